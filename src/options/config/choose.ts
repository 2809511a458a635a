import { InputError } from '../../core/input-error.ts';
import { quoted } from '../../core/quoted.ts';
import { parseLines } from '../lines.ts';
import type { ConfigBackup, ConfigFile } from './config-file.ts';
import { suggestion } from './suggestion.ts';

/** Commands that are about one backup, whatever the file has. */
const ONE_AT_A_TIME: readonly string[] = [
  ...['restore', 'rebuild', 'plan', 'shard', 'commit'],
  ...['ls', 'versions', 'diff', 'cat'],
];

/** True if the command's result is that of one backup: it is shown as without a file. */
export function takesOne(command: string): boolean {
  return ONE_AT_A_TIME.includes(command);
}

/** The backups that the input `backup` names, in the order of the file; all if it is empty. Throws InputError. */
export function chosenBackups(config: ConfigFile, names: string): readonly ConfigBackup[] {
  const wanted = new Set(parseLines('backup', names));
  const known = config.backups.map(({ name }) => name);
  for (const name of wanted) {
    if (known.includes(name)) continue;
    throw new InputError(
      'backup',
      `${quoted(name)} is not in ${quoted(config.path)}.${orNames(name, known)}`,
    );
  }
  return wanted.size === 0 ? config.backups : config.backups.filter(({ name }) => wanted.has(name));
}

/** The one backup of a command that takes no more. Throws InputError. */
export function chosenBackup(config: ConfigFile, names: string, command: string): ConfigBackup {
  const [first, ...others] = chosenBackups(config, names);
  if (first === undefined || others.length > 0)
    throw new InputError(
      'backup',
      `${command} is about one backup, and ${others.length + 1} are chosen.${orNames(
        '',
        config.backups.map(({ name }) => name),
      )}`,
    );
  return first;
}

const MAX_NAMES = 8;

function orNames(typed: string, known: readonly string[]): string {
  const near = typed === '' ? '' : suggestion(typed, known);
  if (near !== '') return near;
  const more = known.length > MAX_NAMES ? ` and ${known.length - MAX_NAMES} more` : '';
  return ` Expected one of ${known.slice(0, MAX_NAMES).join(', ')}${more}.`;
}
