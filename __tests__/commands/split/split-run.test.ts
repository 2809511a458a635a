import { describe, expect, test } from '@jest/globals';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import type { Entry } from '../../../src/manifest/entry.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import type { Store } from '../../../src/store/contract.ts';
import { asXml } from '../../store/as-xml.ts';
import { committedGenerations, entriesOf, headGeneration, mirrorOf } from '../known-content.ts';
import { TestClock } from '../setting.ts';
import { SplitWorld } from './split.ts';

/** Enough for several pages, so that a first run finds borders. */
async function filled(keys = 5_000): Promise<SplitWorld> {
  const world = new SplitWorld();
  for (let i = 0; i < keys; i++) {
    const name = `${String.fromCharCode(97 + (i % 20))}/${i % 7}/${i}`;
    await world.hot.put(name, Buffer.from(`content ${i}`));
  }
  return world;
}

/** Entries but for when they were stored, and by which run. */
async function comparable(cold: Store): Promise<unknown[]> {
  const generation = await headGeneration(cold);
  if (generation === undefined) return [];
  const without = ({ since: _since, cold: { stored: _stored, ...ref }, ...entry }: Entry): unknown => ({
    ...entry,
    ref,
  });
  return (await entriesOf(cold, generation)).map(without);
}

/** The writes that get through to a store. */
function watched(store: Store): { store: Store; writes: () => number } {
  let writes = 0;
  const wrapped = wrapStore(store, async ({ operation, call }) => {
    if (['put', 'copy', 'upload', 'delete', 'complete', 'deleteMany', 'uploadPart'].includes(operation))
      writes++;
    return call();
  });
  return { store: wrapped, writes: () => writes };
}

