import type { InputName } from '../inputs.ts';

/** Inputs whose lines may be JSON strings: see `parseLines`. */
const TAKES_STRINGS: ReadonlySet<InputName> = new Set(['prefixes', 'exclude', 'include']);

/**
 * The items of a list as the lines of the input. An item that a line could not hold as it is, such as one that begins with
 * white space, becomes a JSON string where the input takes one. Undefined if an item has several lines elsewhere.
 */
export function itemLines(input: InputName, items: readonly string[]): string | undefined {
  if (TAKES_STRINGS.has(input))
    return items.map((item) => (needsQuotes(item) ? JSON.stringify(item) : item)).join('\n');
  return items.some((item) => /[\r\n]/.test(item.trim()))
    ? undefined
    : items.map((item) => item.trim()).join('\n');
}

function needsQuotes(item: string): boolean {
  return item.trim() !== item || item === '' || /[\r\n]/.test(item) || /^".*"$/s.test(item);
}
