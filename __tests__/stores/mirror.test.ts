import { describe, expect, test } from '@jest/globals';
import { withLife } from './life.ts';

const MIB = 1024 * 1024;

describe('15.23 a folder and a key of the same name', () => {
  const contents = { both: 'object', 'both/child': 'child', 'two/child': 'child', two: 'object' };

  test.each(['keys-folder-412', 'keys-folder-or-object'] as const)(
    '%s: both are backed up and restored',
    (quirk) =>
      withLife({ cold: [quirk] }, async (life) => {
        await life.put('both/child', 'child');
        await life.put('two', 'object');
        await life.backup();
        await life.put('both', 'object');
        await life.put('two/child', 'child');
        expect(await life.backup()).toMatchObject({ outcome: 'complete', counts: { new: 2, failed: 0 } });
        await life.put('both', 'changed');
        expect(await life.backup()).toMatchObject({ outcome: 'complete', counts: { changed: 1 } });
        expect(await life.verify()).toMatchObject({ counts: { faults: 0, versions: 5 } });
        expect((await life.restore()).outcome).toBe('complete');
        expect(await life.objects('to')).toEqual({ ...contents, both: 'changed' });
      }),
  );

  test('a restore to such a store restores both', () =>
    withLife({}, async (life) => {
      for (const [key, text] of Object.entries(contents)) await life.put(key, text);
      await life.backup();
      await life.emulator.store.putObject('to', 'both/child', 'child');
      life.quirks('to', ['keys-folder-412']);
      expect((await life.restore()).outcome).toBe('complete');
      expect(await life.objects('to')).toEqual(contents);
    }));
});

describe('15.24 a mirror that another program changed, in a bucket with versioning', () => {
  test.each(['overwritten', 'deleted'])(
    '%s: verify says so, and repair makes it what the manifest promises',
    (how) =>
      withLife({ versioning: 'enabled' }, async (life) => {
        await life.put('a', 'text');
        await life.put('b', 'text');
        await life.backup();
        const { store } = life.emulator;
        if (how === 'deleted') store.deleteObject('cold', 'a');
        else await store.putObject('cold', 'a', 'another');
        const found = await life.verify();
        expect(found).toMatchObject({
          counts: { faults: 1, sound: 1 },
          faults: [{ cause: 'mirror', count: 1 }],
        });
        expect(await life.verify({ repair: true })).toMatchObject({ counts: { repaired: 1, faults: 0 } });
        expect(await life.objects('cold')).toEqual({ a: 'text', b: 'text' });
        expect(await life.verify()).toMatchObject({ counts: { faults: 0, sound: 2 } });
      }),
  );
});

describe('15.27 verify and restore read the same', () => {
  test.each([
    ['enabled', ['head-ignores-version', 'complete-etag-differs']],
    ['enabled', ['get-ignores-version', 'complete-etag-differs']],
    ['off', ['complete-etag-differs']],
    ['off', ['complete-etag-differs', 'false-version-ids', 'head-ignores-version']],
  ] as const)(
    'versioning %s, quirks %j: what one finds the other restores, large objects too',
    (versioning, cold) =>
      withLife({ versioning, cold }, async (life) => {
        const parts = { maxOperationSize: 5 * MIB };
        const texts = ['one', 'two'].map((text) => Buffer.alloc(6 * MIB, text));
        const times: string[] = [];
        for (const copyPaths of [['emulated'], ['streamed']] as const)
          for (const [i, bytes] of texts.entries()) {
            await life.put(`large-${copyPaths[0]}`, bytes);
            await life.put('small', `text ${i}`);
            const result = await life.backup({ ...parts, copyPaths });
            expect(result).toMatchObject({ outcome: 'complete', counts: { failed: 0 } });
            times.push(result.restorePoint ?? '');
          }
        expect(await life.verify()).toMatchObject({ outcome: 'complete', counts: { faults: 0 } });
        for (const time of times) {
          const restored = await life.restore({ ...parts, at: { kind: 'time', time }, overwrite: true });
          expect(restored).toMatchObject({ holes: [], outcome: 'complete', counts: { failed: 0 } });
        }
      }),
  );
});

describe('15.28 an object that a killed run stored and did not record', () => {
  test('does not count as native where no native copy was seen', () =>
    withLife({}, async (life) => {
      await life.put('a', 'text');
      await life.put('b', 'text of b');
      await life.backup({ copyPaths: ['streamed'] });
      // As a run left it that streamed, was killed, and had journalled nothing.
      await life.put('c', 'found');
      await life.emulator.store.putObject('cold', 'c', 'found');
      expect(await life.backup()).toMatchObject({
        outcome: 'complete',
        counts: { new: 1 },
        paths: { emulated: { objects: 0 }, native: { objects: 0 }, streamed: { objects: 1, bytes: 0 } },
      });
    }));
});
