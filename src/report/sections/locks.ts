import { forLog, forMarkdown, forMarkdownCode } from '../../core/escape.ts';
import { formatCount, formatMany } from '../../core/format.ts';
import { alert } from '../parts/markdown.ts';
import type { LocksReport } from '../parts/locks-report.ts';
import { andMore } from '../parts/text-lines.ts';
import type { Notice } from '../result.ts';
import { KEY_LIMIT, TEXT_LIMIT } from './section.ts';
import type { Section } from './section.ts';

export const locks: Section = {
  title: 'locks',
  render: ({ locks: report }) => (report === undefined ? '' : summaryOf(report)),
};

/** What was locked, and what renewing costs. */
export function lockWords(report: LocksReport): string {
  return `${verdictOf(report)} ${priceOf(report)}`;
}

/** For a terminal; nothing where nothing was locked. */
export function lockLines(report: LocksReport | undefined): string[] {
  if (report === undefined) return [];
  const lines = ['', `  locks: ${verdictOf(report)}`, `    ${priceOf(report)}`];
  for (const { key, message } of report.refusals.slice(0, 5))
    lines.push(`    not locked: ${forLog(key, KEY_LIMIT)}  ${forLog(message, TEXT_LIMIT)}`);
  const hidden = report.refusals.length === 0 ? 0 : report.refused - Math.min(5, report.refusals.length);
  return [...lines, ...andMore(hidden, '    ')];
}

/** A refusal leaves something less protected than the user asked. */
export function lockNotices(report: LocksReport | undefined): Notice[] {
  if (report === undefined) return [];
  const title = 'Not locked';
  if (report.failed !== undefined)
    return [{ level: 'warning', title, message: `${report.failed}. The next backup locks what is left.` }];
  if (report.refused === 0) return [];
  const [first] = report.refusals;
  const example = first === undefined ? '' : ` For example ${first.key}: ${first.message}.`;
  const message = `${formatMany(report.refused, 'version')} could not be locked for longer; the next backup tries again.${example} The key needs s3:PutObjectRetention and s3:GetObjectRetention.`;
  return [{ level: 'warning', title, message }];
}

function summaryOf(report: LocksReport): string {
  const refusals = report.refusals
    .slice(0, 3)
    .map(({ key, message }) => `${forMarkdownCode(key, KEY_LIMIT)}: ${forMarkdown(message, TEXT_LIMIT)}`);
  const box = refusals.length === 0 ? '' : alert('WARNING', ['Not locked for longer:', ...refusals]);
  return `### Locks\n\n${lockWords(report)}\n${box === '' ? '' : `\n${box}`}`;
}

function verdictOf(report: LocksReport): string {
  const { due, extended, sufficient, refused, missing, state } = report;
  if (report.mode === 'planned')
    return `${formatMany(due, 'version')} would be looked at, with at most ${formatMany(2 * due, 'request')}.`;
  const parts = [
    `${formatMany(extended, 'version')} locked for longer`,
    `${formatCount(sufficient)} locked for long enough`,
    ...(state > 0 ? [`${formatMany(state, 'object')} of the state locked again`] : []),
    ...(missing > 0 ? [`${formatCount(missing)} not found`] : []),
    ...(refused > 0 ? [`${formatCount(refused)} refused`] : []),
  ];
  return `${parts.join('; ')}.`;
}

function priceOf({ renewable, monthly, renewing }: LocksReport): string {
  const what = `${formatMany(renewable, 'version')} with no known end, ${formatMany(monthly, 'request')} in 30 days`;
  return renewing ? `lock-renew renews ${what}.` : `lock-renew would renew ${what}; it is off.`;
}
