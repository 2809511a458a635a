import { describe, expect, test } from '@jest/globals';
import { PAIRS, World } from './dialect-world.ts';

/** Above the least part of S3, and so in parts where the ceiling is 5 MiB. */
const LARGE = 'a large object. '.repeat(400_000);

describe.each(PAIRS)('large objects from %s to %s', (hot, cold, to) => {
  test('go by the path of the pair, in parts where it has such, and prove what they can', async () => {
    const world = new World(hot, cold, to);
    await world.put('large', LARGE);
    await world.put('small', 'small');
    const first = await world.backup();
    const via = hot === cold ? 'native' : 'streamed';
    expect(first).toMatchObject({
      outcome: 'complete',
      problem: null,
      copyPath: { path: via },
      paths: { [via]: { objects: 2 } },
    });
    expect((await world.contents('hot'))['large']).toBe(LARGE);
    expect(await world.faults()).toBe(0);
    expect((await world.backup()).counts).toMatchObject({ copied: 0, touched: 0, unchanged: 2 });

    await world.put('large', `${LARGE}!`);
    expect((await world.backup()).counts).toMatchObject({ copied: 1, changed: 1, failed: 0 });
    const old = await world.restore({ at: { kind: 'run', run: first.runId } });
    expect(old).toMatchObject({ outcome: 'complete', counts: { failed: 0, restored: 2 } });
    expect((await world.contents('to'))['large']).toBe(LARGE);
  });
});
