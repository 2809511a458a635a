import type { RestoreOptions } from '../options/options.ts';
import type { ChosenPoint } from '../plan/restore-point.ts';
import { forLog, forMarkdown, forMarkdownCode } from '../core/escape.ts';
import { formatBytes, formatCount, formatDuration, formatMany, formatRate } from '../core/format.ts';
import { quoted } from '../core/quoted.ts';
import { table } from './parts/markdown.ts';
import { painter } from './parts/paint.ts';
import { targetEndpoint, targetName, unrestored } from './restore-result.ts';
import type { RenamedKeys, RestoreCounts, RestorePlan, RestoreResult } from './restore-result.ts';
import { copyPathsText } from './sections/copy-paths.ts';
import { holesText } from './sections/holes.ts';
import { noticesText } from './sections/notices.ts';
import { problemBox } from './sections/outcome.ts';
import { andMore, factLines, figureLines, holeLines, noticeLines, problemLines } from './parts/text-lines.ts';
import { distanceWords, formatTime, placeName } from './words.ts';
import type { Verdict } from './words.ts';

/** The plan for the log, before anything is written. */
export function planLines(
  plan: RestorePlan,
  point: ChosenPoint,
  options: Pick<RestoreOptions, 'overwrite' | 'dryRun' | 'thaw'>,
): string[] {
  const lines = [
    `As of the restore point ${formatTime(point.time)} (run ${point.run})${distanceWords(point)}: ${formatMany(plan.keys, 'key')}, ${formatBytes(plan.bytes)}.`,
    `To restore: ${formatMany(plan.copy, 'object')}, ${formatBytes(plan.copyBytes)}${plan.copyPath === null ? '' : `, ${plan.copyPath.path} (${plan.copyPath.reason})`}.`,
  ];
  if (plan.equal > 0) lines.push(`Already there: ${formatMany(plan.equal, 'object')}.`);
  if (plan.different > 0)
    lines.push(
      options.overwrite
        ? `Of them ${formatMany(plan.different, 'key')} have other content now, which will be replaced.`
        : `Left alone: ${formatMany(plan.different, 'key')} with other content (overwrite replaces them).`,
    );
  if (plan.archived > 0) lines.push(archivedWords(plan, options.thaw));
  if (plan.others > 0) lines.push(`Not touched: ${formatMany(plan.others, 'other key')}.`);
  if (plan.expired > 0)
    lines.push(`Expired by max-age: ${formatMany(plan.expired, 'key')} no longer in the backup.`);
  for (const { time, run, keys, holes, pruned } of plan.points) {
    if (time !== point.time)
      lines.push(
        `From the older restore point ${formatTime(time)} (run ${run}), whose scope covers them: ${formatMany(keys, 'key')}.`,
      );
    if (holes > 0)
      lines.push(
        `The restore point ${formatTime(time)} has ${formatMany(holes, 'hole')}: the previous version of these keys is restored.`,
      );
    if (pruned.length > 0) lines.push(prunedWords(time, pruned));
  }
  return lines;
}

function archivedWords(plan: RestorePlan, thaw: RestoreOptions['thaw']): string {
  const { archived, archivedBytes, thawing } = plan;
  const objects = `Archived: ${formatMany(archived, 'object')} of them, ${formatBytes(archivedBytes)}, must be thawed first`;
  const already = thawing === 0 ? '' : ` (${formatCount(thawing)} are already being thawed)`;
  const then =
    thaw === undefined
      ? 'set thaw to request it.'
      : `this restore requests it (${thaw.tier}, readable for ${formatMany(thaw.days, 'day')}); run it again when they are thawed.`;
  return `${objects}${already}: ${then}`;
}

/** A restore point of which retention has removed versions. */
export function prunedWords(time: string, pruned: readonly string[]): string {
  const where = pruned.includes('') ? 'any key' : pruned.map((prefix) => JSON.stringify(prefix)).join(', ');
  return `The restore point ${formatTime(time)} is no longer complete: retention has removed some of its versions (${where}); keys without a version are left out.`;
}

