import { defined } from '../../core/defined.ts';
import { createHash } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import { StoreError } from '../errors.ts';
import { S3_DIALECT } from '../s3/dialect.ts';
import { compareKeys, keyLength } from '../../core/keys.ts';
import type {
  Attributes,
  Conditions,
  CopySource,
  DeleteFailure,
  ListedObject,
  ListPage,
  ListRequest,
  ObjectBody,
  ObjectHead,
  ObjectVersion,
  Part,
  Payload,
  PendingUpload,
  ReadOptions,
  Store,
  Tags,
  Versioning,
  WriteOptions,
  Written,
} from '../contract.ts';

interface StoredObject {
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly modified: number;
  readonly attributes: Attributes;
  readonly tags: Tags;
  readonly versionId: string;
  readonly storageClass?: string;
}

interface Upload {
  readonly key: string;
  readonly options: WriteOptions;
  readonly initiated: number;
  readonly parts: Map<number, Uint8Array>;
}

/** The buckets of one pretended provider: stores that share it can copy from each other. */
export class MemoryProvider {
  readonly clock: Clock;
  readonly buckets = new Map<string, MemoryBucket>();
  #serial = 0;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Creates the bucket where it is not there yet. */
  store(bucket: string, versioning: Versioning = 'off'): Store {
    let found = this.buckets.get(bucket);
    if (found === undefined) this.buckets.set(bucket, (found = new MemoryBucket(versioning)));
    return memoryStore(this, bucket, found);
  }

  nextId(): string {
    return `v${String(++this.#serial).padStart(10, '0')}`;
  }
}

/** What a bucket holds: every version of every key, the newest last; undefined stands for a delete marker. */
export class MemoryBucket {
  readonly versioning: Versioning;
  readonly objects = new Map<string, StoredObject[]>();
  readonly uploads = new Map<string, Upload>();
  readonly #sorted: string[] = [];

  constructor(versioning: Versioning) {
    this.versioning = versioning;
  }

