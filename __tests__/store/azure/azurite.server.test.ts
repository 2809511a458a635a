import { test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import { addressOf } from '../../../src/store/azure/address.ts';
import { SharedKey } from '../../../src/store/azure/identity/shared-key.ts';
import { blobStore } from '../../../src/store/azure/store.ts';
import { BlobWire } from '../../../src/store/azure/wire.ts';
import type { Store } from '../../../src/store/contract.ts';
import { servers } from '../../servers.ts';
import { storeConformance } from '../conformance.ts';
import { BLOB_NAMES } from './names.ts';

const endpoint = process.env['AZURITE_ENDPOINT'];

if (endpoint === undefined) {
  servers(); // throws where no server runs at all
  test.skip('Azurite does not run', () => undefined);
} else {
  const accounts = (process.env['AZURITE_ACCOUNTS'] ?? '').split(';').map((pair) => pair.split(':', 2));
  storeConformance(
    'Blob at Azurite',
    async () => {
      const stamp = Date.now().toString(36);
      const open = async ([account = '', key = '']: readonly string[], container: string): Promise<Store> => {
        const options = {
          address: addressOf(endpoint, account, container),
          identity: new SharedKey(account, key),
          clock: systemClock,
        };
        const wire = new BlobWire(options);
        await wire.send({ operation: 'CreateContainer', method: 'PUT', query: { restype: 'container' } });
        await wire.close();
        return blobStore(options);
      };
      const [store, other] = [
        await open(accounts[0] ?? [], `conformance-a-${stamp}`),
        await open(accounts[0] ?? [], `conformance-b-${stamp}`),
      ];
      return {
        store,
        other,
        close: async () => {
          await Promise.all([store.close(), other.close()]);
        },
      };
    },
    { refused: BLOB_NAMES.refused },
  );
}
