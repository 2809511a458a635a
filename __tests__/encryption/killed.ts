import type { Store } from '../../src/store/contract.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import type { StoreCall } from '../../src/store/middleware/wrap-store.ts';

/** The process ends here: nothing is sent any more. */
export class Killed extends Error {}

/** A store whose process is killed at one of the requests that match, before it is sent or after it took effect. */
export class KillableStore {
  readonly store: Store;
  seen = 0;
  dead = false;
  #at = Infinity;
  #before = true;
  readonly requests: string[] = [];

  constructor(store: Store, matches: (request: string) => boolean) {
    this.store = wrapStore(store, async <T>(call: StoreCall<T>): Promise<T> => {
      if (this.dead) throw new Killed('the process is dead');
      const request = `${call.operation} ${call.key ?? ''}`;
      if (!matches(request)) return call.call();
      this.requests.push(request);
      const kill = this.seen++ === this.#at;
      if (kill && this.#before) this.dead = true;
      if (this.dead) throw new Killed('the process is dead');
      const answer = await call.call();
      if (!kill) return answer;
      this.dead = true;
      throw new Killed('the process is dead');
    });
  }

  /** From now on, at this request of those that match; none where it is Infinity. */
  killAt(request: number, before: boolean): void {
    this.seen = 0;
    this.dead = false;
    this.requests.length = 0;
    this.#at = request;
    this.#before = before;
  }
}
