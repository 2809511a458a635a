/**
 * The keys by which state in cold is signed and believed, as every floor carries them: only src/manifest/signing makes
 * signatures, and only src/manifest asks for them (docs/decisions/0022).
 */
export interface StateKeys {
  /** Signs what is written; undefined for a command that only reads. */
  readonly signer: StateSealer | undefined;
  /** Whose signatures are believed. */
  readonly trusted: StateVerifier;
  /** Adopt state that carries no signature, or that of another cold, for this one run. */
  readonly acceptUnsigned: boolean;
}

export type RecordKind =
  | 'journal'
  | 'restore'
  | 'lease'
  | 'upload'
  | 'hold'
  | 'probe'
  | 'verified'
  | 'split-plan'
  | 'split-part'
  | 'rehearsal';

/** Where a record belongs. Without the endpoint: all nodes of a Repository lead to the same bucket. */
export interface RecordPlace {
  readonly bucket: string;
  /** Empty, or ends with `/`. */
  readonly prefix: string;
  /** Below the prefix. */
  readonly path: string;
}

/** Who wrote a record. `epoch` is 0 for a run that holds no lease, as a restore. */
export interface RecordRun {
  readonly run: string;
  readonly epoch: number;
}

/** Why state is not believed. `replayed`: signed by a trusted key, but for another run or an earlier epoch. */
export type RefusalReason =
  | 'unsigned'
  | 'unknown-signer'
  | 'wrong-signature'
  | 'malformed'
  | 'replayed'
  /** A generation that was signed for another bucket or prefix. */
  | 'moved';

export interface Refusal {
  readonly trusted: false;
  readonly reason: RefusalReason;
  /** Continues the object's name: `<object>: <message>`. */
  readonly message: string;
  /** Fingerprint of the key that it names, where it names one. */
  readonly signer?: string;
}

/** A generation that a trusted key signed. */
export interface TrustedGeneration {
  readonly trusted: true;
  /** Fingerprint of the key. */
  readonly signer: string;
}

/** A record that a trusted key signed. Only `bytes` were signed: parse these. */
export interface TrustedRecord extends TrustedGeneration, RecordRun {
  readonly bytes: Buffer;
}

export interface StateSealer {
  /** A detached signature over a generation's bytes, for the object beside it. */
  signGeneration(bytes: Uint8Array): string;
  /** The record with a signature that holds at this place, for this run and epoch, only. Throws RangeError. */
  sealRecord(kind: RecordKind, place: RecordPlace, run: RecordRun, bytes: Uint8Array): Buffer;
}

export interface StateVerifier {
  /** `signature` is the text of the object beside the generation, undefined where there is none. */
  verifyGeneration(bytes: Uint8Array, signature: string | undefined): TrustedGeneration | Refusal;
  /** The record's bytes as they were sealed. `expected` is what the reader knows about its writer from elsewhere. */
  openRecord(
    kind: RecordKind,
    place: RecordPlace,
    bytes: Uint8Array,
    expected?: Partial<RecordRun>,
  ): TrustedRecord | Refusal;
}
