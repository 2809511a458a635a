import { readFileSync } from 'node:fs';
import type { Command, CommandResult } from '../commands/command.ts';
import { namedBy, parseRun, type RunSources } from '../commands/parse-run.ts';
import type { ShowKeys } from '../commands/ls.ts';
import { resolved } from '../commands/resolved.ts';
import { InputError } from '../core/input-error.ts';
import type { RunContext } from '../core/run-context.ts';
import { abortOnSignals } from '../core/signals.ts';
import type { ConfigFile } from '../options/config/config-file.ts';
import type { Options } from '../options/options.ts';
import { inputWarnings } from '../options/warnings.ts';
import { Display, type Loudness } from './display.ts';
import type { FlagValues } from './flags.ts';
import { readInputs, unknownVariables } from './inputs.ts';
import { openSecretFiles } from './open-secrets.ts';
import { flagOf } from './output-flags.ts';
import type { Output, Terminal } from './terminal.ts';

/** The exit code after a second Ctrl-C: 128 + SIGINT. */
const INTERRUPTED = 130;

/** Parses a command's inputs and runs it, with progress on stderr, until it ends or Ctrl-C. Throws InputError. */
export async function runWithInputs(
  command: Command,
  flags: FlagValues,
  terminal: Terminal,
  json: boolean,
): Promise<{ readonly options: Options; readonly result: CommandResult }> {
  const parsed = await parseRun(command, sourcesOf(flags, terminal.env));
  if (parsed.kind === 'several') throw new Error(`${command.name} takes one backup at a time`);
  const warnings = [...ambientWarnings(flags, terminal.env, parsed.config), ...inputWarnings(parsed.options)];
  return withSession(command, flags, terminal, warnings, async (session) => {
    const ctx = session.context();
    const { options, warnings: later } = await resolved(parsed.options, ctx);
    for (const line of later) session.display.log.warning(line);
    return {
      options,
      result: await command.run(options, ctx, listTo(terminal.stdout, command, options, json)),
    };
  });
}

/** What lasts as long as a process of the command line: where it shows its progress, and what stops it. */
export interface Session {
  readonly display: Display;
  readonly signal: AbortSignal;
  /** For one run, with an id of its own. */
  readonly context: () => RunContext;
}

/** Does the work with progress on stderr; the first Ctrl-C stops it, the second ends the process. Throws what it throws. */
export async function withSession<T>(
  command: Command,
  flags: FlagValues,
  terminal: Terminal,
  warnings: readonly string[],
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const { env, clock, random } = terminal;
  const controller = new AbortController();
  const display = new Display(terminal, loudness(flags, env));
  const stopListening = abortOnSignals(terminal.signals, controller, () => terminal.exit(INTERRUPTED));
  controller.signal.addEventListener('abort', () => display.print(command.stopping));
  for (const line of warnings) display.log.warning(line);
  const context = (): RunContext => ({
    clock,
    random,
    signal: controller.signal,
    identity: { runId: runIdOf(clock.now(), random()) },
    onProgress: (progress) => display.progress(progress),
    log: display.log,
  });
  try {
    return await work({ display, signal: controller.signal, context });
  } finally {
    stopListening();
    display.close();
  }
}

/** Where inputs come from on the command line. */
export function sourcesOf(flags: FlagValues, env: Terminal['env']): RunSources {
  const readFile = (path: string): string => readFileSync(path, 'utf8');
  return {
    plain: readInputs(flags, env, readFile),
    typed: readInputs(flags, {}, readFile),
    ambient: readInputs(new Map(), env, readFile),
    env,
    readFile,
  };
}

/** Variables that are ignored, and secrets that others can read. */
export function ambientWarnings(
  flags: FlagValues,
  env: Terminal['env'],
  config: ConfigFile | undefined,
): string[] {
  return [
    ...unknownVariables(env, namedBy(config, 'env')),
    ...openSecretFiles(flags, env, undefined, namedBy(config, 'file')),
  ];
}

/** Throws InputError. */
function loudness(flags: FlagValues, env: Terminal['env']): Loudness {
  const [quiet, verbose] = [flagOf(flags, 'quiet'), flagOf(flags, 'verbose') || (env['DEBUG'] ?? '') !== ''];
  if (quiet && flagOf(flags, 'verbose'))
    throw new InputError('--quiet', 'is given beside --verbose; expected one of the two');
  return { quiet, verbose };
}

/** Writes the keys of a listing, one per line, until nobody reads them any more (`| head`). */
function listTo(stdout: Output, command: Command, options: Options, json: boolean): ShowKeys {
  return (keys) => {
    const lines = keys.map((key) => (json ? key.json() : (command.line?.(key, options) ?? '')));
    if (lines.length > 0) stdout.write(`${lines.join('\n')}\n`);
    return stdout.room();
  };
}

/** Unique, and sorted by time: `cli-20261103T020000Z-0a1b2c3d`. */
function runIdOf(now: number, chance: number): string {
  const time = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const tail = Math.floor(chance * 2 ** 32).toString(16);
  return `cli-${time}-${tail.padStart(8, '0')}`;
}
