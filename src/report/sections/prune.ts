import { forMarkdown, forMarkdownCode } from '../../core/escape.ts';
import { formatBytes, formatCount } from '../../core/format.ts';
import { alert, details, table } from '../parts/markdown.ts';
import { approval, pruneVerdict, stepWords } from '../prune.ts';
import type { PruneResult } from '../prune.ts';
import { pruneIsRed } from '../result.ts';
import type { Amount, PruneLine, PruneReport } from '../result.ts';
import { placeName } from '../words.ts';
import { KEY_LIMIT, TEXT_LIMIT, type Section } from './section.ts';

/** What retention keeps and drops, by line of the policy; tripped guards first. */
export const prune: Section = {
  title: 'retention',
  render: ({ prune: report }) => (report === null || report === undefined ? '' : pruneSection(report)),
};

const MAX_LINES = 30;
const MAX_EXAMPLES = 3;

/** What the user must act on, in a box: guards with their token, or why pruning failed. */
export function pruneBox(report: PruneReport | null | undefined): string {
  if (report === null || report === undefined || !pruneIsRed(report)) return '';
  const { guards, token, failed } = report;
  const lines = guards.flatMap(({ code, message, check }) => [
    '',
    `**${forMarkdown(code, 60)}**: ${forMarkdown(message, TEXT_LIMIT)}.`,
    forMarkdown(check, TEXT_LIMIT),
  ]);
  const why = failed ? ['', forMarkdown(failed.message, 2 * TEXT_LIMIT)] : [];
  const approve = token === null || failed ? [] : ['', approval(`\`${token}\``)];
  return alert('CAUTION', [pruneVerdict(report), ...lines, ...why, ...approve]);
}

/** The summary of the command `prune`. */
export function renderPruneSummary({ prune: report, problem, ...result }: PruneResult): string {
  const place = `${forMarkdownCode(placeName(result.cold), TEXT_LIMIT)} at ${forMarkdownCode(result.cold.endpoint, TEXT_LIMIT)}, generation ${result.generation}\n`;
  const why =
    problem === null
      ? ''
      : alert('WARNING', [
          forMarkdown(problem.message, 2 * TEXT_LIMIT),
          forMarkdown(problem.advice, TEXT_LIMIT),
        ]);
  const idle = report === null && problem === null ? 'Nothing to prune.\n' : '';
  const parts = [`## ${titleOf(result.outcome, report)}\n`, why, pruneBox(report), place, idle];
  const body = report === null ? '' : pruneSection(report);
  return [...parts, body].filter((part) => part !== '').join('\n');
}

function titleOf(outcome: PruneResult['outcome'], report: PruneReport | null): string {
  if (pruneIsRed(report)) return '🛑 Pruning stopped';
  if (outcome === 'failed') return '❌ Prune failed';
  if (outcome === 'skipped') return '⏭️ Prune skipped';
  if (outcome === 'incomplete') return '⏸️ Prune incomplete';
  return report?.mode === 'planned' ? '✅ Prune planned' : '✅ Prune complete';
}

/** For the summaries of `backup` and `prune`; what is red is in `pruneBox` above it. */
export function pruneSection(report: PruneReport): string {
  const red = pruneIsRed(report);
  const approved = red
    ? []
    : report.guards.map(
        ({ code, message }) =>
          `- **${forMarkdown(code, 60)}**, approved: ${forMarkdown(message, TEXT_LIMIT)}\n`,
      );
  const why = red || report.held === null ? '' : `\n${forMarkdown(report.held.message, 2 * TEXT_LIMIT)}\n`;
  const shown = report.lines.slice(0, MAX_LINES);
  const rows = shown.map(({ prefix, rules, kept, dropped }) => [
    prefix === null ? '_no line_' : forMarkdownCode(prefix, KEY_LIMIT),
    rules === '' ? 'everything' : forMarkdownCode(rules, 200),
    ...cells(kept),
    ...cells(dropped),
  ]);
  const more = report.lines.length - shown.length;
  if (more > 0) rows.push([`…and ${formatCount(more)} more`, '', '', '', '', '']);
  const droppedTitle = red ? 'would be dropped' : 'dropped';
  const lines =
    rows.length === 0 ? '' : `\n${table(['prefix', 'rules', 'kept', 'bytes', droppedTitle, 'bytes'], rows)}`;
  const first = shown.filter(({ examples }) => examples.length > 0).map((line) => examplesOf(line, report));
  return `### Retention\n\n${pruneVerdict(report)}\n${approved.length === 0 ? '' : `\n${approved.join('')}`}${why}${lines}${first.join('')}`;
}

function cells({ objects, bytes }: Amount): string[] {
  return [formatCount(objects), formatBytes(bytes)];
}

function examplesOf({ prefix, examples, dropped }: PruneLine, report: PruneReport): string {
  const lines = examples
    .slice(0, MAX_EXAMPLES)
    .map(
      ({ key, since, until, bytes, reason, step }) =>
        `- ${forMarkdownCode(key, KEY_LIMIT)}, ${forMarkdown(since, 30)} to ${until === null ? 'now' : forMarkdown(until, 30)}, ${formatBytes(bytes)}: ${forMarkdown(reason, 100)}${stepWords(step, report)}`,
    );
  const more = dropped.objects - lines.length;
  if (more > 0) lines.push(`- …and ${formatCount(more)} more`);
  return details(
    `The oldest dropped, <b>${forMarkdown(prefix ?? 'no line', 100)}</b>`,
    `${lines.join('\n')}\n`,
    false,
  );
}
