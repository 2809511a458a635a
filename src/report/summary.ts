import { forMarkdown, forMarkdownCode } from './escape.ts';
import { formatBytes, formatCount, formatDuration, formatMany } from './format.ts';
import type { HoleGroup, RunResult } from './result.ts';
import { throughputChart } from './chart.ts';
import { balanced, formatTime, generations, pace, placeName, receipt, verdict } from './words.ts';

/**
 * GitHub drops the whole summary of a step above 1 MiB (dependency-review-action#867); other steps of the
 * job share the page, so this one stays well below.
 */
export const SUMMARY_BUDGET = 900 * 1024;

/**
 * A result as Markdown, the most important first. Never above `budget` bytes: every list and text has a
 * limit that keeps the whole below the default, however much the escapes of hostile text add; under a smaller
 * one, sections that do not fit are left out and named at the end.
 */
export function renderSummary(result: RunResult, budget = SUMMARY_BUDGET): string {
  const sections: [title: string, text: string][] = [
    ['outcome', outcome(result)],
    ['changes', changes(result)],
    ['holes', holes(result)],
    ['notices', notices(result)],
    ['copy paths', paths(result)],
    ['prefixes', prefixes(result)],
    ['throughput', throughputChart(result.progress)],
    ['run', details(result)],
  ];
  const left: string[] = [];
  let summary = '';
  for (const [title, text] of sections) {
    if (text === '') continue;
    const next = summary === '' ? text : `${summary}\n${text}`;
    if (Buffer.byteLength(next) <= budget - ROOM_FOR_LAST_LINE) summary = next;
    else left.push(title);
  }
  if (left.length > 0)
    summary += `\n_Left out for size: ${left.join(', ')}. The JSON report has everything._\n`;
  return Buffer.byteLength(summary) <= budget ? summary : '';
}

/** An escape makes one character at most 12 bytes; the worst of all of these together is 895,000. */
const ROOM_FOR_LAST_LINE = 256;
const KEY_LIMIT = 256;
const TEXT_LIMIT = 300;
const MOST_GROUPS = 20;
const MOST_EXAMPLES = 5;
const MOST_NOTICES = 25;
const MOST_PREFIXES = 51;
const MOST_OPERATIONS = 30;

function outcome(result: RunResult): string {
  const { emoji, title, meaning } = verdict(result);
  const rows = [
    ['hot', forMarkdownCode(placeName(result.hot), TEXT_LIMIT) + at(result.hot.endpoint)],
    ['cold', forMarkdownCode(placeName(result.cold), TEXT_LIMIT) + at(result.cold.endpoint)],
    ['generation', generations(result)],
    [
      'restore point',
      result.restorePoint === null ? 'none of this run' : forMarkdown(formatTime(result.restorePoint), 40),
    ],
    ['took', pace(result)],
  ];
  const problem = result.problem;
  const why =
    problem === null
      ? ''
      : `\n**${forMarkdown(problem.code, 60)}**: ${forMarkdown(problem.message, 2 * TEXT_LIMIT)} ${forMarkdown(problem.advice, TEXT_LIMIT)}\n`;
  return `## ${emoji} ${title}\n\n${meaning}\n${why}\n${table(['', ''], rows)}`;
}

function changes(result: RunResult): string {
  const { counts } = result;
  const rows: [string, number, string][] = [
    ['new', counts.new, 'copied for the first time'],
    ['changed', counts.changed, 'copied again'],
    ['touched', counts.touched, 'same content, new date: copied again without a new version'],
    ['unchanged', counts.unchanged, 'already in cold'],
    ['planned', counts.planned, 'would have been copied'],
    ['failed', counts.failed, 'not brought up to date, see below'],
    ['deferred', counts.deferred, 'kept changing, left to the next run'],
    ['expired', counts.expired, 'beyond their age, not copied'],
    ['vanished', counts.vanished, 'deleted from hot while the run went on'],
    ['gone', counts.gone, 'no longer in hot, kept in cold'],
    ['kept', counts.kept, 'old versions kept before they were overwritten'],
    ['renamed', counts.renamed, 'stored under another name, since cold cannot hold theirs'],
    ['excluded', counts.excluded, 'left out by `exclude`'],
  ];
  const shown = rows.filter(([name, count]) => count > 0 || name === 'new' || name === 'unchanged');
  const lines = shown.map(([name, count, what]) => [name, formatCount(count), what]);
  const sum = balanced(counts)
    ? `Receipt: ${receipt(counts)}, ${formatBytes(result.bytes.scanned)}.`
    : `**Receipt does not add up: ${receipt(counts)}. Please report this.**`;
  return `### What changed\n\n${table(['', 'keys', ''], lines)}\n${sum}\n`;
}

function holes(result: RunResult): string {
  if (result.holes.length === 0) return '';
  const all = result.holes.reduce((sum, group) => sum + group.count, 0);
  const shown = result.holes.slice(0, MOST_GROUPS).map(holeGroup);
  const more = result.holes.length - shown.length;
  const rest = more > 0 ? `\n…and ${formatMany(more, 'more cause')}.\n` : '';
  return `### Holes\n\n${formatMany(all, 'key')} could not be brought up to date. What cold held of them before is still there.\n\n${shown.join('\n')}${rest}`;
}

