import {
  CopyObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { describe, expect, test } from '@jest/globals';
import { clientOf, outcome, READ, withEmulator } from './running.ts';

const at = { Bucket: 'hot', Key: 'a' };
const put = (Key = 'a'): PutObjectCommand => new PutObjectCommand({ Bucket: 'hot', Key, Body: '0123456789' });

describe('a fault', () => {
  test('answers with an error as often as configured, where configured', () =>
    withEmulator({}, async ({ faults, store }, client) => {
      const remove = faults.add({
        operation: ['PutObject', 'CopyObject'],
        key: /^b/,
        skip: 1,
        times: 2,
        do: { status: 500, code: 'InternalError' },
      });
      const other = faults.put({ operation: 'HeadObject', do: 'reset' });
      const tries = [];
      for (const key of ['b1', 'a', 'b2', 'b3', 'b4']) tries.push(await outcome(client.send(put(key))));
      expect(tries).toEqual(['ok', 'ok', '500 InternalError', '500 InternalError', 'ok']);
      expect(store.listKeys('hot')).toEqual(['a', 'b1', 'b4']);
      expect(faults.strikes(other)).toBe(0);
      expect(await outcome(client.send(new HeadObjectCommand(at)))).not.toBe('ok');
      expect(faults.strikes(other)).toBe(1);
      remove();
    }));

  test('resets before or after the operation', () =>
    withEmulator({}, async ({ faults, store, requests }, client) => {
      faults.add({ do: 'reset' });
      expect(await outcome(client.send(put()))).not.toBe('ok');
      expect(store.listKeys('hot')).toEqual([]);
      faults.add({ do: 'commit-then-reset' });
      expect(await outcome(client.send(put()))).not.toBe('ok');
      expect(store.listKeys('hot')).toEqual(['a']);
      expect(requests.list({ operation: 'PutObject' }).map(({ status }) => status)).toEqual([0, 0]);
    }));

  test('hides in a 200', () =>
    withEmulator({}, async ({ faults, store }, client) => {
      await store.putObject('hot', 'a', 'x');
      faults.add({ do: { errorIn200: 'SlowDown' } });
      expect(await outcome(client.send(new HeadObjectCommand(at)))).toBe('ok');
      const copy = new CopyObjectCommand({ Bucket: 'cold', Key: 'a', CopySource: 'hot/a' });
      expect(await outcome(client.send(copy))).toMatch(/SlowDown/);
      expect(store.listKeys('cold')).toEqual([]);
      expect(await outcome(client.send(copy))).toBe('ok');
    }));

  test('cuts a body short of the length it announced', () =>
    withEmulator({}, async ({ faults, endpoints }, client) => {
      await client.send(put());
      faults.add({ do: { truncateBody: 4 } });
      const got = await client.send(new GetObjectCommand(at));
      expect(got.ContentLength).toBe(10);
      let read = '';
      const reading = (async (): Promise<void> => {
        for await (const chunk of got.Body as AsyncIterable<Buffer>) read += chunk.toString();
      })();
      await expect(reading).rejects.toThrow();
      expect(read).toBe('0123');
      expect(endpoints).toHaveLength(1);
    }));

  test('breaks any answer off, and resets or says nothing more', () =>
    withEmulator({}, async ({ faults, store }, client) => {
      await client.send(put());
      faults.add({ operation: 'ListObjectsV2', do: { breakOff: 30, then: 'reset' } });
      const list = (): Promise<string> => outcome(client.send(new ListObjectsV2Command({ Bucket: 'hot' })));
      expect([await list(), await list()]).toEqual([expect.not.stringMatching('^ok$'), 'ok']);
      faults.add({ operation: 'GetObject', do: { breakOff: 4, then: 'hang' } });
      const got = await client.send(new GetObjectCommand(at));
      const chunks = (got.Body as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
      expect(String((await chunks.next()).value)).toBe('0123');
      const more = await Promise.race([
        chunks.next().then(() => 'more'),
        client.send(put('b')).then(() => 'nothing'),
      ]);
      expect(more).toBe('nothing');
      expect(store.listKeys('hot')).toEqual(['a', 'b']);
    }));

  test('does what was asked and says nothing', () =>
    withEmulator({}, async ({ faults, store, onDone }, client) => {
      faults.add({ do: 'commit-then-hang' });
      const abort = new AbortController();
      onDone(() => void setImmediate(() => abort.abort()));
      expect(await outcome(client.send(put(), { abortSignal: abort.signal }))).toBe('AbortError');
      expect(store.listKeys('hot')).toEqual(['a']);
    }));

  test('strikes one key alone, and says when to come again', () =>
    withEmulator({}, async ({ faults, endpoints: [endpoint] }, client) => {
      const reader = clientOf(endpoint, { credentials: READ });
      const busy = { status: 429, code: 'TooManyRequests', retryAfter: 7 };
      faults.add({ accessKeyId: READ.accessKeyId, times: 2, do: busy });
      expect(await outcome(client.send(put()))).toBe('ok');
      const refused = await reader.send(new GetObjectCommand(at)).catch((error: unknown) => error);
      expect(refused).toMatchObject({
        name: 'TooManyRequests',
        $response: { headers: { 'retry-after': '7' } },
      });
      reader.destroy();
    }));

  test('limits the rate', () => {
    let now = Date.now();
    return withEmulator({ clock: () => now }, async ({ faults }, client) => {
      faults.add({ do: { rateLimit: 2 } });
      const list = (): Promise<string> => outcome(client.send(new ListObjectsV2Command({ Bucket: 'hot' })));
      expect([await list(), await list(), await list()]).toEqual(['ok', 'ok', '503 SlowDown']);
      now += 1001;
      expect(await list()).toBe('ok');
    });
  });

  test('hangs until the client gives up', () =>
    withEmulator({}, async ({ faults, onRequest }, client) => {
      faults.add({ do: 'hang' });
      const abort = new AbortController();
      onRequest(() => void setImmediate(() => abort.abort()));
      expect(await outcome(client.send(put(), { abortSignal: abort.signal }))).toBe('AbortError');
    }));

  test('strikes with the probability given', () => {
    const drawn = [0.4, 0.6];
    return withEmulator({ random: () => drawn.shift() ?? 1 }, async ({ faults }, client) => {
      faults.add({ probability: 0.5, times: 10, do: { slowDown: true } });
      expect(await outcome(client.send(put()))).toBe('503 SlowDown');
      expect(await outcome(client.send(put()))).toBe('ok');
    });
  });
});

test('listeners hold a request up before it is done, and before it is answered', () =>
  withEmulator({}, async (emulator, client) => {
    const seen: string[] = [];
    emulator.onRequest(async ({ operation }) => {
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`before ${operation}: ${emulator.store.listKeys('hot').length}`);
    });
    const stop = emulator.onDone(({ status }) => {
      seen.push(`after ${status}: ${emulator.store.listKeys('hot').length}`);
    });
    await client.send(put());
    stop();
    await client.send(new HeadObjectCommand(at));
    expect(seen).toEqual(['before PutObject: 0', 'after 200: 1', 'before HeadObject: 1']);
  }));

test('faults and the log are there over HTTP', () =>
  withEmulator({}, async ({ endpoints: [endpoint] }, client) => {
    const control = async (method: string, path: string, body?: object): Promise<[number, unknown]> => {
      const answer = await fetch(`${endpoint}/__emulator/${path}`, {
        method,
        ...(body && { body: JSON.stringify(body) }),
      });
      return [answer.status, await answer.json()];
    };
    const rule = { operation: 'PutObject', key: { pattern: '^a' }, do: { slowDown: true } };
    expect(await control('POST', 'faults', rule)).toEqual([201, { id: 1 }]);
    expect(await outcome(client.send(put()))).toBe('503 SlowDown');
    expect(await control('POST', 'faults', { do: 'explode' })).toEqual([
      400,
      { error: expect.stringContaining('do: expected one of reset') },
    ]);
    expect(await control('GET', 'requests')).toMatchObject([
      200,
      { counts: [{ endpoint: 'node-0', operation: 'PutObject', bucket: 'hot', count: 1 }] },
    ]);
    expect(await control('DELETE', 'requests')).toEqual([200, {}]);
    expect(await control('GET', 'requests')).toEqual([200, { counts: [], requests: [] }]);
    expect(await control('DELETE', 'faults')).toEqual([200, {}]);
    expect(await control('GET', 'health')).toEqual([200, { status: 'ok' }]);
  }));
