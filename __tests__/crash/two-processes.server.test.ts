import { describe, expect, test } from '@jest/globals';
import { servers } from '../servers.ts';
import { onlyVersitygw } from './pair.ts';
import { race } from './race.ts';
import { STOPS, stoppedPastItsLease } from './stopped.ts';

/** Says "hangs": a stop takes as long as its lease, about 8 s. */
const MINUTES = 60_000;

/** The small form of `npm run soak`: issue "A manifest for ten million objects", must show 4. */
describe.each(onlyVersitygw(servers()))('two processes at once, on $name', (server) => {
  test(
    'one commits and the other one is skipped or follows',
    async () => {
      const { faults, ...counts } = await race(server, 2, 60, () => undefined);
      expect({ faults, counts }).toEqual({ faults: [], counts });
      expect(counts.skipped + counts.followed).toBe(2);
    },
    2 * MINUTES,
  );

  const stops = STOPS.filter(({ soakOnly }) => soakOnly !== true);
  test.each(stops)(
    'a run that was stopped $name, past its lease, harms nothing when it goes on',
    async (at) => {
      const { faults } = await stoppedPastItsLease(server, at);
      expect(faults).toEqual([]);
    },
    2 * MINUTES,
  );
});
