import { describe, expect, test } from '@jest/globals';
import { compare, rollbackToken } from '../../../src/manifest/anchor/compare.ts';
import type { Chain } from '../../../src/manifest/anchor/compare.ts';
import { encodeRecord, parseRecord } from '../../../src/manifest/anchor/record.ts';
import type { AnchorRecord } from '../../../src/manifest/anchor/record.ts';

const sha = (digit: string): string => digit.repeat(64);
const anchor: AnchorRecord = {
  format: 1,
  cold: 'c',
  generation: 5,
  sha256: sha('5'),
  epoch: 7,
  time: '2026-11-23T10:00:00.000Z',
};
const chain = (...links: readonly (readonly [number, string])[]): Chain => ({
  links: links.map(([generation, digit]) => ({ generation, sha256: sha(digit) })),
});

describe('compare', () => {
  const rows: readonly (readonly [string, Chain | undefined, object])[] = [
    ['the same generation agrees', chain([5, '5']), { kind: 'agrees' }],
    ['one made from it is ahead', chain([6, '6'], [5, '5']), { kind: 'ahead', by: 1 }],
    ['a number that a run skipped is no gap', chain([9, '9'], [7, '7'], [5, '5']), { kind: 'ahead', by: 4 }],
    ['an older one is refused', chain([4, '4']), { kind: 'refused', message: /older generation 4/ }],
    [
      'another of that number is refused',
      chain([5, 'a']),
      { kind: 'refused', message: /another one of that/ },
    ],
    ['one made from another of that number is refused', chain([6, '6'], [5, 'a']), { kind: 'refused' }],
    ['a chain that passes it by is refused', chain([6, '6'], [4, '4']), { kind: 'refused' }],
    ['a chain that ends above it is refused', chain([6, '6']), { kind: 'refused' }],
    ['no HEAD is refused', undefined, { kind: 'refused', message: /no committed generation/ }],
  ];
  test.each(rows)('%s', (_name, found, expected) => {
    const { message, ...rest } = expected as { message?: RegExp };
    const verdict = compare(anchor, 'c', found);
    expect(verdict).toMatchObject(rest);
    if (message !== undefined) expect(verdict).toMatchObject({ message: expect.stringMatching(message) });
  });

  test('says why a chain was cut', () => {
    const cut = { ...chain([9, '9'], [8, '8']), cut: 'generation 8 is missing in cold' };
    expect(compare(anchor, 'c', cut)).toMatchObject({
      message: expect.stringMatching(/8 is missing in cold/),
    });
  });

  test('the anchor of another cold is refused, whatever it knows', () => {
    expect(compare(anchor, 'other', chain([5, '5']))).toMatchObject({ kind: 'refused' });
  });
});

describe('the token', () => {
  test('holds for one cold, one state of the anchor and one HEAD', () => {
    const head = { generation: 4, sha256: sha('4') };
    const token = rollbackToken('c', [anchor], head);
    expect(token).toMatch(/^rollback-[0-9a-f]{24}$/);
    expect(rollbackToken('c', [anchor], { ...head })).toBe(token);
    const others = [
      rollbackToken('d', [anchor], head),
      rollbackToken('c', [{ ...anchor, generation: 6 }], head),
      rollbackToken('c', [{ ...anchor, sha256: sha('6') }], head),
      rollbackToken('c', [anchor], { ...head, generation: 3 }),
      rollbackToken('c', [anchor], { ...head, sha256: sha('3') }),
      rollbackToken('c', [anchor], undefined),
    ];
    expect(new Set([token, ...others]).size).toBe(7);
  });
});

describe('the record', () => {
  test('is read back as it was written, and checked field by field', () => {
    expect(parseRecord(encodeRecord(anchor))).toEqual(anchor);
    const bad: readonly object[] = [
      { ...anchor, format: 2 },
      { ...anchor, generation: 0 },
      { ...anchor, generation: 2 ** 53 },
      { ...anchor, sha256: 'x' },
      { ...anchor, epoch: -1 },
      { ...anchor, time: 'yesterday' },
      { ...anchor, cold: 1 },
    ];
    for (const value of bad) expect(() => parseRecord(JSON.stringify(value))).toThrow();
    expect(() => parseRecord('')).toThrow();
    expect(() => parseRecord(JSON.stringify({ ...anchor, padding: 'x'.repeat(5000) }))).toThrow();
  });
});
