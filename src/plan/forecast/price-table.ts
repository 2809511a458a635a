import type { ProviderPrices } from './prices.ts';

const GIB = 2 ** 30;
const GB = 1e9;

/**
 * What providers charge, in USD, in the region that is named, without free allowances and discounts for volume. A list
 * price ages: each entry says when it was read and where. `prices` replaces any of it.
 */
export const PRICE_TABLE: readonly ProviderPrices[] = [
  {
    name: 'Amazon S3, us-east-1',
    hosts: ['amazonaws.com'],
    read: '2026-11-26',
    source: 'https://aws.amazon.com/s3/pricing/',
    gigabyte: GIB,
    classes: {
      STANDARD: { storage: 0.023, write: 0.005, read: 0.0004 },
      INTELLIGENT_TIERING: { storage: 0.023, write: 0.005, read: 0.0004 },
      STANDARD_IA: { storage: 0.0125, write: 0.01, read: 0.001, minDays: 30, minBytes: 131_072 },
      ONEZONE_IA: { storage: 0.01, write: 0.01, read: 0.001, minDays: 30, minBytes: 131_072 },
      GLACIER_IR: { storage: 0.004, write: 0.02, read: 0.01, minDays: 90, minBytes: 131_072 },
      GLACIER: { storage: 0.0036, write: 0.03, read: 0.0004, minDays: 90 },
      DEEP_ARCHIVE: { storage: 0.00099, write: 0.05, read: 0.0004, minDays: 180 },
    },
    list: 0.005,
    egress: 0.09,
    betweenRegions: 0.02,
  },
  {
    name: 'Google Cloud Storage, us-central1',
    hosts: ['storage.googleapis.com', 'googleapis.com'],
    read: '2026-09-20',
    source: 'https://cloud.google.com/storage/pricing',
    gigabyte: GIB,
    classes: {
      STANDARD: { storage: 0.02, write: 0.005, read: 0.0004 },
      NEARLINE: { storage: 0.01, write: 0.01, read: 0.001, minDays: 30 },
      COLDLINE: { storage: 0.004, write: 0.02, read: 0.01, minDays: 90 },
      ARCHIVE: { storage: 0.0012, write: 0.05, read: 0.05, minDays: 365 },
    },
    list: 0.005,
    egress: 0.12,
    betweenRegions: 0.02,
  },
  {
    name: 'Azure Blob Storage, East US, LRS',
    hosts: ['blob.core.windows.net'],
    read: '2026-05-05',
    source: 'https://azure.microsoft.com/en-us/pricing/details/storage/blobs/',
    gigabyte: GIB,
    classes: {
      Hot: { storage: 0.018, write: 0.0055, read: 0.00044 },
      Cool: { storage: 0.01, write: 0.01, read: 0.001, minDays: 30 },
      Cold: { storage: 0.0036, write: 0.018, read: 0.01, minDays: 90 },
      Archive: { storage: 0.00099, write: 0.011, read: 0.55, minDays: 180 },
    },
    list: 0.0055,
    egress: 0.087,
    betweenRegions: 0.02,
  },
  {
    name: 'Cloudflare R2',
    hosts: ['r2.cloudflarestorage.com'],
    read: '2026-11-26',
    source: 'https://developers.cloudflare.com/r2/pricing/',
    gigabyte: GB,
    classes: {
      STANDARD: { storage: 0.015, write: 0.0045, read: 0.00036 },
      STANDARD_IA: { storage: 0.01, write: 0.009, read: 0.0009, minDays: 30 },
    },
    list: 0.0045,
    egress: 0,
    betweenRegions: 0,
  },
  {
    name: 'Wasabi, pay as you go',
    hosts: ['wasabisys.com'],
    read: '2026-07-01',
    source: 'https://wasabi.com/pricing',
    gigabyte: GB,
    classes: { STANDARD: { storage: 0.00799, write: 0, read: 0, minDays: 90, minBytes: 4_096 } },
    list: 0,
    egress: 0,
    betweenRegions: 0,
  },
];
