import { stoppedBy } from './stoppable.ts';

/** Lets a number of requests go on at once; the others wait in the order in which they came. */
export class Turns {
  #free: number;
  readonly #waiting = new Set<() => void>();

  constructor(atOnce: number) {
    this.#free = atOnce;
  }

  /** Undefined where there is no need to wait. Rejects with the signal's reason. Each turn must be given back. */
  take(signal: AbortSignal | undefined): Promise<void> | undefined {
    if (this.#free > 0) {
      this.#free--;
      return undefined;
    }
    signal?.throwIfAborted();
    return new Promise((resolve, reject) => {
      const stoppables = signal === undefined ? undefined : stoppedBy(signal);
      const go = (): void => {
        if (place !== undefined) stoppables?.remove(place);
        resolve();
      };
      const stop = (reason: Error): void => {
        this.#waiting.delete(go);
        reject(reason);
      };
      const place = stoppables?.add({ stop });
      this.#waiting.add(go);
    });
  }

  giveBack(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#free++;
      return;
    }
    this.#waiting.delete(next);
    next(); // the turn is handed over
  }
}
