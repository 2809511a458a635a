import { expect, test } from '@jest/globals';
import { onEmulator } from './rehearsals.ts';

// What 5 % foretell is a figure of npm run soak -- rehearse: on a machine that others use it proves nothing here.
test('a backup is rehearsed by 1 %, 5 % and all of it, to a bucket and to a folder, and nothing is left', async () => {
  const { faults, figures } = await onEmulator({ objects: 600, turns: 1, log: () => undefined });
  expect(faults).toEqual([]);
  expect(figures['bucket: median of all, ms']).toBeGreaterThan(0);
}, 120_000);
