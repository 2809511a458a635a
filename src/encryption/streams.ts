import { CHUNK_BYTES, demandChunk, SEALED_CHUNK_BYTES } from './chunks.ts';
import { AgeError, isAgeError } from './errors.ts';
import type { AgeFile } from './file.ts';
import { MAX_HEADER_BYTES } from './header.ts';
import type { Identity } from './identities.ts';
import { openAgeFile } from './open.ts';
import type { OpenedFile } from './open.ts';

/** The whole file: the header, then the chunks of what `source` gives, in pieces of any size. */
export async function* encryptStream(
  file: AgeFile,
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer, void, undefined> {
  yield file.header;
  let number = 0;
  let held: Buffer | undefined;
  for await (const piece of inPieces(source, CHUNK_BYTES)) {
    if (held !== undefined) yield file.encrypt(held, number++, false);
    held = piece;
  }
  yield file.encrypt(held ?? Buffer.alloc(0), number, true);
}

/**
 * The content of a file. Every chunk is authenticated before it is passed on; that the file ends too early is found at
 * its end only, so what came must not count before. Throws AgeError.
 */
export async function* decryptStream(
  source: AsyncIterable<Uint8Array>,
  identities: readonly Identity[],
): AsyncGenerator<Buffer, void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  let failed = true;
  try {
    const { file, rest } = await readHeader(iterator, identities);
    let number = 0;
    let held: Buffer | undefined;
    for await (const piece of inPieces(after(rest, iterator), SEALED_CHUNK_BYTES)) {
      if (held !== undefined) yield demandChunk(file.payloadKey, number++, false, held);
      held = piece;
    }
    if (held === undefined) throw new AgeError('truncated', 'it ends with its header');
    yield demandChunk(file.payloadKey, number, true, held);
    failed = false;
  } finally {
    // Gives the connection up where the reader stops early, or the file is not believed.
    if (failed) await iterator.return?.();
  }
}

/** Reads until the header is complete: at most a few KiB, unless the file is hostile. */
async function readHeader(
  iterator: AsyncIterator<Uint8Array>,
  identities: readonly Identity[],
): Promise<{ readonly file: OpenedFile; readonly rest: Buffer }> {
  let prefix = Buffer.alloc(0);
  let tryAt = 0;
  for (;;) {
    const step = await iterator.next();
    const done = step.done === true;
    if (step.done !== true) prefix = Buffer.concat([prefix, step.value]);
    // Doubling keeps a file that comes byte by byte from being parsed at every byte.
    if (!done && prefix.length < tryAt && prefix.length <= 2 * MAX_HEADER_BYTES) continue;
    try {
      const file = await openAgeFile(prefix, identities);
      return { file, rest: prefix.subarray(file.headerSize) };
    } catch (error) {
      if (done || !isAgeError(error, 'truncated')) throw error;
      tryAt = prefix.length * 2;
    }
  }
}

async function* after(
  rest: Buffer,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield rest;
  for (;;) {
    const step = await iterator.next();
    if (step.done === true) return;
    yield step.value;
  }
}

/** The same bytes in pieces of `size`, the last one shorter. No piece is empty. */
async function* inPieces(
  source: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<Buffer, void, undefined> {
  let piece = Buffer.allocUnsafe(size);
  let filled = 0;
  for await (const bytes of source) {
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + size - filled);
      piece.set(part, filled);
      at += part.length;
      filled += part.length;
      if (filled < size) continue;
      yield piece;
      piece = Buffer.allocUnsafe(size);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}
