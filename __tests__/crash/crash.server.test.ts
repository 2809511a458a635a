import { describe, expect, test } from '@jest/globals';
import { servers } from '../servers.ts';
import { crashCampaign } from './campaign.ts';
import { unexpectedLeftovers } from './leftovers.ts';
import { onlyVersitygw } from './pair.ts';

const MINUTES = 60_000;
/** The same moments every time; the soak takes others. CRASH_SEED gives another one. */
const SEED = Number(process.env['CRASH_SEED'] ?? 20261123);

/** The small form of `npm run soak`: issue "A manifest for ten million objects", must show 3. */
describe.each(onlyVersitygw(servers()))('backups killed at random moments, on $name', (server) => {
  test.each([
    ['while hot rests', 0],
    ['while hot goes on changing', 0.6],
  ])(
    '%s: converge, copy nothing again that was journalled, and leave every generation restorable',
    async (_name, disturb) => {
      const { faults, leftovers, figures } = await crashCampaign({
        server,
        objects: 120,
        kills: 3,
        seed: SEED + disturb * 10,
        disturb,
        copyPaths: ['native'],
        log: () => undefined,
      });
      expect({ figures, faults: faults.slice(0, 10) }).toEqual({ figures, faults: [] });
      expect(unexpectedLeftovers(leftovers, disturb > 0)).toEqual([]);
      expect(figures.kills).toBe(3);
    },
    5 * MINUTES,
  );
});
