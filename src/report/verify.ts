import { forLog, forMarkdown, forMarkdownCode } from '../core/escape.ts';
import { formatBytes, formatCount, formatDuration, formatMany, formatRate } from '../core/format.ts';
import type { HoleGroup, Notice, Outcome, PlaceReport, Problem } from './result.ts';
import { formatTime, placeName } from './words.ts';
import type { Verdict } from './words.ts';

/** What a verification found. Every rendering is one of this. */
export interface VerifyResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'verify';
  /** `degraded`: faults were found and are still there. */
  readonly outcome: Exclude<Outcome, 'skipped'>;
  readonly runId: string;
  /** Committed by a repair, or where checksums were noted; else null. */
  readonly generation: number | null;
  readonly started: string;
  readonly finished: string;
  readonly durationMs: number;
  readonly cold: PlaceReport;
  readonly scope: { readonly prefixes: readonly string[] };
  readonly counts: VerifyCounts;
  readonly bytes: { readonly read: number };
  /** Faults that are still there, by cause. */
  readonly faults: readonly HoleGroup[];
  /** Prefixes that are through, by key order: since when every key of them was read. */
  readonly prefixes: readonly {
    readonly prefix: string;
    readonly verified: string;
    readonly faults: number;
  }[];
  /** False where that could not be written to cold: then the next sample reads the same keys. */
  readonly recorded: boolean;
  readonly notices: readonly Notice[];
  readonly problem: Problem | null;
}

/** versions = sound + repaired + faults. */
export interface VerifyCounts {
  /** Keys that were read, of `all` keys of the scope. */
  readonly keys: number;
  readonly all: number;
  /** Their versions: each stored object is read once. */
  readonly versions: number;
  readonly sound: number;
  readonly repaired: number;
  readonly faults: number;
  /** Of those sound: the manifest knew a checksum or an MD5; else only the size could be compared. */
  readonly compared: number;
  /** Checksums noted for the first time. */
  readonly noted: number;
}

/** 0 sound, 1 failed, 2 more faults than `max-failures`, 3 incomplete. */
export function verifyExitCode({ outcome, counts }: VerifyResult, maxFailures: number): 0 | 1 | 2 | 3 {
  switch (outcome) {
    case 'complete':
      return 0;
    case 'degraded':
      return counts.faults > maxFailures ? 2 : 0;
    case 'read-only':
      return 2;
    case 'incomplete':
      return counts.faults > maxFailures ? 2 : 3;
    case 'failed':
      return 1;
  }
}

/** One word for people about how it ended. */
export function verifyVerdict({ outcome, counts, bytes }: VerifyResult): Verdict {
  const read = `${formatMany(counts.versions, 'stored object')} read back, ${formatBytes(bytes.read)}`;
  const found = counts.faults === 0 ? '' : `; ${formatMany(counts.faults, 'fault')} found`;
  const mended = counts.repaired === 0 ? '' : `; ${formatCount(counts.repaired)} repaired`;
  const meaning = `${read}${found}${mended}.`;
  switch (outcome) {
    case 'complete':
      return { mark: '✔', emoji: '✅', tone: 'good', title: 'Backup verified', meaning };
    case 'degraded':
      return { mark: '✘', emoji: '❌', tone: 'bad', title: 'Faults found in the backup', meaning };
    case 'incomplete':
      return { mark: '!', emoji: '⏸️', tone: 'warning', title: 'Verification incomplete', meaning };
    case 'read-only':
      return { mark: '✘', emoji: '⛔', tone: 'bad', title: 'Quota used up', meaning };
    case 'failed':
      return { mark: '✘', emoji: '❌', tone: 'bad', title: 'Verification failed', meaning };
  }
}