  /** In the order in which S3 lists, as they are now. */
  keys(): readonly string[] {
    return [...this.#sorted];
  }

  /** The same, and changing with the bucket: for who is done before anything is written. */
  get sorted(): readonly string[] {
    return this.#sorted;
  }

  current(key: string): StoredObject | undefined {
    return this.objects.get(key)?.at(-1);
  }

  write(key: string, object: StoredObject): void {
    const present = this.objects.get(key);
    if (present === undefined) this.#sorted.splice(firstAfter(this.#sorted, key), 0, key);
    this.objects.set(key, this.versioning === 'enabled' ? [...(present ?? []), object] : [object]);
  }

  remove(key: string, versionId: string | undefined): void {
    const present = this.objects.get(key);
    if (present === undefined) return;
    const kept = versionId === undefined ? [] : present.filter((o) => o.versionId !== versionId);
    if (kept.length > 0) this.objects.set(key, kept);
    else {
      this.objects.delete(key);
      this.#sorted.splice(firstAfter(this.#sorted, key), 1);
    }
  }
}

/** An in-memory Store for unit tests: S3's rules for keys, conditions, parts and versions, no delete markers. */
function memoryStore(provider: MemoryProvider, bucketName: string, bucket: MemoryBucket): Store {
  const { clock } = provider;
  const dialect = S3_DIALECT;

  function find(
    operation: string,
    key: string,
    options: ReadOptions | undefined,
    from = bucket,
  ): StoredObject {
    const all = from.objects.get(key) ?? [];
    const found =
      options?.versionId === undefined ? all.at(-1) : all.find((o) => o.versionId === options.versionId);
    if (found === undefined)
      throw new StoreError('not-found', `${operation}: no such key`, { operation, status: 404 });
    if (options?.ifMatch !== undefined && options.ifMatch !== found.etag) {
      throw new StoreError('precondition', `${operation}: the ETag differs`, { operation, status: 412 });
    }
    return found;
  }

  function write(
    operation: string,
    key: string,
    bytes: Uint8Array,
    options: WriteOptions,
    etag?: string,
  ): Written {
    if (key === '' || keyLength(key) > dialect.limits.keyBytes) {
      throw new StoreError('bad-key', `${operation}: 1 to ${dialect.limits.keyBytes} bytes make a key`, {
        operation,
        status: 400,
      });
    }
    const present = bucket.current(key);
    const refused =
      (options.ifAbsent === true && present !== undefined) ||
      (options.ifMatch !== undefined && present?.etag !== options.ifMatch);
    if (refused)
      throw new StoreError('precondition', `${operation}: the condition does not hold`, {
        operation,
        status: 412,
      });
    const object: StoredObject = {
      bytes,
      etag: etag ?? md5(bytes),
      modified: Math.floor(clock.now() / 1000) * 1000,
      attributes: options.attributes ?? {},
      tags: options.tags ?? {},
      versionId: provider.nextId(),
      ...defined({ storageClass: options.storageClass }),
    };
    bucket.write(key, object);
    return writtenOf(object);
  }

  function writtenOf(object: StoredObject): Written {
    return { etag: object.etag, ...(bucket.versioning === 'enabled' ? { versionId: object.versionId } : {}) };
  }

  function source(operation: string, from: CopySource): StoredObject {
    const other = provider.buckets.get(from.place.bucket);
    if (other === undefined)
      throw new StoreError('no-bucket', `${operation}: no such bucket`, { operation, status: 404 });
    return find(operation, from.key, from, other);
  }

  function upload(uploadId: string): Upload {
    const found = bucket.uploads.get(uploadId);
    if (found !== undefined) return found;
    throw new StoreError('not-found', 'no such upload', { operation: 'upload', status: 404 });
  }

  function headOf(object: StoredObject): ObjectHead {
    return {
      size: object.bytes.length,
      etag: object.etag,
      modified: object.modified,
      attributes: object.attributes,
      tagCount: Object.keys(object.tags).length,
      ...(bucket.versioning === 'enabled' ? { versionId: object.versionId } : {}),
      ...defined({ storageClass: object.storageClass }),
    };
  }

  const guard = async <T>(signal: AbortSignal | undefined, act: () => T): Promise<Awaited<T>> => {
    signal?.throwIfAborted();
    return await act();
  };

  return {
    place: { api: dialect.api, endpoint: 'memory:', bucket: bucketName },
    dialect,
    list: (request, signal) => guard(signal, () => page(bucket, request)),
    head: (key, options, signal) => guard(signal, () => headOf(find('HeadObject', key, options))),
    get: (key, options, signal) =>
      guard(signal, (): ObjectBody => {
        const object = find('GetObject', key, options);
        const { first, last } = options?.range ?? { first: 0, last: object.bytes.length - 1 };
        const bytes = object.bytes.subarray(first, last + 1);
        return { head: headOf(object), stream: one(bytes), destroy: () => undefined };
      }),
    put: (key, body, options, signal) =>
      guard(signal, async () => write('PutObject', key, await bytesOf('PutObject', body), options ?? {})),
    upload: (key, body, options, signal) =>
      guard(signal, async () =>
        write(
          'PutObject',
          key,
          body instanceof Uint8Array ? body.slice() : await collect(body),
          options ?? {},
        ),
      ),
    copy: (from, key, options, signal) =>
      guard(signal, () => {
        const { bytes, attributes, tags } = source('CopyObject', from);
        return write('CopyObject', key, bytes, { ...options, attributes, tags });
      }),
    delete: (key, options, signal) =>
      guard(signal, () => {
        if (options?.ifMatch !== undefined) find('DeleteObject', key, options);
        bucket.remove(key, options?.versionId);
      }),
    deleteMany: (objects, signal) =>
      guard(signal, (): DeleteFailure[] => {
        for (const { key, versionId } of objects) bucket.remove(key, versionId);
        return [];
      }),
    tags: (key, options, signal) => guard(signal, () => find('GetObjectTagging', key, options).tags),
    thaw: (key, options, signal) => guard(signal, () => void find('RestoreObject', key, options)),
    createUpload: (key, options, signal) =>
      guard(signal, () => {
        const uploadId = provider.nextId();
        bucket.uploads.set(uploadId, {
          key,
          options: options ?? {},
          initiated: clock.now(),
          parts: new Map(),
        });
        return uploadId;
      }),
    uploadPart: (name, number, body, signal) =>
      guard(signal, async (): Promise<Part> => {
        const bytes = await bytesOf('UploadPart', body);
        upload(name.uploadId).parts.set(number, bytes);
        return { number, etag: md5(bytes), size: bytes.length };
      }),
    copyPart: (name, number, from, range, signal) =>
      guard(signal, (): Part => {
        const bytes = source('UploadPartCopy', from).bytes.slice(range.first, range.last + 1);
        upload(name.uploadId).parts.set(number, bytes);
        return { number, etag: md5(bytes), size: bytes.length };
      }),
    completeUpload: (name, parts, conditions: Conditions | undefined, signal) =>
      guard(signal, () => {
        const { options, parts: have } = upload(name.uploadId);
        const bytes = parts.map((part) => {
          const found = have.get(part.number);
          if (found !== undefined && md5(found) === part.etag) return found;
          throw new StoreError('protocol', 'CompleteMultipartUpload: InvalidPart', {
            operation: 'CompleteMultipartUpload',
          });
        });
        const written = write(
          'CompleteMultipartUpload',
          name.key,
          Buffer.concat(bytes),
          { ...options, ...conditions },
          dialect.known(parts).etag ?? md5(Buffer.concat(bytes)),
        );
        bucket.uploads.delete(name.uploadId);
        return written;
      }),
    abortUpload: (name, signal) =>
      guard(signal, () => {
        upload(name.uploadId);
        bucket.uploads.delete(name.uploadId);
      }),
    listParts: (name, signal) =>
      guard(signal, () =>
        [...upload(name.uploadId).parts]
          .sort(([a], [b]) => a - b)
          .map(([number, bytes]): Part => ({ number, etag: md5(bytes), size: bytes.length })),
      ),
    listUploads: (prefix, signal) =>
      guard(signal, () =>
        [...bucket.uploads]
          .filter(([, { key }]) => key.startsWith(prefix))
          .map(([uploadId, { key, initiated }]): PendingUpload => ({ key, uploadId, initiated })),
      ),
    checkBucket: (signal) => guard(signal, () => undefined),
    versioning: (signal) => guard(signal, () => bucket.versioning),
    objectLock: (signal) => guard(signal, () => ({ enabled: false })),
    listVersions: async function* (prefix): AsyncGenerator<ObjectVersion> {
      for (const key of bucket.keys()) {
        if (!key.startsWith(prefix)) continue;
        const versions = bucket.objects.get(key) ?? [];
        for (const version of [...versions].reverse()) {
          const { versionId, etag, modified, bytes } = version;
          const latest = version === versions.at(-1);
          yield { key, versionId, latest, deleteMarker: false, size: bytes.length, etag, modified };
        }
      }
    },
    clockOffset: () => 0,
    close: () => Promise.resolve(),
  };
}

function page(bucket: MemoryBucket, request: ListRequest): ListPage {
  const { prefix = '', delimiter, maxKeys = 1000 } = request;
  const after = request.continuation ?? request.after ?? '';
  const keys = bucket.sorted;
  const objects: ListedObject[] = [];
  const prefixes: string[] = [];
  let last = '';
  for (let i = firstAfter(keys, compareKeys(after, prefix) < 0 ? prefix : after); i < keys.length; i++) {
    const key = keys[i] ?? '';
    if (!key.startsWith(prefix)) {
      if (compareKeys(key, prefix) > 0) break;
      continue;
    }
    if (compareKeys(key, after) <= 0) continue;
    const cut = delimiter === undefined ? -1 : key.indexOf(delimiter, prefix.length);
    const common = cut < 0 ? undefined : key.slice(0, cut + (delimiter?.length ?? 0));
    if (common !== undefined && (common === prefixes.at(-1) || after.startsWith(common))) continue;
    if (objects.length + prefixes.length >= maxKeys) return { objects, prefixes, next: last };
    last = common ?? key;
    if (common !== undefined) {
      prefixes.push(common);
      continue;
    }
    const object = bucket.current(key);
    if (object === undefined) continue;
    const { bytes, etag, modified, storageClass } = object;
    objects.push({
      key,
      size: bytes.length,
      etag,
      modified,
      ...defined({ storageClass }),
    });
  }
  return { objects, prefixes, next: undefined };
}

/** Index of the first key that is not before `from`. */
function firstAfter(keys: readonly string[], from: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys(keys[middle] ?? '', from) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function bytesOf(operation: string, body: Payload): Promise<Uint8Array> | Uint8Array {
  if (body instanceof Uint8Array) return body.slice();
  if ('stream' in body) return collect(body.stream);
  if (createHash('sha256').update(body.bytes).digest('hex') === body.sha256) return body.bytes.slice();
  throw new StoreError('transient', `${operation}: the bytes are not those that were signed`, {
    operation,
    status: 400,
    providerCode: 'XAmzContentSHA256Mismatch',
  });
}
