import { describe, expect, test } from '@jest/globals';
import { onlyVersitygw } from '../crash/pair.ts';
import { servers } from '../servers.ts';
import { restoreDrill } from './drill.ts';

const MINUTES = 60_000;

/** The small form of `npm run soak -- restore`. */
describe.each(onlyVersitygw(servers()))('restore drills on $name', (server) => {
  test(
    'three points in time come back whole and by prefix, also when the restore is killed',
    async () => {
      const { faults, figures } = await restoreDrill(server, 60, 2);
      expect({ figures, faults: faults.slice(0, 10) }).toEqual({ figures, faults: [] });
      expect(figures['matchedByRclone']).toBeGreaterThan(50);
      expect(figures['equalAfterKills']).toBeGreaterThan(0);
    },
    5 * MINUTES,
  );
});
