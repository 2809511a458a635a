import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import type { OpenStore } from '../../../src/run/open-buckets.ts';
import { runPrune } from '../../../src/commands/prune/prune.ts';
import { runRestore } from '../../../src/commands/restore/restore.ts';
import type { Generation, Head } from '../../../src/manifest/generation.ts';
import { readHolds } from '../../../src/manifest/holds.ts';
import { InputError } from '../../../src/core/input-error.ts';
import type { BackupOptions, PlaceOptions, RestoreOptions } from '../../../src/options/options.ts';
import { parseRetention } from '../../../src/plan/retention-policy.ts';
import type { RestoreResult } from '../../../src/report/restore-result.ts';
import { renderRestoreSummary, renderRestoreText } from '../../../src/report/restore.ts';
import type { PruneReport, RunResult } from '../../../src/report/result.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { MUTATIONS } from '../../../src/store/contract.ts';
import type { Store, Versioning } from '../../../src/store/contract.ts';
import { KEEP_EVERYTHING, optionsFor, runContext, TestClock } from '../setting.ts';

const HOUR = 3600_000;
const base = optionsFor('http://127.0.0.1:9');

let clock: TestClock;
let provider: MemoryProvider;
let hot: Store;
let cold: Store;
let to: Store;
let logged: string[];

function setUp(versioning: Versioning): void {
  clock = new TestClock();
  provider = new MemoryProvider(clock);
  hot = provider.store('hot');
  cold = provider.store('cold', versioning);
  to = provider.store('to');
  logged = [];
}

beforeEach(() => setUp('off'));

const open: OpenStore = ({ bucket }) => ({ hot, cold, to })[bucket] ?? provider.store(bucket);

/** A run; time moves on by an hour after it. */
async function backup(change: Partial<BackupOptions> = {}): Promise<RunResult> {
  const result = await runBackup({ ...base, ...change }, runContext({ clock }), open);
  await clock.advance(HOUR);
  return result;
}

const place = (bucket: string, prefix = ''): PlaceOptions => ({ ...base.cold, bucket, prefix });

async function restore(change: Partial<RestoreOptions> = {}): Promise<RestoreResult> {
  const options: RestoreOptions = {
    command: 'restore',
    hot: undefined,
    cold: base.cold,
    to: place('to'),
    ca: undefined,
    confirm: '',
    at: { kind: 'latest' },
    prefixes: [],
    include: [],
    overwrite: false,
    dryRun: false,
    maxFailures: 0,
    copyPaths: base.copyPaths,
    maxOperationSize: undefined,
    partSize: undefined,
    concurrency: undefined,
    verify: 'copy',
    deadline: HOUR,
    ...change,
  };
  const line = (text: string): void => void logged.push(text);
  const log = { info: line, notice: line, warning: line, debug: () => undefined };
  return runRestore(options, runContext({ clock, log }), open);
}

const put = (key: string, text: string): Promise<unknown> => hot.put(key, Buffer.from(text));

async function contentOf(store: Store, prefix = ''): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { key } of (await store.list({ prefix })).objects) {
    const body = await store.get(key);
    const chunks: Uint8Array[] = [];
    for await (const chunk of body.stream) chunks.push(chunk);
    found[key] = Buffer.concat(chunks).toString('utf8');
  }
  return found;
}

/** Three points in time: what hot held at each, and the runs' times. */
async function history(): Promise<{ then: Record<string, string>[]; runs: RunResult[] }> {
  const then: Record<string, string>[] = [];
  const runs: RunResult[] = [];
  const point = async (): Promise<void> => {
    then.push(await contentOf(hot));
    runs.push(await backup());
  };
  await put('a/1', 'one');
  await put('a/2', 'two');
  await put('b/1', 'three');
  await point();
  await put('a/1', 'one, changed');
  await hot.delete('a/2');
  await put('c/1', 'new');
  await point();
  await put('a/1', 'one, changed again');
  await put('a/2', 'two is back');
  await point();
  return { then, runs };
}

