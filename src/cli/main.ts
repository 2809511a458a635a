import { explain } from '../commands/explain.ts';
import { nameOf } from '../commands/registry.ts';
import { forLog } from '../core/escape.ts';
import { InputErrors } from '../core/input-error.ts';
import { Stopped } from '../core/signals.ts';
import { VERSION } from '../core/version.ts';
import type { CommandLine } from './command-line.ts';
import { COMMANDS } from './commands.ts';
import { parseFlags, type FlagValues } from './flags.ts';
import { commandHelp, programHelp } from './help.ts';
import type { Terminal } from './terminal.ts';
import { oneOf, suggestion, UsageError } from './usage.ts';

/** The command line: resolves with the exit code and never rejects. `args` without the program's name. */
export async function main(
  args: readonly string[],
  terminal: Terminal,
  commands: readonly CommandLine[] = COMMANDS,
): Promise<number> {
  try {
    return await dispatch(args, terminal, commands);
  } catch (error) {
    return reportError(error, terminal);
  }
}

async function dispatch(
  args: readonly string[],
  terminal: Terminal,
  commands: readonly CommandLine[],
): Promise<number> {
  const { stdout, stderr } = terminal;
  const [first, ...rest] = args[0] === 'help' ? [...args.slice(1), '--help'] : args;
  if (first === undefined) {
    stderr.write(programHelp(commands));
    return 1;
  }
  if (first === '--help' || first === '-h') {
    stdout.write(programHelp(commands));
    return 0;
  }
  if (first === '--version' || first === '-V' || first === 'version') {
    stdout.write(`${VERSION}\n`);
    return 0;
  }
  const command = commands.find((one) => one.name === nameOf(first));
  if (command === undefined) {
    const names = commands.map((one) => one.name);
    const what = first.startsWith('-')
      ? 'is not a command; flags come after it'
      : 'is not a command of this version';
    throw new UsageError(
      `${JSON.stringify(first.slice(0, 60))} ${what}; expected ${oneOf(names)}.${suggestion(first, names)}`,
    );
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    stdout.write(commandHelp(command, stdout.columns, rest.includes('--all')));
    return 0;
  }
  const flags = command.groups().flatMap(([, group]) => group);
  let values: FlagValues;
  try {
    values = parseFlags(rest, flags, command.secrets, command.positional);
  } catch (error) {
    const json = rest.some((arg) => arg === '--json' || arg === '--json=true');
    command.refused?.(new Map(json ? [['json', ['true']]] : []), error, terminal);
    throw error;
  }
  return command.run(values, terminal);
}

function reportError(error: unknown, { stderr, env }: Terminal): number {
  if (error instanceof Stopped) {
    stderr.write(`flashback-backup: ${error.message}\n`);
    return error.signal === 'SIGTERM' ? 143 : 130;
  }
  const expected = error instanceof UsageError ? error.message : explain(error);
  if (error instanceof InputErrors) {
    const [title = '', ...lines] = error.lines;
    stderr.write(`flashback-backup: ${title}\n`);
    for (const line of lines) stderr.write(`${forLog(line, 2_000)}\n`);
    return 1;
  }
  const message = expected ?? `unexpected error: ${error instanceof Error ? error.message : String(error)}`;
  stderr.write(`flashback-backup: ${forLog(message, 2_000)}\n`);
  if (error instanceof Error && (expected === undefined || (env['DEBUG'] ?? '') !== '')) {
    for (const line of (error.stack ?? '').split('\n').slice(1)) stderr.write(`${forLog(line)}\n`);
  }
  return 1;
}
