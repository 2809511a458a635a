import { defined } from '../../src/core/defined.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { isStoreError } from '../../src/store/errors.ts';
import { compareKeys, compareUtf16 } from '../../src/core/keys.ts';
import { crc32cOf } from '../../src/store/crc32c.ts';
import { deleteAll } from '../../src/store/delete-all.ts';
import type { Ability } from '../../src/store/dialect.ts';
import type { Proofs } from '../../src/store/evidence.ts';
import type { Attributes, ListedObject, ObjectBody, Store } from '../../src/store/contract.ts';

export interface Subject {
  readonly store: Store;
  /** Another bucket at the same endpoint, which `store` may copy from. */
  readonly other: Store;
  readonly close: () => Promise<void>;
}

/** What a server does otherwise than S3 does, by its own rules; each is named where it is used. */
export interface Quirks {
  /** Of HOSTILE_KEYS, those that the server does not take, in order. */
  readonly refused?: readonly string[];
  /** Of HOSTILE_KEYS, those that come back from a listing under another name. */
  readonly mangled?: readonly string[];
  readonly ignoresSourcePins?: boolean;
  /** GET and HEAD answer with what is there, whatever generation was asked for (fake-gcs-server). */
  readonly ignoresReadPins?: boolean;
  readonly ignoresConditions?: readonly ('put' | 'copy' | 'complete' | 'delete')[];
  readonly noTagsOnCopy?: boolean;
  readonly noExpires?: boolean;
  /** Metadata beyond ASCII comes back encoded (RFC 2047). */
  readonly noUnicodeMetadata?: boolean;
  /** Every upload is said to have begun in 2010 (moto). */
  readonly fixedInitiated?: boolean;
  readonly noPartCopy?: boolean;
  /** ListMultipartUploads shows only the uploads of one whole key (MinIO). */
  readonly noUploadList?: boolean;
}

export const HOSTILE_KEYS = [
  'plain.txt',
  'with space',
  'a+b',
  'percent%20sign',
  '100%',
  'q?x=1&y=2#frag',
  'quote\'"quote',
  '<script>&amp;',
  'semi;colon,comma:at@eq=dollar$star*paren()bang!tilde~',
  'brackets[]{}^|\\`',
  'ünïcödé',
  '\u{1F600}-surrogate-pair',
  '\uFFFD-replacement',
  '\uFF5E-fullwidth',
  'combining-e\u0301',
  'newline\nin key',
  'tab\tand\rreturn',
  'control\u0001char',
  'bidi\u202Eevil',
  '::error::injected',
  'trailing/',
  'double//slash',
  '/leading',
  './dot',
  'a/./b',
  'a/../b',
  '..',
  'k'.repeat(255) + '/' + 'l'.repeat(255) + '/' + 'm'.repeat(255) + '/' + 'n'.repeat(251),
] as const;

const MIB = 1024 * 1024;

type Tagged = Proofs & { readonly etag: string };

