import { expect, test } from '@jest/globals';
import { lockedBucket } from '../../scripts/soak/locks.ts';
import { servers } from '../servers.ts';
import { simulateLocks } from './locked-days.ts';
import { Days } from './scaled-locks.ts';

/** Those with Object Lock. moto deletes locked versions. */
const locking = servers().filter(({ name }) => name === 'minio' || name === 'versitygw-versioned');

const rows = locking.flatMap((server) =>
  (['governance', 'compliance'] as const).map((mode) => [server.name, mode, server] as const),
);

// 400 nights: `npm run soak -- locks`. A day of a lock is a second here.
test.each(rows)(
  '%s, %s: 25 nights, and no lock is in the way',
  async (_name, mode, server) => {
    const { cold, close } = await lockedBucket(server, mode);
    try {
      const immutable = mode === 'compliance';
      const days = new Days(1_000);
      const done = await simulateLocks({ cold, days, mode, immutable, renew: false, count: 25 });
      expect(done.faults).toEqual([]);
      expect(done.backups).toBe(25);
      expect(done.extended).toBeGreaterThan(0);
    } finally {
      await close();
    }
  },
  120_000,
);