describe.each(['off', 'enabled'] as const)('a restore from a cold with versioning %s', (versioning) => {
  beforeEach(() => setUp(versioning));

  test('brings back each of three points in time, and leaves nothing of its own', async () => {
    const { then, runs } = await history();
    for (const [i, run] of runs.entries()) {
      const bucket = `to-${i}`;
      const result = await restore({ to: place(bucket), at: { kind: 'run', run: run.runId } });
      expect([result.outcome, result.problem, result.counts.failed]).toEqual(['complete', null, 0]);
      expect(await contentOf(provider.store(bucket))).toEqual(then[i]);
    }
    expect(await readHolds(new Bucket(cold, ''), clock.now(), new AbortController().signal)).toEqual([]);
  });

  test('restores everything while a sweep runs beside it, which deletes nothing that it needs', async () => {
    const { then, runs } = await history();
    for (let i = 0; i < 2; i++) await backup();
    const pruning = { ...KEEP_EVERYTHING, policy: parseRetention('* last=1'), delay: HOUR };
    const prune = async (): Promise<PruneReport> => {
      const options = { hot: undefined, cold: base.cold, ca: undefined, pruning };
      const result = await runPrune(
        { command: 'prune', ...options, maxFailures: 0, leaseWait: 0, dryRun: false },
        runContext({ clock }),
        open,
      );
      return result.prune!;
    };
    expect((await prune()).condemned.objects).toBeGreaterThan(0);
    await clock.advance(2 * HOUR);
    let beside: Promise<PruneReport> | undefined;
    to = wrapStore(to, async ({ operation, key, call }) => {
      if (operation === 'copy' && key?.startsWith('.') === false) await (beside ??= prune());
      return call();
    });
    const run = runs[0]!.runId;
    expect(await restore({ at: { kind: 'run', run } })).toMatchObject({ outcome: 'complete' });
    expect(await contentOf(to)).toEqual(then[0]);
    expect(await beside).toMatchObject({ held: { code: 'restore' }, deleted: { objects: 0 } });
    // It was the restore that kept the sweep off: without it, the same sweep deletes.
    expect((await prune()).deleted.objects).toBeGreaterThan(0);
  });

  test('brings metadata and tags back', async () => {
    const attributes = { contentType: 'text/x', cacheControl: 'no-store', metadata: { owner: 'me' } };
    await hot.put('k', Buffer.from('text'), { attributes, tags: { team: 'red' } });
    await backup();
    await put('k', 'plain now');
    await backup();
    await restore({ at: { kind: 'time', time: new Date(clock.now() - HOUR - 1).toISOString() } });
    expect((await to.head('k')).attributes).toEqual(attributes);
    expect(await to.tags('k')).toEqual({ team: 'red' });
  });
});

test('15.8 the plan, the text and the summary say how far the restore point is from the time asked for', async () => {
  await put('k', 'text');
  const { started } = await backup();
  const time = new Date(Date.parse(started) + 90 * 60_000).toISOString();
  const result = await restore({ at: { kind: 'time', time }, dryRun: true });
  expect(result.restorePoint).toMatchObject({ time: started, distanceMs: 90 * 60_000 });
  const words = '1h 30m before the time asked for';
  expect(logged.join('\n')).toContain(words);
  expect(renderRestoreText(result, { colour: false })).toContain(words);
  expect(renderRestoreSummary(result)).toContain(words);
});

