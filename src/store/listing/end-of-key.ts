import { compareKeys } from '../../core/keys.ts';

/** Whole elements, one after the other, in UTF-8 order of their keys. */
export interface Elements {
  readonly text: string;
  /** What every element begins with, and nothing else holds. */
  readonly start: string;
  /** The key of the element that begins there. */
  readonly keyAt: (start: number) => string;
  /** Where the element ends that begins there. */
  readonly endAt: (start: number) => number;
}

/** Where the last element ends whose key is not after `key`; 0 where there is none. Reads as few keys as it can. */
export function endOfKey({ text, start, keyAt, endAt }: Elements, key: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const at = Math.max(low, text.lastIndexOf(start, (low + high) >> 1));
    if (compareKeys(keyAt(at), key) > 0) high = at;
    else low = endAt(at);
  }
  return low;
}
