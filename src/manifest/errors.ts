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
export const NEWER_ADVICE = 'It was written by a newer flashback-backup: update this one.';
