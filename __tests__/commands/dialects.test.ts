import { describe, expect, test } from '@jest/globals';
import type { PruneSettings } from '../../src/options/options.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import { HOUR, KEYS, PAIRS, World } from './dialect-world.ts';
import { KEEP_EVERYTHING } from './setting.ts';

describe.each(PAIRS)('a backup from %s to %s, restored into %s', (hot, cold, to) => {
  test('is complete, does nothing twice, verifies, restores any point, and is pruned', async () => {
    const world = new World(hot, cold, to);
    for (const key of KEYS) await world.put(key, `first ${key}`);
    const first = await world.backup();
    expect(first).toMatchObject({ outcome: 'complete', problem: null, counts: { copied: KEYS.length } });
    const then = await world.contents('hot');
    expect((await world.backup()).counts).toMatchObject({ copied: 0, touched: 0, gone: 0, unchanged: 8 });

    for (const key of ['a/1', 'é\u{10000}x', 'é\ufffd\u{10000}']) await world.put(key, `second ${key}`);
    await world.stores.hot.delete('é\uff5e');
    expect((await world.backup()).counts).toMatchObject({ copied: 3, changed: 3, unchanged: 4 });
    expect((await world.backup()).counts).toMatchObject({ copied: 0, touched: 0, unchanged: 7 });
    expect(await world.faults()).toBe(0);

    const old = await world.restore({ at: { kind: 'run', run: first.runId } });
    expect(old).toMatchObject({ outcome: 'complete', counts: { failed: 0, restored: KEYS.length } });
    expect(await world.contents('to')).toEqual(then);
    const now = await world.restore({ overwrite: true });
    // Where no hash can be compared, the object in `to` is read: what is equal is not restored again.
    expect(now.counts).toMatchObject({ failed: 0, restored: 3 });
    expect(await world.contents('to')).toEqual({
      ...(await world.contents('hot')),
      'é\uff5e': 'first é\uff5e',
    });

    const maxDelete = { kind: 'share', percent: 100 } as const;
    const policy = parseRetention('* last=1');
    const pruning: PruneSettings = {
      ...KEEP_EVERYTHING,
      policy,
      delay: HOUR,
      maxDelete,
      maxChange: maxDelete,
    };
    const deleted: (number | undefined)[] = [];
    for (let day = 0; day < 4; day++) deleted.push((await world.backup(pruning)).prune?.deleted.objects);
    expect(deleted[0]).toBe(0); // nothing goes in the run that condemns it
    expect(deleted.reduce((sum = 0, some = 0) => sum + some)).toBe(4);
    expect(await world.faults()).toBe(0);
  });
});
