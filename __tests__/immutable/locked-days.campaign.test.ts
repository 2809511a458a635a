import { expect, test } from '@jest/globals';
import { onEmulator } from './locked-days.ts';

test.each([
  ['governance', false, false],
  ['compliance', true, true],
] as const)(
  '%s, immutable %s, renewed %s: 45 nights',
  async (mode, immutable, renew) => {
    const done = await onEmulator({ mode, immutable, renew, count: 45 });
    expect(done.faults).toEqual([]);
    expect(done.refused).toBeLessThanOrEqual(1);
    expect(done.backups).toBe(45);
    expect(done.deleted).toBeGreaterThan(20);
    expect(done.extended).toBeGreaterThan(20);
    expect(done.retained).toBeGreaterThan(20);
  },
  120_000,
);
