import type { OpenedFile } from '../../core/encryption/object-keys.ts';
import type { ByteRange, GetOptions, ObjectBody } from '../../store/contract.ts';
import type { Source } from '../copy-settings.ts';
import { MAX_HEAD_BYTES, openedChunks, openHead, storedRange } from '../encryption/open.ts';
import type { EncryptedSource } from '../encryption/open.ts';
import { collect, pinnedBody } from '../stream.ts';

/** A range of the source's content; of an encrypted object one that begins at a chunk, and ends at one or at the end. */
export async function openedPart(
  source: Source,
  range: ByteRange,
  options: Pick<GetOptions, 'atOnce'>,
  signal: AbortSignal,
): Promise<ObjectBody> {
  const { encrypted, size } = source;
  if (encrypted === undefined) return pinnedBody(source, { range, ...options }, signal);
  const file = await openedFile(source, encrypted, signal);
  const length = range.last - range.first + 1;
  const stored = storedRange(file, range.first, length, encrypted.storedSize);
  const body = await pinnedBody(source, { range: stored }, signal);
  return {
    head: { ...body.head, size },
    stream: openedChunks(file, body.stream, range.first, length, size),
    destroy: () => body.destroy(),
  };
}

/** Its header is read once for all parts. */
async function openedFile(
  source: Source,
  encrypted: EncryptedSource,
  signal: AbortSignal,
): Promise<OpenedFile> {
  encrypted.opened ??= readHead(source, encrypted, signal);
  try {
    return await encrypted.opened;
  } catch (error) {
    delete encrypted.opened;
    throw error;
  }
}

/** Opens the object by a request for its first bytes. Throws StoreError, as `openedStream` does too. */
export async function readHead(
  source: Source,
  { opener, storedSize }: EncryptedSource,
  signal: AbortSignal,
): Promise<OpenedFile> {
  const last = Math.min(MAX_HEAD_BYTES, storedSize) - 1;
  const body = await pinnedBody(source, { range: { first: 0, last }, atOnce: MAX_HEAD_BYTES }, signal);
  try {
    const head = await collect(body.stream);
    const file = await openHead(head, opener, true);
    if (file === undefined) throw new Error('unreachable: a whole head opens, or is refused');
    return file;
  } finally {
    body.destroy();
  }
}
