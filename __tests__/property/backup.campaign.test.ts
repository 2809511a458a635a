import { defined } from '../../src/core/defined.ts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { systemClock } from '../../src/core/clock.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import type { Entry, Version } from '../../src/manifest/entry.ts';
import { generationPath, HEAD } from '../../src/manifest/layout.ts';
import { encodeSegment } from '../manifest/encode-segment.ts';
import type { SegmentRef } from '../../src/manifest/segment.ts';
import { State } from '../../src/manifest/state.ts';
import type { RunResult } from '../../src/report/result.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { MEMORY_BLOB, MEMORY_GCS, MEMORY_S3 } from '../../src/store/memory/kinds.ts';
import type { MemoryKind } from '../../src/store/memory/kinds.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Store, Versioning } from '../../src/store/contract.ts';
import { entriesOf, headGeneration } from '../commands/known-content.ts';
import { optionsFor, runContext } from '../commands/setting.ts';
import { asXml } from '../store/as-xml.ts';
import type { Readings } from '../store/as-xml.ts';
import { keys, outermost } from './keys.ts';
import { Model } from './model.ts';
import type { ModelScope } from './model.ts';

const never = new AbortController().signal;
/** The soak asks for more. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 300);
const TIMEOUT = 30_000 + RUNS * 200;

type Step =
  | { readonly act: 'put'; readonly key: number; readonly content: number }
  | { readonly act: 'delete'; readonly key: number }
  | {
      readonly act: 'run';
      readonly prefixes: readonly (readonly [number, number])[];
      readonly excluded: readonly number[];
    }
  /** Nothing that a run does: the manifest is cut anew into segments of so many entries. */
  | { readonly act: 'cut'; readonly entries: number };

// Few keys, so that the same ones are put, deleted and put again.
const index = fc.nat({ max: 4 });
const everything = fc.constant({ act: 'run' as const, prefixes: [], excluded: [] });
const some = fc.record({
  act: fc.constant('run' as const),
  prefixes: fc.array(fc.tuple(index, fc.integer({ min: 1, max: 4 })), { maxLength: 2 }),
  excluded: fc.array(index, { maxLength: 2 }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ act: fc.constant('put' as const), key: index, content: fc.nat({ max: 2 }) }),
  },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('delete' as const), key: index }) },
  { weight: 3, arbitrary: everything },
  { weight: 2, arbitrary: some },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('cut' as const), entries: fc.integer({ min: 1, max: 3 }) }),
  },
);

describe('a backup', () => {
  test(
    'knows after any history of hot, in any scopes, what a naive model says',
    async () => {
      const readings = { listed: 0, read: 0 };
      await fc.assert(
        fc.asyncProperty(
          keys,
          fc.array(step, { minLength: 5, maxLength: 24, size: 'max' }),
          fc.constantFrom('off' as const, 'enabled' as const),
          fc.integer({ min: 1, max: 4 }),
          async (pool, steps, versioning, pageSize) => {
            const world = new World(pool, versioning, pageSize, MEMORY_S3, readings);
            for (const one of steps) await world.take(one);
            await world.take({ act: 'run', prefixes: [], excluded: [] });
          },
        ),
        { numRuns: RUNS },
      );
      // Else nothing would have been said of what is not looked at.
      expect(readings.read).toBeLessThan(0.9 * readings.listed);
    },
    TIMEOUT,
  );

  test.each([
    ['GCS, whose tags are no hashes', MEMORY_GCS, ['off', 'enabled']],
    ['Azure, which lists in UTF-16 order and vouches for no hash', MEMORY_BLOB, ['off']],
  ] as const)(
    'knows the same of stores like %s',
    async (_name, kind, versionings) => {
      await fc.assert(
        fc.asyncProperty(
          keys,
          fc.array(step, { minLength: 5, maxLength: 24, size: 'max' }),
          fc.constantFrom<Versioning>(...versionings),
          fc.integer({ min: 1, max: 4 }),
          async (pool, steps, versioning, pageSize) => {
            const world = new World(pool, versioning, pageSize, kind);
            for (const one of steps) await world.take(one);
            await world.take({ act: 'run', prefixes: [], excluded: [] });
          },
        ),
        { numRuns: Math.ceil(RUNS / 5) },
      );
    },
    TIMEOUT,
  );
});

/** The store with pages of at most so many keys. */
function inPages(store: Store, pageSize: number): Store {
  return {
    ...store,
    list: (request, signal) =>
      store.list({ ...request, maxKeys: Math.min(request.maxKeys ?? 1000, pageSize) }, signal),
  };
}

class World {
  readonly #model = new Model();
  readonly #pool: readonly string[];
  readonly #hot: Store;
  readonly #cold: Store;
  /** Equal content that is put again can be recognised. */
  readonly #vouches: boolean;
  /** MD5s of the content, by the tag that hot gave it. */
  readonly #contents = new Map<string, string>();
  /** Start of each run. */
  readonly #times: string[] = [];
  readonly #clock = { ...systemClock, now: () => this.#now };
  #now = Date.parse('2026-11-23T10:00:00Z');

