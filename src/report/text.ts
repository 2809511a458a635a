import { forLog } from '../core/escape.ts';
import { formatBytes, formatCount, formatMany } from '../core/format.ts';
import { forecastLines } from './forecast/lines.ts';
import { painter, type Paint } from './parts/paint.ts';
import { pruneLines } from './prune.ts';
import { lockLines } from './sections/locks.ts';
import type { RunResult } from './result.ts';
import { figureLines, holeLines, noticeLines, problemLines } from './parts/text-lines.ts';
import { balanced, formatTime, generations, pace, placeName, receipt, verdict } from './words.ts';

const MAX_CAUSES = 10;

/** The last lines of a run for a terminal or a log; ends in a newline. */
export function renderText(result: RunResult, options: { readonly colour: boolean }): string {
  const paint = painter(options.colour);
  const { counts } = result;
  const { tone, mark, title, meaning } = verdict(result);
  const lines = ['', `${paint(tone, `${mark} ${title}`)}  ${paint('dim', meaning)}`, ''];
  lines.push(...problemLines(result.problem, paint));
  lines.push(
    ...columns([
      ['hot', `${forLog(placeName(result.hot), 300)}  ${paint('dim', forLog(result.hot.endpoint, 200))}`],
      ['cold', `${forLog(placeName(result.cold), 300)}  ${paint('dim', forLog(result.cold.endpoint, 200))}`],
      ['generation', generations(result)],
      [
        'restore point',
        result.restorePoint === null ? 'none of this run' : forLog(formatTime(result.restorePoint), 40),
      ],
      ['took', pace(result)],
    ]),
    '',
    ...figures(result, paint),
    '',
    `  ${paint(balanced(counts) ? 'dim' : 'bad', receipt(counts))}`,
  );
  for (const group of result.holes.slice(0, MAX_CAUSES))
    lines.push(...holeLines(group, formatMany(group.count, 'key'), paint));
  if (result.holes.length > MAX_CAUSES)
    lines.push('', `  …and ${formatMany(result.holes.length - MAX_CAUSES, 'more cause')}`);
  const { prune, split } = result;
  if (split !== undefined)
    lines.push(
      '',
      `  ${formatMany(split.workers.length, 'worker')}, ${formatMany(split.pieces.all, 'piece')}, of these ${formatCount(split.pieces.takenOver)} taken over`,
    );
  lines.push(...lockLines(result.locks));
  if (result.forecast !== undefined) lines.push('', ...forecastLines(result.forecast, paint));
  if (prune !== null && prune !== undefined) lines.push('', ...pruneLines(prune));
  lines.push(...noticeLines(result.notices, paint));
  return `${lines.join('\n')}\n`;
}

/** The figures that are not zero, with their bytes and what they consist of. */
function figures(result: RunResult, paint: Paint): string[] {
  const { counts, bytes, paths } = result;
  const by = (['native', 'emulated', 'streamed'] as const)
    .filter((path) => paths[path].objects > 0)
    .map((path) => `${formatCount(paths[path].objects)} ${path}`);
  const made = [`${formatCount(counts.new)} new`, `${formatCount(counts.changed)} changed`];
  // The paths are those of touched objects, too.
  if (counts.touched === 0) made.push(...by);
  const touched = [
    'same content, new date',
    formatBytes(bytes.touched),
    `with those copied: ${by.join(', ')}`,
  ];
  const rows: [string, number, string][] = [
    ['scanned', counts.scanned, formatBytes(bytes.scanned)],
    [
      'copied',
      counts.copied,
      counts.copied === 0 ? '' : `${formatBytes(bytes.copied)}  (${made.join(', ')})`,
    ],
    ['touched', counts.touched, touched.join('; ')],
    ['unchanged', counts.unchanged, ''],
    ['planned', counts.planned, `would have been copied, ${formatBytes(bytes.planned)}`],
    ['failed', counts.failed, ''],
    ['deferred', counts.deferred, 'to the next run'],
    ['expired', counts.expired, ''],
    ['vanished', counts.vanished, 'deleted from hot during the run'],
    ['gone', counts.gone, 'no longer in hot, kept in cold'],
    ['kept', counts.kept, 'old versions'],
    ['renamed', counts.renamed, 'stored under another name'],
    ['excluded', counts.excluded, ''],
  ];
  const always = ['scanned', 'copied', 'unchanged'];
  const shown = rows.filter(([name, count]) => count > 0 || always.includes(name));
  return figureLines(shown, paint);
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  return rows.map(([name, value]) => `  ${name.padEnd(14)}${value}`);
}
