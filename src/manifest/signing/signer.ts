import { defined } from '../../core/defined.ts';
import type {
  RecordKind,
  RecordPlace,
  RecordRun,
  Refusal,
  RefusalReason,
  StateSealer,
  StateVerifier,
  TrustedGeneration,
  TrustedRecord,
} from '../../core/signing/state-keys.ts';
import { quoted } from '../../core/quoted.ts';
import type { PrivateKey, PublicKey } from './ed25519.ts';
import { checkRecord, frameRecord, recordMessage, unframeRecord } from './record.ts';
import type { SignedRecord } from './record.ts';
import { parseSshSignature, signSsh, wrongSshSignature } from './sshsig.ts';
import type { SshSignature } from './sshsig.ts';
import { WireError } from './wire.ts';

/** Signs what a run writes, with its private key. */
export class StateSigner implements StateSealer {
  readonly #key: PrivateKey;

  constructor(key: PrivateKey) {
    this.#key = key;
  }

  /** Whoever signs state also reads it back. */
  get publicKey(): PublicKey {
    return this.#key.publicKey;
  }

  /** A detached signature over a generation's bytes, for the object beside it. */
  signGeneration(bytes: Uint8Array): string {
    return signSsh(this.#key, bytes);
  }

  /** The record with a signature that holds at this place, for this run and epoch, only. Throws RangeError. */
  sealRecord(kind: RecordKind, place: RecordPlace, run: RecordRun, bytes: Uint8Array): Buffer {
    const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    checkRecord(kind, body, run);
    const signature = this.#key.sign(recordMessage(kind, place, run, body));
    const signer = this.#key.publicKey.fingerprint;
    return frameRecord(kind, body, { run: run.run, epoch: run.epoch, signer, signature });
  }
}

/** The keys whose signatures are believed; several, so that keys can be rotated. */
export class TrustedSigners implements StateVerifier {
  readonly #keys: ReadonlyMap<string, PublicKey>;

  constructor(keys: Iterable<PublicKey>) {
    this.#keys = new Map([...keys].map((key) => [key.fingerprint, key]));
  }

  get fingerprints(): readonly string[] {
    return [...this.#keys.keys()];
  }

  /** `signature` is the text of the object beside the generation, undefined where there is none. */
  verifyGeneration(bytes: Uint8Array, signature: string | undefined): TrustedGeneration | Refusal {
    if (signature === undefined) return refusal('unsigned', 'it has no signature');
    let parsed: SshSignature;
    try {
      parsed = parseSshSignature(signature);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      return refusal('malformed', `its signature cannot be read: ${error.message}`);
    }
    const signer = parsed.signer.fingerprint;
    if (!this.#keys.has(signer)) return unknownSigner(signer);
    const wrong = wrongSshSignature(parsed, bytes);
    if (wrong === undefined) return { trusted: true, signer };
    return refusal('wrong-signature', `its signature is wrong: ${wrong}`, signer);
  }

  /**
   * The record's bytes as they were sealed. `expected` is what the reader knows about its writer from elsewhere: a
   * journal's path names its run and epoch. Where it is not given, compare what this returns with the content.
   */
  openRecord(
    kind: RecordKind,
    place: RecordPlace,
    bytes: Uint8Array,
    expected: Partial<RecordRun> = {},
  ): TrustedRecord | Refusal {
    let record: SignedRecord;
    try {
      record = unframeRecord(kind, bytes);
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      return refusal('malformed', error.message);
    }
    const { body, signature } = record;
    if (signature === undefined) return refusal('unsigned', 'it has no signature');
    const { run, epoch, signer } = signature;
    const key = this.#keys.get(signer);
    if (key === undefined) return unknownSigner(signer);
    if (!key.verify(recordMessage(kind, place, signature, body), signature.signature))
      return refusal(
        'wrong-signature',
        'its signature is wrong: it was changed, or moved here from another place',
        signer,
      );
    return replayed(signature, expected) ?? { trusted: true, signer, run, epoch, bytes: body };
  }
}

/**
 * A record's content, whoever signed it or nobody: for a reader without trusted keys. A signature that cannot be taken
 * out is left in, and the parser of the content refuses it.
 */
export function withoutSignature(kind: RecordKind, bytes: Uint8Array): Uint8Array {
  try {
    return unframeRecord(kind, bytes).body;
  } catch (error) {
    if (error instanceof WireError) return bytes;
    throw error;
  }
}

function replayed(
  { run, epoch, signer }: RecordRun & { readonly signer: string },
  expected: Partial<RecordRun>,
): Refusal | undefined {
  if (expected.run !== undefined && expected.run !== run)
    return refusal(
      'replayed',
      `it was signed for run ${quoted(run)}, not for ${quoted(expected.run)}`,
      signer,
    );
  if (expected.epoch !== undefined && expected.epoch !== epoch)
    return refusal('replayed', `it was signed in epoch ${epoch}, not in ${expected.epoch}`, signer);
  return undefined;
}

function unknownSigner(signer: string): Refusal {
  return refusal('unknown-signer', `it is signed by ${signer}, which is not a trusted signer`, signer);
}

function refusal(reason: RefusalReason, message: string, signer?: string): Refusal {
  return { trusted: false, reason, message, ...defined({ signer }) };
}
