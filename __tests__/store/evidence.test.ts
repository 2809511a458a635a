import { describe, expect, test } from '@jest/globals';
import type { ListedObject } from '../../src/store/contract.ts';
import {
  isContentOf,
  isSameContent,
  knownMd5,
  mayBeContentOf,
  md5Of,
  proofOf,
  proofsOf,
  sameMd5,
  staysPinned,
} from '../../src/store/evidence.ts';

const A = 'a'.repeat(32);
const B = 'b'.repeat(32);
/** As S3 and GCS have objects of the same content: a tag that is the MD5, and one that is a generation. */
const s3 = { etag: A, size: 3 };
const gcs = { etag: '1700000000000001', size: 3, md5: A, crc32c: 'AAAAAA==' };
const composed = { etag: '1700000000000002', size: 3, crc32c: 'AAAAAA==' };
const blob = { etag: '0x8DC0000000000001', size: 3 };

test.each([
  ['an S3 ETag', s3, A],
  ['one of parts', { etag: `${A}-2` }, undefined],
  ['one that is not hex', { etag: 'z'.repeat(32) }, undefined],
  ['what the store vouches for', gcs, A],
  ['a generation alone', composed, undefined],
  ['an Azure ETag', blob, undefined],
])('the MD5 of an object is %s, or it has none', (_name, object, md5) => {
  expect(md5Of(object)).toBe(md5);
});

test.each([
  ['S3 and S3', s3, s3, 'md5'],
  ['S3 and GCS', s3, gcs, 'md5'],
  ['GCS and a composed object', gcs, composed, 'crc32c'],
  ['S3 and a composed object', s3, composed, undefined],
  ['S3 and Azure', s3, blob, undefined],
  ['equal tags that are no hashes', blob, blob, undefined],
  ['another size', s3, { ...s3, size: 4 }, undefined],
  ['another MD5', gcs, { ...gcs, md5: B, crc32c: 'BBBBBB==' }, undefined],
])('what proves one content of %s', (_name, a, b, proof) => {
  expect(proofOf(a, b)).toBe(proof);
  expect(proofOf(b, a)).toBe(proof);
});

test('equal tags of one place are one content, whatever they are', () => {
  expect(isSameContent(blob, blob)).toBe(true);
  expect(isSameContent(blob, { ...blob, size: 4 })).toBe(false);
  expect(isSameContent(gcs, { ...gcs, etag: '1700000000000009' })).toBe(true);
  expect(sameMd5(blob, blob)).toBe(false);
});

test('S3 has no proofs to keep beside its ETag', () => {
  const listed: ListedObject = { key: 'k', modified: 0, ...s3 };
  expect(proofsOf(listed)).toEqual({});
  expect(proofsOf(gcs)).toEqual({ md5: A, crc32c: 'AAAAAA==' });
  expect(proofsOf(composed)).toEqual({ crc32c: 'AAAAAA==' });
});

describe('of a version', () => {
  const proven = { ...s3, cold: { etag: A, evidence: 'md5' } };
  const kms = { ...s3, cold: { etag: B, evidence: 'size' } };
  const generation = { ...gcs, cold: { etag: '77', evidence: 'size' } };

  test('the MD5 is known where both sides had it, or hot vouched for it', () => {
    expect(knownMd5(proven)).toBe(A);
    expect(knownMd5(kms)).toBeUndefined();
    expect(knownMd5(generation)).toBe(A);
  });

  test('a copy of the same content leaves its pin true only where the tag is the MD5', () => {
    expect(staysPinned(proven, s3)).toBe(true);
    expect(staysPinned(proven, { etag: B })).toBe(false);
    expect(staysPinned(kms, s3)).toBe(false);
    expect(staysPinned(generation, gcs)).toBe(false);
    expect(staysPinned({ ...generation, cold: { etag: A, evidence: 'md5' } }, gcs)).toBe(true);
    expect(staysPinned({ ...blob, cold: { etag: '0x1', evidence: 'md5' } }, blob)).toBe(false);
  });

  test.each([
    ["hot's tag", proven, s3, true, true],
    ["cold's tag", kms, { etag: B, size: 3 }, true, true],
    ['the MD5 under another tag', generation, s3, true, true],
    ['the CRC32C under another tag', generation, composed, true, true],
    ['nothing that could be compared', proven, blob, false, true],
    ['another MD5 where none was proven', kms, { etag: 'c'.repeat(32), size: 3 }, false, true],
    ['another MD5', proven, { etag: B, size: 3 }, false, false],
    ['another size', proven, { ...s3, size: 4 }, false, false],
  ])('an object with %s', (_name, version, object, is, may) => {
    expect(isContentOf(version, object)).toBe(is);
    expect(mayBeContentOf(version, object)).toBe(may);
  });
});
