import { describe, expect, test } from '@jest/globals';
import { StoreError } from '../../../src/store/errors.ts';
import type { StoreErrorCode } from '../../../src/store/errors.ts';
import { KeyReader } from '../../../src/store/s3/key-reader.ts';
import { readListing } from '../../../src/store/s3/xml.ts';
import type { ListedObject } from '../../../src/store/contract.ts';

const ANNOUNCED = '<EncodingType>url</EncodingType>';

/** A page of texts as they are listed; each object's ETag is its text, unless another is given. */
function page(texts: readonly (string | readonly [text: string, etag: string])[], said = ANNOUNCED): Buffer {
  const objects = texts.map((one) => {
    const [text, etag] = typeof one === 'string' ? [one, one] : one;
    return `<Contents><Key>${text}</Key><LastModified>2026-11-23T10:00:00.000Z</LastModified><ETag>${etag}</ETag><Size>1</Size></Contents>`;
  });
  return Buffer.from(`<ListBucketResult>${said}${objects.join('')}</ListBucketResult>`);
}

/** A store that has these objects, and counts how often it was asked. */
class Hot {
  readonly asked: string[] = [];
  readonly reader = new KeyReader((key) => this.#head(key));
  readonly #objects: Readonly<Record<string, string>>;
  readonly #failure: StoreErrorCode | undefined;

  constructor(objects: Readonly<Record<string, string>>, failure?: StoreErrorCode) {
    this.#objects = objects;
    this.#failure = failure;
  }

  async read(body: Buffer, prefix = ''): Promise<readonly ListedObject[]> {
    return readListing(body.toString(), await this.reader.readingOf(body, prefix, undefined)).objects;
  }

  async keys(body: Buffer, prefix = ''): Promise<string[]> {
    return (await this.read(body, prefix)).map(({ key, doubt }) => (doubt === undefined ? key : `? ${key}`));
  }

  #head(key: string): Promise<{ size: number; etag: string }> {
    this.asked.push(key);
    const etag = this.#objects[key];
    const code = this.#failure ?? (etag === undefined ? 'not-found' : undefined);
    if (code !== undefined) return Promise.reject(new StoreError(code, 'no', { operation: 'HeadObject' }));
    return Promise.resolve({ size: 1, etag: etag ?? '' });
  }
}

describe('15.1 keys of a listing that says that they are encoded', () => {
  test('without a plus or a percent sign cost no request', async () => {
    const hot = new Hot({});
    expect(await hot.keys(page(['a', 'b c', '\u00e9']))).toEqual(['a', 'b c', '\u00e9']);
    expect(hot.asked).toEqual([]);
  });

  test('are asked for once, and not on later pages', async () => {
    const hot = new Hot({ 'a b': 'a+b', 'caf\u00e9': 'caf%C3%A9' });
    expect(await hot.keys(page(['a+b', 'caf%C3%A9', 'x%2By']))).toEqual(['a b', 'caf\u00e9', 'x+y']);
    expect(hot.asked.length).toBeLessThanOrEqual(4);
    hot.asked.length = 0;
    expect(await hot.keys(page(['c+d', 'e%20f']))).toEqual(['c d', 'e f']);
    expect(hot.asked).toEqual([]);
  });

  test('have a plus where the store has the key with a plus', async () => {
    const hot = new Hot({ 'a+b': 'a+b', 'c d': 'c%20d' });
    expect(await hot.keys(page(['a+b', 'c%20d']))).toEqual(['a+b', 'c d']);
  });

  test('are told apart by their ETags where the store has both', async () => {
    const hot = new Hot({ 'a+b': '1', 'a b': '2' });
    expect(await hot.keys(page([['a+b', '1']]))).toEqual(['a+b']);
  });

  test.each([['100%.csv'], ['a b'], ['\u00e9']])(
    'are raw on a page that holds %j beside others',
    async (text) => {
      const hot = new Hot({ 'a+b': 'a+b', 'c%41': 'c%41' });
      expect(await hot.keys(page([text, 'a+b', 'c%41']))).toEqual([text, 'a+b', 'c%41']);
    },
  );

  test('that would decode alike refute that they are encoded so', async () => {
    const hot = new Hot({ 'a+b': 'x', 'a b': 'x' });
    expect(
      await hot.keys(
        page([
          ['a%20b', 'x'],
          ['a+b', 'x'],
        ]),
      ),
    ).toEqual(['a b', 'a+b']);
  });

  test('are those that begin with the prefix that was asked for', async () => {
    const hot = new Hot({});
    expect(await hot.keys(page(['a+b/c']), 'a+b/')).toEqual(['a+b/c']);
    expect(hot.asked).toEqual([]);
  });

  test.each<[string, Record<string, string>, StoreErrorCode | undefined]>([
    ['neither is there', {}, undefined],
    ['both are there and alike', { 'a+b': 'a+b', 'a b': 'a+b' }, undefined],
    ['it may not be asked', {}, 'denied'],
  ])('stay in doubt where %s, and only they', async (_name, objects, failure) => {
    const hot = new Hot(objects, failure);
    const [plain, doubtful] = await hot.read(page(['a', 'a+b']));
    expect(plain?.doubt).toBeUndefined();
    expect(doubtful?.doubt).toEqual({ about: 'spelling', listed: 'a+b', spellings: ['a b', 'a+b'] });
  });

  test('a store that is down is asked again, with its page', async () => {
    await expect(new Hot({}, 'transient').keys(page(['a+b']))).rejects.toThrow(StoreError);
  });

  test('keys that the listing says are not encoded are taken as they are', async () => {
    const hot = new Hot({});
    expect(await hot.keys(page(['a+b', 'c%41'], ''))).toEqual(['a+b', 'c%41']);
    expect(hot.asked).toEqual([]);
  });
});
