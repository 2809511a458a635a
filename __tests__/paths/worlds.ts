import type { Behaviour, EmulatorConfig } from '../../emulator/index.ts';
import { asS3 } from '../as-s3.ts';
import type { Emulator } from '../../emulator/index.ts';
import type { S3PlaceOptions } from '../../src/core/place.ts';
import type { BackupOptions } from '../../src/options/options.ts';
import type { CopyPath } from '../../src/core/domain.ts';
import { optionsFor } from '../commands/setting.ts';

export const PROVIDER_KEY = { accessKeyId: 'PROVIDERKEY', secretAccessKey: 'provider-secret' };
const OF_HOT = { accessKeyId: 'HOTKEY', secretAccessKey: 'hot-secret' };
const OF_COLD = { accessKeyId: 'COLDKEY', secretAccessKey: 'cold-secret' };

/** The keys of the two Repositories, and what else they take: what credentials that end are renewed to. */
export const FIRST_KEYS = { hot: OF_HOT, cold: OF_COLD } as const;
export const NEXT_KEYS = {
  hot: { accessKeyId: 'NEXTHOTKEY', secretAccessKey: 'next-hot-secret' },
  cold: { accessKeyId: 'NEXTCOLDKEY', secretAccessKey: 'next-cold-secret' },
} as const;

export interface WorldOptions {
  readonly operationLimit?: number;
  readonly behaviour?: Partial<Behaviour>;
  /** Another bucket of hot's name, where cold's endpoint finds it. */
  readonly foreign?: boolean;
  readonly directory?: string;
}

/**
 * The same hot and cold, placed so that a path is what comes of it: native needs hot readable for cold's credentials
 * and not attached, emulated both attached, streamed neither. Bucket ids: `hot`, `cold`, `foreign`.
 */
export function worldOf(path: CopyPath, options: WorldOptions = {}): EmulatorConfig {
  const { foreign = false, ...rest } = options;
  const readableBy = path === 'native' && !foreign ? ['cold'] : [];
  return {
    ...rest,
    buckets: [
      { name: 'hot', id: 'hot', provider: 'aws', storageType: 'S3', readableBy },
      {
        name: 'cold',
        id: 'cold',
        provider: foreign || path === 'streamed' ? 'storj' : 'aws',
        storageType: 'S3',
      },
      {
        name: 'hot',
        id: 'foreign',
        provider: 'storj',
        storageType: 'S3',
        readableBy: foreign ? ['cold'] : [],
      },
    ],
    repositories: [
      {
        id: 'of-hot',
        name: 'Of hot',
        buckets: ['hot'],
        keys: [OF_HOT, NEXT_KEYS.hot].map((key) => ({ ...key, right: 'READ' })),
      },
      {
        id: 'of-cold',
        name: 'Of cold',
        buckets: ['cold', ...(path === 'emulated' ? [foreign ? 'foreign' : 'hot'] : [])],
        keys: [OF_COLD, NEXT_KEYS.cold].map((key) => ({ ...key, right: 'WRITE' })),
      },
    ],
    providers: [{ name: 'aws', keys: [{ ...PROVIDER_KEY, right: 'READ' }] }],
  };
}

/** Options of a backup in that world, asked of the platform too. */
export function backupIn(
  path: CopyPath,
  emulator: Emulator,
  change: Partial<BackupOptions> = {},
): BackupOptions {
  const node = emulator.endpoints[0] ?? '';
  const options = optionsFor(node, change, { hot: OF_HOT, cold: OF_COLD });
  const hot: Partial<S3PlaceOptions> =
    path === 'native'
      ? { endpoint: emulator.providerEndpoints['aws'] ?? '', credentials: PROVIDER_KEY }
      : { credentials: OF_HOT };
  const platform = { url: emulator.platformUrl, token: 'emulator-token', repositoryId: 'of-cold' };
  return { ...options, hot: { ...asS3(options.hot), ...hot }, platform, ...change };
}
