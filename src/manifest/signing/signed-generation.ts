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

/**
 * What a commit adds to a generation: the hash of the one that it was made from, and, where it is signed, which cold it
 * is of. Some runs carry the fields of their base on: those of another generation are dropped.
 */
export function withIdentity(cold: Bucket, generation: Generation, base: Head | undefined): Generation {
  const { baseSha256: _before, ...rest } = generation;
  const isBase = base !== undefined && base.generation === generation.base;
  const chained = isBase ? { ...rest, baseSha256: base.sha256 } : rest;
  const { bucket: _bucket, prefix: _prefix, ...spoken } = generation.cold ?? {};
  if (cold.stateKeys?.signer !== undefined)
    return { ...chained, cold: { ...spoken, bucket: cold.place.bucket, prefix: cold.prefix } };
  const { cold: _cold, ...unsigned } = chained;
  return Object.keys(spoken).length === 0 ? unsigned : { ...unsigned, cold: spoken };
}

/**
 * Where state is signed, a generation before a signed one must be the one that it pins. Without keys nothing is
 * proven by it, and a program that does not know the field carries it on as it is. Throws StateError.
 */
export function checkChain(
  cold: Bucket,
  stored: string | Uint8Array,
  path: string,
  { baseSha256 }: Generation,
): void {
  if (cold.stateKeys === undefined || baseSha256 === undefined) return;
  if (createHash('sha256').update(stored).digest('hex') === baseSha256) return;
  throw new StateError(path, 'it is not the generation that the next one was made from', DAMAGED_ADVICE);
}
