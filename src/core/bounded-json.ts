/**
 * Reads JSON that somebody else may have written: state in cold, answers of a platform. How large, deep and long it may
 * be is checked before it is parsed, so that no text costs more memory or time than its reader allows. Numbers are
 * whole and exact, and objects have no prototype: `constructor` is a name like any other.
 */

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

export interface JsonLimits {
  readonly bytes: number;
  /** Objects and lists inside each other. */
  readonly depth: number;
  /** UTF-16 units of a string or a name, as it is written: an escape counts as its characters. */
  readonly text: number;
  /** Values in all, since `[]` takes two bytes here and fifty in memory. */
  readonly values: number;
}

/** For HEAD, the lease and other records of a few fields. */
export const RECORD_LIMITS: JsonLimits = { bytes: 64 * 1024, depth: 16, text: 16 * 1024, values: 4096 };

/** The text is not what its reader can take. `message` names the field where one is to blame. */
export class JsonRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'JsonRefused';
  }
}

/** Throws JsonRefused. */
export function parseJson(bytes: Uint8Array, limits: JsonLimits): JsonValue {
  if (bytes.length > limits.bytes)
    throw new JsonRefused(`it has ${bytes.length} bytes, more than ${limits.bytes}`);
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch (cause) {
    throw new JsonRefused('it is not UTF-8', { cause });
  }
  return parseJsonText(text, limits);
}

/** The same for a text, whose UTF-16 units are bounded by `limits.bytes`. Throws JsonRefused. */
export function parseJsonText(text: string, limits: JsonLimits): JsonValue {
  checkShape(text, limits);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new JsonRefused('it is not JSON', { cause });
  }
  return checked(value, '');
}

/** `parseJsonText` for a text that must hold an object. Throws JsonRefused. */
export function parseJsonObjectText(text: string, limits: JsonLimits): JsonObject {
  const value = parseJsonText(text, limits);
  if (!isJsonObject(value)) throw new JsonRefused('it is not a JSON object');
  return value;
}

