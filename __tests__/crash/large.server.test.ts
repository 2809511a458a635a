import { describe, expect, test } from '@jest/globals';
import type { CopyPath } from '../../src/core/domain.ts';
import { servers } from '../servers.ts';
import { killInALargeObject } from './large.ts';
import { moveLarge, MOST_MEMORY } from './move-large.ts';
import { makePair } from './pair.ts';

const MINUTES = 60_000;
const MIB = 1024 * 1024;
const PATHS: readonly CopyPath[] = ['native', 'streamed'];
const able = servers().filter(({ name }) => name !== 'moto');

/** The small form of `npm run soak -- large-objects`: issue "Every copy path", must show 2 and 4. */
describe.each(able)('a large object, on $name', (server) => {
  test.each(PATHS)(
    '%s: killed in the middle, five times, and right after Complete, it is gone on with',
    async (path) => {
      const pair = await makePair(server, 'large');
      try {
        const { faults, figures } = await killInALargeObject({
          pair: {
            upstream: server.endpoint,
            hot: pair.hot,
            cold: pair.cold,
            coldName: pair.cold.place.bucket,
            options: (endpoint) => {
              const options = pair.options(endpoint, 'cold', {
                copyPaths: [path],
                maxOperationSize: 5 * MIB,
              });
              return { ...options, hot: { ...options.hot, endpoint: server.endpoint } };
            },
          },
          path,
          size: 28 * 5 * MIB + 1000,
          partSize: 5 * MIB,
          kills: 5,
        });
        expect({ figures, faults }).toEqual({ figures, faults: [] });
      } finally {
        await pair.close();
      }
    },
    5 * MINUTES,
  );

  test.each(PATHS)(
    '%s: arrives whole, with what belongs to it, in little memory',
    async (path) => {
      const { faults, figures } = await moveLarge({ server, path, size: 200 * 1000 * 1000 });
      expect({ figures, faults }).toEqual({ figures, faults: [] });
      expect(figures.peakMiB).toBeLessThanOrEqual(MOST_MEMORY / MIB);
    },
    5 * MINUTES,
  );
});
