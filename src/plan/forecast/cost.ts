import type { CopyPath } from '../../core/domain.ts';
import { classPricesOf, requestsPrice, storagePrice } from './prices.ts';
import type { ProviderPrices } from './prices.ts';
import { sum } from './work.ts';
import type { Counts, Work } from './work.ts';

/** In USD. `now` is paid for the run, `monthly` for what cold has grown by, from then on. */
export interface Cost {
  readonly now: number;
  readonly monthly: number;
  readonly lines: readonly CostLine[];
  /** Where the prices are from. */
  readonly sources: readonly { readonly name: string; readonly read: string; readonly source: string }[];
}

export interface CostLine {
  readonly what:
    'requests to hot' | 'requests to cold' | 'egress' | 'egress of cold' | 'deleted early' | 'storage';
  /** What is charged, in `unit`. */
  readonly quantity: number;
  readonly unit: 'requests' | 'bytes' | 'byte-months';
  readonly price: number;
}

export interface CostSetting {
  /** Undefined where hot's provider is not known: its requests and its egress are then not in the sum. */
  readonly hot: ProviderPrices | undefined;
  readonly cold: ProviderPrices | undefined;
  readonly storageClass: string | undefined;
  /** Server-side copies cross a region of their provider. */
  readonly crossesRegions: boolean;
  /** Server-side copies leave hot's provider: another one reads them by signed URLs (`copy-by-url`). */
  readonly crossesProviders?: boolean;
}

const DAYS_A_MONTH = 30;

/** The price of work; undefined where no provider is known. */
export function costOf(work: Work, setting: CostSetting): Cost | undefined {
  const { hot, cold, storageClass } = setting;
  if (hot === undefined && cold === undefined) return undefined;
  const lines: CostLine[] = [];
  if (hot !== undefined) {
    const price = requestsPrice(work.hot, hot, classPricesOf(hot, undefined));
    lines.push({ what: 'requests to hot', quantity: total(work.hot), unit: 'requests', price });
    lines.push(egress(work.paths, hot, setting));
  }
  if (cold !== undefined) {
    const { objects, state } = work.cold;
    const written = classPricesOf(cold, storageClass);
    const price =
      requestsPrice(objects, cold, written) + requestsPrice(state, cold, classPricesOf(cold, undefined));
    lines.push({ what: 'requests to cold', quantity: total(sum(objects, state)), unit: 'requests', price });
    if (work.readBack > 0)
      lines.push({
        ...{ what: 'egress of cold', quantity: work.readBack, unit: 'bytes' },
        price: (work.readBack / cold.gigabyte) * cold.egress,
      });
    const early = work.early.byteDays / DAYS_A_MONTH;
    if (early > 0)
      lines.push({
        ...{ what: 'deleted early', quantity: early, unit: 'byte-months' },
        price: storagePrice(early, cold, written),
      });
    lines.push({
      ...{ what: 'storage', quantity: work.growth.bytes, unit: 'bytes' },
      price: storagePrice(work.growth.charged, cold, written),
    });
  }
  const monthly = lines.filter(({ what }) => what === 'storage').reduce((sum, { price }) => sum + price, 0);
  const all = lines.reduce((sum, { price }) => sum + price, 0);
  const sources = [...new Set([hot, cold])].filter((one) => one !== undefined);
  return {
    now: all - monthly,
    monthly,
    lines,
    sources: sources.map(({ name, read, source }) => ({ name, read, source })),
  };
}

/** Bytes that leave hot's provider, or its region. */
function egress(
  paths: Record<CopyPath, { readonly bytes: number }>,
  { gigabyte, egress, betweenRegions }: ProviderPrices,
  { crossesRegions, crossesProviders = false }: CostSetting,
): CostLine {
  const out = paths.streamed.bytes + paths.emulated.bytes + (crossesProviders ? paths.native.bytes : 0);
  const between = crossesRegions && !crossesProviders ? paths.native.bytes : 0;
  const price = (out / gigabyte) * egress + (between / gigabyte) * betweenRegions;
  return { what: 'egress', quantity: out + between, unit: 'bytes', price };
}

const total = (counts: Counts): number => Object.values(counts).reduce((sum, times) => sum + times, 0);
