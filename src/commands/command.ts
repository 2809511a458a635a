import type { RunContext } from '../core/run-context.ts';
import type { CommandName, InputName } from '../options/inputs.ts';
import type { Options } from '../options/options.ts';
import type { ReadFile, ReadText } from '../options/read-text.ts';
import type { Annotation } from '../report/annotations.ts';
import type { Ending } from '../report/ending.ts';
import type { Overview } from '../report/fleet/fleet.ts';
import type { Sample } from '../report/metrics/exposition.ts';
import type { Outputs } from '../report/outputs.ts';
import type { ExitCode } from '../report/result.ts';
import type { WriteBytes } from './browse/cat.ts';

/** What every result has; the JSON report is the whole of it. */
export interface CommandResult {
  readonly format: 1;
  readonly program: string;
  readonly command: CommandName;
  /** Absent for a command that only reads state. */
  readonly runId?: string;
}

/** One line of a command whose result is a list. */
export interface ListedLine {
  /** As JSON, on one line. */
  readonly json: () => string;
}

/** Takes lines in order, a batch at a time; false to stop. */
export type ShowLines<L extends ListedLine> = (lines: readonly L[]) => Promise<boolean>;

/** What metrics and notifications say of a result. Methods, as those of `Command`. */
export interface Reported<R extends CommandResult> {
  /** How it ended, and why; one line each. `partial`: a step of a backup, whose success is not yet the backup's. */
  headline(result: R): { readonly title: string; readonly message: string; readonly partial?: true };
  metrics(result: R): readonly Sample[];
}

/**
 * Everything that the Action and the command line need to know of a command. Renderings are pure: they take a result
 * and do no I/O. The parameters are those of methods, so that every row is a `Command` whatever its options and result.
 */
export interface Command<
  O extends Options = Options,
  R extends CommandResult = CommandResult,
  L extends ListedLine = ListedLine,
> {
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
  /** Its stdout is the bytes of an object: all text goes to stderr. On the command line only. */
  readonly writesBytes?: true;
  /** The list input that arguments without a flag are added to. */
  readonly positional?: { readonly placeholder: string; readonly input: InputName };

  /** All inputs, checked. Throws InputError on the first bad one. */
  parse(text: ReadText, readFile: ReadFile): O;
  /** The options besides hot and cold as the log shows them: names and values, no secrets. */
  shown(options: O): readonly (readonly [name: string, value: string])[];
  /**
   * Does the work. Loads the body, and with it the stores, only when it is called. `show` takes the lines of a list as they
   * come, `write` the bytes of a command with `writesBytes`; it is undefined where there is no stdout for them.
   */
  run(options: O, ctx: RunContext, show: ShowLines<L>, write?: WriteBytes): Promise<R>;

  exitCode(result: R, options: O): ExitCode;
  /** For a terminal or a log; ends in a newline. */
  text(result: R, style: { readonly colour: boolean }): string;
  /** The job summary, in Markdown. */
  markdown(result: R): string;
  /** A self-contained HTML page; undefined for a result that has none. A command without it has none at all. */
  html?(result: R): string | undefined;
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
  /** For metrics and notifications. A command without it takes no such inputs. */
  readonly reported?: Reported<R>;
  /** One line of text, for a command whose result is a list. Such a command writes no JSON report and no summary file. */
  line?(line: L, options: O): string;
}
