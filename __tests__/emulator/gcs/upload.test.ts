import { describe, expect, test } from '@jest/globals';
import type { Storage } from '@google-cloud/storage';
import { randomBytes } from 'node:crypto';
import { FIXED_TOKEN, outcome, raw, withGoogle } from './running.ts';

const MIB = 1024 * 1024;

test('refuses bytes that are not those of the hashes in the metadata', () =>
  withGoogle({}, async (emulator) => {
    const { store } = emulator;
    const put = async (metadata: object, media = 'hello'): Promise<[number, unknown]> => {
      const part = (type: string, text: string): string => `--b\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`;
      const answer = await raw(emulator, '/upload/storage/v1/b/cold/o?uploadType=multipart&name=a', {
        method: 'POST',
        headers: { 'content-type': 'multipart/related; boundary=b' },
        body: `${part('application/json', JSON.stringify(metadata))}${part('text/plain', media)}--b--`,
      });
      return [answer.status, answer.json()];
    };
    expect(await put({ md5Hash: 'XUFAKrxLKna5cZ2REBfFkA==' })).toMatchObject([400, { error: { code: 400 } }]);
    expect(await put({ crc32c: 'AAAAAA==' })).toMatchObject([
      400,
      { error: { errors: [{ reason: 'invalid' }] } },
    ]);
    expect(store.listKeys('cold')).toEqual([]);
    expect(await put({ md5Hash: 'XUFAKrxLKna5cZ2REBfFkg==', crc32c: 'mnG7TA==' })).toMatchObject([
      200,
      { contentType: 'text/plain', size: '5' },
    ]);
    for (const media of ['', '\r\n', '--b', '\r\n--', 'x\r\n--b\r\n']) {
      expect(await put({}, media)).toMatchObject([200, { size: String(media.length) }]);
      expect((await store.getObject('cold', 'a'))?.bytes.toString()).toBe(media);
    }
  }));

test('takes media without metadata', () =>
  withGoogle({}, async (emulator) => {
    const { store } = emulator;
    const answer = await raw(emulator, '/upload/storage/v1/b/cold/o?uploadType=media&name=a%2Fb', {
      method: 'POST',
      headers: { 'content-type': 'text/x' },
      body: 'hello',
    });
    expect(answer.json()).toMatchObject({ name: 'a/b', contentType: 'text/x', size: '5' });
    expect((await store.getObject('cold', 'a/b'))?.bytes.toString()).toBe('hello');
  }));

test('refuses names that Google refuses', () =>
  withGoogle({}, async (emulator) => {
    const put = async (name: string): Promise<number> => {
      const query = `uploadType=media&name=${encodeURIComponent(name)}`;
      const answer = await raw(emulator, `/upload/storage/v1/b/cold/o?${query}`, {
        method: 'POST',
        body: 'x',
      });
      return answer.status;
    };
    for (const name of ['.', '..', 'a\nb', 'a\rb', 'é'.repeat(513), '.well-known/acme-challenge/x']) {
      expect([name, await put(name)]).toEqual([name, 400]);
    }
    for (const name of ['./a', 'a/../b', '//', 'é'.repeat(512), 'a\u0001b', ' ']) {
      expect([name, await put(name)]).toEqual([name, 200]);
    }
  }));

describe('resumable uploads', () => {
  test('go in one request or in chunks', () =>
    withGoogle({}, async ({ store, requests }, storage) => {
      signResumable(storage);
      const bytes = randomBytes(MIB + 10);
      await storage.bucket('cold').file('one').save(bytes, { resumable: true, contentType: 'text/x' });
      await storage
        .bucket('cold')
        .file('many')
        .save(bytes, { resumable: true, chunkSize: 256 * 1024 });
      for (const name of ['one', 'many']) {
        expect((await store.getObject('cold', name))?.bytes.equals(bytes)).toBe(true);
      }
      expect((await store.getObject('cold', 'one'))?.headers['content-type']).toBe('text/x');
      expect(requests.list({ operation: 'objects.upload', key: 'many' }).map(({ status }) => status)).toEqual(
        [308, 308, 308, 308, 200],
      );
      expect(JSON.stringify([...requests])).not.toContain('upload_id');
    }));

  test('say how far they have come, need no token, and end with the last byte', () =>
    withGoogle({}, async (emulator) => {
      const { store } = emulator;
      const bytes = randomBytes(600 * 1024);
      const start = await raw(
        emulator,
        '/upload/storage/v1/b/cold/o?uploadType=resumable&name=a&ifGenerationMatch=0',
        { method: 'POST', body: '{"metadata":{"k":"v"}}' },
      );
      const uri = start.headers.get('location') ?? '';
      const send = async (range: string, body = Buffer.alloc(0)): Promise<unknown[]> => {
        const answer = await fetch(uri, {
          method: 'PUT',
          headers: { 'content-range': `bytes ${range}` },
          body: new Uint8Array(body),
          redirect: 'manual',
        });
        await answer.text();
        return [answer.status, answer.headers.get('range')];
      };
      const total = bytes.length;
      expect(await send(`*/${total}`)).toEqual([308, null]);
      // Only whole units of 256 KiB are kept of what is not the last request.
      expect(await send(`0-99999/${total}`, bytes.subarray(0, 100_000))).toEqual([400, null]);
      expect(await send(`0-262143/${total}`, bytes.subarray(0, 262_144))).toEqual([308, 'bytes=0-262143']);
      expect(await send(`*/*`)).toEqual([308, 'bytes=0-262143']);
      expect(await send(`524288-614399/${total}`, bytes.subarray(524_288))).toEqual([503, null]);
      expect(store.listKeys('cold')).toEqual([]);
      expect(await send(`262144-614399/${total}`, bytes.subarray(262_144))).toEqual([200, null]);
      expect(await send(`*/${total}`)).toEqual([200, null]);
      const stored = await store.getObject('cold', 'a');
      expect(stored?.bytes.equals(bytes)).toBe(true);
      expect(stored?.metadata).toEqual({ k: 'v' });
    }));

  test('check their conditions at the start and at the end', () =>
    withGoogle({}, async ({ store, onRequest }, storage) => {
      signResumable(storage);
      const file = storage.bucket('cold').file('a');
      const put = (): Promise<string> =>
        outcome(file.save('x', { resumable: true, preconditionOpts: { ifGenerationMatch: 0 } }));
      const stop = onRequest(async ({ operation }) => {
        if (operation === 'objects.upload') await store.putObject('cold', 'a', 'other');
      });
      expect(await put()).toBe('412 conditionNotMet');
      stop();
      expect(await put()).toBe('412');
      expect((await store.getObject('cold', 'a'))?.bytes.toString()).toBe('other');
    }));
});

/** Google's client starts a resumable upload without its token where the endpoint is not Google's. */
function signResumable(storage: Storage): void {
  storage.interceptors.push({
    request: (options) => ({
      uri: '',
      ...options,
      headers: { ...options.headers, authorization: `Bearer ${FIXED_TOKEN}` },
    }),
  });
}
