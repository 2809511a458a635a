import { expect, test } from '@jest/globals';
import { StoreError } from '../../src/store/errors.ts';
import type { StoreErrorCode } from '../../src/store/errors.ts';
import type { StoreCall } from '../../src/store/middleware/wrap-store.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { withSecondOpinion } from '../../src/store/middleware/second-opinion.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import type { Store } from '../../src/store/contract.ts';
import { RunControl } from '../../src/run/run-control.ts';
import { TestClock } from '../commands/setting.ts';
import { CommandWorld } from '../run/command-world.ts';
import { inWorld } from './world.ts';

const STREAMED = { copyPaths: ['streamed'] as const };
const hole = (key: string, message: RegExp) => [
  { cause: 'refused', count: 1, examples: [{ key, message: expect.stringMatching(message) }] },
];

test('15.2 one object whose PUT answers SignatureDoesNotMatch is a hole; the others are copied', () =>
  inWorld(async (world) => {
    await world.put('a');
    await world.put('b', 'x', { name: 'Jörg' });
    await world.put('c');
    world.emulator.setQuirks({ bucket: 'cold' }, ['signature-fails-non-ascii-metadata']);
    const result = await world.backup(STREAMED);
    expect(result).toMatchObject({ outcome: 'degraded', counts: { copied: 2, failed: 1 }, problem: null });
    expect(result.holes).toMatchObject(
      hole('b', /PutObject: .*SignatureDoesNotMatch.* plain request is accepted/s),
    );
    expect(result.holes[0]?.advice).toMatch(/proxy|headers/);
    expect(world.keys('cold')).toEqual(['a', 'c']);
  }));

test('15.2 one object whose GET answers SignatureDoesNotMatch is a hole; the others are copied', () =>
  inWorld(async (world) => {
    for (const key of ['a', 'b//c', 'd']) await world.put(key);
    world.emulator.setQuirks({ bucket: 'hot' }, ['signature-fails-double-slash']);
    const result = await world.backup(STREAMED);
    expect(result).toMatchObject({ outcome: 'degraded', counts: { copied: 2, failed: 1 } });
    expect(result.holes).toMatchObject(hole('b//c', /GetObject: .*SignatureDoesNotMatch/s));
  }));

test('15.2 where cold refuses only the name, the object is stored under another', () =>
  inWorld(async (world) => {
    for (const key of ['a', 'b//c']) await world.put(key);
    world.emulator.setQuirks({ bucket: 'cold' }, ['signature-fails-double-slash']);
    expect(await world.backup(STREAMED)).toMatchObject({
      outcome: 'complete',
      counts: { copied: 2, renamed: 1, failed: 0 },
    });
  }));

test('15.2 verify: one object that cannot be read is one fault, and the others are read', () =>
  inWorld(async (world) => {
    for (const key of ['a', 'b//c', 'd']) await world.put(key);
    await world.backup();
    world.emulator.setQuirks({ bucket: 'cold' }, ['signature-fails-double-slash']);
    const result = await world.verify();
    expect(result).toMatchObject({ outcome: 'degraded', counts: { keys: 3, sound: 2, faults: 1 } });
    expect(result.faults).toMatchObject([{ cause: 'unreadable', examples: [{ key: 'b//c' }] }]);
  }));

test('15.2 verify: one object that answers 500 each time is one fault', () =>
  inWorld(async (world) => {
    for (const key of ['a', 'b', 'c']) await world.put(key);
    await world.backup();
    const error = { status: 500, code: 'InternalError' };
    world.emulator.faults.add({ operation: 'GetObject', bucket: 'cold', key: 'b', times: 1000, do: error });
    const result = await world.verify();
    expect(result).toMatchObject({ outcome: 'degraded', counts: { keys: 3, sound: 2, faults: 1 } });
  }));

test('15.2 restore: one object that cannot be read is a hole, and the others are restored', () =>
  inWorld(async (world) => {
    for (const key of ['a', 'b//c', 'd']) await world.put(key);
    await world.backup();
    world.emulator.setQuirks({ bucket: 'cold' }, ['signature-fails-double-slash']);
    const result = await world.restore();
    expect(result).toMatchObject({ outcome: 'degraded', counts: { restored: 2, failed: 1 } });
    expect(result.holes).toMatchObject(hole('b//c', /SignatureDoesNotMatch/));
    expect(world.keys('restored').filter((key) => !key.startsWith('.'))).toEqual(['a', 'd']);
  }));

