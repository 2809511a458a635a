import { compareKeys } from '../core/keys.ts';
import { InputError } from '../core/input-error.ts';
import { quoted } from '../core/quoted.ts';

/**
 * One item per line; blank lines are skipped. White space around a line is dropped, as in YAML. An item that begins or
 * ends with white space, or contains a line break, is written as a JSON string: `" odd\n"`. Throws InputError.
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

/** The prefixes in UTF-8 order, without those inside another, so that each key is listed once. */
export function mergePrefixes(prefixes: readonly string[]): string[] {
  const merged: string[] = [];
  for (const prefix of [...prefixes].sort(compareKeys)) {
    // In this order the prefixes inside another one follow it directly.
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
    // Reported below, without the parser's message.
  }
  throw new InputError(
    input,
    `${quoted(line)} is in quotes and is not a JSON string; expected a plain line, or one such as "with space "`,
  );
}
