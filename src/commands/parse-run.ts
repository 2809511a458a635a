import { InputError } from '../core/input-error.ts';
import { withAwsRegion } from '../options/aws-region.ts';
import { chosenBackup, chosenBackups, takesOne } from '../options/config/choose.ts';
import type { ConfigBackup, ConfigFile } from '../options/config/config-file.ts';
import { layered, refusePlaces, type Sources } from '../options/config/layered.ts';
import { loadConfig } from '../options/config/load.ts';
import { parseMembers, type Member } from '../options/config/parse-backup.ts';
import { parseAll } from '../options/inputs/parse-all.ts';
import type { Options } from '../options/options.ts';
import { given, type ReadInput, type ReadText } from '../options/read-text.ts';
import type { Command } from './command.ts';
import type { ReportsSetting } from './reports/setting.ts';

/** What a run is about: one backup, or those of a configuration file. */
export type ParsedRun =
  | { readonly kind: 'one'; readonly options: Options; readonly config?: ConfigFile }
  | { readonly kind: 'several'; readonly members: readonly Member<Options>[]; readonly config: ConfigFile };

export interface RunSources extends Sources {
  /** All inputs where there is no configuration file. */
  readonly plain: ReadInput;
}

/**
 * Parses all inputs of a run, and reads the configuration file if one is given. With `reports`, wrong inputs of a run without
 * such a file are told to whom the run would be. Throws InputError.
 */
export async function parseRun(
  command: Command,
  sources: RunSources,
  reports?: ReportsSetting,
): Promise<ParsedRun> {
  if (!givesConfig(sources.plain))
    return {
      kind: 'one',
      options: await (reports === undefined
        ? parseOne(command, sources)
        : parseOneReported(command, sources, reports)),
    };
  refusePlaces(sources);
  const { plain, env, readFile } = sources;
  const config = await loadConfig(given(plain, 'config'), readFile);
  const names = given(plain, 'backup');
  const readOf = (backup: ConfigBackup): ReadInput => withAwsRegion(layered(backup, sources), env);
  const parse = (text: ReadText): Options => command.parse(text, readFile);
  if (!takesOne(command.name)) {
    const members = parseMembers(config, chosenBackups(config, names), readOf, parse);
    return { kind: 'several', members, config };
  }
  const [member] = parseMembers(config, [chosenBackup(config, names, command.name)], readOf, parse);
  if (member?.options === undefined) throw member?.error ?? new InputError('backup', 'is not in the file');
  return { kind: 'one', options: member.options, config };
}

/** The same without a configuration file. Throws InputError. */
export function parseOne(command: Command, sources: RunSources): Options {
  refuseNames(sources);
  const { plain, env, readFile } = sources;
  const read = withAwsRegion(plain, env);
  return parseAll(
    (text) => command.parse(text, readFile),
    (name) => given(read, name),
  );
}

async function parseOneReported(
  command: Command,
  sources: RunSources,
  reports: ReportsSetting,
): Promise<Options> {
  refuseNames(sources);
  const { plain, env, readFile } = sources;
  const read = withAwsRegion(plain, env);
  // Loaded here: the program starts without it.
  const { parsedOrReported } = await import('./reports/reports.ts');
  return parsedOrReported(command, (name) => given(read, name), readFile, reports);
}

function refuseNames({ plain }: RunSources): void {
  if (given(plain, 'backup') !== '')
    throw new InputError('backup', 'is given, but config is not; expected the file that has it');
}

/** True if a configuration file is given. */
export function givesConfig(read: ReadInput): boolean {
  return given(read, 'config') !== '';
}

/** Environment variables and files that the configuration names. */
export function namedBy(config: ConfigFile | undefined, how: 'env' | 'file'): readonly string[] {
  const values = (config?.backups ?? []).flatMap((backup) => [...backup.values.values()]);
  return [...new Set(values.filter((value) => value.how === how).map(({ value }) => value))];
}
