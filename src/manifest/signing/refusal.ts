import type { Refusal, RefusalReason } from '../../core/signing/state-keys.ts';
import { StateError } from '../errors.ts';

/** State that is not signed as the trusted keys demand. Nothing was read from it, and nothing is changed. */
export class SignatureRefused extends StateError {
  readonly reason: RefusalReason;

  constructor(object: string, refusal: Refusal) {
    super(object, refusal.message, ADVICE[refusal.reason]);
    this.name = 'SignatureRefused';
    this.reason = refusal.reason;
  }
}

const FORGED =
  'Nothing was changed. Somebody else may have written to cold: check who has keys to it. Put the object back from an older version of the bucket; where there is none, the command rebuild makes a new manifest from what is in cold.';

const ADVICE: Readonly<Record<RefusalReason, string>> = {
  unsigned: `${FORGED} If this backup was made before it had a signing-key, set accept-unsigned for one run, which signs its state.`,
  'unknown-signer': `${FORGED} If the key is yours, add its public key to trusted-signers.`,
  'wrong-signature': FORGED,
  malformed: FORGED,
  replayed: FORGED,
  moved: `${FORGED} If you copied this backup here on purpose, set accept-unsigned for one run, which signs its state anew.`,
};
