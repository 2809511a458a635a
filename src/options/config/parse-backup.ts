import { InputError, InputErrors } from '../../core/input-error.ts';
import { parseAll } from '../inputs/parse-all.ts';
import { INPUTS } from '../inputs.ts';
import { given, type ReadInput, type ReadText } from '../read-text.ts';
import type { ConfigBackup, ConfigFile } from './config-file.ts';
import { SecretMissing } from './layered.ts';
import { inFile } from './position.ts';

/** A backup of the file with its options, or why it cannot run. */
export type Member<O> =
  | { readonly name: string; readonly options: O }
  | { readonly name: string; readonly options: undefined; readonly error: InputError };

/**
 * Parses the inputs of several backups. Throws InputError, or InputErrors, where one has a value that is wrong, each with
 * its place in the file: then nothing runs. A secret that is missing is the trouble of its backup alone.
 */
export function parseMembers<O>(
  config: ConfigFile,
  backups: readonly ConfigBackup[],
  readOf: (backup: ConfigBackup) => ReadInput,
  parse: (text: ReadText) => O,
): readonly Member<O>[] {
  const wrong: InputError[] = [];
  const members = backups.flatMap((backup): Member<O>[] => {
    const read = readOf(backup);
    try {
      return [{ name: backup.name, options: parseAll(parse, (name) => given(read, name)) }];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const errors = error instanceof InputErrors ? error.errors : [error];
      const placed = errors.map((one) => withPlace(one, config, backup));
      if (!errors.every((one) => one instanceof SecretMissing)) {
        wrong.push(...placed);
        return [];
      }
      return [{ name: backup.name, options: undefined, error: oneOf(placed) }];
    }
  });
  if (wrong.length > 0) throw oneOf(wrong);
  return members;
}

function oneOf(errors: readonly InputError[]): InputError {
  const [first, ...others] = errors;
  if (first === undefined) throw new Error('the inputs were refused, and no error says why');
  return others.length === 0 ? first : new InputErrors([first, ...others]);
}

/** The same error with the line of its value, or that of its backup if the file has no value for it. */
function withPlace(error: InputError, { path }: ConfigFile, backup: ConfigBackup): InputError {
  const name = INPUTS.find((input) => input.name === error.input)?.name;
  const at = (name === undefined ? undefined : backup.values.get(name)?.at) ?? backup.at;
  const message = error.message.slice(error.input.length + 2);
  return new InputError(error.input, `${message} (backup ${backup.name}, ${inFile(path, at)})`, {
    cause: error,
  });
}