describe('what is already there', () => {
  beforeEach(async () => {
    await put('same', 'same');
    await put('other', 'backed up');
    await put('missing', 'missing');
    await backup();
    await to.put('same', Buffer.from('same'));
    await to.put('other', Buffer.from('written since'));
    await to.put('extra', Buffer.from('extra'));
  });

  test('is left alone where it differs, named, and makes the run red', async () => {
    const result = await restore();
    expect(result).toMatchObject({
      outcome: 'degraded',
      counts: { keys: 3, restored: 1, added: 1, equal: 1, different: 1 },
      holes: [{ cause: 'different', count: 1, examples: [{ key: 'other' }] }],
    });
    expect(await contentOf(to)).toEqual({
      same: 'same',
      other: 'written since',
      missing: 'missing',
      extra: 'extra',
    });
    expect(renderRestoreText(result, { colour: false })).toContain(
      'restored 1 + equal 1 + different 1 = keys 3',
    );
    expect(renderRestoreSummary(result)).toContain('Restored in part');
  });

  test('is replaced with overwrite', async () => {
    const result = await restore({ overwrite: true });
    expect(result).toMatchObject({ outcome: 'complete', counts: { restored: 2, replaced: 1, equal: 1 } });
    expect(await contentOf(to)).toMatchObject({ other: 'backed up', extra: 'extra' });
  });

  test('is reported by a dry run, which writes nothing', async () => {
    const before = await contentOf(to);
    const result = await restore({ dryRun: true });
    expect(result).toMatchObject({
      outcome: 'degraded',
      plan: { keys: 3, copy: 1, equal: 1, different: 1, others: 1 },
      counts: { keys: 3, planned: 1, restored: 0 },
    });
    expect(await contentOf(to)).toEqual(before);
    expect(logged.join('\n')).toContain('To restore: 1 object, 7 B');
  });

  test('is not overwritten where another writer writes it while the restore runs', async () => {
    const real = to;
    to = wrapStore(real, async ({ operation, key, call }) => {
      if (operation === 'copy' && key === 'missing') await real.put('missing', Buffer.from('somebody else'));
      return call();
    });
    const result = await restore();
    expect(result.counts).toMatchObject({ restored: 0, different: 2 });
    expect(await contentOf(real)).toMatchObject({ missing: 'somebody else' });
  });
});

describe('what is asked for', () => {
  test('may be a part, by prefixes and globs', async () => {
    const { then } = await history();
    await restore({ prefixes: ['a/'] });
    expect(Object.keys(await contentOf(to))).toEqual(['a/1', 'a/2']);
    await restore({ to: place('second'), include: ['**/1'], prefixes: ['a/', 'c/'] });
    expect(await contentOf(provider.store('second'))).toEqual({ 'a/1': then[2]!['a/1'], 'c/1': 'new' });
  });

  test('goes below the prefix of to, from below those of hot and cold', async () => {
    const at = { hot: { ...base.hot, prefix: 'shop/' }, cold: { ...base.cold, prefix: 'backups/shop/' } };
    await hot.put('shop/x', Buffer.from('x'));
    await backup(at);
    const result = await restore({ cold: at.cold, to: place('to', 'back/') });
    expect([result.outcome, await contentOf(to)]).toEqual(['complete', { 'back/x': 'x' }]);
  });

  test('takes keys outside the scope of the newest restore point from an older one, and says so', async () => {
    await put('a/1', 'first');
    await put('b/1', 'first');
    await backup();
    await put('a/1', 'second');
    await put('b/1', 'second, never backed up');
    await backup({ prefixes: ['a/'] });
    const result = await restore();
    expect(await contentOf(to)).toEqual({ 'a/1': 'second', 'b/1': 'first' });
    expect(result.plan?.points).toHaveLength(2);
    expect(logged.join('\n')).toContain('From the older restore point');
  });

  test('says before it starts that retention has pruned the point out', async () => {
    await history();
    const head = JSON.parse(
      (await contentOf(cold, '.flashback-backup/HEAD'))['.flashback-backup/HEAD']!,
    ) as Head;
    const path = `.flashback-backup/generations/${head.generation}.json`;
    const generation = JSON.parse((await contentOf(cold, path))[path]!) as Generation;
    const restorePoints = generation.restorePoints.map((point) => ({ ...point, pruned: ['a/'] }));
    const text = JSON.stringify({ ...generation, restorePoints });
    await cold.put(path, Buffer.from(text));
    const sha256 = createHash('sha256').update(text).digest('hex');
    await cold.put('.flashback-backup/HEAD', Buffer.from(JSON.stringify({ ...head, sha256 })));
    const whole = await restore({ prefixes: ['b/'] });
    expect(whole.notices).toEqual([]);
    const result = await restore({ dryRun: true, prefixes: ['a/1'] });
    expect(result.notices).toEqual([expect.objectContaining({ level: 'warning', title: 'Not whole' })]);
    expect(logged.join('\n')).toContain(
      'is no longer complete: retention has removed some of its versions ("a/")',
    );
  });

  test.each<[string, Partial<RestoreOptions>, RegExp]>([
    [
      'a time before the first',
      { at: { kind: 'time', time: '2020-01-01T00:00:00.000Z' } },
      /^at: .*before the first/,
    ],
    ['an unknown run', { at: { kind: 'run', run: 'nobody' } }, /^at: no restore point is of a run "nobody"/],
    ['another scope', { prefixes: ['z/'] }, /^prefixes: no restore point up to .* covers "z\/"/],
    [
      'hot without confirm',
      { to: place('hot') },
      /^confirm: is not given, and to \(s3:\/\/hot\/\) is hot; expected "hot"/,
    ],
    ['a wrong confirm', { to: place('hot'), confirm: 'yes' }, /^confirm: "yes" is not its name/],
    ['a confirm of another bucket', { confirm: 'hot' }, /^confirm: "hot" is not the name of the bucket to/],
    ['cold by another name', { to: place('alias') }, /^to: s3:\/\/alias\/ is the cold of a backup/],
    ['no backup at all', { cold: place('empty') }, /^cold: s3:\/\/empty\/ holds no backup/],
  ])('is refused with one clear error: %s', async (_, change, message) => {
    await put('a/1', 'one');
    await backup({ prefixes: ['a/'] });
    provider.buckets.set('alias', provider.buckets.get('cold')!);
    const error = await restore(change).then(
      () => undefined,
      (caught: unknown) => caught,
    );
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toMatch(message);
  });

  test('comes back into hot with its name as confirm', async () => {
    await put('k', 'first');
    await backup();
    await put('k', 'broken');
    await hot.put('new', Buffer.from('new'));
    const result = await restore({ to: place('hot'), confirm: 'hot', overwrite: true });
    expect([result.outcome, await contentOf(hot)]).toEqual(['complete', { k: 'first', new: 'new' }]);
  });
});

