import { describe, expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { SegmentBuilder } from '../../src/manifest/builder.ts';
import { decodeEntry, encodeEntry } from '../../src/manifest/entry.ts';
import type { Entry } from '../../src/manifest/entry.ts';
import { decodeSegment } from '../../src/manifest/segment.ts';
import { encodeSegment } from './encode-segment.ts';
import { StoredLine } from '../../src/manifest/stored-line.ts';
import type { SegmentRef } from '../../src/manifest/segment.ts';
import { compareKeys } from '../../src/core/keys.ts';

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
    lines: readonly string[] = [],
  ): Promise<{ refs: readonly SegmentRef[]; files: Map<string, Uint8Array> }> {
    const files = new Map<string, Uint8Array>();
    const builder = new SegmentBuilder(old, {
      reread: async function* () {
        yield lines.map((line) => new StoredLine(line, 'old'));
      },
      store: async (ref, file) => void files.set(ref.sha256, file),
    });
    fill(builder);
    return { refs: await builder.finish(), files };
  }

  test('shares old segments where nothing differs, and writes nothing', async () => {
    const { ref } = await encodeSegment([encodeEntry(entry('a'))], 'a', 'a', 1);
    const { refs, files } = await build([ref], (builder) => builder.carry());
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

describe('rewriting a segment', () => {
  const keys = Array.from({ length: 3000 }, (_, i) => `k${String(i).padStart(6, '0')}`);

  test('keeps what was carried, in order, beside what is new, replaced and under way to the end', async () => {
    const lines = keys.filter((_, i) => i % 3 !== 0).map((key) => encodeEntry(entry(key, 2)));
    const { ref: old } = await encodeSegment(lines, keys[1]!, keys.at(-1)!, 4000);
    const files = new Map<string, Uint8Array>();
    const builder = new SegmentBuilder([old], {
      reread: async function* () {
        for (let at = 0; at < lines.length; at += 100)
          yield lines.slice(at, at + 100).map((line) => new StoredLine(line, 'old'));
      },
      store: async (ref, file) => void files.set(ref.sha256, file),
    });
    const late = builder.reserve('absent at first');
    keys.forEach((key, i) => {
      if (i % 3 === 0) builder.put(entry(key, 5));
      else if (i % 3 === 1) builder.carry();
      else builder.reserve(key)(entry(key, 7), true);
    });
    await builder.caughtUp();
    late(undefined, false);
    const refs = await builder.finish();
    expect(refs).toMatchObject([{ first: keys[0], last: keys.at(-1), count: 3000, bytes: 14_000 }]);
    expect(await read([...files.values()][0]!, refs[0]!)).toEqual(keys);
  });

  test('refuses to end where an old entry was neither carried nor replaced', async () => {
    const lines = ['a', 'b'].map((key) => encodeEntry(entry(key)));
    const { ref: old } = await encodeSegment(lines, 'a', 'b', 2);
    const builder = new SegmentBuilder([old], {
      reread: async function* () {
        yield lines.map((line) => new StoredLine(line, 'old'));
      },
      store: async () => undefined,
    });
    builder.put(entry('a', 9));
    await expect(builder.finish()).rejects.toThrow(/old entries/);
  });

  test('an error of the store ends the segment', async () => {
    const builder = new SegmentBuilder([], {
      reread: async function* () {},
      store: async () => {
        throw new Error('full');
      },
    });
    for (const key of keys) builder.put(entry(key));
    await expect(builder.finish()).rejects.toThrow('full');
  });
});

describe('a copy that takes long', () => {
  const keys = Array.from({ length: 400 }, (_, i) => `k${String(i).padStart(6, '0')}`);
  const pile = 50;

  function building(lines: readonly string[], old: readonly SegmentRef[]) {
    const files = new Map<string, Uint8Array>();
    let onStored = (): void => undefined;
    const stored = new Promise<void>((resolve) => (onStored = resolve));
    const builder = new SegmentBuilder(old, {
      reread: async function* () {
        for (let at = 0; at < lines.length; at += 7)
          yield lines.slice(at, at + 7).map((line) => new StoredLine(line, 'old'));
      },
      store: async (ref, file) => {
        files.set(ref.sha256, file);
        onStored();
      },
      pile,
    });
    return { builder, files, stored };
  }

  test('holds up a pile of lines, and what comes after is written without it', async () => {
    const { builder, stored } = building([], []);
    const late = builder.reserve(keys[0]!);
    for (const key of keys.slice(1, 3 * pile)) builder.put(entry(key));
    await builder.caughtUp();
    late(entry(keys[0]!), true);
    await stored; // the first segment is whole: it does not wait for the end
    for (const key of keys.slice(3 * pile)) builder.put(entry(key));
    const refs = await builder.finish();
    expect(refs.map(({ first, last }) => [first, last])).toEqual([
      [keys[0], keys[0]],
      [keys[1], keys.at(-1)],
    ]);
  });

  test('gives the same entries in the same order, whatever ends when', async () => {
    const fate = fc.constantFrom('carry', 'put', 'slow', 'slow for nothing', 'none');
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { minLength: 1, maxLength: keys.length }),
        fc.infiniteStream(fc.nat(30)),
        async (fates, delays) => {
          const had = (how: string): boolean =>
            how === 'carry' || how === 'put' || how === 'slow for nothing';
          const lines = keys
            .filter((_, i) => had(fates[i] ?? 'none'))
            .map((key) => encodeEntry(entry(key, 2)));
          const old = lines.length === 0 ? [] : [(await encodeSegment(lines, 'a', 'z', 0)).ref];
          const { builder, files } = building(lines, old);
          const running: { at: number; end: () => void }[] = [];
          for (const [i, how] of fates.entries()) {
            const key = keys[i]!;
            if (how === 'carry') builder.carry();
            else if (how === 'put') builder.put(entry(key, 5));
            else if (how !== 'none') {
              const slot = builder.reserve(key);
              const [before, after] = [entry(key, 2), entry(key, 7)];
              const end = how === 'slow' ? () => slot(after, true) : () => slot(before, false);
              running.push({ at: i + delays.next().value! * 10, end });
            }
            for (const one of running.filter(({ at }) => at === i)) one.end();
            if (i % 40 === 0) await builder.caughtUp();
          }
          for (const one of running.filter(({ at }) => at >= fates.length)) one.end();
          const refs = await builder.finish();
          if (refs === old) {
            expect(fates).not.toContain('put');
            return;
          }
          const found: string[] = [];
          for (const ref of refs) found.push(...(await read(files.get(ref.sha256)!, ref)));
          expect(found).toEqual(keys.filter((_, i) => (fates[i] ?? 'none') !== 'none'));
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('a segment may end with any length of text', async () => {
  // The compressor is handed text in pieces of 128 KiB: one of these ends with a piece.
  const long = 'k'.repeat(1000);
  const bare = encodeEntry(entry(long)).length + 1;
  const count = Math.ceil((128 * 1024) / bare);
  for (let lines = count - 1; lines <= count + 1; lines++) {
    const keys = Array.from(
      { length: lines },
      (_, i) => `${long.slice(0, 994)}${String(i).padStart(6, '0')}`,
    );
    const { ref, file } = await encodeSegment(
      keys.map((key) => encodeEntry(entry(key))),
      keys[0]!,
      keys.at(-1)!,
      lines,
    );
    expect(await read(file, ref)).toEqual(keys);
  }
});