test('15.2 credentials that no request can use any more still end the run, and say which', () =>
  inWorld(async (world) => {
    await world.put('a');
    await world.put('b');
    let ended = false;
    const stop = world.emulator.onRequest(({ operation, bucket, key }) => {
      if (operation === 'PutObject' && bucket === 'cold' && key === 'a') ended = true;
      if (!ended) return;
      world.emulator.faults.add({ times: 1000, bucket: 'cold', do: { status: 403, code: 'ExpiredToken' } });
    });
    const result = await world.backup({ ...STREAMED, concurrency: 1 });
    stop();
    expect(result).toMatchObject({ problem: { code: 'credentials' } });
    expect(result.problem?.message).toMatch(/\(cold: s3:\/\/cold/);
  }));

/** A store of one bucket in which some requests fail as a server would answer them. */
function store(fails: (call: StoreCall<unknown>) => StoreErrorCode | undefined): {
  readonly store: Store;
  readonly asked: string[];
} {
  const asked: string[] = [];
  const memory = new MemoryProvider(new TestClock()).store('cold');
  const faulty = wrapStore(memory, (call) => {
    asked.push(call.operation);
    const code = fails(call);
    if (code === undefined) return call.call();
    const detail = { operation: call.operation, status: 403, providerCode: code };
    return Promise.reject(new StoreError(code, `${call.operation}: ${code}`, detail));
  });
  return { store: withSecondOpinion(faulty, { clock: new TestClock(), room: 'room' }), asked };
}

test('15.2 a quota that one object meets is a verdict only where a small object is refused too', async () => {
  const large = store(({ key }) => (key === 'large' ? 'quota' : undefined));
  await expect(large.store.put('large', Buffer.from('x'))).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringMatching(/a small object is still accepted/),
  });
  const full = store(({ operation }) => (operation === 'put' ? 'quota' : undefined));
  await expect(full.store.put('large', Buffer.from('x'))).rejects.toMatchObject({ code: 'quota' });
});

test('15.2 many objects that fail at once are judged by one plain request', async () => {
  const { store: judged, asked } = store(({ key }) => (key === undefined ? undefined : 'credentials'));
  const reads = ['a', 'b', 'c'].map((key) =>
    judged.head(key).catch((error: unknown) => (error as StoreError).code),
  );
  expect(await Promise.all(reads)).toEqual(['refused', 'refused', 'refused']);
  expect(asked.filter((operation) => operation === 'checkBucket')).toHaveLength(1);
});

test('15.2 prune: a batch of deletes that is refused is no verdict on the run', async () => {
  const { store: judged } = store(({ operation }) =>
    operation === 'deleteMany' ? 'credentials' : undefined,
  );
  await expect(judged.deleteMany([{ key: 'a' }])).rejects.toMatchObject({ code: 'refused' });
});

test('15.2 fifty failures in a row end a run only where a plain request fails too', async () => {
  const margins = { drain: 1000, credentials: 1000 };
  const control = new RunControl(new TestClock(), 3600_000, new AbortController().signal, margins);
  const stores: { error?: StoreError } = {};
  control.askStoresBy(() => Promise.resolve(stores.error));
  const failFifty = async (): Promise<void> => {
    for (let i = 0; i < 50; i++) control.failed('transient');
    await new Promise((resolve) => setImmediate(resolve));
  };
  await failFifty();
  await failFifty();
  expect(control.failure).toBeUndefined();
  stores.error = new StoreError('transient', 'ListObjectsV2: HTTP 500', { operation: 'ListObjectsV2' });
  await failFifty();
  expect(control.failure).toMatchObject({
    code: 'unreachable',
    message: expect.stringMatching(/50 objects in a row failed .*plain request \(ListObjectsV2: HTTP 500\)/),
  });
});

test('15.2 prune: the date of one answer is no verdict on the clock', async () => {
  const world = new CommandWorld();
  await world.prepare('prune');
  const hour = 3600_000;
  const skewed = (ends: boolean): Store => {
    let offset = hour;
    const cold = wrapStore(world.cold, ({ operation, call }) => {
      if (operation === 'checkBucket' && ends) offset = 0;
      return call();
    });
    return { ...cold, clockOffset: () => offset };
  };
  // The first plain request of a command is its preflight: by then the odd answer has not come.
  const late = (ends: boolean): Store => {
    const store = skewed(ends);
    let asked = 0;
    return {
      ...store,
      checkBucket: (signal) => (asked++ === 0 ? world.cold.checkBucket(signal) : store.checkBucket(signal)),
    };
  };
  const held = async (cold: Store): Promise<unknown> => {
    const result = await world.finish(world.run('prune', { cold }));
    return (result as { prune?: { held?: unknown } }).prune?.held ?? null;
  };
  expect(await held(late(false))).toMatchObject({ code: 'clock' });
  expect(await held(late(true))).toBeNull();
});
