import { createHash } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import { defined } from '../../core/defined.ts';
import { keyLength } from '../../core/keys.ts';
import type {
  CopySource,
  ObjectHead,
  Part,
  Payload,
  ReadOptions,
  UploadName,
  WriteOptions,
  Written,
} from '../contract.ts';
import type { Dialect } from '../dialect.ts';
import { StoreError } from '../errors.ts';
import type { MemoryBucket, StoredObject, Upload } from './bucket.ts';
import type { MemoryKind } from './kinds.ts';

/** What a bucket's rules ask of its provider. */
interface BucketOwner {
  readonly clock: Clock;
  readonly kind: MemoryKind;
  readonly buckets: ReadonlyMap<string, MemoryBucket>;
  nextId(): string;
  nextSerial(): number;
}

/** The rules of one bucket: what may be read and written, and what is said of it. */
export class MemoryRules {
  readonly provider: BucketOwner;
  readonly bucket: MemoryBucket;
  readonly kind: MemoryKind;
  readonly dialect: Dialect;

  constructor(provider: BucketOwner, bucket: MemoryBucket) {
    this.provider = provider;
    this.bucket = bucket;
    this.kind = provider.kind;
    this.dialect = provider.kind.dialect;
  }

  find(operation: string, key: string, options: ReadOptions | undefined, from = this.bucket): StoredObject {
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

  write(
    operation: string,
    key: string,
    bytes: Uint8Array,
    options: WriteOptions,
    made: Partial<Pick<StoredObject, 'etag' | 'proofs'>> = {},
  ): Written {
    if (key === '' || keyLength(key) > this.dialect.limits.keyBytes) {
      throw new StoreError('bad-key', `${operation}: 1 to ${this.dialect.limits.keyBytes} bytes make a key`, {
        operation,
        status: 400,
      });
    }
    const present = this.bucket.current(key);
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
      etag: made.etag ?? this.kind.tag(bytes, this.provider.nextSerial()),
      proofs: made.proofs ?? this.kind.proofs(bytes, false),
      modified: Math.floor(this.provider.clock.now() / 1000) * 1000,
      attributes: options.attributes ?? {},
      tags: options.tags ?? {},
      versionId: this.provider.nextId(),
      ...defined({ storageClass: options.storageClass }),
    };
    this.bucket.write(key, object);
    return this.writtenOf(object);
  }

  writtenOf(object: StoredObject): Written {
    return {
      etag: object.etag,
      ...object.proofs,
      ...(this.bucket.versioning === 'enabled' ? { versionId: object.versionId } : {}),
    };
  }

  source(operation: string, from: CopySource): StoredObject {
    const other = this.provider.buckets.get(from.place.bucket);
    if (other === undefined)
      throw new StoreError('no-bucket', `${operation}: no such bucket`, { operation, status: 404 });
    return this.find(operation, from.key, from, other);
  }

  upload(uploadId: string): Upload {
    const found = this.bucket.uploads.get(uploadId);
    if (found !== undefined) return found;
    throw new StoreError('not-found', 'no such upload', { operation: 'upload', status: 404 });
  }

  keepPart(name: UploadName, number: number, bytes: Uint8Array): Part {
    const etag = this.kind.tag(bytes, this.provider.nextSerial());
    const part: Part = { number, etag, size: bytes.length, ...this.kind.proofs(bytes, false) };
    this.upload(name.uploadId).parts.set(number, { bytes, part });
    return part;
  }

  headOf(object: StoredObject): ObjectHead {
    return {
      size: object.bytes.length,
      etag: object.etag,
      ...object.proofs,
      modified: object.modified,
      attributes: object.attributes,
      ...(this.dialect.abilities.has('tags') ? { tagCount: Object.keys(object.tags).length } : {}),
      ...(this.bucket.versioning === 'enabled' ? { versionId: object.versionId } : {}),
      ...defined({ storageClass: object.storageClass }),
    };
  }

  /** The body in memory. Throws `transient` where its hash is not the one that was sent along. */
  bytesOf(operation: string, body: Payload): Promise<Uint8Array> | Uint8Array {
    if (body instanceof Uint8Array) return body.slice();
    if ('stream' in body) return collect(body.stream);
    const { bodyHash } = this.dialect;
    if (createHash(bodyHash).update(body.bytes).digest('hex') === body[bodyHash]) return body.bytes.slice();
    throw new StoreError('transient', `${operation}: the bytes are not those that were signed`, {
      operation,
      status: 400,
      providerCode: 'XAmzContentSHA256Mismatch',
    });
  }
}

export async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
