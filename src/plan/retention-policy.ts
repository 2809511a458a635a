import { InputError } from '../core/input-error.ts';
import { quoted } from '../core/quoted.ts';

/** One line of `retention`: the rules for the keys below its prefix. */
export interface RetentionLine {
  /** Empty for `*`. */
  readonly prefix: string;
  /** As it was written, without its prefix; for reports. */
  readonly rules: string;
  readonly last?: number;
  readonly hourly?: number;
  readonly daily?: number;
  readonly weekly?: number;
  readonly monthly?: number;
  readonly yearly?: number;
  /** ms, counted back from the newest restore point. */
  readonly within?: number;
  /** Superseded versions of each key. */
  readonly versions?: number;
  /** ms since a version was first stored. */
  readonly maxAge?: number;
}

/** Longest prefixes first: the first line whose prefix starts a key rules it. */
export type RetentionPolicy = readonly RetentionLine[];

/** Rules that select the newest restore point of each of the last N periods that have one. */
export const PERIODS = ['last', 'hourly', 'daily', 'weekly', 'monthly', 'yearly'] as const;

type RuleName = Exclude<keyof RetentionLine, 'prefix' | 'rules'>;

/** Rules by the name they are written with. */
const RULES: Readonly<Record<string, { readonly name: RuleName; readonly value: 'count' | 'duration' }>> = {
  last: { name: 'last', value: 'count' },
  hourly: { name: 'hourly', value: 'count' },
  daily: { name: 'daily', value: 'count' },
  weekly: { name: 'weekly', value: 'count' },
  monthly: { name: 'monthly', value: 'count' },
  yearly: { name: 'yearly', value: 'count' },
  within: { name: 'within', value: 'duration' },
  versions: { name: 'versions', value: 'count' },
  'max-age': { name: 'maxAge', value: 'duration' },
};

/**
 * Parses `retention` (design.md section 7): one line a prefix, `*` for everything, then its rules. A prefix with
 * white space or quotes is written as a JSON string. A line without rules keeps everything below its prefix.
 * Throws InputError that points at line and column, both from 1, the column in characters.
 */
export function parseRetention(text: string): RetentionPolicy {
  const lines: { readonly line: RetentionLine; readonly at: number }[] = [];
  text.split(/\r?\n/).forEach((raw, i) => {
    if (raw.trim() === '') return;
    const line = parseLine(raw, i + 1);
    const before = lines.find((other) => other.line.prefix === line.prefix);
    if (before !== undefined) {
      fail(
        i + 1,
        indent(raw),
        `${shownPrefix(line.prefix)} has a line already, line ${before.at}`,
        'one line a prefix',
      );
    }
    lines.push({ line, at: i + 1 });
  });
  return lines.map(({ line }) => line).sort((a, b) => b.prefix.length - a.prefix.length);
}

/** The line that rules a key; undefined where none does: then everything of it is kept. */
export function lineOf(policy: RetentionPolicy, key: string): RetentionLine | undefined {
  return policy.find(({ prefix }) => key.startsWith(prefix));
}

/** True where the line asks for certain restore points or versions, and not for all of them. */
export function selects(line: RetentionLine): boolean {
  return (
    line.within !== undefined ||
    line.versions !== undefined ||
    PERIODS.some((rule) => line[rule] !== undefined)
  );
}

