import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { parseOptions } from '../../src/commands/registry.ts';
import { InputError } from '../../src/core/input-error.ts';
import { placeUrl } from '../../src/core/place.ts';
import { withAwsRegion } from '../../src/options/aws-region.ts';
import type { BackupOptions, Options } from '../../src/options/options.ts';

const PEM = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();
const KEY = Buffer.alloc(64, 7).toString('base64');
const SAS = 'sv=2026-02-06&sp=rl&se=2030-01-01&sig=aGVsbG8%3D';
const CLIENT = '11111111-2222-3333-4444-555555555555';

const least = { hot: 's3://shop', cold: 's3://shop-backup' };

function parseAny(inputs: Record<string, string>): Options {
  return parseOptions(
    (name) => ({ ...least, ...inputs })[name],
    () => '',
  );
}

function parse(inputs: Record<string, string>): BackupOptions {
  const options = parseAny(inputs);
  if (options.command !== 'backup') throw new Error(`was ${options.command}`);
  return options;
}

function complaint(inputs: Record<string, string>): string {
  try {
    parseAny(inputs);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  }
  throw new Error('was accepted');
}

describe('places of three APIs', () => {
  test.each([
    ['gs://shop', 'gs://shop/', 'https://storage.googleapis.com'],
    ['gs://shop/a/b', 'gs://shop/a/b/', 'https://storage.googleapis.com'],
    ['https://storage.googleapis.com/shop/a%20b', 'gs://shop/a b/', 'https://storage.googleapis.com'],
    ['https://storage.cloud.google.com/shop', 'gs://shop/', 'https://storage.googleapis.com'],
    ['https://shop.storage.googleapis.com/a/', 'gs://shop/a/', 'https://storage.googleapis.com'],
    ['az://acc/photos', 'az://acc/photos/', 'https://acc.blob.core.windows.net'],
    ['az://acc/photos/a', 'az://acc/photos/a/', 'https://acc.blob.core.windows.net'],
    ['az://acc/$web', 'az://acc/$web/', 'https://acc.blob.core.windows.net'],
    ['https://ACC.blob.core.windows.net/photos/a', 'az://acc/photos/a/', 'https://acc.blob.core.windows.net'],
    [
      'https://acc.blob.core.usgovcloudapi.net/photos',
      'az://acc/photos/',
      'https://acc.blob.core.usgovcloudapi.net',
    ],
  ])('%s is %s', (url, shown, endpoint) => {
    const { hot } = parse({ hot: url });
    expect(placeUrl(hot)).toBe(shown);
    expect(hot.endpoint).toBe(endpoint);
  });

  test('endpoints of their own: Bridge Nodes and emulators', () => {
    const { hot } = parse({ hot: 'gs://shop', 'hot-endpoint': 'https://gcs-us-east-1-gcp.flashback.tech' });
    expect(hot.endpoint).toBe('https://gcs-us-east-1-gcp.flashback.tech');
    const azurite = { hot: 'az://acc/photos', 'hot-endpoint': 'http://127.0.0.1:10000/acc' };
    expect(parse(azurite).hot.endpoint).toBe('http://127.0.0.1:10000');
    const label = { hot: 'az://acc/photos', 'hot-endpoint': 'https://acc.blob-us-east-1-aws.flashback.tech' };
    expect(parse(label).hot.endpoint).toBe('https://acc.blob-us-east-1-aws.flashback.tech');
  });

  test('an endpoint for both serves places of one API', () => {
    const { hot, cold } = parse({ hot: 'gs://a-hot', cold: 'gs://a-cold', endpoint: 'http://127.0.0.1:9' });
    expect([hot.endpoint, cold.endpoint]).toEqual(['http://127.0.0.1:9', 'http://127.0.0.1:9']);
  });

  test('AWS_REGION is for S3 alone', () => {
    const read = withAwsRegion((name) => ({ ...least, hot: 'gs://shop' })[name], { AWS_REGION: 'eu-west-1' });
    const { hot, cold } = parseOptions(read, () => '') as BackupOptions;
    expect(hot).not.toHaveProperty('region');
    expect(cold).toMatchObject({ region: 'eu-west-1' });
  });
});

