import { readFileSync } from 'node:fs';
import type { Command, CommandResult, ListedLine, ShowLines } from '../commands/command.ts';
import { namedBy, parseRun, type RunSources } from '../commands/parse-run.ts';
import type { TakeResult } from '../commands/reports/reports.ts';
import { resolved } from '../commands/resolved.ts';
import { forLog } from '../core/escape.ts';
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
  const { clock, env, random, stdout } = terminal;
  const runId = runIdOf(clock.now(), random());
  const controller = new AbortController();
  const parsed = await parseRun(command, sourcesOf(flags, env), {
    clock,
    random,
    runId,
    stopped: controller.signal,
    warn: (line) => {
      terminal.stderr.write(`warning: ${forLog(line)}\n`);
    },
  });
  if (parsed.kind === 'several') throw new Error(`${command.name} takes one backup at a time`);
  const warnings = [...ambientWarnings(flags, env, parsed.config), ...inputWarnings(parsed.options)];
  return withSession(command, flags, terminal, warnings, (session) => {
    const ctx = session.context(runId);
    return reporting(session, terminal, command, parsed.options, runId, async (take) => {
      const { options, warnings: later } = await resolved(parsed.options, ctx);
      for (const line of later) session.display.log.warning(line);
      const list = listTo(stdout, command, options, json);
      const result = await command.run(options, ctx, list, bytesTo(stdout, command));
      take(result, options);
      return { options, result };
    });
  });
}

/** Does the work between the announcements of its start and its end, where there are any. Throws what `work` throws. */
export async function reporting<T>(
  { display, signal }: Session,
  { clock, random }: Terminal,
  command: Command,
  options: Options,
  runId: string,
  work: (take: TakeResult) => Promise<T>,
): Promise<T> {
  // Loaded here: the program starts without it.
  const { withReports } = await import('../commands/reports/reports.ts');
  const warn = (line: string): void => display.log.warning(line);
  return withReports(command, options, { clock, random, runId, stopped: signal, warn }, work);
}

/** What lasts as long as a process of the command line: where it shows its progress, and what stops it. */
export interface Session {
  readonly display: Display;
  readonly signal: AbortSignal;
  /** For one run, with an id of its own unless it has one. */
  readonly context: (runId?: string) => RunContext;
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
  const context = (runId = runIdOf(clock.now(), random())): RunContext => ({
    clock,
    random,
    signal: controller.signal,
    identity: { runId },
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

/** Writes the lines of a list until nobody reads them any more (`| head`). */
function listTo(stdout: Output, command: Command, options: Options, json: boolean): ShowLines<ListedLine> {
  return (listed) => {
    const lines = listed.map((line) => (json ? line.json() : (command.line?.(line, options) ?? '')));
    if (lines.length > 0) stdout.write(`${lines.join('\n')}\n`);
    return stdout.room();
  };
}

/** Writes bytes as they are, for a command whose output they are. */
function bytesTo(
  stdout: Output,
  { writesBytes }: Command,
): ((chunk: Uint8Array) => Promise<boolean>) | undefined {
  if (writesBytes !== true) return undefined;
  return (chunk) => {
    stdout.write(chunk);
    return stdout.room();
  };
}

/** Unique, and sorted by time: `cli-20261103T020000Z-0a1b2c3d`. */
function runIdOf(now: number, chance: number): string {
  const time = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const tail = Math.floor(chance * 2 ** 32).toString(16);
  return `cli-${time}-${tail.padStart(8, '0')}`;
}
