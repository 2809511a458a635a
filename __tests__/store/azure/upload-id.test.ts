import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { blockId, newUploadId, parseUploadId, partOf } from '../../../src/store/azure/upload-id.ts';

const MARK = '0123456789abcdef';

describe('the id of an upload', () => {
  test('says what the blob is to be committed with', () => {
    const options = {
      attributes: { contentType: 'a/b', expires: 'x', metadata: { 'x-y': 'ü', constructor: '1' } },
      tags: { 'a b': 'c+d' },
      storageClass: 'Cool',
    };
    expect(parseUploadId(newUploadId(MARK, options))).toEqual({ mark: MARK, options });
    expect(newUploadId(MARK, {})).toBe(MARK);
    expect(parseUploadId(MARK)).toEqual({ mark: MARK, options: {} });
  });

  test('that is not ours names no upload', () => {
    const large = newUploadId(MARK, { attributes: { contentType: 'a'.repeat(100_000) } });
    for (const id of ['', 'x', `${MARK}.`, `${MARK}.AAAA`, `${MARK}!`, large])
      expect(() => parseUploadId(id)).toThrow(expect.objectContaining({ code: 'not-found' }));
  });

  test('cannot hold more than Azure takes', () => {
    const metadata = { a: randomBytes(30_000).toString('base64') };
    expect(() => newUploadId(MARK, { attributes: { metadata } })).toThrow(
      expect.objectContaining({ code: 'protocol', providerCode: 'MetadataTooLarge' }),
    );
  });
});

describe('the id of a block', () => {
  test('has one length, and belongs to one upload', () => {
    const ids = [1, 99, 50_000].map((part) => blockId(MARK, part));
    expect(new Set(ids.map(({ length }) => length)).size).toBe(1);
    expect(ids.map((id) => partOf(MARK, id))).toEqual([1, 99, 50_000]);
    expect(partOf('f'.repeat(16), ids[0] ?? '')).toBeUndefined();
    for (const id of ['', 'AAAA', Buffer.from(`${MARK}-1`).toString('base64')])
      expect(partOf(MARK, id)).toBeUndefined();
  });
});