describe('identities', () => {
  test('GCS: client_email and private key, also with its line breaks as JSON has them', () => {
    const keys = { 'hot-access-key-id': 'a@p.iam.gserviceaccount.com', 'hot-secret-access-key': PEM };
    const credentials = { accessKeyId: 'a@p.iam.gserviceaccount.com', secretAccessKey: PEM };
    expect(parse({ hot: 'gs://shop', ...keys }).hot.credentials).toEqual(credentials);
    const json = { ...keys, 'hot-secret-access-key': PEM.replaceAll('\n', '\\n') };
    expect(parse({ hot: 'gs://shop', ...json }).hot.credentials).toEqual(credentials);
  });

  test('GCS: the pair before it while keys are rotated', () => {
    const keys = {
      'hot-access-key-id': 'new@p',
      'hot-secret-access-key': PEM,
      'hot-previous-access-key-id': 'old@p',
      'hot-previous-secret-access-key': PEM,
    };
    expect(parse({ hot: 'gs://shop', ...keys }).hot.credentials?.previous).toEqual({
      accessKeyId: 'old@p',
      secretAccessKey: PEM,
    });
  });

  test('Azure: a key, a shared access signature, or an application', () => {
    const at = { hot: 'az://acc/photos' };
    const keys = { 'hot-access-key-id': 'acc', 'hot-secret-access-key': KEY };
    expect(parse({ ...at, ...keys }).hot.credentials).toEqual({ accessKeyId: 'acc', secretAccessKey: KEY });
    expect(parse({ ...at, 'hot-sas-token': `?${SAS}` }).hot).toMatchObject({ sas: SAS });
    const application = { 'azure-client-id': CLIENT, 'azure-tenant-id': 'contoso.onmicrosoft.com' };
    expect(parse({ ...at, ...application }).hot).toMatchObject({
      federated: { clientId: CLIENT, tenantId: 'contoso.onmicrosoft.com' },
    });
    // What is given for one side takes the place of what is given for all.
    expect(parse({ ...at, ...application, 'hot-sas-token': SAS }).hot).not.toHaveProperty('federated');
  });

  test('shared inputs serve the sides whose API has them', () => {
    const role = 'arn:aws:iam::123456789012:role/backup';
    const { hot, cold } = parse({ hot: 'gs://shop', 'role-to-assume': role, 'user-project': 'mine-123' });
    expect(hot).toMatchObject({ userProject: 'mine-123', credentials: undefined });
    expect(cold).toMatchObject({ role });
    expect(hot).not.toHaveProperty('role');
  });

  test('a restore to hot takes its own keys, not those of hot', () => {
    const restored = parseAny({
      command: 'restore',
      hot: 'az://acc/photos',
      to: 'hot',
      'to-sas-token': SAS,
    });
    expect(restored).toMatchObject({ to: { api: 'blob', account: 'acc', sas: SAS }, hot: { api: 'blob' } });
    expect((restored as { hot: object }).hot).not.toHaveProperty('sas');
  });
});

describe('storage classes by API', () => {
  test.each([
    ['gs://cold-cold', 'nearline', 'NEARLINE'],
    ['az://acc/photos', 'COOL', 'Cool'],
    ['s3://cold-cold', 'STANDARD_IA', 'STANDARD_IA'],
  ])('%s %s', (cold, given, storageClass) => {
    expect(parse({ cold, 'storage-class': given }).cold.storageClass).toBe(storageClass);
  });

  test('ARCHIVE of GCS can be read at once, Archive of Azure cannot', () => {
    const read = { verify: 'read', 'storage-class': 'ARCHIVE' };
    expect(parse({ cold: 'gs://cold-cold', ...read }).cold.storageClass).toBe('ARCHIVE');
    expect(complaint({ cold: 'az://acc/photos', ...read })).toMatch(
      'storage-class: "Archive" cannot be read back',
    );
  });
});

const GCS_KEYS = { 'access-key-id': 'a@p', 'secret-access-key': PEM };

