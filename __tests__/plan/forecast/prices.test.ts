import { describe, expect, test } from '@jest/globals';
import { PRICE_TABLE } from '../../../src/plan/forecast/price-table.ts';
import {
  classPricesOf,
  kindOf,
  pricesOf,
  requestsPrice,
  storagePrice,
} from '../../../src/plan/forecast/prices.ts';
import type { ProviderPrices } from '../../../src/plan/forecast/prices.ts';

const priced = (endpoint: string): ProviderPrices => {
  const found = pricesOf(endpoint, [PRICE_TABLE]);
  if (found === undefined) throw new Error(`no prices for ${endpoint}`);
  return found;
};

describe('22.1 prices', () => {
  // https://developers.cloudflare.com/r2/pricing/, "Infrequent access example": $10.00 storage, $0.90 for a million reads.
  // Its $9.00 for 1,000 writes are those of a whole million, which Cloudflare rounds a month's sum up to.
  test('agree with the published example of R2', () => {
    const r2 = priced('https://account.r2.cloudflarestorage.com');
    const infrequent = classPricesOf(r2, 'STANDARD_IA');
    expect(storagePrice(1000 * 1e9, r2, infrequent)).toBeCloseTo(10, 10);
    expect(requestsPrice({ get: 1_000_000 }, r2, infrequent)).toBeCloseTo(0.9, 10);
    expect(requestsPrice({ put: 1_000_000 }, r2, infrequent)).toBeCloseTo(9, 10);
    // "Standard storage example": 990 GB-months for $14.85; "Asset hosting": 290 million reads for $104.40.
    const standard = classPricesOf(r2, undefined);
    expect(storagePrice(990 * 1e9, r2, standard)).toBeCloseTo(14.85, 10);
    expect(requestsPrice({ get: 290_000_000 }, r2, standard)).toBeCloseTo(104.4, 10);
  });

  // https://aws.amazon.com/s3/faqs/, S3 Express One Zone, example 1: 10 GB for a month $1.10, a million PUTs $1.13, nine
  // million GETs $0.27, a million deletes free.
  test('agree with the published example of S3 Express', () => {
    const express: ProviderPrices = {
      ...{ name: 'S3 Express One Zone', hosts: [], read: '', source: '', gigabyte: 2 ** 30 },
      classes: { EXPRESS_ONEZONE: { storage: 0.11, write: 0.00113, read: 0.00003 } },
      ...{ list: 0.00113, egress: 0.09, betweenRegions: 0.02 },
    };
    const prices = classPricesOf(express, undefined);
    expect(storagePrice(10 * 2 ** 30, express, prices)).toBeCloseTo(1.1, 10);
    const requests = { put: 1_000_000, get: 9_000_000, delete: 1_000_000 };
    expect(requestsPrice(requests, express, prices)).toBeCloseTo(1.13 + 0.27, 10);
  });

  test('are found by the end of a host name, those of the user first', () => {
    expect(priced('https://s3.eu-central-1.amazonaws.com').name).toContain('Amazon');
    expect(priced('https://account.blob.core.windows.net').name).toContain('Azure');
    expect(pricesOf('https://s3.example.com', [PRICE_TABLE])).toBeUndefined();
    expect(pricesOf('https://notamazonaws.com', [PRICE_TABLE])).toBeUndefined();
    const own = { ...priced('https://s3.amazonaws.com'), name: 'ours' };
    expect(pricesOf('https://s3.amazonaws.com', [[own], PRICE_TABLE])?.name).toBe('ours');
  });

  test('know what each operation is charged as', () => {
    const kinds = Object.fromEntries(
      ['put', 'copy', 'uploadPart', 'get', 'head', 'list', 'listVersions', 'delete', 'abortUpload'].map(
        (operation) => [operation, kindOf(operation)],
      ),
    );
    expect(kinds).toEqual({
      ...{ put: 'write', copy: 'write', uploadPart: 'write', get: 'read', head: 'read' },
      ...{ list: 'list', listVersions: 'list', delete: 'free', abortUpload: 'free' },
    });
  });

  test.each(PRICE_TABLE.map((provider) => [provider.name, provider] as const))(
    'of %s have a date, a source and no colder class that stores for more',
    (_, { read, source, classes }) => {
      expect(read).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(source).toMatch(/^https:\/\//);
      const storage = Object.values(classes).map((one) => one.storage);
      expect(storage).toEqual([...storage].sort((a, b) => b - a));
    },
  );
});
