import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { systemCode } from '../options/shown.ts';
import { InputError, type BackupOptions } from '../options/options.ts';
import { parseOptions } from '../options/parse.ts';
import { secretInputs } from '../options/inputs.ts';
import { inputWarnings } from '../options/warnings.ts';
import { renderJson } from '../report/json.ts';
import { exitCode, type RunResult } from '../report/result.ts';
import { renderSummary } from '../report/summary.ts';
import { renderText } from '../report/text.ts';
import type { Command } from '../run.ts';
import { abortOnSignals } from '../signals.ts';
import type { CommandLine } from './commands.ts';
import { Display } from './display.ts';
import type { Flag, FlagValues } from './flags.ts';
import { INPUT_NOTES } from './help.ts';
import { inputFlags, readInputs, strangeVariables } from './inputs.ts';
import { wantsColour, type Terminal } from './terminal.ts';

const OUTPUT_FLAGS: readonly Flag[] = [
  {
    name: 'json',
    kind: 'boolean',
    placeholder: '',
    description: 'Write the result as JSON to stdout, and everything else to stderr.',
  },
  { name: 'report', kind: 'text', placeholder: '<file>', description: 'Write the JSON report to a file.' },
  {
    name: 'summary',
    kind: 'text',
    placeholder: '<file>',
    description: 'Write a Markdown summary to a file.',
  },
];

/** `flashback-backup backup`. `command` is loaded only when the inputs are good, so that --help need not wait. */
export function backupCommand(command: Command<BackupOptions> = loaded): CommandLine {
  return {
    name: 'backup',
    summary: 'copy what is new and changed from hot to cold, and commit a restore point',
    about:
      'Copies what is new and changed from the hot bucket to the cold one, keeps the old versions, and commits a restore point. It goes on from where an earlier run stopped.',
    groups: () => [
      ['Inputs', inputFlags()],
      ['Output', OUTPUT_FLAGS],
    ],
    notes: INPUT_NOTES,
    secrets: secretInputs(),
    run: (flags, terminal) => backup(flags, terminal, command),
  };
}

const loaded: Command<BackupOptions> = async (options, surroundings) => {
  const { runBackup } = await import('../commands/backup.ts');
  return runBackup(options, surroundings);
};

async function backup(
  flags: FlagValues,
  terminal: Terminal,
  command: Command<BackupOptions>,
): Promise<number> {
  const { env, clock, random } = terminal;
  const readFile = (path: string): string => readFileSync(path, 'utf8');
  const json = flagOf(flags, 'json');
  const read = readInputs(flags, env, readFile);
  const options = parseOptions((name) => (name === 'command' ? 'backup' : read(name)), readFile);

  const controller = new AbortController();
  const display = new Display(terminal);
  const stopListening = abortOnSignals(terminal.signals, controller, () => terminal.exit(130));
  controller.signal.addEventListener('abort', () => {
    display.print('Stopping: what is done is being written down. Ctrl-C again to leave at once.');
  });
  for (const line of [...strangeVariables(env), ...inputWarnings(options)]) display.log.warning(line);
  let result: RunResult;
  try {
    result = await command(options, {
      clock,
      random,
      signal: controller.signal,
      identity: { runId: runIdOf(clock.now(), random()) },
      onProgress: (progress) => display.progress(progress),
      log: display.log,
    });
  } finally {
    stopListening();
    display.close();
  }
  const words = json ? terminal.stderr : terminal.stdout;
  words.write(renderText(result, { colour: wantsColour(words, env) }));
  if (json) terminal.stdout.write(renderJson(result));
  await save('report', flags, () => renderJson(result));
  await save('summary', flags, () => renderSummary(result));
  return exitCode(result, options.maxFailures);
}

/** Unique, and in the order of time when sorted: `cli-20261103T020000Z-0a1b2c3d`. */
function runIdOf(now: number, chance: number): string {
  const time = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  const tail = Math.floor(chance * 2 ** 32).toString(16);
  return `cli-${time}-${tail.padStart(8, '0')}`;
}

function flagOf(flags: FlagValues, name: string): boolean {
  const value = flags.get(name)?.[0] ?? 'false';
  if (value === 'true' || value === 'false') return value === 'true';
  throw new InputError(`--${name}`, `${JSON.stringify(value)} is not a switch; expected true or false`);
}

async function save(name: string, flags: FlagValues, render: () => string): Promise<void> {
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
