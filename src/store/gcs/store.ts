import { isJsonObject } from '../../core/bounded-json.ts';
import type { JsonObject } from '../../core/bounded-json.ts';
import { defined } from '../../core/defined.ts';
import type {
  Conditions,
  CopyOptions,
  CopySource,
  DeleteFailure,
  DeleteOptions,
  GetOptions,
  ListPage,
  ListRequest,
  ObjectBody,
  ObjectHead,
  ObjectLock,
  ObjectVersion,
  Part,
  Payload,
  PendingUpload,
  Place,
  ReadOptions,
  Store,
  StoredName,
  Tags,
  UploadName,
  Versioning,
  WriteOptions,
  Written,
} from '../contract.ts';
import { deleteEach } from '../delete-all.ts';
import { isStoreError, StoreError } from '../errors.ts';
import { uploadBytes, UploadPartSize } from '../s3/writes/upload.ts';
import { AcceptedCodings, getObject } from '../wire/object-body.ts';
import { jsonOf } from './answers.ts';
import { GCS_DIALECT } from './dialect.ts';
import { generationQuery, insert, lookBeforeWaiting, pinOf } from './insert.ts';
import { checkListing, listObjects, listVersions } from './list-objects.ts';
import { attributesOf, headOf, mediaHeadOf, OBJECT_FIELDS } from './resource.ts';
import { rewrite } from './rewrite.ts';
import { LOCK_FIELDS, lockOf } from './settings.ts';
import { Uploads } from './uploads.ts';
import { bucketPath, GcsWire, objectPath } from './wire.ts';
import type { GcsOptions } from './wire.ts';

/** Below the prefix of a place: in cold it is a part of the backup's state. */
const PARTS = '.flashback-backup/parts/';

/** Google Cloud Storage by its JSON API. A generation is both the tag that pins an object and the id of its version. */
export class GcsStore implements Store {
  readonly place: Place;
  readonly dialect = GCS_DIALECT;
  /** Where a service account's key signs URLs. */
  grantRead?: NonNullable<Store['grantRead']>;
  readonly #wire: GcsWire;
  readonly #uploads: Uploads;
  readonly #codings = new AcceptedCodings();
  readonly #partSize = new UploadPartSize();
  /** False once the bucket said that it keeps no versions: then a generation names nothing but what is current. */
  #versioned = true;

  constructor(options: GcsOptions) {
    this.#wire = new GcsWire(options);
    this.#uploads = new Uploads(this.#wire, this, options.prefix + PARTS);
    // What is stored as gzip is decoded on the way, unless the request accepts gzip (rclone#2658).
    this.#codings.prefer('gzip');
    const { origin, pathname } = new URL(options.endpoint);
    this.place = { api: 'gcs', endpoint: origin + pathname.replace(/\/+$/, ''), bucket: options.bucket };
  }

