import type { Clock } from '../../core/clock.ts';
import { defined } from '../../core/defined.ts';
import { compareKeys, compareUtf16 } from '../../core/keys.ts';
import { withoutMissing } from '../abilities.ts';
import type {
  Conditions,
  DeleteFailure,
  ObjectBody,
  ObjectVersion,
  Part,
  PendingUpload,
  Store,
  Versioning,
} from '../contract.ts';
import { StoreError } from '../errors.ts';
import { MemoryBucket } from './bucket.ts';
import { MEMORY_S3 } from './kinds.ts';
import type { MemoryKind } from './kinds.ts';
import { page } from './page.ts';
import { collect, MemoryRules } from './rules.ts';

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

/**
 * An in-memory Store for unit tests: its kind's rules for keys, tags, hashes and order; conditions, parts, versions; no
 * delete markers.
 */
function memoryStore(provider: MemoryProvider, bucketName: string, bucket: MemoryBucket): Store {
  const rules = new MemoryRules(provider, bucket);
  const { dialect } = rules;
  return {
    place: { api: dialect.api, endpoint: 'memory:', bucket: bucketName },
    dialect,
    ...objectsOf(rules),
    ...uploadsOf(rules),
    checkBucket: (signal) => guard(signal, () => undefined),
    versioning: (signal) => guard(signal, () => bucket.versioning),
    objectLock: (signal) => guard(signal, () => ({ enabled: false })),
    retention: () => Promise.resolve(undefined),
    retain: () =>
      Promise.reject(new StoreError('unsupported', 'retain: memory has no locks', { operation: 'retain' })),
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

type Objects = Pick<
  Store,
  'list' | 'head' | 'get' | 'put' | 'upload' | 'copy' | 'delete' | 'deleteMany' | 'tags' | 'thaw'
>;

function objectsOf(rules: MemoryRules): Objects {
  const { bucket } = rules;
  return {
    list: (request, signal) => guard(signal, () => page(bucket, request)),
    head: (key, options, signal) => guard(signal, () => rules.headOf(rules.find('HeadObject', key, options))),
    get: (key, options, signal) =>
      guard(signal, (): ObjectBody => {
        const object = rules.find('GetObject', key, options);
        const { first, last } = options?.range ?? { first: 0, last: object.bytes.length - 1 };
        const bytes = object.bytes.subarray(first, last + 1);
        return { head: rules.headOf(object), stream: one(bytes), destroy: () => undefined };
      }),
    put: (key, body, options, signal) =>
      guard(signal, async () =>
        rules.write('PutObject', key, await rules.bytesOf('PutObject', body), options ?? {}),
      ),
    upload: (key, body, options, signal) =>
      guard(signal, async () =>
        rules.write(
          'PutObject',
          key,
          body instanceof Uint8Array ? body.slice() : await collect(body),
          options ?? {},
        ),
      ),
    copy: (from, key, options, signal) =>
      guard(signal, () => {
        const { bytes, attributes, tags, proofs } = rules.source('CopyObject', from);
        return rules.write('CopyObject', key, bytes, { ...options, attributes, tags }, defined({ proofs }));
      }),
    delete: (key, options, signal) =>
      guard(signal, () => {
        if (options?.ifMatch !== undefined) rules.find('DeleteObject', key, options);
        bucket.remove(key, options?.versionId);
      }),
    deleteMany: (objects, signal) =>
      guard(signal, (): DeleteFailure[] => {
        for (const { key, versionId } of objects) bucket.remove(key, versionId);
        return [];
      }),
    tags: (key, options, signal) => guard(signal, () => rules.find('GetObjectTagging', key, options).tags),
    thaw: (key, options, signal) => guard(signal, () => void rules.find('RestoreObject', key, options)),
  };
}

type Uploads = Pick<
  Store,
  'createUpload' | 'uploadPart' | 'copyPart' | 'completeUpload' | 'abortUpload' | 'listParts' | 'listUploads'
>;

function uploadsOf(rules: MemoryRules): Uploads {
  const { bucket } = rules;
  return {
    createUpload: (key, options, signal) =>
      guard(signal, () => {
        const uploadId = rules.provider.nextId();
        bucket.uploads.set(uploadId, {
          key,
          options: options ?? {},
          initiated: rules.provider.clock.now(),
          parts: new Map(),
        });
        return uploadId;
      }),
    uploadPart: (name, number, body, signal) =>
      guard(signal, async (): Promise<Part> => {
        const bytes = await rules.bytesOf('UploadPart', body);
        return rules.keepPart(name, number, bytes);
      }),
    copyPart: (name, number, from, range, signal) =>
      guard(signal, (): Part => {
        const bytes = rules.source('UploadPartCopy', from).bytes.slice(range.first, range.last + 1);
        return rules.keepPart(name, number, bytes);
      }),
    completeUpload: (name, parts, conditions: Conditions | undefined, signal) =>
      guard(signal, () => {
        const { options, parts: have } = rules.upload(name.uploadId);
        const bytes = parts.map((part) => {
          const found = have.get(part.number);
          if (found?.part.etag === part.etag) return found.bytes;
          throw new StoreError('protocol', 'CompleteMultipartUpload: InvalidPart', {
            operation: 'CompleteMultipartUpload',
          });
        });
        const whole = Buffer.concat(bytes);
        const { etag } = rules.dialect.known(parts);
        const made = { proofs: rules.kind.proofs(whole, true), ...defined({ etag }) };
        const written = rules.write(
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
        rules.upload(name.uploadId);
        bucket.uploads.delete(name.uploadId);
      }),
    listParts: (name, signal) =>
      guard(signal, () =>
        [...rules.upload(name.uploadId).parts].sort(([a], [b]) => a - b).map(([, { part }]) => part),
      ),
    listUploads: (prefix, signal) =>
      guard(signal, () =>
        [...bucket.uploads]
          .filter(([, { key }]) => key.startsWith(prefix))
          .map(([uploadId, { key, initiated }]): PendingUpload => ({ key, uploadId, initiated })),
      ),
  };
}

async function guard<T>(signal: AbortSignal | undefined, act: () => T): Promise<Awaited<T>> {
  signal?.throwIfAborted();
  return await act();
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes;
}
