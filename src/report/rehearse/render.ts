import { forLog, forMarkdown, forMarkdownCode } from '../../core/escape.ts';
import { formatBytes, formatCount, formatDuration, formatMany, formatRate } from '../../core/format.ts';
import { renderPage } from '../html/page.ts';
import { clipped, code, markup, NOTHING } from '../html/markup.ts';
import {
  figures,
  holesSection,
  noticesSection,
  problemBox as htmlProblem,
  section,
  table as htmlTable,
} from '../html/parts.ts';
import { table } from '../parts/markdown.ts';
import { painter } from '../parts/paint.ts';
import { andMore, factLines, holeLines, noticeLines, problemLines } from '../parts/text-lines.ts';
import { holesText } from '../sections/holes.ts';
import { noticesText } from '../sections/notices.ts';
import { problemBox } from '../sections/outcome.ts';
import { formatTime, placeName, type Verdict } from '../words.ts';
import type { RehearsedClass, RehearseResult } from './result.ts';

/** The outcome as title and sentence. */
export function rehearseVerdict(result: RehearseResult): Verdict {
  const { counts, bytes } = result;
  const did = `${formatMany(counts.restored, 'object')} restored and compared, ${formatBytes(bytes.restored)}`;
  switch (result.outcome) {
    case 'complete':
      return {
        mark: '✔',
        emoji: '✅',
        tone: 'good',
        title: 'Rehearsal complete',
        meaning: `${did}. ${rtoWords(result)}`,
      };
    case 'degraded':
      return {
        mark: '!',
        emoji: '⚠️',
        tone: 'bad',
        title: 'Rehearsal found what cannot be restored',
        meaning: `${did}; ${formatMany(counts.failed + counts.deferred + counts.different, 'key')} could not be restored.`,
      };
    case 'incomplete':
      return {
        mark: '!',
        emoji: '⏸️',
        tone: 'warning',
        title: 'Rehearsal incomplete',
        meaning: `${did}; it stopped early, and its figures are not kept.`,
      };
    case 'read-only':
      return {
        mark: '✘',
        emoji: '⛔',
        tone: 'bad',
        title: 'Quota used up',
        meaning: `${did}; the scratch place takes no more.`,
      };
    case 'failed':
      return { mark: '✘', emoji: '❌', tone: 'bad', title: 'Rehearsal failed', meaning: `${did}.` };
  }
}

/** `A restore of everything … is expected to take 2 h 10 min (±8 %).` */
export function rtoWords({ rto, whole, target }: RehearseResult): string {
  if (rto === null) return 'Nothing was restored, so nothing is known of the time.';
  const how = target.kind === 'read' ? 'Reading everything' : 'A restore of everything';
  return `${how} (${formatMany(whole.keys, 'key')}, ${formatBytes(whole.bytes)}) is expected to take ${formatDuration(rto.ms)}${marginWords(rto.margin)}.`;
}

function marginWords(margin: number): string {
  return margin < 0.005 ? '' : ` (±${Math.round(margin * 100)} % by chance)`;
}

function targetWords({ target }: RehearseResult): string {
  switch (target.kind) {
    case 'bucket':
      return `${placeName(target.place)} at ${target.place.endpoint}`;
    case 'folder':
      return target.folder;
    case 'read':
      return 'nowhere: read and compared only';
  }
}

function cleanedWords({ cleaned, target }: RehearseResult): string {
  if (target.kind === 'read') return 'nothing was written';
  const left = cleaned.left === 0 ? '' : `; ${formatMany(cleaned.left, 'object')} could not be removed`;
  return `${formatMany(cleaned.removed, target.kind === 'folder' ? 'file' : 'object')} removed${left}`;
}

