import { placeUrl } from '../core/place.ts';
import { formatBytes, formatCount, formatDuration, formatMany } from '../core/format.ts';
import type { ChosenPoint } from '../plan/restore-point.ts';
import { pruneIsRed, pruneStopped } from './result.ts';
import type { Counts, PlaceReport, RunResult } from './result.ts';

/** The outcome of a command: a title with its mark, and a sentence that explains it. */
export interface Verdict {
  readonly mark: string;
  readonly emoji: string;
  readonly tone: 'good' | 'warning' | 'bad';
  readonly title: string;
  readonly meaning: string;
}

/** The outcome of a backup, for terminal, annotation and summary. */
export function verdict(result: RunResult): Verdict {
  const { counts } = result;
  const dry = result.dryRun ? 'Dry run: nothing was changed. ' : '';
  const holes = counts.failed + counts.deferred;
  switch (result.outcome) {
    case 'complete':
      if (pruneIsRed(result.prune)) {
        // The run is red, so no tick: the user must act.
        const what = pruneStopped(result.prune) ? 'pruning stopped' : 'pruning failed';
        return {
          mark: '!',
          emoji: '🛑',
          tone: 'bad',
          title: `Backup complete, ${what}`,
          meaning: done(result),
        };
      }
      return {
        mark: '✔',
        emoji: '✅',
        tone: 'good',
        title: result.dryRun ? 'Dry run complete' : 'Backup complete',
        meaning: result.dryRun
          ? `Nothing was changed. ${formatMany(counts.planned, 'object')} would have been copied.${forecast(result)}`
          : done(result),
      };
    case 'degraded':
      return {
        mark: '!',
        emoji: '⚠️',
        tone: 'warning',
        title: 'Backup committed with holes',
        meaning: `${dry}${formatMany(holes, 'key')} could not be brought up to date; everything else is in cold.`,
      };
    case 'incomplete':
      return {
        mark: '!',
        emoji: '⏸️',
        tone: 'warning',
        title: 'Backup incomplete',
        meaning: `${dry}The run stopped early and saved its progress; the next run continues from there.`,
      };
    case 'read-only':
      return {
        mark: '✘',
        emoji: '⛔',
        tone: 'bad',
        title: 'Repository is read-only',
        meaning: `${dry}The quota is used up: cold accepts no more until it is reset or raised.`,
      };
    case 'skipped':
      return {
        mark: '!',
        emoji: '⏭️',
        tone: 'warning',
        title: 'Backup skipped',
        meaning: `${dry}Another run is writing to cold; this one did nothing.`,
      };
    case 'failed':
      return {
        mark: '✘',
        emoji: '❌',
        tone: 'bad',
        title: 'Backup failed',
        meaning: `${dry}${result.generation === null ? 'Nothing was committed' : 'What was committed is listed below'}.`,
      };
  }
}

function done({ counts, bytes }: RunResult): string {
  if (counts.scanned === 0) return 'Hot has nothing to back up.';
  if (counts.copied + counts.touched === 0)
    return `Nothing had changed among ${formatMany(counts.scanned, 'object')}.`;
  const copied = `${formatMany(counts.copied, 'object')} copied, ${formatBytes(bytes.copied)}`;
  return counts.touched === 0
    ? `${copied}.`
    : `${copied}; ${formatCount(counts.touched)} touched, ${formatBytes(bytes.touched)}.`;
}

/** What the copies of a dry run would cost where the path of the pair is known. */
function forecast({ copyPath, counts, bytes }: RunResult): string {
  if (copyPath === null || counts.planned === 0) return '';
  const amount = formatBytes(bytes.planned);
  switch (copyPath.path) {
    case 'native':
      return ` Path: native (${copyPath.reason}).`;
    case 'emulated':
      return ` Path: emulated: ${amount} would go through the Bridge Node and out of hot's provider (${copyPath.reason}).`;
    case 'streamed':
      return ` Path: streamed: ${amount} would go through this program, out of hot's provider and into cold's (${copyPath.reason}).`;
  }
}

/** Bytes that were copied in this run, of new, changed and touched objects: what took the time. */
export function movedBytes({ bytes }: Pick<RunResult, 'bytes'>): number {
  return bytes.copied + bytes.touched;
}

/** The terms of the receipt that are not zero: `copied 3 + unchanged 97 = scanned 100`. */
export function receipt(counts: Counts): string {
  const terms = RECEIPT.filter((name) => counts[name] > 0).map(
    (name) => `${name} ${formatCount(counts[name])}`,
  );
  return `${terms.length === 0 ? '0' : terms.join(' + ')} ${balanced(counts) ? '=' : '≠'} scanned ${formatCount(counts.scanned)}`;
}

/** False if keys were lost between the listing and the report: a bug of this program. */
export function balanced(counts: Counts): boolean {
  return RECEIPT.reduce((sum, name) => sum + counts[name], 0) === counts.scanned;
}

/** `s3://bucket/prefix`, `s3://bucket`. */
export function placeName(place: PlaceReport): string {
  const url = placeUrl(place);
  return place.prefix === '' ? url.slice(0, -1) : url;
}

/** `12 → 13`, `13 (the first)`, or `none committed`. */
export function generations(result: RunResult): string {
  if (result.generation === null) return 'none committed';
  const before = result.previousGeneration;
  return before === null ? `${result.generation} (the first)` : `${before} → ${result.generation}`;
}

/** `2026-11-03T02:00:00.000Z` → `2026-11-03 02:00:00 UTC`; text that is not a time is returned unchanged. */
export function formatTime(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** `, 3h 02m before the time asked for`; empty if it was not chosen by a time. */
export function distanceWords({ distanceMs }: ChosenPoint): string {
  if (distanceMs === undefined) return '';
  return distanceMs === 0
    ? ', at the time asked for'
    : `, ${formatDuration(distanceMs)} before the time asked for`;
}

/** `4m 05s, 12.3 MB/s`. */
export function pace(result: RunResult): string {
  const rate = (movedBytes(result) * 1000) / result.durationMs;
  const shown = Number.isFinite(rate) && rate > 0 ? `, ${formatBytes(Math.round(rate))}/s` : '';
  return `${formatDuration(result.durationMs)}${shown}`;
}

const RECEIPT = [
  'copied',
  'touched',
  'unchanged',
  'failed',
  'deferred',
  'expired',
  'vanished',
  'planned',
] as const satisfies readonly (keyof Counts)[];
