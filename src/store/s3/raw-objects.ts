import { isAscii } from 'node:buffer';
import type { ListedObject, ListPage, RawObjects } from '../contract.ts';
import { keyOf, nextOf, readListing, readObjects, strictReading } from './xml.ts';
import type { ListEnd, Reading } from './xml.ts';
import { endOfKey } from '../listing/end-of-key.ts';

const START = '<Contents>';
const END = '</Contents>';

/** A page, and what it says of the one after it. */
export interface ReadPage extends Omit<ListPage, 'next'> {
  readonly end: ListEnd;
}

/** As readRaw, every key read as the answer says that it is spelled. Throws StoreError. */
export function readRawPage(body: Buffer): ListPage {
  const { end, ...page } = Object.getOwnPropertyDescriptors(readRaw(body, strictReading));
  return Object.defineProperties({ next: nextOf(end.value as ListEnd) }, page) as ListPage;
}

/**
 * A page whose objects are read only when somebody asks for them. What is not ASCII is read at once: then
 * its bytes are not its characters. `spelling` goes with the raw text. Throws StoreError where what surrounds the
 * objects is wrong.
 */
export function readRaw(body: Buffer, readingOf: (xml: string) => Reading, spelling?: string): ReadPage {
  const first = body.indexOf(START);
  const last = body.lastIndexOf(END);
  if (first < 0 || last < first || !isAscii(body)) {
    const xml = body.toString('utf8');
    return readListing(xml, readingOf(xml));
  }
  const ctx = body.toString('latin1', 0, first) + body.toString('latin1', last + END.length);
  const reading = readingOf(ctx);
  const { prefixes, end } = readListing(ctx, reading);
  const raw = new RawXml(body.toString('latin1', first, last + END.length), reading, spelling);
  return {
    get objects() {
      return raw.objects();
    },
    prefixes,
    end,
    raw,
  };
}

/** Whole `<Contents>` elements, one after the other. */
class RawXml implements RawObjects {
  readonly text: string;
  readonly spelling?: string;
  readonly #reading: Reading;

  constructor(text: string, reading: Reading, spelling: string | undefined) {
    this.text = text;
    this.#reading = reading;
    if (spelling !== undefined) this.spelling = spelling;
  }

  get last(): string {
    return this.#keyAt(this.text.lastIndexOf(START));
  }

  objects(): ListedObject[] {
    return readObjects(this.text, this.#reading);
  }

  endOf(key: string): number {
    const { text } = this;
    const keyAt = (start: number): string => this.#keyAt(start);
    const endAt = (start: number): number => text.indexOf(END, start) + END.length;
    return endOfKey({ text, start: START, keyAt, endAt }, key);
  }

  slice(from: number, to: number): RawObjects {
    return new RawXml(this.text.slice(from, to), this.#reading, this.spelling);
  }

  #keyAt(start: number): string {
    const end = this.text.indexOf(END, start);
    return keyOf(this.text.slice(start, end), this.#reading);
  }
}
