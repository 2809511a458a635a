import { isAscii } from 'node:buffer';
import { checkShape, JsonRefused } from '../../core/bounded-json.ts';
import type { JsonLimits, JsonObject } from '../../core/bounded-json.ts';
import type { ListedObject, RawObjects } from '../contract.ts';
import { protocolError } from './answers.ts';
import { listedOf } from './resource.ts';
import { endOfKey } from '../listing/end-of-key.ts';

const OPERATION = 'objects.list';

/** Bytes that a page may have: 1,000 names of 1,024 bytes, each escaped, and as much again. */
export const MAX_PAGE_BYTES = 16 * 1024 * 1024;
const PAGE_LIMITS: JsonLimits = { bytes: MAX_PAGE_BYTES, depth: 12, text: 64 * 1024, values: 400_000 };
/** Whatever it holds, a page of so many bytes takes no more memory than a run has to spare. */
const UNCHECKED_BYTES = 1024 * 1024;

const ITEMS = '"items":[';
const COMMA = 0x2c;
const BRACKET = 0x5d;
const COLON = 0x3a;
const QUOTE = 0x22;

/** A page of a listing as the service wrote it. */
export interface ReadPage {
  readonly objects: readonly ListedObject[];
  readonly raw?: RawJson;
  /** All but its items. */
  readonly rest: JsonObject;
}

/** Throws StoreError `protocol` where it is none. */
export function readPage(body: Buffer): ReadPage {
  const text = body.toString('utf8');
  const page = parsed(text);
  const items = page['items'] ?? [];
  if (!Array.isArray(items)) throw notAPage();
  return { objects: (items as readonly JsonObject[]).map(checkedItem), rest: page };
}

/**
 * The same, its objects read only when somebody asks for them. Only of a page without white space whose objects hold no
 * others: then a brace, a quote and the name of the first field begin an object and can be nothing else, since a quote
 * inside a text is escaped. Any other page is read at once.
 */
export function readRawPage(body: Buffer): ReadPage {
  const from = body.indexOf(`${ITEMS}{"`) + ITEMS.length;
  const upto = body.lastIndexOf('}]') + 1;
  if (from < ITEMS.length || upto <= from) return readPage(body);
  const context = body.toString('utf8', 0, from) + body.toString('utf8', upto);
  // The comma after the last object, in place: added to the text, it would make a copy of all of it.
  body[upto] = COMMA;
  const items = body.toString('latin1', from, upto + 1);
  body[upto] = BRACKET;
  const start = /^\{"\w+":/.exec(items)?.[0];
  if (start === undefined || holdsOthers(items)) return readPage(body);
  let rest: JsonObject;
  try {
    rest = parsed(context);
  } catch {
    return readPage(body);
  }
  const raw = new RawJson(items, start, isAscii(body.subarray(from, upto)));
  return {
    get objects() {
      return raw.objects();
    },
    raw,
    rest,
  };
}

/**
 * Whole objects, each with the comma after it, so that their text is the same wherever pages are cut. One character a
 * byte: names beyond ASCII are read as UTF-8 when they are needed.
 */
export class RawJson implements RawObjects {
  readonly text: string;
  /** What each object begins with: `{"name":`. */
  readonly #start: string;
  readonly #ascii: boolean;

  constructor(text: string, start: string, ascii: boolean) {
    this.text = text;
    this.#start = start;
    this.#ascii = ascii;
  }

  get last(): string {
    return this.#keyAt(this.text.lastIndexOf(this.#start));
  }

  objects(): ListedObject[] {
    const list = this.#decoded(`[${this.text.slice(0, -1)}]`);
    if (list.length > UNCHECKED_BYTES) checkText(list);
    let items: unknown;
    try {
      items = JSON.parse(list);
    } catch (cause) {
      throw protocolError(OPERATION, 'the answer is not JSON', cause);
    }
    return (items as readonly JsonObject[]).map(checkedItem);
  }

  endOf(key: string): number {
    const keyAt = (start: number): string => this.#keyAt(start);
    const endAt = (start: number): number => this.#endAt(start);
    return endOfKey({ text: this.text, start: this.#start, keyAt, endAt }, key);
  }

  /** Without its first object, where that one has this key; undefined where there is no other. */
  withoutFirst(key: string): RawJson | undefined {
    if (this.#keyAt(0) !== key) return this;
    const end = this.#endAt(0);
    return end === this.text.length ? undefined : this.slice(end, this.text.length);
  }

  slice(from: number, to: number): RawJson {
    return new RawJson(this.text.slice(from, to), this.#start, this.#ascii);
  }

  #endAt(start: number): number {
    const next = this.text.indexOf(this.#start, start + 1);
    return next < 0 ? this.text.length : next;
  }

  #keyAt(start: number): string {
    const label = '"name":"';
    const open = this.text.indexOf(label, start) + label.length - 1;
    const end = open < label.length ? -1 : closing(this.text, open);
    if (start < 0 || end < 0 || end > this.#endAt(start))
      throw protocolError(OPERATION, 'the answer holds an object without a name');
    const name: unknown = JSON.parse(this.#decoded(this.text.slice(open, end + 1)));
    return name as string;
  }

  #decoded(text: string): string {
    return this.#ascii ? text : Buffer.from(text, 'latin1').toString('utf8');
  }
}

/** True where the value of a field may be an object or a list: a bracket after a quote and a colon. */
function holdsOthers(items: string): boolean {
  for (const bracket of ['{', '[']) {
    for (let at = items.indexOf(bracket, 1); at >= 0; at = items.indexOf(bracket, at + 1))
      if (items.charCodeAt(at - 1) === COLON && items.charCodeAt(at - 2) === QUOTE) return true;
  }
  return false;
}

/** Of the quote that ends the text which begins with the one at `open`; -1 for none. */
function closing(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

function checkedItem(item: unknown): ListedObject {
  if (typeof item !== 'object' || item === null) throw notAPage();
  return listedOf(item);
}

function parsed(text: string): JsonObject {
  if (text.length > UNCHECKED_BYTES) checkText(text);
  let page: unknown;
  try {
    page = JSON.parse(text);
  } catch (cause) {
    throw protocolError(OPERATION, 'the answer is not JSON', cause);
  }
  if (typeof page !== 'object' || page === null || Array.isArray(page)) throw notAPage();
  return page as JsonObject;
}

function checkText(text: string): void {
  try {
    checkShape(text, PAGE_LIMITS);
  } catch (error) {
    if (error instanceof JsonRefused) throw protocolError(OPERATION, error.message, error);
    throw error;
  }
}

function notAPage(): Error {
  return protocolError(OPERATION, 'the answer is no listing of a bucket');
}
