import type { RunContext } from '../core/run-context.ts';
import type { CommandName, InputName } from '../options/inputs.ts';
import type { Options } from '../options/options.ts';
import type { ReadFile, ReadText } from '../options/read-text.ts';
import type { Annotation } from '../report/annotations.ts';
import type { Ending } from '../report/ending.ts';
import type { Overview } from '../report/fleet/fleet.ts';
import type { ListedKey } from '../report/listing.ts';
import type { Outputs } from '../report/outputs.ts';
import type { ExitCode } from '../report/result.ts';
import type { ShowKeys } from './ls.ts';

/** What every result has; the JSON report is the whole of it. */
export interface CommandResult {
  readonly format: 1;
  readonly program: string;
  readonly command: CommandName;
  /** Absent for a command that only reads state. */
  readonly runId?: string;
}

/** The body of a command. `show` takes the keys of a listing as they come; all others ignore it. */
export type Run<O extends Options, R extends CommandResult> = (
  options: O,
  ctx: RunContext,
  show: ShowKeys,
) => Promise<R>;

/**
 * Everything that the Action and the command line need to know of a command. Renderings are pure: they take a result
 * and do no I/O. The parameters are those of methods, so that every row is a `Command` whatever its options and result.
 */
export interface Command<O extends Options = Options, R extends CommandResult = CommandResult> {
  readonly name: O['command'];
  /** For titles: `Verification failed`. */
  readonly noun: string;
  /** One line in the list of commands. */
  readonly summary: string;
  /** A few sentences above its flags. */
  readonly about: string;
  /** Of the command line: what is wanted, and what is typed for it, without the program's name. */
  readonly examples: readonly (readonly [what: string, typed: string])[];
  /** What its exit codes mean, below its flags. */
  readonly exitCodes?: string;
  /** Printed at the first Ctrl-C. */
  readonly stopping: string;
  /** It only reads state: it takes no lease and shows no progress. */
  readonly readsOnly?: true;
  /** The list input that arguments without a flag are added to. */
  readonly positional?: { readonly placeholder: string; readonly input: InputName };

  /** All inputs, checked. Throws InputError on the first bad one. */
  parse(text: ReadText, readFile: ReadFile): O;
  /** The options besides hot and cold as the log shows them: names and values, no secrets. */
  shown(options: O): readonly (readonly [name: string, value: string])[];
  /** Does the work. Loads the body, and with it the stores, only when it is called. */
  run(options: O, ctx: RunContext, show: ShowKeys): Promise<R>;

  exitCode(result: R, options: O): ExitCode;
  /** For a terminal or a log; ends in a newline. */
  text(result: R, style: { readonly colour: boolean }): string;
  /** The job summary, in Markdown. */
  markdown(result: R): string;
  outputs(result: R): Outputs;
  /** The cells of its row in a table of several backups, if not some of its outputs. */
  overview?(result: R): Overview;
  /** The most important first. */
  annotations(result: R, options: O): readonly Annotation[];
  /**
   * For the alert issue; undefined if this run says nothing about the health of the backup. A command without it never
   * opens or closes an issue.
   */
  ending?(result: R, options: O): Ending | undefined;
  /** One line per key, for a command whose result is a list. Such a command writes no JSON report and no summary file. */
  line?(key: ListedKey, options: O): string;
}
