import { describe, expect, test } from '@jest/globals';
import { Flow } from '../../src/transfer/flow.ts';
import { HandClock } from '../hand-clock.ts';

const KIB = 1024;
const never = new AbortController().signal;

async function* body(bytes: number, piece: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes; at += piece) yield Buffer.alloc(Math.min(piece, bytes - at));
}

/** Lets time go by in small steps until the work is done; says how long it took. */
async function timed(clock: HandClock, work: Promise<unknown>, step = 1): Promise<number> {
  const began = clock.monotonic();
  const progress = { ended: false };
  void work.finally(() => (progress.ended = true));
  for (;;) {
    await new Promise((resolve) => setImmediate(resolve));
    if (progress.ended) return clock.monotonic() - began;
    await clock.advance(step);
  }
}

async function drain(stream: AsyncIterable<Uint8Array>): Promise<number> {
  let seen = 0;
  for await (const chunk of stream) seen += chunk.length;
  return seen;
}

describe('max-bandwidth', () => {
  test.each([
    ['one stream', 1, 64 * KIB],
    ['many streams', 7, 64 * KIB],
    ['streams of large pieces', 3, 700 * KIB],
    ['streams of odd small pieces', 2, 1234],
  ])('holds within 5 %% over %s', async (_name, streams, piece) => {
    const clock = new HandClock();
    const rate = 1_000_000;
    const each = 10_000_000 / streams;
    const flow = new Flow({ clock, random: () => 0.5, maxBandwidth: rate });
    const all = Promise.all(
      Array.from({ length: streams }, () => drain(flow.paced(body(each, piece), never))),
    );
    const took = await timed(clock, all, 5);
    const expected = ((await all).reduce((sum, one) => sum + one, 0) / rate) * 1000;
    expect(took).toBeGreaterThan(expected * 0.95 - (piece / rate) * 1000);
    expect(took).toBeLessThan(expected * 1.05);
  });

  test('holds within 5 % though every timer fires late', async () => {
    const clock = new HandClock();
    const flow = new Flow({ clock, random: () => 0.5, maxBandwidth: 1_000_000 });
    const took = await timed(clock, drain(flow.paced(body(10_000_000, 16 * KIB), never)), 40);
    expect(took).toBeGreaterThan(9_500);
    expect(took).toBeLessThan(10_500);
  });

  test('lets nothing be saved up while nothing is sent', async () => {
    const clock = new HandClock();
    const flow = new Flow({ clock, random: () => 0.5, maxBandwidth: 1_000_000 });
    await clock.advance(60_000);
    const took = await timed(clock, drain(flow.paced(body(2_000_000, 10_000), never)));
    expect(took).toBeGreaterThan(1_850);
  });

  test('stops waiting when it is aborted', async () => {
    const clock = new HandClock();
    const cancel = new AbortController();
    const flow = new Flow({ clock, random: () => 0.5, maxBandwidth: 100_000 });
    const work = drain(flow.paced(body(1_000_000, 100_000), cancel.signal));
    await new Promise((resolve) => setImmediate(resolve));
    cancel.abort(new Error('SIGINT'));
    await expect(work).rejects.toThrow('SIGINT');
  });
});

describe('bodies in flight', () => {
  /** Runs carries that end when told to. */
  function carries(flow: Flow, sizes: readonly number[], signal = never) {
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const works = sizes.map((bytes, i) =>
      flow.carry(
        bytes,
        () => {
          begun.push(i);
          return new Promise<void>((resolve) => (ends[i] = resolve));
        },
        signal,
      ),
    );
    return { begun, works, end: (i: number) => ends[i]?.() };
  }
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  test('take no more than the free room, in the order in which they came', async () => {
    const flow = new Flow({ clock: new HandClock(), random: () => 0.5, mostInFlight: 100 });
    const { begun, works, end } = carries(flow, [60, 30, 30, 10]);
    await settle();
    expect(begun).toEqual([0, 1]); // 10 would fit, but it is not its turn
    end(0);
    await settle();
    expect(begun).toEqual([0, 1, 2, 3]);
    [1, 2, 3].forEach(end);
    await Promise.all(works);
  });

  test('larger than all the room travel alone, and release it when they fail', async () => {
    const flow = new Flow({ clock: new HandClock(), random: () => 0.5, mostInFlight: 100 });
    const failing = flow.carry(5000, () => Promise.reject(new Error('broke off')), never);
    const { begun, works, end } = carries(flow, [100]);
    await expect(failing).rejects.toThrow('broke off');
    await settle();
    expect(begun).toEqual([0]);
    end(0);
    await Promise.all(works);
  });

  test('that are cancelled while they wait leave their place', async () => {
    const flow = new Flow({ clock: new HandClock(), random: () => 0.5, mostInFlight: 100 });
    const first = carries(flow, [100]);
    const cancel = new AbortController();
    const second = carries(flow, [100], cancel.signal);
    const third = carries(flow, [100]);
    cancel.abort(new Error('SIGINT'));
    await expect(second.works[0]).rejects.toThrow('SIGINT');
    first.end(0);
    await settle();
    expect(third.begun).toEqual([0]);
    third.end(0);
    await Promise.all([...first.works, ...third.works]);
  });

  test('are so few under a small bandwidth that none of them starves', async () => {
    const flow = new Flow({ clock: new HandClock(), random: () => 0.5, maxBandwidth: 600 * KIB });
    const { begun, works, end } = carries(flow, [1, 1, 1]);
    await settle();
    expect(begun).toEqual([0, 1]);
    end(0);
    await settle();
    [1, 2].forEach(end);
    await Promise.all(works);
  });
});
