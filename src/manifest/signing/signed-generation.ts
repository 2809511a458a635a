import { createHash } from 'node:crypto';
import type { StateKeys } from '../../core/signing/state-keys.ts';
import type { Bucket } from '../../store/bucket.ts';
import { DAMAGED_ADVICE, StateError } from '../errors.ts';
import type { Generation, Head } from '../generation.ts';
import { generationPath, HEAD } from '../layout.ts';
import { SignatureRefused } from './refusal.ts';

/** Ours have about 320 bytes. */
export const MAX_SIGNATURE_BYTES = 4096;

/**
 * Who signed a generation's bytes: a fingerprint, or undefined for an unsigned one that the user adopts. Before
 * anything of it is parsed. `signature` is the text of the object beside it. Throws SignatureRefused.
 */
export function signerOf(
  { trusted, acceptUnsigned }: StateKeys,
  path: string,
  bytes: Uint8Array,
  signature: string | undefined,
): string | undefined {
  const verified = trusted.verifyGeneration(bytes, signature);
  if (verified.trusted) return verified.signer;
  if (verified.reason === 'unsigned' && acceptUnsigned) return undefined;
  throw new SignatureRefused(path, verified);
}

/**
 * HEAD is not signed: it counts only as far as it repeats the signed generation. And that must be one of this cold,
 * else the signed state of another of our backups could be put in its place. Throws StateError.
 */
export function checkAgreement(cold: Bucket, head: Head, generation: Generation): void {
  if (head.run !== generation.run || head.time !== generation.time)
    throw new StateError(HEAD, 'it names the signed generation with another run or time', DAMAGED_ADVICE);
  if (cold.stateKeys?.acceptUnsigned === true) return;
  const { bucket = '', prefix = '' } = generation.cold ?? {};
  if (bucket === cold.place.bucket && prefix === cold.prefix) return;
  throw new SignatureRefused(generationPath(generation.generation), {
    trusted: false,
    reason: 'moved',
    message: 'it was signed for another bucket or prefix, and copied here',
  });
}

/** What a run that signs adds to a generation: which cold it is of, and the hash of the one that it was made from. */
export function withIdentity(cold: Bucket, generation: Generation, base: Head | undefined): Generation {
  if (cold.stateKeys?.signer === undefined) return withoutIdentity(generation);
  const { baseSha256: _before, ...rest } = generation;
  const identity = { ...generation.cold, bucket: cold.place.bucket, prefix: cold.prefix };
  const isBase = base !== undefined && base.generation === generation.base;
  return { ...rest, cold: identity, ...(isBase ? { baseSha256: base.sha256 } : {}) };
}

/** Some runs carry the fields of their base on: an unsigned generation must not claim its base's. */
function withoutIdentity(generation: Generation): Generation {
  const { baseSha256: _before, ...rest } = generation;
  return rest;
}

/** A generation before a signed one, as far as that one pins it. Throws StateError. */
export function checkChain(text: string, path: string, { baseSha256 }: Generation): void {
  if (baseSha256 === undefined || createHash('sha256').update(text).digest('hex') === baseSha256) return;
  throw new StateError(path, 'it is not the generation that the next one was made from', DAMAGED_ADVICE);
}
