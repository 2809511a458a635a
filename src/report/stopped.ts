import { forLog, forMarkdown, forMarkdownCode } from '../core/escape.ts';
import { painter } from './parts/paint.ts';
import type { Problem } from './result.ts';

/** A probe or a rebuild that could not get the lease, or lost it: it has no result of its own. */
export interface StoppedResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'probe' | 'rebuild';
  /** `skipped`: another run held the lease. `failed`: the lease was lost in mid-run. */
  readonly outcome: 'skipped' | 'failed';
  readonly runId: string;
  readonly problem: Problem;
}

export function isStopped(result: object): result is StoppedResult {
  return 'outcome' in result && 'problem' in result;
}

/** 0 skipped; 1 failed. */
export function stoppedExitCode({ outcome }: StoppedResult): 0 | 1 {
  return outcome === 'skipped' ? 0 : 1;
}

export function stoppedTitle({ command, outcome }: Pick<StoppedResult, 'command' | 'outcome'>): string {
  return `${command === 'probe' ? 'Probe' : 'Rebuild'} ${outcome}`;
}

/** For a terminal or a log; ends in a newline. */
export function renderStoppedText(result: StoppedResult, { colour }: { readonly colour: boolean }): string {
  const { outcome, problem, runId } = result;
  const title = `${outcome === 'skipped' ? '!' : '✘'} ${stoppedTitle(result)}`;
  const head = painter(colour)(outcome === 'skipped' ? 'warning' : 'bad', title);
  return `\n${head}  ${forLog(problem.message, 2_000)}\n\n  ${forLog(problem.advice, 500)}\n\n  run ${forLog(runId, 120)}\n`;
}

/** For the job summary. */
export function renderStoppedSummary(result: StoppedResult): string {
  const { outcome, problem, runId } = result;
  const icon = outcome === 'skipped' ? '⏭️' : '❌';
  return `## ${icon} ${stoppedTitle(result)}\n\n${forMarkdown(problem.message, 2_000)}\n\n${forMarkdown(problem.advice, 500)}\n\nRun ${forMarkdownCode(runId, 120)}.\n`;
}
