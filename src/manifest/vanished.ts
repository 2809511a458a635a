import { detached } from '../core/keys.ts';
import type { IsoTime } from './entry.ts';
import { isoTime } from '../core/iso-time.ts';

/** An object that a run listed in hot, and that hot answered 404 for. */
export interface VanishedObject {
  readonly key: string;
  readonly etag: string;
  readonly modified: IsoTime;
}

/** Objects that one generation remembers. What vanishes between a listing and a copy are few. */
const MAX_REMEMBERED = 1_000;

/**
 * Objects that vanish while a run goes on are no loss. One that the next run lists again, with the same ETag and date, did
 * not vanish: the listing shows it under a name by which it cannot be read.
 */
export class VanishedObjects {
  readonly #before: readonly VanishedObject[];
  readonly #names: ReadonlySet<string>;
  readonly #now: VanishedObject[] = [];

  /** `before`: those of the last run. */
  constructor(before: readonly VanishedObject[] = []) {
    this.#before = before;
    this.#names = new Set(before.map(nameOf));
  }

  /** Remembers an object that could not be read. True where it could not be read in the run before this one either. */
  isAgain({ key, etag, modified }: { key: string; etag: string; modified: number }): boolean {
    const object = { key: detached(key), etag: detached(etag), modified: isoTime(modified) };
    if (this.#now.length < MAX_REMEMBERED) this.#now.push(object);
    return this.#names.has(nameOf(object));
  }

  /** For the next run: those of this run, and those of the last one that this run was not about. */
  remembered(wasAbout: (key: string) => boolean): readonly VanishedObject[] {
    const carried = this.#before.filter(({ key }) => !wasAbout(key));
    return [...this.#now, ...carried].slice(0, MAX_REMEMBERED);
  }
}

/** A listing that shows characters as U+FFFD shows a name by which nothing is ever read, whatever its content is now. */
function nameOf({ key, etag, modified }: VanishedObject): string {
  return JSON.stringify(key.includes('\ufffd') ? [key] : [key, etag, modified]);
}
