import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createPublicKey, verify } from 'node:crypto';
import { inspect } from 'node:util';
import type { StaticCredentials } from '../../../../src/core/place.ts';
import type { Store } from '../../../../src/store/contract.ts';
import { assertionOf } from '../../../../src/store/gcs/identity/jwt-bearer.ts';
import { openGcs } from '../../../../src/store/gcs/open.ts';
import { privateKey, WRITER } from '../../../emulator/gcs/running.ts';
import { HandClock } from '../../../hand-clock.ts';
import { atEmulator } from '../at-emulator.ts';
import type { AtEmulator } from '../at-emulator.ts';

const MINUTE = 60_000;

let clock: HandClock;
let at: AtEmulator;

beforeEach(async () => {
  clock = new HandClock();
  at = await atEmulator({ clock: () => clock.now() }, clock);
});

afterEach(async () => {
  delete process.env['STORAGE_EMULATOR_HOST'];
  await at.close();
});

function openAs(credentials: StaticCredentials | undefined, endpoint = at.endpoint): Store {
  return openGcs({ api: 'gcs', endpoint, bucket: 'hot', prefix: '', credentials }, undefined, clock);
}

const signIns = (): number => at.emulator.requests.list({ operation: 'token' }).length;
const refusals = (): number => at.emulator.requests.list({ status: 401 }).length;

async function failureOf(store: Store): Promise<Error & { code?: string }> {
  const failure: unknown = await store.checkBucket().catch((error: unknown) => error);
  await store.close();
  if (failure instanceof Error) return failure;
  throw new Error('it did not fail');
}

test('signs in once for many requests, and not before the first', async () => {
  const store = at.open('hot');
  expect(signIns()).toBe(0);
  await Promise.all(Array.from({ length: 20 }, (_, i) => store.put(`k${i}`, Buffer.from('x'))));
  expect(signIns()).toBe(1);
});

test('stays signed in for three hours, with a new token before each ends', async () => {
  const store = at.open('hot');
  for (let minute = 0; minute < 180; minute += 5) {
    await store.put('k', Buffer.from('x'));
    await clock.advance(5 * MINUTE);
  }
  expect(signIns()).toBe(4);
  expect(refusals()).toBe(0);
  expect(store.credentialsEnd?.()).toBeUndefined(); // a key does not end
});

test('signs in anew where the store refuses a token', async () => {
  const store = at.open('hot');
  await store.put('k', Buffer.from('x'));
  await clock.advance(MINUTE);
  at.emulator.faults.add({ operation: 'objects.get', do: { status: 401, code: 'authError' } });
  expect((await store.head('k')).size).toBe(1);
  expect([signIns(), refusals()]).toEqual([2, 1]);
});

test('an assertion is what Google and Flashback expect, signed by the key', () => {
  const { accessKeyId: email, secretAccessKey } = WRITER;
  const key = { email, privateKey: secretAccessKey, tokenUrl: '', scope: 'READ WRITE' };
  const [header = '', claims = '', signature = ''] = assertionOf(key, Date.UTC(2026, 0)).split('.');
  const read = (text: string): unknown => JSON.parse(Buffer.from(text, 'base64url').toString());
  expect(read(header)).toEqual({ alg: 'RS256', typ: 'JWT' });
  expect(read(claims)).toEqual({
    iss: email,
    sub: email,
    aud: 'https://oauth2.googleapis.com/token',
    scope: 'READ WRITE',
    iat: Date.UTC(2026, 0) / 1000,
    exp: Date.UTC(2026, 0, 1, 1) / 1000,
  });
  const signed = Buffer.from(`${header}.${claims}`);
  expect(
    verify('sha256', signed, createPublicKey(secretAccessKey), Buffer.from(signature, 'base64url')),
  ).toBe(true);
});

test('takes a key whose line breaks are written as in its JSON file', async () => {
  const store = openAs({ ...WRITER, secretAccessKey: WRITER.secretAccessKey.replaceAll('\n', '\\n') });
  await store.checkBucket();
  await store.close();
});

test.each([
  ['another key', { ...WRITER, secretAccessKey: privateKey() }],
  ['an unknown account', { ...WRITER, accessKeyId: 'nobody@example.com' }],
  [
    'no key',
    { ...WRITER, secretAccessKey: '-----BEGIN PRIVATE KEY-----\nsecretsecret\n-----END PRIVATE KEY-----' },
  ],
  ['a secret of S3', { ...WRITER, secretAccessKey: 'secretsecret' }],
])('refuses %s, and shows nothing of it', async (_what, credentials) => {
  const failure = await failureOf(openAs(credentials));
  expect(failure.code).toBe('credentials');
  expect(inspect(failure, { depth: 10 })).not.toMatch(/secretsecret|PRIVATE KEY|Bearer |eyJ|assertion=/);
});

test('says that nothing issues tokens there', async () => {
  const failure = await failureOf(openAs(WRITER, `${at.endpoint}/no/such/path`));
  expect(failure.message).toMatch(/^token: /);
  expect(failure.code).toBe('credentials');
});

test('without a key, no token of Google is sent to another endpoint', async () => {
  const failure = await failureOf(openAs(undefined));
  expect(failure.message).toMatch(/there is no key for 127\.0\.0\.1:\d+.*access-key-id/);
  expect(at.emulator.requests.list()).toEqual([]);
});

test('is anonymous at the emulator that STORAGE_EMULATOR_HOST names', async () => {
  process.env['STORAGE_EMULATOR_HOST'] = new URL(at.endpoint).host;
  const failure = await failureOf(openAs(undefined));
  expect(failure.message).toMatch(/Anonymous caller/);
  expect(at.emulator.requests.list().map(({ operation }) => operation)).toEqual(['objects.list']);
});
