import type { Clock } from '../../core/clock.ts';
import { defined } from '../../core/defined.ts';
import { formatDuration } from '../../core/format.ts';
import { Stopped } from '../../core/signals.ts';
import { VERSION } from '../../core/version.ts';
import type { Member } from '../../options/config/parse-backup.ts';
import type { Options } from '../../options/options.ts';
import { worst, type FleetMember, type FleetResult } from '../../report/fleet/fleet.ts';
import type { Outcome, Problem } from '../../report/result.ts';
import type { Command, CommandResult } from '../command.ts';
import { problemOf } from '../explain.ts';

/** What a command did for one backup. */
export interface Done {
  readonly options: Options;
  readonly result: CommandResult;
  /** The path of its own JSON report. */
  readonly report?: string;
}

/** A backup that had its turn, or never did. */
export interface Turn {
  readonly member: FleetMember;
  /** Absent where it ended without a result of its own. */
  readonly done?: Done;
  /** What it threw. */
  readonly error?: unknown;
}

export interface FleetSetting {
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly signal: AbortSignal;
  /** Does the work for one backup; `begun` is how many had their turn before. */
  readonly run: (name: string, options: Options, begun: number) => Promise<Done>;
  /** Called when each has ended, in order. */
  readonly ended: (turn: Turn) => void | Promise<void>;
}

/**
 * Runs a command for one backup after the other. One that fails does not stop the others. A `deadline` counts from the
 * start of the whole, as a job's time limit does: what had no turn until then, or before the run was stopped, is
 * `incomplete`. Never throws what a backup throws.
 */
export async function inTurn(
  command: Command,
  members: readonly Member<Options>[],
  { clock, signal, run, ended }: FleetSetting,
): Promise<{ readonly result: FleetResult; readonly turns: readonly Turn[] }> {
  const start = clock.monotonic();
  const turns: Turn[] = [];
  for (const [i, member] of members.entries()) {
    const turn = await takeTurn(command, member, clock.monotonic() - start, signal, (options) =>
      run(member.name, options, i),
    );
    turns.push(turn);
    await ended(turn);
  }
  const backups = turns.map((turn) => turn.member);
  const result = { format: 1, program: VERSION, command: command.name, ...worst(backups), backups } as const;
  return { result, turns };
}

async function takeTurn(
  command: Command,
  member: Member<Options>,
  elapsed: number,
  signal: AbortSignal,
  run: (options: Options) => Promise<Done>,
): Promise<Turn> {
  const { name } = member;
  if (signal.aborted) return notRun(name, 'the run was stopped before its turn');
  if (member.options === undefined) return failed(name, member.error);
  const options = withinDeadline(member.options, elapsed);
  if (options === undefined)
    return notRun(
      name,
      `its deadline had passed before its turn, ${formatDuration(elapsed)} after the start`,
    );
  try {
    const done = await run(options);
    return { member: memberOf(command, name, done), done };
  } catch (error) {
    return failed(name, error);
  }
}

/** The same options with the rest of their deadline; undefined if nothing is left. */
function withinDeadline(options: Options, elapsed: number): Options | undefined {
  if (!('deadline' in options)) return options;
  const deadline = options.deadline - elapsed;
  return deadline > 0 ? { ...options, deadline } : undefined;
}

function memberOf(command: Command, name: string, { options, result, report }: Done): FleetMember {
  const outputs = command.outputs(result);
  return {
    name,
    // Every command sets it.
    outcome: (outputs.outcome ?? 'complete') as Outcome,
    exitCode: command.exitCode(result, options),
    problem: problemIn(result),
    outputs,
    overview: command.overview?.(result) ?? [],
    result,
    ...defined({ report }),
  };
}

/** The `problem` of a result, which is one line in that of `status`. */
function problemIn(result: CommandResult): Problem | null {
  const problem = 'problem' in result ? (result.problem as Problem | string | null) : null;
  return typeof problem === 'string' ? { code: 'status', message: problem, advice: '' } : problem;
}

function failed(name: string, error: unknown): Turn {
  const problem = problemOf(error);
  const outcome = 'failed' as const;
  const stopped = error instanceof Stopped;
  return {
    member: {
      name,
      outcome: stopped ? 'incomplete' : outcome,
      exitCode: stopped ? 3 : 1,
      problem,
      outputs: { outcome: stopped ? 'incomplete' : outcome },
      overview: [],
      result: null,
    },
    error,
  };
}

function notRun(name: string, message: string): Turn {
  const problem = { code: 'not-run', message, advice: 'Run it again.' };
  const outputs = { outcome: 'incomplete' } as const;
  return {
    member: { name, outcome: 'incomplete', exitCode: 3, problem, outputs, overview: [], result: null },
  };
}
