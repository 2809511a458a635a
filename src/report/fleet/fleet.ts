import type { CommandName } from '../../options/inputs.ts';
import type { Outputs } from '../outputs.ts';
import type { ExitCode, Outcome, Problem } from '../result.ts';

/** Cells of a backup's row, by their column. */
export type Overview = readonly (readonly [column: string, value: string])[];

/** How one backup of a configuration file ended. */
export interface FleetMember {
  readonly name: string;
  readonly outcome: Outcome;
  readonly exitCode: ExitCode;
  /** Why it failed, stopped early or never began; null if it did not. */
  readonly problem: Problem | null;
  readonly outputs: Outputs;
  readonly overview: Overview;
  /** The path of its own JSON report; absent where none was written. */
  readonly report?: string;
  /** What the command reports on it; null where it ended without a result of its own. */
  readonly result: object | null;
}

/** The result of a command over the backups of a configuration file. The JSON report is the whole of it. */
export interface FleetResult {
  readonly format: 1;
  readonly program: string;
  readonly command: CommandName;
  /** The outcome of the worst of them. */
  readonly outcome: Outcome;
  readonly exitCode: ExitCode;
  readonly backups: readonly FleetMember[];
}

const EXIT_CODES: readonly ExitCode[] = [1, 2, 3, 0];
const OUTCOMES: readonly Outcome[] = ['failed', 'read-only', 'degraded', 'incomplete', 'skipped', 'complete'];

/** The one that decides how the whole ends: by exit code, 1 before 2 before 3, then by outcome. */
export function worst(members: readonly FleetMember[]): Pick<FleetMember, 'outcome' | 'exitCode'> {
  const rank = ({ exitCode, outcome }: Pick<FleetMember, 'outcome' | 'exitCode'>): number =>
    EXIT_CODES.indexOf(exitCode) * OUTCOMES.length + OUTCOMES.indexOf(outcome);
  const [first] = members.toSorted((a, b) => rank(a) - rank(b));
  return first ?? { outcome: 'complete', exitCode: 0 };
}

/** Of one run, and not of several. */
const NOT_SUMMED: readonly (keyof Outputs)[] = [
  'outcome',
  'run-id',
  'generation',
  'generation-sha256',
  'restore-point',
];

/**
 * The outputs of the Action for all of them: the worst outcome, the sums of what is counted, the largest age. What belongs to
 * one run is empty, unless there is one backup alone.
 */
export function fleetOutputs({ outcome, backups }: FleetResult): Outputs & { readonly backups: string } {
  const names = [...new Set(backups.flatMap(({ outputs }) => Object.keys(outputs)))] as (keyof Outputs)[];
  const values = names.map((name): readonly [string, string] => {
    const [only, ...others] = backups;
    if (only !== undefined && others.length === 0) return [name, only.outputs[name] ?? ''];
    if (NOT_SUMMED.includes(name)) return [name, ''];
    const figures = backups.map(({ outputs }) => outputs[name] ?? '').filter((text) => text !== '');
    if (figures.length === 0) return [name, ''];
    const numbers = figures.map(Number);
    const whole = name === 'age-seconds' ? Math.max(...numbers) : numbers.reduce((a, b) => a + b, 0);
    return [name, String(whole)];
  });
  return {
    ...(Object.fromEntries(values) as Outputs),
    outcome,
    backups: JSON.stringify(
      backups.map(({ name, outcome: own, exitCode, outputs, report = '' }) => ({
        name,
        outcome: own,
        'exit-code': exitCode,
        'restore-point': outputs['restore-point'] ?? '',
        'age-seconds': outputs['age-seconds'] ?? '',
        report,
      })),
    ),
  };
}
