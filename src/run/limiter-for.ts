import { defined } from '../core/defined.ts';
import type { Clock } from '../core/clock.ts';
import { Limiter } from '../transfer/limiter.ts';
import type { Session } from './connections.ts';

type Limited = Pick<Session, 'paces' | 'detail' | 'onTrouble'>;

/** The limiter of a run, informed of each throttled answer and each failed try. `concurrency`: a fixed number of requests in flight instead. */
export function limiterFor(buckets: Limited, clock: Clock, concurrency: number | undefined): Limiter {
  const limiter = new Limiter({
    clock,
    needed: () => buckets.paces.reduce((sum, pace) => sum + pace.inFlight, 0),
    onHalved: (limit) => buckets.detail.log('limiter', () => `at most ${limit} at once from now on`),
    ...defined({ fixed: concurrency }),
  });
  buckets.onTrouble((sent, kind) => (kind === 'throttled' ? limiter.throttled(sent) : limiter.failed(sent)));
  return limiter;
}