function holeGroup(group: HoleGroup): string {
  const shown = group.examples.slice(0, MOST_EXAMPLES);
  const lines = shown.map(
    ({ key, message }) => `- ${forMarkdownCode(key, KEY_LIMIT)}: ${forMarkdown(message, TEXT_LIMIT)}`,
  );
  const more = group.count - shown.length;
  if (more > 0) lines.push(`- …and ${formatCount(more)} more`);
  return `**${forMarkdown(group.cause, 60)}**, ${formatMany(group.count, 'key')}. ${forMarkdown(group.advice, TEXT_LIMIT)}\n\n${lines.join('\n')}\n`;
}

function notices(result: RunResult): string {
  if (result.notices.length === 0) return '';
  // Stable, so that warnings keep their order among themselves.
  const sorted = [...result.notices].sort(
    (a, b) => Number(b.level === 'warning') - Number(a.level === 'warning'),
  );
  const lines = sorted
    .slice(0, MOST_NOTICES)
    .map(
      ({ level, title, message }) =>
        `- ${level === 'warning' ? '⚠️' : 'ℹ️'} **${forMarkdown(title, 120)}**: ${forMarkdown(message, TEXT_LIMIT)}`,
    );
  const more = result.notices.length - lines.length;
  if (more > 0) lines.push(`- …and ${formatCount(more)} more`);
  return `### Notices\n\n${lines.join('\n')}\n`;
}

function paths(result: RunResult): string {
  const used = (['native', 'emulated', 'streamed'] as const).filter((path) => result.paths[path].objects > 0);
  if (used.length === 0) return '';
  const rows = used.map((path) => [
    path,
    formatCount(result.paths[path].objects),
    formatBytes(result.paths[path].bytes),
    PATH_MEANING[path],
  ]);
  const why =
    result.copyPath === null
      ? ''
      : `\nTaken: ${result.copyPath.path}, since ${forMarkdown(result.copyPath.reason, TEXT_LIMIT)}\n`;
  return `### Copy paths\n\n${table(['', 'objects', 'bytes', ''], rows)}${why}`;
}

const PATH_MEANING = {
  native: 'by the provider, no traffic',
  emulated: 'by the Bridge Node, between its buckets',
  streamed: 'through this program',
} as const;

function prefixes(result: RunResult): string {
  if (result.prefixes.length === 0) return '';
  const rows = result.prefixes
    .slice(0, MOST_PREFIXES)
    .map((row) => [
      forMarkdownCode(row.prefix === '' ? '(no folder)' : row.prefix, KEY_LIMIT),
      formatCount(row.objects),
      formatBytes(row.bytes),
      ...[row.new, row.changed, row.touched, row.gone, row.failed].map(orDash),
    ]);
  const head = ['prefix', 'objects', 'bytes', 'new', 'changed', 'touched', 'gone', 'failed'];
  return `### By prefix\n\n${table(head, rows)}`;
}

function details(result: RunResult): string {
  const requests = (['hot', 'cold'] as const).flatMap((side) =>
    Object.entries(result.requests[side])
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_OPERATIONS)
      .map(([operation, count]) => [side, forMarkdown(operation, 60), formatCount(count)]),
  );
  const limiter =
    result.limiter === null
      ? ''
      : `At most ${formatMany(result.limiter.highest, 'copy', 'copies')} in flight; throttled ${formatMany(result.limiter.throttled, 'time')}.\n`;
  const scope = [
    ...result.scope.prefixes.slice(0, 20).map((prefix) => `- prefix ${forMarkdownCode(prefix, KEY_LIMIT)}`),
    ...result.scope.exclude.slice(0, 20).map((glob) => `- without ${forMarkdownCode(glob, KEY_LIMIT)}`),
  ];
  const list = scope.length === 0 ? '' : `Scope:\n\n${scope.join('\n')}\n\n`;
  const run = `Run ${forMarkdownCode(result.runId, 120)}, ${forMarkdown(formatTime(result.started), 40)} to ${forMarkdown(formatTime(result.finished), 40)} (${formatDuration(result.durationMs)}), flashback-backup ${forMarkdown(result.program, 60)}.\n`;
  const asked = requests.length === 0 ? '' : `\n${table(['', 'requests', 'count'], requests)}`;
  return `<details><summary>Run, scope and requests</summary>\n\n${run}\n${list}${limiter}${asked}\n</details>\n`;
}

function at(endpoint: string): string {
  return ` at ${forMarkdownCode(endpoint, 200)}`;
}

function orDash(count: number): string {
  return count === 0 ? '–' : formatCount(count);
}

/** Columns whose cells are all figures are set right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, i) =>
    i > 0 && rows.every((row) => /^[\d,.]+( [kMGTPE]?B)?$|^–$/.test(row[i] ?? '')) ? '---:' : '---',
  );
  return `${[head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}
