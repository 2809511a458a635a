import { InputError } from '../../core/input-error.ts';
import { quoted } from '../../core/quoted.ts';
import { PRICE_TABLE } from '../../plan/forecast/price-table.ts';
import { pricesOf } from '../../plan/forecast/prices.ts';
import type { CostOptions, PlaceOptions } from '../options.ts';
import { parseFlag } from '../quantities.ts';
import type { ReadFile, ReadText } from '../read-text.ts';
import { readPrices } from './read-prices.ts';

/** Undefined where a run is not forecast before it copies. Throws InputError. */
export function parseCosts(
  text: ReadText,
  readFile: ReadFile,
  places: { readonly hot: PlaceOptions; readonly cold: PlaceOptions },
): { readonly costs?: CostOptions } {
  const prices = readPrices(text('prices'), readFile);
  const max = parseMaxCost(text('max-cost'));
  const asked = parseFlag('forecast', text('forecast')) || max !== undefined;
  if (max !== undefined) {
    const { storageClass, endpoint: ofCold } = places.cold;
    for (const { endpoint } of [places.hot, places.cold]) {
      if (pricesOf(endpoint, [prices, PRICE_TABLE]) === undefined)
        throw new InputError(
          'max-cost',
          `no prices are known for ${quoted(new URL(endpoint).host)}; expected them in the file that prices names`,
        );
    }
    const { classes = {} } = pricesOf(ofCold, [prices, PRICE_TABLE]) ?? {};
    if (storageClass !== undefined && classes[storageClass] === undefined)
      throw new InputError(
        'max-cost',
        `no prices are known for the storage class ${quoted(storageClass)}; expected them in the file that prices names`,
      );
  }
  const dry = parseFlag('dry-run', text('dry-run'));
  return asked || (dry && prices.length > 0) ? { costs: { max, prices } } : {};
}

/** Of `plan`, `shard` and `commit`. Throws InputError. */
export function refuseMaxCost(text: ReadText): void {
  if (text('max-cost') !== '')
    throw new InputError(
      'max-cost',
      'is given for a split run, which is not forecast before it copies; expected none: make a dry run of backup first',
    );
}

function parseMaxCost(given: string): number | undefined {
  if (given === '') return undefined;
  const max = /^\$?\d{1,9}(\.\d{1,4})?$/.test(given) ? Number(given.replace('$', '')) : NaN;
  if (Number.isFinite(max)) return max;
  throw new InputError(
    'max-cost',
    `${quoted(given)} is not an amount in USD; expected one such as 25 or 0.50`,
  );
}