function facts(result: RehearseResult): [string, string][] {
  const { restorePoint, measured, bytes, counts, whole, rto, recorded } = result;
  const share =
    whole.keys === 0
      ? ''
      : ` of ${formatCount(whole.keys)}, ${formatBytes(bytes.restored)} of ${formatBytes(whole.bytes)}`;
  return [
    ['from', `${placeName(result.cold)} at ${result.cold.endpoint}`],
    ['to', targetWords(result)],
    [
      'restore point',
      restorePoint === null ? 'none' : `${formatTime(restorePoint.time)}, run ${restorePoint.run}`,
    ],
    ['sample', `${result.sample}: ${formatMany(counts.restored, 'key')}${share}`],
    [
      'took',
      `${formatDuration(measured.planMs)} to plan, ${formatDuration(measured.copyMs)} to restore ${formatRate(bytes.restored, measured.copyMs)}`,
    ],
    ['RTO', rto === null ? 'unknown' : `${formatDuration(rto.ms)}${marginWords(rto.margin)} for everything`],
    ['cleaned up', cleanedWords(result)],
    ['kept', recorded ? 'the figures are in cold: status shows them' : 'no'],
  ];
}

/** For a terminal or a log; ends in a newline. */
export function renderRehearseText(result: RehearseResult, { colour }: { readonly colour: boolean }): string {
  const paint = painter(colour);
  const { tone, mark, title, meaning } = rehearseVerdict(result);
  const lines = [
    '',
    `${paint(tone, `${mark} ${title}`)}  ${paint('dim', forLog(meaning, 600))}`,
    '',
    ...problemLines(result.problem, paint),
    ...factLines(facts(result)),
    '',
    ...classRows(result).map(
      (cells) => `  ${cells.map((cell, i) => (i === 0 ? cell.padEnd(16) : cell.padStart(12))).join('')}`,
    ),
    ...result.holes
      .slice(0, MAX_CAUSES)
      .flatMap((group) => holeLines(group, formatMany(group.count, 'key'), paint)),
    ...andMore(result.holes.length - MAX_CAUSES, '  '),
    ...noticeLines(result.notices, paint),
  ];
  return `${lines.join('\n')}\n`;
}

const MAX_CAUSES = 10;
const COLUMNS = ['size', 'keys', 'bytes', 'restored', 'mean'] as const;

function classRows({ classes }: RehearseResult): string[][] {
  const used = classes.filter(({ keys }) => keys > 0);
  return used.length === 0 ? [] : [[...COLUMNS], ...used.map(classRow)];
}

function classRow({ upTo, keys, bytes, restored, meanMs }: RehearsedClass): string[] {
  return [
    upTo === null ? 'larger' : `to ${formatBytes(upTo)}`,
    formatCount(keys),
    formatBytes(bytes),
    formatCount(restored),
    meanMs === null ? '–' : formatDuration(meanMs),
  ];
}

/** For the job summary. */
export function renderRehearseSummary(result: RehearseResult): string {
  const said = rehearseVerdict(result);
  const [head = [], ...rows] = classRows(result);
  const parts = [
    `## ${said.emoji} ${said.title}\n\n${problemBox(result.problem, said) || `${forMarkdown(said.meaning, 600)}\n`}`,
    table(
      ['', ''],
      facts(result).map(([name, value]) => [name, forMarkdownCode(value, 400)]),
    ),
    holesText(result.holes, 'could not be restored'),
    noticesText(result.notices),
    rows.length === 0 ? '' : `### By size\n\n${table(head, rows)}\n`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

/** The page of a rehearsal. */
export function renderRehearsePage(result: RehearseResult): string {
  const { tone, mark, title, meaning } = rehearseVerdict(result);
  const [head = [], ...rows] = classRows(result);
  const columns = head.map((name, i) => (i === 0 ? name : `#${name}`));
  return renderPage({
    title,
    tone,
    mark,
    meaning,
    time: formatTime(result.finished),
    sections: [
      htmlProblem(result.problem, tone === 'bad' ? 'bad' : 'warning'),
      figures(facts(result).map(([name, value]) => [name, clipped(value, 400)])),
      holesSection('Not restored', result.holes, 'could not be restored'),
      rows.length === 0 ? NOTHING : section('By size', htmlTable('Objects by size', columns, rows)),
      noticesSection(result.notices),
      section(
        'Run',
        markup`<p>Run ${code(result.runId, 120)}, ${clipped(formatTime(result.started), 40)} to ${clipped(formatTime(result.finished), 40)}.</p>`,
        result.generationSha256 === null
          ? NOTHING
          : markup`<p>Generation ${String(result.generation)}, SHA-256 ${code(result.generationSha256)}.</p>`,
      ),
    ],
  });
}
