/**
 * The stream as it is; `see` looks at each piece as it passes, and what it throws ends the stream. An async generator
 * would cost several turns of the microtask queue a piece, and several of these lie over each other.
 */
export function watched(
  stream: AsyncIterable<Uint8Array>,
  see: (piece: Uint8Array) => void,
): AsyncIterable<Uint8Array> {
  return { [Symbol.asyncIterator]: () => new Watched(stream[Symbol.asyncIterator](), see) };
}

type Next = IteratorResult<Uint8Array, undefined>;

class Watched implements AsyncIterator<Uint8Array, undefined> {
  readonly #source: AsyncIterator<Uint8Array>;
  readonly #see: (piece: Uint8Array) => void;

  constructor(source: AsyncIterator<Uint8Array>, see: (piece: Uint8Array) => void) {
    this.#source = source;
    this.#see = see;
  }

  async next(): Promise<Next> {
    const next = await this.#source.next();
    if (next.done === true) return { value: undefined, done: true };
    try {
      this.#see(next.value);
    } catch (error) {
      await this.return();
      throw error;
    }
    return next;
  }

  async return(): Promise<Next> {
    await this.#source.return?.();
    return { value: undefined, done: true };
  }
}