/** For a terminal or a log; ends in a newline. */
export function renderVerifyText(result: VerifyResult, { colour }: { readonly colour: boolean }): string {
  const paint = (code: string, text: string): string => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const said = verifyVerdict(result);
  const tone = { good: '32;1', warning: '33;1', bad: '31;1' }[said.tone];
  const lines = ['', `${paint(tone, `${said.mark} ${said.title}`)}  ${said.meaning}`, ''];
  if (result.problem !== null) {
    const { code, message, advice } = result.problem;
    lines.push(
      `  ${paint('31;1', forLog(code, 60))}  ${forLog(message, 2_000)} ${forLog(advice, 1_000)}`,
      '',
    );
  }
  for (const [name, value] of facts(result)) lines.push(`  ${name.padEnd(14)}${forLog(value, 600)}`);
  for (const group of result.faults) {
    lines.push(
      '',
      `  ${paint('31;1', `${forLog(group.cause, 60)}, ${formatCount(group.count)}`)}  ${group.advice}`,
    );
    for (const { key, message } of group.examples.slice(0, 10))
      lines.push(`    ${forLog(key, 200)}  ${paint('2', forLog(message, 300))}`);
    if (group.count > 10) lines.push(`    …and ${formatCount(group.count - 10)} more`);
  }
  if (result.notices.length > 0) lines.push('');
  for (const { level, title, message } of result.notices)
    lines.push(`  ${level === 'warning' ? '!' : 'i'} ${forLog(title, 120)}: ${forLog(message, 600)}`);
  return `${lines.join('\n')}\n`;
}

/** For the job summary. */
export function renderVerifySummary(result: VerifyResult): string {
  const said = verifyVerdict(result);
  const rows = facts(result).map(([name, value]) => `| ${name} | ${forMarkdown(value, 600)} |`);
  const parts = [
    `## ${said.emoji} ${said.title}\n\n${said.meaning}\n\n| | |\n| --- | --- |\n${rows.join('\n')}\n`,
  ];
  if (result.problem !== null)
    parts.push(
      `**${forMarkdown(result.problem.message, 2_000)}** ${forMarkdown(result.problem.advice, 1_000)}\n`,
    );
  for (const group of result.faults) {
    const shown = group.examples.map(
      ({ key, message }) => `- ${forMarkdownCode(key, 300)}: ${forMarkdown(message, 500)}`,
    );
    const more = group.count - shown.length;
    if (more > 0) shown.push(`- …and ${formatCount(more)} more`);
    parts.push(
      `**${forMarkdown(group.cause, 60)}**, ${formatCount(group.count)}. ${group.advice}\n\n${shown.join('\n')}\n`,
    );
  }
  if (result.prefixes.length > 0) {
    const table = result.prefixes
      .slice(0, 50)
      .map(
        ({ prefix, verified, faults }) =>
          `| ${forMarkdownCode(prefix === '' ? '(no folder)' : prefix, 200)} | ${formatTime(verified)} | ${faults} |`,
      );
    parts.push(`| prefix | verified | faults |\n| --- | --- | ---: |\n${table.join('\n')}\n`);
  }
  for (const { level, title, message } of result.notices)
    parts.push(
      `- ${level === 'warning' ? '⚠️' : 'ℹ️'} **${forMarkdown(title, 120)}**: ${forMarkdown(message, 1_000)}\n`,
    );
  return parts.join('\n');
}

function facts({ cold, counts, bytes, durationMs }: VerifyResult): [string, string][] {
  const { keys, all, versions, compared, sound, noted } = counts;
  const part = keys === all ? 'all' : `of ${formatCount(all)}`;
  const rate = formatRate(bytes.read, durationMs);
  return [
    ['cold', `${placeName(cold)} at ${cold.endpoint}`],
    ['keys', `${formatCount(keys)} (${part}), ${formatMany(versions, 'version')} of them`],
    ['compared', `${formatCount(compared)} by content, ${formatCount(sound - compared)} by size`],
    ...(noted === 0 ? [] : [['noted', formatMany(noted, 'checksum')] satisfies [string, string]]),
    ['took', `${formatDuration(durationMs)}${rate === '' ? '' : `, ${rate}`}`],
  ];
}
