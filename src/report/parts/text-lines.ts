import { forLog } from '../../core/escape.ts';
import { formatCount } from '../../core/format.ts';
import type { Paint, Tone } from './paint.ts';
import type { HoleGroup, Notice, Problem } from '../result.ts';

/* Lines that the texts of several commands share. All are escaped. */

const MAX_NOTICES = 20;

/** A block of `name  value` lines. */
export function factLines(facts: readonly (readonly [name: string, value: string])[]): string[] {
  return facts.map(([name, value]) => `  ${name.padEnd(14)}${forLog(value, 600)}`);
}

/** A block of `name  figure  comment` lines, the figures aligned right. */
export function figureLines(
  rows: readonly (readonly [name: string, count: number, comment: string])[],
  paint: Paint,
): string[] {
  const width = Math.max(...rows.map(([, count]) => formatCount(count).length));
  return rows.map(([name, count, comment]) =>
    `  ${name.padEnd(14)}${formatCount(count).padStart(width)}  ${paint('dim', comment)}`.trimEnd(),
  );
}

/** The reason and what to do, followed by an empty line; nothing without a problem. */
export function problemLines(problem: Problem | null, paint: Paint): string[] {
  if (problem === null) return [];
  const { code, message, advice } = problem;
  const reason = `  ${paint('bad', forLog(code, 60))}  ${forLog(message, 2_000)}`;
  return advice === '' ? [reason, ''] : [reason, `  ${forLog(advice, 1_000)}`, ''];
}

/** One group of keys that failed: its title, what to do, the first few keys. */
export function holeLines(
  { cause, count: all, advice, examples }: HoleGroup,
  count: string,
  paint: Paint,
  { tone = 'warning', most = 3 }: { readonly tone?: Tone; readonly most?: number } = {},
): string[] {
  const lines = examples
    .slice(0, most)
    .map(({ key, message }) => `    ${forLog(key, 200)}  ${paint('dim', forLog(message, 300))}`);
  return [
    '',
    `  ${paint(tone, `${forLog(cause, 60)}, ${count}`)}  ${forLog(advice, 500)}`,
    ...lines,
    ...andMore(lines.length === 0 ? 0 : all - lines.length, '    '),
  ];
}

/** The notices, preceded by an empty line; nothing without any. */
export function noticeLines(notices: readonly Notice[], paint: Paint): string[] {
  if (notices.length === 0) return [];
  const lines = notices.slice(0, MAX_NOTICES).map(({ level, title, message }) => {
    const sign = level === 'warning' ? paint('warning', '!') : paint('dim', 'i');
    return `  ${sign} ${forLog(title, 120)}: ${forLog(message, 600)}`;
  });
  return ['', ...lines, ...andMore(notices.length - lines.length, '  ')];
}

/** The last line of a list that was cut, or none. */
export function andMore(more: number, indent: string): string[] {
  return more > 0 ? [`${indent}…and ${formatCount(more)} more`] : [];
}
