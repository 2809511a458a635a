import { beforeEach, expect, test } from '@jest/globals';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { defaultCredentials, fixedCredentials } from '../../../src/store/s3/credentials.ts';
import type { CredentialSource } from '../../../src/store/s3/credentials.ts';
import { renewing } from '../../../src/store/middleware/renewing.ts';
import type { Credentials } from '../../../src/store/s3/sigv4.ts';
import type { Store } from '../../../src/store/contract.ts';
import { TestClock } from '../../commands/setting.ts';

const HOUR = 3600_000;
let clock: TestClock;
let asked: number;
let given: (Credentials | Error)[];

beforeEach(() => {
  clock = new TestClock();
  asked = 0;
  given = [];
});

const key = (name: string, lives?: number): Credentials => ({
  accessKeyId: name,
  secretAccessKey: 's',
  ...(lives === undefined ? {} : { expires: clock.now() + lives }),
});

/** A chain that gives these one after the other, then the last one for ever. */
function chain(...answers: (Credentials | Error)[]): CredentialSource {
  given = answers;
  return defaultCredentials(
    'us-east-1',
    () => clock.now(),
    () => {
      const answer = given[Math.min(asked++, given.length - 1)];
      return answer instanceof Error || answer === undefined
        ? Promise.reject(answer ?? new Error('none'))
        : Promise.resolve(answer);
    },
  );
}

const name = async (source: CredentialSource): Promise<string> => (await source.get()).accessKeyId;

test('are asked for once while they last', async () => {
  const source = chain(key('a', HOUR));
  await Promise.all([source.get(), source.get()]);
  await clock.advance(HOUR / 2);
  expect([await name(source), asked, source.ends()]).toEqual(['a', 1, clock.now() + HOUR / 2]);
});

test('are asked for again before a run would have to stop for them', async () => {
  const source = chain(key('a', HOUR), key('b', 2 * HOUR));
  await source.get();
  await clock.advance(HOUR - 9 * 60_000);
  expect(await name(source)).toBe('b');
});

test('are used to their end where the chain has nothing better, and asked for every half minute', async () => {
  const source = chain(key('a', HOUR), new Error('no metadata service'));
  await source.get();
  await clock.advance(HOUR - 9 * 60_000);
  expect(await name(source)).toBe('a');
  for (let i = 0; i < 100; i++) await source.get();
  expect(asked).toBe(2);
  await clock.advance(9 * 60_000);
  await expect(source.get()).rejects.toThrow('no metadata service');
});

/** A store that knows one key only. */
function knowing(good: string, source: CredentialSource): { store: Store; sent: string[] } {
  const sent: string[] = [];
  const store = wrapStore(new MemoryProvider(clock).store('b'), async ({ operation, call }) => {
    const used = await name(source);
    sent.push(used);
    if (used !== good) throw new StoreError('credentials', 'ExpiredToken', { operation, status: 400 });
    return call();
  });
  return { store: renewing(store, source), sent };
}

test('that the store refuses are renewed once for all requests that are refused with them', async () => {
  const source = chain(key('old'), key('new'));
  const { store, sent } = knowing('new', source);
  await clock.advance(HOUR);
  await source.get();
  await clock.advance(HOUR);
  await Promise.all(['1', '2', '3'].map((k) => store.put(k, Buffer.from(k))));
  await store.head('1');
  expect(sent).toEqual(['old', 'old', 'old', 'new', 'new', 'new', 'new']);
  expect(asked).toBe(2);
});

test('that are refused with nothing in their place are the answer', async () => {
  for (const source of [chain(key('old')), fixedCredentials(key('old'))]) {
    const { store } = knowing('new', source);
    await source.get();
    await clock.advance(HOUR);
    await expect(store.put('k', Buffer.from('k'))).rejects.toMatchObject({ code: 'credentials' });
  }
});

test('that were renewed let the owner of a stream send it again', async () => {
  const source = chain(key('old'), key('new'));
  const { store } = knowing('new', source);
  await source.get();
  await clock.advance(HOUR);
  const stream = (async function* () {
    yield Buffer.from('k');
  })();
  await expect(store.put('k', { stream, length: 1 })).rejects.toMatchObject({ code: 'transient' });
  await expect(store.put('k', Buffer.from('k'))).resolves.toBeDefined();
});
