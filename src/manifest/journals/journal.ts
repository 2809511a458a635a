import type { Clock } from '../../core/clock.ts';
import {
  anyTextOf,
  countOf,
  eachOf,
  flagOf,
  JsonRefused,
  objectOf,
  optional,
  textOf,
  timeOf,
} from '../../core/bounded-json.ts';
import type { JsonObject } from '../../core/bounded-json.ts';
import {
  asObject,
  MAX_EPOCH,
  MAX_ETAG,
  MAX_GENERATION,
  MAX_JOURNAL_LINE,
  MAX_JOURNAL_WRITE_BYTES,
  MAX_KEY,
  MAX_NAME,
  MAX_PATH,
  MAX_TEXT,
  MAX_VERSION_ID,
  parseEntryLine,
  refusedAs,
} from '../bounds.ts';
import type { Proofs } from '../../store/evidence.ts';
import { checkEntry, checkNewEntry, encodeEntry } from '../entry.ts';
import type { Entry, IsoTime } from '../entry.ts';
import { damagedAdvice, NEWER_ADVICE, StateError } from '../errors.ts';
import { FORMAT } from '../generation.ts';
import { journalOf, journalPath, mayBePathOf } from '../layout.ts';
import { linesOfText } from '../segment.ts';
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
  /** Of a split run: which piece of the key space the journal is about. Other pieces have journals of the same epoch. */
  readonly piece?: JournalPiece;
}

export interface JournalPiece {
  readonly split: string;
  readonly number: number;
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
   * object, before any record of this run. Nothing is written before the first record needs it. Throws StateError as `record`.
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
    this.#carriedRecords = carriedRecords.map(checkedLine);
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

  /**
   * Takes the outcome; it is stored within the pace. Throws where an earlier flush failed, and StateError for an entry
   * that no reader would accept: it must be neither journalled nor committed.
   */
  record(stored: Stored): void {
    this.#log.take(checkedLine(stored));
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
    // What takes over from earlier runs goes first, all of it before any record of this run.
    const all = [...this.#carriedRecords, ...lines];
    for (let at = 0; at < all.length || this.#objects === 0;) {
      const header = this.#objects === 0 ? this.#start : withoutSettles(this.#start);
      const some = [JSON.stringify(header)];
      for (let size = 0; at < all.length && size < MAX_JOURNAL_WRITE_BYTES; at++) {
        const line = all[at] ?? '';
        size += line.length;
        some.push(line);
      }
      const path = journalPath(this.#start.run, this.#start.epoch, this.#objects);
      const bytes = Buffer.from(some.join('\n') + '\n');
      await this.#state.write(path, bytes, 'application/x-ndjson', this.#signal);
      this.#objects++;
    }
    this.#carriedRecords = [];
  }
}

/** One object of a journal, taken apart. */
export interface ParsedJournal {
  readonly start: JournalStart;
  /** Parsed as they are walked over, so that an object of any size takes the memory of a line. Throws StateError. */
  readonly records: Iterable<JournalRecord>;
}

/** Parses one journal object, whose path says whose it is. Throws StateError, for a record when that is read. */
export function parseJournal(file: Uint8Array | string, object: string): ParsedJournal {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const lines = (): Iterator<string, undefined> =>
    linesOfText(bytes, object, MAX_JOURNAL_LINE)[Symbol.iterator]() as Iterator<string, undefined>;
  const first = lines().next().value;
  const start = parseStart(first ?? '', object);
  function* records(): Generator<JournalRecord> {
    const rest = lines();
    rest.next();
    for (let next = rest.next(); next.done !== true; next = rest.next())
      yield parseRecord(next.value, object);
  }
  return { start, records: { [Symbol.iterator]: records } };
}

function withoutSettles(start: JournalStart): JournalStart {
  const { settles: _settles, ...rest } = start;
  return rest;
}

function checkedLine(record: JournalRecord): string {
  if (record.op === 'stored') checkNewEntry(record.entry);
  return encodeRecord(record);
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

function parseRecord(line: string, object: string): JournalRecord {
  return refusedAs(object, damagedAdvice(object), () => {
    const json = asObject(parsed(line));
    switch (json['op']) {
      case 'stored':
        return checkStored(json, object);
      case 'intent':
        return checkIntent(json, object);
      default:
        throw new JsonRefused('a line is not a journal record');
    }
  });
}

function parsed(line: string): unknown {
  try {
    return parseEntryLine(line);
  } catch (cause) {
    if (cause instanceof JsonRefused) throw cause;
    throw new JsonRefused('a line is not JSON', { cause });
  }
}

/** Orphans will be deleted: each must be one that the key of its own record can have had. */
function checkStored(json: JsonObject, object: string): Stored {
  const { key, cold } = checkEntry(json['entry'], object);
  const encrypted = cold.encryption !== undefined;
  optional(json, 'loose', () =>
    eachOf(json, 'loose', (orphan) => {
      if (!mayBePathOf(key, textOf(orphan, 'path', MAX_PATH), encrypted))
        throw new JsonRefused('an orphaned object has a path that its key cannot have');
      anyTextOf(orphan, 'etag', MAX_ETAG);
      optional(orphan, 'versionId', () => textOf(orphan, 'versionId', MAX_VERSION_ID));
    }),
  );
  return json as unknown as Stored;
}

function checkIntent(json: JsonObject, object: string): Intent {
  const key = textOf(json, 'key', MAX_KEY);
  const before = checkEntry(json['before'], object);
  const encrypted = before.cold.encryption !== undefined;
  if (before.key !== key || !mayBePathOf(key, textOf(json, 'path', MAX_PATH), encrypted))
    throw new JsonRefused('an intent has a path, or an entry, that its key cannot have');
  countOf(json, 'size');
  anyTextOf(json, 'etag', MAX_ETAG);
  timeOf(json, 'modified');
  optional(json, 'md5', () => textOf(json, 'md5', MAX_TEXT));
  optional(json, 'crc32c', () => textOf(json, 'crc32c', MAX_TEXT));
  return json as unknown as Intent;
}

function parseStart(line: string, object: string): JournalStart {
  return refusedAs(object, damagedAdvice(object), () => {
    const json = asObject(parsed(line));
    if (json['op'] !== 'start') throw new JsonRefused('its first line is not a start');
    const format = countOf(json, 'format');
    if (format > FORMAT) throw new StateError(object, `it has format ${format}`, NEWER_ADVICE);
    const run = textOf(json, 'run', MAX_NAME);
    const epoch = countOf(json, 'epoch', MAX_EPOCH);
    const named = journalOf(object);
    if (named !== undefined && (named.run !== run || named.epoch !== epoch))
      throw new JsonRefused('it is the journal of another run or epoch than its name says');
    countOf(json, 'base', MAX_GENERATION);
    timeOf(json, 'time');
    optional(json, 'settles', () =>
      eachOf(json, 'settles', (settled) => {
        textOf(settled, 'run', MAX_NAME);
        countOf(settled, 'objects');
        flagOf(settled, 'fact');
      }),
    );
    optional(json, 'piece', () => {
      const piece = objectOf(json, 'piece');
      textOf(piece, 'split', MAX_NAME);
      countOf(piece, 'number');
    });
    return json as unknown as JournalStart;
  });
}
