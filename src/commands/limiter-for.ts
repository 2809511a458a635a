import type { Clock } from '../clock.ts';
import type { Pace } from '../store/pace.ts';
import { Limiter } from '../transfer/limiter.ts';
import type { Detail } from './detail.ts';

/** What a limiter needs of the places that it limits the work at. */
interface Limited {
  readonly paces: readonly Pace[];
  readonly detail: Detail;
  onThrottled: (sent: number) => void;
}

/** The limiter of a run, told of each answer that asked to slow down. `concurrency`: a fixed number in flight instead. */
export function limiterFor(places: Limited, clock: Clock, concurrency: number | undefined): Limiter {
  const limiter = new Limiter({
    clock,
    needed: () => places.paces.reduce((sum, pace) => sum + pace.inFlight, 0),
    onHalved: (limit) => places.detail.tell('limiter', () => `at most ${limit} at once from now on`),
    ...(concurrency === undefined ? {} : { fixed: concurrency }),
  });
  places.onThrottled = (sent) => limiter.throttled(sent);
  return limiter;
}
