import { DAMAGED_ADVICE, StateError } from './errors.ts';
import { HEAD } from './layout.ts';
import type { Committed, State } from './state.ts';

/**
 * The newest committed generation; undefined where there never was one. HEAD alone can be deleted or lost: a cold with
 * generations that were committed holds a backup, and must not pass for an empty one. Throws StateError.
 */
export async function loadCommitted(state: State, signal: AbortSignal): Promise<Committed | undefined> {
  const committed = await state.load(signal);
  if (committed === undefined) await refuseLostHead(state, signal);
  return committed;
}

/** For a cold without HEAD. Throws StateError. */
export async function refuseLostHead(state: State, signal: AbortSignal): Promise<void> {
  if (await state.wasCommitted(signal))
    throw new StateError(HEAD, 'it is missing, though generations were committed', DAMAGED_ADVICE);
}
