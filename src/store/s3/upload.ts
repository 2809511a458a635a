import type { Part, Store, UploadName, WriteOptions, Written } from '../contract.ts';
import { isStoreError } from '../errors.ts';

type PartStore = Pick<Store, 'put' | 'createUpload' | 'uploadPart' | 'completeUpload' | 'abortUpload'>;

/** Of which at most two are held in memory. */
const PART_BYTES = 16 * 1024 * 1024;

/**
 * Writes bytes of unknown length: in one request where they are few, else in parts, one after the other. The store learns
 * from refusals how it must be written to, and each request is sent again then. An upload that fails is aborted.
 */
export async function uploadBytes(
  store: PartStore,
  key: string,
  body: Uint8Array | AsyncIterable<Uint8Array>,
  options: WriteOptions,
  signal: AbortSignal | undefined,
): Promise<Written> {
  const pieces = piecesOf(body)[Symbol.asyncIterator]();
  const first = await pieces.next();
  const second = first.done === true ? first : await pieces.next();
  if (first.done === true || second.done === true) {
    const bytes = first.done === true ? new Uint8Array() : first.value;
    return adapting(() => store.put(key, bytes, options, signal));
  }
  const { ifAbsent, ifMatch, ...attributes } = options;
  const upload = { key, uploadId: await adapting(() => store.createUpload(key, attributes, signal)) };
  try {
    const parts: Part[] = [];
    for (let piece: IteratorResult<Uint8Array, unknown> = first; piece.done !== true;) {
      const { value } = piece;
      const number = parts.length + 1;
      parts.push(await adapting(() => store.uploadPart(upload, number, value, signal)));
      piece = piece === first ? second : await pieces.next();
    }
    const conditions = { ...(ifAbsent === true && { ifAbsent }), ...(ifMatch !== undefined && { ifMatch }) };
    return await store.completeUpload(upload, parts, conditions, signal);
  } catch (error) {
    await abort(store, upload);
    throw error;
  }
}

/** Best effort: the first error says more. */
async function abort(store: PartStore, upload: UploadName): Promise<void> {
  try {
    await store.abortUpload(upload);
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

/** In pieces of one size, the last one smaller; none where there are no bytes. */
async function* piecesOf(body: Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  if (body instanceof Uint8Array) {
    for (let at = 0; at < body.length; at += PART_BYTES) yield body.subarray(at, at + PART_BYTES);
    return;
  }
  let chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    for (let rest = chunk; rest.length > 0;) {
      const taken = rest.subarray(0, PART_BYTES - size);
      rest = rest.subarray(taken.length);
      chunks.push(taken);
      size += taken.length;
      if (size < PART_BYTES) continue;
      yield Buffer.concat(chunks);
      chunks = [];
      size = 0;
    }
  }
  if (size > 0) yield Buffer.concat(chunks);
}
