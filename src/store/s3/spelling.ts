import type { ListedObject } from '../contract.ts';

/**
 * What a listing that says `<EncodingType>url</EncodingType>` may have done to its keys, the likeliest first:
 *
 * - `encoded`   all that has to be encoded is: a space is `+` or `%20`, a plus is `%2B` (AWS)
 * - `plus-raw`  the same, but `+` is a plus (Apache Ozone before a fix, ozone#2834; floci#1736)
 * - `raw`       nothing is encoded (floci#1736)
 */
export const SPELLINGS = ['encoded', 'plus-raw', 'raw'] as const;

export type Spelling = (typeof SPELLINGS)[number];

/** What an encoder never leaves as it is: a space, control characters, all beyond ASCII. */
const UNENCODED = /[^\u0021-\u007e]/;

/** The key that a listed text stands for; undefined where it cannot have been spelled so. */
export function decodeKey(text: string, spelling: Spelling): string | undefined {
  if (spelling === 'raw') return text;
  if (spelling === 'encoded' && UNENCODED.test(text)) return undefined;
  if (!text.includes('%') && (spelling === 'plus-raw' || !text.includes('+'))) return text;
  try {
    return decodeURIComponent(spelling === 'encoded' ? text.replaceAll('+', ' ') : text);
  } catch {
    return undefined; // a `%` that begins no escape, or bytes that are not UTF-8
  }
}

/** The different keys that a text may stand for, the likeliest first. */
export function readingsOf(text: string, spellings: readonly Spelling[], prefix: string): readonly string[] {
  const keys = new Set<string>();
  for (const spelling of spellings) {
    const key = decodeKey(text, spelling);
    if (key?.startsWith(prefix) === true) keys.add(key);
  }
  return [...keys];
}

/**
 * The spellings that a page does not refute: each of its texts must be one of a key below the prefix that was asked
 * for, and different texts those of different keys. Empty where it refutes them all.
 */
export function possibleSpellings(
  texts: readonly string[],
  spellings: readonly Spelling[],
  prefix: string,
): readonly Spelling[] {
  const different = new Set(texts).size;
  return spellings.filter((spelling) => {
    const keys = texts.map((text) => decodeKey(text, spelling));
    return (
      keys.every((key) => key?.startsWith(prefix) === true) &&
      (spelling === 'raw' || new Set(keys).size === different)
    );
  });
}

/** What HEAD said of one reading: the object's size and ETag, that there is none, or nothing. */
export type Seen = { readonly size: number; readonly etag: string } | 'absent' | 'unknown';

/**
 * The one reading of a listed text that an object bears out: the only one that has an object, or the only one whose
 * object is the listed one. Undefined where that does not decide.
 */
export function provenReading(
  { size, etag, doubt }: ListedObject,
  readings: readonly (readonly [key: string, seen: Seen])[],
): string | undefined {
  if (readings.some(([, seen]) => seen === 'unknown')) return undefined;
  const present = readings.filter(([, seen]) => seen !== 'absent');
  if (present.length === 1) return present[0]?.[0];
  const lacks = doubt?.about === 'fields' ? doubt.lacks : [];
  const same = present.filter(
    ([, seen]) =>
      typeof seen === 'object' &&
      (lacks.includes('Size') || seen.size === size) &&
      (lacks.includes('ETag') || seen.etag === etag),
  );
  return same.length === 1 ? same[0]?.[0] : undefined;
}
