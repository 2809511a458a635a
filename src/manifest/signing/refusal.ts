import { StateError } from '../errors.ts';

/** Why state is not believed. `replayed`: signed by a trusted key, but for another run or an earlier epoch. */
export type RefusalReason = 'unsigned' | 'unknown-signer' | 'wrong-signature' | 'malformed' | 'replayed';

export interface Refusal {
  readonly trusted: false;
  readonly reason: RefusalReason;
  /** Continues the object's name: `<object>: <message>`. */
  readonly message: string;
  /** Fingerprint of the key that it names, where it names one. */
  readonly signer?: string;
}

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
};
