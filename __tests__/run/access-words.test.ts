import { expect, test } from '@jest/globals';
import { describeStoreError, adviceFor } from '../../src/commands/explain-store.ts';
import type { PlaceOptions } from '../../src/core/place.ts';
import { shownKey } from '../../src/core/shown-key.ts';
import { unmatchedWords } from '../../src/plan/unmatched.ts';
import { checkBucketAccess } from '../../src/run/bucket-access.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { NO_CREDENTIALS, StoreError } from '../../src/store/errors.ts';
import type { StoreErrorCode } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { TestClock } from '../commands/setting.ts';

const common = { bucket: 'photos', prefix: '', credentials: undefined };
const GCS: PlaceOptions = { api: 'gcs', endpoint: 'https://storage.googleapis.com', ...common };
const BLOB: PlaceOptions = {
  api: 'blob',
  endpoint: 'https://acc.blob.core.windows.net',
  account: 'acc',
  ...common,
};

async function refusal(place: PlaceOptions, code: StoreErrorCode, providerCode?: string): Promise<string> {
  const detail = { operation: 'objects.list', status: 403, ...(providerCode && { providerCode }) };
  const store = new MemoryProvider(new TestClock()).store('photos');
  const checkBucket = () =>
    Promise.reject(new StoreError(code, 'objects.list: the words of the store', detail));
  const bucket = new Bucket({ ...store, checkBucket }, '');
  return checkBucketAccess('hot', bucket, place, 'read (READ)', new AbortController().signal).then(
    () => 'was accepted',
    (error: unknown) => (error as Error).message,
  );
}

test.each<[PlaceOptions, StoreErrorCode, string | undefined, string | RegExp]>([
  [GCS, 'wrong-endpoint', undefined, /is no GCS endpoint .*expected the URL of the GCS API/],
  [BLOB, 'unreachable', undefined, /expected the URL of an Azure Blob endpoint that can be reached/],
  [
    BLOB,
    'no-bucket',
    undefined,
    'hot: there is no container acc/photos at https://acc.blob.core.windows.net',
  ],
  [
    GCS,
    'denied',
    undefined,
    /^access-key-id: hot's identity may not list photos .*the right to read \(READ\), such as the role Storage Object Viewer$/,
  ],
  [
    { ...BLOB, sas: 'sv=1&sig=x' },
    'denied',
    undefined,
    /^sas-token: hot's shared access signature may not list .*role Storage Blob Data Reader/,
  ],
  [
    { ...BLOB, sas: 'sv=1&sig=x' },
    'credentials',
    'AuthenticationFailed',
    /^sas-token: .* refused hot's shared access signature \(AuthenticationFailed\)/,
  ],
  [
    { ...BLOB, federated: { clientId: 'c-1', tenantId: 't' } },
    'credentials',
    'invalid_client',
    /^azure-client-id: .* refused hot's application c-1 \(invalid_client\): objects.list: the words of the store/,
  ],
  [
    GCS,
    'credentials',
    NO_CREDENTIALS,
    /hot has no credentials: .*expected hot-access-key-id.*, or google-github-actions\/auth in a step before/,
  ],
  [
    BLOB,
    'credentials',
    NO_CREDENTIALS,
    /sas-token, azure-client-id, or credentials where the Azure SDK looks/,
  ],
])('%j, %s %s', async (place, code, providerCode, expected) => {
  const line = await refusal(place, code, providerCode);
  expect(line).toMatch(expected);
  expect(line).not.toMatch(/S3|AWS/);
});

test('an error names its object by the URL of its place', () => {
  const error = new StoreError('archived', 'Get Blob: it is archived', { operation: 'Get Blob' });
  const key = '.flashback-backup/HEAD';
  error.locate({ side: 'cold', api: 'blob', account: 'acc', bucket: 'photos', key });
  expect(describeStoreError(error)).toBe(`Get Blob: it is archived (cold: az://acc/photos/${key})`);
  expect(adviceFor(error)).toContain('Azure: Set Blob Tier to Hot');
});

test('a client_email and the name of an account are shown, and what may be a key is not', () => {
  expect(shownKey('a@p.iam.gserviceaccount.com', 'gcs')).toBe('a@p.iam.gserviceaccount.com');
  expect(shownKey('myaccount', 'blob')).toBe('myaccount');
  expect(shownKey('myaccount')).toContain('not shown');
  expect(shownKey(Buffer.alloc(64).fill(77).toString('base64'), 'blob')).toContain('not shown');
});

test.each([
  ['gs://shop/logs', 'logs/'],
  ['az://acc/photos/logs', 'logs/'],
])('a prefix that is written as the URL %s is told from a key', (line, meant) => {
  const hot = { prefix: '' } as never;
  expect(unmatchedWords({ input: 'prefixes', line }, hot)).toContain(`did you mean "${meant}"?`);
});
