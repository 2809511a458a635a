import { compareKeys } from '../core/keys.ts';
import {
  anyTextOf,
  countOf,
  eachOf,
  flagOf,
  JsonRefused,
  listOf,
  objectOf,
  oneOf,
  optional,
  RECORD_LIMITS,
  sha256Of,
  textOf,
  textsOf,
  timeOf,
} from '../core/bounded-json.ts';
import type { JsonLimits, JsonObject } from '../core/bounded-json.ts';
import {
  asObject,
  GENERATION_LIMITS,
  MAX_EPOCH,
  MAX_ETAG,
  MAX_GENERATION,
  MAX_GENERATION_BYTES,
  MAX_KEY,
  MAX_LISTED_FILES,
  MAX_NAME,
  MAX_PATH,
  MAX_TEXT,
  MAX_VERSION_ID,
  parseRecord,
} from './bounds.ts';
import { MAX_RECIPIENTS } from './encrypted/stored.ts';
import { DAMAGED_ADVICE, NEWER_ADVICE, StateError } from './errors.ts';
import { ENCRYPTED_FORMAT, FORMAT } from './generation.ts';
import type { Generation, Head } from './generation.ts';
import { generationPath, HEAD, RUNS } from './layout.ts';
import { MAX_PREFIXES } from './journals/unreconciled.ts';

const TOO_LARGE_ADVICE =
  'Nothing was committed; what was copied is journalled. A retention policy keeps fewer restore points and versions; if that is no help, please report this with the number of objects.';
export const USED_UP_ADVICE =
  'No run can count that far: somebody else wrote to cold. Check who has keys to it; the command rebuild makes a new manifest from what is in cold and hot.';

/** Throws StateError, which names the field to blame. */
export function parseHead(text: string, object: string): Head {
  return parseFormat(text, object, RECORD_LIMITS, ENCRYPTED_FORMAT, (json) => ({
    format: json['format'] === ENCRYPTED_FORMAT ? ENCRYPTED_FORMAT : FORMAT,
    generation: generationOf(json),
    sha256: sha256Of(json, 'sha256'),
    epoch: countOf(json, 'epoch', MAX_EPOCH),
    run: textOf(json, 'run', MAX_NAME),
    time: timeOf(json, 'time'),
  }));
}

/**
 * Parses what HEAD points at, and checks every field that this version knows: the hash proves only that whoever wrote
 * HEAD wrote this too. Fields of later versions are carried on as they are. Throws StateError, which names the field.
 */
export function parseGeneration(text: string, object: string): Generation {
  return parseFormat(text, object, GENERATION_LIMITS, FORMAT, (json) => {
    checkRun(json);
    checkSegments(json);
    eachOf(json, 'restorePoints', (point) => checkRestorePoint(point, json));
    eachOf(json, 'journals', (journal) => {
      textOf(journal, 'run', MAX_NAME);
      countOf(journal, 'objects');
    });
    checkCondemned(json);
    checkMemories(json);
    optional(json, 'encryption', () => checkEncryptedObjects(objectOf(json, 'encryption')));
    return json as unknown as Generation;
  });
}

/** What could not be read back must not be written. Throws StateError. */
export function encodeGeneration(generation: Generation): string {
  const path = generationPath(generation.generation);
  // The next holder of the lease needs one above it.
  if (generation.epoch >= MAX_EPOCH)
    throw new StateError(HEAD, 'its epoch leaves none above it', USED_UP_ADVICE);
  const text = JSON.stringify(generation, undefined, 1) + '\n';
  if (Buffer.byteLength(text) > MAX_GENERATION_BYTES)
    throw new StateError(path, `it would have more than ${MAX_GENERATION_BYTES} bytes`, TOO_LARGE_ADVICE);
  try {
    parseGeneration(text, path);
  } catch (cause) {
    if (!(cause instanceof StateError)) throw cause;
    throw new StateError(path, `it could not be read back: ${cause.message}`, TOO_LARGE_ADVICE, { cause });
  }
  return text;
}

/** A generation's number, from 1. */
function generationOf(json: JsonObject): number {
  const generation = countOf(json, 'generation', MAX_GENERATION);
  if (generation < 1) throw new JsonRefused('its generation is not a whole number from 1');
  return generation;
}

function checkRun(json: JsonObject): void {
  const generation = generationOf(json);
  if (json['base'] !== null) countOf(json, 'base', generation - 1);
  optional(json, 'baseSha256', () => sha256Of(json, 'baseSha256'));
  countOf(json, 'epoch', MAX_EPOCH);
  textOf(json, 'run', MAX_NAME);
  timeOf(json, 'time');
  textOf(json, 'program', MAX_NAME);
  flagOf(json, 'complete');
  const hot = objectOf(json, 'hot');
  anyTextOf(hot, 'endpoint', MAX_TEXT);
  textOf(hot, 'bucket', MAX_TEXT);
  anyTextOf(hot, 'prefix', MAX_KEY);
  optional(hot, 'api', () => textOf(hot, 'api', MAX_NAME));
  optional(hot, 'account', () => textOf(hot, 'account', MAX_NAME));
  optional(json, 'cold', () => {
    const cold = objectOf(json, 'cold');
    optional(cold, 'api', () => textOf(cold, 'api', MAX_NAME));
    optional(cold, 'bucket', () => textOf(cold, 'bucket', MAX_TEXT));
    optional(cold, 'prefix', () => anyTextOf(cold, 'prefix', MAX_KEY));
  });
}

