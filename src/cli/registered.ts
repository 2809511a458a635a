import type { Command } from '../commands/command.ts';
import { givesConfig } from '../commands/parse-run.ts';
import { defined } from '../core/defined.ts';
import { takesOne } from '../options/config/choose.ts';
import { secretInputs } from '../options/inputs.ts';
import { renderJson } from '../report/json.ts';
import type { CommandLine } from './command-line.ts';
import { orShowFailure, printFailure } from './failure.ts';
import type { Flag, FlagValues, Positional } from './flags.ts';
import { INPUT_NOTES } from './help.ts';
import { inputFlags } from './inputs.ts';
import { BYTES_FLAGS, flagOf, LISTING_FLAGS, OUTPUT_FLAGS, PAGE_FLAG, save } from './output-flags.ts';
import { runWithInputs, sourcesOf } from './run.ts';
import { wantsColour, type Terminal } from './terminal.ts';
import { wrapText } from './wrap.ts';

/** A command of the registry on the command line. */
export function registered(command: Command): CommandLine {
  const { name, summary, about, examples, exitCodes } = command;
  return {
    name,
    summary,
    about,
    examples,
    groups: () => [...inputFlags(name), ['Output', outputFlags(command)]],
    notes: exitCodes === undefined ? INPUT_NOTES : `${INPUT_NOTES}\n\n${exitCodes}`,
    secrets: secretInputs(),
    run: (flags, terminal) => run(command, flags, terminal),
    refused: (flags, error, terminal) => printFailure(command, flags, error, terminal),
    ...defined({ positional: positionalOf(command) }),
  };
}

function outputFlags(command: Command): readonly Flag[] {
  if (command.writesBytes === true) return BYTES_FLAGS;
  if (command.line !== undefined) return LISTING_FLAGS;
  return command.html === undefined ? OUTPUT_FLAGS : [...OUTPUT_FLAGS, PAGE_FLAG];
}

function positionalOf({ positional }: Command): Positional | undefined {
  if (positional === undefined) return undefined;
  // As a JSON string any text keeps its white space (options/lines.ts).
  return {
    placeholder: positional.placeholder,
    flag: positional.input,
    text: (arg) => JSON.stringify(arg),
  };
}

/** Text to stdout, or JSON there and text to stderr; then the files that were asked for. Resolves with the exit code. */
async function run(command: Command, flags: FlagValues, terminal: Terminal): Promise<number> {
  const json = flagOf(flags, 'json');
  const { stdout, stderr, env } = terminal;
  // One of several backups is shown as without a configuration file.
  if (givesConfig(sourcesOf(flags, env).plain) && !takesOne(command.name)) {
    const { runFleet } = await import('./fleet.ts');
    return runFleet(command, flags, terminal, json);
  }
  const { options, result } = await orShowFailure(command, flags, terminal, () =>
    runWithInputs(command, flags, terminal, json),
  );
  const output = json || command.writesBytes === true ? stderr : stdout;
  const text = command.text(result, { colour: wantsColour(output, env) });
  if (!flagOf(flags, 'quiet') || command.exitCode(result, options) !== 0)
    output.write(output.isTTY ? wrapText(text, output.columns) : text);
  // The lines of a listing are its JSON, and were written as they came.
  if (json && command.line === undefined) stdout.write(renderJson(result));
  await save('report', flags, () => renderJson(result));
  await save('summary', flags, () => command.markdown(result));
  const page = command.html?.(result);
  if (page !== undefined) await save('html', flags, () => page);
  return command.exitCode(result, options);
}
