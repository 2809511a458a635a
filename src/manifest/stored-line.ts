import { parseTimeAt, TIME_LENGTH } from '../core/iso-time.ts';
import type { ListedObject } from '../store/contract.ts';
import { decodeEntry } from './entry.ts';
import type { Entry } from './entry.ts';

/** One entry of a segment's file, as a reader of it sees it. */
export interface SegmentLine {
  readonly key: string;
  /** Bytes of its content that count as live. */
  readonly liveSize: number;
  /** The line as it is stored, so that an unchanged entry is not encoded again. */
  readonly line: string;
  /** The entry, parsed on first use. Throws StateError where the line is no entry. */
  readonly entry: Entry;
  /** True where hot lists just what the entry holds, live, so that there is nothing to decide. */
  isAsListed(listed: ListedObject): boolean;
}

const KEY = '{"key":"';
const SIZE = '","size":';
const ETAG = ',"etag":"';
const MODIFIED = '","modified":"';
const AFTER_MODIFIED = '","cold":{';
const SINCE = '"since":"';
const BRACE = 125;
const QUOTE = 34;
const ZERO = 48;

/**
 * Answers from the text of a line what most runs ask, at a tenth of the cost of parsing it: a run that finds
 * nothing to do reads every entry. It relies on the order of fields in which encodeEntry writes; every line that
 * looks otherwise (escapes in the key, a history, an absence, fields in another order) is parsed.
 */
export class StoredLine implements SegmentLine {
  readonly key: string;
  readonly line: string;
  readonly #object: string;
  /** Where the key's text ends in the line; -1 where the line had to be parsed for it. */
  readonly #keyEnd: number;
  #entry: Entry | undefined;

  /** `object` names the segment in errors. Throws StateError where the line is no entry and that shows in its key. */
  constructor(line: string, object: string) {
    this.line = line;
    this.#object = object;
    const end = line.startsWith(KEY) ? line.indexOf('"', KEY.length) : -1;
    const key = end > KEY.length && line.startsWith(SIZE, end) ? line.slice(KEY.length, end) : '\\';
    this.#keyEnd = key.includes('\\') ? -1 : end;
    this.key = this.#keyEnd < 0 ? this.entry.key : key;
  }

  get entry(): Entry {
    return (this.#entry ??= decodeEntry(this.line, this.#object));
  }

  get liveSize(): number {
    const text = this.line;
    if (this.#entry === undefined && this.#keyEnd >= 0 && endsPlainly(text)) {
      const from = this.#keyEnd + SIZE.length;
      const size = Number(text.slice(from, text.indexOf(',', from)));
      if (Number.isSafeInteger(size) && size >= 0) return size;
    }
    return liveSize(this.entry);
  }

  isAsListed(listed: ListedObject): boolean {
    const { key, size, etag, modified } = listed;
    const text = this.line;
    if (this.#keyEnd < 0 || key !== this.key || etag.includes('"') || etag.includes('\\')) return false;
    // Piece by piece: a text to compare with, made for each key, costs more than all the rest.
    const sizeAt = this.#keyEnd + SIZE.length;
    const sizeEnd = text.indexOf(',', sizeAt);
    const etagAt = sizeEnd + ETAG.length;
    const date = etagAt + etag.length + MODIFIED.length;
    return (
      numberAt(text, sizeAt, sizeEnd) === size &&
      text.startsWith(ETAG, sizeEnd) &&
      text.startsWith(etag, etagAt) &&
      text.startsWith(MODIFIED, etagAt + etag.length) &&
      text.startsWith(AFTER_MODIFIED, date + TIME_LENGTH) &&
      parseTimeAt(text, date) === modified &&
      endsPlainly(text)
    );
  }
}

/** The whole number at this place; NaN where there is none. */
function numberAt(text: string, from: number, to: number): number {
  let number = to > from ? 0 : NaN;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : NaN;
  }
  return number;
}

/** What an entry adds to its segment's bytes. */
export function liveSize(entry: Entry): number {
  return entry.gone?.confirmed === true ? 0 : entry.size;
}

/** True where `since` is the line's last field: then it has no history and was never absent. */
function endsPlainly(line: string): boolean {
  const end = line.length - 2;
  return (
    line.charCodeAt(end + 1) === BRACE &&
    line.charCodeAt(end) === QUOTE &&
    line.startsWith(SINCE, end - TIME_LENGTH - SINCE.length)
  );
}
