import { isAscii } from 'node:buffer';
import { compareKeys } from '../../core/keys.ts';
import type { ListedObject, ListPage, RawObjects } from '../contract.ts';
import { keyOf, listDecoder, parseListPage, readObjects } from './xml.ts';

const START = '<Contents>';
const END = '</Contents>';

/**
 * A page whose objects are read only when somebody asks for them. What is not ASCII is read at once: then
 * its bytes are not its characters. Throws StoreError where what surrounds the objects is wrong.
 */
export function readRawPage(body: Buffer): ListPage {
  const first = body.indexOf(START);
  const last = body.lastIndexOf(END);
  if (first < 0 || last < first || !isAscii(body)) return parseListPage(body.toString('utf8'));
  const ctx = body.toString('latin1', 0, first) + body.toString('latin1', last + END.length);
  const { prefixes, next } = parseListPage(ctx);
  const raw = new RawXml(body.toString('latin1', first, last + END.length), listDecoder(ctx));
  return {
    get objects() {
      return raw.objects();
    },
    prefixes,
    next,
    raw,
  };
}

/** Whole `<Contents>` elements, one after the other. */
class RawXml implements RawObjects {
  readonly text: string;
  readonly #decode: (text: string) => string;

  constructor(text: string, decode: (text: string) => string) {
    this.text = text;
    this.#decode = decode;
  }

  get last(): string {
    return this.#keyAt(this.text.lastIndexOf(START));
  }

  objects(): ListedObject[] {
    return readObjects(this.text, this.#decode);
  }

  endOf(key: string): number {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const start = Math.max(low, this.text.lastIndexOf(START, (low + high) >> 1));
      if (compareKeys(this.#keyAt(start), key) > 0) high = start;
      else low = this.text.indexOf(END, start) + END.length;
    }
    return low;
  }

  slice(from: number, to: number): RawObjects {
    return new RawXml(this.text.slice(from, to), this.#decode);
  }

  #keyAt(start: number): string {
    const end = this.text.indexOf(END, start);
    return keyOf(this.text.slice(start, end), this.#decode);
  }
}
