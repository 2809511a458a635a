import { beforeEach, describe, expect, test } from '@jest/globals';
import { annotationsOf } from '../../../src/report/annotations.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { State } from '../../../src/manifest/state.ts';
import { parseRetention } from '../../../src/plan/retention-policy.ts';
import { exitCode } from '../../../src/report/result.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { renderText } from '../../../src/report/text.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import type { StoreCall } from '../../../src/store/middleware/wrap-store.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import { StoreError } from '../../../src/store/errors.ts';
import type { StoreErrorCode } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import type { Store } from '../../../src/store/contract.ts';
import { KEEP_EVERYTHING, optionsFor, runContext } from '../setting.ts';

const DAY = 86_400_000;
const never = new AbortController().signal;

let now: number;
let hot: Store;
let cold: Store;
const clock = { ...systemClock, now: () => now };

/** One old version is condemned, and due in the next run. */
beforeEach(async () => {
  now = Date.parse('2026-11-01T02:00:00Z');
  const provider = new MemoryProvider(clock);
  hot = provider.store('hot');
  cold = provider.store('cold');
  await hot.put('k', Buffer.from('1'));
  await backup();
  await hot.put('k', Buffer.from('2'));
  for (let i = 0; i < 3; i++) await backup();
  await hot.put('new', Buffer.from('new'));
});

async function backup(store = cold): Promise<RunResult> {
  now += DAY;
  const pruning = { ...KEEP_EVERYTHING, policy: parseRetention('* last=1') };
  const open = ({ bucket }: { readonly bucket: string }): Store => (bucket === 'hot' ? hot : store);
  return runBackup(optionsFor('http://127.0.0.1:9', { pruning }), runContext({ clock }), open);
}

/** Cold, failing what the prune phase alone sends. */
function failing(fails: (call: StoreCall<unknown>) => boolean, code: StoreErrorCode = 'protocol'): Store {
  const broken = wrapStore(cold, async (call) => {
    if (fails(call)) throw new StoreError(code, 'it makes no sense', { operation: call.operation });
    return call.call();
  });
  return broken;
}

const deleting = ({ operation, key }: StoreCall<unknown>): boolean =>
  operation === 'deleteMany' || (operation === 'delete' && key?.includes('/history/') === true);

describe('a store error while a backup prunes', () => {
  test('leaves the backup complete, a restore point, and the run red with the reason', async () => {
    const result = await backup(failing(deleting));
    expect(result).toMatchObject({
      outcome: 'complete',
      problem: null,
      counts: { copied: 1 },
      prune: { failed: { code: 'protocol' }, held: null, deleted: { objects: 0 } },
    });
    expect(result.restorePoint).not.toBeNull();
    expect(exitCode(result, 0)).toBe(2);
    const errors = annotationsOf(result, 0).filter(({ level }) => level === 'error');
    expect(errors).toMatchObject([
      { title: 'Pruning failed', message: expect.stringContaining('it makes no sense') },
    ]);
    expect(renderText(result, { colour: false })).toContain('it makes no sense');
    expect(renderSummary(result)).toContain('it makes no sense');
  });

  test('reports the manifest that the prune had committed by then', async () => {
    const result = await backup(failing(deleting));
    const committed = await new State(new Bucket(cold, '')).load(never);
    expect(result.generation).toBe(committed?.generation.generation);
  });

  test('only delays the deletes: the next run deletes what was due', async () => {
    await backup(failing(deleting));
    expect(await backup()).toMatchObject({
      outcome: 'complete',
      prune: { deleted: { objects: 1 } },
    });
  });

  test('ends the run as before where it is about the whole store', async () => {
    expect(await backup(failing(deleting, 'quota'))).toMatchObject({ outcome: 'read-only' });
  });
});