  constructor(
    pool: readonly string[],
    versioning: Versioning,
    pageSize: number,
    kind: MemoryKind,
    readings?: Readings,
  ) {
    const provider = new MemoryProvider(this.#clock, kind);
    this.#vouches = kind !== MEMORY_BLOB;
    this.#pool = pool;
    const hot = provider.store('hot');
    this.#hot = readings === undefined ? inPages(hot, pageSize) : asXml(hot, pageSize, readings);
    this.#cold = provider.store('cold', versioning);
  }

  async take(step: Step): Promise<void> {
    this.#now += 1000; // dates are whole seconds, and none comes twice
    switch (step.act) {
      case 'put': {
        const key = this.#key(step.key);
        // Where nothing is vouched for, no content may come twice: it would be another version.
        const content = `content ${step.content}${this.#vouches ? '' : ` of ${this.#now}`}`;
        const { etag } = await this.#hot.put(key, Buffer.from(content));
        this.#contents.set(etag, md5(content));
        this.#model.hot.set(key, { content, put: this.#now });
        return;
      }
      case 'delete': {
        await this.#hot.delete(this.#key(step.key));
        this.#model.hot.delete(this.#key(step.key));
        return;
      }
      case 'run': {
        const prefixes = step.prefixes.map(([key, length]) => [...this.#key(key)].slice(0, length).join(''));
        await this.#run({
          prefixes: outermost(prefixes),
          excluded: step.excluded.map((key) => this.#key(key)),
        });
        return;
      }
      case 'cut':
        await cutAnew(this.#cold, step.entries);
    }
  }

  async #run(scope: ModelScope): Promise<void> {
    const options = { prefixes: scope.prefixes, exclude: [...new Set(scope.excluded)].map(literalGlob) };
    const run = this.#times.length;
    const result = await runBackup(
      optionsFor('http://127.0.0.1:9', options),
      runContext({ clock: this.#clock }),
      ({ bucket }) => (bucket === 'hot' ? this.#hot : this.#cold),
    );
    expect(result).toMatchObject({ outcome: 'complete', problem: null });
    this.#times.push(result.started);
    expect(countsOf(result)).toEqual(this.#model.run(run, scope));
    await this.#compare();
  }

  async #compare(): Promise<void> {
    const head = (await headGeneration(this.#cold))!;
    const entries = await entriesOf(this.#cold, head);
    expect(entries.map((entry) => this.#said(entry))).toEqual(
      this.#model.sorted().map(([key, { content, put, since, history, gone }]) => ({
        key,
        content: md5(content),
        modified: new Date(put).toISOString(),
        since: this.#times[since],
        history: history.map((version) => ({
          content: md5(version.content),
          since: this.#times[version.since],
          until: this.#times[version.until!],
        })),
        gone: gone && { since: this.#times[gone.since], confirmed: gone.confirmed },
      })),
    );
    for (const entry of entries)
      for (const version of [entry, ...(entry.history ?? [])]) {
        const stored = { of: entry.key, since: version.since, content: await this.#contentOf(version) };
        expect(stored).toEqual({
          of: entry.key,
          since: version.since,
          content: this.#contents.get(version.etag),
        });
      }
    expect(sumOf(head.segments, ({ count }) => count)).toBe(entries.length);
  }

  /** The MD5 of what lies where the manifest says, pinned to what it says. */
  async #contentOf({ cold: { path, etag, versionId } }: Version): Promise<string> {
    const body = await this.#cold.get(path, {
      ifMatch: etag,
      ...defined({ versionId }),
    });
    const chunks: Uint8Array[] = [];
    for await (const chunk of body.stream) chunks.push(chunk);
    return md5(Buffer.concat(chunks).toString());
  }

  #said({ key, etag, modified, since, history = [], gone }: Entry): object {
    return {
      key,
      content: this.#contents.get(etag),
      modified,
      since,
      history: history.map((version) => ({
        content: this.#contents.get(version.etag),
        since: version.since,
        until: version.until,
      })),
      gone,
    };
  }

  #key(at: number): string {
    return this.#pool[at % this.#pool.length]!;
  }
}

function literalGlob(key: string): string {
  return key.replace(/[\\*?[\]{}!,]/g, '\\$&');
}

function countsOf({ counts }: RunResult): Record<string, number> {
  return {
    new: counts.new,
    changed: counts.changed,
    touched: counts.touched,
    unchanged: counts.unchanged,
    gone: counts.gone,
    excluded: counts.excluded,
  };
}

/** Writes the newest generation again, in segments of so many entries, as a manifest a million times its size has them. */
async function cutAnew(cold: Store, size: number): Promise<void> {
  const state = new State(new Bucket(cold, ''));
  const committed = await state.load(never);
  if (committed === undefined) return;
  const entries = await entriesOf(cold, committed.generation);
  const segments: SegmentRef[] = [];
  for (let at = 0; at < entries.length; at += size) {
    const some = entries.slice(at, at + size);
    const bytes = sumOf(some, (entry) => (entry.gone?.confirmed === true ? 0 : entry.size));
    const lines = some.map((entry) => JSON.stringify(entry));
    const { ref, file } = await encodeSegment(lines, some[0]!.key, some.at(-1)!.key, bytes);
    await state.writeSegment(ref, file, never);
    segments.push(ref);
  }
  const text = JSON.stringify({ ...committed.generation, segments });
  await cold.put(generationPath(committed.head.generation), Buffer.from(text));
  const sha256 = createHash('sha256').update(text).digest('hex');
  await cold.put(HEAD, Buffer.from(JSON.stringify({ ...committed.head, sha256 })));
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

function md5(content: string): string {
  return createHash('md5').update(content).digest('hex');
}
