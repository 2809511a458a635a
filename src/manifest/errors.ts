import { isUploadRecord, journalOf, RUNS, VERIFIED } from './layout.ts';

/**
 * Stored state that cannot be believed: it does not parse, does not match its hash, or is of a newer
 * format. The run stops and nothing is overwritten.
 */
export class StateError extends Error {
  /** The object in cold, below its prefix. */
  readonly object: string;
  readonly advice: string;

  constructor(object: string, message: string, advice: string, options?: ErrorOptions) {
    super(`${object}: ${message}`, options);
    this.name = 'StateError';
    this.object = object;
    this.advice = advice;
  }
}

export const DAMAGED_ADVICE =
  'Nothing was changed. Put the object back from a copy or an older version of the bucket; where there is none, the command rebuild makes a new manifest from what lies in cold.';
/**
 * What to do about a damaged object of state. A rebuild replaces what a generation consists of, and refuses while all of
 * that is sound: it is no way out of damage to the records beside it, which can be deleted.
 */
export function damagedAdvice(object: string): string {
  if (isUploadRecord(object))
    return 'Nothing was changed. Delete the object: the upload that it is about is begun again.';
  if (object === RUNS || journalOf(object) !== undefined)
    return 'Nothing was changed. Delete the journals of that run: the next backup looks up in cold what it had stored.';
  if (object.startsWith(RUNS))
    return 'Nothing was deleted. It is needed until a backup of the same scope commits without holes.';
  if (object === VERIFIED)
    return 'Nothing was changed. Delete the object: which prefixes were verified is recorded anew.';
  return DAMAGED_ADVICE;
}

/** For an object of more than `limit` bytes. */
export function tooLarge(object: string, limit: number): StateError {
  const message = `it has more than ${limit} bytes, which is far too many`;
  return new StateError(object, message, damagedAdvice(object));
}

export const NEWER_ADVICE = 'It was written by a newer flashback-backup: update this one.';
