import type { RecentRun } from '../../src/manifest/generation.ts';
import type { ListedKey, LsResult } from '../../src/report/listing.ts';
import type { RebuildResult } from '../../src/report/rebuild.ts';
import type { StoppedResult } from '../../src/report/stopped.ts';
import type { RunResult } from '../../src/report/result.ts';
import type { StatusResult } from '../../src/report/status.ts';

/** A run of the past, as the generation remembers it. */
export const pastRun: RecentRun = {
  run: 'gh-76-1-aabbcc',
  time: '2026-11-02T02:00:00.000Z',
  ms: 200_000,
  scope: '0123456789ab',
  scanned: 1_203,
  bytes: 98_764_000_000,
  copied: 2,
  copiedBytes: 900_000,
  failed: 0,
  gone: 0,
};

/** A run that went through: 3 new, 1 changed among 1,204. */
export const complete: RunResult = {
  format: 1,
  program: '0.1.0',
  command: 'backup',
  outcome: 'complete',
  dryRun: false,
  runId: 'gh-77-1-0a1b2c',
  generation: 13,
  previousGeneration: 12,
  restorePoint: '2026-11-03T02:00:00.000Z',
  newestRestorePoint: '2026-11-03T02:00:00.000Z',
  history: [pastRun, pastRun],
  started: '2026-11-03T02:00:00.000Z',
  finished: '2026-11-03T02:04:05.000Z',
  durationMs: 245_000,
  hot: { endpoint: 'https://s3-us-east-1-aws.flashback.tech', bucket: 'shop', prefix: '' },
  cold: { endpoint: 'https://s3-us-east-1-aws.flashback.tech', bucket: 'shop-backup', prefix: 'daily/' },
  scope: { prefixes: [], exclude: [] },
  counts: {
    scanned: 1_204,
    copied: 4,
    new: 3,
    changed: 1,
    touched: 0,
    unchanged: 1_200,
    failed: 0,
    deferred: 0,
    expired: 0,
    vanished: 0,
    planned: 0,
    excluded: 7,
    gone: 2,
    renamed: 0,
    kept: 1,
  },
  bytes: { scanned: 98_765_432_100, copied: 1_234_567, touched: 0, planned: 0 },
  paths: {
    native: { objects: 0, bytes: 0 },
    emulated: { objects: 4, bytes: 1_234_567 },
    streamed: { objects: 0, bytes: 0 },
  },
  copyPath: { path: 'emulated', reason: 'both buckets are attached to the Repository' },
  prefixes: [
    {
      prefix: 'img/',
      objects: 1_000,
      bytes: 98_000_000_000,
      new: 3,
      changed: 0,
      touched: 0,
      gone: 2,
      failed: 0,
    },
    { prefix: 'db/', objects: 204, bytes: 765_432_100, new: 0, changed: 1, touched: 0, gone: 0, failed: 0 },
  ],
  holes: [],
  notices: [],
  requests: { hot: { list: 2 }, cold: { copy: 5, put: 6, head: 1 } },
  progress: [
    { ms: 0, objects: 0, bytes: 0 },
    { ms: 60_000, objects: 1, bytes: 400_000 },
    { ms: 120_000, objects: 2, bytes: 500_000 },
    { ms: 240_000, objects: 4, bytes: 1_234_567 },
  ],
  limiter: { highest: 32, final: 17, throttled: 1, rate: 480 },
  problem: null,
};

/** Keys as an attacker would name them. */
export const HOSTILE = [
  '::error::pwned',
  '  ::set-output name=x::y',
  'a\n::error::pwned',
  'a\r\n::add-mask::x',
  'x ##[error]pwned',
  '| a | b |',
  '<script>alert(1)</script>',
  '<!-- x -->',
  '[click](javascript:alert(1))',
  '![i](https://evil.example/x.png)',
  '@octocat and #123 and GH-1 octo/cat#5',
  'https://evil.example www.evil.example me@evil.example',
  '`code` **bold** _it_ ~~no~~ $x$ :smile:',
  '\u202egnp.exe',
  '\u001b[2J\u001b]0;title\u0007',
  '\u0000\u007f\u009b31m',
  'a\u2028b\u2029c\u0085d',
  'zero\u200bwidth\ufeff',
  '\ud800 lone',
  '```mermaid\nx\n```',
  '&lt;b&gt; &amp; %0A %3A',
  '',
  ' ',
];

export const degraded: RunResult = {
  ...complete,
  outcome: 'degraded',
  counts: { ...complete.counts, unchanged: 1_192, failed: 6, deferred: 2 },
  holes: [
    {
      cause: 'denied',
      count: 6,
      advice: 'Give the key of hot the right to read these objects.',
      examples: [
        { key: 'img/a|b.png', message: 'AccessDenied on CopyObject (403)' },
        { key: 'img/\n::error::x', message: 'AccessDenied on CopyObject (403)' },
      ],
    },
    {
      cause: 'changing',
      count: 2,
      advice: 'These objects were written while they were copied; the next run takes them.',
      examples: [{ key: 'db/live.sqlite', message: 'changed 3 times' }],
    },
  ],
  notices: [
    {
      level: 'notice',
      title: 'No versioning',
      message: 'old versions are kept under .flashback-backup/history/',
    },
    { level: 'warning', title: 'No fencing', message: 'the store ignores conditional writes' },
  ],
};

