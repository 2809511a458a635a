import type { Command } from '../commands/command.ts';
import { explain, problemOf } from '../commands/explain.ts';
import { defined } from '../core/defined.ts';
import { forLog } from '../core/escape.ts';
import { InputError } from '../core/input-error.ts';
import { secretInputs } from '../options/inputs.ts';
import { failedResult, renderFailedSummary } from '../report/failed.ts';
import { renderFailedPage } from '../report/html/failed.ts';
import { renderJson, renderJsonLine } from '../report/json.ts';
import type { Problem } from '../report/result.ts';
import type { CommandLine } from './command-line.ts';
import type { Flag, FlagValues, Positional } from './flags.ts';
import { INPUT_NOTES } from './help.ts';
import { inputFlags } from './inputs.ts';
import { BYTES_FLAGS, flagOf, LISTING_FLAGS, OUTPUT_FLAGS, PAGE_FLAG, save } from './output-flags.ts';
import { runWithInputs } from './run.ts';
import { wantsColour, type Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';
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
  const { options, result } = await runOrShowFailure(command, flags, terminal, json);
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

/** An error ends a command without a result of its own: JSON, report and summary then say why. Throws that error. */
async function runOrShowFailure(
  command: Command,
  flags: FlagValues,
  terminal: Terminal,
  json: boolean,
): ReturnType<typeof runWithInputs> {
  try {
    return await runWithInputs(command, flags, terminal, json);
  } catch (error) {
    printFailure(command, flags, error, terminal);
    await saveFailure(command, flags, error, terminal);
    throw error;
  }
}

function printFailure(command: Command, flags: FlagValues, error: unknown, { stdout }: Terminal): void {
  if (!flagOf(flags, 'json')) return;
  const result = failedResult(command.name, problemOfAny(error));
  // After the lines of a listing, which are JSON each, it is one more line.
  stdout.write(command.line === undefined ? renderJson(result) : renderJsonLine(result));
}

/** A file that cannot be written is one more line on stderr: it must not hide why the command failed. */
async function saveFailure(
  command: Command,
  flags: FlagValues,
  error: unknown,
  { stderr }: Terminal,
): Promise<void> {
  const problem = problemOfAny(error);
  try {
    await save('report', flags, () => renderJson(failedResult(command.name, problem)));
    const line = explain(error) ?? problem.message;
    await save('summary', flags, () => renderFailedSummary(command.noun, line));
    await save('html', flags, () => renderFailedPage(command.noun, line));
  } catch (notWritten) {
    if (!(notWritten instanceof InputError)) throw notWritten;
    stderr.write(`flashback-backup: ${forLog(notWritten.message, 2_000)}\n`);
  }
}

function problemOfAny(error: unknown): Problem {
  return error instanceof UsageError
    ? { code: 'usage', message: error.message, advice: '' }
    : problemOf(error);
}
