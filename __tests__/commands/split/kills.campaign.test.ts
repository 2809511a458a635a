import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import type { Clock } from '../../../src/core/clock.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import type { Store, Versioning } from '../../../src/store/contract.ts';
import { committedGenerations, headGeneration, mirrorOf } from '../known-content.ts';
import { SplitWorld } from './split.ts';

const MINUTE = 60_000;
const WRITES = [
  'put',
  'copy',
  'upload',
  'delete',
  'deleteMany',
  'createUpload',
  'uploadPart',
  'completeUpload',
];

/** The system's clock, moved on by hand: what a dead process held runs out. */
class ShiftedClock implements Clock {
  #ahead = 0;

  now(): number {
    return systemClock.now() + this.#ahead;
  }

  monotonic(): number {
    return systemClock.monotonic() + this.#ahead;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return systemClock.sleep(ms, signal);
  }

  shift(ms: number): void {
    this.#ahead += ms;
  }
}

/** A store that dies at its nth request, before or after that is carried out, and stays dead. */
function dying(store: Store, at: number, after: boolean): { store: Store; died: () => boolean } {
  let count = 0;
  let dead = false;
  const wrapped = wrapStore(store, async ({ call }) => {
    if (dead) throw new Error('power cut');
    if (++count !== at) return call();
    if (after) await call().catch(() => undefined); // a 404 is carried out too
    dead = true;
    throw new Error('power cut');
  });
  return { store: wrapped, died: () => dead };
}

class World extends SplitWorld {
  readonly time: ShiftedClock;

  constructor(versioning: Versioning) {
    const time = new ShiftedClock();
    super(time, versioning);
    this.time = time;
    const { hot } = this;
    // Pages of two keys, so that a dozen of them are cut into pieces.
    this.hot = {
      ...hot,
      list: (request, signal) => hot.list({ ...request, maxKeys: Math.min(2, request.maxKeys ?? 2) }, signal),
    };
  }

  /** Twelve keys in a first generation, and changes to seven of them. */
  static async changed(versioning: Versioning): Promise<World> {
    const world = new World(versioning);
    for (let i = 0; i < 12; i++)
      await world.known.put(world.hot, `${'abcdef'[i % 6]}/k${i}`, Buffer.from(`first ${i}`));
    await world.plan(2, 'first');
    await world.shard(0, { split: 'first' });
    expect(await world.commit('first')).toMatchObject({ outcome: 'complete' });
    expect((await headGeneration(world.cold))?.segments.length).toBeGreaterThan(2);
    for (const i of [1, 3, 4, 8, 11])
      await world.known.put(world.hot, `${'abcdef'[i % 6]}/k${i}`, Buffer.from(`second ${i}`));
    await world.known.put(world.hot, 'c/added', Buffer.from('added'));
    await world.known.put(world.hot, 'f/added', Buffer.from('added too'));
    await world.hot.delete('c/k2');
    return world;
  }

  /** Every generation restores, cold holds what hot does, and nothing is left to do. */
  async expectWhole(at: unknown): Promise<void> {
    for (const generation of await committedGenerations(this.cold))
      await this.known.expectRestorable(this.cold, generation);
    const hot = await mirrorOf(this.hot);
    expect({ at, mirror: await mirrorOf(this.cold) }).toEqual({ at, mirror: { ...hot, 'c/k2': 'first 2' } });
    const head = await headGeneration(this.cold);
    expect({ at, complete: head?.complete }).toEqual({ at, complete: true });
    // Twelve keys and two additions, and the five old versions.
    expect({ at, read: head && (await this.known.expectRestorable(this.cold, head)) }).toEqual({
      at,
      read: 19,
    });
    const again = await this.backup();
    expect({
      at,
      outcome: again.outcome,
      copied: again.counts.copied,
      touched: again.counts.touched,
    }).toEqual({
      at,
      outcome: 'complete',
      copied: 0,
      touched: 0,
    });
  }

  backup(): ReturnType<typeof runBackup> {
    return runBackup(this.options(), this.context(), this.open());
  }
}

const CASES = (['off', 'enabled'] as const).flatMap((versioning) =>
  [false, true].map((after) => [versioning, after ? 'after' : 'before', after] as const),
);

