import { expect, test } from '@jest/globals';
import { costOf } from '../../../src/plan/forecast/cost.ts';
import type { CostSetting } from '../../../src/plan/forecast/cost.ts';
import { PRICE_TABLE } from '../../../src/plan/forecast/price-table.ts';
import { pricesOf } from '../../../src/plan/forecast/prices.ts';
import type { Work } from '../../../src/plan/forecast/work.ts';

const GIGABYTES = 100;

function egressOf(setting: Partial<CostSetting>): { quantity: number; price: number } | undefined {
  const hot = pricesOf('https://s3.us-east-1.amazonaws.com', [PRICE_TABLE]);
  const none = { bytes: 0, objects: 0 };
  const work = {
    hot: {},
    cold: { objects: {}, state: {} },
    paths: { native: { bytes: GIGABYTES * 2 ** 30, objects: 1 }, emulated: none, streamed: none },
    early: { byteDays: 0 },
    growth: { bytes: 0, charged: 0 },
  } as unknown as Work;
  const all = { hot, cold: undefined, storageClass: undefined, crossesRegions: false, ...setting };
  return costOf(work, all)?.lines.find(({ what }) => what === 'egress');
}

test('a copy by the provider leaves it for nothing, within a region', () => {
  expect(egressOf({})).toMatchObject({ quantity: 0, price: 0 });
});

test('what another provider reads by signed URLs is charged as egress of hot', () => {
  const egress = egressOf({ crossesProviders: true });
  expect(egress?.quantity).toBe(GIGABYTES * 2 ** 30);
  expect(egress?.price).toBeCloseTo(GIGABYTES * 0.09, 5);
});
