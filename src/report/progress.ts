import type { Progress } from '../core/run-context.ts';
import { formatBytes, formatCount, formatDuration, formatRate } from '../core/format.ts';

/** One line of how far a run is: `copy  1,204 of 120,034 copied, 3.4 GB, 12.3 MB/s, 32 in flight, 4m 05s`. */
export function progressLine(
  progress: Progress,
  elapsedMs: number,
  recent?: { bytes: number; ms: number },
): string {
  const { phase, scanned, done, planned, bytes, inFlight, waiting } = progress;
  if (waiting !== undefined) return `wait    ${waiting}, ${formatDuration(elapsedMs)}`;
  const pruning = phase === 'prune';
  const parts = pruning ? [] : [`${formatCount(scanned)} scanned`];
  if (planned > 0 || done > 0) {
    const all = formatCount(Math.max(planned, done));
    parts.push(`${formatCount(done)} of ${all} ${pruning ? 'deleted' : 'copied'}`);
  }
  if (bytes > 0) parts.push(formatBytes(bytes));
  if (!pruning && recent !== undefined && recent.bytes > 0) parts.push(formatRate(recent.bytes, recent.ms));
  if (inFlight > 0) parts.push(`${formatCount(inFlight)} in flight`);
  parts.push(formatDuration(elapsedMs));
  const left = remainingMs(progress, elapsedMs);
  if (left !== undefined) parts.push(`about ${formatDuration(left)} left`);
  return `${phase.padEnd(6)}  ${parts.join(', ')}`;
}

/**
 * ms until every key is listed and copied, at the pace so far: copies hold the listing back, so that it is as far as
 * they are. Undefined where it cannot be told: in a first run, before a tenth of a percent, or with more keys than ever.
 */
function remainingMs({ phase, scanned, expected }: Progress, elapsedMs: number): number | undefined {
  if (phase !== 'copy' || expected === undefined || scanned >= expected || elapsedMs < 5_000)
    return undefined;
  if (scanned < expected / 1_000) return undefined;
  return Math.round((elapsedMs * (expected - scanned)) / scanned);
}

/** A bar of `width` cells for the part of what is planned that is done; the plan may still grow. */
export function progressBar(progress: Progress, width: number): string {
  const whole = Math.max(progress.planned, progress.done);
  const filled = whole === 0 ? 0 : Math.min(width, Math.round((progress.done / whole) * width));
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
}
