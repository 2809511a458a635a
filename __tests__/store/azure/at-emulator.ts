import { startEmulator } from '../../../emulator/index.ts';
import type { Emulator, EmulatorConfig } from '../../../emulator/index.ts';
import { systemClock } from '../../../src/core/clock.ts';
import type { Clock } from '../../../src/core/clock.ts';
import type { BlobPlaceOptions } from '../../../src/core/place.ts';
import { openBlob } from '../../../src/store/azure/open.ts';
import type { Store } from '../../../src/store/contract.ts';
import { COLD, CONFIG, HOT } from '../../emulator/blob/running.ts';

export interface AtEmulator {
  readonly emulator: Emulator;
  readonly endpoint: string;
  /** A container of one of the two accounts, by its key where nothing else is said. */
  readonly open: (account: 'hot' | 'cold', container: string, options?: Partial<BlobPlaceOptions>) => Store;
  readonly close: () => Promise<void>;
}

/** Stores at a provider's own endpoint of an emulator. */
export async function atEmulator(
  config: Partial<EmulatorConfig> = {},
  clock: Clock = systemClock,
): Promise<AtEmulator> {
  const emulator = await startEmulator({ ...CONFIG, ...config });
  const endpoint = emulator.providerEndpoints['azure'] ?? '';
  const stores: Store[] = [];
  return {
    emulator,
    endpoint,
    open: (account, bucket, options = {}) => {
      const credentials = account === 'hot' ? HOT : COLD;
      const place = {
        api: 'blob',
        endpoint,
        account: credentials.accessKeyId,
        bucket,
        prefix: '',
        credentials,
      } as const;
      const store = openBlob({ ...place, ...options }, undefined, clock);
      stores.push(store);
      return store;
    },
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await emulator.close();
    },
  };
}
