import { forMarkdown, forMarkdownCode } from '../core/escape.ts';
import { formatBytes, formatCount, formatDuration, formatMany, formatRate } from '../core/format.ts';
import { exitCodeOf } from './result.ts';
import type { ExitCode, HoleGroup, Notice, Outcome, PlaceReport, Problem } from './result.ts';
import { painter, type Paint } from './parts/paint.ts';
import { factLines, holeLines, noticeLines, problemLines } from './parts/text-lines.ts';
import { formatTime, placeName } from './words.ts';
import type { Verdict } from './words.ts';

/** The result of a verification. */
export interface VerifyResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'verify';
  /** `degraded`: faults were found and not repaired. */
  readonly outcome: Exclude<Outcome, 'skipped'>;
  readonly runId: string;
  /** Committed by a repair, or if checksums were recorded; else null. */
  readonly generation: number | null;
  /** SHA-256 of its file in cold; absent where nothing was committed. */
  readonly generationSha256?: string;
  readonly started: string;
  readonly finished: string;
  readonly durationMs: number;
  readonly cold: PlaceReport;
  readonly scope: { readonly prefixes: readonly string[] };
  readonly counts: VerifyCounts;
  readonly bytes: { readonly read: number };
  /** Faults that were not repaired, by cause. */
  readonly faults: readonly HoleGroup[];
  /** Completed prefixes in key order: since when every key has been read. */
  readonly prefixes: readonly {
    readonly prefix: string;
    readonly verified: string;
    readonly faults: number;
  }[];
  /** False if that could not be written to cold: the next sample then reads the same keys. */
  readonly recorded: boolean;
  readonly notices: readonly Notice[];
  readonly problem: Problem | null;
}

/** versions = sound + repaired + faults. */
export interface VerifyCounts {
  /** Keys that were read, of `all` keys of the scope. */
  readonly keys: number;
  readonly all: number;
  /** Their versions; each stored object is read once. */
  readonly versions: number;
  readonly sound: number;
  readonly repaired: number;
  readonly faults: number;
  /** Of those sound: compared by checksum or MD5; all others only by size. */
  readonly compared: number;
  /** Checksums recorded for the first time. */
  readonly noted: number;
}

/** 0 sound, 1 failed, 2 more faults than `max-failures`, 3 incomplete. */
export function verifyExitCode({ outcome, counts }: VerifyResult, maxFailures: number): ExitCode {
  const tooMany = counts.faults > maxFailures;
  return outcome === 'incomplete' && tooMany ? 2 : exitCodeOf(outcome, tooMany);
}

/** The outcome as title and sentence. */
export function verifyVerdict({ outcome, counts, bytes }: VerifyResult): Verdict {
  const read = `${formatMany(counts.versions, 'stored object')} read back, ${formatBytes(bytes.read)}`;
  const found = counts.faults === 0 ? '' : `; ${formatMany(counts.faults, 'fault')} found`;
  const repaired = counts.repaired === 0 ? '' : `; ${formatCount(counts.repaired)} repaired`;
  const meaning = `${read}${found}${repaired}.`;
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
  const paint = painter(colour);
  const { tone, mark, title, meaning } = verifyVerdict(result);
  const lines = [
    '',
    `${paint(tone, `${mark} ${title}`)}  ${meaning}`,
    '',
    ...problemLines(result.problem, paint),
    ...factLines(facts(result)),
    ...result.faults.flatMap((group) => faultLines(group, paint)),
    ...noticeLines(result.notices, paint),
  ];
  return `${lines.join('\n')}\n`;
}

const MAX_FAULTS_PER_CAUSE = 10;

function faultLines(group: HoleGroup, paint: Paint): string[] {
  const style = { tone: 'bad', most: MAX_FAULTS_PER_CAUSE } as const;
  const lines = holeLines(group, formatCount(group.count), paint, style);
  const more = group.count - MAX_FAULTS_PER_CAUSE;
  return more > 0 ? [...lines, `    …and ${formatCount(more)} more`] : lines;
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
    const more = result.prefixes.length - table.length;
    if (more > 0) parts.push(`…and ${formatCount(more)} more\n`);
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
