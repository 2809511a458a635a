import { INPUTS, type Input, type InputName } from './inputs.ts';

/** An input's text, undefined or empty if it is not given. */
export type ReadInput = (name: string) => string | undefined;

/** An input's text with its default applied. */
export type ReadText = (name: InputName) => string;

/** A file's text, for `ca-bundle`. */
export type ReadFile = (path: string) => string;

/** An input's text, or its default. White space around it is dropped. */
export function given(read: ReadInput, name: InputName): string {
  const text = (read(name) ?? '').trim();
  if (text !== '') return text;
  const row: Input | undefined = INPUTS.find((input) => input.name === name);
  return row?.default ?? '';
}
