import { expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/core/bounded-json.ts';
import { ENVELOPE, sealed, unsealed } from '../../../src/store/envelope.ts';
import { attributesOf, headOf, mediaHeadOf, resourceOf } from '../../../src/store/gcs/resource.ts';

const FACTS = { generation: '5', size: '3', updated: '2026-11-23T10:00:00Z' };

test('gives back tags, Expires and a clashing name from the envelope, beside metadata of its own', () => {
  const attributes = {
    contentType: 'text/plain',
    expires: 'Wed, 21 Oct 2037 07:28:00 GMT',
    metadata: { owner: 'ü', [ENVELOPE]: 'mine' },
  };
  const tags = { team: 'größe', 'a b': '\u{1F600}' };
  const resource = resourceOf('objects.insert', { attributes, tags }) as JsonObject;
  expect(Object.keys(resource['metadata'] as object)).toEqual(['owner', ENVELOPE]);
  expect(attributesOf(resource)).toEqual({ attributes, tags });
  expect(headOf('objects.get', { ...FACTS, ...resource }).tagCount).toBe(2);
});

test('needs no envelope where GCS holds everything', () => {
  expect(
    resourceOf('objects.insert', { attributes: { metadata: { a: 'b' } }, storageClass: 'COLDLINE' }),
  ).toEqual({
    storageClass: 'COLDLINE',
    metadata: { a: 'b' },
  });
  expect(sealed({})).toBeUndefined();
  expect(sealed({ tags: {} })).toBeUndefined();
});

test.each([
  'no json',
  '[]',
  '{"v":2,"tags":{"a":"b"}}',
  '{"v":1,"tags":[]}',
  '{"v":1,"tags":{"a":1}}',
  `{"v":1,"tags":${'['.repeat(9)}${']'.repeat(9)}}`,
])('takes an envelope that is not well-formed for an empty one: %s', (value) => {
  expect(unsealed(value)).toEqual({});
});

test('an envelope is ASCII alone', () => {
  expect(sealed({ tags: { ü: '\u{1F600}' } })).toMatch(/^[\x20-\x7e]+$/);
});

test('refuses more metadata than GCS takes, and names what could be left out', () => {
  const metadata = { a: 'x'.repeat(8000) };
  expect(() => resourceOf('objects.insert', { attributes: { metadata } })).not.toThrow();
  const tags = { t: 'y'.repeat(256) };
  expect(() => resourceOf('objects.insert', { attributes: { metadata }, tags })).toThrow(
    /metadata with tags in it of 8\d{3} bytes, and 8192 fit/,
  );
});

test('reads what an answer with an object in it says', () => {
  const headers = {
    'content-type': 'text/plain',
    'content-length': '3',
    'content-encoding': 'gzip',
    'x-goog-generation': '5',
    'x-goog-hash': 'crc32c=mnG7TA==, md5=XUFAKrxLKna5cZ2REBfFkg==',
    'x-goog-stored-content-length': '3',
    'x-goog-stored-content-encoding': 'gzip',
    'x-goog-storage-class': 'ARCHIVE',
    'last-modified': 'Mon, 23 Nov 2026 10:00:00 GMT',
  };
  expect(mediaHeadOf(headers)).toEqual({
    size: 3,
    etag: '5',
    md5: '5d41402abc4b2a76b9719d911017c592',
    crc32c: 'mnG7TA==',
    modified: Date.UTC(2026, 10, 23, 10),
    attributes: { contentType: 'text/plain', contentEncoding: 'gzip' },
    storageClass: 'ARCHIVE',
  });
});

test('shows that an object was decoded on the way', () => {
  const stored = { 'x-goog-stored-content-length': '3', 'x-goog-stored-content-encoding': 'gzip' };
  expect(mediaHeadOf({ ...stored, 'content-length': '30' }).size).toBe(30);
  expect(mediaHeadOf(stored).size).toBeNaN();
  expect(mediaHeadOf({ ...stored, 'content-encoding': 'gzip' }).size).toBe(3);
  expect(mediaHeadOf({ ...stored, 'content-range': 'bytes 0-0/3', 'content-length': '1' }).size).toBe(3);
});

test('refuses a resource without size or generation', () => {
  for (const field of ['generation', 'size'])
    expect(() => headOf('objects.get', { ...FACTS, [field]: '' })).toThrow(/no size or no generation/);
});
