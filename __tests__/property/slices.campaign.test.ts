import { renamedPath } from '../../src/manifest/layout.ts';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { slicesOf } from '../../src/commands/backup/plan.ts';
import { SegmentBuilder } from '../../src/manifest/builder.ts';
import { encodeEntry } from '../../src/manifest/entry.ts';
import type { Entry } from '../../src/manifest/entry.ts';
import type { Stored } from '../../src/manifest/journals/journal.ts';
import { decodeSegment, SEGMENT_ENTRIES } from '../../src/manifest/segment.ts';
import { encodeSegment } from '../manifest/encode-segment.ts';
import type { SegmentLine, SegmentRef } from '../../src/manifest/segment.ts';
import { Bucket } from '../../src/store/bucket.ts';
import type { KeyRange } from '../../src/store/listing/listing.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { systemClock } from '../../src/core/clock.ts';
import { marchSkimmed, Skipped, Step } from '../../src/transfer/march.ts';
import { listScope } from '../../src/transfer/slice-input.ts';
import { byBytes, keys, outermost, piece } from './keys.ts';

const never = new AbortController().signal;
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 300);
const TIMEOUT = 30_000 + RUNS * 200;
const TIME = '2026-11-23T10:00:00.000Z';

/** Whether a key is in hot, in the manifest, in a journal, and how its new entry comes about. */
const fates = fc.array(
  fc.record({
    hot: fc.boolean(),
    manifest: fc.boolean(),
    journal: fc.boolean(),
    how: fc.constantFrom('carry', 'put', 'reserve', 'drop'),
    /** Slots are filled when their copies end, in any order. */
    fills: fc.nat({ max: 99 }),
  }),
  { minLength: 30, maxLength: 30 },
);

