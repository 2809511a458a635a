import { forMarkdown, forMarkdownCode } from '../../core/escape.ts';
import { formatBytes, formatCount, formatDuration, formatRate } from '../../core/format.ts';
import { alert, table } from '../parts/markdown.ts';
import type { Problem, RunResult } from '../result.ts';
import { formatTime, generations, movedBytes, placeName, verdict, type Verdict } from '../words.ts';
import { pruneBox } from './prune.ts';
import { TEXT_LIMIT, type Section } from './section.ts';

/** The outcome at a glance: how it ended, what to do, the restore point and five figures. */
export const outcome: Section = {
  title: 'outcome',
  render: (result) => {
    const end = verdict(result);
    const { emoji, title, meaning } = end;
    const box = pruneBox(result.prune);
    return `## ${emoji} ${title}\n\n${problemBox(result.problem, end) || `${meaning}\n`}\n${box === '' ? '' : `${box}\n`}${glance(result)}\n${places(result)}\n`;
  },
};

/** The reason and what to do, in a box; empty without a problem. */
export function problemBox(problem: Problem | null, { tone, meaning }: Verdict): string {
  if (problem === null) return '';
  const { code, message, advice } = problem;
  const what = `**${forMarkdown(code, 60)}**: ${forMarkdown(message, 2 * TEXT_LIMIT)}`;
  const next = forMarkdown(advice, 2 * TEXT_LIMIT);
  return alert(tone === 'bad' ? 'CAUTION' : 'WARNING', [
    meaning,
    '',
    what,
    ...(next === '' ? [] : ['', next]),
  ]);
}

function glance(result: RunResult): string {
  const { counts, bytes, durationMs } = result;
  const failed = counts.failed + counts.deferred;
  const moved = movedBytes(result);
  const cells: [head: string, cell: string][] = [
    ['restore point', restorePoint(result)],
    ['in hot', `${formatCount(counts.scanned)}<br>${formatBytes(bytes.scanned)}`],
    result.dryRun
      ? ['would be copied', `${formatCount(counts.planned)}<br>${formatBytes(bytes.planned)}`]
      : ['copied', `${formatCount(counts.copied)}<br>${formatBytes(bytes.copied)}`],
    ...(counts.touched > 0
      ? [
          ['touched', `${formatCount(counts.touched)}<br>${formatBytes(bytes.touched)}`] satisfies [
            string,
            string,
          ],
        ]
      : []),
    ['failed', failed === 0 ? '0' : `**${formatCount(failed)}**`],
    ['gone', formatCount(counts.gone)],
    ['took', `${formatDuration(durationMs)}${moved > 0 ? `<br>${formatRate(moved, durationMs)}` : ''}`],
  ];
  return table(
    cells.map(([head]) => head),
    [cells.map(([, cell]) => cell)],
    'centre',
  );
}

/** Of this run, else the newest: that is what a restore would use. */
function restorePoint({ restorePoint: own, newestRestorePoint: newest }: RunResult): string {
  if (own !== null) return `**${forMarkdown(formatTime(own), 40)}**`;
  if (newest === undefined) return 'none of this run';
  return newest === null
    ? '**none yet**'
    : `none of this run<br>newest: ${forMarkdown(formatTime(newest), 40)}`;
}

function places({ hot, cold, ...result }: RunResult): string {
  const from = forMarkdownCode(placeName(hot), TEXT_LIMIT);
  const to = forMarkdownCode(placeName(cold), TEXT_LIMIT);
  const ends =
    hot.endpoint === cold.endpoint
      ? `at ${forMarkdownCode(cold.endpoint, TEXT_LIMIT)}`
      : `from ${forMarkdownCode(hot.endpoint, TEXT_LIMIT)} to ${forMarkdownCode(cold.endpoint, TEXT_LIMIT)}`;
  const kept =
    result.generation === null ? 'nothing committed' : `generation ${generations({ hot, cold, ...result })}`;
  return `${from} → ${to} ${ends}, ${kept}`;
}