test.each<[Record<string, string>, string]>([
  [
    { cold: 'az://container' },
    'cold: "az://container" does not name both account and container; expected az://account/container',
  ],
  [{ cold: 'az://account/' }, 'does not name both account and container'],
  [{ cold: 'az://acc/My_Container' }, 'names no valid container; expected az://account/container'],
  [{ cold: 'az://my account/photos' }, 'names no valid account'],
  [{ cold: 'abfss://photos@acc.dfs.core.windows.net/x' }, 'a file system driver; expected az://acc/photos/…'],
  [{ cold: 'wasbs://photos@acc.blob.core.windows.net' }, 'a file system driver; expected az://acc/photos'],
  [{ cold: 'abfs://photos/x' }, 'is a URL of a file system driver; expected az://account/container'],
  [
    { cold: 'https://acc.dfs.core.windows.net/photos' },
    "is the URL of Azure's file system API; expected az://",
  ],
  [{ cold: 'gs://' }, 'is not a bucket URL; expected gs://bucket or gs://bucket/prefix'],
  [{ cold: 'gs://ab' }, 'names no valid bucket; expected gs://bucket'],
  [{ cold: 'https://storage.googleapis.com/' }, 'names no valid bucket'],
  [{ cold: 'https://storage.googleapis.com/shop/%zz' }, 'has a % that encodes no character'],
  [{ cold: 'https://storage.googleapis.com/shop?x=1' }, 'has a query or a fragment'],
  [{ cold: 'gcs://shop' }, 'is not a bucket URL; expected s3://bucket'],
  [{ hot: 'gs://shop', cold: 'gs://shop/backup' }, 'cold: "gs://shop/backup/" lies inside hot'],
  [
    { hot: 'gs://shop', cold: 's3://shop', 'cold-endpoint': 'https://storage.googleapis.com' },
    'cold: "s3://shop/" is the same place as hot',
  ],
  [
    { hot: 'gs://shop', 'hot-region': 'eu' },
    'hot-region: is for S3, and what it is given for speaks GCS; expected it left out',
  ],
  [
    { hot: 'gs://shop', cold: 'az://acc/photos', region: 'eu' },
    'region: is for S3, and what it is given for speaks GCS and Azure Blob',
  ],
  [
    { hot: 'gs://shop', 'hot-role-to-assume': 'x' },
    'hot-role-to-assume: is for S3, and what it is given for speaks GCS; expected google-github-actions/auth',
  ],
  [{ hot: 'az://acc/photos', 'hot-role-to-assume': 'x' }, 'expected azure-client-id and azure-tenant-id'],
  [
    { 'azure-client-id': CLIENT },
    'azure-client-id: is for Azure Blob, and what it is given for speaks S3; expected role-to-assume',
  ],
  [{ 'cold-sas-token': SAS }, 'cold-sas-token: is for Azure Blob, and what it is given for speaks S3'],
  [
    { 'user-project': 'mine' },
    'user-project: is for GCS, and what it is given for speaks S3; expected request-payer',
  ],
  [
    { hot: 'gs://shop', cold: 'gs://shop-backup', 'user-project': 'My Project' },
    'is not a project of Google Cloud',
  ],
  [
    { hot: 'gs://shop', cold: 'gs://shop-backup', 'request-payer': 'requester' },
    'request-payer: is for S3, and what it is given for speaks GCS; expected user-project',
  ],
  [
    { cold: 'gs://shop-backup', sse: 'AES256' },
    "sse: is for S3, and what it is given for speaks GCS; expected a key in the bucket's own settings",
  ],
  [{ hot: 'gs://shop', cold: 'gs://shop-backup', 'path-style': 'true' }, 'path-style: is for S3'],
  [
    { hot: 'gs://shop', endpoint: 'http://127.0.0.1:9' },
    'endpoint: is given for hot and cold, which speak different APIs; expected hot-endpoint and cold-endpoint',
  ],
  [
    { hot: 'gs://shop', 'hot-endpoint': 'https://s3-us-east-1-aws.flashback.tech' },
    'hot-endpoint: "https://s3-us-east-1-aws.flashback.tech" speaks S3, and the place is a URL of GCS; expected an endpoint of GCS, or the bucket as s3://bucket',
  ],
  [
    { 'cold-endpoint': 'https://gcs-eu-central-1-gcp.flashback.tech' },
    'speaks GCS, and the place is a URL of S3; expected an endpoint of S3, or the bucket as gs://bucket',
  ],
  [{ 'cold-endpoint': 'https://acc.blob.core.windows.net' }, 'speaks Azure Blob'],
  [{ hot: 'az://acc/photos', 'hot-endpoint': 'http://127.0.0.1:10000/other' }, 'has more than a host'],
  [
    { hot: 'gs://shop', cold: 'gs://shop-backup', ...GCS_KEYS, 'access-key-id': 'GOOG1EXAMPLE' },
    'access-key-id: is not the client_email of a service account; expected one, or s3://bucket with https://storage.googleapis.com as its endpoint',
  ],
  [
    { hot: 'gs://shop', cold: 'gs://shop-backup', ...GCS_KEYS, 'secret-access-key': '{"private_key": "x"}' },
    'secret-access-key: holds a whole JSON file; expected the private_key in it alone',
  ],
  [
    { hot: 'gs://shop', cold: 'gs://shop-backup', ...GCS_KEYS, 'secret-access-key': 'abc' },
    'secret-access-key: is not the private key of a service account',
  ],
  [
    { hot: 'az://acc/photos', 'hot-access-key-id': 'acc', 'hot-secret-access-key': 'short' },
    'hot-secret-access-key: is not the base64 key of an account',
  ],
  [
    { hot: 'az://acc/photos', 'hot-access-key-id': 'my acc', 'hot-secret-access-key': KEY },
    'hot-access-key-id: holds a space',
  ],
  [
    { hot: 'az://acc/photos', 'hot-sas-token': 'https://acc.blob.core.windows.net/?sv=1&sig=2' },
    'hot-sas-token: is not a shared access signature',
  ],
  [
    {
      hot: 'az://acc/photos',
      'hot-sas-token': SAS,
      'hot-access-key-id': 'acc',
      'hot-secret-access-key': KEY,
    },
    'hot-sas-token: is given beside hot-access-key-id; expected one of the two',
  ],
  [
    { hot: 'az://acc/photos', 'azure-client-id': CLIENT },
    'azure-tenant-id: is missing while azure-client-id is given',
  ],
  [
    { hot: 'az://acc/photos', 'azure-client-id': 'x', 'azure-tenant-id': 'y' },
    'is not the id of an application; expected a UUID',
  ],
  [
    { cold: 'gs://shop-backup', 'storage-class': 'STANDARD_IA' },
    'is not a storage class; expected one of STANDARD, NEARLINE, COLDLINE, ARCHIVE',
  ],
  [{ cold: 'az://acc/photos', 'storage-class': 'STANDARD' }, 'expected one of Hot, Cool, Cold, Archive'],
])('refuses %j by name', (inputs, expected) => {
  const line = complaint(inputs);
  expect(line).toContain(expected);
  expect(line).not.toMatch(/[\r\n]/);
});

test.each<[Record<string, string>]>([
  [{ hot: 'gs://shop', 'hot-access-key-id': 'a@p', 'hot-secret-access-key': 'hunter2' }],
  [{ hot: 'gs://shop', 'hot-access-key-id': 'hunter2', 'hot-secret-access-key': PEM }],
  [{ hot: 'az://acc/photos', 'hot-access-key-id': 'acc', 'hot-secret-access-key': 'hunter2!' }],
  [{ hot: 'az://acc/photos', 'hot-sas-token': 'sig=hunter2' }],
  [{ hot: 'az://hunter2@acc/photos' }],
])('does not show the secret in %j', (inputs) => {
  expect(complaint(inputs)).not.toContain('hunter2');
});

test('one pair of keys cannot serve two APIs', () => {
  const line = complaint({ hot: 'gs://shop', ...GCS_KEYS });
  expect(line).toBe(
    'access-key-id: is given for hot and cold, which speak different APIs; expected hot-access-key-id and cold-access-key-id',
  );
});
