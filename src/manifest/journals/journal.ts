import type { Clock } from '../../core/clock.ts';
import type { Proofs } from '../../store/evidence.ts';
import { checkEntry, encodeEntry } from '../entry.ts';
import type { Entry, IsoTime } from '../entry.ts';
import { DAMAGED_ADVICE, NEWER_ADVICE, StateError } from '../errors.ts';
import { FORMAT } from '../generation.ts';
import { journalPath } from '../layout.ts';
import { LineLog } from './line-log.ts';
import type { LogPace } from './line-log.ts';
import type { State } from '../state.ts';

/**
 * The first line of every journal object: which generation the run builds on. `settles` names the journals
 * of earlier runs that this run recovered: those that are fact count beside its own; what was true of the others
 * is repeated here.
 */
export interface JournalStart {
  readonly op: 'start';
  readonly format: number;
  readonly run: string;
  readonly epoch: number;
  /** 0 before the first generation. */
  readonly base: number;
  readonly time: IsoTime;
  readonly settles?: readonly SettledJournal[];
}

/** An earlier run's journal: how many of its objects were recovered, and whether they are fact as written. */
export interface SettledJournal {
  readonly run: string;
  readonly objects: number;
  readonly fact: boolean;
}

/** The stored object at `path` is about to be overwritten; its present content was kept or will be. */
export interface Intent extends Proofs {
  readonly op: 'intent';
  readonly key: string;
  readonly path: string;
  /** What hot holds and cold is to get. */
  readonly size: number;
  readonly etag: string;
  readonly modified: IsoTime;
  /** The entry before, as committed or journalled. */
  readonly before: Entry;
}

/** Done and verified: this is the key's entry now. `loose` are orphaned objects: stored, and named by nothing. */
export interface Stored {
  readonly op: 'stored';
  readonly entry: Entry;
  readonly loose?: readonly OrphanedObject[];
}

export interface OrphanedObject {
  readonly path: string;
  readonly etag: string;
  readonly versionId?: string;
}

export type JournalRecord = Intent | Stored;

/** An intent is waited for, an outcome is not. */
export const JOURNAL_PACE: LogPace = { interval: 5_000, lines: 500, gather: 10 };

/**
 * What a run has done or is about to do, in objects that are written once. Outcomes are flushed every few
 * seconds; an intent at once, together with all that waits, since nothing may be overwritten before its intent
 * is stored.
 */
export class Journal {
  readonly #state: State;
  readonly #start: JournalStart;
  readonly #log: LineLog;
  /** Not the run's signal: a cancelled run still records what it did. */
  readonly #signal = new AbortController().signal;
  #carriedRecords: readonly string[];
  #objects = 0;

  /**
   * `carriedRecords` are what this run recovered of unconfirmed records of earlier runs: they go into the first
   * object, before any record of this run. Nothing is written before the first record needs it.
   */
  constructor(
    state: State,
    clock: Clock,
    start: JournalStart,
    carriedRecords: readonly JournalRecord[],
    pace: LogPace = JOURNAL_PACE,
  ) {
    this.#state = state;
    this.#start = start;
    this.#carriedRecords = carriedRecords.map(encodeRecord);
    this.#log = new LineLog((lines) => this.#write(lines), clock, pace);
  }

  /** Journal objects written so far. */
  get objects(): number {
    return this.#objects;
  }

  /** Records that were taken and could not be stored. */
  get unwritten(): number {
    return this.#log.waiting;
  }

  /** Resolves when the intent is stored. Rejects with the error of the store. */
  async intend(intent: Intent): Promise<void> {
    await this.#log.stored(encodeRecord(intent));
  }

  /** Takes the outcome; it is stored within the pace. Throws where an earlier flush failed. */
  record(stored: Stored): void {
    this.#log.take(encodeRecord(stored));
  }

  /** Stores all that was taken before the call. */
  async flush(): Promise<void> {
    await this.#log.flush();
  }

  /** No more timers; what is not flushed is dropped. */
  close(): void {
    this.#log.close();
  }

  async #write(lines: readonly string[]): Promise<void> {
    const first = this.#objects === 0;
    const header = first ? this.#start : withoutSettles(this.#start);
    const text = [JSON.stringify(header), ...(first ? this.#carriedRecords : []), ...lines].join('\n') + '\n';
    const path = journalPath(this.#start.run, this.#start.epoch, this.#objects);
    await this.#state.write(path, Buffer.from(text), 'application/x-ndjson', this.#signal);
    this.#objects++;
    this.#carriedRecords = [];
  }
}

/** Parses one journal object; throws StateError. */
export function parseJournal(
  text: string,
  object: string,
): { start: JournalStart; records: JournalRecord[] } {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new StateError(object, 'its last line is cut off', DAMAGED_ADVICE);
  const values = lines.map((line) => {
    try {
      return JSON.parse(line) as unknown;
    } catch (cause) {
      throw new StateError(object, 'a line is not JSON', DAMAGED_ADVICE, { cause });
    }
  });
  const start = values.shift();
  if (!isStart(start)) throw new StateError(object, 'its first line is not a start', DAMAGED_ADVICE);
  if (start.format > FORMAT) throw new StateError(object, `it has format ${start.format}`, NEWER_ADVICE);
  return { start, records: values.map((value) => checkRecord(value, object)) };
}

function withoutSettles(start: JournalStart): JournalStart {
  const { op, format, run, epoch, base, time } = start;
  return { op, format, run, epoch, base, time };
}

function encodeRecord(record: JournalRecord): string {
  if (record.op === 'stored') {
    const loose =
      record.loose === undefined || record.loose.length === 0
        ? ''
        : `,"loose":${JSON.stringify(record.loose)}`;
    return `{"op":"stored","entry":${encodeEntry(record.entry)}${loose}}`;
  }
  return JSON.stringify(record);
}

function checkRecord(value: unknown, object: string): JournalRecord {
  if (typeof value === 'object' && value !== null && 'op' in value) {
    if (value.op === 'stored' && 'entry' in value) {
      checkEntry(value.entry, object);
      return value as unknown as Stored;
    }
    if (value.op === 'intent' && 'before' in value && 'path' in value && typeof value.path === 'string') {
      checkEntry(value.before, object);
      return value as unknown as Intent;
    }
  }
  throw new StateError(object, 'a line is not a journal record', DAMAGED_ADVICE);
}

function isStart(value: unknown): value is JournalStart {
  return (
    typeof value === 'object' &&
    value !== null &&
    'op' in value &&
    value.op === 'start' &&
    'run' in value &&
    typeof value.run === 'string' &&
    'epoch' in value &&
    Number.isSafeInteger(value.epoch) &&
    'base' in value &&
    Number.isSafeInteger(value.base) &&
    'format' in value &&
    Number.isSafeInteger(value.format)
  );
}
