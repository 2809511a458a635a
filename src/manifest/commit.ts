import { createHash } from 'node:crypto';
import type { Bucket } from '../store/bucket.ts';
import { isStoreError } from '../store/errors.ts';
import { isSealed, sealState, storedPath } from './encryption/stored.ts';
import { ENCRYPTED_FORMAT } from './generation.ts';
import type { Committed, Generation, Head } from './generation.ts';
import { generationPath, HEAD, signaturePath } from './layout.ts';
import { LeaseLost } from './lease.ts';
import { encodeGeneration, parseHead } from './parse-generation.ts';
import { withIdentity } from './signing/signed-generation.ts';

/** HEAD as the run read it: only that one is replaced. A rebuild knows no more of it than its ETag. */
export type CommitBase = Pick<Committed, 'etag'> & Partial<Pick<Committed, 'head'>>;

/** As much of State as a commit needs. */
interface CommitStore {
  readonly cold: Bucket;
  read(
    path: string,
    signal: AbortSignal,
  ): Promise<({ readonly text: string } & { readonly etag: string }) | undefined>;
  write(path: string, content: Uint8Array, contentType: string, signal: AbortSignal): Promise<unknown>;
}

/**
 * Writes the generation, then swaps HEAD to it. Throws LeaseLost where HEAD is not what the run started
 * from: then another run committed, and this run commits nothing.
 */
export async function commitGeneration(
  state: CommitStore,
  made: Generation,
  from: CommitBase | undefined,
  signal: AbortSignal,
): Promise<Committed> {
  const generation = withIdentity(state.cold, made, from?.head);
  const text = encodeGeneration(generation);
  const path = generationPath(generation.generation);
  // What is signed and hashed is what is stored: a hash of names and hashes must not stand in clear.
  const stored = await sealState(state.cold, path, Buffer.from(text));
  await writeGeneration(state, path, text, stored, signal);
  const signature = state.cold.stateKeys?.signer?.signGeneration(stored);
  if (signature !== undefined)
    await state.write(signaturePath(made.generation), Buffer.from(signature), 'text/plain', signal);
  const head: Head = {
    format: isSealed(state.cold, path) ? ENCRYPTED_FORMAT : generation.format,
    generation: generation.generation,
    sha256: sha256(stored),
    epoch: generation.epoch,
    run: generation.run,
    time: generation.time,
  };
  const bytes = Buffer.from(JSON.stringify(head) + '\n');
  const condition = from === undefined ? { ifAbsent: true } : { ifMatch: from.etag };
  try {
    const { etag } = await state.cold.store.put(
      state.cold.key(HEAD),
      bytes,
      { attributes: { contentType: 'application/json' }, ...condition },
      signal,
    );
    return { head, etag, generation };
  } catch (error) {
    if (!isStoreError(error, 'precondition')) throw error;
    // A 412 is also the echo of our own swap whose answer was lost.
    const present = await state.read(HEAD, signal);
    if (present !== undefined && parseHead(present.text, HEAD).sha256 === head.sha256)
      return { head, etag: present.etag, generation };
    throw new LeaseLost('another run committed meanwhile', { cause: error });
  }
}

/**
 * Never replaces an existing one: a run that was paused during this write would otherwise replace what another
 * run has committed under the same number.
 */
async function writeGeneration(
  state: CommitStore,
  path: string,
  text: string,
  stored: Uint8Array,
  signal: AbortSignal,
): Promise<void> {
  const options = { attributes: { contentType: 'application/json' }, ifAbsent: true } as const;
  try {
    await state.cold.store.put(state.cold.key(storedPath(state.cold, path)), stored, options, signal);
  } catch (error) {
    if (!isStoreError(error, 'precondition')) throw error;
    // A 412 is also the echo of our own write whose answer was lost.
    if ((await state.read(path, signal))?.text === text) return;
    throw new LeaseLost('another run writes a generation of this number', { cause: error });
  }
}

function sha256(text: Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