describe('cold', () => {
  test('needs only READ, and records the restore where it may write', async () => {
    await history();
    const writable = cold;
    const writes: string[] = [];
    const reading = (refuse: boolean): Store =>
      wrapStore(writable, async ({ operation, key, call }) => {
        if ((MUTATIONS as readonly string[]).includes(operation)) {
          writes.push(`${operation} ${key}`);
          if (refuse) throw new StoreError('denied', 'a READ key', { operation });
        }
        return call();
      });
    cold = reading(true);
    const result = await restore();
    expect(result.outcome).toBe('complete');
    expect(result.notices).toEqual([expect.objectContaining({ title: 'No hold' })]);
    writes.length = 0;
    cold = reading(false);
    expect((await restore({ to: place('second') })).notices).toEqual([]);
    expect(writes.map((line) => line.replace(/run-\d+/, 'run'))).toEqual([
      'put .flashback-backup/holds/run',
      'delete .flashback-backup/holds/run',
    ]);
  });

  test('gives an old version from its history name where an uncommitted run has overwritten it', async () => {
    await put('k', 'first');
    await backup();
    await put('k', 'second');
    // The run that overwrites is cut off before its commit.
    const whole = cold;
    cold = wrapStore(whole, async ({ operation, key, call }) => {
      if (operation === 'put' && key?.includes('generations/') === true)
        throw new StoreError('credentials', 'revoked', { operation });
      return call();
    });
    expect((await backup()).generation).toBeNull();
    cold = whole;
    expect(await contentOf(cold, 'k')).toEqual({ k: 'second' });
    const result = await restore();
    expect([result.outcome, await contentOf(to)]).toEqual(['complete', { k: 'first' }]);
  });

  test('that lost an object gives everything else, and the loss is named', async () => {
    await put('k', 'text');
    await put('l', 'text');
    await backup();
    await cold.delete('k');
    const result = await restore();
    expect(result).toMatchObject({
      outcome: 'degraded',
      counts: { keys: 2, restored: 1, failed: 1 },
      holes: [{ cause: 'lost', examples: [{ key: 'k' }] }],
    });
  });

  test('proves what was streamed in parts in the same parts, whatever is usual today', async () => {
    const MIB = 1024 * 1024;
    await hot.put('large', Buffer.alloc(11 * MIB, 'large'));
    const streamed = { copyPaths: ['streamed'], maxOperationSize: 10 * MIB } as const;
    await backup({ ...streamed, partSize: 5 * MIB });
    const result = await restore({ ...streamed, partSize: 6 * MIB });
    expect(result).toMatchObject({ outcome: 'complete', counts: { restored: 1, bySize: 0, failed: 0 } });
  });

  test('that returns other bytes than were backed up does not get them into `to`', async () => {
    await put('k', 'text');
    await backup();
    const real = cold;
    cold = wrapStore(real, async ({ operation, key, call }) => {
      const answer = await call();
      if (operation !== 'get' || key !== 'k') return answer;
      async function* flipped(): AsyncGenerator<Uint8Array> {
        yield Buffer.from('tExt');
      }
      return { ...answer, stream: flipped() };
    });
    const result = await restore({ copyPaths: ['streamed'] });
    expect(result).toMatchObject({ outcome: 'degraded', holes: [{ cause: 'damaged', count: 1 }] });
    expect(Object.keys(await contentOf(to)).filter((key) => !key.startsWith('.flashback'))).toEqual([]);
  });
});

