import { createHash } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import { defined } from '../../core/defined.ts';
import { compareKeys, compareUtf16, keyLength } from '../../core/keys.ts';
import { withoutMissing } from '../abilities.ts';
import type {
  Conditions,
  CopySource,
  DeleteFailure,
  ObjectBody,
  ObjectHead,
  ObjectVersion,
  Part,
  Payload,
  PendingUpload,
  ReadOptions,
  Store,
  UploadName,
  Versioning,
  WriteOptions,
  Written,
} from '../contract.ts';
import type { Dialect } from '../dialect.ts';
import { StoreError } from '../errors.ts';
import { MemoryBucket } from './bucket.ts';
import type { StoredObject, Upload } from './bucket.ts';
import { MEMORY_S3 } from './kinds.ts';
import type { MemoryKind } from './kinds.ts';
import { page } from './page.ts';

export type { MemoryBucket } from './bucket.ts';

/** The buckets of one pretended provider: stores that share it can copy from each other. */
export class MemoryProvider {
  readonly clock: Clock;
  readonly kind: MemoryKind;
  readonly buckets = new Map<string, MemoryBucket>();
  #serial = 0;

  constructor(clock: Clock, kind: MemoryKind = MEMORY_S3) {
    this.clock = clock;
    this.kind = kind;
  }

  /** Creates the bucket where it is not there yet. */
  store(bucket: string, versioning: Versioning = 'off'): Store {
    const compare = this.kind.dialect.listing === 'utf-16' ? compareUtf16 : compareKeys;
    const present = this.buckets.get(bucket) ?? new MemoryBucket(versioning, compare);
    this.buckets.set(bucket, present);
    return withoutMissing(memoryStore(this, bucket, present));
  }

  nextId(): string {
    return `v${String(this.nextSerial()).padStart(10, '0')}`;
  }

  nextSerial(): number {
    return ++this.#serial;
  }
}

/** An in-memory Store for unit tests: its kind's rules for keys, tags, hashes and order; conditions, parts, versions; no delete markers. */
function memoryStore(provider: MemoryProvider, bucketName: string, bucket: MemoryBucket): Store {
  const { clock, kind } = provider;
  const { dialect } = kind;

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
    made: Partial<Pick<StoredObject, 'etag' | 'proofs'>> = {},
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
      etag: made.etag ?? kind.tag(bytes, provider.nextSerial()),
      proofs: made.proofs ?? kind.proofs(bytes, false),
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
    return {
      etag: object.etag,
      ...object.proofs,
      ...(bucket.versioning === 'enabled' ? { versionId: object.versionId } : {}),
    };
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

  function keepPart(name: UploadName, number: number, bytes: Uint8Array): Part {
    const etag = kind.tag(bytes, provider.nextSerial());
    const part: Part = { number, etag, size: bytes.length, ...kind.proofs(bytes, false) };
    upload(name.uploadId).parts.set(number, { bytes, part });
    return part;
  }

  function headOf(object: StoredObject): ObjectHead {
    return {
      size: object.bytes.length,
      etag: object.etag,
      ...object.proofs,
      modified: object.modified,
      attributes: object.attributes,
      ...(dialect.abilities.has('tags') ? { tagCount: Object.keys(object.tags).length } : {}),
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
      guard(signal, async () =>
        write('PutObject', key, await bytesOf(dialect, 'PutObject', body), options ?? {}),
      ),
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
        const { bytes, attributes, tags, proofs } = source('CopyObject', from);
        return write('CopyObject', key, bytes, { ...options, attributes, tags }, defined({ proofs }));
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
        const bytes = await bytesOf(dialect, 'UploadPart', body);
        return keepPart(name, number, bytes);
      }),
    copyPart: (name, number, from, range, signal) =>
      guard(signal, (): Part => {
        const bytes = source('UploadPartCopy', from).bytes.slice(range.first, range.last + 1);
        return keepPart(name, number, bytes);
      }),
    completeUpload: (name, parts, conditions: Conditions | undefined, signal) =>
      guard(signal, () => {
        const { options, parts: have } = upload(name.uploadId);
        const bytes = parts.map((part) => {
          const found = have.get(part.number);
          if (found?.part.etag === part.etag) return found.bytes;
          throw new StoreError('protocol', 'CompleteMultipartUpload: InvalidPart', {
            operation: 'CompleteMultipartUpload',
          });
        });
        const whole = Buffer.concat(bytes);
        const { etag } = dialect.known(parts);
        const made = { proofs: kind.proofs(whole, true), ...defined({ etag }) };
        const written = write(
          'CompleteMultipartUpload',
          name.key,
          whole,
          { ...options, ...conditions },
          made,
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
        [...upload(name.uploadId).parts].sort(([a], [b]) => a - b).map(([, { part }]) => part),
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
          const { versionId, etag, modified, bytes, proofs } = version;
          const latest = version === versions.at(-1);
          const size = bytes.length;
          yield { key, versionId, latest, deleteMarker: false, size, etag, ...proofs, modified };
        }
      }
    },
    clockOffset: () => 0,
    close: () => Promise.resolve(),
  };
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function bytesOf({ bodyHash }: Dialect, operation: string, body: Payload): Promise<Uint8Array> | Uint8Array {
  if (body instanceof Uint8Array) return body.slice();
  if ('stream' in body) return collect(body.stream);
  if (createHash(bodyHash).update(body.bytes).digest('hex') === body[bodyHash]) return body.bytes.slice();
  throw new StoreError('transient', `${operation}: the bytes are not those that were signed`, {
    operation,
    status: 400,
    providerCode: 'XAmzContentSHA256Mismatch',
  });
}
