import { beforeEach, describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { StepDebug } from '../../src/run/step-debug.ts';
import type { OpenStore } from '../../src/run/open-buckets.ts';
import { runPrune } from '../../src/commands/prune/prune.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import { runVerify } from '../../src/commands/verify/verify.ts';
import type { RunContext } from '../../src/core/run-context.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Store } from '../../src/store/contract.ts';
import { KEEP_EVERYTHING, optionsFor, runContext } from '../commands/setting.ts';

let lines: string[];
let ctx: RunContext;
const quiet = (): void => undefined;

beforeEach(() => {
  lines = [];
  ctx = runContext({
    random: () => 0, // what is tried again is tried at once
    log: { info: quiet, notice: quiet, warning: quiet, debug: (line) => lines.push(line) },
  });
});

/** What was tried again, but for the body that a probe garbles to see what becomes of it. */
const asked = (): string[] =>
  of('requests').filter((line) => !/probe.*not those that were signed/.test(line));
const of = (topic: string): string[] => lines.filter((line) => line.startsWith(`${topic}: `));

describe('what is logged', () => {
  test('is the first hundred lines of a topic, and once that there are more; the others are not made', () => {
    const detail = new StepDebug(ctx.log);
    let made = 0;
    for (let i = 0; i < 1_000; i++) detail.log('objects', () => `number ${++made}`);
    detail.log('lease', () => 'another topic');
    expect(made).toBe(100);
    expect(lines).toHaveLength(102);
    expect(lines[99]).toBe('objects: number 100');
    expect(lines[100]).toMatch(/first 100 lines/);
    expect(lines[101]).toBe('lease: another topic');
  });

  test('is cut where it is long', () => {
    new StepDebug(ctx.log).log('objects', () => 'x'.repeat(10_000));
    expect(lines[0]).toHaveLength(500);
  });
});

/** Its first such call, about that key where one is given, is throttled. */
function throttledOnce(store: Store, operation: string, about?: string): Store {
  let left = 1;
  return wrapStore(store, async (made) => {
    const meant = made.operation === operation && (about === undefined || made.key === about);
    if (meant && left-- > 0)
      throw new StoreError('throttled', 'the store asked to slow down', {
        operation,
        status: 503,
        requestId: 'R1',
      });
    return made.call();
  });
}

describe('a command logs', () => {
  const base = optionsFor('http://127.0.0.1:9');
  let hot: Store;
  let cold: Store;
  let to: Store;
  const open: OpenStore = ({ bucket }) => ({ hot, cold })[bucket] ?? to;
  const { cold: place, copyPaths } = base;
  const common = {
    cold: place,
    ca: undefined,
    prefixes: [],
    copyPaths,
    maxOperationSize: undefined,
    partSize: undefined,
    concurrency: undefined,
    deadline: 3600_000,
    leaseWait: 0,
    maxFailures: 0,
  };

  beforeEach(async () => {
    const provider = new MemoryProvider(systemClock);
    hot = provider.store('hot');
    cold = provider.store('cold');
    to = provider.store('to');
    await hot.put('a', Buffer.from('one'));
    await hot.put('b\n::error::c', Buffer.from('two'));
  });

  test('a backup: what was found and decided, each object, and what was tried again', async () => {
    const plain = cold;
    cold = throttledOnce(plain, 'copy', 'a');
    expect(await runBackup(base, ctx, open)).toMatchObject({ outcome: 'complete', generation: 1 });
    expect(of('state')).toEqual([
      'state: cold holds no backup yet',
      expect.stringMatching(
        /^state: committed generation 1 of \S+Z, epoch 1: 2 keys in 1 segment, 1 restore point, 1 journal$/,
      ),
    ]);
    expect(of('lease')).toEqual(['lease: epoch 1, it was free']);
    expect(of('path')).toEqual([
      expect.stringMatching(/^path: native \(.*provider copies.*\); up to 5\.\d GB in one operation$/),
      expect.stringMatching(/^path: cold honours putIfAbsent, .*copyPin.*; not: /),
    ]);
    expect(of('listing')).toEqual([
      expect.stringMatching(/^listing: \d+ slices?; the last listing is known of 0 segments$/),
      expect.stringMatching(/^listing: slice 1 of \d+: 1 segment$/),
    ]);
    expect(of('objects').sort()).toEqual([
      'objects: new, 3 B, native: a',
      'objects: new, 3 B, native: b\n::error::c', // the log makes it safe
    ]);
    expect(asked()).toEqual(['requests: cold throttled 503 R1, a: the store asked to slow down']);
    expect(of('limiter')).toEqual(['limiter: at most 8 at once from now on']);

    lines = [];
    await runBackup(base, runContext({ random: () => 0, log: ctx.log }), open);
    expect(of('state')[0]).toMatch(/^state: generation 1 of /);
    expect(of('lease')).toEqual(['lease: epoch 2, it was free']);
    expect(of('objects')).toEqual([]);
  });

  test('a backup: why an object was not copied, and that the old content was kept', async () => {
    await runBackup(base, ctx, open);
    lines = [];
    await hot.put('a', Buffer.from('changed'));
    await hot.put('c', Buffer.from('denied'));
    cold = wrapStore(cold, async ({ operation, key, call }) => {
      if (operation === 'copy' && key === 'c') throw new StoreError('denied', 'not this one', { operation });
      return call();
    });
    const native = { ...base, copyPaths: ['native'] } as const;
    expect(await runBackup(native, runContext({ random: () => 0, log: ctx.log }), open)).toMatchObject({
      counts: { copied: 1, failed: 1 },
    });
    expect(of('objects').sort()).toEqual([
      'objects: changed, 7 B, native, the old content kept first: a',
      'objects: not copied, denied: c: not this one',
    ]);
  });

  test('a restore, a verification and a prune: the same of theirs', async () => {
    await runBackup(base, ctx, open);
    const plain = cold;

    lines = [];
    to = throttledOnce(to, 'copy');
    const restoring = {
      command: 'restore',
      hot: undefined,
      to: { ...place, bucket: 'to' },
      confirm: '',
      at: { kind: 'latest' },
      include: [],
      overwrite: false,
      dryRun: false,
      verify: 'copy',
    } as const;
    expect((await runRestore({ ...common, ...restoring }, ctx, open)).outcome).toBe('complete');
    expect(asked()).toEqual([expect.stringMatching(/^requests: to throttled 503 R1, /)]);
    expect(of('path')).toEqual([expect.stringMatching(/^path: native /)]);
    expect(of('objects')).toContain('objects: new, 3 B, native: a');

    lines = [];
    cold = throttledOnce(plain, 'get');
    await plain.delete('a');
    const verifying = { command: 'verify', hot: undefined, sample: { kind: 'all' }, repair: false } as const;
    await runVerify({ ...common, ...verifying }, runContext({ random: () => 0, log: ctx.log }), open);
    expect(asked()).toEqual([expect.stringMatching(/^requests: cold throttled 503 R1, /)]);
    expect(of('objects')).toEqual([expect.stringMatching(/^objects: missing: a: /)]);

    lines = [];
    cold = throttledOnce(plain, 'get');
    const pruning = { command: 'prune', hot: undefined, pruning: KEEP_EVERYTHING, dryRun: true } as const;
    await runPrune({ ...common, ...pruning }, ctx, open);
    expect(asked()).toEqual([expect.stringMatching(/^requests: cold throttled 503 R1, /)]);
    expect(of('state')).toEqual([expect.stringMatching(/^state: generation \d+ of /)]);
  });
});
