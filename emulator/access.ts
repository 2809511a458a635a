import type { BucketConfig, KeyConfig, ProviderConfig, Right } from './config.ts';
import type { Access } from './s3/call.ts';
import { S3Error, accessDenied, noSuchBucket } from './s3/errors.ts';
import type { Bucket } from './storage/bucket.ts';
import { addBucket, removeBucket, type BridgeNode, type Repository, type World } from './world.ts';

/** A key and what it opens. */
export interface Credential extends KeyConfig {
  readonly access: Access;
  /** The Repository whose traffic and quota this is; none at a provider's own endpoint. */
  readonly repoId: string | undefined;
}

/** The keys that a Bridge Node takes: those of every Repository. */
export function nodeCredentials(world: World, node: BridgeNode): Credential[] {
  return world.repositories.flatMap((repository) => {
    if ((repository.config.storageType ?? 'S3') !== 'S3') return [];
    const access = repositoryAccess(world, repository, node);
    return repository.config.keys.map((key) => ({ ...key, access, repoId: repository.config.id }));
  });
}

/** The keys of a provider's own endpoint, which reach all of its buckets. */
export function providerCredentials(world: World, config: ProviderConfig): Credential[] {
  const { name: endpoint, provider = endpoint } = config;
  const access: Access = {
    get buckets() {
      return world.buckets.filter((bucket) => bucket.provider === provider);
    },
    operationLimit: Infinity,
    copySource(name) {
      const bucket = world.buckets.find((one) => one.provider === provider && one.name === name);
      if (!bucket) throw noSuchBucket(name);
      return { bucket, path: 'native' };
    },
    createBucket(created) {
      checkFree(world, created);
      addBucket(world, { ...created, provider, storageType: 'S3' }, undefined);
    },
    deleteBucket: (bucket) => removeBucket(world, bucket),
    countUpload() {},
    countDownload() {},
  };
  return config.keys.map((key) => ({ ...key, access, repoId: undefined }));
}

/** True if `right` is enough for what needs `needed`. */
export function mayDo(right: Right, needed: Right): boolean {
  return RANK[right] >= RANK[needed];
}

const RANK: Readonly<Record<Right, number>> = { READ: 0, WRITE: 1, ADMIN: 2 };

function repositoryAccess(world: World, repository: Repository, node: BridgeNode): Access {
  const { buckets } = repository;
  const at = (bucket: Bucket): { repoId: string; bucketId: string; host: string } => ({
    repoId: repository.config.id,
    bucketId: bucket.id,
    host: node.id,
  });
  return {
    buckets,
    operationLimit: world.operationLimit,
    copySource(name, destination) {
      const attached = buckets.find((bucket) => bucket.name === name);
      if (attached) return { bucket: attached, path: 'emulated' };
      return { bucket: nativeSource(world, name, destination), path: 'native' };
    },
    createBucket(config) {
      checkFree(world, config);
      const { provider, storageType } = buckets[0] ?? { provider: 'aws', storageType: 'S3' };
      addBucket(world, { ...config, provider, storageType }, repository);
    },
    deleteBucket: (bucket) => removeBucket(world, bucket),
    countUpload: (bucket, bytes) => world.traffic.add(at(bucket), { uploaded: bytes }),
    countDownload: (bucket, bytes) => world.traffic.add(at(bucket), { downloaded: bytes }),
  };
}

/** Names are global, as on AWS, but those of containers only within their account. Ids count too. */
function checkFree(
  world: World,
  { name, id = name, account }: Pick<BucketConfig, 'name' | 'id' | 'account'>,
): void {
  const taken = (bucket: Bucket): boolean =>
    bucket.id === id ||
    (bucket.name === name &&
      (account === undefined || bucket.account === undefined || bucket.account === account));
  if (world.buckets.some(taken)) {
    throw new S3Error(409, 'BucketAlreadyExists', 'The requested bucket name is not available.', {
      details: { BucketName: name },
    });
  }
}

/** A bucket outside the Repository: the provider copies it if the destination's credentials may read it. */
function nativeSource(world: World, name: string, destination: Bucket): Bucket {
  const named = world.buckets.filter((bucket) => bucket.name === name);
  if (named.length === 0) throw noSuchBucket(name);
  const readable = named.find(
    (bucket) =>
      bucket.provider === destination.provider &&
      bucket.storageType === destination.storageType &&
      bucket.readableBy.includes(destination.id),
  );
  if (!readable) throw accessDenied();
  return readable;
}
