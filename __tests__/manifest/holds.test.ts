import { beforeEach, describe, expect, test } from '@jest/globals';
import { StateError } from '../../src/manifest/errors.ts';
import { Hold, readHolds } from '../../src/manifest/holds.ts';
import type { ListPage } from '../../src/store/contract.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { StoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { readOnly } from '../../src/store/middleware/middleware.ts';
import { TestClock } from '../commands/setting.ts';

const MINUTE = 60_000;
const never = new AbortController().signal;
const what = { id: 'r1', owner: 'r1', at: '2026-11-03T02:00:00.000Z' };

let clock: TestClock;
let cold: Bucket;

beforeEach(() => {
  clock = new TestClock();
  cold = new Bucket(new MemoryProvider(clock).store('cold'), 'here/');
});

const held = async (): Promise<string[]> => (await readHolds(cold, clock.now(), never)).map(({ id }) => id);

describe('a hold', () => {
  test('is seen with its five fields until it is released', async () => {
    const hold = await Hold.take(cold, clock, what, never);
    expect(await readHolds(cold, clock.now(), never)).toEqual([
      { ...what, created: '2026-11-23T10:00:00.000Z', expires: '2026-11-23T10:30:00.000Z' },
    ]);
    await hold.release();
    expect(await held()).toEqual([]);
  });

  test('is renewed for as long as it is kept, and ends by itself where its owner was killed', async () => {
    const hold = await Hold.take(cold, clock, what, never);
    await clock.advance(100 * MINUTE);
    expect([await held(), hold.lapsed]).toEqual([['r1'], false]);
    expect(await readHolds(cold, clock.now() + 31 * MINUTE, never)).toEqual([]);
    await hold.release();
  });

  test('knows that it lapsed where the store would not take it again', async () => {
    let down = false;
    const flaky = wrapStore(cold.store, async ({ operation, call }) => {
      if (down && operation === 'put') throw new StoreError('transient', 'down', { operation });
      return call();
    });
    const hold = await Hold.take(new Bucket(flaky, cold.prefix), clock, what, never);
    down = true;
    await clock.advance(29 * MINUTE);
    expect(hold.lapsed).toBe(false);
    await clock.advance(2 * MINUTE);
    expect([hold.lapsed, await held()]).toEqual([true, []]);
    down = false;
    await clock.advance(5 * MINUTE);
    expect([hold.lapsed, await held()]).toEqual([false, ['r1']]);
    await hold.release();
  });

  test('that ended more than a day ago by any clock is not read, and not counted', async () => {
    for (let i = 0; i < 1001; i++) {
      await cold.store.put(cold.key(`.flashback-backup/holds/old-${i}`), Buffer.from('{}'));
    }
    await expect(held()).rejects.toBeInstanceOf(StateError);
    await clock.advance(49 * 60 * MINUTE);
    const hold = await Hold.take(cold, clock, what, never);
    let reads = 0;
    const counting = wrapStore(cold.store, async ({ operation, call }) => {
      if (operation !== 'list') reads++;
      return call();
    });
    const seen = await readHolds(new Bucket(counting, cold.prefix), clock.now(), never);
    expect([seen.map(({ id }) => id), reads]).toEqual([['r1'], 1]);
    await hold.release();
  });

  test('whose time of writing is not listed is read', async () => {
    const undated = wrapStore(cold.store, async ({ operation, call }) => {
      const answer = await call();
      if (operation !== 'list') return answer;
      const page = answer as ListPage;
      return {
        ...page,
        objects: page.objects.map((object) => ({ ...object, modified: 0 })),
      } as typeof answer;
    });
    const hold = await Hold.take(cold, clock, what, never);
    expect(await readHolds(new Bucket(undated, cold.prefix), clock.now(), never)).toHaveLength(1);
    await hold.release();
  });

  test('cannot be taken with a key that only reads', async () => {
    const reading = new Bucket(readOnly(cold.store, 'a READ key'), cold.prefix);
    await expect(Hold.take(reading, clock, what, never)).rejects.toMatchObject({ code: 'denied' });
  });

  test.each(['{', '{}', '{"id":"x","owner":"x","at":"x","created":"x","expires":"soon"}'])(
    'that reads %s is not taken for none',
    async (text) => {
      await cold.store.put(cold.key('.flashback-backup/holds/x'), Buffer.from(text));
      await expect(held()).rejects.toBeInstanceOf(StateError);
    },
  );
});
