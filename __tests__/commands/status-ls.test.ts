import { beforeEach, describe, expect, test } from '@jest/globals';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { explain } from '../../src/commands/explain.ts';
import { runLs } from '../../src/commands/ls.ts';
import type { OpenStore } from '../../src/run/open-buckets.ts';
import { runStatus } from '../../src/commands/status.ts';
import { StateError } from '../../src/manifest/errors.ts';
import { HEAD, LEASE, runPath } from '../../src/manifest/layout.ts';
import { InputError } from '../../src/core/input-error.ts';
import type { BackupOptions, LsOptions, StatusOptions } from '../../src/options/options.ts';
import { listingLine, listingSum, type ListedKey, type LsResult } from '../../src/report/listing.ts';
import { renderStatusSummary, renderStatusText } from '../../src/report/status.ts';
import type { RunResult } from '../../src/report/result.ts';
import { parseAt } from '../../src/options/restore-point.ts';
import { formatTime } from '../../src/report/words.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { MUTATIONS } from '../../src/store/contract.ts';
import type { Store } from '../../src/store/contract.ts';
import { optionsFor, runContext, TestClock } from './setting.ts';

const HOUR = 3600_000;

let clock: TestClock;
let hot: Store;
let cold: Store;
let asked: string[];

beforeEach(() => {
  clock = new TestClock();
  const provider = new MemoryProvider(clock);
  hot = provider.store('hot');
  cold = provider.store('cold');
  asked = [];
});

const open: OpenStore = ({ bucket }) => (bucket === 'hot' ? hot : cold);

/** Cold alone, watched: hot must not be opened by what only reads. */
const watching: OpenStore = ({ bucket }) => {
  expect(bucket).toBe('cold');
  return wrapStore(cold, ({ operation, call }) => {
    asked.push(operation);
    return call();
  });
};

const base = optionsFor('http://127.0.0.1:9');

/** A run; time moves on by an hour after it. */
async function backup(change: Partial<BackupOptions> = {}): Promise<RunResult> {
  const result = await runBackup({ ...base, ...change }, runContext({ clock }), open);
  await clock.advance(HOUR);
  return result;
}

const put = (key: string, text: string): Promise<unknown> => hot.put(key, Buffer.from(text));

function status(change: Partial<StatusOptions> = {}) {
  const options: StatusOptions = {
    command: 'status',
    hot: undefined,
    cold: base.cold,
    ca: undefined,
    maxSilence: undefined,
    prefixes: [],
    ...change,
  };
  return runStatus(options, runContext({ clock }), watching);
}

async function ls(
  change: Partial<LsOptions> = {},
): Promise<{ result: LsResult; keys: ListedKey[]; names: string[]; json: unknown[] }> {
  const options: LsOptions = {
    command: 'ls',
    hot: undefined,
    cold: base.cold,
    ca: undefined,
    prefixes: [],
    at: undefined,
    ...change,
  };
  const keys: ListedKey[] = [];
  const result = await runLs(
    options,
    runContext({ clock }),
    async (batch) => {
      keys.push(...batch);
      return true;
    },
    watching,
  );
  return {
    result,
    keys,
    names: keys.map(({ key }) => key),
    json: keys.map(({ json }) => JSON.parse(json()) as unknown),
  };
}

