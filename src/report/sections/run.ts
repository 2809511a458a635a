import { forMarkdown, forMarkdownCode } from '../../core/escape.ts';
import { formatCount, formatDuration, formatMany } from '../../core/format.ts';
import { details, table } from '../parts/markdown.ts';
import type { RunResult } from '../result.ts';
import { formatTime } from '../words.ts';
import { KEY_LIMIT, type Section } from './section.ts';

/** Details: the run's id and times, its scope, and the requests that were sent. */
export const run: Section = {
  title: 'run',
  render: (result) => {
    const id = `Run ${forMarkdownCode(result.runId, 120)}, ${forMarkdown(formatTime(result.started), 40)} to ${forMarkdown(formatTime(result.finished), 40)} (${formatDuration(result.durationMs)}), flashback-backup ${forMarkdown(result.program, 60)}.\n`;
    return details(
      'Run, scope and requests',
      `${id}${committed(result)}\n${scope(result)}${limiter(result)}${requests(result)}`,
    );
  },
};

/** The hash that an attestation, or a copy elsewhere, can be compared with. */
function committed({ generation, generationSha256 }: RunResult): string {
  if (generation === null || generationSha256 === undefined) return '';
  return `\nGeneration ${generation}, SHA-256 ${forMarkdownCode(generationSha256, 64)}.\n`;
}

const MAX_OPERATIONS = 30;
const MAX_SCOPE_LINES = 20;

function scope({ scope: { prefixes, exclude } }: RunResult): string {
  const more = (items: readonly string[]): string[] => {
    const left = items.length - MAX_SCOPE_LINES;
    return left > 0 ? [`- …and ${formatCount(left)} more`] : [];
  };
  const lines = [
    ...prefixes.slice(0, MAX_SCOPE_LINES).map((prefix) => `- prefix ${forMarkdownCode(prefix, KEY_LIMIT)}`),
    ...more(prefixes),
    ...exclude.slice(0, MAX_SCOPE_LINES).map((glob) => `- without ${forMarkdownCode(glob, KEY_LIMIT)}`),
    ...more(exclude),
  ];
  return lines.length === 0 ? '' : `Scope:\n\n${lines.join('\n')}\n\n`;
}

function limiter({ limiter: report }: RunResult): string {
  if (report === null) return '';
  const most = `At most ${formatMany(report.highest, 'copy', 'copies')} in flight, ${formatCount(report.final)} at the end; throttled ${formatMany(report.throttled, 'time')}`;
  return report.rate === null
    ? `${most}.\n`
    : `${most}, about ${formatMany(report.rate, 'request')} per second were accepted.\n`;
}

function requests({ requests: sent }: RunResult): string {
  const rows = (['hot', 'cold'] as const).flatMap((side) =>
    Object.entries(sent[side])
      .sort(([, a], [, b]) => b - a)
      .slice(0, MAX_OPERATIONS)
      .map(([operation, count]) => [side, forMarkdown(operation, 60), formatCount(count)]),
  );
  return rows.length === 0 ? '' : `\n${table(['', 'requests', 'count'], rows)}`;
}
