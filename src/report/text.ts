import { forLog } from '../core/escape.ts';
import { formatBytes, formatCount, formatMany } from '../core/format.ts';
import { pruneLines } from './prune.ts';
import type { RunResult } from './result.ts';
import {
  balanced,
  formatTime,
  generations,
  pace,
  placeName,
  receipt,
  verdict,
  type Verdict,
} from './words.ts';

/** The last lines of a run for a terminal or a log; ends in a newline. Keys in it are escaped. */
export function renderText(result: RunResult, options: { readonly colour: boolean }): string {
  const paint = painter(options.colour);
  const { counts } = result;
  const said = verdict(result);
  const lines = ['', `${paint(said.tone, `${said.mark} ${said.title}`)}  ${paint('dim', said.meaning)}`, ''];
  if (result.problem !== null) {
    lines.push(
      `  ${paint('bad', forLog(result.problem.code, 60))}  ${forLog(result.problem.message, 2_000)}`,
    );
    if (result.problem.advice !== '') lines.push(`  ${forLog(result.problem.advice, 1_000)}`);
    lines.push('');
  }
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
  for (const group of result.holes.slice(0, 10)) {
    lines.push(
      '',
      `  ${paint('warning', `${forLog(group.cause, 60)}, ${formatMany(group.count, 'key')}`)}  ${forLog(group.advice, 500)}`,
    );
    for (const { key, message } of group.examples.slice(0, 3)) {
      lines.push(`    ${forLog(key, 200)}  ${paint('dim', forLog(message, 300))}`);
    }
  }
  if (result.holes.length > 10)
    lines.push('', `  …and ${formatMany(result.holes.length - 10, 'more cause')}`);
  const { prune } = result;
  if (prune !== null && prune !== undefined) lines.push('', ...pruneLines(prune));
  if (result.notices.length > 0) lines.push('');
  for (const { level, title, message } of result.notices.slice(0, 20)) {
    const sign = level === 'warning' ? paint('warning', '!') : paint('dim', 'i');
    lines.push(`  ${sign} ${forLog(title, 120)}: ${forLog(message, 600)}`);
  }
  return `${lines.join('\n')}\n`;
}

type Tone = Verdict['tone'] | 'dim';

const CODES: Readonly<Record<Tone, string>> = { good: '32;1', warning: '33;1', bad: '31;1', dim: '2' };

function painter(colour: boolean): (tone: Tone, text: string) => string {
  return (tone, text) => (colour && text !== '' ? `\u001b[${CODES[tone]}m${text}\u001b[0m` : text);
}

/** The figures that are not zero, set right, with their bytes and what they are made of. */
function figures(result: RunResult, paint: (tone: Tone, text: string) => string): string[] {
  const { counts, bytes, paths } = result;
  const by = (['native', 'emulated', 'streamed'] as const)
    .filter((path) => paths[path].objects > 0)
    .map((path) => `${formatCount(paths[path].objects)} ${path}`);
  const made = [`${formatCount(counts.new)} new`, `${formatCount(counts.changed)} changed`, ...by];
  const rows: [string, number, string][] = [
    ['scanned', counts.scanned, formatBytes(bytes.scanned)],
    [
      'copied',
      counts.copied,
      counts.copied === 0 ? '' : `${formatBytes(bytes.copied)}  (${made.join(', ')})`,
    ],
    ['touched', counts.touched, 'same content, new date'],
    ['unchanged', counts.unchanged, ''],
    ['planned', counts.planned, 'would have been copied'],
    ['failed', counts.failed, ''],
    ['deferred', counts.deferred, 'to the next run'],
    ['expired', counts.expired, ''],
    ['vanished', counts.vanished, 'deleted from hot meanwhile'],
    ['gone', counts.gone, 'no longer in hot, kept in cold'],
    ['kept', counts.kept, 'old versions'],
    ['renamed', counts.renamed, 'stored under another name'],
    ['excluded', counts.excluded, ''],
  ];
  const always = ['scanned', 'copied', 'unchanged'];
  const shown = rows.filter(([name, count]) => count > 0 || always.includes(name));
  const wide = Math.max(...shown.map(([, count]) => formatCount(count).length));
  return columns(
    shown.map(([name, count, more]) => {
      const figure = formatCount(count).padStart(wide);
      return [name, `${figure}${more === '' ? '' : `  ${paint('dim', more)}`}`];
    }),
  );
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  return rows.map(([name, value]) => `  ${name.padEnd(14)}${value}`);
}
