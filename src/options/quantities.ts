import { InputError } from '../core/input-error.ts';
import { quoted } from '../core/quoted.ts';

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  B: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
};

const DURATIONS: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000 };

/**
 * `100MB` (10^6), `8MiB` (2^20), `5GiB` or plain bytes → bytes. Units are case-sensitive as in SI and IEC:
 * `MB` and `MiB` differ by 5 %, and Flashback's limit is 100 MB.
 */
export function parseSize(input: string, text: string, range: { least: number; most: number }): number {
  const match = /^(\d+(?:\.\d+)?)\s*([A-Za-z]*)$/.exec(text);
  const unit = match?.[2] === undefined ? undefined : UNITS[match[2]];
  const bytes = match?.[1] === undefined || unit === undefined ? NaN : Number(match[1]) * unit;
  if (!Number.isSafeInteger(bytes)) {
    throw new InputError(
      input,
      `${quoted(text)} is not a size; expected bytes or a number with a unit, such as 100MB, 8MiB or 5GiB`,
    );
  }
  if (bytes < range.least || bytes > range.most) {
    throw new InputError(
      input,
      `${quoted(text)} is out of range; expected ${shortSize(range.least)} to ${shortSize(range.most)}`,
    );
  }
  return bytes;
}

/** `90s`, `2m`, `5h30m`, `24h`, `30d` → ms. Units from the largest to the smallest, each at most once. */
export function parseDuration(input: string, text: string, range: { least: number }): number {
  const match = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(text);
  if (match === null || text === '') {
    throw new InputError(
      input,
      `${quoted(text)} is not a duration; expected a number with s, m, h or d, such as 90s, 2m, 5h30m or 30d`,
    );
  }
  const ms = [...'dhms'].reduce(
    (sum, unit, i) => sum + Number(match[i + 1] ?? 0) * (DURATIONS[unit] ?? 0),
    0,
  );
  if (ms < range.least || ms > MAX_DURATION_MS) {
    throw new InputError(
      input,
      `${quoted(text)} is out of range; expected ${range.least / 1000}s to ${MAX_DURATION_MS / 86_400_000}d`,
    );
  }
  return ms;
}

/** A whole number in plain decimal: no sign, no exponent, no fraction. */
export function parseWhole(input: string, text: string, range: { least: number; most: number }): number {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
  if (!(value >= range.least && value <= range.most)) {
    throw new InputError(input, `${quoted(text)} is not a whole number from ${range.least} to ${range.most}`);
  }
  return value;
}

/** Strictly `true` or `false`: `yes` and `1` mean different things in YAML, shells and people's heads. */
export function parseFlag(input: string, text: string): boolean {
  if (text === 'true') return true;
  if (text === 'false') return false;
  throw new InputError(input, `${quoted(text)} is not a switch; expected true or false`);
}

/** One of `choices`. Throws InputError. */
export function parseChoice<T extends string>(input: string, text: string, choices: readonly T[]): T {
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  throw new InputError(input, `${quoted(text)} is not known; expected one of ${choices.join(', ')}`);
}

const MAX_DURATION_MS = 366 * 86_400_000;

function shortSize(bytes: number): string {
  for (const unit of ['TiB', 'GiB', 'MiB', 'KiB']) {
    const size = UNITS[unit] ?? 1;
    if (bytes >= size && bytes % size === 0) return `${bytes / size}${unit}`;
  }
  return `${bytes} bytes`;
}
