import * as core from '@actions/core';
import type { Command, CommandResult, ListedLine, ShowLines } from '../commands/command.ts';
import type { TakeResult } from '../commands/reports/reports.ts';
import { formatMany } from '../core/format.ts';
import type { RunContext } from '../core/run-context.ts';
import type { Options } from '../options/options.ts';
import type { Ending } from '../report/ending.ts';
import type { ExitCode } from '../report/result.ts';
import {
  annotate,
  setOutputs,
  showText,
  writePage,
  writeReport,
  writeSummary,
  type WrittenReport,
} from './show.ts';

/** Where the result is written besides the log. */
export interface Destinations {
  /** File of the job summary; undefined for none. */
  readonly summary: string | undefined;
  /** Folder of the JSON report. */
  readonly folder: string | undefined;
}

/**
 * Runs the command and shows its result: log, outputs, report, summary, annotations and exit code. Resolves with what the
 * alert issue needs to know; `take` has the result before that. Throws what the command throws.
 */
export async function act(
  command: Command,
  options: Options,
  ctx: RunContext,
  { summary, folder }: Destinations,
  take: TakeResult = () => undefined,
): Promise<Ending | undefined> {
  const { result, report } = await perform(command, options, ctx, folder, { take });
  setOutputs({ ...command.outputs(result), ...report });
  await writeSummary(summary, command.markdown(result));
  annotate(command.annotations(result, options));
  failStep(command.exitCode(result, options));
  return command.ending?.(result, options);
}

/** An incomplete run is no failure: everything is checkpointed, and the next run continues. It has a warning. */
export function failStep(code: ExitCode): void {
  if (code === 1 || code === 2) process.exitCode = code;
}

/** What the Action writes of a result, beside the log. */
type Written = Partial<WrittenReport & { readonly 'html-report': string }>;

/** Runs the command, shows its result in the log and writes its report. Throws what the command throws. */
export async function perform(
  command: Command,
  options: Options,
  ctx: RunContext,
  folder: string | undefined,
  { take, showsText = true }: { readonly take: TakeResult; readonly showsText?: boolean },
): Promise<{ readonly result: CommandResult; readonly report: Written }> {
  const listing = new Listing(command, options);
  const result = await inGroup(command, () => command.run(options, ctx, listing.show));
  listing.end();
  take(result, options);
  if (showsText) showText(command.text(result, { colour: false }));
  const report = command.line === undefined ? await reportsOf(command, result, ctx, folder) : {};
  return { result, report };
}

async function reportsOf(
  command: Command,
  result: CommandResult,
  { identity }: RunContext,
  folder: string | undefined,
): Promise<Written> {
  const runId = result.runId ?? identity.runId;
  const report = await writeReport(result, runId, folder);
  const page = command.html?.(result);
  return page === undefined ? report : { ...report, ...(await writePage(page, runId, folder)) };
}

/** Folds the progress of a command, so that its result is the first thing in the log. */
async function inGroup<T>({ readsOnly }: Command, work: () => Promise<T>): Promise<T> {
  if (readsOnly === true) return work();
  core.startGroup('Progress');
  try {
    return await work();
  } finally {
    core.endGroup();
  }
}

/** A longer log cannot be read in a browser; the command line lists all keys. */
const MAX_LISTED_LINES = 10_000;

/** The lines of a list in the log. */
class Listing {
  #lines = 0;
  readonly show: ShowLines<ListedLine>;

  constructor(command: Command, options: Options) {
    this.show = (lines) => {
      const room = Math.max(0, MAX_LISTED_LINES - this.#lines);
      for (const line of lines.slice(0, room)) core.info(command.line?.(line, options) ?? '');
      this.#lines += lines.length;
      return Promise.resolve(true);
    };
  }

  end(): void {
    const more = this.#lines - MAX_LISTED_LINES;
    if (more > 0) core.info(`…and ${formatMany(more, 'more key')}`);
  }
}
