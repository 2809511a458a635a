import { beforeEach, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import type { OpenStore } from '../../../src/run/open-buckets.ts';
import { runVerify } from '../../../src/commands/verify/verify.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import type { Store } from '../../../src/store/contract.ts';
import { optionsFor, runContext } from '../setting.ts';

const base = optionsFor('http://127.0.0.1:9');
const VERIFIED = '.flashback-backup/verified.json';
let hot: Store;
let cold: Store;

beforeEach(async () => {
  const provider = new MemoryProvider(systemClock);
  hot = provider.store('hot');
  cold = provider.store('cold');
  for (const key of ['app/a', 'app/b', 'img/c']) await hot.put(key, Buffer.from(key));
});

function backup(notices: string[] = [], store: Store = cold): Promise<RunResult> {
  const open: OpenStore = ({ bucket }) => (bucket === 'hot' ? hot : store);
  const { log } = runContext();
  return runBackup(base, runContext({ log: { ...log, notice: (line) => notices.push(line) } }), open);
}

async function verify(): Promise<void> {
  const open: OpenStore = ({ bucket }) => (bucket === 'hot' ? hot : cold);
  await runVerify(
    {
      command: 'verify',
      hot: undefined,
      cold: base.cold,
      ca: undefined,
      prefixes: [],
      sample: { kind: 'all' },
      repair: false,
      copyPaths: base.copyPaths,
      maxOperationSize: undefined,
      partSize: undefined,
      concurrency: undefined,
      deadline: 3_600_000,
      leaseWait: 0,
      maxFailures: 0,
    },
    runContext(),
    open,
  );
}

test('a run says of each prefix when it was last verified, and what was found then', async () => {
  expect((await backup()).prefixes.map(({ verified }) => verified)).toEqual([undefined, undefined]);
  const before = new Date().toISOString();
  await cold.put('img/c', Buffer.from('damaged'));
  await verify();
  await hot.put('new/d', Buffer.from('d'));
  const result = await backup();
  const rows = new Map(result.prefixes.map((row) => [row.prefix, row]));
  expect(rows.get('app/')?.verified?.slice(0, 10)).toBe(before.slice(0, 10));
  expect(rows.get('app/')).not.toHaveProperty('faults');
  expect(rows.get('img/')?.faults).toBe(1);
  expect(rows.get('new/')).not.toHaveProperty('verified');
  expect(renderSummary(result)).toMatch(/last verified[^]*img\/.*\*\*1 fault\*\*/);
  expect(renderSummary(result)).toMatch(/new\/.*\| never \|/);
});

test('what cannot be read of it is said, and fails nothing', async () => {
  await backup();
  const refuses = wrapStore(cold, async ({ operation, key, call }) => {
    if (operation === 'get' && key === VERIFIED) throw new StoreError('denied', 'no', { operation });
    return call();
  });
  const notices: string[] = [];
  expect((await backup(notices, refuses)).outcome).toBe('complete');
  expect(notices).toEqual([expect.stringContaining('last verified could not be read: no')]);
  await cold.put(VERIFIED, Buffer.from('{'));
  expect((await backup(notices)).outcome).toBe('complete');
  expect(notices[1]).toContain('it is not JSON');
});