describe('slices, cut along segments or along borders', () => {
  test(
    'meet each key once, in order, with all that is known of it; and make the segments that a plain merge makes',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          keys,
          fates,
          fc.integer({ min: 1, max: 3 }),
          fc.array(fc.nat({ max: 30 }), { maxLength: 4 }),
          fc.integer({ min: 1, max: 3 }),
          fc.array(piece, { maxLength: 3 }),
          async (pool, fate, segmentSize, borderAt, pageSize, scope) => {
            const prefixes = outermost(scope);
            const covered = (key: string): boolean =>
              prefixes.length === 0 || prefixes.some((prefix) => key.startsWith(prefix));
            const all = pool.slice(0, fate.length).sort(byBytes);
            const fateOf = new Map(all.map((key, i) => [key, fate[i]!]));
            const having = (what: 'hot' | 'manifest' | 'journal'): string[] =>
              all.filter((key) => fateOf.get(key)![what]);

            const hot = new Bucket(new MemoryProvider(systemClock).store('hot'), '');
            for (const key of having('hot')) await hot.store.put(key, Buffer.from('x'));
            const files = new Map<string, Uint8Array>();
            const segments = await segmentsOf(
              having('manifest').map((key) => entryOf(key, 'old')),
              segmentSize,
              files,
            );
            const borders = [...new Set(borderAt.map((at) => all[at % all.length]!))].sort(byBytes);

            const met: { key: string; listed: boolean; entry: string | undefined }[] = [];
            const made: SegmentRef[] = [];
            const slices = slicesOf(segments.map(asIfLarge), borders);
            if (segments.length > 0) expect(slices.length).toBe(segments.length);
            for (const slice of slices) {
              const old = slice.segments.map(({ sha256 }) => segments.find((ref) => ref.sha256 === sha256)!);
              const builder = new SegmentBuilder(old, {
                reread: () => linesOf(old, files),
                store: async (ref, file) => void files.set(ref.sha256, file),
              });
              const facts = having('journal').filter((key) => inRange(key, slice.range));
              const steps = marchSkimmed(
                listScope(hot, prefixes, slice, never),
                linesOf(old, files),
                paged(
                  facts.map((key): Stored => ({ op: 'stored', entry: entryOf(key, 'journalled') })),
                  pageSize,
                ),
                new Skipped(),
              );
              const slots: { order: number; fill: () => void }[] = [];
              for await (const batch of steps) {
                for (const step of batch) {
                  if (!(step instanceof Step)) continue;
                  const { key, listed, entry, line, journalled } = step;
                  met.push({ key, listed: listed !== undefined, entry: entry?.etag });
                  expect(journalled?.entry).toEqual(fateOf.get(key)!.journal ? entry : undefined);
                  const { how, fills } = fateOf.get(key)!;
                  if (how === 'reserve' || (entry === undefined && how !== 'drop')) {
                    const slot = builder.reserve(key);
                    slots.push({ order: fills, fill: () => slot(entryOf(key, 'new'), true) });
                  } else if (how === 'drop' && entry === undefined) {
                    const slot = builder.reserve(key);
                    slots.push({ order: fills, fill: () => slot(undefined, false) });
                  } else if (entry !== undefined && line !== undefined && how !== 'put') builder.carry();
                  else if (entry !== undefined) builder.put(entry);
                }
              }
              for (const { fill } of slots.sort((a, b) => a.order - b.order)) fill();
              made.push(...(await builder.finish()));
            }

            const known = all.filter((key) => {
              const { hot: inHot, manifest, journal } = fateOf.get(key)!;
              return (inHot && covered(key)) || manifest || journal;
            });
            expect(met).toEqual(
              known.map((key) => {
                const { hot: inHot, manifest, journal } = fateOf.get(key)!;
                return {
                  key,
                  listed: inHot && covered(key),
                  entry: journal ? 'journalled' : manifest ? 'old' : undefined,
                };
              }),
            );
            const expected = known.flatMap((key) => {
              const { manifest, journal, how } = fateOf.get(key)!;
              const before = journal ? 'journalled' : manifest ? 'old' : undefined;
              if (how === 'reserve' || (before === undefined && how !== 'drop')) return [`${key} new`];
              return before === undefined ? [] : [`${key} ${before}`];
            });
            const found: string[] = [];
            for (const ref of made) {
              const lines: SegmentLine[] = [];
              for await (const batch of decodeSegment(files.get(ref.sha256)!, ref)) lines.push(...batch);
              expect([ref.first, ref.last]).toEqual([lines[0]?.entry.key, lines.at(-1)?.entry.key]);
              for (const { entry, line } of lines) {
                found.push(`${entry.key} ${entry.etag}`);
                expect(line).toBe(encodeEntry(entry));
              }
            }
            expect(found).toEqual(expected);
          },
        ),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );
});

function entryOf(key: string, etag: string): Entry {
  const cold = { path: renamedPath(key), etag, stored: TIME, via: 'native', evidence: 'md5' } as const;
  return { key, size: 1, etag, modified: TIME, cold, since: TIME };
}

async function segmentsOf(
  entries: readonly Entry[],
  size: number,
  files: Map<string, Uint8Array>,
): Promise<SegmentRef[]> {
  const refs: SegmentRef[] = [];
  for (let at = 0; at < entries.length; at += size) {
    const some = entries.slice(at, at + size);
    const { ref, file } = await encodeSegment(
      some.map(encodeEntry),
      some[0]!.key,
      some.at(-1)!.key,
      some.length,
    );
    files.set(ref.sha256, file);
    refs.push(ref);
  }
  return refs;
}

/** So large that it is not taken together with its neighbours. */
function asIfLarge(ref: SegmentRef): SegmentRef {
  return { ...ref, count: SEGMENT_ENTRIES };
}

function inRange(key: string, { after, upto }: KeyRange): boolean {
  return (after === undefined || byBytes(key, after) > 0) && (upto === undefined || byBytes(key, upto) <= 0);
}

async function* linesOf(
  refs: readonly SegmentRef[],
  files: ReadonlyMap<string, Uint8Array>,
): AsyncGenerator<readonly SegmentLine[]> {
  for (const ref of refs) yield* decodeSegment(files.get(ref.sha256)!, ref);
}

async function* paged<T>(items: readonly T[], size: number): AsyncGenerator<readonly T[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