/** In key order and apart, and their sums exact. */
function checkSegments(json: JsonObject): void {
  let before: string | undefined;
  let keys = 0;
  let bytes = 0;
  eachOf(json, 'segments', (segment) => {
    const first = textOf(segment, 'first', MAX_KEY);
    const last = textOf(segment, 'last', MAX_KEY);
    sha256Of(segment, 'sha256');
    keys += countOf(segment, 'count');
    bytes += countOf(segment, 'bytes');
    if (compareKeys(first, last) > 0 || (before !== undefined && compareKeys(before, first) >= 0))
      throw new JsonRefused('its segments are out of order');
    if (!Number.isSafeInteger(keys) || !Number.isSafeInteger(bytes))
      throw new JsonRefused('its segments hold more than can be counted');
    before = last;
  });
}

function checkRestorePoint(point: JsonObject, json: JsonObject): void {
  textOf(point, 'run', MAX_NAME);
  timeOf(point, 'time');
  countOf(point, 'generation', generationOf(json));
  const scope = objectOf(point, 'scope');
  textsOf(scope, 'prefixes', MAX_KEY);
  textsOf(scope, 'exclude', MAX_TEXT);
  const holes = objectOf(point, 'holes');
  countOf(holes, 'count');
  if (optional(holes, 'list', () => textOf(holes, 'list', MAX_PATH))?.startsWith(RUNS) === false)
    throw new JsonRefused("a list of holes is not below a run's folder");
  optional(point, 'unselected', () => timeOf(point, 'unselected'));
  optional(point, 'pruned', () => textsOf(point, 'pruned', MAX_KEY));
}

function checkCondemned(json: JsonObject): void {
  if (Array.isArray(json['condemned'])) {
    eachOf(json, 'condemned', (object) => {
      textOf(object, 'path', MAX_PATH);
      anyTextOf(object, 'etag', MAX_ETAG);
      optional(object, 'versionId', () => textOf(object, 'versionId', MAX_VERSION_ID));
      timeOf(object, 'since');
    });
    return;
  }
  const condemned = objectOf(json, 'condemned');
  countOf(condemned, 'count');
  eachOf(condemned, 'files', (file) => {
    countOf(file, 'count');
    sha256Of(file, 'sha256');
  });
}

/** What only spares work, or is shown: no less bounded for that. */
function checkMemories(json: JsonObject): void {
  optional(json, 'capabilities', () => checkCapabilities(objectOf(json, 'capabilities')));
  optional(json, 'recentRuns', () => eachOf(json, 'recentRuns', checkRecentRun, MAX_RECENT_RUNS));
  checkPathMemory(json);
  optional(json, 'unlooked', () => textsOf(objectOf(json, 'unlooked'), 'looked', MAX_KEY, MAX_PREFIXES));
  optional(json, 'lacking', () => textsOf(json, 'lacking', MAX_TEXT, MAX_LACKING));
  optional(json, 'vanished', () =>
    eachOf(
      json,
      'vanished',
      (object) => {
        textOf(object, 'key', MAX_KEY);
        anyTextOf(object, 'etag', MAX_TEXT);
        timeOf(object, 'modified');
      },
      MAX_VANISHED,
    ),
  );
  optional(json, 'listed', () =>
    eachOf(
      json,
      'listed',
      (listed) => {
        textOf(listed, 'scope', MAX_SCOPE_NAME);
        sha256Of(listed, 'sha256');
        optional(listed, 'upto', () => textOf(listed, 'upto', MAX_KEY));
      },
      MAX_LISTED_FILES,
    ),
  );
}

/** Throws JsonRefused. */
export function checkEncryptedObjects(encryption: JsonObject): void {
  oneOf(encryption, 'format', ['age']);
  oneOf(encryption, 'names', ['clear', 'hidden']);
  optional(encryption, 'nameCheck', () => sha256Of(encryption, 'nameCheck'));
  textsOf(encryption, 'recipients', MAX_TEXT, MAX_RECIPIENTS);
}

const MAX_RECENT_RUNS = 1000;
const MAX_VANISHED = 10_000;
const MAX_LACKING = 10;
/** A scope's name is its prefixes and globs, or their hash. */
const MAX_SCOPE_NAME = 6 * MAX_PATH;
const MAX_REFUSALS = 1000;

