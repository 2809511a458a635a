import { expect, test } from '@jest/globals';
import { combineCrc32c, crc32cOf } from '../../src/store/crc32c.ts';

test('the CRC32C of the check text is the one of the standard (RFC 3720, B.4)', () => {
  expect(Buffer.from(crc32cOf(Buffer.from('123456789')), 'base64').toString('hex')).toBe('e3069283');
  expect(Buffer.from(crc32cOf(Buffer.alloc(32)), 'base64').toString('hex')).toBe('8a9136aa');
  expect(crc32cOf(new Uint8Array())).toBe('AAAAAA==');
});

test('pieces combine to the CRC32C of the whole, however it is cut', () => {
  const whole = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 31) % 251));
  for (const cuts of [[5000], [1, 4999], [2500, 2500], [0, 5000], [7, 993, 4000], [1, 2, 3, 4994]]) {
    let at = 0;
    const pieces = cuts.map((size) => ({ crc32c: crc32cOf(whole.subarray(at, (at += size))), size }));
    expect(combineCrc32c(pieces)).toBe(crc32cOf(whole));
  }
});
