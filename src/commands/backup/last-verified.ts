import { StateError } from '../../manifest/errors.ts';
import type { State } from '../../manifest/state.ts';
import { readVerified } from '../../manifest/verified.ts';
import type { VerifiedPrefix } from '../../manifest/verified.ts';
import type { PrefixRow } from '../../report/result.ts';
import { isStoreError } from '../../store/errors.ts';
import type { BackupRun } from './backup-run.ts';

/** Reads, for the report, when each prefix was last verified. Best effort: undefined, with a notice, where it cannot. */
export async function loadVerified(
  { control, ctx }: BackupRun,
  state: State,
): Promise<readonly VerifiedPrefix[] | undefined> {
  if (control.finishing.aborted) return undefined;
  try {
    return (await readVerified(state, control.finishing))?.prefixes ?? [];
  } catch (error) {
    if (!isStoreError(error) && !(error instanceof StateError)) throw error;
    ctx.log.notice(`When the backup was last verified could not be read: ${error.message}`);
    return undefined;
  }
}

/** The rows with when they were verified. Only where both are the same prefix: a part says nothing about the whole. */
export function withVerified(
  rows: readonly PrefixRow[],
  verified: readonly VerifiedPrefix[] = [],
): PrefixRow[] {
  const byPrefix = new Map(verified.map((prefix) => [prefix.prefix, prefix]));
  return rows.map((row) => {
    const last = byPrefix.get(row.prefix);
    if (last === undefined) return row;
    return { ...row, verified: last.verified, ...(last.faults > 0 ? { faults: last.faults } : {}) };
  });
}
