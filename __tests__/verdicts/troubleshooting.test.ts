import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { explain } from '../../src/commands/explain.ts';
import type { PlaceOptions } from '../../src/core/place.ts';
import { checkBucketAccess } from '../../src/run/bucket-access.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { StoreError, type StoreErrorCode } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { TestClock } from '../commands/setting.ts';

/* docs/troubleshooting.md says that a test provokes each of its messages. This is where that is checked. */

const root = join(import.meta.dirname, '../..');
const HERE = 'verdicts/troubleshooting.test.ts';
const ACCESS = 'verdicts/access.test.ts';
const ONE = 'verdicts/one-object.test.ts';
const ENCRYPTION = 'manifest/encryption/wired.test.ts';
const APIS = 'options/apis.test.ts';

/** What identifies the row; the test that provokes it, and the words that it looks for. */
const ROWS: readonly (readonly [row: string, file: string, test: string, words: string])[] = [
  ['needs Node.js', 'cli/old-node.test.ts', 'is told in one line which is needed', 'needs Node.js 22.19'],
  ['hot has no credentials: none are given', ACCESS, 'where no credentials are found', 'has no credentials'],
  ["refused hot's key KEY", ACCESS, 'an unknown id names access-key-id', 'InvalidAccessKeyId'],
  ['the id and the secret look swapped', ACCESS, 'an id and a secret that were swapped', 'look swapped'],
  [
    "it is not the secret of hot's",
    ACCESS,
    'a wrong secret names secret-access-key',
    'it is not the secret of',
  ],
  ["hot's key may not list", HERE, 'a key that may not list', 'may not list'],
  ["cold's key may not write to", ACCESS, 'a key without the right to write', 'key may not write to'],
  ['requests were signed for', ACCESS, 'a bucket of another region is named', 'requests were signed for'],
  ['sends requests for', ACCESS, 'a redirect to another host is not followed', 'sends requests for'],
  ['is no S3 endpoint', ACCESS, "a web console's port is named", 'is no S3 endpoint'],
  ['the port expects TLS', ACCESS, 'plain http at a port that has TLS', 'the port expects TLS'],
  ['the port answers without TLS', ACCESS, 'https at a port that has none', 'the port answers without TLS'],
  ['something that is not HTTP', ACCESS, 'a port that speaks something else', 'not HTTP'],
  [
    'a certificate that is trusted',
    ACCESS,
    'a certificate that nobody trusts',
    'certificate that is trusted',
  ],
  ["endpoint: hot's, URL, does not answer (…)", HERE, 'an endpoint that does not answer', 'does not answer'],
  ['HTTPS_PROXY', ACCESS, 'a proxy variable that holds no URL', 'does not hold the URL of a proxy'],
  [
    'AWS_REGION: "…" is not',
    'options/aws-region.test.ts',
    'a variable that holds no region',
    'is not a region',
  ],
  ['hot: there is no bucket', HERE, 'a bucket that does not exist', 'there is no bucket'],
  [
    'knows generation N',
    'manifest/anchor/commands.test.ts',
    'a roll-back is refused by every command',
    'the anchor',
  ],
  [
    'and no state-key is given',
    ENCRYPTION,
    'every command refuses state by name',
    'it is encrypted, and no state-key is given',
  ],
  [
    'to another key than the state-key',
    ENCRYPTION,
    'every command refuses state by name',
    'it is encrypted to another key',
  ],
  [
    'and a state-key is given',
    ENCRYPTION,
    'every command refuses state by name',
    'it is not encrypted, and a state-key is given',
  ],
  [
    'it was not compared with the anchor',
    'manifest/anchor/commands.test.ts',
    'an anchor that cannot be read refuses everything',
    'was not compared with the anchor',
  ],
  [
    'other users of this machine can read',
    'cli/open-secrets.test.ts',
    'a secret file that others can read',
    'other users of this machine can read',
  ],
  [
    'Waiting up to 2m 00s',
    'verdicts/words.test.ts',
    'while a run waits for the lease',
    'Waiting up to 2m 00s',
  ],
  ['another run ("…") holds', 'run/with-lease.test.ts', '%s is skipped', 'holds the lease until'],
  ['`refused` ', ONE, 'one object whose PUT answers SignatureDoesNotMatch', "cause: 'refused'"],
  [
    'a small object is still accepted',
    ONE,
    'a quota that one object meets',
    'a small object is still accepted',
  ],
  ['`transient`', 'verdicts/failing-store.test.ts', 'while everything fails the limiter', 'limiter'],
  [
    '`not-found`',
    'commands/backup/listings.test.ts',
    '15.29 is vanished in the first run and a hole',
    'not-found',
  ],
  ['`unreadable` (verify)', ONE, 'verify: one object that cannot be read', 'unreadable'],
  ['/HEAD) [archived]', ACCESS, 'state that a lifecycle rule archived', 'archived'],
  ['ended or were revoked', HERE, 'credentials that end in mid-run', 'ended or were revoked'],
  ['objects in a row failed', ONE, 'fifty failures in a row end a run', 'objects in a row failed'],
  ['is for S3, and what it is given for', APIS, "{ hot: 'gs://shop', 'hot-region': 'eu' }", 'is for S3, and'],
  [
    'which speak different APIs',
    APIS,
    'one pair of keys cannot serve two APIs',
    'which speak different APIs',
  ],
  [
    'native cannot be had for this pair',
    'run/server-side.test.ts',
    'no provider copies: streamed, with the reason',
    'native cannot be had for this pair',
  ],
  [
    'whose ETags the manifest knows',
    'run/identity.test.ts',
    'is refused where cold was written through another API',
    'whose ETags the manifest knows',
  ],
  [
    'is not the private key of a service account',
    APIS,
    "...GCS_KEYS, 'secret-access-key': 'abc' }",
    'is not the private key of a service account',
  ],
];

