import type { SealedFile } from '../../core/encryption/object-keys.ts';
import { CHUNK_BYTES } from '../../core/encryption/sizes.ts';
import { Chunked } from './chunked.ts';

/** Chunks that are encrypted at once. */
const RUN_CHUNKS = 4;

/** The whole file, of a content that passes piece by piece. `file` is used for this alone. */
export async function* sealedStream(
  file: SealedFile,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield file.head;
  const chunks = new Chunked(CHUNK_BYTES, RUN_CHUNKS);
  let at = 0;
  for await (const piece of content) {
    chunks.add(piece);
    const run = chunks.takeRun();
    if (run === undefined) continue;
    yield file.encrypt(run, at, false);
    at += run.length / CHUNK_BYTES;
  }
  yield file.encrypt(chunks.takeAll(), at, true);
}

/** The whole file, of a content in memory. */
export function sealedBytesOf(file: SealedFile, content: Uint8Array): Uint8Array {
  return Buffer.concat([file.head, file.encrypt(content, 0, true)]);
}
