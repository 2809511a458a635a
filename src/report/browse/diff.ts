import { forJson, forLog } from '../../core/escape.ts';
import { formatBytes, formatMany } from '../../core/format.ts';
import type { ChangeCounts, PrefixChanges } from '../../plan/browse/change-sums.ts';
import type { Difference, Side } from '../../plan/browse/differences.ts';
import type { ChosenPoint } from '../../plan/restore-point.ts';
import type { PlaceReport } from '../result.ts';
import { distanceWords, formatTime } from '../words.ts';

/** One line of a comparison. */
export interface DiffLine {
  readonly text: () => string;
  /** One JSON object, on one line. */
  readonly json: () => string;
}

/** The totals of a comparison. */
export interface DiffResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'diff';
  readonly cold: PlaceReport;
  readonly generation: number;
  readonly from: ChosenPoint;
  readonly to: ChosenPoint | 'hot';
  readonly prefixes: readonly string[];
  readonly counts: ChangeCounts;
}

/** `new | changed | gone`, the bytes before and after, the key. None for a key that does not differ. */
export function differenceLine(key: string, one: Difference): readonly DiffLine[] {
  if (one.change !== 'new' && one.change !== 'changed' && one.change !== 'gone') return [];
  const before = 'before' in one ? sideOf(one.before) : undefined;
  const after = 'after' in one ? sideOf(one.after) : undefined;
  const sizes = [before, after].map((side) => String(side?.size ?? '-').padStart(15)).join('  ');
  return [
    {
      text: () => `${one.change.padEnd(7)}  ${sizes}  ${forLog(key)}`,
      // JSON leaves out what is undefined.
      json: () => forJson(JSON.stringify({ change: one.change, key, before, after })),
    },
  ];
}

/** A version of the manifest has more than is shown of it. */
function sideOf({ size, etag, modified }: Side): Side {
  return { size, etag, modified };
}

export function prefixLine({ prefix, counts }: PrefixChanges): DiffLine {
  return {
    text: () => `${changeWords(counts)}  ${prefix === '' ? '(no prefix)' : forLog(prefix)}`,
    json: () => forJson(JSON.stringify({ prefix, ...counts })),
  };
}

function changeWords({ new: added, changed, gone }: ChangeCounts): string {
  return [
    `${String(added.objects).padStart(9)} new (${formatBytes(added.bytes)})`,
    `${changed.objects} changed (${formatBytes(changed.before)} to ${formatBytes(changed.after)})`,
    `${gone.objects} gone (${formatBytes(gone.bytes)})`,
  ].join(', ');
}

/** The last lines of a comparison, without their last line feed. */
export function differenceSum({ from, to, counts }: DiffResult): string {
  const { equal, uncovered } = counts;
  const other =
    uncovered === 0
      ? ''
      : `, and ${formatMany(uncovered, 'key')} left out, which no restore point up to one side covers`;
  return `${changeWords(counts).trimStart()}, ${formatMany(equal.objects, 'key')} equal (${formatBytes(equal.bytes)})${other}\n  from ${pointWords(from)}\n  to   ${to === 'hot' ? 'hot as it is now' : pointWords(to)}`;
}

function pointWords(point: ChosenPoint): string {
  return `the restore point ${forLog(formatTime(point.time), 40)} (run ${forLog(point.run, 120)})${distanceWords(point)}`;
}
