import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import type { BackupOptions } from '../../../src/options/options.ts';
import type { ProviderPrices } from '../../../src/plan/forecast/prices.ts';
import type { RunCost } from '../../../src/report/forecast/report.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { renderText } from '../../../src/report/text.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { exitCode } from '../../../src/report/result.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { KnownContent, mirrorOf } from '../known-content.ts';
import { optionsFor, runContext } from '../setting.ts';

const MIB = 1024 * 1024;

const PRICES: ProviderPrices = {
  ...{ name: 'a test', hosts: ['127.0.0.1'], read: '2026-11-26', source: 'https://prices.example/' },
  gigabyte: 1e9,
  classes: { STANDARD: { storage: 0.02, write: 0.005, read: 0.0004 } },
  ...{ list: 0.005, egress: 0.09, betweenRegions: 0.02 },
};

class World {
  readonly #provider = new MemoryProvider(systemClock);
  readonly hot = this.#provider.store('hot');
  readonly cold;
  readonly #known = new KnownContent();
  readonly #change: Partial<BackupOptions>;

  constructor(change: Partial<BackupOptions>, versioned: boolean) {
    this.#change = change;
    this.cold = this.#provider.store('cold', versioned ? 'enabled' : 'off');
  }

  async put(numbers: readonly number[], size: number, salt: string): Promise<void> {
    for (const number of numbers)
      await this.#known.put(this.hot, `k${number}`, Buffer.alloc(size, `${salt}${number}`));
  }

