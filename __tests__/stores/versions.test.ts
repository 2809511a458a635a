import { describe, expect, test } from '@jest/globals';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import { withLife } from './life.ts';
import type { Life } from './life.ts';

/** The three runs of a life: `a` changes twice. The times of their restore points. */
async function threeRuns(life: Life): Promise<readonly string[]> {
  const times: string[] = [];
  for (const text of ['one', 'two', 'three']) {
    await life.put('a', text);
    await life.put('same', 'same');
    const result = await life.backup();
    expect(result.outcome).toBe('complete');
    times.push(result.restorePoint ?? '');
  }
  return times;
}

describe('15.20 version ids that do not count', () => {
  test.each([
    ['off', ['false-version-ids']],
    ['off', ['false-version-ids', 'head-ignores-version']],
    ['off', ['false-version-ids', 'head-ignores-version', 'get-ignores-version']],
    ['enabled', ['head-ignores-version']],
    ['enabled', ['get-ignores-version']],
    ['enabled', ['head-ignores-version', 'get-ignores-version']],
  ] as const)(
    'versioning %s, quirks %j: each old version is kept, verified and restored',
    (versioning, cold) =>
      withLife({ versioning, cold }, async (life) => {
        const [first = '', second = ''] = await threeRuns(life);
        expect(await life.verify()).toMatchObject({
          outcome: 'complete',
          counts: { faults: 0, versions: 4 },
        });
        for (const [time, text] of [
          [first, 'one'],
          [second, 'two'],
        ] as const) {
          const restored = await life.restore({ at: { kind: 'time', time }, overwrite: true });
          expect(restored.outcome).toBe('complete');
          expect(await life.objects('to')).toEqual({ a: text, same: 'same' });
        }
      }),
  );

  test.each([[['false-version-ids']], [['false-version-ids', 'head-ignores-version']]] as const)(
    'ids of earlier runs heal: with %j the next change of the key keeps the old version, and prune is not held up',
    (quirks) =>
      withLife({}, async (life) => {
        await life.put('a', 'one');
        await life.put('b', 'one');
        await believeIds(life);
        life.quirks('cold', quirks);
        await life.put('a', 'two');
        expect(await life.backup()).toMatchObject({ outcome: 'complete', counts: { changed: 1, failed: 0 } });
        expect(await life.kept()).toEqual(['one']);
        expect(await life.restore()).toMatchObject({
          outcome: 'complete',
          paths: { streamed: { objects: 0 } },
        });
        expect(await life.objects('to')).toEqual({ a: 'two', b: 'one' });
        const pruning = { ...life.base.pruning, policy: parseRetention('* last=1'), delay: 0 };
        for (let i = 0; i < 3; i++) {
          const pruned = await life.backup({ pruning });
          expect(pruned.outcome).toBe('complete');
          expect(pruned.prune).toMatchObject({ refused: 0 });
        }
        expect(await life.objects('cold')).toEqual({ a: 'two', b: 'one' });
      }),
  );
});

describe('15.26 a bucket that does not say whether it has versioning', () => {
  test.each(['versioning-501', 'versioning-404', 'versioning-as-listing'] as const)(
    '%s: versioning is taken for off, with a warning, and old versions are kept',
    (quirk) =>
      withLife({ cold: [quirk] }, async (life) => {
        await threeRuns(life);
        expect(await life.kept()).toEqual(expect.arrayContaining(['one', 'two']));
        expect(life.logged.join('\n')).toMatch(/versioning cannot be asked .*: it is taken for off/);
        expect((await life.verify()).outcome).toBe('complete');
        expect((await life.restore()).outcome).toBe('complete');
        const pruning = { ...life.base.pruning, policy: parseRetention('* last=1'), delay: 0 };
        expect((await life.backup({ pruning })).outcome).toBe('complete');
        expect((await life.backup({ pruning })).prune).toMatchObject({ refused: 0 });
      }),
  );
});

/** Cold as a run left it that believed the ids: its manifest names versions that the bucket does not have. */
async function believeIds({ backup, base, emulator }: Life): Promise<void> {
  const cold = { ...base.cold, bucket: 'versioned' };
  expect((await backup({ cold })).outcome).toBe('complete');
  for (const key of emulator.store.listKeys('versioned')) {
    const object = await emulator.store.getObject('versioned', key);
    await emulator.store.putObject('cold', key, object?.bytes ?? '');
  }
}
