import { SEGMENT_ENTRIES } from '../../../manifest/segment.ts';
import type { RecentRun } from '../../../manifest/generation.ts';
import type { BackupOptions } from '../../../options/options.ts';
import { costOf } from '../../../plan/forecast/cost.ts';
import { Forecaster } from '../../../plan/forecast/forecaster.ts';
import { classPricesOf, pricesOf } from '../../../plan/forecast/prices.ts';
import type { ProviderPrices } from '../../../plan/forecast/prices.ts';
import { PRICE_TABLE } from '../../../plan/forecast/price-table.ts';
import { sum } from '../../../plan/forecast/work.ts';
import type { Counts, Work } from '../../../plan/forecast/work.ts';
import { runsOf } from '../../../plan/recent-runs.ts';
import { formatCost } from '../../../report/forecast/cost.ts';
import type { ForecastReport, RunCost } from '../../../report/forecast/report.ts';
import type { CopyPathFacts } from '../../../run/copy-path.ts';
import { goesInParts, partSizeFor } from '../../../transfer/multipart/part-plan.ts';
import { LineWatch } from '../../../plan/unmatched.ts';
import { timeOf } from '../backup-run.ts';
import type { BackupRun, ColdAccess } from '../backup-run.ts';
import { previewAll } from '../copy.ts';
import { Meter } from '../meter.ts';
import { planCopies } from '../plan.ts';
import type { RunPhases } from '../phases.ts';
import type { Recovery } from '../recovery.ts';
import { Tally } from '../tally.ts';

/** Without earlier runs: as slow as remote stores are, objects and bytes a second. */
const ASSUMED_OBJECTS = 1_000;
const ASSUMED_BYTES = 50e6;
/** Runs that copied fewer say little about how fast copies are. */
const TELLING_COPIES = 100;

export type ForecastOf = ForecastReport['forecast'];

/** The run would cost more than `max-cost`: nothing was copied. */
export class CostExceeded extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CostExceeded';
  }
}

/** Adds up what the run will do; `path` is the one that it takes. */
export function forecasterFor(
  run: BackupRun,
  access: ColdAccess,
  { versioned }: Recovery,
  { choice, ceiling }: CopyPathFacts,
): Forecaster {
  const { options, buckets } = run;
  const { dialect } = buckets.cold.store;
  const { cold } = pricesFor(options);
  return new Forecaster({
    pathFor: (inParts) => choice.pathFor(inParts),
    partsOf: (path, size) => {
      const limit = ceiling.of(path);
      if (!goesInParts(path, size, limit, dialect)) return 0;
      return Math.ceil(size / partSizeFor(path, size, limit, options.partSize, dialect.limits));
    },
    versioned,
    verify: options.verify,
    first: access.committed === undefined,
    begun: access.kind === 'write',
    segments: access.committed?.generation.segments.length ?? 0,
    segmentEntries: SEGMENT_ENTRIES,
    storageClass: cold === undefined ? {} : classPricesOf(cold, options.cold.storageClass),
    now: Date.parse(timeOf(run)),
  });
}

/** What the run costs, by what was planned. `listing`: pages of hot that are still to be listed. */
export function forecastOf(run: BackupRun, access: ColdAccess, work: Work, listing = 0): ForecastOf {
  const { options, buckets } = run;
  const sent = {
    hot: Object.fromEntries(buckets.requests.hot),
    cold: Object.fromEntries(buckets.requests.cold),
  };
  const whole: Work = {
    ...work,
    hot: sum(sent.hot, { list: listing }, work.hot),
    cold: { objects: work.cold.objects, state: sum(sent.cold, work.cold.state) },
  };
  const runs = runsOf(access.committed?.generation, options);
  return { ...runCost(options, whole), time: timeFor(whole, runs, options.maxBandwidth) };
}

/**
 * Before a run copies: lists and compares once more than it otherwise would, says what it finds, and hands it to `take`. Throws CostExceeded
 * where that is above `max-cost`.
 */
export async function forecastFirst(
  run: BackupRun,
  access: ColdAccess,
  recovery: Recovery,
  path: CopyPathFacts,
  take: (forecast: ForecastOf) => void,
): Promise<void> {
  const { costs } = run.options;
  if (costs === undefined) return;
  const { ctx, options, buckets } = run;
  const tally = new Tally(new LineWatch(options.prefixes, 'exclude', options.exclude));
  const meter = new Meter({ ...ctx, onProgress: () => undefined }, tally, true);
  const forecaster = forecasterFor(run, access, recovery, path);
  meter.forecastTo(forecaster);
  const looking = { ...run, tally, meter };
  const pages = (): number => listed(buckets.requests.hot);
  const before = pages();
  try {
    const plan = await planCopies(looking, access, recovery);
    await previewAll(looking, access, recovery, plan);
  } finally {
    await tally.orphans.close();
  }
  const forecast = forecastOf(run, access, forecaster.work(), pages() - before);
  take(forecast);
  const { cost } = forecast;
  if (cost !== null) ctx.log.info(`Forecast: ${formatCost(cost)}.`);
  const total = cost === null ? 0 : cost.now + cost.monthly;
  // Written so that a sum that is no number does not pass.
  if (costs.max !== undefined && !(total <= costs.max) && !run.control.stopped())
    throw new CostExceeded(`the run would cost ${formatCost(cost)}, above max-cost ${costs.max}`);
}

