import { StateError } from '../../manifest/errors.ts';
import type { State } from '../../manifest/state.ts';
import { readVerified } from '../../manifest/verified.ts';
import type { VerifiedPrefix } from '../../manifest/verified.ts';
import type { PrefixRow } from '../../report/result.ts';
import { isStoreError } from '../../store/errors.ts';
import type { RunFacts } from './result.ts';

/** Looks up, for the report, when which prefix was last read back. What cannot be read is said, and fails nothing. */
export async function lookUpVerified(facts: RunFacts, state: State): Promise<void> {
  const { stop, ctx } = facts;
  if (stop.finishing.aborted) return;
  try {
    facts.verified = (await readVerified(state, stop.finishing))?.prefixes ?? [];
  } catch (error) {
    if (!isStoreError(error) && !(error instanceof StateError)) throw error;
    ctx.log.notice(`When the backup was last verified could not be read: ${error.message}`);
  }
}

/** Only of prefixes that are one and the same here and there: a part says nothing of the whole. */
export function withVerified(
  rows: readonly PrefixRow[],
  verified: readonly VerifiedPrefix[] = [],
): PrefixRow[] {
  const known = new Map(verified.map((one) => [one.prefix, one]));
  return rows.map((row) => {
    const found = known.get(row.prefix);
    if (found === undefined) return row;
    return { ...row, verified: found.verified, ...(found.faults > 0 ? { faults: found.faults } : {}) };
  });
}
