import type { RehearseResult } from '../rehearse/result.ts';
import type { RehearsedStatus } from '../sections/rehearsed.ts';
import type { Sample } from './exposition.ts';

export function rehearseMetrics({ counts, bytes, rto, recorded, finished }: RehearseResult): Sample[] {
  const results = ['restored', 'failed', 'deferred'] as const;
  return [
    ...results.map((result): Sample => ({
      name: 'last_run_objects',
      labels: { result },
      value: counts[result],
    })),
    { name: 'last_run_bytes', labels: { result: 'restored' }, value: bytes.restored },
    ...(recorded
      ? [{ name: 'rehearsal_timestamp_seconds', value: Date.parse(finished) / 1000 } as const]
      : []),
    ...(rto === null ? [] : [{ name: 'expected_restore_seconds', value: rto.ms / 1000 } as const]),
  ];
}

export function rehearsedMetrics(rehearsed: RehearsedStatus | null): Sample[] {
  if (rehearsed === null) return [];
  const { time, rtoMs } = rehearsed;
  return [
    { name: 'rehearsal_timestamp_seconds', value: Date.parse(time) / 1000 },
    ...(rtoMs === null ? [] : [{ name: 'expected_restore_seconds', value: rtoMs / 1000 } as const]),
  ];
}
