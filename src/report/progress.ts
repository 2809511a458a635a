import type { Progress } from '../core/run-context.ts';
import { formatBytes, formatCount, formatDuration, formatRate } from '../core/format.ts';

/** Keeps the latest progress and renders it as a line, with the speed since the line before. */
export class Pulse {
  #latest: Progress | undefined;
  #before = { bytes: 0, at: 0 };
  readonly #started: number;

  /** `now` is monotonic, ms. */
  constructor(now: number) {
    this.#started = now;
    this.#before.at = now;
  }

  set(progress: Progress): void {
    this.#latest = progress;
  }

  get latest(): Progress | undefined {
    return this.#latest;
  }

  /** Undefined before any progress. */
  line(now: number): string | undefined {
    if (this.#latest === undefined) return undefined;
    const { bytes } = this.#latest;
    const recent = { bytes: bytes - this.#before.bytes, ms: now - this.#before.at };
    this.#before = { bytes, at: now };
    return progressLine(this.#latest, now - this.#started, recent);
  }
}

/** The progress of a run on one line: `copy  1,204 of 120,034 copied, 3.4 GB, 12.3 MB/s, 32 in flight, 4m 05s`. */
export function progressLine(
  progress: Progress,
  elapsedMs: number,
  recent?: { bytes: number; ms: number },
): string {
  const { phase, scanned, done, touched = 0, planned, bytes, inFlight, dryRun = false, waiting } = progress;
  if (waiting !== undefined) return `wait    ${waiting}, ${formatDuration(elapsedMs)}`;
  const pruning = phase === 'prune';
  const parts = pruning ? [] : [`${formatCount(scanned)} scanned`];
  if (dryRun) {
    if (planned > 0) parts.push(`${formatCount(planned)} to copy`);
  } else if (planned > 0 || done > 0) {
    const all = formatCount(Math.max(planned, done));
    parts.push(`${formatCount(done)} of ${all} ${pruning ? 'deleted' : 'copied'}`);
  }
  if (touched > 0) parts.push(`${formatCount(touched)} touched`);
  if (bytes > 0) parts.push(formatBytes(bytes));
  // Nothing moves in a dry run, so it has no speed.
  if (!pruning && !dryRun && recent !== undefined && recent.bytes > 0)
    parts.push(formatRate(recent.bytes, recent.ms));
  if (inFlight > 0) parts.push(`${formatCount(inFlight)} in flight`);
  parts.push(formatDuration(elapsedMs));
  const remaining = remainingMs(progress, elapsedMs);
  if (remaining !== undefined) parts.push(`about ${formatDuration(remaining)} left`);
  return `${phase.padEnd(6)}  ${parts.join(', ')}`;
}

/**
 * ms until every key is listed and copied, at the speed so far. The listing waits for copies, so its progress is that of
 * the run. Undefined if it cannot be estimated: in a first run, below 0.1 %, or with more keys than expected.
 */
function remainingMs({ phase, scanned, expected }: Progress, elapsedMs: number): number | undefined {
  if (phase !== 'copy' || expected === undefined || scanned >= expected || elapsedMs < 5_000)
    return undefined;
  if (scanned < expected / 1_000) return undefined;
  return Math.round((elapsedMs * (expected - scanned)) / scanned);
}

/** A bar of `width` cells for the share of the planned work that is done; the plan may still grow. */
export function progressBar(progress: Progress, width: number): string {
  const whole = Math.max(progress.planned, progress.done);
  const filled = whole === 0 ? 0 : Math.min(width, Math.round((progress.done / whole) * width));
  return `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
}
