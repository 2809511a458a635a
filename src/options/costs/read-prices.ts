import { InputError } from '../../core/input-error.ts';
import { quoted, systemCode } from '../../core/quoted.ts';
import type { ClassPrices, ProviderPrices } from '../../plan/forecast/prices.ts';
import type { ReadFile } from '../read-text.ts';

const MAX_FILE = 1_000_000;
/** USD for a GB or a thousand requests; above it a typing error is more likely. */
const MAX_PRICE = 10_000;
const MAX_BYTES = 2 ** 40;
const MAX_DAYS = 3650;

type Fields = Readonly<Record<string, unknown>>;

/** Why a file is no table of prices. */
class NoPrices extends Error {}

/** The providers of a JSON file, `{"providers": […]}` (docs/costs.md); none where no file is named. Throws InputError. */
export function readPrices(path: string, readFile: ReadFile): readonly ProviderPrices[] {
  if (path === '') return [];
  const bad = (why: string, cause?: unknown): InputError =>
    new InputError('prices', `${quoted(path)} ${why}; expected a JSON file as in docs/costs.md`, { cause });
  let file: string;
  try {
    file = readFile(path);
  } catch (cause) {
    throw bad(`cannot be read${systemCode(cause)}`, cause);
  }
  if (file.length > MAX_FILE) throw bad('is larger than 1 MB');
  let json: unknown;
  try {
    json = JSON.parse(file);
  } catch (cause) {
    throw bad('is not JSON', cause);
  }
  try {
    const { providers } = fieldsOf(json, 'the file');
    if (!Array.isArray(providers)) throw new NoPrices('providers is no list');
    return providers.map((one, i) => providerOf(fieldsOf(one, `provider ${i + 1}`)));
  } catch (cause) {
    if (cause instanceof NoPrices) throw bad(`is no table of prices (${cause.message})`, cause);
    throw cause;
  }
}

function providerOf(fields: Fields): ProviderPrices {
  const { hosts } = fields;
  if (!Array.isArray(hosts) || !hosts.every((host) => typeof host === 'string' && host !== ''))
    throw new NoPrices('hosts is no list of host names');
  const classes = Object.entries(fieldsOf(fields['classes'], 'classes'));
  if (classes.length === 0) throw new NoPrices('classes has no storage class');
  return {
    name: textOf(fields, 'name'),
    hosts,
    read: textOf(fields, 'read'),
    source: textOf(fields, 'source'),
    gigabyte: numberOf(fields, 'gigabyte', MAX_BYTES, 1) ?? 1e9,
    classes: Object.fromEntries(classes.map(([name, prices]) => [name, classOf(fieldsOf(prices, name))])),
    ...pricesOf(fields, ['list', 'egress', 'betweenRegions']),
  };
}

function classOf(fields: Fields): ClassPrices {
  const minDays = numberOf(fields, 'minDays', MAX_DAYS);
  const minBytes = numberOf(fields, 'minBytes', MAX_BYTES);
  return {
    ...pricesOf(fields, ['storage', 'write', 'read']),
    ...(minDays === undefined ? {} : { minDays }),
    ...(minBytes === undefined ? {} : { minBytes }),
  };
}

/** What is left out is free. */
function pricesOf<N extends string>(fields: Fields, names: readonly N[]): Record<N, number> {
  const entries = names.map((name) => [name, numberOf(fields, name, MAX_PRICE) ?? 0]);
  return Object.fromEntries(entries) as Record<N, number>;
}

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new NoPrices(`${name} is no object`);
  return value as Fields;
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name] ?? '';
  if (typeof value === 'string') return value;
  throw new NoPrices(`${name} is no text`);
}

function numberOf(fields: Fields, name: string, max: number, min = 0): number | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  if (typeof value === 'number' && value >= min && value <= max) return value;
  throw new NoPrices(`${name} is no number from ${min} to ${max}`);
}
