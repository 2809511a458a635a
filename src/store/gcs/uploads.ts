import { defined } from '../../core/defined.ts';
import { mapConcurrent } from '../../core/semaphore.ts';
import type {
  Conditions,
  ListedObject,
  ObjectHead,
  Part,
  Payload,
  PendingUpload,
  Store,
  UploadName,
  WriteOptions,
  Written,
} from '../contract.ts';
import { deleteEach } from '../delete-all.ts';
import { isStoreError, StoreError } from '../errors.ts';
import { compose, partName } from './compose.ts';
import { GCS_DIALECT } from './dialect.ts';
import { insert } from './insert.ts';
import { listVersions } from './list-objects.ts';
import { checkName } from './names.ts';
import { resourceOf } from './resource.ts';
import { unique } from '../unique.ts';
import { encodeRecord, MAX_RECORD_BYTES, parseRecord } from './upload-record.ts';
import type { UploadRecord } from './upload-record.ts';
import type { GcsWire } from './wire.ts';

/** The record of an upload, beside its parts. */
const RECORD = 'upload';
/** The last segment of the folder that uploads lie in. */
const PARTS_FOLDER = 'parts/';
const READ_AT_ONCE = 16;

/**
 * Uploads in parts by objects that are composed in the end (docs: composite objects): resumable by any process, each part
 * with a hash, on the destination's condition, and without a secret to keep. All that concerns one lies in a folder of its
 * own below `folder`.
 */
export class Uploads {
  readonly #wire: GcsWire;
  readonly #store: Store;
  readonly #folder: string;
  /** What uploads that are under way become. */
  readonly #records = new Map<string, UploadRecord>();

  /** `folder` is `parts/` in the state of a place; nobody else writes below it. */
  constructor(wire: GcsWire, store: Store, folder: string) {
    this.#wire = wire;
    this.#store = store;
    this.#folder = folder;
  }

