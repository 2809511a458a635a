import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import { findBorders } from '../../../src/store/listing/borders.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import { compareKeys } from '../../../src/core/keys.ts';
import { listRange } from '../../../src/store/listing/listing.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { counting } from '../../../src/store/middleware/middleware.ts';

const never = new AbortController().signal;

async function sliced(
  keys: readonly string[],
  prefix = '',
): Promise<{ sizes: number[]; lists: number; listed: string[] }> {
  const provider = new MemoryProvider(systemClock);
  const plain = provider.store('hot');
  for (const key of keys) await plain.put(key, new Uint8Array());
  const counts = new Map<string, number>();
  const bucket = new Bucket(counting(plain, counts), '');
  const borders = await findBorders(bucket, prefix, never);
  expect([...borders].sort(compareKeys)).toEqual(borders);
  const lists = counts.get('list') ?? 0;
  const sizes: number[] = [];
  const listed: string[] = [];
  for (let i = 0; i <= borders.length; i++) {
    const range = {
      ...(i === 0 ? {} : { after: borders[i - 1]! }),
      ...(i === borders.length ? {} : { upto: borders[i]! }),
    };
    let size = 0;
    for await (const page of listRange(bucket, prefix, range, never)) {
      size += page.length;
      listed.push(...page.map(({ key }) => key));
    }
    sizes.push(size);
  }
  return { sizes, lists, listed };
}

function numbered(count: number, name: (i: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => name(i));
}

describe('borders for a first listing', () => {
  test.each([
    ['one huge flat prefix', numbered(6000, (i) => `obj-${String(i).padStart(7, '0')}`)],
    ['folders', numbered(6000, (i) => `data/${i % 30}/${i}`)],
    ['a folder for each key', numbered(6000, (i) => `u/${(i * 7919) % 6000}/avatar.png`)],
    [
      'random hexadecimal names',
      numbered(6000, (i) => ((i * 2654435761) >>> 0).toString(16).padStart(8, '0')),
    ],
    [
      'unicode',
      numbered(6000, (i) =>
        `${String.fromCodePoint(0x4e00 + (i % 500))}${'\u{1F600}\uFFFD'[i % 2]!}${i}`.toWellFormed(),
      ),
    ],
    [
      'keys that differ only past 1,000 bytes',
      numbered(5000, (i) => 'x'.repeat(1000) + String(i).padStart(6, '0')),
    ],
  ])('%s are cut into slices of some size, and nothing is listed twice or left out', async (_name, keys) => {
    const unique = [...new Set(keys)].sort(compareKeys);
    const { sizes, lists, listed } = await sliced(unique);
    expect(listed).toEqual(unique);
    expect(sizes.length).toBeGreaterThanOrEqual(5);
    expect(Math.max(...sizes)).toBeLessThan(unique.length * 0.6);
    expect(lists).toBeLessThan(260);
  });

  test('a small bucket is left whole, at the cost of looking', async () => {
    expect(await sliced(numbered(900, String))).toMatchObject({ sizes: [900], lists: 1 });
    expect(await sliced([])).toMatchObject({ sizes: [0], lists: 1 });
  });

  test('keeps inside its prefix', async () => {
    const keys = [...numbered(5000, (i) => `a/${i}`), ...numbered(5000, (i) => `b/${i}`)].sort(compareKeys);
    const { listed } = await sliced(keys, 'a/');
    expect(listed).toEqual(keys.filter((key) => key.startsWith('a/')));
  });
});
