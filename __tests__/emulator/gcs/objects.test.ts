import { describe, expect, test } from '@jest/globals';
import { READER, outcome, storageOf, withGoogle } from './running.ts';

describe('objects', () => {
  test('are written, read and deleted by Google’s own client', () =>
    withGoogle({}, async ({ store }, storage) => {
      const file = storage.bucket('cold').file('a/ü + ?#%.txt');
      await file.save('hello', {
        resumable: false,
        contentType: 'text/plain',
        metadata: { cacheControl: 'no-store', metadata: { 'Some-Name': 'wörld' } },
      });
      const [metadata] = await file.getMetadata();
      expect(metadata).toMatchObject({
        name: 'a/ü + ?#%.txt',
        size: '5',
        contentType: 'text/plain',
        cacheControl: 'no-store',
        storageClass: 'STANDARD',
        md5Hash: 'XUFAKrxLKna5cZ2REBfFkg==',
        crc32c: 'mnG7TA==',
        metageneration: '1',
        metadata: { 'Some-Name': 'wörld' },
      });
      const [bytes] = await file.download();
      expect(bytes.toString()).toBe('hello');
      expect(store.listKeys('cold')).toEqual(['a/ü + ?#%.txt']);
      await file.delete();
      expect(await outcome(file.getMetadata())).toBe('404 notFound');
      expect(await outcome(file.delete())).toBe('404 notFound');
    }));

  test('that S3 wrote have a generation, an MD5 and a CRC32C', () =>
    withGoogle({}, async ({ store }, storage) => {
      await store.putObject('hot', 'a', 'hello', { metadata: { owner: 'x' } });
      const [{ generation, md5Hash, crc32c, metadata }] = await storage.bucket('hot').file('a').getMetadata();
      expect({ generation, md5Hash, crc32c, metadata }).toEqual({
        generation: expect.stringMatching(/^\d{16}$/) as unknown,
        md5Hash: 'XUFAKrxLKna5cZ2REBfFkg==',
        crc32c: 'mnG7TA==',
        metadata: { owner: 'x' },
      });
    }));

  test('are written under conditions on the generation', () =>
    withGoogle({}, async (_, storage) => {
      const file = storage.bucket('cold').file('a');
      const put = (ifGenerationMatch: number | string): Promise<string> =>
        outcome(file.save('x', { resumable: false, preconditionOpts: { ifGenerationMatch } }));
      expect(await put(1)).toBe('412 conditionNotMet');
      expect(await put(0)).toBe('ok');
      expect(await put(0)).toBe('412 conditionNotMet');
      const [{ generation = '' }] = await file.getMetadata();
      expect(await put(generation)).toBe('ok');
      expect(await put(generation)).toBe('412 conditionNotMet');
      expect(await outcome(file.delete({ ifGenerationMatch: generation }))).toBe('412 conditionNotMet');
      const [now] = await file.getMetadata();
      expect(await outcome(file.delete({ ifGenerationMatch: now.generation ?? '' }))).toBe('ok');
    }));

  test('are refused to who may only read', () =>
    withGoogle({}, async ({ providerEndpoints, store }) => {
      const storage = storageOf(providerEndpoints['google'], READER);
      await store.putObject('hot', 'a', 'hello');
      expect(await outcome(storage.bucket('hot').file('a').download())).toBe('ok');
      expect(await outcome(storage.bucket('hot').file('b').save('x', { resumable: false }))).toBe(
        '403 forbidden',
      );
    }));
});

test('a rewrite takes several calls, and appears with the last', () =>
  withGoogle({}, async (emulator, storage) => {
    const { store, requests } = emulator;
    await store.putObject('hot', 'a', Buffer.alloc(10_000, 'x'), {
      contentType: 'text/x',
      metadata: { k: 'v' },
    });
    emulator.setGoogle('cold', { rewriteBytes: 4_000 });
    await storage
      .bucket('hot')
      .file('a')
      .copy(storage.bucket('cold').file('b'), {
        preconditionOpts: { ifGenerationMatch: 0 },
      });
    const calls = requests.list({ operation: 'objects.rewrite' });
    expect(calls.map((call) => call.bytesCopied)).toEqual([4000, 4000, 2000]);
    // Google's client names its condition in the first call only.
    expect(calls.map((call) => call.query?.['ifGenerationMatch'])).toEqual(['0', undefined, undefined]);
    expect(await store.getObject('cold', 'b')).toMatchObject({
      headers: { 'content-type': 'text/x' },
      metadata: { k: 'v' },
    });
  }));
