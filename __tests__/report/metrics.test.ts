import { describe, expect, test } from '@jest/globals';
import { exposition } from '../../src/report/metrics/exposition.ts';
import { HELP } from '../../src/report/metrics/names.ts';
import { metricsOf } from '../../src/report/metrics/of-run.ts';
import {
  backupMetrics,
  pruneMetrics,
  restoreMetrics,
  statusMetrics,
  verifyMetrics,
} from '../../src/report/metrics/of-results.ts';
import type { PruneResult } from '../../src/report/prune.ts';
import { complete, degraded, flooded, HOSTILE, statusOf } from './results.ts';
import { quietRun, restore, trippedGuard } from './scenes.ts';
import { seriesOf } from './strict-exposition.ts';

const NOW = Date.UTC(2026, 10, 3, 2, 4, 5);
const place = { command: 'backup', cold: 's3://shop-backup/daily/' };
const well = { outcome: 'complete', exitCode: 0, durationMs: 245_000 } as const;

const pruned: PruneResult = {
  format: 1,
  program: '1.0.0',
  command: 'prune',
  outcome: 'complete',
  dryRun: false,
  runId: 'r',
  generation: 14,
  started: '2026-11-03T02:00:00.000Z',
  finished: '2026-11-03T02:00:00.000Z',
  cold: complete.cold,
  prune: trippedGuard.prune ?? null,
  problem: null,
};

describe('the metrics of a backup', () => {
  const series = seriesOf(metricsOf(place, well, backupMetrics(quietRun), NOW));
  const value = (name: string, labels = ''): number | undefined =>
    series.get(`flashback_backup_${name}{command="backup",cold="s3://shop-backup/daily/"${labels}}`);

  test('say when it ran, how it ended and how long it took', () => {
    expect(value('last_run_timestamp_seconds')).toBe(NOW / 1000);
    expect(value('last_run_duration_seconds')).toBe(245);
    expect(value('last_run_exit_code')).toBe(0);
    expect(value('last_run_success')).toBe(1);
    expect(value('last_run_outcome', ',outcome="complete"')).toBe(1);
    expect(value('last_run_outcome', ',outcome="failed"')).toBe(0);
  });

  test('have the receipt, whose terms add up to what was listed', () => {
    const terms = [...series].filter(([name]) => name.startsWith('flashback_backup_last_run_objects{'));
    expect(terms.reduce((sum, [, count]) => sum + count, 0)).toBe(quietRun.counts.scanned);
    expect(value('hot_objects')).toBe(quietRun.counts.scanned);
    expect(value('hot_bytes')).toBe(quietRun.bytes.scanned);
    expect(value('restore_point_timestamp_seconds')).toBe(Date.UTC(2026, 10, 3, 2) / 1000);
    expect(value('oldest_verification_timestamp_seconds')).toBe(Date.UTC(2026, 9, 31, 7, 41) / 1000);
    expect(value('unrepaired_faults')).toBe(2);
    expect(value('quota_used_bytes', ',kind="traffic",period="monthly"')).toBe(1_640e9);
  });

  test('have no size of hot where the listing was not complete', () => {
    const text = metricsOf(place, well, backupMetrics({ ...complete, restorePoint: null }), NOW);
    expect(text).not.toContain('hot_objects');
  });
});

test('a skipped run is no success, and a failed one neither', () => {
  for (const ended of [
    { outcome: 'skipped', exitCode: 0, durationMs: 1 },
    { outcome: 'failed', exitCode: 1, durationMs: 1 },
    { outcome: 'incomplete', exitCode: 3, durationMs: 1 },
  ] as const)
    expect(metricsOf(place, ended, [], NOW)).toMatch(/last_run_success\{.*\} 0\n/);
});

test.each([
  ['restore', restoreMetrics(restore), 'last_run_objects{result="restored"} 99360'],
  ['status', statusMetrics(statusOf('x')), 'oldest_scope_restore_point_timestamp_seconds 1793671200'],
  ['prune', pruneMetrics(pruned), 'last_run_guard_tripped 1'],
  ['backup with holes', backupMetrics(degraded), 'last_run_holes{cause="denied"} 6'],
  [
    'verify',
    verifyMetrics({
      format: 1,
      program: '1.0.0',
      command: 'verify',
      outcome: 'degraded',
      runId: 'r',
      generation: null,
      started: '2026-11-03T02:00:00.000Z',
      finished: '2026-11-03T02:00:00.000Z',
      durationMs: 1,
      cold: complete.cold,
      scope: { prefixes: [] },
      counts: { keys: 1, all: 1, versions: 3, sound: 2, repaired: 0, faults: 1, compared: 2, noted: 0 },
      bytes: { read: 5 },
      faults: [],
      prefixes: [{ prefix: 'a/', verified: '2026-11-01T00:00:00.000Z', faults: 1 }],
      recorded: true,
      notices: [],
      problem: null,
    }),
    'last_run_objects{result="sound"} 2',
  ],
])('those of %s can be read, and have its figures', (_, samples, line) => {
  const text = exposition(samples, {});
  expect(() => seriesOf(text)).not.toThrow();
  expect(text).toContain(`flashback_backup_${line}\n`);
});

test.each(HOSTILE.map((text) => [JSON.stringify(text), text]))(
  '%s in labels makes neither a line nor a series more',
  (_, text) => {
    const own = backupMetrics(flooded(text, 2_000));
    const out = metricsOf({ command: 'backup', cold: text }, well, own, NOW);
    const series = seriesOf(out);
    expect(series.size).toBeLessThan(250);
    expect(Buffer.byteLength(out)).toBeLessThan(1_000_000);
    expect(out).not.toMatch(/[^\P{C}\n]/u);
  },
);

test('names and helps keep the conventions of Prometheus', () => {
  for (const [name, help] of Object.entries(HELP)) {
    expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
    // All are gauges, and base units are seconds and bytes.
    expect(name).not.toMatch(/_total$|_(ms|milliseconds|minutes|hours|kb|mb|count)$/);
    if (/timestamp|duration|age/.test(name)) expect(name).toMatch(/_seconds$/);
    expect(help).toMatch(/^[^\\\n]+\.$/);
  }
});