describe('a restore that was cut off', () => {
  /** Objects whose ETags no listing can compare: in parts of 5 MiB. */
  const inParts = { maxOperationSize: 5 * 2 ** 20, partSize: 5 * 2 ** 20 };

  test('goes on where it stopped, also with objects that only its journal names', async () => {
    await hot.put('big', Buffer.alloc(6 * 2 ** 20, 1));
    await hot.put('big2', Buffer.alloc(6 * 2 ** 20, 2));
    for (let i = 0; i < 50; i++) await put(`k${i}`, `text ${i}`);
    await backup();
    const real = to;
    let copies = 0;
    let down = false;
    to = wrapStore(real, async ({ operation, call }) => {
      if (down) throw new StoreError('credentials', 'revoked', { operation });
      const answer = await call();
      if (['copy', 'completeUpload'].includes(operation) && ++copies > 20) down = true;
      return answer;
    });
    const first = await restore({ ...inParts, concurrency: 4 });
    expect(first.outcome).not.toBe('complete');
    expect(first.counts.restored).toBeGreaterThan(0);
    to = real;
    const second = await restore({ ...inParts });
    expect([second.outcome, second.counts.different]).toEqual(['complete', 0]);
    expect(second.counts.restored + second.counts.equal).toBe(52);
    const third = await restore({ ...inParts, copyPaths: ['native'] });
    expect(await contentOf(to, '.flashback-restore/')).toEqual({});
    expect(third.counts.restored).toBe(0);
  });

  test('stops at its deadline with everything noted', async () => {
    for (let i = 0; i < 50; i++) await put(`k${i}`, `text ${i}`);
    await backup();
    const real = to;
    let copies = 0;
    to = wrapStore(real, async ({ operation, call }) => {
      const answer = await call();
      if (operation === 'copy' && ++copies === 10) await clock.advance(2 * HOUR);
      return answer;
    });
    const first = await restore({ concurrency: 1 });
    expect(first).toMatchObject({ outcome: 'incomplete', problem: { code: 'deadline' } });
    to = real;
    const second = await restore();
    expect(second).toMatchObject({ outcome: 'complete' });
    expect(second.counts.equal).toBeGreaterThan(5);
    expect(await contentOf(to, '.flashback-restore/')).toEqual({});
  });
});
