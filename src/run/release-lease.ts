import type { Lease } from '../manifest/lease.ts';
import type { RunContext } from '../core/run-context.ts';
import type { Margins } from './margins.ts';

/**
 * Gives the lease back at the end of a run, within its margin for last words. Never throws: a lease that cannot be
 * given back ends by itself a minute later, which is worth a warning and not the run.
 */
export async function giveBack(
  lease: Pick<Lease, 'release'>,
  { clock, log }: Pick<RunContext, 'clock' | 'log'>,
  { shutdownGraceMs }: Pick<Margins, 'shutdownGraceMs'>,
): Promise<void> {
  const limit = new AbortController();
  const tooLong = clock.sleep(shutdownGraceMs, limit.signal).then(
    () => {
      throw new Error('it took too long');
    },
    () => undefined,
  );
  try {
    await Promise.race([lease.release(), tooLong]);
  } catch (error) {
    log.warning(
      `The lease was not given back (${error instanceof Error ? error.message : String(error)}); it ends within a minute.`,
    );
  } finally {
    limit.abort();
  }
}
