import { describe, expect, test } from '@jest/globals';
import type { QuirkSpec } from '../../emulator/index.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import { withLife } from './life.ts';
import type { Life } from './life.ts';

/** Two keys that a store with the quirk takes for one another: the first is the one that both become. */
const PAIRS: readonly (readonly [QuirkSpec, string, string])[] = [
  ['keys-backslash-is-slash', 'back/slash.txt', 'back\\slash.txt'],
  ['keys-case-insensitive', 'photos/a.jpg', 'Photos/A.jpg'],
  ['keys-nfc', 'caf\u00e9', 'cafe\u0301'],
  ['keys-nfd', 'caf\u00e9', 'cafe\u0301'],
  ['keys-drop-trailing-dot', 'dir/x', 'dir./x.'],
  ['keys-drop-trailing-space', 'dir/x', 'dir /x '],
  ['keys-merge-slashes', 'a/b.txt', 'a//b.txt'],
  ['keys-resolve-dots', 'a/b.txt', 'a/x/.././b.txt'],
  ['keys-control-rewritten', 'c_d', 'c\u0001d'],
];

/** The name under which a store with the quirk has both. */
const stored = (quirk: QuirkSpec, one: string, other: string): readonly [string, string] =>
  quirk === 'keys-nfd' ? [other, one] : [one, other];

const contentsOf = (one: string, other: string, text: string): Record<string, string> => ({
  [one]: `${text} of one`,
  [other]: `${text} of other`,
});

async function write({ put }: Life, contents: Readonly<Record<string, string>>): Promise<void> {
  for (const [key, text] of Object.entries(contents)) await put(key, text);
}

describe('15.21 keys that cold takes for one another', () => {
  test.each(PAIRS)('%s: %j and %j are kept apart, in every version', (quirk, one, other) =>
    withLife({ cold: [quirk] }, async (life) => {
      const [before, after] = [contentsOf(one, other, 'before'), contentsOf(one, other, 'after')];
      await write(life, before);
      const first = await life.backup();
      await write(life, after);
      expect(await life.backup()).toMatchObject({ outcome: 'complete', counts: { changed: 2 } });
      expect(await life.verify()).toMatchObject({ counts: { faults: 0, versions: 4 } });
      expect(await life.backup()).toMatchObject({ counts: { unchanged: 2, touched: 0 } });
      expect((await life.restore()).outcome).toBe('complete');
      expect(await life.objects('to')).toEqual(after);
      const at = { kind: 'time', time: first.restorePoint ?? '' } as const;
      expect((await life.restore({ at, overwrite: true })).outcome).toBe('complete');
      expect(await life.objects('to')).toEqual(before);
    }),
  );

  test('keys that cold refuses for control characters are stored under another name', () =>
    withLife({ cold: ['keys-control-refused'] }, async (life) => {
      const contents = contentsOf('c_d', 'c\u0001d', 'text');
      await write(life, contents);
      expect((await life.backup()).outcome).toBe('complete');
      expect((await life.verify()).outcome).toBe('complete');
      expect((await life.restore()).outcome).toBe('complete');
      expect(await life.objects('to')).toEqual(contents);
    }));

  test.each(PAIRS)(
    '%s: an existing manifest heals, whichever of %j and %j replaced the other',
    (quirk, one, other) =>
      withLife({}, async (life) => {
        const contents = contentsOf(one, other, 'text');
        await write(life, contents);
        await life.backup();
        // As a store with the quirk had it after the second of them was written.
        const [kept, lost] = stored(quirk, one, other);
        life.emulator.store.deleteObject('cold', lost);
        await life.emulator.store.putObject('cold', kept, 'text of other');
        life.quirks('cold', [quirk]);
        life.days(8);
        expect(await life.backup()).toMatchObject({ outcome: 'complete', counts: { touched: 2 } });
        expect(await life.verify()).toMatchObject({ counts: { faults: 0 } });
        expect(await life.backup()).toMatchObject({ counts: { unchanged: 2 } });
        expect((await life.restore()).outcome).toBe('complete');
        expect(await life.objects('to')).toEqual(contents);
      }),
  );

  test('prune never deletes by a name that is another key’s', () =>
    withLife({}, async (life) => {
      const [, one, other] = PAIRS[0] ?? ['', '', ''];
      await life.put(one, 'same');
      await life.put(other, 'same');
      await life.backup();
      life.emulator.store.deleteObject('cold', other);
      life.quirks('cold', ['keys-backslash-is-slash']);
      life.days(8);
      life.emulator.store.deleteObject('hot', other);
      const pruning = { ...life.base.pruning, policy: parseRetention('* last=1'), delay: 0 };
      for (let i = 0; i < 5; i++) expect((await life.backup({ pruning })).outcome).toBe('complete');
      expect(await life.objects('cold')).toEqual({ [one]: 'same' });
    }));

  test.each(PAIRS)('%s: a repair does not put %j and %j in each other’s place', (quirk, one, other) =>
    withLife({}, async (life) => {
      const contents = contentsOf(one, other, 'text');
      await write(life, contents);
      await life.backup();
      const [kept, lost] = stored(quirk, one, other);
      life.emulator.store.deleteObject('cold', lost);
      await life.emulator.store.putObject('cold', kept, 'text of one');
      life.quirks('cold', [quirk]);
      // The probe is recent, and found nothing: the repair looks for itself. Under the name that cold lists, the object may
      // as well be another program's: only the second repair tells then.
      expect(await life.verify({ repair: true })).toMatchObject({ counts: { repaired: 1 } });
      if (kept === other) await life.verify({ repair: true });
      expect(await life.verify()).toMatchObject({ counts: { faults: 0 } });
      expect((await life.restore()).outcome).toBe('complete');
      expect(await life.objects('to')).toEqual(contents);
    }),
  );
});

describe('15.22 keys that a restore’s target takes for one another', () => {
  test.each(PAIRS)(
    '%s: of %j and %j none gets the content of the other, and what is left out is named',
    (quirk, one, other) =>
      withLife({}, async (life) => {
        await write(life, contentsOf(one, other, 'text'));
        await life.backup();
        life.quirks('to', [quirk]);
        const result = await life.restore({ overwrite: true });
        expect(result.outcome).toBe('degraded');
        const there = Object.entries(await life.objects('to'));
        expect(there).toHaveLength(1);
        const [[key, text] = ['', '']] = there;
        // Where only the spelling differs, the first one is restored.
        const first = key === other || /-nf[cd]/.test(quirk) ? other : one;
        expect(text).toBe(first === other ? 'text of other' : 'text of one');
        expect(JSON.stringify(result)).toContain(JSON.stringify(first === one ? other : one).slice(1, -1));
      }),
  );

  test('names below .flashback-backup/ are no exception', () =>
    withLife({}, async (life) => {
      const [one, other] = ['.flashback-backup/a/b', '.flashback-backup/a//b'];
      await write(life, contentsOf(one, other, 'text'));
      await life.backup();
      life.quirks('to', ['keys-merge-slashes']);
      expect((await life.restore({ overwrite: true })).outcome).toBe('degraded');
      expect((await life.emulator.store.getObject('to', one))?.bytes.toString()).toBe('text of one');
    }));
});
