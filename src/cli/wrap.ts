import { stripVTControlCharacters } from 'node:util';

/** Columns by which the rest of a line that was wrapped is indented further than its beginning. */
const HANGING = 2;
/** Narrower terminals get lines of this many columns. */
const MIN_WIDTH = 40;

/**
 * Breaks the lines of a text that are longer than the terminal is wide, between words; the rest of a line is
 * indented under it. Words that are longer than a line stay whole, so that a URL or a key can be copied.
 */
export function wrapText(text: string, columns: number): string {
  const width = Math.max(MIN_WIDTH, columns);
  return text
    .split('\n')
    .map((line) => (visibleLength(line) <= width ? line : wrapLine(line, width)))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const [indent = ''] = /^ */.exec(line) ?? [];
  const rest = ' '.repeat(Math.min(indent.length + HANGING, MIN_WIDTH / 2));
  const lines: string[] = [];
  let current = indent;
  // Spaces belong to the word before them: columns within a line stay as they are.
  for (const word of line.slice(indent.length).match(/\S+\s*/g) ?? []) {
    const fits = visibleLength(current + word.trimEnd()) <= width;
    if (!fits && current.trim() !== '') {
      lines.push(current.trimEnd());
      current = rest;
    }
    current += word;
  }
  return [...lines, current.trimEnd()].join('\n');
}

/** Without colours. Close enough for wide characters: a line that is too long is wrapped by the terminal. */
function visibleLength(text: string): number {
  return stripVTControlCharacters(text).length;
}