/** `*`, `logs/`, or a JSON string where the prefix is not a plain word. */
export function shownPrefix(prefix: string): string {
  if (prefix === '') return '*';
  return /^[^\s"*?[\]{}=]+$/.test(prefix) ? prefix : JSON.stringify(prefix);
}

function parseLine(raw: string, at: number): RetentionLine {
  const start = indent(raw);
  const { prefix, end } = raw[start] === '"' ? quotedPrefix(raw, start, at) : plainPrefix(raw, start, at);
  const values: Partial<Record<RuleName, number>> = {};
  for (const match of raw.slice(end).matchAll(/\S+/g)) {
    const column = end + match.index;
    const { name, value } = parseRule(match[0], at, column);
    if (values[name] !== undefined)
      fail(at, column, `${quoted(match[0])} repeats a rule of this line`, 'each rule once');
    values[name] = value;
  }
  return { prefix, rules: raw.slice(end).trim().replace(/\s+/g, ' '), ...values };
}

function indent(raw: string): number {
  return raw.length - raw.trimStart().length;
}

function plainPrefix(raw: string, start: number, at: number): { prefix: string; end: number } {
  const word = /^\S+/.exec(raw.slice(start))?.[0] ?? '';
  const end = start + word.length;
  if (word === '*') return { prefix: '', end };
  if (RULES[word.slice(0, Math.max(0, word.indexOf('=')))] !== undefined) {
    fail(
      at,
      start,
      `${quoted(word)} stands where the prefix belongs`,
      `a prefix before its rules, or * for everything: * ${word}`,
    );
  }
  const glob = /[*?[\]{}]/.exec(word);
  if (glob !== null) {
    const plain = /^(.*\/)?/.exec(word.slice(0, glob.index))?.[0] ?? '';
    fail(
      at,
      start + glob.index,
      `${quoted(word)} holds ${quoted(glob[0])}, and a prefix is no glob`,
      `${plain === '' ? 'a plain prefix such as logs/' : plain}, * alone for everything, or ${JSON.stringify(word)} in quotes if keys really begin so`,
    );
  }
  return { prefix: word, end };
}

function quotedPrefix(raw: string, start: number, at: number): { prefix: string; end: number } {
  const literal = /^"(?:[^"\\]|\\.)*"(?=\s|$)/.exec(raw.slice(start))?.[0];
  const expected = 'a prefix as a JSON string, such as "with space/", and white space after it';
  if (literal === undefined) fail(at, start, `${quoted(raw.slice(start))} is not a quoted prefix`, expected);
  try {
    return { prefix: JSON.parse(literal) as string, end: start + literal.length };
  } catch {
    return fail(at, start, `${literal} is not a JSON string`, expected);
  }
}

function parseRule(word: string, at: number, column: number): { name: RuleName; value: number } {
  const equals = word.indexOf('=');
  const rule = Object.hasOwn(RULES, word.slice(0, Math.max(0, equals)))
    ? RULES[word.slice(0, equals)]
    : undefined;
  if (rule === undefined) {
    const names = Object.entries(RULES).map(
      ([name, { value }]) => `${name}=${value === 'count' ? 'N' : 'D'}`,
    );
    return fail(at, column, `${quoted(word)} is not a rule`, names.join(', '));
  }
  const text = word.slice(equals + 1);
  const value = rule.value === 'count' ? count(text) : duration(text);
  if (value !== undefined) return { name: rule.name, value };
  const expected =
    rule.value === 'count'
      ? `a whole number from 1 to ${MAX_COUNT}`
      : 'a number with h, d, w or y (365 days), such as 36h, 30d or 1y, up to 100y';
  return fail(
    at,
    column + equals + 1,
    `${quoted(text)} is not what ${word.slice(0, equals)} takes`,
    expected,
  );
}

const MAX_COUNT = 1_000_000;

function count(text: string): number | undefined {
  const value = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= MAX_COUNT ? value : undefined;
}

const HOUR = 3600_000;
const UNITS = [365 * 24 * HOUR, 7 * 24 * HOUR, 24 * HOUR, HOUR];

/** No `m`: it is minutes elsewhere and months in other tools' retention. */
function duration(text: string): number | undefined {
  const match = /^(?:(\d{1,6})y)?(?:(\d{1,6})w)?(?:(\d{1,6})d)?(?:(\d{1,7})h)?$/.exec(text);
  if (match === null || text === '') return undefined;
  const ms = UNITS.reduce((sum, unit, i) => sum + Number(match[i + 1] ?? 0) * unit, 0);
  return ms > 0 && ms <= 100 * 365 * 24 * HOUR ? ms : undefined;
}

function fail(line: number, column: number, what: string, expected: string): never {
  throw new InputError('retention', `line ${line}, column ${column + 1}: ${what}; expected ${expected}`);
}