/** Keys that a folder holds under other names, and where all of them are listed. */
export function renamedWords({ keys, map, examples }: RenamedKeys): string {
  const first = examples[0];
  const example =
    first === undefined ? '' : `, first ${quoted(first.key)} as ${quoted(first.path)} (${first.reason})`;
  const all = map === null ? 'nothing is written yet' : `all of them are listed in the folder's ${map}`;
  return `${formatMany(keys, 'key')} cannot keep ${keys === 1 ? 'its name' : 'their names'} in a folder${example}: ${all}. docs/restore.md has the rule.`;
}

/** For a terminal or a log; ends in a newline. */
export function renderRestoreText(result: RestoreResult, { colour }: { readonly colour: boolean }): string {
  const paint = painter(colour);
  const { tone, mark, title, meaning } = restoreVerdict(result);
  const lines = [
    '',
    `${paint(tone, `${mark} ${title}`)}  ${paint('dim', meaning)}`,
    '',
    ...problemLines(result.problem, paint),
    ...factLines(facts(result)),
    '',
    ...figureLines(figures(result), paint),
    '',
    `  ${paint('dim', restoreReceipt(result.counts))}`,
    ...result.holes
      .slice(0, MAX_CAUSES)
      .flatMap((group) => holeLines(group, formatMany(group.count, 'key'), paint)),
    ...andMore(result.holes.length - MAX_CAUSES, '  '),
    ...noticeLines(result.notices, paint),
  ];
  return `${lines.join('\n')}\n`;
}

const MAX_CAUSES = 10;

