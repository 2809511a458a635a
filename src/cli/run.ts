import { readFileSync } from 'node:fs';
import type { Command, CommandResult } from '../commands/command.ts';
import type { ShowKeys } from '../commands/ls.ts';
import { resolved } from '../commands/resolved.ts';
import { forLog } from '../core/escape.ts';
import { InputError } from '../core/input-error.ts';
import type { RunContext } from '../core/run-context.ts';
import { abortOnSignals } from '../core/signals.ts';
import { withAwsRegion } from '../options/aws-region.ts';
import type { Options } from '../options/options.ts';
import { given } from '../options/read-text.ts';
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
  const { env, clock, random, stdout } = terminal;
  const readFile = (path: string): string => readFileSync(path, 'utf8');
  const read = withAwsRegion(readInputs(flags, env, readFile), env);
  const controller = new AbortController();
  const reports = {
    clock,
    random,
    runId: runIdOf(clock.now(), random()),
    stopped: controller.signal,
    warn: (line: string): void => {
      terminal.stderr.write(`warning: ${forLog(line)}\n`);
    },
  };
  // Loaded here: the program starts without it.
  const { parsedOrReported, withReports } = await import('../commands/reports/reports.ts');
  const parsed = await parsedOrReported(command, (name) => given(read, name), readFile, reports);

  const display = new Display(terminal, loudness(flags, env));
  const stopListening = abortOnSignals(terminal.signals, controller, () => terminal.exit(INTERRUPTED));
  controller.signal.addEventListener('abort', () => display.print(command.stopping));
  for (const line of [...unknownVariables(env), ...openSecretFiles(flags, env), ...inputWarnings(parsed)])
    display.log.warning(line);
  try {
    const ctx: RunContext = {
      clock,
      random,
      signal: controller.signal,
      identity: { runId: reports.runId },
      onProgress: (progress) => display.progress(progress),
      log: display.log,
    };
    const setting = { ...reports, warn: (line: string) => display.log.warning(line) };
    return await withReports(command, parsed, setting, async (take) => {
      const { options, warnings } = await resolved(parsed, ctx);
      for (const line of warnings) display.log.warning(line);
      const result = await command.run(options, ctx, listTo(stdout, command, options, json));
      take(result, options);
      return { options, result };
    });
  } finally {
    stopListening();
    display.close();
  }
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