/** A result in which every text from outside is `text` and every list has `many` rows. */
export function flooded(text: string, many: number): RunResult {
  const times = <T>(row: T): T[] => Array.from({ length: many }, () => row);
  return {
    ...degraded,
    restorePoint: null,
    newestRestorePoint: text,
    history: times({ ...pastRun, run: text, time: text, scope: text }),
    runId: text,
    hot: { endpoint: text, bucket: text, prefix: text },
    cold: { endpoint: text, bucket: text, prefix: text },
    scope: { prefixes: times(text), exclude: times(text) },
    copyPath: { path: 'native', reason: text },
    prefixes: times({
      prefix: text,
      objects: 1,
      bytes: 1,
      new: 1,
      changed: 1,
      touched: 1,
      gone: 1,
      failed: 1,
      kept: 1,
      verified: text,
    }),
    holes: times({
      cause: text,
      count: 100_000,
      advice: text,
      examples: Array.from({ length: Math.min(many, 20) }, () => ({ key: text, message: text })),
    }),
    notices: times({ level: 'warning', title: text, message: text }),
    requests: {
      hot: Object.fromEntries(Array.from({ length: many }, (_, i) => [`${text}${i}`, 1e12])),
      cold: Object.fromEntries(Array.from({ length: many }, (_, i) => [`${text}${i}`, 1e12])),
    },
    progress: Array.from({ length: many }, (_, i) => ({ ms: i * 1e6, objects: i, bytes: i * 1e15 })),
    problem: { code: text, message: text, advice: text },
  };
}

/** A backup in good health; every text that a stranger can choose is `text`. */
export function statusOf(text: string, change: Partial<StatusResult> = {}): StatusResult {
  const place = { endpoint: 'https://s3.example', bucket: 'shop-backup', prefix: '' };
  const scope = { run: text, ageMs: 3_600_000, generation: 13, holes: { count: 2, list: text } };
  return {
    format: 1,
    program: '1.0.0',
    command: 'status',
    outcome: 'complete',
    time: '2026-11-03T03:00:00.000Z',
    cold: place,
    hot: { ...place, bucket: text },
    generation: {
      number: 13,
      sha256: 'b'.repeat(64),
      run: text,
      time: '2026-11-03T02:00:00.000Z',
      program: text,
      epoch: 4,
      complete: false,
    },
    scopes: [{ ...scope, time: '2026-11-03T02:00:00.000Z', prefixes: [text], exclude: [text] }],
    restorePoints: [],
    restorePointCount: 7,
    watched: [],
    points: [
      { time: '2026-11-03T02:00:00.123Z', run: text, prefixes: [text], exclude: [text], holes: 2 },
      { time: '2026-11-02T02:00:00.456Z', run: text, prefixes: [], exclude: [], holes: 0 },
    ],
    manifest: { segments: 3, keys: 120_000, bytes: 98_765_432_100 },
    condemned: 2,
    verified: [{ prefix: text, verified: '2026-11-02T02:00:00.000Z', faults: 1 }],
    rehearsed: null,
    maxRehearsalAge: null,
    restoring: [{ owner: text, at: '2026-11-02T02:00:00.000Z', expires: '2026-11-03T03:30:00.000Z' }],
    signed: null,
    encryption: null,
    anchor: {
      state: 'agrees',
      places: [
        {
          place: text,
          state: 'agrees',
          generation: 13,
          sha256: 'a'.repeat(64),
          time: '2026-11-03T02:00:00.000Z',
          ageMs: 3_600_000,
          message: null,
        },
      ],
      token: null,
    },
    numbers: { above: [14], missing: [12] },
    lease: { held: true, owner: text, epoch: 4, expires: '2026-11-03T03:00:30.000Z' },
    unfinished: { runs: 1, journals: 3 },
    capabilities: {
      probed: '2026-11-01T02:00:00.000Z',
      overlap: 'detected',
      conditions: [],
      immutable: false,
      versionDelete: null,
    },
    maxSilence: null,
    problem: null,
    ...change,
  };
}

export const listing: LsResult = {
  format: 1,
  program: '1.0.0',
  command: 'ls',
  cold: { endpoint: 'https://s3.example', bucket: 'shop-backup', prefix: '' },
  generation: 13,
  at: { time: '2026-11-03T02:00:00.000Z', run: 'gh-77-1-0a1b2c' },
  keys: 1,
  bytes: 5,
  gone: 0,
  expired: 0,
};

export function listedKey(key: string): ListedKey {
  return {
    key,
    size: 5,
    modified: '2026-11-01T00:00:00.000Z',
    mark: '',
    json: () => JSON.stringify({ key }),
  };
}

/** A probe or a rebuild that did not have the lease. */
export function stoppedOf(
  command: StoppedResult['command'],
  outcome: StoppedResult['outcome'],
  message = 'another run ("gh-76-1") holds the lease until 2026-11-03T02:01:00.000Z',
): StoppedResult {
  const problem = {
    code: outcome === 'skipped' ? 'lease-held' : 'lease-lost',
    message,
    advice: 'Try again.',
  };
  return { format: 1, program: '1.0.0', command, outcome, runId: 'gh-77-1-0a1b2c', problem };
}

export const rebuilt: RebuildResult = {
  format: 1,
  program: '1.0.0',
  command: 'rebuild',
  runId: 'gh-77-1-0a1b2c',
  generation: 1,
  adopted: 1_200,
  different: 3,
  onlyInCold: 2,
  oldVersions: 5,
  missing: 1,
};