describe.each(CASES)(
  'a kill at any request, versioning %s, %s it is carried out',
  (versioning, _name, after) => {
    test('of a worker: another one takes its piece over', async () => {
      let cuts = 0;
      for (let at = 1; ; at++) {
        const world = await World.changed(versioning);
        await world.plan(2);
        const cut = dying(world.cold, at, after);
        await world.shard(0, { cold: cut.store }).catch(() => undefined);
        if (!cut.died()) break;
        cuts++;
        world.time.shift(1.1 * MINUTE);
        expect({ at, ...(await world.shard(1)) }).toMatchObject({ at, outcome: 'complete', problem: null });
        const committed = await world.commit();
        expect({ at, ...committed }).toMatchObject({ at, outcome: 'complete', problem: null });
        if (!('counts' in committed)) throw new Error('not committed');
        const { scanned, copied, touched, unchanged, failed, deferred, expired, vanished } = committed.counts;
        // What a dead worker copied and journalled counts, too: five changes and two additions.
      expect({ at, moved: copied + touched }).toEqual({ at, moved: 7 });
      expect({ at, scanned }).toEqual({
          at,
          scanned: copied + touched + unchanged + failed + deferred + expired + vanished,
        });
        await world.expectWhole(at);
      }
      expect(cuts).toBeGreaterThan(40);
    }, 300_000);

    test('of a worker, with no other one: the next run goes on', async () => {
      let cuts = 0;
      for (let at = 1; ; at += 2) {
        const world = await World.changed(versioning);
        await world.plan(2);
        const cut = dying(world.cold, at, after);
        await world.shard(0, { cold: cut.store }).catch(() => undefined);
        if (!cut.died()) break;
        cuts++;
        world.time.shift(31 * MINUTE);
        // Every other time by a split run, whose plan commits first what the dead one journalled.
        if (at % 4 === 1)
          expect({ at, ...(await world.backup()) }).toMatchObject({ at, outcome: 'complete', problem: null });
        else {
          expect({ at, ...(await world.plan(2, 'again')) }).toMatchObject({ at, outcome: 'complete' });
          await world.shard(0, { split: 'again' });
          expect({ at, ...(await world.commit('again')) }).toMatchObject({
            at,
            outcome: 'complete',
            problem: null,
          });
        }
        expect(await world.shard(1)).toMatchObject({ over: 'superseded' });
        await world.expectWhole(at);
      }
      expect(cuts).toBeGreaterThan(20);
    }, 300_000);

    test('of the plan: another one is made', async () => {
      let cuts = 0;
      for (let at = 1; ; at++) {
        const world = await World.changed(versioning);
        const cut = dying(world.cold, at, after);
        await world.plan(2, 's', cut.store).catch(() => undefined);
        if (!cut.died()) break;
        cuts++;
        world.time.shift(31 * MINUTE);
        await world.plan(2);
        await world.shard(0);
        expect({ at, ...(await world.commit()) }).toMatchObject({ at, outcome: 'complete', problem: null });
        await world.expectWhole(at);
      }
      expect(cuts).toBeGreaterThan(5);
    }, 300_000);

    test('of the commit: another one ends it, and there is one generation', async () => {
      let cuts = 0;
      for (let at = 1; ; at++) {
        const world = await World.changed(versioning);
        await world.plan(2);
        await world.shard(0);
        const cut = dying(world.cold, at, after);
        await world.commit('s', cut.store).catch(() => undefined);
        if (!cut.died()) break;
        cuts++;
        world.time.shift(1.1 * MINUTE);
        expect({ at, ...(await world.commit()) }).toMatchObject({ at, outcome: 'complete' });
        expect((await headGeneration(world.cold))?.run).toBe('s');
        expect(await committedGenerations(world.cold)).toHaveLength(2);
        world.time.shift(31 * MINUTE);
        await world.expectWhole(at);
      }
      expect(cuts).toBeGreaterThan(20);
    }, 300_000);
  },
);

test('a worker that was stopped for long writes nothing once another one has its piece', async () => {
  let stops = 0;
  for (let at = 8; ; at += 3) {
    const world = await World.changed('off');
    await world.plan(2);
    let count = 0;
    const written: string[] = [];
    let awake = (): void => undefined;
    const woken = new Promise<void>((resolve) => (awake = resolve));
    let stopped = (): void => undefined;
    const asleep = new Promise<void>((resolve) => (stopped = resolve));
    let wasStopped = false;
    let isAwake = false;
    const cold = wrapStore(world.cold, async ({ operation, key, call }) => {
      if (++count >= at && !isAwake) {
        wasStopped = true;
        stopped();
        await woken;
        // What was on its way when the process was stopped lost its connection meanwhile.
        throw new StoreError('transient', 'the connection was reset', { operation });
      }
      // A write that its own condition refuses changes nothing: it throws here.
      const answer = await call();
      if (isAwake && WRITES.includes(operation)) written.push(`${operation} ${key ?? ''}`);
      return answer;
    });
    const late = world.shard(0, { cold }).catch((error: unknown) => error);
    await Promise.race([asleep, late]);
    if (!wasStopped) break;
    stops++;
    world.time.shift(1.5 * MINUTE);
    expect(await world.shard(1)).toMatchObject({ outcome: 'complete' });
    expect(await world.commit()).toMatchObject({ outcome: 'complete', problem: null });
    isAwake = true;
    awake();
    await late;
    expect({ at, written }).toEqual({ at, written: [] });
    await world.expectWhole(at);
  }
  expect(stops).toBeGreaterThan(10);
}, 300_000);