/** For the job summary: the outcome at a glance, then what was not restored, then the figures. */
export function renderRestoreSummary(result: RestoreResult): string {
  const said = restoreVerdict(result);
  const rows = figures(result).map(([name, count, what]) => [name, formatCount(count), what]);
  const parts = [
    `## ${said.emoji} ${said.title}\n\n${problemBox(result.problem, said) || `${said.meaning}\n`}`,
    glance(result),
    fromTo(result),
    holesText(result.holes, 'were not restored'),
    noticesText(result.notices),
    `### What was restored\n\n${table(['', 'keys', ''], rows)}\nReceipt: ${restoreReceipt(result.counts)}.\n`,
    copyPathsText(result, { from: 'cold', to: 'its target' }),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function fromTo({ cold, to }: RestoreResult): string {
  const at = 'folder' in to ? '' : ` at ${forMarkdownCode(to.endpoint, 300)}`;
  return `${forMarkdownCode(placeName(cold), 300)} → ${forMarkdownCode(targetName(to), 300)}${at}\n`;
}

function glance({ restorePoint, counts, bytes, dryRun, plan, durationMs }: RestoreResult): string {
  const rate = bytes.restored === 0 ? '' : `<br>${formatRate(bytes.restored, durationMs)}`;
  const short = unrestored(counts);
  const cells: [head: string, cell: string][] = [
    ['as of', restorePoint === null ? 'none' : asOfCell(restorePoint)],
    ['keys then', formatCount(counts.keys)],
    dryRun
      ? ['would be restored', `${formatCount(counts.planned)}<br>${formatBytes(plan?.copyBytes ?? 0)}`]
      : ['restored', `${formatCount(counts.restored)}<br>${formatBytes(bytes.restored)}`],
    ['already there', formatCount(counts.equal)],
    ['not restored', short === 0 ? '0' : `**${formatCount(short)}**`],
    ['took', `${formatDuration(durationMs)}${rate}`],
  ];
  return table(
    cells.map(([head]) => head),
    [cells.map(([, cell]) => cell)],
    'centre',
  );
}

function asOfCell(point: ChosenPoint): string {
  const distance = distanceWords(point).replace(/^, /, '<br>');
  return `**${forMarkdown(formatTime(point.time), 40)}**${distance}`;
}

/** The outcome as title and sentence. */
export function restoreVerdict(result: RestoreResult): Verdict {
  const { counts, bytes, dryRun, plan } = result;
  const back = `${formatMany(counts.restored, 'object')} restored, ${formatBytes(bytes.restored)}`;
  switch (result.outcome) {
    case 'complete':
      return {
        mark: '✔',
        emoji: '✅',
        tone: 'good',
        title: dryRun ? 'Dry run complete' : 'Restore complete',
        meaning: dryRun
          ? `Nothing was changed. ${formatMany(plan?.copy ?? 0, 'object')} would have been restored.`
          : counts.restored === 0
            ? counts.keys === 0
              ? 'No key of the restore point was asked for: nothing was restored.'
              : `Nothing was missing among ${formatMany(counts.keys, 'key')}.`
            : `${back}.`,
      };
    case 'degraded':
      return {
        mark: '!',
        emoji: '⚠️',
        tone: 'warning',
        title: dryRun ? 'Dry run complete' : 'Restored in part',
        meaning: dryRun
          ? `Nothing was changed. ${formatMany(counts.different, 'key')} with other content would be left alone.`
          : `${back}; ${formatMany(unrestored(counts), 'key')} were not restored.`,
      };
    case 'incomplete':
      return {
        mark: '!',
        emoji: '⏸️',
        tone: 'warning',
        title: 'Restore incomplete',
        meaning: `${back}; run the same restore again to continue.`,
      };
    case 'read-only':
      return {
        mark: '✘',
        emoji: '⛔',
        tone: 'bad',
        title: 'Quota used up',
        meaning: `${back}; the bucket accepts no more until its quota is reset or raised.`,
      };
    case 'failed':
      return { mark: '✘', emoji: '❌', tone: 'bad', title: 'Restore failed', meaning: `${back}.` };
  }
}

/** The receipt's terms, those that are not zero. */
export function restoreReceipt(counts: RestoreCounts): string {
  const terms = TERMS.filter((name) => counts[name] > 0).map(
    (name) => `${name} ${formatCount(counts[name])}`,
  );
  const sum = TERMS.reduce((all, name) => all + counts[name], 0);
  return `${terms.length === 0 ? '0' : terms.join(' + ')} ${sum === counts.keys ? '=' : '≠'} keys ${formatCount(counts.keys)}`;
}

const TERMS = [
  'restored',
  'equal',
  'different',
  'expired',
  'thawing',
  'failed',
  'deferred',
  'planned',
] as const;

function facts(result: RestoreResult): [string, string][] {
  const { restorePoint, bytes, durationMs, copyPath } = result;
  const rate = formatRate(bytes.restored, durationMs);
  return [
    ['from', `${placeName(result.cold)} at ${result.cold.endpoint}`],
    ['to', `${forLog(targetName(result.to))}${targetEndpoint(result.to)}`],
    [
      'restore point',
      restorePoint === null
        ? 'none'
        : `${formatTime(restorePoint.time)}, run ${restorePoint.run}${distanceWords(restorePoint)}`,
    ],
    ...(copyPath === null
      ? []
      : [['copy path', `${copyPath.path}: ${copyPath.reason}`] satisfies [string, string]]),
    ['took', `${formatDuration(durationMs)}${rate === '' || bytes.restored === 0 ? '' : `, ${rate}`}`],
  ];
}

function figures({ counts, bytes, plan }: RestoreResult): [string, number, string][] {
  const rows: [string, number, string][] = [
    ['keys', counts.keys, 'at the restore point, within the requested scope'],
    ['restored', counts.restored, counts.restored === 0 ? '' : formatBytes(bytes.restored)],
    ['replaced', counts.replaced, 'of them replaced other content'],
    ['equal', counts.equal, 'already there'],
    [
      'planned',
      counts.planned,
      plan === null ? '' : `${formatBytes(plan.copyBytes)} would have been restored`,
    ],
    ['different', counts.different, 'left alone, with other content'],
    ['expired', counts.expired, 'removed by max-age, no longer in the backup'],
    ['thawing', counts.thawing, 'archived, thaw requested: run the same restore again'],
    ['failed', counts.failed, ''],
    ['deferred', counts.deferred, 'to the next run'],
  ];
  return rows.filter(([name, count]) => count > 0 || name === 'keys' || name === 'restored');
}
