import { startEmulator } from '../../emulator/index.ts';
import type { Behaviour, Emulator } from '../../emulator/index.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { PlaceOptions } from '../../src/core/place.ts';
import type { BackupOptions } from '../../src/options/options.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/registry.ts';
import { optionsFor } from '../commands/setting.ts';
import { COLD, CONFIG as BLOB, HOT } from '../emulator/blob/running.ts';
import { CONFIG as GCS, WRITER } from '../emulator/gcs/running.ts';

export type Cloud = 'gs' | 'az';

export const MIB = 1024 ** 2;

/** `hot` and `cold` at a provider's own endpoint of an emulator: two buckets, or containers of two accounts. */
export interface CloudPair {
  readonly emulator: Emulator;
  readonly endpoint: string;
  readonly hot: Store;
  readonly cold: Store;
  place(side: 'hot' | 'cold', endpoint?: string): PlaceOptions;
  options(change?: Partial<BackupOptions>, endpoint?: string): BackupOptions;
  /** Bytes of objects, not of state, that were read from hot or sent to cold by whoever asks. */
  bytesThrough(): number;
  close(): Promise<void>;
}

export async function cloudPair(cloud: Cloud, behaviour: Partial<Behaviour> = {}): Promise<CloudPair> {
  const config = cloud === 'gs' ? GCS : BLOB;
  // 1 MiB is what one call of rewriteTo moves at the most.
  const google = cloud === 'gs' ? { google: { rewriteBytes: MIB } } : {};
  const buckets = config.buckets.map((bucket) => ({ ...bucket, ...google, behaviour }));
  const emulator = await startEmulator({ ...config, buckets });
  const endpoint = emulator.providerEndpoints[cloud === 'gs' ? 'google' : 'azure'] ?? '';
  // Of its own: tokens are shared by who has the same, and another emulator may have had the same port.
  const key = { ...WRITER };
  const place = (side: 'hot' | 'cold', at = endpoint): PlaceOptions => {
    const common = { endpoint: at, bucket: side, prefix: '' };
    if (cloud === 'gs') return { api: 'gcs', ...common, credentials: key };
    const credentials = side === 'hot' ? HOT : COLD;
    return { api: 'blob', ...common, account: credentials.accessKeyId, credentials };
  };
  const [hot, cold] = (['hot', 'cold'] as const).map((side) =>
    openStore(place(side), undefined, systemClock),
  ) as [Store, Store];
  return {
    emulator,
    endpoint,
    hot,
    cold,
    place,
    options: (change = {}, at = endpoint) =>
      optionsFor(at, { hot: place('hot', at), cold: place('cold', at), ...change }),
    bytesThrough: () => {
      let sum = 0;
      for (const { operation, bucket, key: name, bytesIn, bytesOut } of emulator.requests) {
        if (name.startsWith('.flashback')) continue;
        if (bucket === 'hot' && /^(objects\.download|GetBlob)$/.test(operation)) sum += bytesOut;
        if (bucket === 'cold' && /^(objects\.(insert|upload)|PutBlob|PutBlock)$/.test(operation))
          sum += bytesIn;
      }
      return sum;
    },
    close: async () => {
      await Promise.all([hot.close(), cold.close()]);
      await emulator.close();
    },
  };
}
