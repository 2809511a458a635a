import { InputError } from '../../core/input-error.ts';
import { quoted, systemCode } from '../../core/quoted.ts';
import { INPUTS, type InputName } from '../inputs.ts';
import type { ReadFile, ReadInput } from '../read-text.ts';
import type { ConfigBackup, FileValue } from './config-file.ts';
import { isKey } from './fields.ts';

/** Where inputs come from besides the file. */
export interface Sources {
  /** What was given for this run: flags, or the inputs of the step. */
  readonly typed: ReadInput;
  /** What is always there: FLASHBACK_… in the environment. */
  readonly ambient: ReadInput;
  /** The environment, for `-env`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** For `-file`. */
  readonly readFile: ReadFile;
  /** Called with each secret that the file names, before it is used: a log must mask it. */
  readonly mask?: (secret: string) => void;
}

/** A variable or file that the configuration names has no secret. Only that backup fails: the others can run. */
export class SecretMissing extends InputError {}

/**
 * The inputs of one backup. What was typed for this run takes precedence over the file, and the file over the environment;
 * but a backup's own keys take precedence over keys that were given for all. Reading throws InputError.
 */
export function layered(backup: ConfigBackup, sources: Sources): ReadInput {
  return (name) => {
    const input = INPUTS.find((one) => one.name === name)?.name;
    const own = input === undefined ? undefined : backup.values.get(input);
    const typed = filled(sources.typed(name));
    if (own === undefined) return typed ?? sources.ambient(name);
    const keysOfItsOwn = input !== undefined && isKey(input);
    return keysOfItsOwn || typed === undefined ? resolve(input ?? 'config', own, sources) : typed;
  };
}

/** Refuses buckets beside the file: they would be those of every backup. Throws InputError. */
export function refusePlaces({ typed, ambient }: Sources): void {
  for (const name of ['hot', 'cold'] as const) {
    if (filled(typed(name)) === undefined && filled(ambient(name)) === undefined) continue;
    throw new InputError(name, 'is given beside config; expected it in the file, in each backup');
  }
}

/** A text that is not empty. */
export function filled(text: string | undefined): string | undefined {
  return (text ?? '').trim() === '' ? undefined : text;
}

function resolve(name: InputName | 'config', value: FileValue, sources: Sources): string {
  const text = read(name, value, sources);
  if (value.how !== 'text') sources.mask?.(text);
  return text;
}

function read(name: InputName | 'config', { how, value }: FileValue, { env, readFile }: Sources): string {
  switch (how) {
    case 'text':
      return value;
    case 'env': {
      const text = filled(env[value]);
      if (text !== undefined) return text;
      // Somebody may have written the secret itself, which seldom is in capitals alone.
      const shown = /^[A-Z_][A-Z0-9_]*$/.test(value) ? ` ${value}` : '';
      throw new SecretMissing(name, `the variable${shown} that the file names is not set, or empty`);
    }
    case 'file':
      try {
        return readFile(value);
      } catch (cause) {
        throw new SecretMissing(
          name,
          `${quoted(value)}, which the file names, cannot be read${systemCode(cause)}`,
          {
            cause,
          },
        );
      }
  }
}
