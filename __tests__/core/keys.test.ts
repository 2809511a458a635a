import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareKeys } from '../../src/core/keys.ts';

test('keys are ordered as their UTF-8 bytes are', () => {
  const key = fc.string({ unit: 'binary', maxLength: 8 }).filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(key, key, (a, b) => {
      expect(Math.sign(compareKeys(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
    }),
    { numRuns: 2000 },
  );
});

test('a surrogate pair sorts after U+FFFD, where JavaScript puts it before', () => {
  const [pair, replacement]: readonly string[] = ['\u{1F600}', '\uFFFD'];
  expect(pair! < replacement!).toBe(true);
  expect(compareKeys('\u{1F600}', '\uFFFD')).toBeGreaterThan(0);
});