/** The first cells of all tables of the page, but for their heads. */
function messages(): string[] {
  const lines = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8').split('\n');
  return lines
    .filter((line, i) => line.startsWith('|') && !/^\| -/.test(line) && !/^\| -/.test(lines[i + 1] ?? ''))
    .map((line) => `${line.split('|')[1]?.trim()} `);
}

describe('docs/troubleshooting.md', () => {
  test('has no message without a test, and none of the tests is left over', () => {
    const all = messages();
    expect(all.length).toBeGreaterThan(25);
    expect(all.filter((message) => ROWS.filter(([row]) => message.includes(row)).length !== 1)).toEqual([]);
    expect(ROWS.filter(([row]) => all.filter((message) => message.includes(row)).length !== 1)).toEqual([]);
  });

  test.each(ROWS)('%s: its test exists, and looks for its words', (_, file, name, words) => {
    const text = readFileSync(join(root, '__tests__', file), 'utf8');
    const title = text.split('\n').filter((line) => line.includes(name));
    expect([file, name, title.length > 0]).toEqual([file, name, true]);
    expect([file, words, text.includes(words)]).toEqual([file, words, true]);
  });
});

const PLACE: PlaceOptions = {
  api: 's3',
  endpoint: 'https://s3.example',
  bucket: 'shop',
  prefix: '',
  region: 'us-east-1',
  pathStyle: true,
  credentials: { accessKeyId: 'AKID', secretAccessKey: 's' },
};

/** What a run says whose hot answers so. */
async function refusal(code: StoreErrorCode, words: string): Promise<string> {
  const store = new MemoryProvider(new TestClock()).store('shop');
  const checkBucket = () => Promise.reject(new StoreError(code, words, { operation: 'HeadBucket' }));
  const bucket = new Bucket({ ...store, checkBucket }, '');
  return checkBucketAccess('hot', bucket, PLACE, 'read (READ)', new AbortController().signal).then(
    () => 'was accepted',
    (error: unknown) => explain(error) ?? String(error),
  );
}

test('a key that may not list is named', async () => {
  expect(await refusal('denied', 'HeadBucket: HTTP 403')).toMatch(
    /^access-key-id: hot's key may not list shop.*; expected one with the right to read \(READ\)/,
  );
});

test('an endpoint that does not answer is named, with the reason', async () => {
  expect(await refusal('unreachable', 'connect ECONNREFUSED')).toMatch(
    /^endpoint: hot's, https:\/\/s3\.example, does not answer \(connect ECONNREFUSED\); expected the URL of an S3 endpoint/,
  );
});

test('a bucket that does not exist is named', async () => {
  expect(await refusal('no-bucket', 'HeadBucket: HTTP 404')).toMatch(
    /^hot: there is no bucket shop at https/,
  );
});

test('credentials that end in mid-run are named as such', () => {
  const error = new StoreError('credentials', 'PutObject: HTTP 403 ExpiredToken', {
    operation: 'PutObject',
    providerCode: 'ExpiredToken',
  });
  expect(explain(error)).toContain(
    'The credentials ended or were revoked in mid-run: use ones that live longer.',
  );
});
