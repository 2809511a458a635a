import { forMarkdownCode } from '../../core/escape.ts';
import { formatBytes, formatCount, formatDuration, formatMany } from '../../core/format.ts';
import { workerChart } from '../parts/chart.ts';
import { table } from '../parts/markdown.ts';
import type { WorkerRow } from '../result.ts';
import { KEY_LIMIT, type Section } from './section.ts';

/** A matrix has at most 256 workers; a worker that was started again has a row of its own. */
const MAX_ROWS = 100;

/** Of a split run: a row for each worker. */
export const workers: Section = {
  title: 'workers',
  render: ({ split }) => {
    if (split === undefined) return '';
    const { pieces } = split;
    const shown = split.workers.slice(0, MAX_ROWS);
    const rows = shown.map(rowOf);
    const left = split.workers.length - rows.length;
    const more = left > 0 ? `\nAnd ${formatMany(left, 'more worker')}.\n` : '';
    const head = ['', 'worker', 'pieces', 'taken over', 'listed', 'copied', 'bytes', 'objects a second'];
    const sum = `${formatCount(pieces.complete)} of ${formatMany(pieces.all, 'piece')} seen to their end, ${formatCount(pieces.takenOver)} taken over from other workers.`;
    return `### Workers\n\n${sum}\n\n${table(head, rows)}${more}${throughputOf(shown)}`;
  },
};

/** Of a run that copied nothing, how fast each worker listed. */
function throughputOf(rows: readonly WorkerRow[]): string {
  const copies = rows.some(({ copied }) => copied > 0);
  const rate = ({ scanned, copied, ms }: WorkerRow): number =>
    ms === 0 ? 0 : ((copies ? copied : scanned) * 1000) / ms;
  const chart = workerChart(rows.map(rate));
  return chart === ''
    ? ''
    : `\nObjects that each worker ${copies ? 'copied' : 'listed'} a second.\n\n${chart}`;
}

function rowOf(
  { worker, pieces, takenOver, scanned, copied, bytes, ms }: WorkerRow,
  index: number,
): string[] {
  const rate = ms === 0 ? '' : `${formatCount(Math.round((copied * 1000) / ms))} in ${formatDuration(ms)}`;
  return [
    String(index + 1),
    forMarkdownCode(worker, KEY_LIMIT),
    formatCount(pieces),
    formatCount(takenOver),
    formatCount(scanned),
    formatCount(copied),
    formatBytes(bytes),
    rate,
  ];
}
