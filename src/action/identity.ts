import type { Random } from '../core/clock.ts';
import type { RunContext } from '../core/run-context.ts';

/**
 * Who this run is: unique for each step, for two may run in one job; and by the workflow run and its attempt,
 * so that a later attempt can take over what an earlier one left.
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
