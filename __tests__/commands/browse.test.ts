import { beforeEach, describe, expect, test } from '@jest/globals';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { runCat } from '../../src/commands/browse/cat.ts';
import { runDiff } from '../../src/commands/browse/diff.ts';
import { runVersions } from '../../src/commands/browse/versions.ts';
import { runLs } from '../../src/commands/ls.ts';
import { runPrune } from '../../src/commands/prune/prune.ts';
import type { OpenStore } from '../../src/run/open-buckets.ts';
import type { At } from '../../src/core/domain.ts';
import type { BackupOptions, DiffOptions } from '../../src/options/options.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import { renderCatText } from '../../src/report/browse/cat.ts';
import { differenceSum } from '../../src/report/browse/diff.ts';
import { renderVersionsSummary, renderVersionsText } from '../../src/report/browse/versions.ts';
import { listingLine, type ListedKey } from '../../src/report/listing.ts';
import type { RunResult } from '../../src/report/result.ts';
import { MUTATIONS, type Store } from '../../src/store/contract.ts';
import { StoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { optionsFor, runContext, TestClock } from './setting.ts';

const HOUR = 3600_000;
const HOSTILE = ['a\nb', '\u001b[2J', '::error::x', 'x\u202ey', '../../etc/passwd', 'img//é|<b>'];

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

const base = optionsFor('http://127.0.0.1:9');
const open: OpenStore = ({ bucket }) => (bucket === 'hot' ? hot : cold);
/** What only reads, watched. */
const watching: OpenStore = (place) =>
  wrapStore(open(place, undefined, clock), ({ operation, call }) => {
    asked.push(`${place.bucket} ${operation}`);
    return call();
  });

const put = (key: string, text: string): Promise<unknown> => hot.put(key, Buffer.from(text));

async function backup(change: Partial<BackupOptions> = {}): Promise<RunResult> {
  const result = await runBackup({ ...base, ...change }, runContext({ clock }), open);
  await clock.advance(HOUR);
  return result;
}

const reading = { hot: undefined, cold: base.cold, ca: undefined };
const run = ({ runId }: RunResult): At => ({ kind: 'run', run: runId });
const LATEST: At = { kind: 'latest' };

async function cat(key: string, at: At = LATEST, stores = watching) {
  const chunks: Uint8Array[] = [];
  const write = async (chunk: Uint8Array): Promise<boolean> => {
    chunks.push(Buffer.from(chunk));
    return true;
  };
  const result = await runCat({ ...reading, command: 'cat', key, at }, runContext({ clock }), write, stores);
  return { result, bytes: Buffer.concat(chunks) };
}

const versions = (key: string, retention?: string) =>
  runVersions(
    {
      ...reading,
      command: 'versions',
      key,
      policy: retention === undefined ? undefined : parseRetention(retention),
    },
    runContext({ clock }),
    watching,
  );

async function diff(from: At, against: At | 'hot', change: Partial<DiffOptions> = {}) {
  const lines: { text: string; json: unknown }[] = [];
  const place = against === 'hot' ? { hot: base.hot } : {};
  const options: DiffOptions = {
    ...reading,
    command: 'diff',
    from,
    against,
    prefixes: [],
    byPrefix: false,
    ...place,
    ...change,
  };
  const result = await runDiff(
    options,
    runContext({ clock }),
    async (batch) => {
      for (const { text, json } of batch) lines.push({ text: text(), json: JSON.parse(json()) });
      return true;
    },
    watching,
  );
  return { result, text: lines.map(({ text }) => text), json: lines.map(({ json }) => json) };
}

/** The outcome of a promise that must reject. */
const errorOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing was thrown',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

describe('cat', () => {
  test('writes the bytes of each version, with READ on cold alone', async () => {
    await put('a', 'one');
    const first = await backup();
    await put('a', 'second');
    await backup();
    expect(await cat('a', run(first))).toMatchObject({
      bytes: Buffer.from('one'),
      result: { verified: 'md5', problem: null, written: 3, at: { run: first.runId } },
    });
    expect((await cat('a')).bytes.toString()).toBe('second');
    expect(asked.some((one) => one.startsWith('hot'))).toBe(false);
    expect(asked.filter((one) => MUTATIONS.some((operation) => one.endsWith(` ${operation}`)))).toEqual([]);
  });

  test('keys are hostile, bytes are raw, and an empty object is empty', async () => {
    for (const key of HOSTILE) await put(key, `\u001b[31m${key}\n`);
    await put('empty', '');
    await backup();
    for (const key of HOSTILE) expect((await cat(key)).bytes.toString()).toBe(`\u001b[31m${key}\n`);
    expect(await cat('empty')).toMatchObject({ bytes: Buffer.alloc(0), result: { problem: null } });
  });

  test('other content under the ETag is reported after it was written', async () => {
    await put('a\u202e', 'right');
    await backup();
    const lying: OpenStore = (place) => ({
      ...open(place, undefined, clock),
      get: async (key, options, signal) => {
        const body = await cold.get(key, options, signal);
        if (key !== 'a\u202e') return body;
        for await (const _ of body.stream);
        const stream = (async function* () {
          yield Buffer.from('wrong');
        })();
        return { ...body, stream };
      },
    });
    const { result, bytes } = await cat('a\u202e', LATEST, lying);
    expect(bytes.toString()).toBe('wrong');
    expect(result).toMatchObject({ verified: 'none', problem: { code: 'damaged' } });
    expect(renderCatText(result)).toMatch(
      /^flashback-backup: a\\u\{202e\}: .* its MD5 is .* 5 bytes were written/,
    );
  });

  test('a body that breaks off goes on where it ended', async () => {
    await put('a', '0123456789');
    await backup();
    let broken = 0;
    const breaking: OpenStore = (place) => ({
      ...open(place, undefined, clock),
      get: async (key, options, signal) => {
        const body = await cold.get(key, options, signal);
        if (key !== 'a' || broken > 0 || options?.range?.last === 0) return body;
        broken++;
        const stream = (async function* () {
          for await (const chunk of body.stream) {
            yield chunk.subarray(0, 4);
            throw new StoreError('transient', 'reset', { operation: 'GetObject' });
          }
        })();
        return { ...body, stream };
      },
    });
    const reads = cat('a', LATEST, breaking);
    const settled: true[] = [];
    const end = (): void => void settled.push(true);
    reads.then(end, end);
    for (let i = 0; i < 1_000 && settled.length === 0; i++) {
      await new Promise((resolve) => setImmediate(resolve));
      await clock.advance(HOUR);
    }
    expect((await reads).bytes.toString()).toBe('0123456789');
    expect(broken).toBe(1);
  });

  test('stops when nobody reads on', async () => {
    await put('a', 'text');
    await backup();
    const options = { ...reading, command: 'cat', key: 'a', at: LATEST } as const;
    const result = await runCat(options, runContext({ clock }), async () => false, watching);
    expect(result).toMatchObject({ verified: 'none', problem: null });
  });

  test('an object that cold lost is a problem, and nothing is written', async () => {
    await put('a', 'text');
    await backup();
    await cold.delete('a');
    expect(await cat('a')).toMatchObject({ bytes: Buffer.alloc(0), result: { problem: { code: 'lost' } } });
  });

  test('a key that is not there names those like it, or when it was', async () => {
    await put('img/logo.png', 'x');
    await put('img/Logo2.png', 'x');
    await put('other', 'x');
    const first = await backup();
    await hot.delete('other');
    await backup();
    await backup();
    expect(await errorOf(cat('IMG/LOGO2.PNG'))).toBe(
      'key: the backup has no "IMG/LOGO2.PNG"; expected one such as "img/Logo2.png"',
    );
    expect(await errorOf(cat('zz'))).toBe('key: the backup has no "zz"');
    expect(await errorOf(cat('other'))).toContain(`expected at: ${first.started}`);
    expect((await cat('other', run(first))).bytes.toString()).toBe('x');
  });

  test('says that max-age removed the content', async () => {
    await put('logs/a', 'x');
    await backup();
    await clock.advance(100 * 24 * HOUR);
    await prune('logs/ max-age=90d');
    expect(await errorOf(cat('logs/a'))).toContain('max-age has removed the content that "logs/a" had');
  });
});

/** Twice: condemned, then deleted after the delay. */
async function prune(retention: string): Promise<void> {
  const pruning = { ...base.pruning, mode: 'prune', policy: parseRetention(retention), delay: HOUR } as const;
  for (let i = 0; i < 2; i++) {
    await runPrune(
      { ...reading, command: 'prune', pruning, maxFailures: 0, leaseWait: 0, dryRun: false },
      runContext({ clock }),
      open,
    );
    await clock.advance(2 * HOUR);
  }
}

describe('versions', () => {
  test('from when to when, where, in which restore points, and why it is kept', async () => {
    await put('a', 'A');
    const first = await backup();
    await put('a', 'BB');
    const second = await backup();
    await put('a', 'A');
    const third = await backup();
    const found = await versions('a', 'a max-age=30d versions=1');
    expect(found.versions).toMatchObject([
      { state: 'current', since: third.started, until: null, size: 1, kept: { code: 'current' } },
      {
        state: 'superseded',
        since: second.started,
        until: third.started,
        size: 2,
        readable: 'yes',
        restorePoints: { count: 1, newest: { run: second.runId } },
        kept: {
          keep: true,
          code: 'versions',
          until: new Date(Date.parse(second.started) + 720 * HOUR).toISOString(),
        },
      },
      { since: first.started, until: second.started, kept: { keep: true, code: 'restore-point' } },
    ]);
    expect((await versions('a')).versions.every(({ kept }) => kept === null)).toBe(true);
    expect(asked.filter((one) => MUTATIONS.some((operation) => one.endsWith(` ${operation}`)))).toEqual([]);
  });

  test('before and after a deletion, and what cold lost', async () => {
    await put('a', 'text');
    await backup();
    await hot.delete('a');
    const missed = await backup();
    expect((await versions('a')).versions).toMatchObject([
      { state: 'missing', until: null, readable: 'yes' },
    ]);
    await backup();
    expect((await versions('a')).versions).toMatchObject([{ state: 'gone', until: missed.started }]);
    await cold.delete('a');
    expect((await versions('a')).versions).toMatchObject([{ readable: 'missing' }]);
    await cold.put('a', Buffer.from('other'));
    expect((await versions('a')).versions).toMatchObject([{ readable: 'replaced' }]);
  });

  test('condemned, then expired by max-age', async () => {
    await put('logs/a', 'x');
    await backup();
    await clock.advance(100 * 24 * HOUR);
    expect((await versions('logs/a', 'logs/ max-age=90d')).versions).toMatchObject([
      { kept: { keep: false, code: 'max-age' } },
    ]);
    await prune('logs/ max-age=90d');
    expect((await versions('logs/a')).versions).toMatchObject([{ state: 'expired', readable: 'expired' }]);
  });

  test('an archived object says so', async () => {
    await put('a', 'x');
    await backup();
    const archived =
      (thaw?: 'going-on' | 'done'): OpenStore =>
      (place) => ({
        ...open(place, undefined, clock),
        head: async (...args) => ({
          ...(await cold.head(...args)),
          storageClass: 'GLACIER',
          ...(thaw === undefined ? {} : { thaw }),
        }),
      });
    const options = { ...reading, command: 'versions', key: 'a', policy: undefined } as const;
    const readable = async (thaw?: 'going-on' | 'done'): Promise<string | undefined> =>
      (await runVersions(options, runContext({ clock }), archived(thaw))).versions[0]?.readable;
    expect(await readable()).toBe('archived');
    expect(await readable('going-on')).toBe('thawing');
    expect(await readable('done')).toBe('yes');
  });

  test('hostile keys are escaped, and exact in JSON', async () => {
    for (const key of HOSTILE) await put(key, 'x');
    await backup();
    for (const key of HOSTILE) {
      const found = await versions(key);
      expect(found.key).toBe(key);
      // eslint-disable-next-line no-control-regex
      expect(renderVersionsText(found)).not.toMatch(/\u001b|\u202e|^::/m);
      expect(renderVersionsSummary(found)).not.toContain('<b>');
    }
  });
});

describe('diff', () => {
  test('of two points: new, changed and gone, with bytes; what came back is equal', async () => {
    await put('back', 'A');
    await put('changed', 'old');
    await put('gone', 'bye');
    await put('same', 'same');
    const first = await backup();
    await put('back', 'B');
    await put('changed', 'newer');
    await hot.delete('gone');
    await put('img/new', 'hello');
    const second = await backup();
    await put('back', 'A');
    const third = await backup();
    const { json, text, result } = await diff(run(first), run(third));
    expect(json).toMatchObject([
      { change: 'changed', key: 'changed', before: { size: 3 }, after: { size: 5 } },
      { change: 'gone', key: 'gone', before: { size: 3 } },
      { change: 'new', key: 'img/new', after: { size: 5 } },
    ]);
    expect(json[1]).not.toHaveProperty('after');
    expect(text[0]).toBe('changed                3                5  changed');
    expect(result.counts).toEqual({
      new: { objects: 1, bytes: 5 },
      changed: { objects: 1, before: 3, after: 5 },
      gone: { objects: 1, bytes: 3 },
      equal: { objects: 2, bytes: 5 },
      uncovered: 0,
    });
    expect(differenceSum(result)).toMatch(
      /^1 new \(5 B\), 1 changed \(3 B to 5 B\), 1 gone \(3 B\), 2 keys equal \(5 B\)\n {2}from the restore point /,
    );
    // Backwards, what is new is gone.
    expect((await diff(run(third), run(first))).json).toMatchObject([
      { change: 'changed' },
      { change: 'new', key: 'gone' },
      { change: 'gone', key: 'img/new' },
    ]);
    expect((await diff(run(second), run(second))).json).toEqual([]);
    expect(asked.some((one) => one.startsWith('hot'))).toBe(false);
  });

  test('with hot: what the next backup would find', async () => {
    for (const key of ['a', 'changed', 'gone']) await put(key, 'old');
    await backup();
    await put('changed', 'newer');
    await hot.delete('gone');
    await put('z', 'hello');
    expect((await diff(LATEST, 'hot')).json).toMatchObject([
      { change: 'changed', key: 'changed', after: { size: 5 } },
      { change: 'gone', key: 'gone' },
      { change: 'new', key: 'z', after: { size: 5 } },
    ]);
    expect(asked.filter((one) => MUTATIONS.some((operation) => one.endsWith(` ${operation}`)))).toEqual([]);
    await backup();
    expect((await diff(LATEST, 'hot')).json).toMatchObject([{ change: 'gone', key: 'gone' }]); // missing once
    await backup();
    const { result } = await diff(LATEST, 'hot', { prefixes: ['z'] });
    expect(result).toMatchObject({ to: 'hot', counts: { equal: { objects: 1, bytes: 5 } } });
  });

  test('keys outside of the scope of a point are left out and counted', async () => {
    await put('app/1', 'x');
    await put('db/1', 'x');
    const narrow = await backup({ prefixes: ['app/'] });
    const full = await backup();
    const { json, result } = await diff(run(narrow), run(full));
    expect(json).toEqual([]);
    expect(result.counts.uncovered).toBe(1);
    expect(differenceSum(result)).toContain(
      'and 1 key left out, which no restore point up to one side covers',
    );
    await put('db/2', 'x');
    expect((await diff(run(narrow), 'hot')).result.counts.uncovered).toBe(2);
  });

  test('by prefix, below each of the prefixes', async () => {
    const before = await backup();
    for (const key of ['a', 'a/1', 'a/2', 'a/b/3', 'b', 'b/1', 'c/same']) await put(key, 'xx');
    await backup();
    const whole = await diff(run(before), LATEST, { byPrefix: true });
    expect(whole.json).toMatchObject([
      { prefix: 'a/', new: { objects: 3, bytes: 6 } },
      { prefix: 'b/', new: { objects: 1 } },
      { prefix: 'c/', new: { objects: 1 } },
      { prefix: '', new: { objects: 2 } },
    ]);
    const below = await diff(run(before), LATEST, { byPrefix: true, prefixes: ['a/', 'b'] });
    expect(below.json).toMatchObject([
      { prefix: 'a/b/', new: { objects: 1 } },
      { prefix: 'a/', new: { objects: 2 } },
      { prefix: 'b/', new: { objects: 1 } },
      { prefix: 'b', new: { objects: 1 } },
    ]);
  });

  test('warns of a point whose versions retention removed', async () => {
    await put('a', 'one');
    const first = await backup();
    await put('a', 'two');
    for (let i = 0; i < 5; i++) await backup();
    await prune('a versions=1 last=1');
    await prune('a last=1');
    const warnings: string[] = [];
    const ctx = runContext({ clock });
    const log = { ...ctx.log, warning: (line: string) => void warnings.push(line) };
    const options = { ...reading, command: 'diff', prefixes: [], byPrefix: false } as const;
    const points = { from: run(first), against: LATEST };
    await runDiff({ ...options, ...points }, { ...ctx, log }, async () => true, watching);
    expect(warnings.join()).toContain('is no longer complete');
  });

  test('hostile keys are escaped in text, and exact in JSON', async () => {
    const before = await backup();
    for (const key of HOSTILE) await put(key, 'x');
    await backup();
    const { text, json } = await diff(run(before), LATEST);
    // eslint-disable-next-line no-control-regex
    expect(text.join('')).not.toMatch(/[\u0000-\u001f]|\u202e/);
    expect(new Set(json.map((line) => (line as { key: string }).key))).toEqual(new Set(HOSTILE));
  });

  test('reads and shows a batch at a time, and no more once nobody reads on', async () => {
    const before = await backup();
    for (let i = 0; i < 2_000; i++) await put(`k${String(i).padStart(6, '0')}`, 'x');
    await backup();
    const sizes: number[] = [];
    const options = { ...reading, command: 'diff', prefixes: [], byPrefix: false } as const;
    const points = { from: run(before), against: LATEST };
    const show =
      (more: boolean) =>
      async ({ length }: readonly unknown[]): Promise<boolean> => {
        sizes.push(length);
        return more;
      };
    const { counts } = await runDiff({ ...options, ...points }, runContext({ clock }), show(true), watching);
    expect(counts.new).toEqual({ objects: 2_000, bytes: 2_000 });
    expect(Math.max(...sizes)).toBeLessThan(1_000);
    sizes.length = 0;
    await runDiff({ ...options, ...points }, runContext({ clock }), show(false), watching);
    expect(sizes).toHaveLength(1);
  }, 60_000);

  test('names what it does not know', async () => {
    await backup();
    const unknown: At = { kind: 'run', run: 'nope' };
    expect(await errorOf(diff(unknown, LATEST))).toMatch(/^points: no restore point is of a run "nope"/);
  });
});

describe('ls with long', () => {
  test('shows storage class and number of versions', async () => {
    await put('a', 'one');
    const first = await backup();
    await put('a', 'two');
    await put('b', 'x');
    await backup();
    const keys: ListedKey[] = [];
    const list = async (at: At | undefined): Promise<void> => {
      keys.length = 0;
      const options = { ...reading, command: 'ls', prefixes: [], at, long: true } as const;
      const show = async (batch: readonly ListedKey[]): Promise<boolean> => keys.push(...batch) > 0;
      await runLs(options, runContext({ clock }), show, watching);
    };
    await list(undefined);
    expect(keys.map(({ key, details }) => [key, details?.versions])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(keys.map(({ json }) => JSON.parse(json()) as unknown)).toMatchObject([
      { key: 'a', versions: 2 },
      { key: 'b', versions: 1 },
    ]);
    expect(keys.map((key) => listingLine(key, true))[0]).toMatch(/UTC {2}\S+ +2v +a$/);
    // An old version has no line of its own in cold's listing.
    await list(run(first));
    expect(keys[0]?.details).toEqual({ storageClass: undefined, versions: 1 });
  });
});
