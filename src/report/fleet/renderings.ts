import { forLog, forMarkdown } from '../../core/escape.ts';
import type { Annotation } from '../annotations.ts';
import { table } from '../parts/markdown.ts';
import { painter, type Tone } from '../parts/paint.ts';
import type { FleetMember, FleetResult } from './fleet.ts';
import { fleetTable, fleetTitle } from './table.ts';

/** A table for a terminal or a log, and below it why backups are not well; ends in a newline. */
export function renderFleetText(result: FleetResult, { colour }: { readonly colour: boolean }): string {
  const paint = painter(colour);
  const { head, rows } = fleetTable(result);
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  const lines = rows.map((row, i) => {
    const [tone, mark] = toneOf(result.backups[i]);
    return `${paint(tone, mark)} ${line(row)}`;
  });
  const [tone, mark] = toneOf(result);
  const why = problems(result).map(([name, problem]) => `  ${name}: ${forLog(problem, 600)}`);
  return [
    '',
    paint(tone, `${mark} ${fleetTitle(result)}`),
    '',
    `  ${paint('dim', line(head))}`,
    ...lines,
    ...(why.length === 0 ? [] : ['', ...why]),
    '',
  ].join('\n');
}

function toneOf(ended: Pick<FleetMember, 'exitCode' | 'outcome'> | undefined): readonly [Tone, string] {
  if (ended === undefined || ended.exitCode === 1 || ended.exitCode === 2) return ['bad', '✘'];
  return ended.outcome === 'complete' ? ['good', '✔'] : ['warning', '!'];
}

const EMOJI: Readonly<Record<string, string>> = { '✔': '✅', '!': '⚠️', '✘': '❌' };

/** GitHub drops a summary above 1 MiB. The table is small: names are short and there are at most 500. */
const BUDGET = 900 * 1024;

/**
 * For the job summary: the table, why backups are not well, then a section for each that is given, by name, as Markdown. Sections
 * that do not fit are left out and named.
 */
export function renderFleetSummary(
  result: FleetResult,
  sections: ReadonlyMap<string, string>,
  budget = BUDGET,
): string {
  const { head, rows } = fleetTable(result);
  const marked = rows.map((row, i) => {
    const mark = EMOJI[toneOf(result.backups[i])[1]] ?? '';
    return [`${mark} ${forMarkdown(row[0] ?? '')}`, ...row.slice(1).map((cell) => forMarkdown(cell, 100))];
  });
  const emoji = EMOJI[toneOf(result)[1]] ?? '';
  const why = problems(result).map(
    ([name, problem]) => `- **${forMarkdown(name)}**: ${forMarkdown(problem, 600)}`,
  );
  let summary = `# ${emoji} ${fleetTitle(result)}\n\n${table(head, marked)}`;
  if (why.length > 0) summary += `\n${why.join('\n')}\n`;
  const left: string[] = [];
  for (const [name, markdown] of sections) {
    const next = `${summary}\n# ${forMarkdown(name)}\n\n${markdown}`;
    if (Buffer.byteLength(next) <= budget) summary = next;
    else left.push(name);
  }
  if (left.length === 0) return summary;
  const more = left.length > MAX_NAMES ? ` and ${left.length - MAX_NAMES} more` : '';
  return `${summary}\n_Left out for size: ${forMarkdown(left.slice(0, MAX_NAMES).join(', '))}${more}. The JSON reports have everything._\n`;
}

const MAX_NAMES = 20;

/** The annotations of a backup, each with its name. */
export function named(name: string, annotations: readonly Annotation[]): Annotation[] {
  return annotations.map((one) => ({ ...one, title: `${name}: ${one.title}` }));
}

/** One for the whole where a backup failed without a result of its own: its problem. */
export function failureAnnotation({ name, outcome, exitCode, problem }: FleetMember): Annotation[] {
  if (problem === null) return [];
  return [
    {
      level: exitCode === 3 ? 'warning' : 'error',
      title: `${name}: ${outcome}`,
      message: forLog(problemLine(problem), 2_000),
    },
  ];
}

const MAX_PROBLEMS = 50;

function problems({ backups }: FleetResult): [name: string, line: string][] {
  const all = backups.flatMap(({ name, problem }): [string, string][] =>
    problem === null ? [] : [[name, problemLine(problem)]],
  );
  const more = all.length - MAX_PROBLEMS;
  if (more <= 0) return all;
  return [...all.slice(0, MAX_PROBLEMS), ['…', `and ${more} more`]];
}

function problemLine({ message, advice }: NonNullable<FleetMember['problem']>): string {
  return advice === '' ? message : `${message.replace(/\.$/, '')}. ${advice}`;
}