describe('a split run', () => {
  test('leaves what a single run leaves, but for when things were stored', async () => {
    const split = await filled();
    const planned = await split.plan(4);
    expect(planned).toMatchObject({ command: 'plan', outcome: 'complete', shards: [0, 1, 2, 3], split: 's' });
    expect('pieces' in planned && planned.pieces.all).toBeGreaterThan(4);
    const workers = await Promise.all([0, 1, 2, 3].map((n) => split.shard(n)));
    expect(workers.map(({ outcome }) => outcome)).toEqual(['complete', 'complete', 'complete', 'complete']);
    const committed = await split.commit();
    expect(committed).toMatchObject({ command: 'commit', outcome: 'complete', problem: null });
    if (!('counts' in committed)) throw new Error('not a result of a run');
    expect(committed.counts).toMatchObject({ scanned: 5_000, copied: 5_000, new: 5_000, failed: 0 });
    expect(committed.split?.workers.reduce((sum, { copied }) => sum + copied, 0)).toBe(5_000);

    const alone = await runBackup(split.options(), split.context(), split.open(split.reference));
    expect(committed.counts).toEqual(alone.counts);
    expect(committed.prefixes).toEqual(alone.prefixes);
    expect(await comparable(split.cold)).toEqual(await comparable(split.reference));
    expect(await mirrorOf(split.cold)).toEqual(await mirrorOf(split.hot));

    // The lease is released: the next run need not wait, and finds nothing to do.
    const next = await runBackup(split.options(), split.context(), split.open());
    expect(next).toMatchObject({ outcome: 'complete', counts: { copied: 0, unchanged: 5_000 } });
  }, 60_000);

  test('remembers what it saw of the listing: the next one reads no segment, nor does a single run', async () => {
    const world = await filled();
    const split = async (name: string): Promise<string[]> => {
      const reading: string[] = [];
      const cold = wrapStore(world.cold, ({ operation, key = '', call }) => {
        if (operation === 'get' && key.includes('/segments/')) reading.push(key);
        return call();
      });
      await world.plan(2, name, cold);
      await world.shard(0, { split: name, cold });
      expect(await world.commit(name, cold)).toMatchObject({
        outcome: 'complete',
        counts: { scanned: 5_000 },
      });
      return reading;
    };
    const { hot } = world;
    // As the store spells them: only such pages can be passed over.
    world.hot = asXml(hot, 1_000);
    await split('first');
    expect((await headGeneration(world.cold))?.listed?.length).toBeGreaterThan(4);
    expect(await split('second')).toEqual([]);
    const read = { listed: 0, read: 0 };
    world.hot = asXml(hot, 1_000, read);
    const alone = await runBackup(world.options(), world.context(), world.open());
    expect(alone).toMatchObject({ outcome: 'complete', counts: { unchanged: 5_000 } });
    expect(read).toEqual({ listed: expect.any(Number), read: 0 });
    // A change is seen all the same.
    await hot.put('c/1/22', Buffer.from('changed'));
    await split('third');
    expect(await mirrorOf(world.cold)).toEqual(await mirrorOf(hot));
  }, 60_000);

  test('is over once it is committed: its workers write nothing and end well', async () => {
    const world = await filled(10);
    await world.plan(2);
    await world.shard(0);
    await world.commit();
    const { store, writes } = watched(world.cold);
    expect(await world.shard(1, { cold: store })).toMatchObject({ outcome: 'complete', over: 'committed' });
    expect(await world.commit('s', store)).toMatchObject({ outcome: 'complete', over: 'committed' });
    expect(await world.plan(2, 's', store)).toMatchObject({ outcome: 'complete', over: 'committed' });
    expect(writes()).toBe(0);
    expect(await committedGenerations(world.cold)).toHaveLength(1);
  });

  test('holds the lease between its steps: another run is skipped', async () => {
    const world = await filled(10);
    await world.plan(2);
    const other = await runBackup(world.options(), world.context(), world.open());
    expect(other.outcome).toBe('skipped');
    await world.shard(0);
    expect((await runBackup(world.options(), world.context(), world.open())).outcome).toBe('skipped');
    expect((await world.commit()).outcome).toBe('complete');
  });

  test('is committed once, whoever tries', async () => {
    const world = await filled(200);
    await world.plan(2);
    await world.shard(0);
    const ends = await Promise.all([
      world.commit('s', undefined, 60_000),
      world.commit('s', undefined, 60_000),
    ]);
    expect(ends.filter((end) => 'counts' in end)).toHaveLength(1);
    expect(await committedGenerations(world.cold)).toHaveLength(1);
    expect((await headGeneration(world.cold))?.restorePoints).toHaveLength(1);
  }, 30_000);

  test('that lacks pieces commits what is there, and is no restore point', async () => {
    const world = await filled();
    await world.plan(4);
    const committed = await world.commit();
    expect(committed).toMatchObject({ outcome: 'incomplete', restorePoint: null });
    expect((await headGeneration(world.cold))?.complete).toBe(false);
    // What no worker began is not lost: the next run does it.
    const next = await runBackup(world.options(), world.context(), world.open());
    expect(next).toMatchObject({ outcome: 'complete', counts: { copied: 5_000 } });
  }, 60_000);

  test('needs no plan and no commit of its own where the workers are told how many they are', async () => {
    const world = await filled();
    const ends = await Promise.all([0, 1].map((shard) => world.shard(shard, { shards: 2 })));
    expect(ends.every(({ outcome }) => outcome === 'complete')).toBe(true);
    expect(ends.some((end) => 'counts' in end && end.counts.copied === 5_000)).toBe(true);
    expect(await mirrorOf(world.cold)).toEqual(await mirrorOf(world.hot));
    expect(await committedGenerations(world.cold)).toHaveLength(1);
  }, 60_000);

  test('is refused where nothing would keep two workers off the same keys', async () => {
    const world = await filled(10);
    const careless: Store = {
      ...world.cold,
      put: (key, body, options = {}, signal) => {
        const { ifMatch: _ifMatch, ifAbsent: _ifAbsent, ...rest } = options;
        return world.cold.put(key, body, rest, signal);
      },
    };
    await expect(world.plan(2, 's', careless)).rejects.toThrow(/cold honours no conditional writes/);
    expect(await headGeneration(world.cold)).toBeUndefined();
  });

  test('is refused where hot lists its keys out of order', async () => {
    const world = await filled(10);
    const { hot } = world;
    world.hot = {
      ...hot,
      list: async (request, signal) => {
        const page = await hot.list(request, signal);
        return { ...page, objects: [...page.objects].reverse() };
      },
    };
    await expect(world.plan(2)).rejects.toThrow(/hot does not list its keys in order/);
  });

  test('names a split that nobody planned', async () => {
    const world = await filled(10);
    await expect(world.shard(0, { split: 'tomorrow' })).rejects.toThrow(/names no split run/);
  });

  test('is not committed where the result of a piece is not what its worker wrote', async () => {
    const world = await filled();
    await world.plan(2);
    await world.shard(0);
    const { objects } = await world.cold.list({ prefix: '.flashback-backup/splits/s/1/parts/' });
    const key = objects[1]?.key ?? '';
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await world.cold.get(key)).stream) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    await world.cold.put(key, Buffer.from(text.replace('"complete":true', '"complete":false')));
    await expect(world.commit()).rejects.toThrow(/does not match the SHA-256/);
    await world.cold.delete(key);
    await expect(world.commit()).rejects.toThrow(/does not exist/);
    expect(await headGeneration(world.cold)).toBeUndefined();
    await world.cold.put(key, Buffer.from(text));
    expect(await world.commit()).toMatchObject({ outcome: 'complete', counts: { copied: 5_000 } });
  }, 60_000);

  test('waits for a piece that a worker holds, and commits nothing without it', async () => {
    const world = await filled(10);
    await world.plan(2);
    const now = world.clock.now();
    const lease = { format: 1, owner: 'alive', epoch: 1, expires: now + 60_000 };
    await world.cold.put('.flashback-backup/splits/s/1/pieces/0', Buffer.from(JSON.stringify(lease)));
    expect(await world.commit()).toMatchObject({ outcome: 'incomplete', problem: { code: 'split' } });
    expect(await headGeneration(world.cold)).toBeUndefined();
  });

  test('that another run takes over while a worker has a piece: the worker renews nothing any more', async () => {
    const clock = new TestClock();
    const world = new SplitWorld(clock);
    for (let i = 0; i < 10; i++) await world.hot.put(`k${i}`, Buffer.from(`content ${i}`));
    await world.plan(2);
    let writes = 0;
    let over = false;
    const cold = wrapStore(world.cold, async ({ operation, key = '', call }) => {
      if (operation === 'put') writes++;
      if (operation === 'copy' && !key.startsWith('.flashback-backup/') && !over) {
        over = true;
        const lease = { format: 1, owner: 'another', epoch: 9, expires: clock.now() + 60_000 };
        await world.cold.put('.flashback-backup/lease', Buffer.from(JSON.stringify(lease)));
        await clock.sleep(20_000);
      }
      return call();
    });
    let result: unknown;
    const worker = world.shard(0, { cold }).then((end) => (result = end));
    for (let i = 0; result === undefined && i < 200; i++) await clock.advance(1_000);
    await worker;
    expect(result).toMatchObject({ outcome: 'incomplete', problem: { code: 'lease-lost' } });
    writes = 0;
    await clock.advance(120_000);
    expect(writes).toBe(0);
  }, 30_000);

  test('at its deadline, a worker leaves its piece to the next one', async () => {
    const world = await filled();
    await world.plan(2);
    expect(await world.shard(0, { deadline: 1 })).toMatchObject({
      outcome: 'incomplete',
      pieces: { done: 0 },
    });
    expect(await world.shard(1)).toMatchObject({ outcome: 'complete' });
    expect(await world.commit()).toMatchObject({
      outcome: 'complete',
      counts: { scanned: 5_000, copied: 5_000 },
    });
  }, 60_000);
});
