import { forJson } from '../core/escape.ts';

/** The JSON report: the whole result, indented, without characters that act on a terminal; ends in a newline. */
export function renderJson(result: object): string {
  return `${forJson(JSON.stringify(result, null, 2))}\n`;
}

/** The same on one line, for a stream of JSON lines. */
export function renderJsonLine(result: object): string {
  return `${forJson(JSON.stringify(result))}\n`;
}
