import { formatDuration } from '../core/format.ts';
import type { RunContext } from '../core/run-context.ts';
import { TimeoutError, withTimeout } from '../core/with-timeout.ts';
import { StoreError } from '../store/errors.ts';
import { COMMAND_DEADLINES } from '../run/margins.ts';

/**
 * Runs a command that only reads, for as long as its deadline allows. Throws StoreError `transient` where it is over:
 * each request has an end of its own, so only a store that answers, but slowly, comes to it.
 */
export async function withDeadline<T>(
  command: 'status' | 'ls' | 'versions' | 'diff',
  ctx: RunContext,
  run: (ctx: RunContext) => Promise<T>,
): Promise<T> {
  try {
    return await withTimeout(
      ctx.clock,
      COMMAND_DEADLINES[command],
      (signal) => run({ ...ctx, signal }),
      ctx.signal,
    );
  } catch (error) {
    throw error instanceof TimeoutError ? tookTooLong(command, error) : error;
  }
}

/** Of a command that was ended by its deadline. */
export function tookTooLong(command: keyof typeof COMMAND_DEADLINES, cause: unknown): StoreError {
  const message = `cold answers too slowly: ${command} did not end within ${formatDuration(COMMAND_DEADLINES[command])}`;
  return new StoreError('transient', message, { operation: command, cause });
}
