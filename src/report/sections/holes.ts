import { forMarkdown, forMarkdownCode } from '../../core/escape.ts';
import { formatCount, formatMany } from '../../core/format.ts';
import { details, table } from '../parts/markdown.ts';
import type { HoleGroup } from '../result.ts';
import { KEY_LIMIT, TEXT_LIMIT, type Section } from './section.ts';

/** Keys that are not up to date, by cause: how many, what to do, the first few. */
export const holes: Section = {
  title: 'holes',
  render: ({ holes: groups }) =>
    holesText(groups, 'could not be brought up to date. Their previous versions in cold are kept'),
};

/** For the failed keys of any command; `fate` follows their number in the sentence. */
export function holesText(groups: readonly HoleGroup[], fate: string): string {
  if (groups.length === 0) return '';
  const all = groups.reduce((sum, group) => sum + group.count, 0);
  const shown = groups.slice(0, MAX_GROUPS);
  const more = groups.length - shown.length;
  const causes = table(
    ['cause', 'keys', 'what to do'],
    shown.map((group) => [
      `**${forMarkdown(group.cause, 60)}**`,
      formatCount(group.count),
      forMarkdown(group.advice, TEXT_LIMIT),
    ]),
  );
  const rest = more > 0 ? `\n…and ${formatMany(more, 'more cause')}.\n` : '';
  return `### Holes\n\n${formatMany(all, 'key')} ${fate}.\n\n${causes}${rest}\n${shown.map((group, i) => examples(group, i === 0)).join('')}`;
}

const MAX_GROUPS = 20;
const MAX_EXAMPLES = 5;

function examples(group: HoleGroup, open: boolean): string {
  const shown = group.examples.slice(0, MAX_EXAMPLES);
  const lines = shown.map(
    ({ key, message }) => `- ${forMarkdownCode(key, KEY_LIMIT)}: ${forMarkdown(message, TEXT_LIMIT)}`,
  );
  const cause = forMarkdown(group.cause, 60);
  if (shown.length === group.count) return details(`All of <b>${cause}</b>`, `${lines.join('\n')}\n`, open);
  const title = `First ${shown.length} of ${formatMany(group.count, 'key')}, <b>${cause}</b>`;
  return details(title, `${lines.join('\n')}\n`, open);
}
