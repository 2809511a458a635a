import { forLog, forMarkdown, forMarkdownCode } from '../../core/escape.ts';
import { formatBytes, formatCount, formatMany } from '../../core/format.ts';
import { painter } from '../parts/paint.ts';
import type { Problem } from '../result.ts';
import { figureLines } from '../parts/text-lines.ts';

/** What `plan` or `shard` did, or `commit` where there was nothing to commit. */
export interface SplitResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'plan' | 'shard' | 'commit';
  /** `skipped`: another run held the lease. `incomplete`: the worker stopped early, and others go on. */
  readonly outcome: 'complete' | 'incomplete' | 'skipped';
  readonly runId: string;
  readonly split: string;
  /** Numbers of the workers to start, for a matrix; empty where there is nothing for them to do. */
  readonly shards: readonly number[];
  /** The split was over when the command began, and nothing was written. */
  readonly over?: 'committed' | 'superseded';
  readonly pieces: {
    readonly all: number;
    /** By this worker. */
    readonly done: number;
    /** Of these, what an earlier worker had begun. */
    readonly takenOver: number;
  };
  /** Of this worker. */
  readonly objects: number;
  readonly bytes: number;
  readonly problem: Problem | null;
}

/** 0 complete, skipped or over; 3 incomplete. */
export function splitExitCode({ outcome }: SplitResult): 0 | 3 {
  return outcome === 'incomplete' ? 3 : 0;
}

/** For a terminal or a log; ends in a newline. */
export function renderSplitText(result: SplitResult, { colour }: { readonly colour: boolean }): string {
  const { outcome, problem, runId, split } = result;
  const paint = painter(colour);
  const tone = outcome === 'complete' ? 'good' : 'warning';
  const lines = [
    '',
    `${paint(tone, `${outcome === 'complete' ? '✔' : '!'} ${splitTitle(result)}`)}  ${meaningOf(result)}`,
    '',
  ];
  if (problem !== null) lines.push(`  ${forLog(problem.advice, 500)}`, '');
  if (result.over === undefined && outcome !== 'skipped')
    lines.push(...figureLines(rowsOf(result), paint), '');
  lines.push(`  split ${forLog(split, 120)}, run ${forLog(runId, 120)}`);
  return `${lines.join('\n')}\n`;
}

/** For the job summary: a page of a worker is short, the commit's has the totals. */
export function renderSplitSummary(result: SplitResult): string {
  const { outcome, problem, runId, split } = result;
  const icon = { complete: '✅', incomplete: '⏸️', skipped: '⏭️' }[outcome];
  const rows = rowsOf(result).map(([name, count, what]) => `| ${name} | ${formatCount(count)} | ${what} |`);
  const table = `| | | |\n| --- | ---: | --- |\n${rows.join('\n')}\n\n`;
  const advice = problem === null ? '' : `${forMarkdown(problem.advice, 500)}\n\n`;
  const figures = result.over === undefined && outcome !== 'skipped' ? table : '';
  const meaning = forMarkdown(meaningOf(result), 2_000);
  return `## ${icon} ${splitTitle(result)}\n\n${meaning}\n\n${advice}${figures}Split ${forMarkdownCode(split, 120)}, run ${forMarkdownCode(runId, 120)}.\n`;
}

export function splitTitle({ command, outcome, over }: SplitResult): string {
  const name = { plan: 'Plan', shard: 'Worker', commit: 'Commit' }[command];
  return over === undefined ? `${name} ${outcome}` : `${name}: nothing left to do`;
}

function meaningOf({ command, over, problem, pieces, shards }: SplitResult): string {
  if (over === 'committed') return 'The split run is committed already. Nothing was written.';
  if (over === 'superseded')
    return 'Another run wrote to cold after this split run was planned. Nothing was written.';
  if (problem !== null) return forLog(problem.message, 2_000);
  if (command === 'plan')
    return `${formatMany(pieces.all, 'piece')} for ${formatMany(shards.length, 'worker')}.`;
  return `${formatCount(pieces.done)} of ${formatMany(pieces.all, 'piece')} done by this worker.`;
}

function rowsOf(result: SplitResult): [string, number, string][] {
  const { command, pieces, objects, bytes } = result;
  if (command === 'plan') return [['pieces', pieces.all, 'claimed by the workers as they come']];
  return [
    ['pieces', pieces.done, `of ${formatCount(pieces.all)}`],
    ['taken over', pieces.takenOver, 'begun by other workers'],
    ['copied', objects, formatBytes(bytes)],
  ];
}
