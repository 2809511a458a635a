import { rehearsedMetrics } from './rehearsals.ts';
import type { PruneResult } from '../prune.ts';
import { pruneStopped } from '../result.ts';
import type { HoleGroup, PruneReport, RunResult } from '../result.ts';
import type { RestoreResult } from '../restore-result.ts';
import type { StatusResult } from '../status.ts';
import type { VerifyResult } from '../verify.ts';
import type { Sample } from './exposition.ts';
import type { MetricName } from './names.ts';

/* What the result of each command measures. */

const MAX_ROWS = 50;

export function backupMetrics(result: RunResult): Sample[] {
  const { counts, bytes, paths, requests, limiter, newestRestorePoint, prefixes, platform } = result;
  const listed = result.restorePoint !== null;
  return [
    ...by('last_run_objects', 'result', counts, RECEIPT),
    ...by('last_run_bytes', 'result', bytes, ['copied', 'touched']),
    ...pathMetrics(paths),
    ...(['hot', 'cold'] as const).flatMap((bucket) =>
      Object.entries(requests[bucket])
        .slice(0, MAX_ROWS)
        .map(([operation, value]): Sample => ({
          name: 'last_run_requests',
          labels: { bucket, operation },
          value,
        })),
    ),
    ...(limiter === null ? [] : [one('last_run_throttled_requests', limiter.throttled)]),
    ...holeMetrics(result.holes),
    one('last_run_excluded_objects', counts.excluded),
    one('last_run_gone_objects', counts.gone),
    one('last_run_kept_versions', counts.kept),
    // Only a complete listing says how much there is.
    ...(listed ? [one('hot_objects', counts.scanned), one('hot_bytes', bytes.scanned)] : []),
    ...(result.generation === null ? [] : [one('generation', result.generation)]),
    ...(result.retention === undefined ? [] : [one('restore_points', result.retention.count)]),
    ...time('restore_point_timestamp_seconds', newestRestorePoint),
    ...verifiedMetrics(
      prefixes.flatMap(({ verified, faults = 0 }) => (verified === undefined ? [] : [{ verified, faults }])),
    ),
    ...pruneReportMetrics(result.prune),
    ...(platform?.quotas ?? []).slice(0, MAX_ROWS).flatMap(({ kind, period, used, max }): Sample[] => {
      const labels = { kind, period: period ?? '' };
      return [
        ...(used === null ? [] : [{ name: 'quota_used_bytes', labels, value: used } as const]),
        ...(max === null ? [] : [{ name: 'quota_limit_bytes', labels, value: max } as const]),
      ];
    }),
  ];
}

const RECEIPT = [
  ...['copied', 'touched', 'unchanged', 'failed', 'deferred', 'expired', 'vanished'],
] as readonly (keyof RunResult['counts'])[];

export function restoreMetrics({ counts, bytes, paths, holes }: RestoreResult): Sample[] {
  return [
    ...by('last_run_objects', 'result', counts, RESTORED),
    { name: 'last_run_bytes', labels: { result: 'restored' }, value: bytes.restored },
    ...pathMetrics(paths),
    ...holeMetrics(holes),
  ];
}

const RESTORED = ['restored', 'equal', 'different', 'expired', 'thawing', 'failed', 'deferred'] as const;

export function verifyMetrics({ counts, bytes, faults, prefixes }: VerifyResult): Sample[] {
  return [
    ...by('last_run_objects', 'result', counts, ['sound', 'repaired', 'faults']),
    { name: 'last_run_bytes', labels: { result: 'read' }, value: bytes.read },
    ...holeMetrics(faults),
    ...verifiedMetrics(prefixes),
  ];
}

export function pruneMetrics({ prune, generation }: PruneResult): Sample[] {
  return [one('generation', generation), ...pruneReportMetrics(prune)];
}

export function statusMetrics(result: StatusResult): Sample[] {
  const { scopes, generation, restorePointCount, verified } = result;
  const newest = scopes.map(({ time: at }) => at).sort();
  return [
    ...(generation === null ? [] : [one('generation', generation.number)]),
    one('restore_points', restorePointCount),
    ...time('restore_point_timestamp_seconds', newest.at(-1)),
    ...time('oldest_scope_restore_point_timestamp_seconds', newest[0]),
    ...verifiedMetrics(verified),
    ...rehearsedMetrics(result.rehearsed),
  ];
}

function one(name: MetricName, value: number): Sample {
  return { name, value };
}

/** ISO time as Unix time; nothing for none. */
function time(name: MetricName, iso: string | null | undefined): Sample[] {
  return iso === null || iso === undefined ? [] : [{ name, value: Date.parse(iso) / 1000 }];
}

function by<K extends string>(
  name: MetricName,
  label: string,
  counts: Readonly<Record<K, number>>,
  keys: readonly K[],
): Sample[] {
  return keys.map((key) => ({ name, labels: { [label]: key }, value: counts[key] }));
}

function pathMetrics(paths: RunResult['paths']): Sample[] {
  return (['native', 'emulated', 'streamed'] as const).flatMap((path): Sample[] => [
    { name: 'last_run_path_objects', labels: { path }, value: paths[path].objects },
    { name: 'last_run_path_bytes', labels: { path }, value: paths[path].bytes },
  ]);
}

function holeMetrics(groups: readonly HoleGroup[]): Sample[] {
  return groups
    .slice(0, MAX_ROWS)
    .map(({ cause, count }) => ({ name: 'last_run_holes', labels: { cause }, value: count }));
}

function verifiedMetrics(rows: readonly { readonly verified: string; readonly faults: number }[]): Sample[] {
  if (rows.length === 0) return [];
  const oldest = rows.map(({ verified }) => verified).sort()[0];
  const faults = rows.reduce((sum, row) => sum + row.faults, 0);
  return [...time('oldest_verification_timestamp_seconds', oldest), one('unrepaired_faults', faults)];
}

function pruneReportMetrics(prune: PruneReport | null | undefined): Sample[] {
  if (prune === null || prune === undefined) return [];
  return [
    one('last_run_deleted_objects', prune.deleted.objects),
    one('last_run_deleted_bytes', prune.deleted.bytes),
    one('last_run_condemned_objects', prune.condemned.objects),
    one('last_run_guard_tripped', pruneStopped(prune) ? 1 : 0),
  ];
}
