/**
 * Gathers the pieces of a stream into runs of whole chunks. Few large runs: each is one call of the cipher and one write.
 */
export class Chunked {
  readonly #chunk: number;
  readonly #run: number;
  #pieces: Uint8Array[] = [];
  #length = 0;

  /** `chunk`: bytes of one; `run`: how many are gathered. */
  constructor(chunk: number, run: number) {
    this.#chunk = chunk;
    this.#run = chunk * run;
  }

  /** Bytes that are gathered and were not taken. */
  get length(): number {
    return this.#length;
  }

  add(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** Whole chunks, once a run of them is there with at least a byte after it; undefined before. */
  takeRun(): Uint8Array | undefined {
    if (this.#length <= this.#run) return undefined;
    const all = this.takeAll();
    const whole = Math.floor((all.length - 1) / this.#chunk) * this.#chunk;
    this.add(all.subarray(whole));
    return all.subarray(0, whole);
  }

  takeAll(): Uint8Array {
    const [first] = this.#pieces;
    const all = first !== undefined && this.#pieces.length === 1 ? first : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    return all;
  }
}
