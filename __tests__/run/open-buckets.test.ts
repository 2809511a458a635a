import { describe, expect, test } from '@jest/globals';
import { systemClock } from '../../src/core/clock.ts';
import { runLs } from '../../src/commands/ls.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import { runStatus } from '../../src/commands/status.ts';
import type { Log } from '../../src/core/run-context.ts';
import { Semaphore } from '../../src/core/semaphore.ts';
import type { PlaceOptions } from '../../src/options/options.ts';
import { choosePath } from '../../src/run/copy-path.ts';
import { endLease } from '../../src/run/with-lease.ts';
import { withWorkingKeys } from '../../src/run/key-rotation.ts';
import { openBuckets, openCold } from '../../src/run/open-buckets.ts';
import type { OpenStore } from '../../src/run/open-buckets.ts';
import { StoreError } from '../../src/store/errors.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Store } from '../../src/store/contract.ts';
import { optionsFor, runContext, TestClock } from '../commands/setting.ts';
import { COMMANDS, CommandWorld, ENDPOINT } from './command-world.ts';

/** A store with a single connection, which a copy takes and does not give back. */
function oneConnection(): Store {
  const turns = new Semaphore(1);
  return wrapStore(new MemoryProvider(systemClock).store('cold'), async ({ operation, call, signal }) => {
    const turn = turns.acquire(1, signal);
    if (turn !== undefined) await turn;
    if (operation === 'copy') await new Promise(() => undefined);
    try {
      return await call();
    } finally {
      turns.release();
    }
  });
}

test('the lease is renewed while copies hold every connection', async () => {
  const buckets = openBuckets(optionsFor('memory:'), runContext(), oneConnection);
  const data = buckets.fencedCold(() => undefined);
  void data.store.copy({ place: { ...data.place, bucket: 'hot' }, key: 'large' }, 'large');
  await expect(buckets.cold.store.put('lease', Buffer.from('renewed'))).resolves.toHaveProperty('etag');
});

test('closing closes every store that was opened', async () => {
  const open: Store[] = [];
  const buckets = openBuckets(optionsFor('memory:'), runContext(), () => {
    const store: Store = {
      ...wrapStore(new MemoryProvider(systemClock).store('any'), ({ call }) => call()),
      close: () => {
        open.splice(open.indexOf(store), 1);
        return Promise.resolve();
      },
    };
    open.push(store);
    return store;
  });
  buckets.fencedCold(() => undefined);
  expect(open).toHaveLength(3);
  await buckets.close();
  expect(open).toEqual([]);
});

