import {
  BlobSASPermissions,
  generateBlobSASQueryParameters,
  SASProtocol,
  StorageSharedKeyCredential,
} from '@azure/storage-blob';
import { describe, expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { delegationSas, givenSas, GRANT_MS, sasEnd } from '../../../../src/store/azure/identity/sas.ts';
import { SharedKey } from '../../../../src/store/azure/identity/shared-key.ts';
import { SERVICE_VERSION } from '../../../../src/store/azure/version.ts';

const KEY = Buffer.from('the key of an account').toString('base64');
const NOW = Date.UTC(2026, 10, 26, 12, 30, 15, 123);
const BLOB = {
  account: 'account',
  container: 'container',
  key: 'a folder/ünïcödé + 100%',
  url: 'https://account.blob.core.windows.net/container/a%20folder/x',
};
const VALUES = {
  containerName: BLOB.container,
  blobName: BLOB.key,
  permissions: BlobSASPermissions.parse('rt'),
  expiresOn: new Date(Math.floor((NOW + GRANT_MS) / 1000) * 1000),
  version: SERVICE_VERSION,
};

function fields(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

describe('the right to read one blob', () => {
  test('signed by the key of the account is the one that the SDK makes', () => {
    for (const [url, protocol] of [
      [BLOB.url, SASProtocol.Https],
      ['http://127.0.0.1:10000/account/container/x', SASProtocol.HttpsAndHttp],
    ] as const) {
      const credential = new StorageSharedKeyCredential(BLOB.account, KEY);
      const theirs = generateBlobSASQueryParameters({ ...VALUES, protocol }, credential).toString();
      const { url: granted } = new SharedKey(BLOB.account, KEY).grant({ ...BLOB, url }, NOW);
      expect(granted.startsWith(`${url}?`)).toBe(true);
      expect(fields(granted.slice(url.length + 1))).toEqual(fields(theirs));
    }
  });

  test('signed by a user delegation key is the one that the SDK makes', () => {
    const key = {
      signedObjectId: 'oid',
      signedTenantId: 'tid',
      signedStartsOn: new Date('2026-11-26T00:00:00Z'),
      signedExpiresOn: new Date('2026-11-27T00:00:00Z'),
      signedService: 'b',
      signedVersion: '2021-12-02',
      value: KEY,
    };
    const theirs = generateBlobSASQueryParameters(
      { ...VALUES, protocol: SASProtocol.Https },
      key,
      BLOB.account,
    ).toString();
    const ours = delegationSas(
      BLOB,
      NOW,
      Number.MAX_SAFE_INTEGER,
      {
        oid: 'oid',
        tenant: 'tid',
        start: '2026-11-26T00:00:00Z',
        expiry: '2026-11-27T00:00:00Z',
        service: 'b',
        version: '2021-12-02',
      },
      (text) => createHmac('sha256', Buffer.from(KEY, 'base64')).update(text).digest('base64'),
    );
    expect(fields(ours)).toEqual(fields(theirs));
  });

  test('has no start, and ends after hours', () => {
    const { url } = new SharedKey(BLOB.account, KEY).grant(BLOB, NOW);
    const { st, se } = fields(new URL(url).search);
    expect(st).toBeUndefined();
    expect(Date.parse(se ?? '') - NOW).toBeGreaterThan(5 * 3600_000);
  });
});

describe('a shared access signature that was given', () => {
  test('says when it ends, where it does', () => {
    expect(sasEnd('sv=2021-12-02&se=2026-11-26T15%3A00%3A00Z&sig=x')).toBe(Date.UTC(2026, 10, 26, 15));
    expect(sasEnd('sv=2021-12-02&se=2026-11-26&sig=x')).toBe(Date.UTC(2026, 10, 26));
    expect(sasEnd('sv=2021-12-02&si=policy&sig=x')).toBeUndefined();
    expect(givenSas('se=2026-11-26T15:00Z&sig=x').ends()).toBe(Date.UTC(2026, 10, 26, 15));
  });

  test('is what requests and sources carry', () => {
    const sas = givenSas('sv=1&sig=x');
    expect(sas.authorize({ method: 'GET', path: '/', query: {}, length: 0, headers: {} }, NOW)).toBe(
      'sv=1&sig=x',
    );
    expect(sas.grant(BLOB, NOW, () => Promise.reject(new Error('not asked')))).toEqual({
      url: `${BLOB.url}?sv=1&sig=x`,
    });
  });
});
