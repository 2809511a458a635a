import type { Generation } from '../manifest/generation.ts';
import { clip } from '../core/escape.ts';
import { formatBytes, formatMany } from '../core/format.ts';
import type { Log } from '../core/run-context.ts';
import type { Capabilities } from '../store/capabilities.ts';
import type { PathChoice } from '../transfer/path-choice.ts';

/** Each topic has its own limit of lines. */
export type Topic = 'state' | 'lease' | 'listing' | 'objects' | 'requests' | 'limiter' | 'path';

/** A log with a line for each of a million objects could not be opened. */
const MAX_LINES_PER_TOPIC = 100;
const MAX_LINE_CHARS = 500;

/**
 * Details of a run, shown in step debug, or with DEBUG on the command line: the first lines of each topic, then one line
 * that says that the rest is left out. Lines may hold keys: the log escapes them.
 */
export class StepDebug {
  readonly #log: Pick<Log, 'debug'>;
  readonly #lines = new Map<Topic, number>();

  constructor(log: Pick<Log, 'debug'>) {
    this.#log = log;
  }

  /** `line` is called only if the line is shown. */
  log(topic: Topic, line: () => string): void {
    const lines = this.#lines.get(topic) ?? 0;
    if (lines > MAX_LINES_PER_TOPIC) return;
    this.#lines.set(topic, lines + 1);
    this.#log.debug(
      lines < MAX_LINES_PER_TOPIC
        ? clip(`${topic}: ${line()}`, MAX_LINE_CHARS)
        : `${topic}: these were the first ${MAX_LINES_PER_TOPIC} lines; the rest is left out.`,
    );
  }
}

export function pathLine({ current, reason }: PathChoice, ceiling: number): string {
  return `${current ?? 'none'} (${reason}); up to ${formatBytes(ceiling)} in one operation`;
}

/** Which conditions and pins cold honours, and which it does not. */
export function capabilitiesLine(capabilities: Capabilities): string {
  const tested = Object.entries(capabilities).filter(([, value]) => typeof value === 'boolean');
  const named = (wanted: boolean): string =>
    tested.flatMap(([name, value]) => (value === wanted ? [name] : [])).join(', ') || 'nothing';
  return `cold honours ${named(true)}; not: ${named(false)}`;
}

export function stateLine(generation: Generation | undefined): string {
  if (generation === undefined) return 'cold holds no backup yet';
  const { generation: number, time, epoch, segments, restorePoints, journals } = generation;
  const keys = segments.reduce((sum, { count }) => sum + count, 0);
  return `generation ${number} of ${time}, epoch ${epoch}: ${formatMany(keys, 'key')} in ${formatMany(segments.length, 'segment')}, ${formatMany(restorePoints.length, 'restore point')}, ${formatMany(journals.length, 'journal')}`;
}
