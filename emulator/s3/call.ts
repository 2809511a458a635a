import type { BucketConfig, KeyConfig } from '../config.ts';
import type { Bucket } from '../storage/bucket.ts';
import type { Blobs, Content } from '../storage/content.ts';
import type { Uploads } from '../storage/uploads.ts';
import type { OperationName } from './operations.ts';
import type { Headers, Signed } from './sigv4.ts';
import type { Target } from './target.ts';

/** What an authenticated request asks, and what it may touch. */
export interface Call {
  readonly operation: OperationName;
  readonly target: Target;
  readonly headers: Headers;
  readonly signed: Signed<KeyConfig>;
  readonly access: Access;
  readonly store: ObjectStore;
  /** The request's body as it comes off the wire. The first read lets a client that waits for it go on. */
  readonly body: () => AsyncIterable<Buffer>;
}

/** A call about a bucket that is there for its credentials. */
export interface BucketCall extends Call {
  readonly bucket: Bucket;
}

export interface ObjectStore {
  readonly blobs: Blobs;
  readonly uploads: Uploads;
  readonly clock: () => number;
  /** Base URLs of the Bridge Nodes. */
  readonly nodeUrls: () => readonly string[];
  /** After PutBucketVersioning. */
  versioningChanged(bucket: Bucket): void;
}

/** What credentials see of the world through an endpoint. */
export interface Access {
  readonly buckets: readonly Bucket[];
  /** Largest body, copy source or part range of one operation, bytes. */
  readonly operationLimit: number;
  /**
   * The bucket that a copy into `destination` reads, and how. Throws NoSuchBucket or AccessDenied.
   */
  copySource(name: string, destination: Bucket): { bucket: Bucket; path: 'native' | 'emulated' };
  /** Told of the bytes that a copy moves, whichever way. */
  copied?(bytes: number): void;
  /** Throws BucketAlreadyExists where somebody else has that name. */
  createBucket(config: Pick<BucketConfig, 'name' | 'id' | 'account' | 'region' | 'objectLock'>): void;
  /** The bucket is empty. */
  deleteBucket(bucket: Bucket): void;
  countUpload(bucket: Bucket, bytes: number): void;
  countDownload(bucket: Bucket, bytes: number): void;
}

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly xml?: string;
  /** An object's bytes; `counted` is called with what was really sent. */
  readonly content?: Content;
  readonly counted?: (bytes: number) => void;
  /** A quirk: no Content-Length; `decoded` takes the gzip off. */
  readonly unmeasured?: 'as-stored' | 'decoded';
}

/** S3's own ceiling for one PUT, part or copy. */
export const S3_OPERATION_LIMIT = 5 * 1024 ** 3;
