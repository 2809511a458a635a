import type { Command } from '../commands/command.ts';
import { explain, problemOf } from '../commands/explain.ts';
import { forLog } from '../core/escape.ts';
import { InputError } from '../core/input-error.ts';
import { failedResult, renderFailedSummary } from '../report/failed.ts';
import { renderFailedPage } from '../report/html/failed.ts';
import { renderJson, renderJsonLine } from '../report/json.ts';
import type { Problem } from '../report/result.ts';
import type { FlagValues } from './flags.ts';
import { flagOf, save } from './output-flags.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** An error ends a command without a result of its own: JSON, report and summary then say why. Throws that error. */
export async function orShowFailure<T>(
  command: Command,
  flags: FlagValues,
  terminal: Terminal,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    printFailure(command, flags, error, terminal);
    await saveFailure(command, flags, error, terminal);
    throw error;
  }
}

export function printFailure(
  command: Command,
  flags: FlagValues,
  error: unknown,
  { stdout }: Terminal,
): void {
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
