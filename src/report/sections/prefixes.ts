import { forMarkdown, forMarkdownCode } from '../../core/escape.ts';
import { formatBytes, formatCount, formatMany } from '../../core/format.ts';
import { details, table } from '../parts/markdown.ts';
import type { PrefixRow } from '../result.ts';
import { formatTime } from '../words.ts';
import { KEY_LIMIT, type Section } from './section.ts';

/** One row per prefix, those with failures first; only the first few are not collapsed. */
export const prefixes: Section = {
  title: 'prefixes',
  render: ({ prefixes: rows }) => {
    if (rows.length === 0) return '';
    const shown = rows.slice(0, MAX_ROWS).sort((a, b) => Number(b.failed > 0) - Number(a.failed > 0));
    const verified = shown.some((row) => row.verified !== undefined);
    const first = rowsTable(shown.slice(0, OPEN_ROWS), verified);
    const rest = shown.slice(OPEN_ROWS);
    const folded =
      rest.length === 0
        ? ''
        : `\n${details(formatMany(rest.length, 'more prefix', 'more prefixes'), rowsTable(rest, verified))}`;
    return `### By prefix\n\n${first}${folded}`;
  },
};

const OPEN_ROWS = 10;
const MAX_ROWS = 51;

/** Columns without any event are left out. */
function rowsTable(rows: readonly PrefixRow[], verified: boolean): string {
  const happened = EVENTS.filter((event) => rows.some((row) => (row[event] ?? 0) > 0));
  return table(
    ['prefix', 'objects', 'bytes', ...happened, ...(verified ? ['last verified'] : [])],
    rows.map((row) => [
      forMarkdownCode(row.prefix === '' ? '(no folder)' : row.prefix, KEY_LIMIT),
      formatCount(row.objects),
      formatBytes(row.bytes),
      ...happened.map((event) => figure(row[event] ?? 0, event === 'failed')),
      ...(verified ? [lastVerified(row)] : []),
    ]),
  );
}

function lastVerified({ prefix, verified, faults = 0 }: PrefixRow): string {
  // The last row stands for many prefixes, each with its own time.
  if (verified === undefined) return prefix === '…' ? '–' : 'never';
  const time = forMarkdown(formatTime(verified), 40);
  return faults === 0 ? time : `${time}, **${formatMany(faults, 'fault')}**`;
}

const EVENTS = ['new', 'changed', 'touched', 'gone', 'failed', 'kept'] as const;

function figure(count: number, bold: boolean): string {
  if (count === 0) return '–';
  return bold ? `**${formatCount(count)}**` : formatCount(count);
}
