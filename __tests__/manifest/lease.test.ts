import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Clock } from '../../src/core/clock.ts';
import { endLeftLease, Lease, LEASE_TIMES, LeaseHeld, LeaseLost } from '../../src/manifest/lease.ts';
import type { LeaseRecord } from '../../src/manifest/lease.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { readWhole } from '../../src/store/read.ts';
import type { Store } from '../../src/store/contract.ts';
import { TestClock } from '../commands/setting.ts';

const PATH = '.flashback-backup/lease';
const never = new AbortController().signal;
let clock: TestClock;
let store: Store;

beforeEach(() => {
  clock = new TestClock();
  store = new MemoryProvider(clock).store('cold');
});

function acquire(
  owner: string,
  more: { wait?: number; floor?: number; workflowRun?: string; attempt?: number } = {},
  at = store,
): Promise<Lease> {
  return Lease.acquire(new Bucket(at, ''), clock, { owner, floor: 0, wait: 0, ...more }, never);
}

async function stored(): Promise<LeaseRecord> {
  const found = await readWhole(store, PATH, 10_000, never);
  if (found === undefined || found === 'too-large') throw new Error('no lease');
  return JSON.parse(Buffer.from(found.bytes).toString('utf8')) as LeaseRecord;
}

test('every holder has a higher epoch than any before it, also after a release', async () => {
  const first = await acquire('a');
  await first.release();
  const second = await acquire('b');
  await second.release();
  const third = await acquire('c', { floor: 7 });
  expect([first.epoch, second.epoch, third.epoch]).toEqual([1, 2, 8]);
  await third.release();
});

test('is refused while another holds it, and taken when that one has let it run out', async () => {
  await acquire('a');
  await expect(acquire('b')).rejects.toThrow(LeaseHeld);
  await store.put(PATH, Buffer.from(JSON.stringify({ ...(await stored()), expires: clock.now() - 1 })));
  const taken = await acquire('b');
  expect(taken.epoch).toBe(2);
  await taken.release();
});

test('waits as long as it may for another to release it', async () => {
  const held = await acquire('a');
  const waiting = acquire('b', { wait: 120_000 });
  await clock.advance(7_000);
  await held.release();
  await clock.advance(10_000);
  expect((await waiting).epoch).toBe(2);
});

test('a later attempt of the same workflow run takes it over at once, an earlier one does not', async () => {
  await acquire('a', { workflowRun: '77', attempt: 1 });
  await expect(acquire('b', { workflowRun: '77', attempt: 1 })).rejects.toThrow(LeaseHeld);
  await expect(acquire('b', { workflowRun: '78', attempt: 2 })).rejects.toThrow(LeaseHeld);
  expect((await acquire('b', { workflowRun: '77', attempt: 2 })).epoch).toBe(2);
});

test('renews itself, and writes stay allowed as long as it does', async () => {
  const lease = await acquire('a');
  for (let minute = 0; minute < 10; minute++) {
    await clock.advance(60_000);
    expect(() => lease.assertHeld()).not.toThrow();
  }
  expect((await stored()).expires).toBeGreaterThan(clock.now());
  await lease.release();
  expect(await stored()).toMatchObject({ owner: 'a', epoch: 1, expires: 0 });
  expect(() => lease.assertHeld()).toThrow(LeaseLost);
});

test('fences writes before it can have run out, when renewals fail', async () => {
  let broken = false;
  const failing = wrapStore(store, ({ operation, call }) => {
    if (broken && operation === 'put') throw new StoreError('transient', 'no answer', { operation });
    return call();
  });
  const lease = await acquire('a', {}, failing);
  broken = true;
  await clock.advance(39_000);
  expect(() => lease.assertHeld()).not.toThrow();
  await clock.advance(2_000); // 60 s to live less 20 s that a request may take
  expect(() => lease.assertHeld()).toThrow(LeaseLost);
  expect((await stored()).expires).toBeGreaterThan(clock.now());
});

test('one renewal that stalls is given up and made again, before the lease is in danger', async () => {
  let puts = 0;
  const stalling = wrapStore(store, async ({ operation, signal, call }) => {
    if (operation === 'put' && ++puts === 2) {
      await clock.sleep(60_000, signal).catch(() => undefined); // a half-dead socket, once
      throw new StoreError('transient', 'no answer in 60 s', { operation });
    }
    return call();
  });
  const lease = await acquire('a', {}, stalling);
  for (let seconds = 0; seconds < 120; seconds += 5) {
    await clock.advance(5_000);
    expect(() => lease.assertHeld()).not.toThrow();
  }
  expect(puts).toBeGreaterThan(4);
  await lease.release();
});

test('notices that another took it over', async () => {
  const lease = await acquire('a', { workflowRun: '1', attempt: 1 });
  await acquire('b', { workflowRun: '1', attempt: 2 });
  await clock.advance(16_000);
  expect(() => lease.assertHeld()).toThrow(/taken over by "b"/);
  await lease.release();
  expect((await stored()).owner).toBe('b');
});

test('its own write whose answer was lost is its lease', async () => {
  let lost = false;
  const flaky = wrapStore(store, async ({ operation, call }) => {
    const done = await call();
    if (operation === 'put' && !lost) {
      lost = true;
      throw new StoreError('precondition', 'the echo of a retry', { operation });
    }
    return done;
  });
  const acquiring = acquire('a', { wait: 10_000 }, flaky);
  await new Promise((resolve) => setImmediate(resolve));
  await clock.advance(6_000);
  expect((await acquiring).epoch).toBe(2);
});

