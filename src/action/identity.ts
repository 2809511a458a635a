import type { Random } from '../core/clock.ts';
import type { RunContext } from '../core/run-context.ts';

/**
 * The identity of this run: unique for each step, because a job may have two; with the workflow run and its attempt, so
 * that a later attempt can take over from an earlier one.
 */
export function identityOf(
  env: Readonly<Record<string, string | undefined>>,
  random: Random,
): RunContext['identity'] {
  const workflowRun = env['GITHUB_RUN_ID'];
  const attempt = Number(env['GITHUB_RUN_ATTEMPT'] ?? '1');
  const tail = Math.floor(random() * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
  if (workflowRun === undefined || !/^\d+$/.test(workflowRun) || !Number.isSafeInteger(attempt)) {
    return { runId: `gh-${tail}` };
  }
  return { runId: `gh-${workflowRun}-${attempt}-${tail}`, workflowRun, attempt };
}
