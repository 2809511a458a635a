import { forMarkdown, forMarkdownCode } from '../escape.ts';
import { formatBytes, formatCount } from '../format.ts';
import { details, table } from '../markdown.ts';
import { approval, pruneVerdict } from '../prune.ts';
import type { Amount, PruneLine, PruneReport } from '../result.ts';
import { KEY_LIMIT, TEXT_LIMIT, type Section } from './section.ts';

/** What retention keeps and lets go, by line of the policy; guards that tripped first. */
export const prune: Section = {
  title: 'retention',
  render: ({ prune: report }) => (report === null || report === undefined ? '' : pruneSection(report)),
};

const MOST_LINES = 30;
const MOST_EXAMPLES = 3;

/** For the summary of a backup and of `prune` alike. */
export function pruneSection(report: PruneReport): string {
  const guards = report.guards.map(
    ({ code, message, check }) =>
      `- 🛑 **${code}**: ${forMarkdown(message, TEXT_LIMIT)}. ${forMarkdown(check, TEXT_LIMIT)}\n`,
  );
  const token = report.token === null || report.approved ? '' : `\n${approval(`\`${report.token}\``)}\n`;
  const why = report.failed ?? report.held;
  const held = why === null ? '' : `\n${forMarkdown(why.message, 2 * TEXT_LIMIT)}\n`;
  const shown = report.lines.slice(0, MOST_LINES);
  const rows = shown.map(({ prefix, rules, kept, dropped }) => [
    prefix === null ? '_no line_' : forMarkdownCode(prefix, KEY_LIMIT),
    rules === '' ? 'everything' : forMarkdownCode(rules, 200),
    ...cells(kept),
    ...cells(dropped),
  ]);
  const lines =
    rows.length === 0 ? '' : `\n${table(['prefix', 'rules', 'kept', 'bytes', 'dropped', 'bytes'], rows)}`;
  const first = shown.filter(({ examples }) => examples.length > 0).map(examplesOf);
  return `### Retention\n\n${pruneVerdict(report)}\n${guards.length === 0 ? '' : `\n${guards.join('')}`}${token}${held}${lines}${first.join('')}`;
}

function cells({ objects, bytes }: Amount): string[] {
  return [formatCount(objects), formatBytes(bytes)];
}

function examplesOf({ prefix, examples }: PruneLine): string {
  const lines = examples
    .slice(0, MOST_EXAMPLES)
    .map(
      ({ key, since, until, bytes, reason }) =>
        `- ${forMarkdownCode(key, KEY_LIMIT)}, ${forMarkdown(since, 30)} to ${until === null ? 'now' : forMarkdown(until, 30)}, ${formatBytes(bytes)}: ${forMarkdown(reason, 100)}`,
    );
  return details(
    `The earliest that go, <b>${forMarkdown(prefix ?? 'no line', 100)}</b>`,
    `${lines.join('\n')}\n`,
    false,
  );
}
