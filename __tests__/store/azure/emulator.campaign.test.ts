import { CONFIG } from '../../emulator/blob/running.ts';
import { storeConformance } from '../conformance.ts';
import { atEmulator } from './at-emulator.ts';
import { BLOB_NAMES } from './names.ts';
import { orderSuite } from './order.ts';

storeConformance(
  'Blob at the emulator',
  async () => {
    const also = { name: 'hot-too', provider: 'azure', storageType: 'BLOB', account: 'hotaccount' } as const;
    const { open, close } = await atEmulator({ buckets: [...CONFIG.buckets, also] });
    return { store: open('hot', 'hot'), other: open('hot', 'hot-too'), close };
  },
  { refused: BLOB_NAMES.refused },
);

orderSuite('the emulator', async () => {
  const { open, close } = await atEmulator();
  return { store: open('hot', 'hot'), close };
});
