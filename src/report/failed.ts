import { VERSION } from '../core/version.ts';
import { forMarkdown } from '../core/escape.ts';
import type { Problem } from './result.ts';

/**
 * The JSON of a command that ended by an error before it had a result of its own. The fields have the type that they
 * have in the command's result: the `problem` of `status` is one line there, too.
 */
export interface FailedResult {
  readonly format: 1;
  readonly program: string;
  readonly command: string;
  readonly outcome: 'failed';
  readonly problem: Problem | string;
}

export function failedResult(command: string, problem: Problem): FailedResult {
  const { message, advice } = problem;
  const line = advice === '' ? message : `${message}. ${advice}`;
  return {
    format: 1,
    program: VERSION,
    command,
    outcome: 'failed',
    problem: command === 'status' ? line : problem,
  };
}

/** For the job summary. */
export function renderFailedSummary(noun: string, line: string): string {
  return `## ❌ ${noun} failed\n\n${forMarkdown(line, 1_000)}\n`;
}
