import { test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import { GcsStore } from '../../../src/store/gcs/store.ts';
import { googleServers } from '../../servers.ts';
import { storeConformance } from '../conformance.ts';
import { GCS_NAMES } from './names.ts';

const endpoint = googleServers()[0]?.endpoint;

if (endpoint === undefined) {
  test.skip('fake-gcs-server does not run', () => undefined);
} else {
  storeConformance(
    'GCS at fake-gcs-server',
    async () => {
      const stamp = Date.now().toString(36);
      const names = [`conformance-a-${stamp}`, `conformance-b-${stamp}`] as const;
      for (const name of names)
        await fetch(`${endpoint}/storage/v1/b?project=p`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ name }),
        });
      const open = (bucket: string): GcsStore =>
        new GcsStore({ endpoint, bucket, prefix: '', tokens: undefined, clock: systemClock });
      const stores = [open(names[0]), open(names[1])] as const;
      return {
        store: stores[0],
        other: stores[1],
        close: async () => {
          await Promise.all(stores.map((store) => store.close()));
        },
      };
    },
    {
      refused: GCS_NAMES.refused,
      ignoresReadPins: true,
      ignoresSourcePins: true,
      ignoresConditions: ['copy', 'complete', 'delete'],
    },
  );
}
