import { forMarkdown, forMarkdownCode } from '../../core/escape.ts';
import { formatCount, formatDuration, formatMany } from '../../core/format.ts';
import { details, table } from '../parts/markdown.ts';
import type { RunResult } from '../result.ts';
import { formatTime } from '../words.ts';
import { KEY_LIMIT, type Section } from './section.ts';

/** For who looks into it: the run's id and times, its scope, and every request that was sent. */
export const run: Section = {
  title: 'run',
  render: (result) => {
    const id = `Run ${forMarkdownCode(result.runId, 120)}, ${forMarkdown(formatTime(result.started), 40)} to ${forMarkdown(formatTime(result.finished), 40)} (${formatDuration(result.durationMs)}), flashback-backup ${forMarkdown(result.program, 60)}.\n`;
    return details('Run, scope and requests', `${id}\n${scope(result)}${limiter(result)}${requests(result)}`);
  },
};

const MOST_OPERATIONS = 30;
const MOST_SCOPE = 20;

function scope({ scope: { prefixes, exclude } }: RunResult): string {
  const lines = [
    ...prefixes.slice(0, MOST_SCOPE).map((prefix) => `- prefix ${forMarkdownCode(prefix, KEY_LIMIT)}`),
    ...exclude.slice(0, MOST_SCOPE).map((glob) => `- without ${forMarkdownCode(glob, KEY_LIMIT)}`),
  ];
  return lines.length === 0 ? '' : `Scope:\n\n${lines.join('\n')}\n\n`;
}

function limiter({ limiter: found }: RunResult): string {
  if (found === null) return '';
  const most = `At most ${formatMany(found.highest, 'copy', 'copies')} in flight, ${formatCount(found.final)} at the end; throttled ${formatMany(found.throttled, 'time')}`;
  return found.rate === null
    ? `${most}.\n`
    : `${most}, about ${formatMany(found.rate, 'request')} a second were taken.\n`;
}

function requests({ requests: sent }: RunResult): string {
  const rows = (['hot', 'cold'] as const).flatMap((side) =>
    Object.entries(sent[side])
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_OPERATIONS)
      .map(([operation, count]) => [side, forMarkdown(operation, 60), formatCount(count)]),
  );
  return rows.length === 0 ? '' : `\n${table(['', 'requests', 'count'], rows)}`;
}
