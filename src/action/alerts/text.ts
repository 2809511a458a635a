import { forMarkdown, forMarkdownCode } from '../../core/escape.ts';
import { formatCount, formatMany } from '../../core/format.ts';
import { alert as box, table } from '../../report/parts/markdown.ts';
import type { Ending } from '../../report/ending.ts';
import type { HoleGroup } from '../../report/result.ts';
import { formatTime } from '../../report/words.ts';
import { marker, type Alert } from './record.ts';
import { commandOf } from './series.ts';
import type { Target } from './target.ts';

/** For links to the pages of this repository; both are empty outside of GitHub. */
export interface Site {
  /** `https://github.com/owner/name`. */
  readonly repository: string;
  /** GITHUB_RUN_ID. */
  readonly run: string;
}

/** GitHub accepts 256 characters and renders no Markdown in a title, but turns `@name` into a mention. */
export function issueTitle({ cold }: Target): string {
  return `flashback-backup: the backup in ${cold} needs attention`.replaceAll('@', '@\u200b').slice(0, 250);
}

/** The issue's text: with its marker, escaped, and always below GitHub's 65,536 characters. */
export function issueBody(target: Target, alert: Alert, ending: Ending, site: Site): string {
  const { problem } = ending;
  const lines =
    problem === null
      ? [forMarkdown(ending.meaning, 300)]
      : [
          `**${forMarkdown(problem.code, 60)}**: ${forMarkdown(problem.message, 600)}`,
          ...(problem.advice === '' ? [] : ['', forMarkdown(problem.advice, 600)]),
        ];
  const { command = '' } = alert.failures.at(-1) ?? {};
  const others = commandsOf(alert).filter((one) => one !== `\`${command}\``);
  const also = others.length === 0 ? '' : ` Also not resolved: ${others.join(', ')}.`;
  return [
    marker(target.id, alert),
    `\`${command}\` of ${forMarkdownCode(target.cold, 150)} has failed; ${formatMany(alert.count, 'failure')} since ${forMarkdown(formatTime(alert.since), 40)}.${also}\n`,
    box(ending.outcome === 'failed' ? 'CAUTION' : 'WARNING', lines),
    ...ending.holes.slice(0, MAX_GROUPS).map(holeLine),
    ...(ending.holes.length > MAX_GROUPS
      ? [`- …and ${formatCount(ending.holes.length - MAX_GROUPS)} more`]
      : []),
    '',
    failures(alert, site),
    'This issue is updated by each run, and closed when everything that failed has succeeded once.',
    '',
  ].join('\n');
}

/** `alert` after this success: what it still lists has not succeeded yet. */
export function recoveryComment(
  command: string,
  alert: Alert | undefined,
  ending: Ending,
  site: Site,
): string {
  const point =
    ending.restorePoint === null
      ? ''
      : ` Restore point: ${forMarkdown(formatTime(ending.restorePoint), 40)}.`;
  const where = runLink(site, site.run);
  const left = alert === undefined ? [] : commandsOf(alert);
  if (left.length > 0)
    return `\`${command}\` succeeded in ${where}.${point} This issue stays open for: ${left.join(', ')}.`;
  const times = alert === undefined ? '' : ` after ${formatMany(alert.count, 'failure')}`;
  return `✅ Recovered${times}: \`${command}\` succeeded in ${where}.${point}`;
}

function commandsOf({ failing }: Alert): string[] {
  return [...new Set(failing.map(commandOf))].map((command) => `\`${command}\``);
}

const MAX_GROUPS = 5;
const MAX_EXAMPLES = 3;

function holeLine({ cause, count, advice, examples }: HoleGroup): string {
  const keys = examples.slice(0, MAX_EXAMPLES).map(({ key }) => forMarkdownCode(key, 120));
  const first =
    keys.length === 0
      ? ''
      : ` First: ${keys.join(', ')}${count > keys.length ? ` and ${formatCount(count - keys.length)} more` : ''}`;
  return `- **${forMarkdown(cause, 60)}**, ${formatMany(count, 'key')}. ${forMarkdown(advice, 300)}${first}`;
}

function failures({ count, failures: rows }: Alert, site: Site): string {
  const earlier = count - rows.length;
  const shown = [...rows]
    .reverse()
    .map(({ time, run, command, outcome, code, failed }) => [
      forMarkdown(formatTime(time), 40),
      runLink(site, run),
      forMarkdown(command, 40),
      forMarkdown(outcome, 40),
      forMarkdown(code, 40),
      failed === 0 ? '–' : formatCount(failed),
    ]);
  const rest = earlier > 0 ? `\n…and ${formatCount(earlier)} earlier.\n` : '';
  return `${table(['when', 'run', 'command', 'outcome', 'reason', 'keys'], shown)}${rest}`;
}

/** Absolute, because issues are also read in mails. */
function runLink({ repository }: Site, run: string): string {
  return run === '' ? '–' : `[${run}](${repository}/actions/runs/${run})`;
}
