import { expect, test } from '@jest/globals';
import { alongOnePath } from './campaign.ts';

const MIB = 1024 * 1024;

/** `npm run soak -- paths` does the same with 500 objects, 250 MB and 1.2 GB. */
test.each(['native', 'emulated', 'streamed'] as const)(
  'a bucket that goes %s arrives whole, counted where it must be, in operations of the allowed size',
  async (path) => {
    const campaign = {
      path,
      objects: 120,
      large: [15.5 * MIB, 6 * MIB, 6 * MIB + 1],
      operationLimit: 6 * MIB,
    };
    const { faults, figures } = await alongOnePath(campaign);
    expect(faults).toEqual([]);
    expect(figures).toMatchObject({ taken: path, objects: 120 });
  },
);
