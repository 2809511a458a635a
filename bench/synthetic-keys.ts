/**
 * How the keys lie: `tree` a few levels of folders with 1,000 keys in each; `flat` one huge prefix;
 * `directories` a folder to every key.
 */
export type Shape = 'tree' | 'flat' | 'directories';

export const SHAPES: readonly Shape[] = ['tree', 'flat', 'directories'];

/** 2024-01-01T00:00:00Z: dates are counted from here, so that nothing depends on when it runs. */
const FIRST_DATE = 1_704_067_200_000;
const YEAR_IN_SECONDS = 31_536_000;
/** From one version to the next: many of them, and s5cmd still sees none that is yet to come, which it passes over. */
const DAY_IN_SECONDS = 86_400;
const DIGITS = 9;

/**
 * Any number of objects that exist only as arithmetic: key, size, ETag and date follow from the index alone.
 * Keys are in UTF-8 byte order of their index, so a place in a listing is found by bisection.
 */
export class SyntheticKeys {
  readonly count: number;
  readonly shape: Shape;
  /** Share of the objects that changes with each epoch, 0 to 1. */
  readonly changing: number;

  constructor(count: number, shape: Shape = 'tree', changing = 0) {
    this.count = count;
    this.shape = shape;
    this.changing = changing;
  }

  key(index: number): string {
    const number = digits(index, DIGITS);
    switch (this.shape) {
      case 'flat':
        return `object-${number}`;
      case 'directories':
        return `${number}/object`;
      case 'tree':
        return `data/${digits(Math.floor(index / 100_000), 4)}/${digits(Math.floor(index / 1000) % 100, 2)}/${number}`;
    }
  }

  /** Undefined for a key that is none of these. */
  indexOf(key: string): number | undefined {
    const number = this.shape === 'directories' ? key.slice(0, DIGITS) : key.slice(-DIGITS);
    if (!/^\d{9}$/.test(number)) return undefined;
    const index = Number(number);
    return index < this.count && this.key(index) === key ? index : undefined;
  }

  /** The first index whose key is `text` or comes after it; `count` where none does. */
  from(text: string): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      // Synthetic keys are ASCII, so the language's order is that of the bytes.
      if (this.key(middle) < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first index whose key does not start with the prefix and comes after it. */
  behind(prefix: string): number {
    return prefix === '' ? this.count : this.from(prefix + '\uffff');
  }

  /** Which content the object has in that epoch: 0 where it never changed. */
  version(index: number, epoch: number): number {
    return epoch > 0 && mix(index, 77) / 2 ** 32 < this.changing ? epoch : 0;
  }

  size(index: number, version: number): number {
    return mix(index, 1 + version * 8) % 65_536;
  }

  /** Looks like an MD5, and is not one. */
  etag(index: number, version: number): string {
    const salt = 2 + version * 8;
    return (
      hex(mix(index, salt)) +
      hex(mix(index, salt + 1)) +
      hex(mix(index, salt + 2)) +
      hex(mix(index, salt + 3))
    );
  }

  /** ms since the epoch, in whole seconds as S3 lists them. */
  modified(index: number, version: number): number {
    return FIRST_DATE + ((mix(index, 6) % YEAR_IN_SECONDS) + version * DAY_IN_SECONDS) * 1000;
  }
}

/** A 32-bit hash of two integers (MurmurHash3's finaliser). */
function mix(index: number, salt: number): number {
  let h = Math.imul(index, 0x9e3779b1) ^ Math.imul(salt + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const HALVES = Array.from({ length: 65_536 }, (_, i) => i.toString(16).padStart(4, '0'));

function hex(word: number): string {
  return (HALVES[word >>> 16] ?? '') + (HALVES[word & 0xffff] ?? '');
}

function digits(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