/** Forecast beside actual; undefined where there was none. */
export function forecastReport(
  run: BackupRun,
  { forecast, recovery, copy }: RunPhases,
): ForecastReport | undefined {
  if (forecast === undefined) return undefined;
  const { hot, cold } = run.options;
  const versioned = recovery?.versioned === true;
  const prices = pricesFor(run.options);
  const unpriced = [
    ...(prices.hot === undefined ? [new URL(hot.endpoint).host] : []),
    ...(prices.cold === undefined ? [new URL(cold.endpoint).host] : []),
  ];
  return {
    forecast,
    ...(copy !== undefined ? { actual: actualCost(run, forecast, versioned) } : {}),
    unpriced: [...new Set(unpriced)],
  };
}

/** The prices of both providers, as far as they are known. */
export function pricesFor({ hot, cold, costs }: Pick<BackupOptions, 'hot' | 'cold' | 'costs'>): {
  readonly hot: ProviderPrices | undefined;
  readonly cold: ProviderPrices | undefined;
} {
  const tables = [costs?.prices ?? [], PRICE_TABLE];
  return { hot: pricesOf(hot.endpoint, tables), cold: pricesOf(cold.endpoint, tables) };
}

function runCost(options: BackupOptions, work: Work): RunCost {
  const { hot, cold } = options;
  const prices = pricesFor(options);
  const regions = [hot, cold].map((place) => (place.api === 's3' ? place.region : undefined));
  const cost = costOf(work, {
    ...prices,
    storageClass: cold.storageClass,
    crossesRegions: isOneProvider(options) && regions[0] !== regions[1],
    crossesProviders: hot.api !== cold.api,
  });
  return {
    requests: { hot: work.hot, cold: sum(work.cold.objects, work.cold.state) },
    paths: work.paths,
    growth: work.growth.bytes,
    charged: work.growth.charged,
    early: work.early,
    cost: cost ?? null,
  };
}

/** By the table of the program, where prices of the user's own name each region apart. */
function isOneProvider({ hot, cold }: Pick<BackupOptions, 'hot' | 'cold'>): boolean {
  const [of, to] = [hot, cold].map(({ endpoint }) => pricesOf(endpoint, [PRICE_TABLE]));
  return of === undefined ? hot.endpoint === cold.endpoint : of === to;
}

/** Of the requests that were sent, those that write objects are charged by their class. */
function actualCost(
  { options, buckets, tally }: BackupRun,
  forecast: ForecastOf,
  versioned: boolean,
): RunCost {
  const { streamed, native, emulated } = tally.paths;
  const sent = Object.fromEntries(buckets.requests.cold);
  const objects: Counts = {};
  const state: Counts = {};
  for (const [operation, times] of Object.entries(sent)) {
    if (OF_OBJECTS.has(operation)) objects[operation] = times;
    else state[operation] = times;
  }
  const puts = Math.min(sent['put'] ?? 0, streamed.objects);
  objects['put'] = puts;
  state['put'] = (sent['put'] ?? 0) - puts;
  const { copied, touched } = tally.bytes;
  const growth = copied + (versioned ? touched : 0);
  const { early } = forecast;
  const share = forecast.growth === 0 ? 1 : forecast.charged / forecast.growth;
  const readBack = options.verify === 'read' ? native.bytes + emulated.bytes + streamed.bytes : 0;
  return runCost(options, {
    readBack,
    hot: Object.fromEntries(buckets.requests.hot),
    cold: { objects, state },
    paths: { native: { ...native }, emulated: { ...emulated }, streamed: { ...streamed } },
    growth: { bytes: growth, charged: growth * share },
    early,
  });
}

const OF_OBJECTS = new Set(['copy', 'copyPart', 'uploadPart', 'createUpload', 'completeUpload']);

/** By the rate of earlier runs of the scope that copied something. */
function timeFor(
  { paths }: Work,
  runs: readonly RecentRun[],
  maxBandwidth: number | undefined,
): ForecastOf['time'] {
  const objects = paths.native.objects + paths.emulated.objects + paths.streamed.objects;
  const telling = runs.filter(({ copied, ms }) => copied >= TELLING_COPIES && ms > 0);
  const last = telling.at(-1);
  const streamed = paths.streamed.bytes;
  const perSecond = maxBandwidth ?? ASSUMED_BYTES;
  if (last !== undefined) {
    const byObjects = (objects / last.copied) * last.ms;
    const byBytes = last.copiedBytes > 0 && streamed > 0 ? (streamed / last.copiedBytes) * last.ms : 0;
    return { ms: Math.round(Math.max(byObjects, byBytes)), by: 'earlier runs' };
  }
  const ms = Math.max((objects / ASSUMED_OBJECTS) * 1000, (streamed / perSecond) * 1000);
  return { ms: Math.round(ms), by: 'assumption' };
}

function listed(requests: ReadonlyMap<string, number>): number {
  return (requests.get('list') ?? 0) + (requests.get('peek') ?? 0);
}
