import type { KeyConfig, ProviderConfig } from '../config.ts';
import type { Bucket } from '../storage/bucket.ts';
import { addBucket, removeBucket, type BridgeNode, type Repository, type World } from '../world.ts';
import type { CopyPath, GoogleAccess } from './call.ts';
import { GoogleError, noSuchBucket } from './errors.ts';
import { isServiceAccount } from './jwt.ts';

/** A service account and what it opens. */
export interface GoogleCredential extends KeyConfig {
  readonly access: GoogleAccess;
  /** The Repository whose traffic and quota this is; none at a provider's own endpoint. */
  readonly repoId: string | undefined;
}

/** The service accounts that a Bridge Node takes: those of every Repository that speaks Google's API. */
export function nodeCredentials(world: World, node: BridgeNode): GoogleCredential[] {
  return world.repositories.flatMap((repository) => {
    const { id, keys, storageType = 'GCS' } = repository.config;
    if (storageType !== 'GCS') return [];
    const access = repositoryAccess(world, repository, node);
    return keys.filter(isServiceAccount).map((key) => ({ ...key, access, repoId: id }));
  });
}

/** The service accounts of a provider's own endpoint, which reach all of its buckets. */
export function providerCredentials(world: World, config: ProviderConfig): GoogleCredential[] {
  const { name, provider = name } = config;
  const access: GoogleAccess = {
    get buckets() {
      return world.buckets.filter((bucket) => bucket.provider === provider);
    },
    operationLimit: Infinity,
    copyDestination(wanted) {
      const bucket = world.buckets.find((one) => one.provider === provider && one.name === wanted);
      if (!bucket) throw noSuchBucket();
      return { bucket, path: 'native' };
    },
    createBucket({ name: bucketName, location, storageClass }) {
      checkFree(world, bucketName);
      const google = storageClass === undefined ? {} : { google: { storageClass } };
      const region = location === undefined ? {} : { region: location.toLowerCase() };
      addBucket(world, { name: bucketName, provider, storageType: 'GCS', ...region, ...google }, undefined);
    },
    deleteBucket: (bucket) => removeBucket(world, bucket),
    countUpload() {},
    countDownload() {},
  };
  return config.keys.map((key) => ({ ...key, access, repoId: undefined }));
}

function repositoryAccess(world: World, repository: Repository, node: BridgeNode): GoogleAccess {
  const { buckets } = repository;
  const at = (bucket: Bucket): { repoId: string; bucketId: string; host: string } => ({
    repoId: repository.config.id,
    bucketId: bucket.id,
    host: node.id,
  });
  return {
    buckets,
    operationLimit: world.operationLimit,
    copyDestination: (name, source) => destinationOf(world, repository, name, source),
    createBucket({ name }) {
      checkFree(world, name);
      const { provider, storageType } = buckets[0] ?? { provider: 'gcp', storageType: 'GCS' };
      addBucket(world, { name, provider, storageType }, repository);
    },
    deleteBucket: (bucket) => removeBucket(world, bucket),
    countUpload: (bucket, bytes) => world.traffic.add(at(bucket), { uploaded: bytes }),
    countDownload: (bucket, bytes) => world.traffic.add(at(bucket), { downloaded: bytes }),
  };
}

/**
 * Flashback's rule for Google's API is S3's turned round: the source is attached, and where the destination is not, the
 * provider copies, if the source's credentials may write there. With both attached the node streams.
 */
function destinationOf(
  world: World,
  { buckets }: Repository,
  name: string,
  source: Bucket,
): { bucket: Bucket; path: CopyPath } {
  const attached = buckets.find((bucket) => bucket.name === name);
  if (attached) return { bucket: attached, path: 'emulated' };
  const named = world.buckets.filter((bucket) => bucket.name === name);
  if (named.length === 0) throw noSuchBucket();
  const writable = named.find(
    (bucket) =>
      bucket.provider === source.provider &&
      bucket.storageType === source.storageType &&
      bucket.writableBy.includes(source.id),
  );
  if (writable) return { bucket: writable, path: 'native' };
  throw new GoogleError(403, 'forbidden', `The source's credentials may not write to bucket ${name}.`);
}

function checkFree(world: World, name: string): void {
  if (world.buckets.some((bucket) => bucket.name === name || bucket.id === name)) {
    throw new GoogleError(
      409,
      'conflict',
      'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.',
    );
  }
}
