import { isAscii } from 'node:buffer';
import type { ListedObject, ListPage, RawObjects } from '../contract.ts';
import { nameAt, pageText, parsePage, readBlobs } from './list-page.ts';
import { endOfKey } from '../listing/end-of-key.ts';
import { unreadPage } from '../listing/page-after.ts';

const START = '<Blob>';
const END = '</Blob>';

/**
 * A page whose blobs are read only when somebody asks for them. Only of ASCII, without names that are percent-encoded or hold
 * references by number: then bytes are characters, and no name has one in which the orders of UTF-16 and UTF-8 differ. Any
 * other page is read at once. Throws StoreError where what surrounds the blobs is wrong.
 */
export function readRawPage(body: Buffer): ListPage {
  const first = body.indexOf(START);
  const last = body.lastIndexOf(END);
  if (first < 0 || last < first || !isAscii(body.subarray(first))) return parsePage(pageText(body));
  const end = last + END.length;
  const text = body.toString('latin1', first, end);
  if (!isPlain(text)) return parsePage(pageText(body));
  // The byte order mark may precede it.
  const { prefixes, next } = parsePage(body.toString('utf8', 0, first) + body.toString('latin1', end));
  return unreadPage(new RawBlobs(text), { prefixes, next });
}

/** Only an attribute makes quotes necessary, and only names have one: so no page is searched for it where there is no quote. */
function isPlain(text: string): boolean {
  return !text.includes('&#') && !(text.includes('"') && text.includes('<Name '));
}

/** Whole `<Blob>` elements, one after the other. */
class RawBlobs implements RawObjects {
  readonly text: string;
  readonly inBothOrders = true;

  constructor(text: string) {
    this.text = text;
  }

  get last(): string {
    return this.#keyAt(this.text.lastIndexOf(START));
  }

  objects(): ListedObject[] {
    return readBlobs(this.text).objects;
  }

  endOf(key: string): number {
    const { text } = this;
    const keyAt = (start: number): string => this.#keyAt(start);
    const endAt = (start: number): number => text.indexOf(END, start) + END.length;
    return endOfKey({ text, start: START, keyAt, endAt }, key);
  }

  slice(from: number, to: number): RawObjects {
    return new RawBlobs(this.text.slice(from, to));
  }

  #keyAt(start: number): string {
    return nameAt(this.text, start, this.text.indexOf(END, start));
  }
}
