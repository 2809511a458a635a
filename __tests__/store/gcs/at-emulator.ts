import { startEmulator } from '../../../emulator/index.ts';
import type { Emulator, EmulatorConfig } from '../../../emulator/index.ts';
import { systemClock } from '../../../src/core/clock.ts';
import type { Clock } from '../../../src/core/clock.ts';
import type { Store } from '../../../src/store/contract.ts';
import { openGcs } from '../../../src/store/gcs/open.ts';
import { CONFIG, WRITER } from '../../emulator/gcs/running.ts';

export interface AtEmulator {
  readonly emulator: Emulator;
  readonly endpoint: string;
  readonly open: (bucket: string, prefix?: string) => Store;
  readonly close: () => Promise<void>;
}

/** Stores at a provider's own endpoint of an emulator, signed in by a service account's key. */
export async function atEmulator(
  config: Partial<EmulatorConfig> = {},
  clock: Clock = systemClock,
): Promise<AtEmulator> {
  const emulator = await startEmulator({ ...CONFIG, ...config });
  const endpoint = emulator.providerEndpoints['google'] ?? '';
  // Of its own: tokens are shared by who has the same, and another emulator may have had the same port.
  const credentials = { ...WRITER };
  const stores: Store[] = [];
  return {
    emulator,
    endpoint,
    open: (bucket, prefix = '') => {
      const store = openGcs({ api: 'gcs', endpoint, bucket, prefix, credentials }, undefined, clock);
      stores.push(store);
      return store;
    },
    close: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await emulator.close();
    },
  };
}