  list(request: ListRequest, signal?: AbortSignal): Promise<ListPage> {
    return listObjects(this.#wire, request, signal);
  }

  async head(key: string, options?: ReadOptions, signal?: AbortSignal): Promise<ObjectHead> {
    const head = headOf('objects.get', await this.#resource(key, options, OBJECT_FIELDS, signal));
    return { ...head, ...this.#versionOf(head.etag, options?.versionId) };
  }

  async get(key: string, options: GetOptions = {}, signal?: AbortSignal): Promise<ObjectBody> {
    if (options.attributes !== true) return this.#read(key, options, signal);
    const { versionId, ifMatch } = options;
    const described = this.head(key, defined({ versionId, ifMatch }), signal);
    described.catch(() => undefined); // awaited below, or the read says what is wrong
    const body = await this.#read(key, options, signal);
    try {
      const head = await described;
      if (head.etag !== body.head.etag)
        throw new StoreError('transient', 'objects.get: the object was replaced while it was asked for', {
          operation: 'objects.get',
        });
      const { stream } = body;
      // The size is that of the bytes that come: where they were decoded on the way, it shows.
      return { head: { ...head, size: body.head.size }, stream, destroy: () => body.destroy() };
    } catch (error) {
      body.destroy();
      throw error;
    }
  }

  async put(key: string, body: Payload, options: WriteOptions = {}, signal?: AbortSignal): Promise<Written> {
    return this.#conditional(key, options, signal, () => insert(this.#wire, key, body, options, signal));
  }

  upload(
    key: string,
    body: Uint8Array | AsyncIterable<Uint8Array>,
    options: WriteOptions = {},
    signal?: AbortSignal,
  ): Promise<Written> {
    return uploadBytes(this, key, body, options, this.#partSize, signal);
  }

  copy(source: CopySource, key: string, options: CopyOptions = {}, signal?: AbortSignal): Promise<Written> {
    return this.#conditional(key, options, signal, () => rewrite(this.#wire, source, key, options, signal));
  }

  async delete(key: string, options: DeleteOptions = {}, signal?: AbortSignal): Promise<void> {
    const operation = 'objects.delete';
    const { versionId, ifMatch } = options;
    const query = { generation: versionId, ...generationQuery(operation, defined({ ifMatch })) };
    const path = objectPath(this.#wire.bucket, key);
    try {
      await this.#wire.send({ operation, method: 'DELETE', path, query, key }, signal);
    } catch (error) {
      if (!isStoreError(error, 'not-found') || ifMatch !== undefined) throw error;
    }
  }

  deleteMany(objects: readonly StoredName[], signal?: AbortSignal): Promise<readonly DeleteFailure[]> {
    return deleteEach(this, objects, signal);
  }

  /** They travel in the envelope. */
  async tags(key: string, options?: ReadOptions, signal?: AbortSignal): Promise<Tags> {
    return attributesOf(await this.#resource(key, options, 'metadata', signal)).tags;
  }

  thaw(): Promise<void> {
    return Promise.reject(unsupported('thaw', 'every class can be read at once'));
  }

  createUpload(key: string, options: WriteOptions = {}, signal?: AbortSignal): Promise<string> {
    return this.#uploads.create(key, options, signal);
  }

  uploadPart(upload: UploadName, part: number, body: Payload, signal?: AbortSignal): Promise<Part> {
    return this.#uploads.part(upload, part, body, signal);
  }

  copyPart(): Promise<Part> {
    return Promise.reject(unsupported('copyPart', 'one copy moves an object of any size'));
  }

  async completeUpload(
    upload: UploadName,
    parts: readonly Part[],
    conditions: Conditions = {},
    signal?: AbortSignal,
  ): Promise<Written> {
    return this.#conditional(upload.key, conditions, signal, () =>
      this.#uploads.complete(upload, parts, conditions, signal),
    );
  }

  abortUpload(upload: UploadName, signal?: AbortSignal): Promise<void> {
    return this.#uploads.abort(upload, signal);
  }

  listParts(upload: UploadName, signal?: AbortSignal): Promise<readonly Part[]> {
    return this.#uploads.parts(upload, signal);
  }

  listUploads(prefix: string, signal?: AbortSignal): Promise<readonly PendingUpload[]> {
    return this.#uploads.list(prefix, signal);
  }

  checkBucket(signal?: AbortSignal): Promise<void> {
    return checkListing(this.#wire, signal);
  }

  /**
   * The roles for objects hold no storage.buckets.get: where it is missing, this throws `unsupported`, as for a store that
   * does not know the question, and versions are taken for off.
   */
  async versioning(signal?: AbortSignal): Promise<Versioning> {
    let settings: JsonObject;
    try {
      settings = await this.#settings('versioning', signal);
    } catch (error) {
      if (!isStoreError(error, 'denied')) throw error;
      const { operation, message } = error;
      throw new StoreError('unsupported', `${message} (it needs storage.buckets.get)`, {
        operation,
        cause: error,
      });
    }
    const { versioning } = settings;
    if (!isJsonObject(versioning)) {
      this.#versioned = false;
      return 'off';
    }
    this.#versioned = versioning['enabled'] === true;
    return this.#versioned ? 'enabled' : 'suspended';
  }

  /** GCS has retention of single objects, by another request; it is not used yet. */
  retain(): Promise<void> {
    return Promise.reject(unsupported('retain', 'retention of single objects in GCS is not used'));
  }
  retention(): Promise<undefined> {
    return Promise.reject(unsupported('retention', 'retention of single objects in GCS is not used'));
  }

  /** A retention policy, or a hold on whatever is written: nothing can be overwritten or deleted while it lasts. */
  async objectLock(signal?: AbortSignal): Promise<ObjectLock> {
    return lockOf(await this.#settings(LOCK_FIELDS, signal));
  }

  listVersions(prefix: string, signal?: AbortSignal): AsyncIterable<ObjectVersion> {
    return listVersions(this.#wire, prefix, signal);
  }

  clockOffset(): number {
    return this.#wire.clockOffset;
  }

  close(): Promise<void> {
    return this.#wire.close();
  }

  #read(key: string, options: GetOptions, signal: AbortSignal | undefined): Promise<ObjectBody> {
    const operation = 'objects.get';
    const { versionId, ifMatch, range } = options;
    const request = {
      operation,
      method: 'GET' as const,
      path: objectPath(this.#wire.bucket, key),
      query: { alt: 'media', generation: versionId, ...pinQuery(operation, ifMatch) },
      headers: range === undefined ? {} : { range: `bytes=${range.first}-${range.last}` },
      key,
    };
    const wire = this.#wire;
    const reads = {
      headOf: (headers: Readonly<Record<string, string>>): ObjectHead => {
        const head = mediaHeadOf(headers);
        return { ...head, ...this.#versionOf(head.etag, versionId) };
      },
      send: (acceptEncoding: 'identity' | 'gzip', most: number, s: AbortSignal | undefined) =>
        wire.send({ ...request, acceptEncoding, most }, s),
      open: (acceptEncoding: 'identity' | 'gzip', s: AbortSignal | undefined) =>
        wire.open({ ...request, acceptEncoding }, s),
    };
    return getObject(reads, this.#codings, options, signal);
  }

  async #resource(
    key: string,
    options: ReadOptions | undefined,
    fields: string,
    signal: AbortSignal | undefined,
  ): Promise<JsonObject> {
    const operation = 'objects.get';
    const query = { generation: options?.versionId, ...pinQuery(operation, options?.ifMatch), fields };
    const path = objectPath(this.#wire.bucket, key);
    return jsonOf(operation, await this.#wire.send({ operation, method: 'GET', path, query, key }, signal));
  }

  async #settings(fields: string, signal: AbortSignal | undefined): Promise<JsonObject> {
    const operation = 'buckets.get';
    const path = bucketPath(this.#wire.bucket);
    return jsonOf(
      operation,
      await this.#wire.send({ operation, method: 'GET', path, query: { fields } }, signal),
    );
  }

  /** As S3 has it: what is current in a bucket without versions has no id, and what was asked for by one has that. */
  #versionOf(etag: string, asked: string | undefined): { readonly versionId?: string } {
    return etag !== '' && (this.#versioned || asked !== undefined) ? { versionId: etag } : {};
  }

  async #conditional(
    key: string,
    conditions: Conditions,
    signal: AbortSignal | undefined,
    write: () => Promise<Written>,
  ): Promise<Written> {
    let written: Written;
    try {
      written = await write();
    } catch (error) {
      throw await lookBeforeWaiting(error, conditions, () => this.#generation(key, signal));
    }
    return { ...written, ...this.#versionOf(written.etag, undefined) };
  }

  async #generation(key: string, signal: AbortSignal | undefined): Promise<string | undefined> {
    try {
      return (await this.head(key, {}, signal)).etag;
    } catch (error) {
      if (isStoreError(error, 'not-found')) return undefined;
      throw error;
    }
  }
}

function pinQuery(operation: string, ifMatch: string | undefined): { readonly ifGenerationMatch?: string } {
  return ifMatch === undefined ? {} : { ifGenerationMatch: pinOf(operation, ifMatch) };
}

function unsupported(operation: string, why: string): StoreError {
  return new StoreError('unsupported', `${operation}: ${why}`, { operation });
}
