import type { RestoreResult } from '../../src/report/restore-result.ts';
import { renderRestoreSummary } from '../../src/report/restore.ts';
import type { RunResult } from '../../src/report/result.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { complete, pastRun } from './results.ts';

/** The runs that people meet, as results: for golden files, and for the pictures in docs/images. */

const MB = 1e6;
const GB = 1e9;
const prefix = (name: string, objects: number, bytes: number, change: object = {}) => ({
  prefix: name,
  objects,
  bytes,
  new: 0,
  changed: 0,
  touched: 0,
  gone: 0,
  failed: 0,
  kept: 0,
  ...change,
});

/** Bytes copied by 29 nights: little on most, more after each weekend. */
const nights = Array.from({ length: 29 }, (_, i) => ({
  ...pastRun,
  run: `gh-${100 + i}-1-00c0ffee`,
  time: new Date(Date.UTC(2026, 9, 5 + i, 2)).toISOString(),
  scanned: 412_300 + i * 35,
  bytes: 1_200 * GB + i * 2 * GB,
  copied: 40 + ((i * 37) % 90),
  copiedBytes: (i % 7 === 0 ? 900 : 180 + ((i * 61) % 240)) * MB,
}));

const shop: RunResult = {
  ...complete,
  program: '1.0.0',
  cold: { ...complete.cold, prefix: '' },
  history: nights,
  counts: { ...complete.counts, excluded: 0 },
};

export const firstRun: RunResult = {
  ...shop,
  generation: 1,
  previousGeneration: null,
  history: [],
  durationMs: 47 * 60_000 + 12_000,
  finished: '2026-11-03T02:47:12.000Z',
  counts: {
    ...shop.counts,
    scanned: 412_300,
    copied: 412_300,
    new: 412_300,
    changed: 0,
    unchanged: 0,
    gone: 0,
    kept: 0,
  },
  bytes: { scanned: 1_200 * GB, copied: 1_200 * GB, touched: 0, planned: 0 },
  paths: {
    native: { objects: 412_300, bytes: 1_200 * GB },
    emulated: { objects: 0, bytes: 0 },
    streamed: { objects: 0, bytes: 0 },
  },
  copyPath: { path: 'native', reason: 'the provider of cold may read hot and copies by itself' },
  prefixes: [
    prefix('media/', 310_000, 1_050 * GB, { new: 310_000 }),
    prefix('db-dumps/', 420, 120 * GB, { new: 420 }),
    prefix('app-data/', 98_880, 29 * GB, { new: 98_880 }),
    prefix('', 3_000, 1 * GB, { new: 3_000 }),
  ],
  requests: { hot: { list: 413 }, cold: { copy: 412_300, put: 96, head: 12 } },
  progress: Array.from({ length: 48 }, (_, i) => ({
    ms: i * 60_000,
    objects: i * 8_772,
    bytes: Math.round(1_200 * GB * (i / 47 + 0.02 * Math.sin(i / 3) - 0.04 * Math.exp(-i / 4) * Math.sin(i))),
  })),
  limiter: { highest: 212, final: 181, throttled: 3, rate: 1450 },
};

const VERIFIED = '2026-10-31T07:41:00.000Z';

export const quietRun: RunResult = {
  ...shop,
  generation: 31,
  previousGeneration: 30,
  durationMs: 21_400,
  finished: '2026-11-03T02:00:21.400Z',
  counts: {
    ...shop.counts,
    scanned: 413_280,
    copied: 0,
    new: 0,
    changed: 0,
    unchanged: 413_280,
    gone: 0,
    kept: 0,
  },
  bytes: { scanned: 1_256 * GB, copied: 0, touched: 0, planned: 0 },
  paths: {
    native: { objects: 0, bytes: 0 },
    emulated: { objects: 0, bytes: 0 },
    streamed: { objects: 0, bytes: 0 },
  },
  copyPath: null,
  prefixes: [
    prefix('media/', 310_900, 1_100 * GB, { verified: VERIFIED }),
    prefix('db-dumps/', 450, 125 * GB, { verified: '2026-11-02T07:41:00.000Z' }),
    prefix('app-data/', 98_930, 30 * GB, { verified: VERIFIED, faults: 2 }),
    prefix('', 3_000, 1 * GB),
  ],
  platform: {
    quotas: [
      { kind: 'traffic', period: 'monthly', used: 1_640 * GB, max: 2_000 * GB, percent: 82 },
      { kind: 'storage', period: null, used: 2_210 * GB, max: 5_000 * GB, percent: 44.2 },
    ],
    statistics: {
      run: [{ bucket: 'cold', uploaded: 1_200_000, downloaded: 350_000, latencyMs: 184.4 }],
      days: [
        { bucket: 'hot', uploaded: 41 * GB, downloaded: 212 * GB, latencyMs: 8.25 },
        { bucket: 'cold', uploaded: 38 * GB, downloaded: 2_400_000, latencyMs: 212 },
      ],
    },
  },
  requests: { hot: { list: 414 }, cold: { put: 6, get: 12, head: 1 } },
  progress: [{ ms: 21_400, objects: 0, bytes: 0 }],
  limiter: { highest: 4, final: 4, throttled: 0, rate: null },
};

