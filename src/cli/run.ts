import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { type CommandName } from '../options/inputs.ts';
import { InputError } from '../core/input-error.ts';
import { type Options } from '../options/options.ts';
import { parseOptionsOf, type OptionsOf } from '../options/parse.ts';
import { hasChoice } from '../options/places.ts';
import { systemCode } from '../core/quoted.ts';
import { inputWarnings } from '../options/warnings.ts';
import type { RunContext } from '../core/run-context.ts';
import { abortOnSignals } from '../core/signals.ts';
import { withAwsRegion } from '../options/aws-region.ts';
import { Display } from './display.ts';
import type { Flag, FlagValues } from './flags.ts';
import { readInputs, unknownVariables } from './inputs.ts';
import { openSecretFiles } from './open-secrets.ts';
import type { Terminal } from './terminal.ts';

export const JSON_FLAG: Flag = {
  name: 'json',
  kind: 'boolean',
  placeholder: '',
  description: 'Write the result as JSON to stdout, and everything else to stderr.',
};

export const OUTPUT_FLAGS: readonly Flag[] = [
  JSON_FLAG,
  { name: 'report', kind: 'text', placeholder: '<file>', description: 'Write the JSON report to a file.' },
  {
    name: 'summary',
    kind: 'text',
    placeholder: '<file>',
    description: 'Write a Markdown summary to a file.',
  },
];

/** Parses a command's inputs and acts on them, with progress on stderr, until Ctrl-C. */
export async function runWithInputs<N extends CommandName, T>(
  name: N,
  flags: FlagValues,
  terminal: Terminal,
  act: (options: OptionsOf<N>, ctx: RunContext) => Promise<T>,
): Promise<{ readonly options: OptionsOf<N>; readonly result: T }> {
  const { env, clock, random } = terminal;
  const readFile = (path: string): string => readFileSync(path, 'utf8');
  const parsed = parseOptionsOf(name, withAwsRegion(readInputs(flags, env, readFile), env), readFile);

  const controller = new AbortController();
  const display = new Display(terminal);
  const stopListening = abortOnSignals(terminal.signals, controller, () => terminal.exit(130));
  controller.signal.addEventListener('abort', () => display.print(STOPPING[name]));
  for (const line of [...unknownVariables(env), ...openSecretFiles(flags, env), ...inputWarnings(parsed)])
    display.log.warning(line);
  try {
    const ctx: RunContext = {
      clock,
      random,
      signal: controller.signal,
      identity: { runId: runIdOf(clock.now(), random()) },
      onProgress: (progress) => display.progress(progress),
      log: display.log,
    };
    const options = await reached(parsed, ctx);
    return { options, result: await act(options, ctx) };
  } finally {
    stopListening();
    display.close();
  }
}

/** With one endpoint in front and one pair of keys a place. */
async function reached<O extends Options>(parsed: O, ctx: RunContext): Promise<O> {
  if (!hasChoice(parsed)) return parsed;
  const { resolveOptions } = await import('../run/resolve-options.ts');
  const { rotations } = await import('../run/key-rotation.ts');
  const settled = await resolveOptions(parsed, ctx);
  // A backup's result has it among its notices.
  if (settled.command !== 'backup') for (const line of rotations(settled)) ctx.log.warning(line);
  return settled;
}

/** A switch of the command line's own, such as `--json`. */
export function flagOf(flags: FlagValues, name: string): boolean {
  const value = flags.get(name)?.[0] ?? 'false';
  if (value === 'true' || value === 'false') return value === 'true';
  throw new InputError(`--${name}`, `${JSON.stringify(value)} is not a switch; expected true or false`);
}

/** Writes the file that the flag names, if it is given. Throws InputError. */
export async function save(name: string, flags: FlagValues, render: () => string): Promise<void> {
  const path = flags.get(name)?.[0];
  if (path === undefined) return;
  try {
    await writeFile(path, render());
  } catch (cause) {
    throw new InputError(`--${name}`, `${JSON.stringify(path)} cannot be written${systemCode(cause)}`, {
      cause,
    });
  }
}

const LOOKING = 'Stopping.';

const STOPPING: Readonly<Record<CommandName, string>> = {
  backup: 'Stopping: what is done is being written down. Ctrl-C again to leave at once.',
  restore: 'Stopping: run it again to go on from there. Ctrl-C again to leave at once.',
  verify: 'Stopping. Ctrl-C again to leave at once.',
  prune:
    'Stopping: what was deleted stays deleted, and the next prune goes on. Ctrl-C again to leave at once.',
  status: LOOKING,
  ls: LOOKING,
  probe: LOOKING,
  rebuild: 'Stopping: nothing is committed. Ctrl-C again to leave at once.',
};

/** Unique, and in the order of time when sorted: `cli-20261103T020000Z-0a1b2c3d`. */
function runIdOf(now: number, chance: number): string {
  const time = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const tail = Math.floor(chance * 2 ** 32).toString(16);
  return `cli-${time}-${tail.padStart(8, '0')}`;
}