/** The same for a text that must hold an object. Throws JsonRefused. */
export function parseJsonObject(bytes: Uint8Array, limits: JsonLimits): JsonObject {
  const value = parseJson(bytes, limits);
  if (!isJsonObject(value)) throw new JsonRefused('it is not a JSON object');
  return value;
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A whole number from 0 to `max`. Throws JsonRefused, which names the field. */
export function countOf(object: JsonObject, field: string, max = Number.MAX_SAFE_INTEGER): number {
  const value = object[field];
  if (typeof value === 'number' && value <= max) return value;
  throw new JsonRefused(`its ${field} is not a whole number from 0 to ${max}`);
}

export function flagOf(object: JsonObject, field: string): boolean {
  const value = object[field];
  if (typeof value === 'boolean') return value;
  throw new JsonRefused(`its ${field} is neither true nor false`);
}

/** An object. Throws JsonRefused, which names the field. */
export function objectOf(object: JsonObject, field: string): JsonObject {
  const value = object[field];
  if (isJsonObject(value)) return value;
  throw new JsonRefused(`its ${field} is not an object`);
}

/** A list of at most `max` values. Throws JsonRefused, which names the field. */
export function listOf(object: JsonObject, field: string, max = Infinity): readonly JsonValue[] {
  const value = object[field];
  if (!Array.isArray(value)) throw new JsonRefused(`its ${field} is not a list`);
  if (value.length > max) throw new JsonRefused(`its ${field} has ${value.length} items, more than ${max}`);
  return value as readonly JsonValue[];
}

/** Calls `check` with each object of a list. Throws JsonRefused, which names the field. */
export function eachOf(
  object: JsonObject,
  field: string,
  check: (item: JsonObject) => void,
  max = Infinity,
): void {
  for (const item of listOf(object, field, max)) {
    if (!isJsonObject(item)) throw new JsonRefused(`an item of its ${field} is not an object`);
    check(item);
  }
}

/** A list of texts of at most `max` UTF-16 units, which may be empty. Throws JsonRefused, which names the field. */
export function textsOf(object: JsonObject, field: string, max: number, most = Infinity): readonly string[] {
  return listOf(object, field, most).map((item) => {
    if (typeof item === 'string' && item.length <= max) return item;
    throw new JsonRefused(`an item of its ${field} is not a text of at most ${max} characters`);
  });
}

/** A text of at most `max` UTF-16 units, which may be empty. Throws JsonRefused, which names the field. */
export function anyTextOf(object: JsonObject, field: string, max: number): string {
  return object[field] === '' ? '' : textOf(object, field, max);
}

/** One of a few texts. Throws JsonRefused, which names the field. */
export function oneOf<T extends string>(object: JsonObject, field: string, values: readonly T[]): T {
  const found = values.find((value) => value === object[field]);
  if (found !== undefined) return found;
  throw new JsonRefused(`its ${field} is not one of ${values.join(', ')}`);
}

/** A SHA-256 in hex. Throws JsonRefused, which names the field. */
export function sha256Of(object: JsonObject, field: string): string {
  const value = object[field];
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return value;
  throw new JsonRefused(`its ${field} is not a SHA-256 in hex`);
}

/** `read` where the field is there at all. */
export function optional<T>(object: JsonObject, field: string, read: () => T): T | undefined {
  return object[field] === undefined ? undefined : read();
}

/** A text of 1 to `max` UTF-16 units. Throws JsonRefused, which names the field. */
export function textOf(object: JsonObject, field: string, max: number): string {
  const value = object[field];
  if (typeof value === 'string' && value !== '' && value.length <= max) return value;
  throw new JsonRefused(`its ${field} is not a text of 1 to ${max} characters`);
}

/** A time as the manifest writes it, not after `latest` (ms since the epoch). Throws JsonRefused. */
export function timeOf(object: JsonObject, field: string, latest = LAST_TIME): string {
  const value = object[field];
  if (typeof value === 'string' && TIME.test(value)) {
    const ms = Date.parse(value);
    // A 30th of February parses, as another day.
    if (ms <= latest && new Date(ms).toISOString() === value) return value;
  }
  throw new JsonRefused(
    `its ${field} is not a time such as 2026-11-23T10:15:00.000Z, at most ${new Date(latest).toISOString()}`,
  );
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const LAST_TIME = Date.parse('9999-12-31T23:59:59.999Z');
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/**
 * Checks the size and the shape of a text in one pass, so that it may be parsed; what is not JSON at all is left to
 * the parser. Throws JsonRefused.
 */
export function checkShape(text: string, limits: JsonLimits): void {
  if (text.length > limits.bytes)
    throw new JsonRefused(`it has ${text.length} characters, more than ${limits.bytes}`);
  let depth = 0;
  let values = 1;
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (start >= 0) {
      if (char === BACKSLASH) at++;
      else if (char === QUOTE) {
        if (at - start > limits.text) throw tooLong(limits);
        start = -1;
      }
    } else if (char === QUOTE) start = at + 1;
    else if (char === COMMA) values++;
    else if (OPENING.has(char)) {
      values++;
      if (++depth > limits.depth) throw new JsonRefused(`it is nested deeper than ${limits.depth}`);
    } else if (CLOSING.has(char)) depth--;
    if (values > limits.values) throw new JsonRefused(`it has more than ${limits.values} values`);
  }
}

function tooLong({ text }: JsonLimits): JsonRefused {
  return new JsonRefused(`a text in it has more than ${text} characters`);
}

/**
 * The same value, its objects without prototypes and its numbers checked. In place: a copy of a large generation would
 * take three times its memory. Its depth is bounded by `checkShape`.
 */
function checked(value: unknown, path: string): JsonValue {
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value) && value >= 0) return value;
    throw new JsonRefused(`its ${path === '' ? 'value' : path} is not a whole number from 0 to 2^53-1`);
  }
  if (Array.isArray(value)) {
    value.forEach((item, at) => {
      if (isPlain(item)) return;
      checked(item, `${path}[${at}]`);
    });
  } else if (typeof value === 'object' && value !== null) {
    Object.setPrototypeOf(value, null);
    for (const name in value) {
      const item = (value as Record<string, unknown>)[name];
      if (isPlain(item)) continue;
      checked(item, path === '' ? shown(name) : `${path}.${shown(name)}`);
    }
  }
  return value as JsonValue;
}

/** Needs no check, and so no path to be named by. */
function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || value === null;
}

/** Names are hostile text too. */
function shown(name: string): string {
  return /^\w{1,40}$/.test(name) ? name : '?';
}
