import { describe, expect, test } from '@jest/globals';
import type { Clock } from '../../src/core/clock.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { Pace } from '../../src/store/middleware/pace.ts';
import { paced, retrying } from '../../src/store/middleware/middleware.ts';
import { Limiter } from '../../src/transfer/limiter.ts';
import { SimulatedTime } from '../simulated-time.ts';

interface Server {
  /** Requests a second that it takes, and what it forgives at once after a rest. */
  readonly allowed: number;
  readonly burst: number;
  /** Of each answer, ms: this and up to as much again. */
  readonly latency: number;
  /** What it allows from the 30th second on. */
  readonly later?: number;
  /** How long the program does not get its turn, ms, and how often: then all that was due happens at once. */
  readonly stalls?: { readonly every: number; readonly last: number };
}

interface Found {
  /** Objects a second after the first ten seconds, over what was allowed. */
  readonly throughput: number;
  /** Of all answers after the first ten seconds. */
  readonly throttled: number;
  readonly failures: number;
}

/** A minute of one request an object against a server that counts requests, in simulated time. */
async function aMinute(server: Server): Promise<Found> {
  const time = new SimulatedTime();
  const ours = stalling(time, server.stalls);
  const chance = pseudoRandom(7);
  const objects = new MemoryProvider(time).store('cold');
  await objects.put('k', Buffer.from('k'));
  let tokens = server.burst;
  let filled = 0;
  const late = { answers: 0, throttled: 0, done: 0, allowed: 0 };
  const allowedNow = (): number =>
    time.monotonic() >= 30_000 ? (server.later ?? server.allowed) : server.allowed;
  const throttling = wrapStore(objects, async ({ operation, call }) => {
    await time.sleep((server.latency * (1 + chance())) / 2);
    tokens = Math.min(server.burst, tokens + ((time.monotonic() - filled) * allowedNow()) / 1000);
    filled = time.monotonic();
    const refused = tokens < 1;
    if (!refused) tokens--;
    if (time.monotonic() > 10_000) late.answers++;
    if (refused && time.monotonic() > 10_000) late.throttled++;
    await ours.sleep((server.latency * (1 + chance())) / 2);
    if (refused) throw new StoreError('throttled', 'SlowDown', { operation, status: 503 });
    return call();
  });
  const pace = new Pace(ours);
  const limiter = new Limiter({ clock: ours, needed: () => pace.inFlight });
  const store = retrying(
    paced(throttling, pace, ours, (sent) => limiter.throttled(sent)),
    ours,
    chance,
  );
  let failures = 0;
  const copy = async (): Promise<void> => {
    const began = time.monotonic();
    try {
      await store.head('k');
      if (time.monotonic() > 10_000) late.done++;
      limiter.leave(time.monotonic() - began);
    } catch {
      failures++;
      limiter.leave(undefined);
    }
  };
  const run = async (): Promise<void> => {
    while (time.monotonic() < 60_000) {
      await limiter.enter();
      void copy();
    }
  };
  void run();
  await time.runUntil(60_000);
  const allowed = 20 * server.allowed + 30 * (server.later ?? server.allowed);
  return { throughput: late.done / allowed, throttled: late.throttled / late.answers, failures };
}

/** A clock whose sleepers wake late where the program does not get its turn. */
function stalling(time: SimulatedTime, stalls: Server['stalls']): Clock {
  if (stalls === undefined) return time;
  const { every, last } = stalls;
  return {
    now: () => time.now(),
    monotonic: () => time.monotonic(),
    sleep: (ms) => {
      const due = (time.monotonic() + ms) % every;
      return time.sleep(due < last ? ms + last - due : ms);
    },
  };
}

/** A generator that gives the same numbers each time (mulberry32). */
function pseudoRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('a store that allows so many requests a second', () => {
  test.each<[string, Server]>([
    ['500, strictly', { allowed: 500, burst: 10, latency: 40 }],
    ['500, and a burst of a second', { allowed: 500, burst: 500, latency: 40 }],
    ['500, far away', { allowed: 500, burst: 100, latency: 250 }],
    ['500, next door', { allowed: 500, burst: 50, latency: 2 }],
    ['50', { allowed: 50, burst: 50, latency: 100 }],
    ['500, and 250 later on', { allowed: 500, burst: 50, latency: 40, later: 250 }],
    ['250, and 500 later on', { allowed: 250, burst: 50, latency: 40, later: 500 }],
    ['350, and 500 later on', { allowed: 350, burst: 50, latency: 40, later: 500 }],
    ['500, to who stalls', { allowed: 500, burst: 50, latency: 20, stalls: { every: 1000, last: 100 } }],
    ['500, to who stalls often', { allowed: 500, burst: 50, latency: 20, stalls: { every: 300, last: 60 } }],
    [
      '500, to who stalls at length',
      { allowed: 500, burst: 50, latency: 20, stalls: { every: 3000, last: 200 } },
    ],
    ['100, to who stalls', { allowed: 100, burst: 10, latency: 20, stalls: { every: 1000, last: 120 } }],
  ])('is used by more than 85 %% and refuses less than 5 %%: %s', async (_name, server) => {
    const { throughput, throttled, failures } = await aMinute(server);
    expect(failures).toBe(0);
    expect(throughput).toBeGreaterThan(0.85);
    expect(throttled).toBeLessThan(0.05);
  });
});