const failing = (cause: string, count: number, advice: string, keys: readonly [string, string][]) => ({
  cause,
  count,
  advice,
  examples: keys.map(([key, message]) => ({ key, message })),
});

/** 3,000 failures of 4 causes, some with names as an attacker would choose them. */
export const degradedRun: RunResult = {
  ...quietRun,
  outcome: 'degraded',
  durationMs: 6 * 60_000 + 40_000,
  finished: '2026-11-03T02:06:40.000Z',
  counts: {
    ...quietRun.counts,
    copied: 1_240,
    new: 1_100,
    changed: 140,
    unchanged: 409_040,
    failed: 2_976,
    deferred: 24,
    gone: 17,
    kept: 140,
  },
  bytes: { scanned: 1_256 * GB, copied: 8.4 * GB, touched: 0, planned: 0 },
  paths: {
    native: { objects: 0, bytes: 0 },
    emulated: { objects: 1_200, bytes: 8.1 * GB },
    streamed: { objects: 40, bytes: 0.3 * GB },
  },
  copyPath: { path: 'emulated', reason: 'both buckets are attached to the Repository' },
  prefixes: [
    prefix('media/', 310_900, 1_100 * GB, { new: 900, changed: 100, gone: 17, failed: 2_700, kept: 100 }),
    prefix('db-dumps/', 450, 125 * GB, { new: 2, failed: 26 }),
    prefix('app-data/', 98_930, 30 * GB, { new: 198, changed: 40, failed: 274, kept: 40 }),
    prefix('', 3_000, 1 * GB),
  ],
  holes: [
    failing('denied', 2_700, 'Give hot’s key the right to read these objects.', [
      ['media/private/0001.jpg', 'AccessDenied on CopyObject (403)'],
      ['media/private/0002.jpg', 'AccessDenied on CopyObject (403)'],
      ['media/private/::error::x|<script>.jpg', 'AccessDenied on CopyObject (403)'],
    ]),
    failing('archived', 250, 'These objects are in an archive class: restore them at the provider first.', [
      ['app-data/2019/ledger.parquet', 'InvalidObjectState on CopyObject (403)'],
      ['app-data/2019/orders.parquet', 'InvalidObjectState on CopyObject (403)'],
    ]),
    failing('too-large', 26, 'Raise max-operation-size, or give copy-path streamed for these.', [
      ['db-dumps/2026-11-01.tar', '1.2 TB are more than 10,000 parts of 100 MB'],
    ]),
    failing('changing', 24, 'These objects were written while they were copied; the next run takes them.', [
      ['app-data/live.sqlite', 'changed 3 times while it was copied'],
    ]),
  ],
  notices: [
    {
      level: 'warning',
      title: 'Copy path',
      message: '40 objects were streamed: part copies are not supported between these buckets',
    },
  ],
  requests: { hot: { list: 414, head: 24 }, cold: { copy: 4_240, put: 61, head: 40 } },
  progress: Array.from({ length: 21 }, (_, i) => ({
    ms: i * 20_000,
    objects: i * 62,
    bytes: Math.round(8.4 * GB * Math.min(1, i / 20 + 0.05 * Math.sin(i / 2))),
  })),
  limiter: { highest: 64, final: 40, throttled: 11, rate: 480 },
};

export const failedRun: RunResult = {
  ...quietRun,
  outcome: 'failed',
  generation: null,
  restorePoint: null,
  newestRestorePoint: '2026-11-02T02:00:00.000Z',
  durationMs: 3_100,
  counts: { ...quietRun.counts, scanned: 0, unchanged: 0 },
  bytes: { scanned: 0, copied: 0, touched: 0, planned: 0 },
  prefixes: [],
  progress: [],
  // What the platform counted is asked for when the copies are done.
  platform: { quotas: quietRun.platform?.quotas ?? [] },
  problem: {
    code: 'denied',
    message: 'ListObjectsV2 on shop was refused: AccessDenied (403)',
    advice: 'Give the key the right to list and read hot, and to list, read and write cold.',
  },
};

