import { expect, test } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { Semaphore } from '../../src/core/semaphore.ts';
import { encodeEntry } from '../../src/manifest/entry.ts';
import type { Entry } from '../../src/manifest/entry.ts';
import { encodeSegment } from '../manifest/encode-segment.ts';
import type { SegmentRef } from '../../src/manifest/segment.ts';
import { State } from '../../src/manifest/state.ts';
import { VanishedObjects } from '../../src/manifest/vanished.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { runSlice } from '../../src/transfer/slice.ts';
import type { SliceContext, SliceTally } from '../../src/transfer/slice-context.ts';
import { Stretch } from '../../src/transfer/skim.ts';
import type { Piece } from '../../src/transfer/skim.ts';

const { signal } = new AbortController();
const TIME = '2026-11-01T00:00:00.000Z';
const SLICES = 8;
const ALLOWED = 3;
const NOTHING: SliceTally = {
  scanned: () => undefined,
  excluded: () => undefined,
  unchanged: () => undefined,
  expired: () => undefined,
  skimmed: () => undefined,
  gone: () => undefined,
  planned: () => undefined,
  stored: () => undefined,
  vanished: () => undefined,
  hole: () => undefined,
  orphaned: () => undefined,
  inFlight: () => undefined,
};

/** Slices of a key each, all begun together: how many were listed, and how many had read their segment, at once. */
async function atOnce(isKnown: boolean): Promise<{ listed: number; compared: number; reads: number }> {
  const store = new MemoryProvider(systemClock).store('cold');
  const most = { listed: 0, compared: 0, reads: 0 };
  let [listed, compared] = [0, 0];
  const reading = new Set<string>();
  const cold = wrapStore(store, async ({ operation, key = '', call }) => {
    if (operation === 'get') {
      most.reads++;
      most.compared = Math.max(most.compared, ++compared);
      reading.add(key);
    }
    return call();
  });
  const state = new State(new Bucket(cold, ''));
  const segments: SegmentRef[] = [];
  for (let i = 0; i < SLICES; i++) {
    const key = `k${i}`;
    const stored = { path: key, etag: 'e', stored: TIME, via: 'native', evidence: 'md5' } as const;
    const entry: Entry = { key, size: 1, etag: 'e', modified: TIME, cold: stored, since: TIME };
    const { ref, file } = await encodeSegment([encodeEntry(entry)], key, key, 1);
    await state.writeSegment(ref, file, signal);
    segments.push(ref);
  }
  const context: SliceContext = {
    state,
    mode: { kind: 'dry-run' },
    listing: async function* ({ segments: [segment] }): AsyncGenerator<Piece | Stretch> {
      most.listed = Math.max(most.listed, ++listed);
      await new Promise((resolve) => setImmediate(resolve));
      const key = segment?.last ?? '';
      if (isKnown) yield new Stretch({ end: key, counts: [], digest: 'd', after: undefined });
      else yield { objects: [{ key, size: 1, etag: 'e', modified: Date.parse(TIME) }] };
      listed--;
    },
    facts: async function* () {
      yield [];
    },
    comparing: new Semaphore(ALLOWED),
    prefixes: [],
    excluded: () => false,
    started: TIME,
    tally: NOTHING,
    vanished: new VanishedObjects(),
    stopped: () => false,
    fail: () => undefined,
    signal,
    finishing: signal,
  };
  await Promise.all(
    segments.map(async (segment) => {
      const result = await runSlice({ range: {}, segments: [segment] }, context);
      expect(result.complete).toBe(true);
      if (!isKnown) compared--;
    }),
  );
  return most;
}

test('slices that are compared wait for each other, and are listed all the same', async () => {
  expect(await atOnce(false)).toEqual({ listed: SLICES, compared: ALLOWED, reads: SLICES });
});

test('slices whose listing is passed over wait for none, and read no segment', async () => {
  expect(await atOnce(true)).toEqual({ listed: SLICES, compared: 0, reads: 0 });
});
