import { expect, test } from '@jest/globals';
import { verifyDrill } from './verify-drill.ts';

/** The small form of `npm run soak -- verify`. */
test.each(['off', 'enabled'] as const)(
  'verify finds a flipped, a truncated and a missing object among many, and mends them, versioning %s',
  async (versioning) => {
    const { faults, figures } = await verifyDrill(60, versioning);
    expect(faults).toEqual([]);
    expect(figures).toEqual({
      objects: 60,
      readBack: 60,
      found: 3,
      repaired: 3,
      soundAfter: 60,
      faultsAfter: 0,
    });
  },
  120_000,
);
