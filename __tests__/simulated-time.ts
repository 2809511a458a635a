import type { Clock } from '../src/core/clock.ts';

interface Sleeper {
  readonly at: number;
  readonly serial: number;
  readonly wake: () => void;
}

/** A clock for discrete events: time jumps from one sleeper to the next as soon as nothing else is left to do. */
export class SimulatedTime implements Clock {
  #now = 0;
  #serial = 0;
  readonly #heap: Sleeper[] = [];
  readonly #start: number;

  constructor(start = Date.UTC(2026, 10, 23)) {
    this.#start = start;
  }

  now(): number {
    return this.#start + this.#now;
  }

  monotonic(): number {
    return this.#now;
  }

  sleep(ms: number): Promise<void> {
    return new Promise((wake) => this.#push({ at: this.#now + ms, serial: this.#serial++, wake }));
  }

  /** Runs until this monotonic time; sleepers of one moment wake in the order in which they lay down. */
  async runUntil(end: number): Promise<void> {
    await settled();
    for (let next = this.#heap[0]; next !== undefined && next.at <= end; next = this.#heap[0]) {
      this.#now = Math.max(this.#now, next.at);
      this.#pop()?.wake();
      await settled();
    }
    this.#now = end;
  }

  #push(sleeper: Sleeper): void {
    const heap = this.#heap;
    let at = heap.push(sleeper) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(sleeper, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = sleeper;
  }

  #pop(): Sleeper | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return first;
  }
}

function before(a: Sleeper, b: Sleeper): boolean {
  return a.at < b.at || (a.at === b.at && a.serial < b.serial);
}

/** Until every promise that can go on has gone on. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