describe('when the first of two endpoints stops answering', () => {
  const SECOND = 'https://s3.us-west-2.amazonaws.com';
  const reachedByTwo = (place: PlaceOptions): PlaceOptions => ({ ...place, endpoints: [ENDPOINT, SECOND] });

  /** Opens the world's buckets; the first endpoint answers this many requests and then none. */
  function dying(stores: Readonly<Record<string, Store>>, answers: number): OpenStore {
    let left = answers;
    return ({ endpoint, bucket }) => {
      const store = { ...stores[bucket]!, place: { ...stores[bucket]!.place, endpoint } };
      if (endpoint !== ENDPOINT) return store;
      return wrapStore(store, ({ operation, call }) => {
        if (left-- <= 0) throw new StoreError('unreachable', 'ECONNREFUSED', { operation });
        return call();
      });
    };
  }

  const others = {
    restore: { command: 'restore', overwrite: false, confirm: '', at: { kind: 'latest' }, include: [] },
    status: { command: 'status', maxSilence: undefined },
    ls: { command: 'ls', at: undefined },
  } as const;

  /** The commands that take no lease. */
  function read(world: CommandWorld, name: keyof typeof others, open: OpenStore, log: Log): Promise<unknown> {
    const base = optionsFor(ENDPOINT, { deadline: 1e12 });
    const cold = reachedByTwo(base.cold);
    const options = { ...base, hot: undefined, cold, to: { ...cold, bucket: 'to' } };
    const ctx = runContext({ clock: world.clock, log });
    if (name === 'restore') return runRestore({ ...options, ...others.restore }, ctx, open);
    if (name === 'status') return runStatus({ ...options, ...others.status }, ctx, open);
    return runLs({ ...options, ...others.ls }, ctx, () => Promise.resolve(true), open);
  }

  describe.each([1, 3])('after %i requests', (answers) => {
    test.each([...COMMANDS, 'restore', 'status', 'ls'] as const)('%s goes on at the second', async (name) => {
      const world = new CommandWorld();
      await world.prepare(name === 'restore' || name === 'status' || name === 'ls' ? 'probe' : name);
      const stores = { hot: world.hot, cold: world.cold, to: new MemoryProvider(world.clock).store('to') };
      const open = dying(stores, answers);
      const lines: string[] = [];
      const log = { ...runContext().log, info: (line: string) => void lines.push(line) };
      const running =
        name === 'restore' || name === 'status' || name === 'ls'
          ? read(world, name, open, log)
          : world.run(name, { open, place: reachedByTwo, context: { log } });
      const result = await world.finish(running);
      expect({ outcome: 'complete', problem: null, ...(result as object) }).toMatchObject({
        outcome: 'complete',
        problem: null,
      });
      expect(lines).toContainEqual(
        expect.stringMatching(
          /^(hot|cold|to): \S+east\S+ stopped answering \(ECONNREFUSED\); the run went on at \S+west/,
        ),
      );
    });
  });

  test('a probe has it among its notes', async () => {
    const world = new CommandWorld();
    const open = dying({ hot: world.hot, cold: world.cold }, 1);
    expect(await world.finish(world.run('probe', { open, place: reachedByTwo }))).toMatchObject({
      notes: expect.arrayContaining([expect.stringContaining('stopped answering')]),
    });
  });

  test('the post step ends the lease at the second', async () => {
    const world = new CommandWorld();
    await world.takeLease({ owner: 'killed' });
    const options = { cold: reachedByTwo(optionsFor(ENDPOINT).cold), ca: undefined };
    const ending = endLease(
      options,
      runContext({ clock: world.clock }),
      'killed',
      dying({ cold: world.cold }, 0),
    );
    expect(await world.finish(ending)).toBe(true);
  });

  test('keys that rotate are tried at the second', async () => {
    const world = new CommandWorld();
    const credentials = {
      accessKeyId: 'new',
      secretAccessKey: 'x',
      previous: { accessKeyId: 'old', secretAccessKey: 'y' },
    };
    const cold = { ...reachedByTwo(optionsFor(ENDPOINT).cold), credentials };
    const refusing = wrapStore(world.cold, ({ operation }) => {
      throw new StoreError('credentials', 'InvalidAccessKeyId', { operation });
    });
    const alive = dying({ cold: world.cold }, 0);
    const open: OpenStore = (place, ...rest) =>
      place.endpoint !== ENDPOINT && place.credentials?.accessKeyId === 'new'
        ? refusing
        : alive(place, ...rest);
    const settled = await world.finish(withWorkingKeys({ cold }, runContext({ clock: world.clock }), open));
    expect(settled.cold.credentials.accessKeyId).toBe('old');
  });

  test('hot is asked for at the second of the Bridge Nodes of cold', async () => {
    const nodes = ['https://s3-a.flashback.tech', 'https://s3-b.flashback.tech'];
    const clock = new TestClock();
    const options = optionsFor(nodes[0]!);
    const store = new MemoryProvider(clock).store('hot');
    const open: OpenStore = ({ endpoint }) =>
      wrapStore({ ...store, place: { ...store.place, endpoint } }, ({ operation, call }) => {
        if (endpoint === nodes[0]) throw new StoreError('unreachable', 'ECONNREFUSED', { operation });
        return call();
      });
    const setting = {
      open,
      clock: { ...systemClock, sleep: () => Promise.resolve() },
      random: () => 0.5,
      onMove: () => undefined,
      started: '2026-11-23T10:00:00.000Z',
      memory: undefined,
      believed: 0,
    };
    const pair = { ...options, cold: { ...options.cold, endpoints: nodes } };
    const { choice } = await choosePath(pair, setting, new AbortController().signal);
    expect(choice.current).toBe('emulated');
  });
});

test('hears of throttled answers from both sides, and each endpoint has one pace', async () => {
  const provider = new MemoryProvider(systemClock);
  let throttles = 2;
  const open: OpenStore = ({ bucket }) =>
    wrapStore(provider.store(bucket), ({ operation, call }) => {
      if (throttles-- > 0) throw new StoreError('throttled', 'SlowDown', { operation, status: 503 });
      return call();
    });
  const clock = { ...systemClock, sleep: () => Promise.resolve() };
  const buckets = openBuckets(optionsFor('memory:'), runContext({ clock }), open);
  const heard: number[] = [];
  buckets.onTrouble((sent) => heard.push(sent));
  await buckets.hot.store.checkBucket();
  throttles = 1;
  await buckets.fencedCold(() => undefined).store.checkBucket();
  expect(heard).toHaveLength(3);
  expect(buckets.paces).toHaveLength(1);
});

test('in a dry run neither way to cold writes', async () => {
  const provider = new MemoryProvider(systemClock);
  const options = { ...optionsFor('memory:'), dryRun: true };
  const { cold, fencedCold } = openCold(options, runContext(), ({ bucket }) => provider.store(bucket));
  for (const { store } of [cold, fencedCold(() => undefined)])
    await expect(store.put('key', Buffer.from('x'))).rejects.toMatchObject({ code: 'denied' });
  expect(provider.buckets.get('cold')!.keys()).toEqual([]);
});
