const LAST_DATE = Date.UTC(9000, 0);
/** `Date` says whole seconds: the answer was made up to this much later, ms. */
const RESOLUTION = 1000;

/**
 * What the store's clock says less what ours does, from the `Date` of its answers. Each answer was made between
 * the sending of its request and its arrival, so it bounds the offset from both sides, the more loosely the
 * longer it was under way. An offset moves only as far as an answer contradicts it: one that lay in a socket
 * while this process was stopped proves nothing, and a difference under a second is none.
 */
export class ServerTime {
  #offset = 0;

  /** ms to add to our wall time. */
  get offset(): number {
    return this.#offset;
  }

  /** `arrived` is our wall time, `took` the ms since the request was sent, by a clock that never jumps. */
  learn(date: unknown, arrived: number, took: number): void {
    const made = typeof date === 'string' ? Date.parse(date) : NaN;
    // Beyond these years no time can be written down.
    if (!(made >= 0 && made <= LAST_DATE)) return;
    const least = made - arrived;
    const most = made + RESOLUTION - (arrived - took);
    this.#offset = Math.min(Math.max(this.#offset, least), most);
  }
}