  async create(key: string, options: WriteOptions, signal: AbortSignal | undefined): Promise<string> {
    checkName('objects.insert', key);
    const { attributes, tags, storageClass } = options;
    const record = { key, ...defined({ attributes, tags, storageClass }) };
    resourceOf('objects.insert', record); // too much metadata is refused before any part is sent
    const id = unique(key).slice(0, 16);
    const json = { attributes: { contentType: 'application/json' }, ifAbsent: true } as const;
    await insert(this.#wire, this.#recordKey(id), encodeRecord(record), json, signal);
    this.#records.set(id, record);
    return id;
  }

  async part(
    { uploadId }: UploadName,
    number: number,
    body: Payload,
    signal: AbortSignal | undefined,
  ): Promise<Part> {
    const { storageClass } = this.#records.get(uploadId) ?? (await this.#load(uploadId, signal));
    const name = partName(this.#folderOf(uploadId), number);
    // Parts have the class of the whole: only such can be composed.
    const { etag, md5, crc32c } = await insert(this.#wire, name, body, defined({ storageClass }), signal);
    return { number, etag, size: body.length, ...defined({ md5, crc32c }) };
  }

  /** Throws `not-found` where there is no such upload. */
  async parts({ uploadId }: UploadName, signal: AbortSignal | undefined): Promise<readonly Part[]> {
    await this.#load(uploadId, signal);
    const parts: Part[] = [];
    for (const [name, { etag, size, md5, crc32c }] of await this.#present(uploadId, signal)) {
      if (!/^\d{5,}$/.test(name)) continue;
      parts.push({ number: Number(name), etag, size, ...defined({ md5, crc32c }) });
    }
    return parts.sort((a, b) => a.number - b.number);
  }

  async complete(
    { key, uploadId }: UploadName,
    parts: readonly Part[],
    conditions: Conditions,
    signal: AbortSignal | undefined,
  ): Promise<Written> {
    const { record, head: begun } = await this.#read(uploadId, signal);
    if (record.key !== key) throw noSuchUpload();
    const folder = this.#folderOf(uploadId);
    const present = await this.#present(uploadId, signal);
    const resource = resourceOf('objects.compose', record);
    let written: Written;
    try {
      written = await compose(this.#wire, { folder, present, parts, key, resource, conditions }, signal);
    } catch (error) {
      const earlier = await this.#completedBefore(error, key, parts, begun.etag, signal);
      if (earlier === undefined) throw error;
      const { etag, md5, crc32c } = earlier;
      written = { etag, ...defined({ md5, crc32c }) };
    }
    this.#records.delete(uploadId);
    await this.#tidy(uploadId, signal);
    return written;
  }

  /** Throws `not-found` where there is no such upload. */
  async abort({ uploadId }: UploadName, signal: AbortSignal | undefined): Promise<void> {
    this.#records.delete(uploadId);
    if ((await this.#remove(uploadId, signal)) === 0) throw noSuchUpload();
  }

  async list(prefix: string, signal: AbortSignal | undefined): Promise<readonly PendingUpload[]> {
    const ids: string[] = [];
    let continuation: string | undefined;
    do {
      const request = { prefix: this.#folder, delimiter: '/', ...defined({ continuation }) };
      const page = await this.#store.list(request, signal);
      for (const folder of page.prefixes) ids.push(folder.slice(this.#folder.length, -1));
      continuation = page.next;
    } while (continuation !== undefined);
    const uploads = await mapConcurrent(ids.filter(isId), READ_AT_ONCE, (id) => this.#pending(id, signal));
    // What cannot be read is nobody's upload: it is named to those alone who look for what is left in our own state.
    const seesGarbage = prefix.startsWith(this.#folder.slice(0, -PARTS_FOLDER.length));
    return uploads
      .filter(({ upload, readable }) => (readable || seesGarbage) && upload.key.startsWith(prefix))
      .map(({ upload }) => upload);
  }

  /** An upload whose record is missing or cannot be read can never be completed. It is named by its record. */
  async #pending(
    uploadId: string,
    signal: AbortSignal | undefined,
  ): Promise<{ readonly upload: PendingUpload; readonly readable: boolean }> {
    const own = true;
    try {
      const { record, head } = await this.#read(uploadId, signal);
      return { upload: { uploadId, key: record.key, initiated: head.modified ?? 0, own }, readable: true };
    } catch (error) {
      if (!isStoreError(error, 'not-found', 'protocol')) throw error;
      return { upload: { uploadId, key: this.#recordKey(uploadId), initiated: 0, own }, readable: false };
    }
  }

  /**
   * The object, where an earlier request composed it and its answer was lost: its sources are gone then (404), or the
   * destination's condition holds no more (412). It has the content of these parts, and is younger than the upload's
   * record, whose generation is `begun`: generations are times.
   */
  async #completedBefore(
    error: unknown,
    key: string,
    parts: readonly Part[],
    begun: string,
    signal: AbortSignal | undefined,
  ): Promise<ObjectHead | undefined> {
    if (!isStoreError(error, 'not-found', 'precondition')) return undefined;
    const { crc32c } = GCS_DIALECT.known(parts);
    const size = parts.reduce((sum, part) => sum + part.size, 0);
    if (crc32c === undefined) return undefined;
    const head = await orMissing(this.#store.head(key, {}, signal));
    const isSame = head?.crc32c === crc32c && head.size === size && isYounger(head.etag, begun);
    return isSame ? head : undefined;
  }

  async #load(uploadId: string, signal: AbortSignal | undefined): Promise<UploadRecord> {
    const { record } = await this.#read(uploadId, signal);
    this.#records.set(uploadId, record);
    return record;
  }

  async #read(
    uploadId: string,
    signal: AbortSignal | undefined,
  ): Promise<{ readonly record: UploadRecord; readonly head: ObjectHead }> {
    const options = { atOnce: MAX_RECORD_BYTES };
    const body = await orMissing(this.#store.get(this.#recordKey(uploadId), options, signal));
    if (body === undefined) throw noSuchUpload();
    const chunks: Uint8Array[] = [];
    try {
      if (body.head.size > MAX_RECORD_BYTES) throw noSuchUpload();
      for await (const chunk of body.stream) chunks.push(chunk);
    } finally {
      body.destroy();
    }
    return { record: parseRecord(Buffer.concat(chunks)), head: body.head };
  }

  /** What lies in the folder of an upload, by name. */
  async #present(uploadId: string, signal: AbortSignal | undefined): Promise<Map<string, ListedObject>> {
    const prefix = this.#folderOf(uploadId);
    const present = new Map<string, ListedObject>();
    let continuation: string | undefined;
    do {
      const page = await this.#store.list({ prefix, ...defined({ continuation }) }, signal);
      for (const object of page.objects) present.set(object.key.slice(prefix.length), object);
      continuation = page.next;
    } while (continuation !== undefined);
    return present;
  }

  /** Best effort: the object is there, and a later run aborts what is left of its upload. */
  async #tidy(uploadId: string, signal: AbortSignal | undefined): Promise<void> {
    try {
      await this.#remove(uploadId, signal);
    } catch (error) {
      if (!isStoreError(error)) throw error;
    }
  }

  /** Every generation, so that versioning keeps none; the record last, so that what is left can be found. */
  async #remove(uploadId: string, signal: AbortSignal | undefined): Promise<number> {
    const folder = this.#folderOf(uploadId);
    const names: { key: string; versionId: string }[] = [];
    for await (const { key, versionId } of listVersions(this.#wire, folder, signal))
      names.push({ key, versionId });
    const record = names.filter(({ key }) => key === folder + RECORD);
    const others = names.filter(({ key }) => key !== folder + RECORD);
    for (const some of [others, record]) {
      const [failure] = await deleteEach(this.#store, some, signal);
      if (failure !== undefined)
        throw new StoreError(failure.code, failure.message, { operation: 'objects.delete' });
    }
    return names.length;
  }

  #folderOf(uploadId: string): string {
    if (!isId(uploadId)) throw noSuchUpload();
    return `${this.#folder}${uploadId}/`;
  }

  #recordKey(uploadId: string): string {
    return this.#folderOf(uploadId) + RECORD;
  }
}

/** Other folders are not ours. */
function isId(folder: string): boolean {
  return /^[0-9a-f]{16}$/.test(folder);
}

function isYounger(generation: string, than: string): boolean {
  return generation.length === than.length ? generation > than : generation.length > than.length;
}

async function orMissing<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request;
  } catch (error) {
    if (isStoreError(error, 'not-found')) return undefined;
    throw error;
  }
}

function noSuchUpload(): StoreError {
  return new StoreError('not-found', 'there is no such upload', { operation: 'objects.get' });
}
