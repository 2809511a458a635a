import { defined } from '../../../core/defined.ts';
import type { Part, Store, UploadName, WriteOptions, Written } from '../../contract.ts';
import { isStoreError } from '../../errors.ts';
import { FIXED } from '../../fixed.ts';

type PartStore = Pick<Store, 'put' | 'createUpload' | 'uploadPart' | 'completeUpload'> &
  Partial<Pick<Store, 'abortUpload'>>;

/** Part size of what is written in parts; lowered where a proxy refuses bodies of that size, and remembered. */
export class UploadPartSize {
  bytes = 16 * 1024 * 1024;

  /** True where smaller parts are left to try. */
  lower(refused: number): boolean {
    if (refused <= MIN_PART_BYTES) return false;
    this.bytes = Math.max(MIN_PART_BYTES, Math.floor(Math.min(this.bytes, refused) / 2));
    return true;
  }
}

const MIN_PART_BYTES = FIXED.s3.limits.part.min;

/**
 * Writes bytes of unknown length: in one request where they are few, else in parts, one after the other; two are held in
 * memory at most. The store learns from refusals how it must be written to, and each request is sent again then. An upload
 * that fails is aborted.
 */
export async function uploadBytes(
  store: PartStore,
  key: string,
  body: Uint8Array | AsyncIterable<Uint8Array>,
  options: WriteOptions,
  partSize: UploadPartSize,
  signal: AbortSignal | undefined,
): Promise<Written> {
  const pieces = piecesOf(body, partSize)[Symbol.asyncIterator]();
  const first = await pieces.next();
  const second = first.done === true ? first : await pieces.next();
  if (first.done === true || second.done === true) {
    const bytes = first.done === true ? new Uint8Array() : first.value;
    try {
      return await adapting(() => store.put(key, bytes, options, signal));
    } catch (error) {
      if (!isStoreError(error, 'too-large') || !partSize.lower(bytes.length)) throw error;
      return uploadBytes(store, key, bytes, options, partSize, signal);
    }
  }
  const { ifAbsent, ifMatch, ...attributes } = options;
  const upload = { key, uploadId: await adapting(() => store.createUpload(key, attributes, signal)) };
  try {
    const parts: Part[] = [];
    for (let piece: IteratorResult<Uint8Array, unknown> = first; piece.done !== true;) {
      await sendParts(store, upload, piece.value, parts, partSize, signal);
      piece = piece === first ? second : await pieces.next();
    }
    return await store.completeUpload(upload, parts, defined({ ifAbsent, ifMatch }), signal);
  } catch (error) {
    await abort(store, upload);
    throw error;
  }
}

/** As one part, or as smaller ones where it is refused as too large. */
async function sendParts(
  store: PartStore,
  upload: UploadName,
  bytes: Uint8Array,
  parts: Part[],
  partSize: UploadPartSize,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const piece = bytes.subarray(at, at + partSize.bytes);
    try {
      parts.push(await adapting(() => store.uploadPart(upload, parts.length + 1, piece, signal)));
      at += piece.length;
    } catch (error) {
      if (!isStoreError(error, 'too-large') || !partSize.lower(piece.length)) throw error;
    }
  }
}

/** Best effort: the first error says more. */
async function abort(store: PartStore, upload: UploadName): Promise<void> {
  try {
    await store.abortUpload?.(upload);
  } catch (error) {
    if (!isStoreError(error)) throw error;
  }
}

/** Each refusal that a store learns from changes how it is written to, so this ends. */
async function adapting<T>(send: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (!isStoreError(error) || !error.adapted) throw error;
    }
  }
}

/** In pieces of the size that parts had at first, the last one smaller; none where there are no bytes. */
async function* piecesOf(
  body: Uint8Array | AsyncIterable<Uint8Array>,
  { bytes: most }: UploadPartSize,
): AsyncGenerator<Uint8Array, void> {
  if (body instanceof Uint8Array) {
    for (let at = 0; at < body.length; at += most) yield body.subarray(at, at + most);
    return;
  }
  let chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    for (let rest = chunk; rest.length > 0;) {
      const taken = rest.subarray(0, most - size);
      rest = rest.subarray(taken.length);
      chunks.push(taken);
      size += taken.length;
      if (size < most) continue;
      yield Buffer.concat(chunks);
      chunks = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(chunks);
}
