import { formatBytes } from '../format.ts';
import { table } from '../markdown.ts';
import { forMarkdown } from '../escape.ts';
import type { Section } from './section.ts';

/** How full the account's quotas were when the run began. */
export const platform: Section = {
  title: 'quota',
  render: ({ platform: said }) => {
    if (said === undefined || said.quotas.length === 0) return '';
    const rows = said.quotas
      .slice(0, MOST)
      .map(({ kind, period, used, max, percent }) => [
        forMarkdown(period === null ? kind : `${kind}, ${period}`, 60),
        used === null ? '' : formatBytes(used),
        max === null ? '' : formatBytes(max),
        `${percent >= 80 ? '⚠️ ' : ''}${Math.floor(percent)}%`,
      ]);
    return `### Flashback quota\n\n${table(['', 'used', 'of', ''], rows)}`;
  },
};

const MOST = 10;
