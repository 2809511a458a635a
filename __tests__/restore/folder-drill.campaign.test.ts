import { expect, test } from '@jest/globals';
import { folderDrill } from './folder-drill.ts';

// In full: npm run soak -- folder.
test('hostile keys are restored to a folder by killed processes, and nothing leaves it', async () => {
  const { faults, figures } = await folderDrill({ keys: 480, kills: 2, log: () => undefined });
  expect(faults).toEqual([]);
  expect(figures).toMatchObject({ keys: 480, compared: 480, outside: 0 });
  expect(figures['kills']).toBeGreaterThan(0);
  expect(figures['renamed']).toBeGreaterThan(200);
}, 180_000);
