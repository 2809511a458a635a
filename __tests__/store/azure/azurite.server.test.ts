import { systemClock } from '../../../src/core/clock.ts';
import type { Store } from '../../../src/store/contract.ts';
import { addressOf } from '../../../src/store/azure/address.ts';
import { SharedKey } from '../../../src/store/azure/identity/shared-key.ts';
import { blobStore } from '../../../src/store/azure/store.ts';
import { BlobWire } from '../../../src/store/azure/wire.ts';
import { azureServers } from '../../servers.ts';
import type { AzureAccount } from '../../servers.ts';
import { storeConformance } from '../conformance.ts';
import { BLOB_NAMES } from './names.ts';
import { orderSuite } from './order.ts';

for (const { name, endpoint, hot } of azureServers()) {
  const created = async (account: AzureAccount, container: string): Promise<Store> => {
    const options = {
      address: addressOf(endpoint, account.name, container),
      identity: new SharedKey(account.name, account.key),
      clock: systemClock,
    };
    const wire = new BlobWire(options);
    await wire.send({ operation: 'CreateContainer', method: 'PUT', query: { restype: 'container' } });
    await wire.close();
    return blobStore(options);
  };
  const stamp = Date.now().toString(36);
  storeConformance(
    `Blob at ${name}`,
    async () => {
      const store = await created(hot, `conformance-a-${stamp}`);
      const other = await created(hot, `conformance-b-${stamp}`);
      const close = async (): Promise<void> => {
        await Promise.all([store.close(), other.close()]);
      };
      return { store, other, close };
    },
    { refused: BLOB_NAMES.refused },
  );
  orderSuite(name, async () => {
    const store = await created(hot, `order-${stamp}`);
    return { store, close: () => store.close() };
  });
}