function checkRecentRun(run: JsonObject): void {
  textOf(run, 'run', MAX_NAME);
  timeOf(run, 'time');
  textOf(run, 'scope', MAX_SCOPE_NAME);
  for (const field of ['ms', 'scanned', 'bytes', 'copied', 'copiedBytes', 'failed', 'gone'])
    countOf(run, field);
}

/** `copyPath`, `ceilings` and `bodyLimits`, of a generation or of what a probe found. Throws JsonRefused. */
export function checkPathMemory(json: JsonObject): void {
  optional(json, 'copyPath', () => {
    const memory = objectOf(json, 'copyPath');
    anyTextOf(memory, 'hot', MAX_TEXT);
    anyTextOf(memory, 'cold', MAX_TEXT);
    if (memory['path'] !== null) oneOf(memory, 'path', PATHS);
    anyTextOf(memory, 'reason', MAX_TEXT);
    eachOf(memory, 'refusals', checkRefusal, MAX_REFUSALS);
    optional(memory, 'looked', () => timeOf(memory, 'looked'));
  });
  optional(json, 'locks', () => {
    const locks = objectOf(json, 'locks');
    timeOf(locks, 'at');
    sha256Of(locks, 'policy');
    oneOf(locks, 'mode', ['governance', 'compliance']);
    countOf(locks, 'period');
    flagOf(locks, 'renew');
  });
  for (const field of ['ceilings', 'bodyLimits'])
    optional(json, field, () => eachOf(json, field, checkCeiling, MAX_REFUSALS));
}

function checkCeiling(ceiling: JsonObject): void {
  anyTextOf(ceiling, 'endpoint', MAX_TEXT);
  countOf(ceiling, 'bytes');
  timeOf(ceiling, 'since');
}

const PATHS = ['native', 'emulated', 'streamed'] as const;

function checkRefusal(refusal: JsonObject): void {
  oneOf(refusal, 'path', PATHS);
  oneOf(refusal, 'objects', ['all', 'parts']);
  anyTextOf(refusal, 'reason', MAX_TEXT);
  timeOf(refusal, 'since');
}

/** What earlier versions did not ask is missing. Throws JsonRefused. */
export function checkCapabilities(capabilities: JsonObject): void {
  timeOf(capabilities, 'probed');
  for (const field of QUESTIONS) optional(capabilities, field, () => flagOf(capabilities, field));
  optional(capabilities, 'unsure', () => listOf(capabilities, 'unsure', 100));
  for (const question of capabilities['unsure'] === undefined ? [] : listOf(capabilities, 'unsure'))
    if (typeof question !== 'string') throw new JsonRefused('an item of its unsure is not a text');
  checkLaterFindings(capabilities);
  optional(capabilities, 'objectLock', () => {
    const lock = objectOf(capabilities, 'objectLock');
    oneOf(lock, 'status', ['on', 'off', 'unknown']);
    optional(lock, 'why', () => anyTextOf(lock, 'why', MAX_TEXT));
    optional(lock, 'deletedDays', () => countOf(lock, 'deletedDays'));
    optional(lock, 'retention', () => {
      const retention = objectOf(lock, 'retention');
      textOf(retention, 'mode', MAX_NAME);
      optional(retention, 'days', () => countOf(retention, 'days'));
      optional(retention, 'years', () => countOf(retention, 'years'));
    });
  });
}

/** What older versions did not look for is not there. */
function checkLaterFindings(json: JsonObject): void {
  optional(json, 'aliases', () => textsOf(json, 'aliases', MAX_NAME, MAX_ALIAS_CLASSES));
  optional(json, 'copiesTags', () => flagOf(json, 'copiesTags'));
  optional(json, 'immutable', () => flagOf(json, 'immutable'));
  optional(json, 'versionDelete', () => {
    const found = objectOf(json, 'versionDelete');
    timeOf(found, 'tried');
    flagOf(found, 'allowed');
    for (const field of ['lockHolds', 'bypass']) optional(found, field, () => flagOf(found, field));
  });
  optional(json, 'versionReads', () => {
    const reads = objectOf(json, 'versionReads');
    flagOf(reads, 'head');
    flagOf(reads, 'get');
  });
}

/** More than there are: later versions may know others. */
const MAX_ALIAS_CLASSES = 100;

const QUESTIONS = [
  'putIfAbsent',
  'putIfMatch',
  'copyIfAbsent',
  'copyIfMatch',
  'completeIfAbsent',
  'completeIfMatch',
  'deleteIfMatch',
  'copy',
  'copyPin',
  'partCopy',
  'partCopyPin',
  'getPin',
  'signedBody',
  'aliasesPaths',
];

function parseFormat<T>(
  text: string,
  object: string,
  limits: JsonLimits,
  known: number,
  read: (json: JsonObject) => T,
): T {
  return parseRecord(text, object, DAMAGED_ADVICE, limits, (json) => {
    const format = countOf(json, 'format');
    if (format <= known) return read(asObject(json));
    throw new StateError(object, `it has format ${format}, this program knows ${known}`, NEWER_ADVICE);
  });
}