test('a lease object that is damaged stops everything and is left alone', async () => {
  await store.put(PATH, Buffer.from('{"owner":'));
  await expect(acquire('a')).rejects.toThrow(/lease: it is not JSON/);
  expect((await store.head(PATH)).size).toBe(9);
});

describe('endLeftLease', () => {
  const end = (owner: string, at = store): Promise<boolean> =>
    endLeftLease(new Bucket(at, ''), clock, owner, never);

  /** As a killed process leaves it: nothing renews or releases it. */
  const leave = async (owner: string, epoch = 1): Promise<void> => {
    const record: LeaseRecord = { format: 1, owner, epoch, expires: clock.now() + 60_000 };
    await store.put(PATH, Buffer.from(JSON.stringify(record)));
  };

  test('ends the lease of a dead owner once its last request must be over, not before', async () => {
    await leave('a');
    const waiting = acquire('b', { wait: 120_000 });
    expect(await end('a')).toBe(true);
    expect((await stored()).expires).toBe(clock.now() + LEASE_TIMES.longestRequest);
    await clock.advance(LEASE_TIMES.longestRequest - 1);
    expect((await stored()).owner).toBe('a');
    await clock.advance(6_000);
    // Who comes next is told that the one before it did not give it back.
    expect((await waiting).wasHeld).toBe(true);
    await (await waiting).release();
  });

  test('leaves alone what is not its own, given back or nearly over', async () => {
    expect(await end('a')).toBe(false);
    const held = await acquire('b');
    expect(await end('a')).toBe(false);
    await held.release();
    expect(await end('b')).toBe(false);
    expect(await stored()).toMatchObject({ owner: 'b', expires: 0 });
  });

  test('loses against a run that takes the lease at the same moment', async () => {
    await leave('a');
    const slow = wrapStore(store, async ({ operation, call }) => {
      if (operation === 'put') await leave('b', 2);
      return call();
    });
    expect(await end('a', slow)).toBe(false);
    expect(await stored()).toMatchObject({ owner: 'b', epoch: 2 });
  });
});

describe('its holder is notified of the loss', () => {
  test('when its time is up, without a write', async () => {
    let broken = false;
    const failing = wrapStore(store, ({ operation, call }) => {
      if (broken && operation === 'put') throw new StoreError('quota', 'QUOTA_EXCEEDED', { operation });
      return call();
    });
    const lost: LeaseLost[] = [];
    const lease = await acquire('a', {}, failing);
    lease.onLost((error) => lost.push(error));
    broken = true;
    await clock.advance(39_000);
    expect(lost).toEqual([]);
    await clock.advance(2_000);
    expect(lost).toHaveLength(1);
    expect(lost[0]?.cause).toMatchObject({ code: 'quota' });
    await clock.advance(120_000);
    expect(lost).toHaveLength(1);
  });

  test('when another took it over', async () => {
    const lost: string[] = [];
    const lease = await acquire('a', { workflowRun: '1', attempt: 1 });
    lease.onLost(({ message }) => lost.push(message));
    const second = await acquire('b', { workflowRun: '1', attempt: 2 });
    await clock.advance(16_000);
    expect(lost).toEqual(['the lease was taken over by "b"']);
    await second.release();
  });

  test('but not of a release', async () => {
    const lost: LeaseLost[] = [];
    const lease = await acquire('a');
    lease.onLost((error) => lost.push(error));
    await lease.release();
    await clock.advance(120_000);
    expect(lost).toEqual([]);
  });
});

test('a refusal that passes before its time is up does not cost it', async () => {
  let refusals = 1;
  const flaky = wrapStore(store, ({ operation, call }) => {
    if (operation === 'put' && clock.now() > start && refusals-- > 0)
      throw new StoreError('denied', 'a policy that was replaced', { operation });
    return call();
  });
  const start = clock.now();
  const lease = await acquire('a', {}, flaky);
  await clock.advance(50_000);
  expect(() => lease.assertHeld()).not.toThrow();
  await lease.release();
});

test('a machine that slept has lost it, though its monotonic clock stood still', async () => {
  let slept = 0;
  const sleeping: Clock = {
    now: () => clock.now() + slept,
    monotonic: () => clock.monotonic(),
    sleep: (ms, signal) => clock.sleep(ms, signal),
  };
  const lease = await Lease.acquire(
    new Bucket(store, ''),
    sleeping,
    { owner: 'a', floor: 0, wait: 0 },
    never,
  );
  slept = 3600_000;
  expect(() => lease.assertHeld()).toThrow(LeaseLost);
});

test('is refused by name where its end is no time', async () => {
  await store.put(PATH, Buffer.from('{"format":1,"owner":"x","epoch":1,"expires":1e300}'));
  await expect(acquire('a')).rejects.toThrow(
    /^\.flashback-backup\/lease: it lacks a field, or one is out of range/,
  );
});

test('ends at a whole millisecond, though the clock of the store is known in fractions', async () => {
  const skewed: Store = { ...store, clockOffset: () => 0.37 };
  const lease = await acquire('a', {}, skewed);
  expect(Number.isSafeInteger((await stored()).expires)).toBe(true);
  await lease.release();
});

test('whose end is a fraction of a millisecond, as version 1.0.0 wrote it, holds', async () => {
  const held = { format: 1, owner: 'a', epoch: 3, expires: clock.now() + 30_000.25 };
  await store.put(PATH, Buffer.from(JSON.stringify(held)));
  await expect(acquire('b')).rejects.toThrow(LeaseHeld);
});
