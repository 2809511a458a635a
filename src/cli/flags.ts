import { suggestion, UsageError } from './usage.ts';

export interface Flag {
  readonly name: string;
  readonly kind: 'text' | 'boolean' | 'list';
  /** Stands for the value in --help: `<url>`. */
  readonly placeholder: string;
  readonly description: string;
  readonly default?: string;
  readonly required?: true;
  /** Left out of --help, which then says how all are shown. */
  readonly rare?: true;
}

/** Arguments without a flag: each is added to the list `flag`, converted by `text`. */
export interface Positional {
  /** For the usage line: `[prefix]...`. */
  readonly placeholder: string;
  readonly flag: string;
  readonly text: (arg: string) => string;
}

/** Values by flag name, in the order given; a list may have several, all others have one. */
export type FlagValues = ReadonlyMap<string, readonly string[]>;

/**
 * `--flag value`, `--flag=value`, and `--flag` without a value for booleans. `secrets` are names that must not be flags:
 * a command line is visible to every process of the machine and kept in the shell's history. Arguments without a flag, and
 * all after `--`, go to `positional`, if the command takes any. Throws UsageError.
 */
export function parseFlags(
  args: readonly string[],
  flags: readonly Flag[],
  secrets: readonly string[] = [],
  positional?: Positional,
): FlagValues {
  const values = new Map<string, string[]>();
  let flagsEnded = false;
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (positional !== undefined && (flagsEnded || !arg.startsWith('-'))) {
      values.set(positional.flag, [...(values.get(positional.flag) ?? []), positional.text(arg)]);
      continue;
    }
    if (positional !== undefined && arg === '--') {
      flagsEnded = true;
      continue;
    }
    if (!arg.startsWith('--') || arg === '--') {
      throw new UsageError(`${JSON.stringify(arg.slice(0, 60))} is not a flag; expected --name value.`);
    }
    const equals = arg.indexOf('=');
    const name = arg.slice(2, equals === -1 ? undefined : equals);
    const flag = flags.find((one) => one.name === name);
    if (flag === undefined) throw unknown(name, flags, secrets);
    let value = equals === -1 ? undefined : arg.slice(equals + 1);
    if (value === undefined) {
      const next = args[i + 1];
      const hasValue =
        flag.kind === 'boolean'
          ? next === 'true' || next === 'false'
          : next !== undefined && !next.startsWith('--');
      if (hasValue) i++;
      else if (flag.kind !== 'boolean') {
        throw new UsageError(`--${name} needs a value: --${name} ${flag.placeholder}.`);
      }
      value = hasValue ? (next ?? '') : 'true';
    }
    const given = values.get(name);
    if (given === undefined) values.set(name, [value]);
    else if (flag.kind === 'list') given.push(value);
    else throw new UsageError(`--${name} is given twice.`);
  }
  return values;
}

function unknown(name: string, flags: readonly Flag[], secrets: readonly string[]): UsageError {
  if (secrets.includes(name)) {
    const env = `FLASHBACK_${name.toUpperCase().replaceAll('-', '_')}`;
    return new UsageError(
      `--${name} is a secret and not a flag: set ${env}, or give a file with --${name}-file.`,
    );
  }
  const names = flags.map((one) => one.name);
  // Only the name, in quotes: the rest may be a secret, and is hostile text.
  return new UsageError(
    `${JSON.stringify(`--${name.slice(0, 60)}`)} is not a flag here.${suggestion(name, names, '--')}`,
  );
}