  backup(change: Partial<BackupOptions> = {}): Promise<RunResult> {
    const options = optionsFor('http://127.0.0.1:9', { ...this.#change, ...change });
    const open = ({ bucket }: { bucket: string }) => (bucket === 'hot' ? this.hot : this.cold);
    return runBackup(options, runContext(), open);
  }
}

const upTo = (count: number, step = 1): number[] => Array.from({ length: count }, (_, i) => i * step);
const total = ({ requests }: Pick<RunCost, 'requests'>): number =>
  [...Object.values(requests.hot), ...Object.values(requests.cold)].reduce((sum, count) => sum + count, 0);

/** Within 5 percent, or within 3 of a handful. */
function expectNear(forecast: number, actual: number): void {
  expect(Math.abs(forecast - actual)).toBeLessThanOrEqual(Math.max(3, 0.05 * actual));
}

const WAYS = [
  { path: 'native', versioned: false },
  { path: 'native', versioned: true },
  { path: 'streamed', versioned: false },
  { path: 'streamed', versioned: true },
] as const;

describe.each(WAYS)('22.1 a forecast, $path, versioned $versioned', ({ path, versioned }) => {
  const bytesOf = (one: RunCost): number => one.paths[path].bytes;

  async function check(world: World): Promise<void> {
    const dry = await world.backup({ dryRun: true });
    const run = await world.backup();
    const { forecast } = dry.forecast!;
    const sent = total({ requests: run.requests });
    expectNear(total(forecast), sent);
    expect(bytesOf(forecast)).toBe(run.paths[path].bytes);
    expect(forecast.paths[path].objects).toBe(run.paths[path].objects);
    expect(forecast.growth).toBe(run.bytes.copied);
    expect(dry.forecast).not.toHaveProperty('actual');
    expect(run).not.toHaveProperty('forecast');
  }

  test('of many small objects, and of 1 percent of them changed, is within 5 percent of what is sent', async () => {
    const world = new World({ copyPaths: [path] }, versioned);
    await world.put(upTo(4000), 100, 'a');
    await check(world);
    await world.put(upTo(40, 100), 120, 'b');
    await check(world);
    await check(world); // nothing to do
  });

  test('of a few large objects, new and changed, is within 5 percent of what is sent', async () => {
    const small = { maxOperationSize: 5 * MIB, partSize: 5 * MIB };
    const world = new World({ copyPaths: [path], ...small }, versioned);
    await world.put(upTo(4), 11 * MIB, 'a');
    await check(world);
    await world.put(upTo(4), 11 * MIB, 'b');
    await check(world);
  });
});

describe('22.1 a run with a forecast', () => {
  const costs = (max?: number): Partial<BackupOptions> => ({ costs: { max, prices: [PRICES] } });

  test('says before it copies what it will do, and afterwards what it did', async () => {
    const world = new World({ copyPaths: ['streamed'] }, false);
    await world.put(upTo(500), 2000, 'a');
    const run = await world.backup(costs());
    const { forecast, actual, unpriced } = run.forecast!;
    expect(unpriced).toEqual([]);
    expectNear(total(forecast), total(actual!));
    expect(actual!.paths).toEqual(forecast.paths);
    expectNear(forecast.cost!.now * 1e6, actual!.cost!.now * 1e6);
    // 500 × 2,000 bytes out of hot, at $0.09 a GB.
    const egress = forecast.cost!.lines.find(({ what }) => what === 'egress');
    expect(egress).toMatchObject({ quantity: 1_000_000, unit: 'bytes' });
    expect(egress!.price).toBeCloseTo(0.00009, 10);
    expect(forecast.cost!.monthly).toBeCloseTo(0.00002, 10);
    const page = renderSummary(run);
    expect(page).toContain('### Forecast');
    expect(page).toMatch(/streamed \| 500, 1\.0 MB \| 500, 1\.0 MB/);
    expect(renderText(run, { colour: false })).toContain(
      'Prices in USD: a test (list prices of 2026-11-26).',
    );
  });

  test('copies nothing where it would cost more than max-cost, and says so', async () => {
    const world = new World({ copyPaths: ['native'] }, false);
    await world.put(upTo(2000), 10, 'a');
    const stopped = await world.backup(costs(0.01));
    expect(stopped.problem).toEqual({
      code: 'max-cost',
      message: expect.stringMatching(/^the run would cost \$0\.01 now.* above max-cost 0\.01$/) as unknown,
      advice: 'Nothing was copied. Raise max-cost, or leave something out with prefixes and exclude.',
    });
    expect([stopped.outcome, exitCode(stopped, 0), stopped.generation]).toEqual(['failed', 1, null]);
    expect(stopped.forecast).not.toHaveProperty('actual');
    expect(Object.keys(await mirrorOf(world.cold))).toEqual([]);
    const run = await world.backup(costs(0.02));
    expect([run.outcome, run.counts.copied]).toEqual(['complete', 2000]);
  });

  test('estimates the time by earlier runs of the same scope', async () => {
    const world = new World({ copyPaths: ['native'] }, false);
    await world.put(upTo(200), 10, 'a');
    const first = await world.backup({ dryRun: true });
    expect(first.forecast!.forecast.time).toEqual({ ms: 200, by: 'assumption' });
    await world.backup();
    await world.put(upTo(100), 10, 'b');
    expect((await world.backup({ dryRun: true })).forecast!.forecast.time.by).toBe('earlier runs');
  });

  test('names the hosts that it knows no prices for', async () => {
    const world = new World({ copyPaths: ['native'] }, false);
    await world.put([1], 10, 'a');
    const { forecast } = await world.backup({ dryRun: true });
    expect([forecast!.unpriced, forecast!.forecast.cost]).toEqual([['127.0.0.1:9'], null]);
  });

  test('charges what is overwritten before its class allows it', async () => {
    const nearline: ProviderPrices = {
      ...PRICES,
      classes: { STANDARD_IA: { storage: 0.01, write: 0, read: 0, minDays: 30, minBytes: 100_000 } },
    };
    const change = { costs: { max: undefined, prices: [nearline] }, copyPaths: ['native' as const] };
    const world = new World(change, false);
    await world.put(upTo(10), 10, 'a');
    await world.backup();
    await world.put(upTo(10), 11, 'b');
    const { forecast } = await world.backup({ dryRun: true });
    const early = forecast!.forecast.cost!.lines.find(({ what }) => what === 'deleted early');
    expect(early!.quantity).toBeCloseTo(10 * 100_000, -2); // nearly a month of each, as 100,000 bytes
    expect(early!.price).toBeCloseTo(0.00001, 6);
    const storage = forecast!.forecast.cost!.lines.find(({ what }) => what === 'storage');
    expect([storage!.quantity, storage!.price]).toEqual([110, 0.00001]);
  });

  test('charges transfer between regions of one provider, with prices of the user for one of them', async () => {
    const own = { ...PRICES, hosts: ['s3.eu-central-1.amazonaws.com'], betweenRegions: 20 };
    const change = optionsFor('https://s3.us-east-1.amazonaws.com');
    const options = {
      hot: change.hot,
      cold: {
        ...change.cold,
        endpoint: 'https://s3.eu-central-1.amazonaws.com',
        ...{ region: 'eu-central-1' },
      } as BackupOptions['cold'],
    };
    const world = new World({ ...options, costs: { max: undefined, prices: [own] } }, false);
    await world.put(upTo(10), 1000, 'a');
    const { forecast } = await world.backup({ dryRun: true, copyPaths: ['native'] });
    const egress = forecast!.forecast.cost!.lines.find(({ what }) => what === 'egress');
    // By hot's prices, which are the program's: $0.02 a GiB.
    expect(egress!.quantity).toBe(10_000);
    expect(egress!.price).toBeCloseTo((10_000 / 2 ** 30) * 0.02, 12);
  });

  test('charges what is read back as egress of cold', async () => {
    const change = { costs: { max: undefined, prices: [PRICES] }, verify: 'read' as const };
    const world = new World({ ...change, copyPaths: ['native'] }, false);
    await world.put(upTo(10), 1000, 'a');
    const { forecast } = await world.backup({ dryRun: true });
    const egress = forecast!.forecast.cost!.lines.find(({ what }) => what === 'egress of cold');
    expect(egress).toMatchObject({ quantity: 10_000, unit: 'bytes' });
    expect(egress!.price).toBeCloseTo(10_000 * 0.09e-9, 15);
  });
});
