import { CreateBucketCommand, PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';
import { systemClock } from '../../src/core/clock.ts';
import type { BackupOptions } from '../../src/options/options.ts';
import { fixedCredentials } from '../../src/store/s3/credentials.ts';
import { S3Store } from '../../src/store/s3/store.ts';
import { optionsFor } from '../commands/setting.ts';
import type { Store } from '../../src/store/contract.ts';
import type { RealServer } from '../servers.ts';

/** Buckets, each run's options for them, and everything that hot ever held. */
export interface AnyPair {
  /** Where nothing watches the requests. */
  readonly server: Pick<RealServer, 'endpoint'> & { readonly name: string };
  readonly versioned: boolean;
  readonly hot: Store;
  /** What the tested runs write to, and what uninterrupted runs write to. */
  readonly cold: Store;
  readonly reference: Store;
  /** ETags are no hashes, so that two copies of one content have different ones. */
  readonly serialTags?: boolean;
  readonly known: KnownContent;
  options(endpoint: string, cold?: 'cold' | 'reference', change?: Partial<BackupOptions>): BackupOptions;
  close(): Promise<void>;
}

/** Buckets on a real server. */
export interface Pair extends AnyPair {
  readonly server: RealServer;
  readonly hot: S3Store;
  readonly cold: S3Store;
  readonly reference: S3Store;
}

/** Those of the servers that take part: the same store without and with versioning. Throws where there is none. */
export function onlyVersitygw(all: readonly RealServer[]): readonly RealServer[] {
  const found = all.filter(({ name }) => name.startsWith('versitygw'));
  if (found.length === 0)
    throw new Error('versitygw does not run: scripts/servers.sh install versitygw, start');
  return found;
}

let serial = 0;

export async function makePair(server: RealServer, name: string): Promise<Pair> {
  const versioned = server.name === 'versitygw-versioned';
  const { accessKeyId, secretAccessKey } = server;
  const credentials = { accessKeyId, secretAccessKey };
  const stamp = `${name}-${Date.now().toString(36)}-${process.pid}-${++serial}`;
  const buckets = { hot: `${stamp}-hot`, cold: `${stamp}-cold`, reference: `${stamp}-reference` };
  const client = new S3Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials,
  });
  for (const Bucket of Object.values(buckets)) await client.send(new CreateBucketCommand({ Bucket }));
  if (versioned) {
    const VersioningConfiguration = { Status: 'Enabled' } as const;
    for (const Bucket of [buckets.cold, buckets.reference])
      await client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration }));
  }
  client.destroy();
  const place = (bucket: string, endpoint: string) => ({
    api: 's3' as const,
    endpoint,
    bucket,
    prefix: '',
    region: 'us-east-1',
    pathStyle: true,
    credentials,
  });
  const open = (bucket: string): S3Store =>
    new S3Store({
      ...place(bucket, server.endpoint),
      credentials: fixedCredentials(credentials),
      clock: systemClock,
    });
  const stores = { hot: open(buckets.hot), cold: open(buckets.cold), reference: open(buckets.reference) };
  return {
    server,
    versioned,
    ...stores,
    known: new KnownContent(),
    options: (endpoint, cold = 'cold', change = {}) =>
      optionsFor(endpoint, {
        hot: place(buckets.hot, endpoint),
        cold: place(buckets[cold], endpoint),
        ...change,
      }),
    close: async () => {
      await Promise.all(Object.values(stores).map((store) => store.close()));
    },
  };
}

/** Every content that hot ever held, by MD5 and by ETag: what any version in any manifest must give back. */
export class KnownContent {
  readonly #byTag = new Map<string, Buffer>();

  remember(bytes: Buffer, etag?: string): string {
    const md5 = createHash('md5').update(bytes).digest('hex');
    this.#byTag.set(md5, bytes);
    if (etag !== undefined) this.#byTag.set(etag, bytes);
    return md5;
  }

  bytes(etag: string): Buffer | undefined {
    return this.#byTag.get(etag);
  }
}

/** Runs `work` over the items, a few at a time. */
export async function each<T>(
  items: Iterable<T>,
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = rest.next(); next.done !== true; next = rest.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/** A generator of chance that gives the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
