/**
 * Every metric, without its prefix, and its help. By Prometheus' conventions: base units (seconds, bytes) at the end of the
 * name, no `_total`, because none is a counter. One text for a name, whatever the command: the collector refuses two.
 */
export const HELP = {
  build_info: 'The version of flashback-backup that wrote this file; always 1.',
  last_run_timestamp_seconds: 'When the last run ended, as a Unix time.',
  last_run_duration_seconds: 'How long the last run took.',
  last_run_exit_code: 'Exit code of the last run: 0, 1 failed, 2 too many failures, 3 incomplete.',
  last_run_success: '1 if the last run succeeded; 0 if it failed, was skipped or did not finish.',
  last_run_outcome: '1 for the outcome of the last run, 0 for all others.',
  last_run_objects: 'Objects of the last run by what became of them; their sum is the keys it looked at.',
  last_run_bytes: 'Bytes that the last run moved, by what became of the objects.',
  last_run_path_objects: 'Objects that the last run copied, by copy path.',
  last_run_path_bytes: 'Bytes that the last run copied, by copy path.',
  last_run_requests: 'Requests that the last run sent, retries counted.',
  last_run_throttled_requests: 'Answers that asked the last run to slow down.',
  last_run_holes: 'Keys that the last run could not bring up to date, by cause.',
  last_run_excluded_objects: 'Keys that exclude left out of the last run.',
  last_run_gone_objects: 'Keys that hot no longer has and cold keeps.',
  last_run_kept_versions: 'Old versions that the last run kept before it overwrote them.',
  last_run_deleted_objects: 'Stored objects of old versions that the last run deleted from cold.',
  last_run_deleted_bytes: 'Bytes of the stored objects that the last run deleted from cold.',
  last_run_condemned_objects: 'Versions that the last run condemned, to be deleted after prune-delay.',
  last_run_guard_tripped: '1 if a guard stopped pruning in the last run.',
  hot_objects: 'Keys in hot, within the scope of the last run.',
  hot_bytes: 'Bytes in hot, within the scope of the last run.',
  generation: 'Number of the newest committed generation that the last run saw.',
  restore_points: 'Restore points in cold.',
  restore_point_timestamp_seconds: 'When the newest restore point was made, as a Unix time.',
  oldest_scope_restore_point_timestamp_seconds:
    'The oldest of the newest restore points of all scopes, as a Unix time.',
  oldest_verification_timestamp_seconds:
    'Since when every key that was ever verified has been read back, as a Unix time.',
  rehearsal_timestamp_seconds: 'When a restore was last rehearsed, as a Unix time.',
  expected_restore_seconds: 'How long a restore of everything is expected to take, by the last rehearsal.',
  unrepaired_faults: 'Faults that verifications found and did not repair.',
  quota_used_bytes: "Used of the account's limits at Flashback.",
  quota_limit_bytes: "The account's limits at Flashback.",
} as const;

export type MetricName = keyof typeof HELP;
