import { VERSION } from '../../core/version.ts';
import type { Ended } from '../notify/event.ts';
import { exposition } from './exposition.ts';
import type { Sample } from './exposition.ts';

const OUTCOMES = ['complete', 'degraded', 'incomplete', 'read-only', 'skipped', 'failed'] as const;

/** The metrics of a run that ended at `now`, ms; `own` are those of its command, none where it had no result. */
export function metricsOf(
  { command, cold }: { readonly command: string; readonly cold: string | null },
  { outcome, exitCode, durationMs }: Pick<Ended, 'outcome' | 'exitCode' | 'durationMs'>,
  own: readonly Sample[],
  now: number,
): string {
  const samples: readonly Sample[] = [
    { name: 'build_info', labels: { version: VERSION }, value: 1 },
    { name: 'last_run_timestamp_seconds', value: now / 1000 },
    { name: 'last_run_duration_seconds', value: durationMs / 1000 },
    { name: 'last_run_exit_code', value: exitCode },
    { name: 'last_run_success', value: exitCode === 0 && outcome !== 'skipped' ? 1 : 0 },
    ...OUTCOMES.map((one): Sample => ({
      name: 'last_run_outcome',
      labels: { outcome: one },
      value: one === outcome ? 1 : 0,
    })),
    ...own,
  ];
  return exposition(samples, { command, cold: cold ?? '' });
}
