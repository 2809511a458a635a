/** Something under way that an abort ends. */
export interface Stoppable {
  /** Called once, when the signal aborts. */
  stop(reason: Error): void;
}

/**
 * What a signal stops when it aborts. One listener a signal however many requests it can stop: Node looks through all
 * listeners of a signal for each one that is added, and a run has one signal for hundreds of requests at once. Their
 * places are used again and again, where a Set would leave tables behind that keep ended requests alive until
 * the next full collection: measured, that doubled the memory of a run.
 */
export class Stoppables {
  readonly #places: (Stoppable | undefined)[] = [];
  readonly #free: number[] = [];

  constructor(signal: AbortSignal) {
    const stopAll = (): void => {
      const reason: unknown = signal.reason;
      const error = reason instanceof Error ? reason : new Error('stopped', { cause: reason });
      for (const one of this.#places.splice(0)) one?.stop(error);
    };
    signal.addEventListener('abort', stopAll, { once: true });
  }

  /** The place to release when it has ended. */
  add(one: Stoppable): number {
    const place = this.#free.pop() ?? this.#places.length;
    this.#places[place] = one;
    return place;
  }

  remove(place: number): void {
    if (this.#places[place] === undefined) return; // all were stopped meanwhile
    this.#places[place] = undefined;
    this.#free.push(place);
  }
}

const known = new WeakMap<AbortSignal, Stoppables>();

export function stoppedBy(signal: AbortSignal): Stoppables {
  let stoppables = known.get(signal);
  if (stoppables === undefined) known.set(signal, (stoppables = new Stoppables(signal)));
  return stoppables;
}
