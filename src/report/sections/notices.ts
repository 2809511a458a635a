import { forMarkdown } from '../../core/escape.ts';
import { formatCount } from '../../core/format.ts';
import type { Notice } from '../result.ts';
import { TEXT_LIMIT, type Section } from './section.ts';

/** Notices, warnings first. */
export const notices: Section = {
  title: 'notices',
  render: ({ notices: all }) => noticesText(all),
};

/** For any command's notices. */
export function noticesText(notices: readonly Notice[]): string {
  if (notices.length === 0) return '';
  // A stable sort: warnings keep their order.
  const sorted = [...notices].sort((a, b) => Number(b.level === 'warning') - Number(a.level === 'warning'));
  const lines = sorted
    .slice(0, MAX_NOTICES)
    .map(
      ({ level, title, message }) =>
        `- ${level === 'warning' ? '⚠️' : 'ℹ️'} **${forMarkdown(title, 120)}**: ${forMarkdown(message, TEXT_LIMIT)}`,
    );
  const more = notices.length - lines.length;
  if (more > 0) lines.push(`- …and ${formatCount(more)} more`);
  return `### Notices\n\n${lines.join('\n')}\n`;
}

const MAX_NOTICES = 25;
