import { join } from 'node:path';
import {
  DEFAULT_OPERATION_LIMIT,
  type Api,
  type BucketConfig,
  type EmulatorConfig,
  type KeyConfig,
  type NodeConfig,
  type NodeStatus,
  type ProviderConfig,
  type RepositoryConfig,
} from './config.ts';
import { Faults } from './faults.ts';
import { Quirks, quirksOf } from './quirks/quirks.ts';
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
  readonly buckets: Bucket[];
}

/** A Bridge Node, as far as it is more than its socket. */
export interface BridgeNode {
  readonly id: string;
  readonly api: Api;
  readonly region: string;
  readonly latencyMs: number;
  status: NodeStatus;
  quirks: Quirks;
  /** Known once it listens. */
  url: string;
}

/** A provider's own endpoint, as far as it is more than its socket. */
export interface ProviderEndpoint {
  readonly config: ProviderConfig;
  quirks: Quirks;
}

/** All that the endpoints share. */
export interface World {
  readonly config: EmulatorConfig;
  readonly buckets: Bucket[];
  readonly repositories: readonly Repository[];
  readonly nodes: readonly BridgeNode[];
  readonly providers: readonly ProviderEndpoint[];
  /** Makes a bucket without adding it. */
  newBucket(config: BucketConfig): Bucket;
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
  const quirks = Quirks.parse(config.quirks ?? []);
  const newBucket = (bucketConfig: BucketConfig): Bucket =>
    new Bucket(
      bucketConfig,
      { behaviour: config.behaviour ?? {}, quirks: quirks.of('bucket') },
      { blobs, clock, changed: (changed, key, versions) => journal?.key(changed.id, key, versions) },
    );
  const configured = new Set(config.buckets.map((one) => one.id ?? one.name));
  const created = [...(recorded?.buckets ?? [])].filter(([id]) => !configured.has(id)).map(([, one]) => one);
  const buckets = [...config.buckets, ...created.map((one) => one.config)].map((bucketConfig) => {
    const bucket = newBucket(bucketConfig);
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
      buckets: [
        ...repository.buckets,
        ...created.filter((one) => one.repository === repository.id).map((one) => one.config.name),
      ].map((id) => existing(buckets, id, repository.id)),
    })),
    nodes: (config.nodes ?? [{}]).map((node, index) => bridgeNode(node, index, quirks.of('endpoint'))),
    providers: (config.providers ?? []).map((provider) => ({
      config: provider,
      quirks: quirks.of('endpoint').with(quirksOf(provider.quirks, 'quirks')),
    })),
    newBucket,
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

/** Adds a bucket that a client created, attached to a Repository where it was created through a node. */
export function addBucket(world: World, config: BucketConfig, repository: Repository | undefined): void {
  const bucket = world.newBucket(config);
  world.buckets.push(bucket);
  repository?.buckets.push(bucket);
  world.journal?.bucket(bucket.id, { config, repository: repository?.config.id ?? null });
}

/** Forgets an empty bucket, and the uploads in it. */
export function removeBucket(world: World, bucket: Bucket): void {
  for (const upload of world.uploads.of(bucket.id)) world.uploads.close(upload);
  for (const list of [world.buckets, ...world.repositories.map((one) => one.buckets)]) {
    const index = list.indexOf(bucket);
    if (index >= 0) list.splice(index, 1);
  }
  world.journal?.bucket(bucket.id, null);
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

function bridgeNode(config: NodeConfig, index: number, common: Quirks): BridgeNode {
  return {
    id: config.id ?? `node-${index}`,
    api: config.api ?? 's3',
    region: config.region ?? 'us-east-1',
    latencyMs: config.latencyMs ?? 0,
    status: config.status ?? 'ONLINE',
    quirks: common.with(quirksOf(config.quirks, 'quirks')),
    url: '',
  };
}
