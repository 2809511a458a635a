import { isStoreError } from '../errors.ts';
import type { ListedObject } from '../contract.ts';
import { decodeKey, possibleSpellings, provenReading, readingsOf, SPELLINGS } from './spelling.ts';
import type { Seen, Spelling } from './spelling.ts';
import { isUrlEncoded, readObjects } from './xml.ts';
import type { KeyInDoubt, Reading } from './xml.ts';

/** Keys of a page that are asked for before the rest is left in doubt. Two requests each, three at the most. */
const SAMPLES = 3;

/** How the keys of one page are to be read. */
export interface PageReading extends Reading {
  /** True where no key of the page is in doubt. */
  readonly settled: boolean;
  /** Where it is not the usual one. */
  readonly spelling?: Spelling;
}

type HeadObject = (key: string, signal: AbortSignal | undefined) => Promise<Exclude<Seen, string>>;

/**
 * Finds out how a store spells keys in its listings, since what it says of that may be wrong. The pages themselves
 * refute some spellings; where two are left that differ for a key, HEAD of both keys decides, once for the store. Not
 * kept in state: a server may be mended, or broken, between two runs.
 */
export class KeyReader {
  readonly #head: HeadObject;
  #possible: readonly Spelling[] = SPELLINGS;
  /** One page at a time asks; those beside it then need not. */
  #asking: Promise<unknown> = Promise.resolve();

  constructor(head: HeadObject) {
    this.#head = head;
  }

  /** How to read this page. Costs nothing where no key has a `+` or a `%` in it. Throws StoreError. */
  async readingOf(body: Buffer, prefix: string, signal: AbortSignal | undefined): Promise<PageReading> {
    if (!body.includes('%') && !body.includes('+')) return PLAIN;
    const xml = body.toString('utf8');
    if (!isUrlEncoded(xml)) return PLAIN;
    const objects = readObjects(xml, PLAIN).filter(({ key }) => key.includes('+') || key.includes('%'));
    if (objects.length > 0 && this.#possible.length > 1) {
      const asking = this.#asking.then(() => this.#settle(xml, objects, prefix, signal));
      this.#asking = asking.catch(() => undefined);
      await asking;
    }
    const possible = this.#possible;
    const settled = objects.every(({ key }) => readingsOf(key, possible, prefix).length === 1);
    const usual = possible.includes('encoded');
    return {
      key: (text) => readKey(text, possible, prefix),
      lenient: true,
      settled,
      ...(usual || possible[0] === undefined ? {} : { spelling: possible[0] }),
    };
  }

  async #settle(
    xml: string,
    objects: readonly ListedObject[],
    prefix: string,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const texts = readObjects(xml, PLAIN).map(({ key }) => key);
    const left = possibleSpellings(texts, this.#possible, prefix);
    // A page that contradicts itself says nothing: its keys stay in doubt.
    if (left.length === 0) return;
    this.#possible = left;
    const asked = new Set<string>();
    let failure: unknown;
    while (this.#possible.length > 1 && asked.size < SAMPLES) {
      const sample = this.#sample(objects, asked, prefix);
      if (sample === undefined) break;
      asked.add(sample.key);
      const readings = readingsOf(sample.key, this.#possible, prefix);
      try {
        const seen = await Promise.all(
          readings.map(async (key) => [key, await this.#see(key, signal)] as const),
        );
        const proven = provenReading(sample, seen);
        if (proven !== undefined)
          this.#possible = this.#possible.filter((spelling) => decodeKey(sample.key, spelling) === proven);
      } catch (error) {
        failure = error;
      }
    }
    if (failure !== undefined && this.#sample(objects, new Set(), prefix) !== undefined) throw failure;
  }

  /** The key that tells most spellings apart. */
  #sample(
    objects: readonly ListedObject[],
    asked: ReadonlySet<string>,
    prefix: string,
  ): ListedObject | undefined {
    let best: ListedObject | undefined;
    let most = 1;
    for (const object of objects) {
      const { length } = readingsOf(object.key, this.#possible, prefix);
      if (length <= most || asked.has(object.key)) continue;
      best = object;
      most = length;
    }
    return best;
  }

  async #see(key: string, signal: AbortSignal | undefined): Promise<Seen> {
    try {
      return await this.#head(key, signal);
    } catch (error) {
      if (isStoreError(error, 'not-found')) return 'absent';
      // A store that is down or throttles is asked again, with its page. What it refuses of one key decides nothing.
      if (!isStoreError(error) || error.retryable) throw error;
      return 'unknown';
    }
  }
}

const PLAIN: PageReading = { key: (text) => text, lenient: true, settled: true };

function readKey(text: string, possible: readonly Spelling[], prefix: string): string | KeyInDoubt {
  if (!text.includes('%') && !text.includes('+')) return text;
  const spellings = readingsOf(text, possible, prefix);
  const [key] = spellings;
  if (key !== undefined && spellings.length === 1) return key;
  return { key: key ?? text, doubt: { about: 'spelling', listed: text, spellings } };
}
