import { placeUrl } from '../core/place.ts';
import { formatBytes, formatCount, formatDuration, formatMany } from '../core/format.ts';
import { pruneIsRed, pruneStopped } from './result.ts';
import type { Counts, PlaceReport, RunResult } from './result.ts';

/** One word for people about how it ended, the mark before it, and a sentence of what that means. */
export interface Verdict {
  readonly mark: string;
  readonly emoji: string;
  readonly tone: 'good' | 'warning' | 'bad';
  readonly title: string;
  readonly meaning: string;
}

/** What people are told first, on a terminal, in an annotation and in the summary alike. */
export function verdict(result: RunResult): Verdict {
  const { counts } = result;
  const dry = result.dryRun ? 'Dry run: nothing was changed. ' : '';
  const holes = counts.failed + counts.deferred;
  switch (result.outcome) {
    case 'complete':
      if (pruneIsRed(result.prune)) {
        // The run is red: a tick beside that would say that nobody need look.
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
          ? `${dry}${formatMany(counts.planned, 'object')} would have been copied.`
          : done(result),
      };
    case 'degraded':
      return {
        mark: '!',
        emoji: '⚠️',
        tone: 'warning',
        title: 'Backup committed with holes',
        meaning: `${dry}${formatMany(holes, 'key')} could not be brought up to date; all else is in cold.`,
      };
    case 'incomplete':
      return {
        mark: '!',
        emoji: '⏸️',
        tone: 'warning',
        title: 'Backup incomplete',
        meaning: `${dry}The run stopped early and kept what it had done; the next run goes on from there.`,
      };
    case 'read-only':
      return {
        mark: '✘',
        emoji: '⛔',
        tone: 'bad',
        title: 'Repository is read-only',
        meaning: `${dry}The quota is used up: cold takes no more until it is reset or raised.`,
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
        meaning: `${dry}${result.generation === null ? 'Nothing was committed' : 'See what was committed below'}.`,
      };
  }
}

function done({ counts, bytes }: RunResult): string {
  const copied = counts.copied + counts.touched;
  return copied === 0
    ? `Nothing had changed among ${formatMany(counts.scanned, 'object')}.`
    : `${formatMany(copied, 'object')} copied, ${formatBytes(bytes.copied)}.`;
}

/** The receipt's terms, those that are not zero: `copied 3 + unchanged 97 = scanned 100`. */
export function receipt(counts: Counts): string {
  const terms = RECEIPT.filter((name) => counts[name] > 0).map(
    (name) => `${name} ${formatCount(counts[name])}`,
  );
  return `${terms.length === 0 ? '0' : terms.join(' + ')} ${balanced(counts) ? '=' : '≠'} scanned ${formatCount(counts.scanned)}`;
}

/** False where keys were lost on the way from the listing to the report: a fault of this program. */
export function balanced(counts: Counts): boolean {
  return RECEIPT.reduce((sum, name) => sum + counts[name], 0) === counts.scanned;
}

/** `s3://bucket/prefix`, `s3://bucket`. */
export function placeName(place: PlaceReport): string {
  const url = placeUrl(place);
  return place.prefix === '' ? url.slice(0, -1) : url;
}

/** `12 → 13`, `13`, or what stands for no generation. */
export function generations(result: RunResult): string {
  if (result.generation === null) return 'none committed';
  const before = result.previousGeneration;
  return before === null ? `${result.generation} (the first)` : `${before} → ${result.generation}`;
}

/** `2026-11-03T02:00:00.000Z` → `2026-11-03 02:00:00 UTC`; what does not parse is given as it is. */
export function formatTime(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** `4m 05s, 12.3 MB/s`. */
export function pace(result: RunResult): string {
  const rate = (result.bytes.copied * 1000) / result.durationMs;
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
