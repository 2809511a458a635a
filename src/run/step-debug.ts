import type { Generation } from '../manifest/generation.ts';
import { clip } from '../core/escape.ts';
import { formatBytes, formatMany } from '../core/format.ts';
import type { Log } from '../core/run-context.ts';
import type { Capabilities } from '../store/capabilities.ts';
import type { PathChoice } from '../transfer/path-choice.ts';

/** What is told about. */
export type Topic = 'state' | 'lease' | 'listing' | 'objects' | 'requests' | 'limiter' | 'path';

/** Lines of one topic: a log with a line for each of a million objects would not open. */
const MOST_LINES = 100;
const LONGEST = 500;

/**
 * What a run does, for who looks into it by step debug, or by DEBUG on the command line: the first lines of each topic.
 * That the rest is left out is said once. What is told may hold keys: the log makes them safe to show.
 */
export class StepDebug {
  readonly #log: Pick<Log, 'debug'>;
  readonly #told = new Map<Topic, number>();

  constructor(log: Pick<Log, 'debug'>) {
    this.#log = log;
  }

  /** `line` is only made where it is shown. */
  tell(topic: Topic, line: () => string): void {
    const told = this.#told.get(topic) ?? 0;
    if (told > MOST_LINES) return;
    this.#told.set(topic, told + 1);
    this.#log.debug(
      told < MOST_LINES
        ? clip(`${topic}: ${line()}`, LONGEST)
        : `${topic}: these were the first ${MOST_LINES} lines; the rest is left out.`,
    );
  }
}

export function pathLine({ current, reason }: PathChoice, ceiling: number): string {
  return `${current ?? 'none'} (${reason}); up to ${formatBytes(ceiling)} in one operation`;
}

/** What cold was seen to honour, and what not. */
export function capabilitiesLine(capabilities: Capabilities): string {
  const tried = Object.entries(capabilities).filter(([, value]) => typeof value === 'boolean');
  const named = (wanted: boolean): string =>
    tried.flatMap(([name, value]) => (value === wanted ? [name] : [])).join(', ') || 'nothing';
  return `cold honours ${named(true)}; not: ${named(false)}`;
}

export function stateLine(generation: Generation | undefined): string {
  if (generation === undefined) return 'cold holds no backup yet';
  const { generation: number, time, epoch, segments, restorePoints, journals } = generation;
  const keys = segments.reduce((sum, { count }) => sum + count, 0);
  return `generation ${number} of ${time}, epoch ${epoch}: ${formatMany(keys, 'key')} in ${formatMany(segments.length, 'segment')}, ${formatMany(restorePoints.length, 'restore point')}, ${formatMany(journals.length, 'journal')}`;
}
