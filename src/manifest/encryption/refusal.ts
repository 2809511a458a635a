import { isAgeError } from '../../encryption/errors.ts';
import { damagedAdvice, StateError } from '../errors.ts';

/** Why state cannot be read with the keys of the run, though nothing of it is damaged. */
export type EncryptionReason =
  /** It is encrypted, and the run has no key. */
  | 'no-key'
  /** It is in clear, and the run has a key. */
  | 'clear'
  /** It is encrypted to another key. */
  | 'wrong-key';

/** State that the keys of the run do not fit. Nothing was read from it, and nothing is changed. No rebuild replaces it. */
export class EncryptionRefused extends StateError {
  readonly reason: EncryptionReason;

  constructor(object: string, reason: EncryptionReason, options?: ErrorOptions) {
    super(object, MESSAGES[reason], ADVICE[reason], options);
    this.name = 'EncryptionRefused';
    this.reason = reason;
  }
}

const MESSAGES: Readonly<Record<EncryptionReason, string>> = {
  'no-key': 'it is encrypted, and no state-key is given',
  clear: 'it is not encrypted, and a state-key is given',
  'wrong-key': 'it is encrypted to another key than the state-key',
};

const ADVICE: Readonly<Record<EncryptionReason, string>> = {
  'no-key': 'Nothing was changed. Give this command the state-key of the backup.',
  clear:
    'Nothing was changed. State is encrypted from the first backup on, or never: give the encrypted backup a cold of its own (another bucket or prefix), or leave state-key out. If this backup was encrypted before, somebody else has written to cold.',
  'wrong-key':
    'Nothing was changed. Give the state-key that the backup was made with; after a change of the key, the old one on a line below the new one.',
};

/** What it means that the object of state at `path`, which lies in cold as `stored`, does not open. Rethrow it. */
export function notOpened(path: string, stored: string, cause: unknown): unknown {
  if (!isAgeError(cause)) return cause;
  if (cause.code === 'no-identity') return new EncryptionRefused(stored, 'wrong-key', { cause });
  const message = `it cannot be decrypted: ${cause.message}`;
  return new StateError(stored, message, damagedAdvice(path), { cause });
}