/** Half of hot was encrypted by somebody else: the backup keeps what was there before, and the guard speaks. */
export const trippedGuard: RunResult = {
  ...quietRun,
  durationMs: 41 * 60_000,
  finished: '2026-11-03T02:41:00.000Z',
  counts: {
    ...quietRun.counts,
    copied: 268_410,
    new: 310,
    changed: 268_100,
    unchanged: 144_870,
    gone: 14_200,
    kept: 268_100,
  },
  bytes: { scanned: 1_256 * GB, copied: 811 * GB, touched: 0, planned: 0 },
  paths: {
    native: { objects: 0, bytes: 0 },
    emulated: { objects: 268_410, bytes: 811 * GB },
    streamed: { objects: 0, bytes: 0 },
  },
  copyPath: { path: 'emulated', reason: 'both buckets are attached to the Repository' },
  prefixes: [
    prefix('media/', 310_900, 1_100 * GB, { new: 300, changed: 255_000, gone: 14_200, kept: 255_000 }),
    prefix('db-dumps/', 450, 125 * GB, { new: 1 }),
    prefix('app-data/', 98_930, 30 * GB, { new: 9, changed: 13_100, kept: 13_100 }),
    prefix('', 3_000, 1 * GB),
  ],
  requests: { hot: { list: 414 }, cold: { copy: 536_510, put: 130, head: 12 } },
  progress: Array.from({ length: 42 }, (_, i) => ({
    ms: i * 60_000,
    objects: i * 6_390,
    bytes: Math.round(811 * GB * (i / 41 + 0.01 * Math.sin(i / 3))),
  })),
  limiter: { highest: 128, final: 96, throttled: 7, rate: 900 },
  prune: {
    mode: 'planned',
    held: null,
    guards: [
      {
        code: 'max-change',
        message:
          '268,100 of 427,170 keys changed and 14,200 are gone since the run before, which is more than max-change (50 %) allows',
        check:
          'Check a few changed objects in hot: encrypted by somebody else, overwritten by mistake, or another prefix than before?',
      },
    ],
    token: 'prune-6f1c0a94be27d3588e10b2a7',
    approved: false,
    kept: { objects: 690_500, bytes: 2_080 * GB },
    condemned: { objects: 31_400, bytes: 96 * GB },
    waiting: { objects: 0, bytes: 0 },
    due: { objects: 120, bytes: 0.4 * GB },
    deleted: { objects: 0, bytes: 0 },
    retained: 0,
    refused: 0,
    unfenced: 0,
    refusals: [],
    restorePoints: { kept: 30, condemned: 1, dropped: 0 },
    lines: [
      {
        prefix: 'db-dumps/',
        rules: 'daily=7 weekly=4',
        kept: { objects: 470, bytes: 131 * GB },
        dropped: { objects: 12, bytes: 3 * GB },
        examples: [],
      },
      {
        prefix: '*',
        rules: 'within=30d',
        kept: { objects: 690_030, bytes: 1_949 * GB },
        dropped: { objects: 31_388, bytes: 93 * GB },
        examples: [
          {
            key: 'media/2026/09/0001.jpg',
            since: '2026-08-30T02:00:00.000Z',
            until: '2026-10-03T02:00:00.000Z',
            bytes: 3.1 * MB,
            reason: 'no restore point that is kept has it',
            step: 'condemn',
          },
        ],
      },
    ],
  },
};

export const restore: RestoreResult = {
  format: 1,
  program: '1.0.0',
  command: 'restore',
  outcome: 'complete',
  dryRun: false,
  runId: 'gh-131-1-0a1b2c',
  restorePoint: { time: '2026-11-01T02:00:00.000Z', run: 'gh-127-1-00c0ffee' },
  started: '2026-11-03T09:12:00.000Z',
  finished: '2026-11-03T09:40:30.000Z',
  durationMs: 28 * 60_000 + 30_000,
  cold: shop.cold,
  to: { ...shop.hot, bucket: 'shop-restored' },
  scope: { prefixes: ['app-data/', 'db-dumps/'], include: [] },
  plan: null,
  counts: {
    keys: 99_380,
    restored: 99_360,
    added: 99_360,
    replaced: 0,
    equal: 20,
    different: 0,
    expired: 0,
    thawing: 0,
    failed: 0,
    deferred: 0,
    planned: 0,
    bySize: 0,
  },
  bytes: { restored: 155 * GB },
  paths: {
    native: { objects: 0, bytes: 0 },
    emulated: { objects: 99_360, bytes: 155 * GB },
    streamed: { objects: 0, bytes: 0 },
  },
  copyPath: { path: 'emulated', reason: 'both buckets are attached to the Repository' },
  holes: [],
  notices: [],
  requests: { cold: { get: 14 }, to: { copy: 99_360, list: 1 } },
  problem: null,
};

/** Each with its rendering: commands have summaries of their own. */
export const SCENES: readonly (readonly [name: string, markdown: string])[] = [
  ['first-run', renderSummary(firstRun)],
  ['quiet-run', renderSummary(quietRun)],
  ['degraded-run', renderSummary(degradedRun)],
  ['tripped-guard', renderSummary(trippedGuard)],
  ['failed-run', renderSummary(failedRun)],
  ['restore', renderRestoreSummary(restore)],
];