describe('status', () => {
  test('says that there is no backup, which is a failure only where silence is', async () => {
    expect(await status()).toMatchObject({ outcome: 'complete', generation: null, scopes: [], lease: null });
    const silent = await status({ maxSilence: HOUR });
    expect(silent).toMatchObject({
      outcome: 'failed',
      problem: 'max-silence is 1h 00m, and there is no restore point at all',
    });
    expect(renderStatusText(silent, { colour: false })).toContain('✘ No backup yet');
  });

  test('15.16 restorePoints is a list as in a generation, with its number beside it', async () => {
    await put('app/1', 'one');
    const first = await backup();
    const second = await backup({ prefixes: ['app/'] });
    const found = await status();
    expect(found.restorePoints).toEqual([
      {
        time: second.started,
        run: second.runId,
        generation: 2,
        scope: { prefixes: ['app/'], exclude: [] },
        holes: { count: 0, list: null },
      },
      {
        time: first.started,
        run: first.runId,
        generation: 1,
        scope: { prefixes: [], exclude: [] },
        holes: { count: 0, list: null },
      },
    ]);
    expect(found.restorePointCount).toBe(2);
  });

  test('dates the newest restore point of each scope by the clock of cold', async () => {
    await put('app/1', 'one');
    await put('logs/1', 'two');
    const whole = await backup();
    const app = await backup({ prefixes: ['app/'], exclude: ['**/*.tmp'] });
    await backup();
    const newest = await backup();
    const found = await status({ hot: base.hot });
    expect(found.scopes).toMatchObject([
      { prefixes: [], time: newest.started, ageMs: HOUR, holes: { count: 0, list: null } },
      { prefixes: ['app/'], exclude: ['**/*.tmp'], time: app.started, ageMs: 3 * HOUR },
    ]);
    expect(found).toMatchObject({
      restorePointCount: 4,
      generation: { number: 4, run: newest.runId, complete: true },
      hot: { endpoint: '127.0.0.1', bucket: 'hot' },
      manifest: { segments: 1, keys: 2, bytes: 6 },
      lease: { held: false, expires: null, epoch: 4 },
      unfinished: { runs: 0, journals: 0 },
      capabilities: { overlap: 'prevented', probed: whole.started },
    });
    expect(found.points.map(({ time }) => time)[0]).toBe(newest.started);
    expect(found.points.at(2)).toEqual({
      time: app.started,
      run: app.runId,
      prefixes: ['app/'],
      exclude: ['**/*.tmp'],
      holes: 0,
    });
    expect(found.points.at(3)?.run).toBe(whole.runId);
    const text = renderStatusText(found, { colour: false });
    expect(text).toContain(`${app.started}, run ${app.runId}, keys below app/ without **/*.tmp`);
    expect(text).toContain('1h 00m ago, all keys');
    expect(text).toContain('keys below app/ without **/*.tmp');
    expect(text).toContain('prevented: cold honours conditional writes');
    expect(renderStatusSummary(found)).toMatch(/^## ✅ Backup found/);
  });

  test('is red when the newest restore point is too old, and only then', async () => {
    await put('a', 'one');
    const { started } = await backup();
    expect(await status({ maxSilence: HOUR })).toMatchObject({ outcome: 'complete', problem: null });
    await clock.advance(1);
    const silent = await status({ maxSilence: HOUR });
    expect(silent.outcome).toBe('failed');
    expect(silent.problem).toMatch(
      /^the newest restore point is 1h 00m old \(.*\); max-silence allows 1h 00m$/,
    );
    expect(silent.scopes[0]?.time).toBe(started);
    expect(renderStatusSummary(silent)).toMatch(/^## ❌ Backup is silent\n\n\*\*the newest/);
  });

  test('15.9 is red where one scope is silent, unless prefixes leave it out', async () => {
    await put('app/1', 'one');
    await put('b', 'two');
    await backup();
    await clock.advance(24 * HOUR);
    await backup({ prefixes: ['app/'] });
    const silent = await status({ maxSilence: 2 * HOUR });
    expect(silent).toMatchObject({ outcome: 'failed', watched: [] });
    expect(silent.problem).toContain('of all keys is 1d 02h old');
    const chosen = await status({ maxSilence: 2 * HOUR, prefixes: ['app/'] });
    expect(chosen).toMatchObject({ outcome: 'complete', problem: null, watched: ['app/'] });
    expect(chosen.scopes).toHaveLength(2);
    expect((await status({ maxSilence: 2 * HOUR, prefixes: [''] })).outcome).toBe('failed');
  });

  test('names who writes, and counts what earlier runs left', async () => {
    await put('a', 'one');
    await backup();
    const journal = (run: string, n: number) =>
      cold.put(runPath(run, `journal-0000000009-0000000${n}.ndjson`), Buffer.from(''));
    await journal('crashed', 0);
    await journal('crashed', 1);
    await journal('at-work', 0);
    const expires = clock.now() + 60_000;
    await cold.put(LEASE, Buffer.from(JSON.stringify({ format: 1, owner: 'at-work', epoch: 9, expires })));
    const found = await status();
    expect(found.lease).toEqual({
      held: true,
      owner: 'at-work',
      epoch: 9,
      expires: new Date(expires).toISOString(),
    });
    expect(found.unfinished).toEqual({ runs: 1, journals: 2 });
    expect(renderStatusText(found, { colour: false })).toMatch(/lease +held by at-work until .* \(epoch 9\)/);
  });

  test('counts the holes of a restore point and says where they are listed', async () => {
    await put('a', 'one');
    await put('b', 'two');
    const broken = wrapStore(cold, ({ operation, key, call }) => {
      if (operation === 'copy' && key === 'b') throw new StoreError('denied', 'no', { operation });
      return call();
    });
    await runBackup({ ...base, copyPaths: ['native'] }, runContext({ clock }), ({ bucket }) =>
      bucket === 'hot' ? hot : broken,
    );
    const found = await status();
    const list = found.scopes[0]?.holes.list;
    expect(found.scopes[0]?.holes).toEqual({
      count: 1,
      list: expect.stringMatching(/^\.flashback-backup\/runs\/.*\/holes\.ndjson$/),
    });
    expect((await cold.head(list!)).size).toBeGreaterThan(0);
    expect(renderStatusText(found, { colour: false })).toContain(`1 key, listed in ${list}`);
  });

  test('sends no write, and a handful of requests', async () => {
    await put('a', 'one');
    await backup();
    await status();
    expect(asked.filter((operation) => (MUTATIONS as readonly string[]).includes(operation))).toEqual([]);
    // One of them reads what a probe found since the newest run.
    // and one lists what rehearsals measured.
    expect(asked.length).toBeLessThan(10);
  });

  test('refuses the backup of another hot', async () => {
    await put('a', 'one');
    await backup();
    const other = { ...base.hot, bucket: 'other' };
    await expect(status({ hot: other })).rejects.toThrow(/^hot: s3:\/\/other\/ at .* is not what this cold/);
    await expect(ls({ hot: other })).rejects.toThrow(InputError);
  });

  test('says which object is damaged and what to do', async () => {
    await put('a', 'one');
    await backup();
    await cold.put(HEAD, Buffer.from('{'));
    const error: unknown = await status().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(StateError);
    expect(explain(error)).toMatch(/^\.flashback-backup\/HEAD: it is not JSON\. Nothing was changed\./);
  });
});

describe('ls', () => {
  test('lists the present manifest, with marks for what hot no longer has', async () => {
    for (const key of ['a', 'b', 'c']) await put(key, `content of ${key}`);
    await backup();
    await hot.delete('a');
    await backup();
    await hot.delete('b');
    await backup();
    const { result, keys } = await ls();
    expect(keys.map(({ key, mark }) => [key, mark])).toEqual([
      ['a', 'gone'],
      ['b', 'missing'],
      ['c', ''],
    ]);
    expect(result).toMatchObject({ generation: 3, at: null, keys: 2, bytes: 24, gone: 1 });
    expect(listingSum(result)).toBe('2 keys, 24 B, and 1 key gone from hot; generation 3');
    expect(keys.map((key) => listingLine(key, true))).toEqual([
      '             12  2026-11-23 10:00:00 UTC  gone     a',
      '             12  2026-11-23 10:00:00 UTC  missing  b',
      '             12  2026-11-23 10:00:00 UTC           c',
    ]);
  });

  test('lists keys as they were, by run, by time and as of the newest', async () => {
    await put('a', 'one');
    await put('gone', 'soon');
    const first = await backup();
    await put('a', 'changed');
    await hot.delete('gone');
    const second = await backup();
    await put('b', 'new');
    await backup();
    const run = await ls({ at: { kind: 'run', run: first.runId } });
    expect(run.json).toMatchObject([
      { key: 'a', size: 3, since: first.started, until: second.started },
      { key: 'gone', size: 4, until: second.started },
    ]);
    expect(run.json[0]).not.toHaveProperty('history');
    expect(run.result.at).toEqual({ run: first.runId, time: first.started });
    // One millisecond before the second restore point the first one counts.
    const time = new Date(Date.parse(second.started) - 1).toISOString();
    expect((await ls({ at: { kind: 'time', time } })).json).toEqual(run.json);
    expect((await ls({ at: { kind: 'time', time: second.started } })).json).toMatchObject([
      { key: 'a', size: 7 },
    ]);
    const latest = await ls({ at: { kind: 'latest' } });
    expect(latest.names).toEqual(['a', 'b']);
    expect(latest.json[0]).not.toHaveProperty('until');
    expect(latest.keys.every(({ mark }) => mark === '')).toBe(true);
  });

  test('15.8 a time as reports print it means its own restore point, and the distance is shown', async () => {
    await put('a', 'one');
    const { started, runId } = await backup();
    await put('a', 'two');
    await backup();
    const at = parseAt(formatTime(started));
    const { result } = await ls({ at });
    expect(result.at).toEqual({ time: started, run: runId, distanceMs: 0 });
    expect(listingSum(result)).toContain('at the time asked for');
    const later = parseAt(new Date(Date.parse(started) + 20 * 60_000).toISOString());
    expect(listingSum((await ls({ at: later })).result)).toContain('20m 00s before the time asked for');
  });

  test('keeps to prefixes, whole keys and bytes', async () => {
    for (const key of ['a/1', 'a/2', 'ab', 'b/1', '\uffff', '\u{10000}x']) await put(key, 'x');
    await backup();
    expect((await ls({ prefixes: ['a/'] })).names).toEqual(['a/1', 'a/2']);
    expect((await ls({ prefixes: ['a', '\u{10000}'] })).names).toEqual(['a/1', 'a/2', 'ab', '\u{10000}x']);
    expect((await ls({ prefixes: ['zzz'] })).names).toEqual([]);
    asked.length = 0;
    expect((await ls({ prefixes: ['\u{10ffff}'] })).names).toEqual([]);
    // The bucket, HEAD and the generation: no segment can hold such a key.
    expect(asked).toEqual(['checkBucket', 'get', 'get']);
  });

  test('stops reading when its output is closed', async () => {
    for (let i = 0; i < 10; i++) await put(`k${i}`, 'x');
    await backup();
    let batches = 0;
    await runLs(
      { command: 'ls', hot: undefined, cold: base.cold, ca: undefined, prefixes: [], at: undefined },
      runContext({ clock }),
      async () => {
        batches++;
        return false;
      },
      watching,
    );
    expect(batches).toBe(1);
  });

  test('says what there is where a restore point is not', async () => {
    await expect(ls()).rejects.toThrow(
      'cold: s3://cold/ holds no backup; expected one that a run committed to',
    );
    await put('a', 'one');
    const { started, runId } = await backup();
    await expect(ls({ at: { kind: 'run', run: 'nope' } })).rejects.toThrow(
      `at: no restore point is of a run "nope"; expected latest, a time such as 2026-11-03, or a run such as "${runId}"`,
    );
    await expect(ls({ at: { kind: 'time', time: '2020-01-01T00:00:00.000Z' } })).rejects.toThrow(
      `at: 2020-01-01T00:00:00.000Z is before the first restore point; expected ${started} or later`,
    );
  });

  test('no key makes a line or moves the cursor, and JSON keeps it exactly', async () => {
    const hostile = ['a\nb', '\u001b[2J', '::error::x', 'x\u202ey'];
    for (const key of hostile) await put(key, 'x');
    await backup();
    const { keys, json } = await ls();
    for (const key of keys) {
      expect(listingLine(key, true)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(key.json()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
    expect(json.map((one) => (one as { key: string }).key).sort()).toEqual([...hostile].sort());
  });
});
