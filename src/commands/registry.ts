import { InputError } from '../core/input-error.ts';
import { quoted } from '../core/quoted.ts';
import { COMMANDS, type CommandName } from '../options/inputs.ts';
import type { Options, OptionsOf } from '../options/options.ts';
import { given, type ReadFile, type ReadInput } from '../options/read-text.ts';
import type { Command } from './command.ts';
import { backup } from './rows/backup.ts';
import { cat } from './rows/cat.ts';
import { diff } from './rows/diff.ts';
import { commit, plan, shard } from './rows/split.ts';
import { ls } from './rows/ls.ts';
import { probe } from './rows/probe.ts';
import { prune } from './rows/prune.ts';
import { rebuild } from './rows/rebuild.ts';
import { rehearse } from './rows/rehearse.ts';
import { restore } from './rows/restore.ts';
import { status } from './rows/status.ts';
import { verify } from './rows/verify.ts';
import { versions } from './rows/versions.ts';

export type Registry = { readonly [N in CommandName]: Command<OptionsOf<N>> };

/**
 * The commands, one row each, for the Action and the command line alike. To add one: its name in COMMANDS and in the
 * `commands` of its inputs (src/options/inputs/), its options and their parser (src/options/options.ts, parse.ts), its
 * row (src/commands/rows/), and its body, which the row loads when it runs.
 */
export const REGISTRY: Registry = {
  backup,
  restore,
  verify,
  prune,
  status,
  ls,
  versions,
  diff,
  cat,
  rebuild,
  probe,
  rehearse,
  plan,
  shard,
  commit,
};

/** What people look for when another tool has filled cold. */
const ALIASES: Readonly<Record<string, CommandName>> = { adopt: 'rebuild' };

/** The name of a command, or of the one that an alias stands for. */
export function nameOf(name: string): string {
  return Object.hasOwn(ALIASES, name) ? (ALIASES[name] ?? name) : name;
}

/** The command of that name. Throws InputError. */
export function commandNamed(name: string, registry: Registry = REGISTRY): Command {
  const known = COMMANDS.find((one) => one === nameOf(name));
  if (known !== undefined) return registry[known];
  throw new InputError(
    'command',
    `${quoted(name)} is not a command of this version; expected one of ${COMMANDS.join(', ')}`,
  );
}

/** All inputs of the command that the input `command` names. Throws InputError on the first bad one. */
export function parseOptions(read: ReadInput, readFile: ReadFile): Options {
  return parseOptionsOf(commandNamed(given(read, 'command')).name, read, readFile);
}

/** The same for a command by its name. */
export function parseOptionsOf<N extends CommandName>(
  name: N,
  read: ReadInput,
  readFile: ReadFile,
): OptionsOf<N> {
  return REGISTRY[name].parse((input) => given(read, input), readFile);
}
