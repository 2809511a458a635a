import type { Right } from '../config.ts';
import type { Query } from '../s3/target.ts';
import type { Bucket } from '../storage/bucket.ts';
import type { Blobs, Content } from '../storage/content.ts';
import type { Sessions } from './sessions.ts';

/** Google's names of the methods, and the right and permission that each needs. */
export const METHODS = {
  'buckets.list': { right: 'READ', permission: 'storage.buckets.list' },
  'buckets.get': { right: 'READ', permission: 'storage.buckets.get' },
  'buckets.insert': { right: 'ADMIN', permission: 'storage.buckets.create' },
  'buckets.patch': { right: 'ADMIN', permission: 'storage.buckets.update' },
  'buckets.delete': { right: 'ADMIN', permission: 'storage.buckets.delete' },
  'buckets.testIamPermissions': { right: 'READ', permission: 'storage.buckets.get' },
  'objects.list': { right: 'READ', permission: 'storage.objects.list' },
  'objects.get': { right: 'READ', permission: 'storage.objects.get' },
  /** objects.get with `alt=media`. */
  'objects.download': { right: 'READ', permission: 'storage.objects.get' },
  'objects.insert': { right: 'WRITE', permission: 'storage.objects.create' },
  /** objects.insert with `uploadType=resumable`: the start of a session. */
  'objects.startUpload': { right: 'WRITE', permission: 'storage.objects.create' },
  /** What is sent to a session's own URI, which needs no token. */
  'objects.upload': { right: 'WRITE', permission: 'storage.objects.create' },
  'objects.patch': { right: 'WRITE', permission: 'storage.objects.update' },
  'objects.update': { right: 'WRITE', permission: 'storage.objects.update' },
  'objects.delete': { right: 'WRITE', permission: 'storage.objects.delete' },
  'objects.rewrite': { right: 'WRITE', permission: 'storage.objects.create' },
  'objects.copy': { right: 'WRITE', permission: 'storage.objects.create' },
  'objects.compose': { right: 'WRITE', permission: 'storage.objects.create' },
} as const satisfies Readonly<Record<string, { right: Right; permission: string }>>;

export type MethodName = keyof typeof METHODS;

/** What a request is about, taken from its line as it came. */
export interface GoogleTarget {
  readonly method: MethodName;
  /** The path as it was sent, without the query. */
  readonly path: string;
  /** Empty for the service's own methods. */
  readonly bucket: string;
  /** Empty for a bucket's own methods, and for an upload that has its name in the metadata. */
  readonly name: string;
  /** Where rewriteTo and copyTo write. */
  readonly destination?: { readonly bucket: string; readonly name: string };
  readonly query: Query;
}

/** An authenticated and permitted request. */
export interface GoogleCall {
  readonly httpMethod: string;
  readonly target: GoogleTarget;
  readonly headers: ReadonlyMap<string, string>;
  readonly access: GoogleAccess;
  readonly blobs: Blobs;
  readonly sessions: Sessions;
  readonly clock: () => number;
  /** `http://host:port` as the client wrote it. */
  readonly origin: string;
  /** Client's name, for messages. */
  readonly who: string;
  readonly body: () => AsyncIterable<Buffer>;
  /** True if the caller has that right. */
  may(right: Right): boolean;
  /** Told what a write is about, where only its body says so. */
  named(name: string): void;
  /** Told of the bytes that a copy moved, and which way. */
  copied(path: CopyPath, bytes: number): void;
  versioningChanged(bucket: Bucket): void;
}

/** A call about a bucket that is there for its credentials. */
export interface BucketCall extends GoogleCall {
  readonly bucket: Bucket;
}

export type CopyPath = 'native' | 'emulated';

/** What credentials see of the world through an endpoint. */
export interface GoogleAccess {
  readonly buckets: readonly Bucket[];
  /** Bytes that one operation may carry. */
  readonly operationLimit: number;
  /** The bucket that a copy out of `source` writes, and how. Throws 404 or 403. */
  copyDestination(name: string, source: Bucket): { bucket: Bucket; path: CopyPath };
  createBucket(config: { name: string; location?: string; storageClass?: string }): void;
  deleteBucket(bucket: Bucket): void;
  countUpload(bucket: Bucket, bytes: number): void;
  countDownload(bucket: Bucket, bytes: number): void;
}

export interface GoogleReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: object;
  /** An object's bytes; `counted` is called with what was really sent. */
  readonly content?: Content;
  readonly counted?: (bytes: number) => void;
  /** The gzip is taken off on the way. */
  readonly decoded?: boolean;
}
