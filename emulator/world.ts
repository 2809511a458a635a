import { join } from 'node:path';
import {
  DEFAULT_OPERATION_LIMIT,
  type EmulatorConfig,
  type KeyConfig,
  type NodeConfig,
  type NodeStatus,
  type RepositoryConfig,
} from './config.ts';
import { Faults } from './faults.ts';
import { RequestLog, type RequestEntry } from './request-log.ts';
import { Bucket } from './storage/bucket.ts';
import type { Blobs } from './storage/content.ts';
import { diskBlobs } from './storage/disk-blobs.ts';
import { Journal } from './storage/journal.ts';
import { memoryBlobs } from './storage/memory-blobs.ts';
import { Uploads } from './storage/uploads.ts';
import { Traffic } from './traffic.ts';

/** May wait: the request goes on when the promise does. */
export type RequestListener = (entry: RequestEntry) => void | Promise<void>;

export interface Repository {
  readonly config: RepositoryConfig;
  readonly buckets: readonly Bucket[];
}

/** A Bridge Node, as far as it is more than its socket. */
export interface BridgeNode {
  readonly id: string;
  readonly region: string;
  readonly latencyMs: number;
  status: NodeStatus;
  /** Known once it listens. */
  url: string;
}

/** All that the endpoints share. */
export interface World {
  readonly config: EmulatorConfig;
  readonly buckets: readonly Bucket[];
  readonly repositories: readonly Repository[];
  readonly nodes: readonly BridgeNode[];
  readonly blobs: Blobs;
  readonly uploads: Uploads;
  readonly journal: Journal | undefined;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly traffic: Traffic;
  readonly clock: () => number;
  readonly operationLimit: number;
  quotaBytes: number | undefined;
  readonly before: Set<RequestListener>;
  readonly after: Set<RequestListener>;
}

/** Builds the world that a configuration describes, and reads back what its directory holds. */
export function createWorld(config: EmulatorConfig): World {
  const clock = config.clock ?? Date.now;
  const { directory } = config;
  const blobs = directory === undefined ? memoryBlobs() : diskBlobs(join(directory, 'objects'));
  const journal = directory === undefined ? undefined : new Journal(directory);
  const recorded = journal?.load(blobs);
  const buckets = config.buckets.map((bucketConfig) => {
    const bucket = new Bucket(bucketConfig, config.behaviour ?? {}, {
      blobs,
      clock,
      changed: (changed, key, versions) => journal?.key(changed.id, key, versions),
    });
    bucket.versioning = recorded?.versioning.get(bucket.id) ?? bucket.versioning;
    for (const [key, versions] of recorded?.keys.get(bucket.id) ?? []) bucket.load(key, versions);
    return bucket;
  });
  const uploads = new Uploads({ blobs, clock, changed: (id, upload) => journal?.upload(id, upload) });
  for (const upload of recorded?.uploads.values() ?? []) uploads.load(upload);
  blobs.sweep();
  return {
    config,
    buckets,
    repositories: config.repositories.map((repository) => ({
      config: repository,
      buckets: repository.buckets.map((id) => existing(buckets, id, repository.id)),
    })),
    nodes: (config.nodes ?? [{}]).map(bridgeNode),
    blobs,
    uploads,
    journal,
    faults: new Faults(config.random ?? Math.random, clock),
    requests: new RequestLog(config.logLimit ?? 200_000),
    traffic: new Traffic(clock),
    clock,
    operationLimit: config.operationLimit ?? DEFAULT_OPERATION_LIMIT,
    quotaBytes: config.quotaBytes,
    before: new Set(),
    after: new Set(),
  };
}

export function bucketById(world: World, id: string): Bucket {
  const bucket = world.buckets.find((one) => one.id === id);
  if (!bucket) throw new Error(`the emulator has no bucket ${JSON.stringify(id)}`);
  return bucket;
}

/** Keys by their id. */
export function keyIndex<K extends KeyConfig>(keys: readonly K[]): (accessKeyId: string) => K | undefined {
  const index = new Map(keys.map((key) => [key.accessKeyId, key]));
  return (accessKeyId) => index.get(accessKeyId);
}

function existing(buckets: readonly Bucket[], id: string, repository: string): Bucket {
  const bucket = buckets.find((one) => one.id === id);
  if (bucket) return bucket;
  throw new Error(
    `repository ${JSON.stringify(repository)} attaches bucket ${JSON.stringify(id)}, which is not configured`,
  );
}

function bridgeNode(config: NodeConfig, index: number): BridgeNode {
  return {
    id: config.id ?? `node-${index}`,
    region: config.region ?? 'us-east-1',
    latencyMs: config.latencyMs ?? 0,
    status: config.status ?? 'ONLINE',
    url: '',
  };
}
