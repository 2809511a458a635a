import { defined } from '../core/defined.ts';
import { systemClock } from '../core/clock.ts';
import type { Clock } from '../core/clock.ts';
import { isStoreError, StoreError } from './errors.ts';
import type { Store } from './contract.ts';

/** Attempts at a body that breaks off; opening it is retried by the store's wrapper. */
const MAX_BODY_ATTEMPTS = 4;
/** For a whole body, ms, and the slowest line that is waited for beyond that, bytes a second. */
const BODY_TIMEOUT_MS = 30_000;
const MIN_BYTES_PER_SECOND = 64 * 1024;

/**
 * A small object's bytes; undefined where there is none, `too-large` above `limit` bytes, or where `limit` does not admit
 * its size. Bytes are counted as they
 * come, whatever the answer's headers say, and a body that trickles is given up; one that stands still ends by the
 * store's own timeout between two pieces. So neither memory nor time grows with what a store sends. Throws StoreError.
 */
export async function readWhole(
  store: Store,
  key: string,
  limit: number | ((size: number) => boolean),
  signal: AbortSignal | undefined,
  clock: Pick<Clock, 'monotonic'> = systemClock,
): Promise<{ readonly bytes: Uint8Array; readonly etag: string } | undefined | 'too-large'> {
  for (let attempt = 1; ; attempt++) {
    try {
      const body = await store.get(key, {}, signal);
      const { size, etag } = body.head;
      if (typeof limit === 'number' ? size > limit : !limit(size)) {
        body.destroy();
        return 'too-large';
      }
      const whole = new WholeBody(size, clock);
      // Leaving the loop by an error gives the connection up.
      for await (const chunk of body.stream) whole.take(chunk);
      return { bytes: whole.bytes, etag };
    } catch (error) {
      if (isStoreError(error, 'not-found')) return undefined;
      if (!isStoreError(error, 'transient') || attempt >= MAX_BODY_ATTEMPTS) throw error;
    }
  }
}

/** A piece of an object that is too large to be read whole. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly etag: string;
  /** Of the whole object. */
  readonly size: number;
}

/**
 * At most `length` bytes of an object, from `first` on, with the same care; undefined where there is none. `etag` pins it
 * to the object that an earlier piece is of. Throws StoreError, `precondition` where it is another one by now.
 */
export async function readPiece(
  store: Store,
  key: string,
  {
    first,
    length,
    etag,
  }: { readonly first: number; readonly length: number; readonly etag: string | undefined },
  signal: AbortSignal | undefined,
  clock: Pick<Clock, 'monotonic'> = systemClock,
): Promise<Piece | undefined> {
  const options = { range: { first, last: first + length - 1 }, ...defined({ ifMatch: etag }) };
  for (let attempt = 1; ; attempt++) {
    try {
      const body = await store.get(key, options, signal);
      const { head } = body;
      const piece = new WholeBody(Math.min(length, Math.max(0, head.size - first)), clock);
      for await (const chunk of body.stream) piece.take(chunk);
      return { bytes: piece.bytes, etag: head.etag, size: head.size };
    } catch (error) {
      if (isStoreError(error, 'not-found')) return undefined;
      if (!isStoreError(error, 'transient') || attempt >= MAX_BODY_ATTEMPTS) throw error;
    }
  }
}

/** Gathers a body of an announced size, and no more, in an announced time. */
class WholeBody {
  /** What is announced and does not come is never touched, and so takes no memory. */
  readonly #whole: Buffer;
  readonly #clock: Pick<Clock, 'monotonic'>;
  readonly #end: number;
  #size = 0;

  constructor(size: number, clock: Pick<Clock, 'monotonic'>) {
    this.#whole = Buffer.allocUnsafeSlow(size);
    this.#clock = clock;
    this.#end = clock.monotonic() + BODY_TIMEOUT_MS + (size / MIN_BYTES_PER_SECOND) * 1000;
  }

  get bytes(): Uint8Array {
    return this.#whole.subarray(0, this.#size);
  }

  take(chunk: Uint8Array): void {
    const operation = 'GetObject';
    if (this.#size + chunk.length > this.#whole.length) {
      const message = `${operation}: more bytes came than the ${this.#whole.length} that were announced`;
      throw new StoreError('protocol', message, { operation });
    }
    if (this.#clock.monotonic() > this.#end)
      throw new StoreError('transient', `${operation}: the body came too slowly`, { operation });
    this.#whole.set(chunk, this.#size);
    this.#size += chunk.length;
  }
}
