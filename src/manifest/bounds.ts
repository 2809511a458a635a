import {
  checkShape,
  isJsonObject,
  JsonRefused,
  parseJsonObjectText,
  RECORD_LIMITS,
} from '../core/bounded-json.ts';
import type { JsonLimits, JsonObject } from '../core/bounded-json.ts';
import { StateError } from './errors.ts';
import { GENERATIONS, isUploadRecord, RUNS } from './layout.ts';

/**
 * Every bound of what is read from state, in one place. Anybody with write access to cold can write anything there, so each
 * number, time and length is bounded before it is used, and nothing beyond these bounds is ever written.
 */

/** Epochs have ten digits in the names of journals, so that these sort. */
export const MAX_EPOCH = 9_999_999_999;
/** A lease whose epoch is further above the committed one was not made by counting. */
export const MAX_EPOCH_LEAD = 1_000_000;
export const MAX_GENERATION = 9_999_999_999_999;
/** Files of generations above the committed one that are further ahead were not made by counting. */
export const MAX_GENERATION_LEAD = 1_000_000;

/** UTF-16 units. S3 allows 1,024 bytes; a store that allows more must not make state that cannot be read. */
export const MAX_KEY = 4096;
/** Below cold's prefix: a key, or a name of ours that is made from one. */
export const MAX_PATH = MAX_KEY + 256;
export const MAX_ETAG = 1024;
export const MAX_VERSION_ID = 1024;
/** Of runs, owners and holds. */
export const MAX_NAME = 256;
/** Other short texts: hosts, reasons, programs. */
export const MAX_TEXT = 4096;
/** In Azure it holds the attributes that the upload is completed with. */
export const MAX_UPLOAD_ID = 24 * 1024;
/** The last time that has the form `2026-11-23T10:15:00.000Z`, ms since the epoch. */
export const MAX_TIME = Date.parse('9999-12-31T23:59:59.999Z');

/** Bytes of a stored object of state, by its kind. */
export const MAX_RECORD_BYTES = 64 * 1024;
/**
 * With these two a generation takes less than 200 MiB of memory while it is parsed. Enough for some 90,000 restore
 * points (ten years of hourly runs, none of them pruned) beside the segments of 100 million keys.
 */
export const MAX_GENERATION_BYTES = 32 * 1024 * 1024;
const MAX_GENERATION_VALUES = 1_000_000;
/** A segment of long histories ends before it has 50,000 entries. */
export const MAX_SEGMENT_WRITE_BYTES = 16 * 1024 * 1024;
/** A segment holds some 50,000 entries: 10 MB where they are large. Also of lists of what is condemned or was listed. */
export const MAX_PACKED_BYTES = 128 * 1024 * 1024;
/** Of all packed files that a run has in memory at once: four slices of honest segments. What exceeds it is read from disk. */
export const MAX_HELD_PACKED_BYTES = 64 * 1024 * 1024;
/** Written with at most MAX_JOURNAL_WRITE_BYTES, and one line; version 1.0.0 wrote what it took over from others in one piece. */
export const MAX_JOURNAL_BYTES = 256 * 1024 * 1024;
export const MAX_JOURNAL_WRITE_BYTES = 8 * 1024 * 1024;
/** MAX_JOURNAL_WRITE_BYTES counts UTF-16 units, which take up to three bytes each. */
export const MAX_SIGNED_JOURNAL_BYTES = 32 * 1024 * 1024;
/** Of what runs saw of hot's listing, packed: a file was 10 MB for 100 million keys before each had a range of its own. */
export const MAX_LISTED_BYTES = 16 * 1024 * 1024;
/** Files of such listings that a generation names: one for each million keys. */
export const MAX_LISTED_FILES = 1000;
/** 50,000 parts of some 200 bytes. */
export const MAX_UPLOAD_RECORD_BYTES = 16 * 1024 * 1024;

/**
 * Bytes of one line, which is one entry with its whole history. Every other line is short, but a key that changes
 * in every run has a version for each that the retention policy keeps: 350 bytes a version, so this is the history of
 * five years of hourly changes. `updateObject` takes no more versions of a key that comes near it.
 */
export const MAX_ENTRY_LINE = 16 * 1024 * 1024;
/** What a new version adds to a line at the most, with room for the rest of a journal record around it. */
export const ENTRY_LINE_RESERVE = 256 * 1024;
/** Bytes of a line that is no entry. A key of 1,024 bytes, each of them escaped, has 6 KiB. */
export const MAX_LINE = 64 * 1024;

/** Of a line of a journal: an entry, and what it leaves behind. */
export const MAX_JOURNAL_LINE = MAX_ENTRY_LINE + 2 * ENTRY_LINE_RESERVE;

/** A version has at least 12 bytes a value. */
const ENTRY_LIMITS: JsonLimits = {
  bytes: MAX_JOURNAL_LINE,
  depth: 16,
  text: 6 * MAX_PATH,
  values: 1_200_000,
};

export const GENERATION_LIMITS: JsonLimits = {
  bytes: MAX_GENERATION_BYTES,
  depth: 16,
  text: 6 * MAX_PATH,
  values: MAX_GENERATION_VALUES,
};

/** For records of a few fields among which are keys. */
export const LINE_LIMITS: JsonLimits = { ...RECORD_LIMITS, text: 6 * MAX_PATH };

/** Parses a record, and reads it by `read`. What either refuses is a StateError with this advice. */
export function parseRecord<T>(
  text: string,
  object: string,
  advice: string,
  limits: JsonLimits,
  read: (json: JsonObject) => T,
  what?: string,
): T {
  return refusedAs(object, advice, () => read(parseJsonObjectText(text, limits)), what);
}

/** Throws a JsonRefused of `read` as a StateError, which says first `what` is wrong, unless it is not JSON at all. */
export function refusedAs<T>(object: string, advice: string, read: () => T, what?: string): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof JsonRefused)) throw cause;
    const plain = what === undefined || cause.cause instanceof SyntaxError;
    const message = plain ? cause.message : `${what} (${cause.message})`;
    throw new StateError(object, message, advice, { cause });
  }
}

/**
 * Parses a line that holds an entry. A manifest has millions of them, so a line of ordinary length, which cannot cost
 * much, is not looked through before; its reader checks its fields. Throws SyntaxError and JsonRefused.
 */
export function parseEntryLine(line: string): unknown {
  if (line.length > MAX_LINE) checkShape(line, ENTRY_LIMITS);
  return JSON.parse(line);
}

export function isBoundedText(value: unknown, max: number): value is string {
  return typeof value === 'string' && value !== '' && value.length <= max;
}

export function isBoundedCount(value: unknown, max = Number.MAX_SAFE_INTEGER): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= max;
}

/** Throws JsonRefused where it is not an object. */
export function asObject(value: unknown): JsonObject {
  if (isJsonObject(value as JsonObject)) return value as JsonObject;
  throw new JsonRefused('it is not a JSON object');
}

/** What an object of state may have, by its path below cold's prefix, where its reader says nothing else. */
export function maxBytesOf(path: string): number {
  if (path.startsWith(GENERATIONS)) return MAX_GENERATION_BYTES;
  if (!path.startsWith(RUNS)) return MAX_RECORD_BYTES;
  return isUploadRecord(path) ? MAX_UPLOAD_RECORD_BYTES : MAX_JOURNAL_BYTES;
}
