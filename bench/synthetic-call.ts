import type { IncomingMessage } from 'node:http';
import type { PageCache } from './page-cache.ts';
import type { ColdBucket, HotBucket, Stored } from './synthetic-bucket.ts';
import { Refusal } from './synthetic-bucket.ts';
import { PROBE, STATE } from '../src/manifest/layout.ts';

export type BucketName = 'hot' | 'cold';

/** What the endpoints of the three APIs share. */
export interface World {
  readonly hot: HotBucket;
  readonly cold: ColdBucket;
  readonly pages: Readonly<Record<BucketName, PageCache>>;
  /** Counts a request. Throws a Refusal where the limit refuses it. */
  readonly count: (bucket: BucketName, kind: string) => void;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Uint8Array;
  /** Only the length is said: HEAD. */
  readonly length?: number;
}

/** One API: requests whose paths it knows, and how it says no. */
export interface Endpoint {
  answer(request: IncomingMessage, path: string, query: URLSearchParams): Promise<Reply> | Reply;
  refusal(refusal: Refusal): Reply;
}

export function bucketNamed(name: string, code: string): BucketName {
  if (name !== 'hot' && name !== 'cold') throw new Refusal(404, code);
  return name;
}

export function find({ hot, cold }: World, bucket: BucketName, key: string): Stored | undefined {
  return bucket === 'hot' ? hot.find(key) : cold.find(key);
}

/**
 * What a copy is about: `keep` is one of an old version out of the way, and `probeCopy` one that tries what cold can do,
 * neither of an object.
 */
export function copyKind(key: string): string {
  return key.startsWith(PROBE) ? 'probeCopy' : key.startsWith(STATE) ? 'keep' : 'copy';
}

/** A synthetic object has no bytes; whoever reads one gets as many zeros. */
export function bytesOf({ bytes, size }: Stored): Uint8Array {
  return bytes ?? Buffer.alloc(size);
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
