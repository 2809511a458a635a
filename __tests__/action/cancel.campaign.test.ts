import { expect, test } from '@jest/globals';
import { cancelCampaign } from './cancel-campaign.ts';

test('SIGINT and SIGTERM at random moments: journal, then lease, then nothing; the next run goes on', async () => {
  let seed = 20_261_123;
  const random = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  const { faults, figures } = await cancelCampaign({
    objects: 400,
    cancels: 4,
    copyMs: 30,
    random,
    log: () => undefined,
  });
  expect(faults).toEqual([]);
  expect(figures['stopped in mid-copy']! + figures['stopped before a copy']!).toBe(4);
  // Else nothing of this was tried.
  expect(figures['stopped in mid-copy']).toBeGreaterThan(0);
}, 240_000);
