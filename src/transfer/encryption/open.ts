import type { ObjectOpener, OpenedFile } from '../../core/encryption/object-keys.ts';
import { CHUNK_BYTES, chunksOf, sealedBytes, TAG_BYTES } from '../../core/encryption/sizes.ts';
import type { KeptAttributes } from '../../manifest/encrypted/stored.ts';
import { StoreError } from '../../store/errors.ts';
import { Chunked } from './chunked.ts';

/** What a reader needs to open a stored object. `size` of its Source is that of the content. */
export interface EncryptedSource {
  readonly opener: ObjectOpener;
  readonly storedSize: number;
  readonly attributes: KeptAttributes | undefined;
  /** Once its header was read. */
  opened?: Promise<OpenedFile>;
}

/** More than the header of a file for many recipients takes, post-quantum ones too. */
export const MAX_HEAD_BYTES = 64 * 1024;
const RUN_CHUNKS = 4;

/** `providerCode` of the errors of an object that does not open. */
export const NOT_OPENED = 'NotOpened';
export const NO_IDENTITY = 'NoIdentity';
/** What is wrong with a content that is another one. Its hash must not stand in a log: it would confirm a guess at it. */
export const OTHER_CONTENT = 'its content, decrypted, is not what was backed up: it has another checksum';

/**
 * The content of a stored object as its bytes pass. Nothing passes that was not proven by its tag; the end is proven too.
 * Throws StoreError `changed` where it is not what was encrypted, or no identity opens it (`providerCode` says which).
 */
export async function* openedStream(
  stored: AsyncIterable<Uint8Array>,
  opener: ObjectOpener,
  size: number,
): AsyncGenerator<Uint8Array> {
  const pieces = stored[Symbol.asyncIterator]();
  try {
    const { file, rest } = await readHead(pieces, opener);
    yield* openedChunks(file, afterHead(rest, pieces), 0, size, size);
  } finally {
    await pieces.return?.();
  }
}

/**
 * The content from `first` on, of which `length` bytes are wanted: whole chunks, but for the end of the object. `stored`
 * begins with the chunk of that byte. Throws as `openedStream`.
 */
export async function* openedChunks(
  file: OpenedFile,
  stored: AsyncIterable<Uint8Array>,
  first: number,
  length: number,
  size: number,
): AsyncGenerator<Uint8Array> {
  const chunks = new Chunked(CHUNK_BYTES + TAG_BYTES, RUN_CHUNKS);
  const end = first + length;
  const lastOfAll = chunksOf(size) - 1;
  let at = Math.floor(first / CHUNK_BYTES);
  const open = (bytes: Uint8Array, isLast: boolean): Uint8Array => {
    const content = file.decrypt(bytes, at, isLast);
    if (content === undefined) throw notWhatWasStored();
    at += Math.ceil(content.length / CHUNK_BYTES);
    return content;
  };
  for await (const piece of stored) {
    chunks.add(piece);
    const run = chunks.takeRun();
    if (run !== undefined) yield open(run, false);
  }
  const present = at * CHUNK_BYTES;
  const isLast = end === size;
  if (isLast && at + Math.ceil(chunks.length / (CHUNK_BYTES + TAG_BYTES)) !== lastOfAll + 1)
    throw notWhatWasStored();
  const content = open(chunks.takeAll(), isLast);
  if (present + content.length !== end) throw notWhatWasStored();
  yield content;
}

/** Bytes of the stored object that hold these of the content: whole chunks. */
export function storedRange(
  file: Pick<OpenedFile, 'headBytes'>,
  first: number,
  length: number,
  storedSize: number,
): { readonly first: number; readonly last: number } {
  const from = file.headBytes + sealedBytes(first);
  return { first: from, last: Math.min(from + sealedBytes(length), storedSize) - 1 };
}

/** Opens a file by its first bytes. Throws as `openedStream`. */
export async function openHead(
  head: Uint8Array,
  opener: ObjectOpener,
  whole: boolean,
): Promise<OpenedFile | undefined> {
  const read = await opener.open(head);
  switch (read.kind) {
    case 'opened':
      return read.file;
    case 'more':
      if (whole || head.length > MAX_HEAD_BYTES) throw notWhatWasStored();
      return undefined;
    case 'refused':
      throw read.reason === 'no-identity' ? noIdentity(read.message) : notWhatWasStored(read.message);
  }
}

async function readHead(
  pieces: AsyncIterator<Uint8Array>,
  opener: ObjectOpener,
): Promise<{ readonly file: OpenedFile; readonly rest: Uint8Array }> {
  const read: Uint8Array[] = [];
  let length = 0;
  let tryAt = 1;
  for (;;) {
    const next = await pieces.next();
    if (next.done !== true) {
      read.push(next.value);
      length += next.value.length;
      // Doubling keeps a file that comes byte by byte from being joined and parsed at every byte.
      if (length < tryAt && length <= MAX_HEAD_BYTES) continue;
    }
    const [first = new Uint8Array()] = read;
    const head = read.length === 1 ? first : Buffer.concat(read, length);
    const file = await openHead(head, opener, next.done === true);
    if (file !== undefined) return { file, rest: head.subarray(file.headBytes) };
    tryAt = Math.max(1, length * 2);
  }
}

async function* afterHead(rest: Uint8Array, pieces: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (rest.length > 0) yield rest;
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
}

function notWhatWasStored(
  why = 'it does not decrypt, so its bytes are not those that were stored',
): StoreError {
  return new StoreError('changed', `GetObject: ${why}`, { operation: 'GetObject', providerCode: NOT_OPENED });
}

function noIdentity(why: string): StoreError {
  return new StoreError('denied', `GetObject: ${why}`, { operation: 'GetObject', providerCode: NO_IDENTITY });
}
