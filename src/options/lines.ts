import { compareKeys } from '../core/keys.ts';
import { InputError } from '../core/input-error.ts';
import { quoted } from '../core/quoted.ts';

/**
 * One item a line; blank lines are none. White space around a line is dropped, as YAML writers expect; an
 * item that begins or ends with some, or holds a line break, is written as a JSON string: `" odd\n"`.
 */
export function parseLines(input: string, text: string): string[] {
  const items: string[] = [];
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (line === '') continue;
    items.push(line.length > 1 && line.startsWith('"') && line.endsWith('"') ? unquoted(input, line) : line);
  }
  return items;
}

/** In UTF-8 order and none inside another, so that what they cover is listed once. */
export function mergePrefixes(prefixes: readonly string[]): string[] {
  const merged: string[] = [];
  for (const prefix of [...prefixes].sort(compareKeys)) {
    // In this order whatever lies inside another prefix comes after it, with nothing else between.
    const last = merged.at(-1);
    if (last === undefined || !prefix.startsWith(last)) merged.push(prefix);
  }
  return merged.includes('') ? [] : merged;
}

function unquoted(input: string, line: string): string {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'string') return value;
  } catch {
    // Said below, without the parser's words.
  }
  throw new InputError(
    input,
    `${quoted(line)} is in quotes and is no JSON string; expected a plain line, or one such as "with space "`,
  );
}