/** One suite for every Store: memory, the emulator, servers that others wrote. */
export function storeConformance(name: string, make: () => Promise<Subject>, quirks: Quirks = {}): void {
  describe(`${name} as a Store`, () => {
    let subject: Subject;
    let store: Store;
    let other: Store;
    beforeAll(async () => {
      subject = await make();
      ({ store, other } = subject);
    }, 60_000);
    afterAll(async () => {
      await subject.close();
    });
    const can = (ability: Ability): boolean => store.dialect.abilities.has(ability);
    /** Of an object with these bytes: S3's tag is their MD5, other tags say nothing, and what is vouched for is true. */
    const expectProofs = (found: Tagged, bytes: Uint8Array): void => {
      if (store.dialect.api === 's3') expect(found.etag).toBe(md5(bytes));
      else expect(found.etag).not.toMatch(/^[0-9a-f]{32}$/);
      expect(found.md5 ?? md5(bytes)).toBe(md5(bytes));
      expect(found.crc32c ?? crc32cOf(bytes)).toBe(crc32cOf(bytes));
    };
    /** The tag of another content. */
    const wrongTag = (text: string): string =>
      store.dialect.api === 's3' ? md5(Buffer.from(text)) : store.dialect.noTag;
    const ignores = (operation: 'put' | 'copy' | 'complete' | 'delete'): boolean =>
      quirks.ignoresConditions?.includes(operation) === true;

    test('gives back what was put, with attributes and tags', async () => {
      const bytes = Buffer.from('hello, world');
      const attributes: Attributes = {
        contentType: 'text/plain; charset=utf-8',
        contentEncoding: 'identity',
        contentDisposition: 'attachment; filename="a b.txt"',
        contentLanguage: 'de',
        cacheControl: 'max-age=60, public',
        ...(quirks.noExpires === true ? {} : { expires: 'Wed, 21 Oct 2037 07:28:00 GMT' }),
        metadata: { owner: 'someone', 'x-y': 'with space' },
      };
      const tags = { team: 'storage', 'a b': 'c+d/e=f' };
      const written = await store.put('attributes/one', bytes, { attributes, tags });
      const { etag } = written;
      expectProofs(written, bytes);
      const head = await store.head('attributes/one');
      expect(head).toMatchObject({ size: 12, etag, attributes });
      expect(Math.abs(head.modified! - Date.now())).toBeLessThan(120_000);
      if (can('tags')) expect(await store.tags('attributes/one')).toEqual(tags);
      expect(await text(await store.get('attributes/one'))).toBe('hello, world');
    });

    test('tells a missing key, a missing bucket and a wrong pin apart', async () => {
      await expect(store.get('no/such/key')).rejects.toMatchObject({ code: 'not-found' });
      await expect(store.head('no/such/key')).rejects.toMatchObject({ code: 'not-found' });
      await store.put('pinned', Buffer.from('1'));
      if (quirks.ignoresReadPins !== true) {
        await expect(store.get('pinned', { ifMatch: wrongTag('2') })).rejects.toMatchObject({
          code: 'precondition',
        });
        await expect(store.head('pinned', { ifMatch: wrongTag('2') })).rejects.toMatchObject({
          code: 'precondition',
        });
      }
      await expect(
        store.copy({ place: { ...other.place, bucket: 'no-such-bucket-at-all' }, key: 'x' }, 'y'),
      ).rejects.toMatchObject({
        code: expect.stringMatching(/^(no-bucket|denied|not-found)$/) as unknown,
      });
    });

    test('reads ranges, and says the size of the whole', async () => {
      await store.put('ranged', Buffer.from('0123456789'));
      const body = await store.get('ranged', { range: { first: 2, last: 5 } });
      expect(body.head.size).toBe(10);
      expect(await text(body)).toBe('2345');
      expect(await text(await store.get('ranged', { range: { first: 8, last: 100 } }))).toBe('89');
    });

    test('reads what is small at once, and what is larger than it was listed all the same', async () => {
      const bytes = Buffer.from('0123456789');
      const { etag } = await store.put('small', bytes);
      for (const atOnce of [10, 5]) {
        const body = await store.get('small', { atOnce, ifMatch: etag });
        expect(body.head).toMatchObject({ size: 10, etag });
        expect(await text(body)).toBe('0123456789');
        if (quirks.ignoresReadPins !== true)
          await expect(store.get('small', { atOnce, ifMatch: wrongTag('x') })).rejects.toMatchObject({
            code: 'precondition',
          });
        await expect(store.get('no/such/key', { atOnce })).rejects.toMatchObject({ code: 'not-found' });
      }
      await store.put('nothing', new Uint8Array());
      expect(await text(await store.get('nothing', { atOnce: 10 }))).toBe('');
    });

    test('reads a range at once, also where it is longer than the object', async () => {
      await store.put('ranged at once', Buffer.from('0123456789'));
      for (const [range, expected] of [
        [{ first: 2, last: 5 }, '2345'],
        [{ first: 8, last: 100 }, '89'],
        [{ first: 0, last: 9 }, '0123456789'],
      ] as const) {
        const body = await store.get('ranged at once', { range, atOnce: 100 });
        expect(body.head.size).toBe(10);
        expect(await text(body)).toBe(expected);
      }
    });

    test('says that an object has no tags only where it has none', async () => {
      if (!can('tags')) return;
      await store.put('without tags', Buffer.from('1'));
      await store.put('with tags', Buffer.from('1'), { tags: { team: 'a' } });
      const [without, tagged] = [await store.head('without tags'), await store.get('with tags')];
      tagged.destroy();
      expect(without.tagCount ?? 0).toBe(0);
      expect(tagged.head.untagged).toBeUndefined();
      expect((await store.head('with tags')).untagged).toBeUndefined();
    });

    test('stores bytes whose hash is known', async () => {
      const bytes = Buffer.from('known');
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      await store.put('hashed', { bytes, length: bytes.length, sha256, md5: md5(bytes) });
      expect(await text(await store.get('hashed'))).toBe('known');
    });

    test('writes streams of a known length, and empty objects', async () => {
      const bytes = Buffer.alloc(3 * MIB, 7);
      await store.put('streamed', { stream: pieces(bytes, 65_536), length: bytes.length });
      expect(md5(await all(await store.get('streamed')))).toBe(md5(bytes));
      await store.put('empty', new Uint8Array());
      const empty = await store.head('empty');
      expect(empty.size).toBe(0);
      expectProofs(empty, new Uint8Array());
      expect(await text(await store.get('empty'))).toBe('');
    });

    test('uploads bytes of unknown length, in one piece or in parts', async () => {
      const bytes = Buffer.alloc(6 * MIB, 3);
      await store.upload('uploaded/large', pieces(bytes, MIB));
      expect(md5(await all(await store.get('uploaded/large')))).toBe(md5(bytes));
      await store.upload('uploaded/small', pieces(Buffer.from('abc'), 2));
      expect(await text(await store.get('uploaded/small'))).toBe('abc');
    });

    test('keeps every key that it does not refuse, byte for byte, and lists it in its order', async () => {
      const kept: string[] = [];
      const refused: string[] = [];
      for (const key of HOSTILE_KEYS) {
        const error: unknown = await store.put(`keys/${key}`, Buffer.from(key)).then(
          () => undefined,
          (reason: unknown) => reason,
        );
        if (error === undefined) kept.push(key);
        else if (isStoreError(error, 'bad-key')) refused.push(key);
        else throw error;
      }
      expect(refused).toEqual(quirks.refused ?? []);
      for (const key of kept) expect(await text(await store.get(`keys/${key}`))).toBe(key);
      const listed = (await list(store, { prefix: 'keys/' })).map(({ key }) => key);
      const mangled = kept.filter((key) => !listed.includes(`keys/${key}`));
      expect(mangled).toEqual(quirks.mangled ?? []);
      const straight = listed.filter((key) => kept.includes(key.slice(5)));
      const compare = store.dialect.listing === 'utf-16' ? compareUtf16 : compareKeys;
      expect(straight).toEqual([...straight].sort(compare));
      if (mangled.length === 0) expect(listed).toHaveLength(kept.length);
    });

    test('lists in pages, after a key, and by delimiter', async () => {
      for (let i = 0; i < 12; i++)
        await store.put(`pages/${String.fromCharCode(97 + (i % 3))}/${i}`, Buffer.from(String(i)));
      const everything = await list(store, { prefix: 'pages/' });
      expect(everything).toHaveLength(12);
      expect(await list(store, { prefix: 'pages/', maxKeys: 5 })).toEqual(everything);
      const after = everything[4]?.key ?? '';
      expect(await list(store, { prefix: 'pages/', after })).toEqual(everything.slice(5));
      const cut = await store.list({ prefix: 'pages/', delimiter: '/' });
      expect(cut.prefixes).toEqual(['pages/a/', 'pages/b/', 'pages/c/']);
      expect(cut.objects).toEqual([]);
      expect(everything[0]?.size).toBe(1);
      expectProofs(everything[0]!, Buffer.from('0'));
    });

    test('refuses conditional writes whose condition does not hold', async () => {
      if (ignores('put')) return; // the probe finds this out; see capabilities.test.ts
      const { etag } = await store.put('conditional', Buffer.from('1'), { ifAbsent: true });
      await expect(store.put('conditional', Buffer.from('2'), { ifAbsent: true })).rejects.toMatchObject({
        code: 'precondition',
      });
      await expect(
        store.put('conditional', Buffer.from('2'), { ifMatch: wrongTag('9') }),
      ).rejects.toMatchObject({ code: 'precondition' });
      const second = await store.put('conditional', Buffer.from('2'), { ifMatch: etag });
      await expect(store.put('conditional', Buffer.from('3'), { ifMatch: etag })).rejects.toMatchObject({
        code: 'precondition',
      });
      expect((await store.head('conditional')).etag).toBe(second.etag);
    });

    test('copies between buckets with attributes and tags, pinned to the source', async () => {
      const attributes: Attributes = {
        contentType: 'text/css',
        cacheControl: 'no-cache',
        metadata: { a: 'b' },
      };
      const { etag } = await other.put('copy me + %20/ü', Buffer.from('body'), {
        attributes,
        tags: { k: 'v' },
      });
      const source = { place: other.place, key: 'copy me + %20/ü', ifMatch: etag };
      const copied = await store.copy(source, 'copied/here');
      expectProofs(copied, Buffer.from('body'));
      expect(await store.head('copied/here')).toMatchObject({ size: 4, etag: copied.etag, attributes });
      if (can('tags') && quirks.noTagsOnCopy !== true)
        expect(await store.tags('copied/here')).toEqual({ k: 'v' });
      await expect(store.copy({ ...source, key: 'none' }, 'x')).rejects.toMatchObject({ code: 'not-found' });
      if (quirks.ignoresSourcePins === true) return;
      const wrong = { ...source, ifMatch: wrongTag('other') };
      await expect(store.copy(wrong, 'copied/wrong')).rejects.toMatchObject({ code: 'precondition' });
      await expect(store.head('copied/wrong')).rejects.toMatchObject({ code: 'not-found' });
    });

    test('makes an object of parts, uploaded and copied', async () => {
      const bytes = Buffer.alloc(6 * MIB, 5);
      const { etag } = await other.put('parts/source', bytes);
      const upload = {
        key: 'parts/target',
        uploadId: await store.createUpload('parts/target', {
          attributes: { contentType: 'x/y' },
          tags: { t: '1' },
        }),
      };
      const source = { place: other.place, key: 'parts/source', ifMatch: etag };
      const first =
        quirks.noPartCopy === true || !can('copyParts')
          ? await store.uploadPart(upload, 1, bytes.subarray(0, 5 * MIB))
          : await store.copyPart(upload, 1, source, { first: 0, last: 5 * MIB - 1 });
      const second = await store.uploadPart(upload, 2, {
        stream: pieces(bytes.subarray(5 * MIB), 65_536),
        length: MIB,
      });
      expect(await store.listParts(upload)).toEqual([first, second]);
      if (can('abort'))
        expect(
          (await store.listUploads(quirks.noUploadList === true ? 'parts/target' : 'parts/')).map(
            ({ uploadId }) => uploadId,
          ),
        ).toContain(upload.uploadId);
      const known = store.dialect.known([first, second]);
      expect(await store.completeUpload(upload, [first, second])).toMatchObject(known);
      const head = await store.head('parts/target');
      expect(head).toMatchObject({ size: bytes.length, attributes: { contentType: 'x/y' } });
      if (store.dialect.api === 's3') expect(head.etag).toMatch(/-2$/);
      expect(head.crc32c ?? crc32cOf(bytes)).toBe(crc32cOf(bytes));
      if (can('tags')) expect(await store.tags('parts/target')).toEqual({ t: '1' });
      expect(md5(await all(await store.get('parts/target')))).toBe(md5(bytes));
    });

    test('gives an object of parts the attributes and tags of its upload, in the same bytes as a put', async () => {
      const key = 'parts/ünïcödé +&<';
      const attributes: Attributes = {
        contentType: 'text/plain; charset=utf-8',
        contentEncoding: 'identity',
        contentDisposition: 'attachment; filename="a b.txt"',
        contentLanguage: 'de',
        cacheControl: 'max-age=60, public',
        ...(quirks.noExpires === true ? {} : { expires: 'Wed, 21 Oct 2037 07:28:00 GMT' }),
        metadata: {
          owner: 'someone',
          'x-y': 'with space',
          ...(quirks.noUnicodeMetadata ? {} : { ort: 'Zürich' }),
        },
      };
      const tags = { team: 'storage', 'a b': 'c+d/e=f' };
      const upload = { key, uploadId: await store.createUpload(key, { attributes, tags }) };
      const part = await store.uploadPart(upload, 1, Buffer.from('of one part'));
      if (can('abort')) {
        const listed = await store.listUploads(key);
        expect(listed).toMatchObject([{ key, uploadId: upload.uploadId }]);
        const age = Math.abs((listed[0]?.initiated ?? 0) - Date.now());
        if (quirks.fixedInitiated !== true) expect(age).toBeLessThan(120_000);
      }
      await store.completeUpload(upload, [part]);
      expect(await store.head(key)).toMatchObject({ size: 11, attributes });
      if (can('tags')) expect(await store.tags(key)).toEqual(tags);
    });

    test('aborts an upload, after which it is not found', async () => {
      const upload = { key: 'aborted', uploadId: await store.createUpload('aborted') };
      await store.uploadPart(upload, 1, Buffer.from('x'));
      if (can('abort')) {
        await store.abortUpload(upload);
        await expect(store.listParts(upload)).rejects.toMatchObject({ code: 'not-found' });
      } else {
        await expect(store.abortUpload(upload)).rejects.toMatchObject({ code: 'unsupported' });
      }
      await expect(store.head('aborted')).rejects.toMatchObject({ code: 'not-found' });
    });

    test('deletes one and many, and does not mind what is not there', async () => {
      await store.put('gone/1', Buffer.from('1'));
      await store.put('gone/2 +&<', Buffer.from('2'));
      await store.put('gone/3', Buffer.from('3'));
      await store.delete('gone/1');
      await store.delete('gone/1');
      expect(
        await deleteAll(store, [{ key: 'gone/2 +&<' }, { key: 'gone/3' }, { key: 'gone/never' }]),
      ).toEqual([]);
      expect(await list(store, { prefix: 'gone/' })).toEqual([]);
    });

    test('stops at once when it is told to', async () => {
      const stop = new AbortController();
      stop.abort(new Error('enough'));
      await expect(store.head('plain', {}, stop.signal)).rejects.toThrow('enough');
      if (can('tags')) await expect(store.tags('plain', {}, stop.signal)).rejects.toThrow('enough');
    });
  });
}

async function list(
  store: Store,
  request: { prefix: string; maxKeys?: number; after?: string },
): Promise<ListedObject[]> {
  const found: ListedObject[] = [];
  for (let continuation: string | undefined; ;) {
    const page = await store.list({ ...request, ...defined({ continuation }) });
    found.push(...page.objects);
    if (page.next === undefined) return found;
    continuation = page.next;
  }
}

async function all(body: ObjectBody): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body.stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function text(body: ObjectBody): Promise<string> {
  return (await all(body)).toString('utf8');
}

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}
