import { forLog } from '../../core/escape.ts';
import { VERSION } from '../../core/version.ts';
import type { ExitCode, Outcome } from '../result.ts';

/**
 * `inconclusive`: the run was skipped, or stopped with everything checkpointed. It says neither that the backup is well nor
 * that it is not, so it must not silence an alarm for missing successes.
 */
export type EventKind = 'start' | 'success' | 'failure' | 'inconclusive';

/** What a notification says; its JSON is the body that `notify-format: json` sends. */
export interface RunEvent {
  readonly format: 1;
  readonly event: EventKind;
  readonly program: string;
  readonly command: string;
  readonly run: string;
  /** ISO time by the clock of the machine. */
  readonly time: string;
  /** URLs of the places; null where the command was given none. */
  readonly hot: string | null;
  readonly cold: string | null;
  /** Null at the start. */
  readonly outcome: Outcome | null;
  readonly exitCode: ExitCode | null;
  /** ms; null at the start. */
  readonly durationMs: number | null;
  /** One line each, escaped. */
  readonly title: string;
  readonly message: string;
  /** The outputs of the command, as the Action sets them. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** What is known of a run before it starts. */
export interface Announced {
  readonly command: string;
  readonly noun: string;
  readonly run: string;
  readonly hot: string | null;
  readonly cold: string | null;
}

/** How it ended. */
export interface Ended {
  readonly outcome: Outcome;
  readonly exitCode: ExitCode;
  readonly durationMs: number;
  readonly title: string;
  readonly message: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export function startEvent(run: Announced, now: number): RunEvent {
  return {
    ...common('start', run, now),
    outcome: null,
    exitCode: null,
    durationMs: null,
    title: `${run.noun} started`,
    message: '',
    outputs: {},
  };
}

export function endEvent(run: Announced, ended: Ended, now: number): RunEvent {
  return {
    ...common(kindOf(ended), run, now),
    ...ended,
    title: forLog(ended.title, 200),
    message: forLog(ended.message, MAX_MESSAGE),
  };
}

const MAX_MESSAGE = 1_500;

function common(
  event: EventKind,
  { command, run, hot, cold }: Announced,
  now: number,
): Omit<RunEvent, keyof Ended> {
  const time = new Date(now).toISOString();
  const shown = (place: string | null): string | null => (place === null ? null : forLog(place, 300));
  return { format: 1, event, program: VERSION, command, run, time, hot: shown(hot), cold: shown(cold) };
}

function kindOf({ outcome, exitCode }: Ended): EventKind {
  if (outcome === 'skipped' || exitCode === 3) return 'inconclusive';
  return exitCode === 0 ? 'success' : 'failure';
}
