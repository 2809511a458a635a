import type { RunContext } from '../../core/run-context.ts';
import type { Options } from '../../options/options.ts';
import { endAnnotation, type Annotation } from '../../report/annotations.ts';
import { plainEnding } from '../../report/ending.ts';
import {
  isStopped,
  renderStoppedSummary,
  renderStoppedText,
  stoppedExitCode,
  stoppedTitle,
  type StoppedResult,
} from '../../report/stopped.ts';
import type { Command, CommandResult, ListedLine, ShowLines } from '../command.ts';

/** A row whose body ends without a result of its own if it does not get the lease, or loses it. */
type Leased<O extends Options, R extends CommandResult> = Omit<Command<O, R>, 'run'> & {
  run(options: O, ctx: RunContext, show: ShowLines<ListedLine>): Promise<R | StoppedResult>;
};

/** The row with the renderings of such an end added. */
export function orStopped<O extends Options, R extends CommandResult>(
  row: Leased<O, R>,
): Command<O, R | StoppedResult> {
  const { ending } = row;
  return {
    ...row,
    exitCode: (result, options) =>
      isStopped(result) ? stoppedExitCode(result) : row.exitCode(result, options),
    text: (result, style) => (isStopped(result) ? renderStoppedText(result, style) : row.text(result, style)),
    markdown: (result) => (isStopped(result) ? renderStoppedSummary(result) : row.markdown(result)),
    outputs: (result) =>
      isStopped(result) ? { outcome: result.outcome, 'run-id': result.runId } : row.outputs(result),
    annotations: (result, options) => {
      if (!isStopped(result)) return row.annotations(result, options);
      return [stoppedAnnotation(result)];
    },
    ...(ending === undefined
      ? {}
      : {
          ending: (result: R | StoppedResult, options: O) => {
            if (!isStopped(result)) return ending(result, options);
            if (stoppedExitCode(result) === 0) return undefined;
            const { outcome, problem } = result;
            return { ...plainEnding(outcome, true, problem.message), problem };
          },
        }),
  };
}

function stoppedAnnotation(result: StoppedResult): Annotation {
  const title = stoppedTitle(result);
  return stoppedExitCode(result) === 0
    ? endAnnotation('warning', { title, meaning: 'Nothing was done:' }, result.problem)
    : endAnnotation('error', { title, meaning: 'The lease was lost in mid-run:' }, result.problem);
}
