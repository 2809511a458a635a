import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { SegmentBuilder } from '../../src/manifest/builder.ts';
import { decodeEntry, encodeEntry } from '../../src/manifest/entry.ts';
import type { Entry } from '../../src/manifest/entry.ts';
import { decodeSegment, encodeSegment } from '../../src/manifest/segment.ts';
import type { SegmentRef } from '../../src/manifest/segment.ts';
import { compareKeys } from '../../src/store/keys.ts';

const T = '2026-11-23T10:00:00.000Z';

function entry(key: string, size = 1): Entry {
  const cold = { path: key, etag: 'e', stored: T, via: 'native', evidence: 'md5' } as const;
  return { key, size, etag: 'e', modified: T, cold, since: T };
}

async function read(file: Uint8Array, ref: SegmentRef): Promise<string[]> {
  const keys: string[] = [];
  for await (const batch of decodeSegment(file, ref)) keys.push(...batch.map(({ entry: { key } }) => key));
  return keys;
}

test('any entry comes back as it was', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 }).filter((key) => key.isWellFormed());
  fc.assert(
    fc.property(text, fc.nat(), fc.boolean(), (key, size, gone) => {
      const one: Entry = {
        ...entry(key, size),
        history: [{ ...entry(key), until: T }],
        ...(gone ? { gone: { since: T, confirmed: true } } : {}),
      };
      expect(decodeEntry(encodeEntry(one), 'x')).toEqual({
        ...one,
        history: [expect.objectContaining({ until: T })],
      });
      expect(encodeEntry(one)).not.toContain('\n');
    }),
  );
});

describe('a segment that cannot be believed is named and refused', () => {
  const lines = ['a', 'b', 'c'].map((key) => encodeEntry(entry(key)));
  const refFor = (file: Uint8Array, change: Partial<SegmentRef> = {}): SegmentRef => ({
    first: 'a',
    last: 'c',
    count: 3,
    bytes: 3,
    sha256: createHash('sha256').update(file).digest('hex'),
    ...change,
  });
  test.each([
    [
      'another hash',
      gzipSync(lines.join('\n') + '\n'),
      { sha256: '0'.repeat(64) },
      /does not match its SHA-256/,
    ],
    ['no gzip', Buffer.from('plain'), {}, /does not unpack/],
    ['keys out of order', gzipSync([lines[1], lines[0]].join('\n') + '\n'), {}, /out of order/],
    ['a repeated key', gzipSync([lines[0], lines[0]].join('\n') + '\n'), {}, /out of order/],
    ['fewer entries', gzipSync(lines.slice(0, 2).join('\n') + '\n'), {}, /holds 2 entries where 3/],
    ['no JSON', gzipSync('{"key":\n'), {}, /not JSON/],
    ['no entry', gzipSync('{"key":"a"}\n'), {}, /not a manifest entry/],
    ['a cut line', gzipSync(lines.join('\n')), {}, /cut off/],
  ])('%s', async (_name, file, change, expected) => {
    const ref = refFor(file, change);
    await expect(read(file, ref)).rejects.toThrow(expected);
    await expect(read(file, ref)).rejects.toThrow(`segments/${ref.sha256}.ndjson.gz`);
  });
});

describe('building segments', () => {
  async function build(
    old: readonly SegmentRef[],
    fill: (builder: SegmentBuilder) => void,
  ): Promise<{ refs: readonly SegmentRef[]; files: Map<string, Uint8Array> }> {
    const files = new Map<string, Uint8Array>();
    const builder = new SegmentBuilder(old, async (ref, file) => void files.set(ref.sha256, file));
    fill(builder);
    return { refs: await builder.finish(), files };
  }

  test('shares old segments where nothing differs, and writes nothing', async () => {
    const { ref } = await encodeSegment([encodeEntry(entry('a'))], 'a', 'a', 1);
    const { refs, files } = await build([ref], (builder) =>
      builder.carry(entry('a'), encodeEntry(entry('a'))),
    );
    expect(refs).toEqual([ref]);
    expect(files.size).toBe(0);
  });

  test('fills in what was under way, in key order, and drops what came to nothing', async () => {
    const { refs, files } = await build([], (builder) => {
      const later = builder.reserve('a');
      builder.put(entry('b', 5));
      const never = builder.reserve('c');
      builder.put(entry('d'));
      never(undefined, false);
      later(entry('a', 7), true);
    });
    expect(refs).toMatchObject([{ first: 'a', last: 'd', count: 3, bytes: 13 }]);
    expect(await read([...files.values()][0]!, refs[0]!)).toEqual(['a', 'b', 'd']);
  });

  test('cuts what is new at 50,000 entries, and lets an old segment grow by half', async () => {
    const keys = Array.from({ length: 60_000 }, (_, i) => `k${String(i).padStart(6, '0')}`).sort(compareKeys);
    const fresh = await build([], (builder) => keys.forEach((key) => builder.put(entry(key))));
    expect(fresh.refs.map(({ count }) => count)).toEqual([50_000, 10_000]);
    const old: SegmentRef = {
      first: keys[0]!,
      last: keys[49_999]!,
      count: 50_000,
      bytes: 1,
      sha256: '0'.repeat(64),
    };
    const grown = await build([old], (builder) => keys.forEach((key) => builder.put(entry(key))));
    expect(grown.refs.map(({ count }) => count)).toEqual([60_000]);
  });

  test('an entry that is gone for good adds no bytes', async () => {
    const { refs } = await build([], (builder) =>
      builder.put({ ...entry('a', 9), gone: { since: T, confirmed: true } }),
    );
    expect(refs).toMatchObject([{ count: 1, bytes: 0 }]);
  });
});
