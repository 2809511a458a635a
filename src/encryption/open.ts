import {
  CHUNK_BYTES,
  demandChunk,
  PAYLOAD_NONCE_BYTES,
  payloadKey,
  plainSizeOf,
  SEALED_CHUNK_BYTES,
} from './chunks.ts';
import { AgeError } from './errors.ts';
import { checkMac, MAX_HEADER_BYTES, parseHeader } from './header.ts';
import type { Identity } from './identities.ts';

/** So many first bytes of a file always hold its header and the nonce of its payload. */
export const MAX_PREFIX_BYTES = MAX_HEADER_BYTES + PAYLOAD_NONCE_BYTES;

/** A file whose header an identity opened. */
export interface OpenedFile {
  /** Opens the chunks; a secret. */
  readonly payloadKey: Buffer;
  /** Bytes before the first chunk, the nonce of the payload included. */
  readonly headerSize: number;
}

/** Bytes of a file that hold a range of its content, and where in them the range lies. */
export interface StoredRange {
  /** Of the stored bytes, inclusive. */
  readonly first: number;
  readonly last: number;
  readonly firstChunk: number;
  /** They end with the file. */
  readonly toEnd: boolean;
  /** Bytes of content before the range in the first chunk. */
  readonly skip: number;
}

/**
 * Opens the header in the first bytes of a file. Throws AgeError: `no-identity` where it is for others, `truncated` where
 * the bytes end within the header or the nonce after it (MAX_PREFIX_BYTES are always enough).
 */
export async function openAgeFile(prefix: Buffer, identities: readonly Identity[]): Promise<OpenedFile> {
  const header = parseHeader(prefix);
  const headerSize = header.size + PAYLOAD_NONCE_BYTES;
  if (prefix.length < headerSize) throw new AgeError('truncated', 'it ends within the nonce of its payload');
  for (const identity of identities) {
    const fileKey = await identity.unwrap(header.stanzas);
    if (fileKey === undefined) continue;
    checkMac(header, fileKey);
    return { payloadKey: payloadKey(fileKey, prefix.subarray(header.size, headerSize)), headerSize };
  }
  throw new AgeError('no-identity', 'it is encrypted to none of the identities');
}

/** Bytes of content in a file of that size. Throws AgeError for a size that no file has. */
export function plainSizeOfFile({ headerSize }: OpenedFile, storedSize: number): number {
  const plain = plainSizeOf(storedSize - headerSize);
  if (plain === undefined) throw new AgeError('truncated', `no age file has ${storedSize} bytes`);
  return plain;
}

/** Where a range of the content (inclusive, not empty) lies in a file of that size. Throws RangeError and AgeError. */
export function storedRange(
  file: OpenedFile,
  range: { readonly first: number; readonly last: number },
  storedSize: number,
): StoredRange {
  const plain = plainSizeOfFile(file, storedSize);
  if (range.first < 0 || range.last < range.first || range.last >= plain)
    throw new RangeError('a range outside the content');
  const firstChunk = Math.floor(range.first / CHUNK_BYTES);
  const lastChunk = Math.floor(range.last / CHUNK_BYTES);
  const end = file.headerSize + (lastChunk + 1) * SEALED_CHUNK_BYTES;
  return {
    first: file.headerSize + firstChunk * SEALED_CHUNK_BYTES,
    last: Math.min(end, storedSize) - 1,
    firstChunk,
    toEnd: end >= storedSize,
    skip: range.first - firstChunk * CHUNK_BYTES,
  };
}

/**
 * The content of whole chunks of a file, in one piece. `toEnd`: the file ends with them. Only a read to the end finds out
 * that a file was cut off. Throws AgeError.
 */
export function decryptChunks(
  { payloadKey: key }: Pick<OpenedFile, 'payloadKey'>,
  sealed: Buffer,
  firstChunk: number,
  toEnd: boolean,
): Buffer {
  const out: Buffer[] = [];
  if (sealed.length === 0) throw new AgeError('truncated', 'chunks are missing');
  for (let at = 0, number = firstChunk; at < sealed.length; at += SEALED_CHUNK_BYTES, number++) {
    const chunk = sealed.subarray(at, at + SEALED_CHUNK_BYTES);
    const last = toEnd && at + SEALED_CHUNK_BYTES >= sealed.length;
    if (!last && chunk.length < SEALED_CHUNK_BYTES) throw new AgeError('truncated', 'it ends within a chunk');
    out.push(demandChunk(key, number, last, chunk));
  }
  return out.length === 1 && out[0] !== undefined ? out[0] : Buffer.concat(out);
}
