import { InputError, InputErrors } from '../../core/input-error.ts';
import { INPUTS, type InputName } from '../inputs.ts';
import type { ReadText } from '../read-text.ts';

/** More are not looked for: a command with so many is told the rest next time. */
const MAX_ERRORS = 10;

/**
 * Parses the inputs of a command, and finds all that are wrong: one that was refused is replaced by a value that would
 * do, and the rest is parsed again. It stops where that is refused, too: what follows may follow from it.
 * Throws InputError, or InputErrors where there are several.
 */
export function parseAll<O>(parse: (text: ReadText) => O, text: ReadText): O {
  const replaced = new Map<InputName, string>();
  const errors: InputError[] = [];
  for (;;) {
    try {
      const options = parse((name) => replaced.get(name) ?? text(name));
      if (errors.length === 0) return options;
      break;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const name = INPUTS.find((input) => input.name === error.input)?.name;
      const known = name === undefined || replaced.has(name);
      if (!known || errors.length === 0) errors.push(error);
      if (known || errors.length === MAX_ERRORS) break;
      replaced.set(name, standInFor(name));
    }
  }
  const [first, ...others] = errors;
  if (first === undefined) throw new Error('the inputs were refused, and no error says why');
  throw others.length === 0 ? first : new InputErrors([first, ...others]);
}

/** A value that every parser takes. It is never used: an error is thrown before. */
function standInFor(name: InputName): string {
  if (name === 'hot' || name === 'cold' || name === 'to') return `s3://stand-in-${name}`;
  if (/access-key(-id)?$/.test(name)) return 'STANDIN';
  return INPUTS.find((input) => input.name === name)?.default ?? '';
}
