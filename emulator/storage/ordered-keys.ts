/**
 * A set of strings in ascending order, in chunks of bounded length, so that an insertion moves at most a
 * chunk and a listing page costs a binary search. S3 orders keys by the bytes of their UTF-8, and JavaScript
 * compares UTF-16 units: callers store keys as byteString() makes them, where both orders are the same.
 */
export class OrderedKeys {
  #chunks: string[][] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(key: string): void {
    const at = this.#chunkFor(key);
    const chunk = this.#chunks[at];
    if (!chunk) {
      this.#chunks.push([key]);
      this.#size++;
      return;
    }
    const index = lowerBound(chunk, key);
    if (chunk[index] === key) return;
    chunk.splice(index, 0, key);
    this.#size++;
    if (chunk.length > CHUNK) this.#chunks.splice(at + 1, 0, chunk.splice(CHUNK >> 1));
  }

  delete(key: string): void {
    const at = this.#chunkFor(key);
    const chunk = this.#chunks[at];
    if (!chunk) return;
    const index = lowerBound(chunk, key);
    if (chunk[index] !== key) return;
    chunk.splice(index, 1);
    this.#size--;
    if (chunk.length === 0) this.#chunks.splice(at, 1);
  }

  /** The first key at or after `key`. */
  atOrAfter(key: string): string | undefined {
    const at = this.#chunkFor(key);
    const chunk = this.#chunks[at];
    if (!chunk) return undefined;
    return chunk[lowerBound(chunk, key)] ?? this.#chunks[at + 1]?.[0];
  }

  /** All keys at or after `key`. The set must not change meanwhile. */
  *from(key: string): Generator<string> {
    let at = this.#chunkFor(key);
    let chunk = this.#chunks[at];
    let index = chunk ? lowerBound(chunk, key) : 0;
    while (chunk) {
      for (; index < chunk.length; index++) {
        const found = chunk[index];
        if (found !== undefined) yield found;
      }
      index = 0;
      chunk = this.#chunks[++at];
    }
  }

  /** Index of the last chunk that begins at or before `key`, or of the first. */
  #chunkFor(key: string): number {
    let low = 0;
    let high = this.#chunks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const first = this.#chunks[middle]?.[0];
      if (first !== undefined && first <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The key's UTF-8 as a string with one character a byte. */
export function byteString(key: string): string {
  // eslint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(key) ? key : Buffer.from(key, 'utf8').toString('latin1');
}

/** The inverse of byteString. */
export function fromByteString(bytes: string): string {
  // eslint-disable-next-line no-control-regex
  return /^[\x00-\x7f]*$/.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8');
}

const CHUNK = 1024;

function lowerBound(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle];
    if (value !== undefined && value < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
