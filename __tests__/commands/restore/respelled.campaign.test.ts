import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { QuirkSpec } from '../../../emulator/index.ts';
import type { RestoreResult } from '../../../src/report/restore-result.ts';
import { QuirkyBackup } from '../backup/quirky-backup.ts';

const NFC = 'n\u00e4me.txt';
const NFD = NFC.normalize('NFD');
const WARNING: unknown = expect.objectContaining({
  level: 'warning',
  title: 'Listed under other names',
  message: expect.stringMatching(/^1 object can be read under the key of the backup/),
});

let setting: QuirkyBackup;
beforeEach(async () => void (setting = await QuirkyBackup.start()));
afterEach(() => setting.emulator.close());

/** Two restores of these keys of hot, from a store that honours conditions on writes, or does not. */
async function twice(
  contents: Readonly<Record<string, string>>,
  quirks: readonly QuirkSpec[],
): Promise<RestoreResult[]> {
  for (const [key, content] of Object.entries(contents))
    await setting.emulator.store.putObject('hot', key, content);
  await setting.backup('emulated');
  setting.emulator.setQuirks({ bucket: 'to' }, quirks);
  return [await setting.restore('streamed'), await setting.restore('streamed')];
}

describe('15.21 a restore to a store that lists a key under another spelling', () => {
  const IGNORES: readonly QuirkSpec[] = ['put-ignores-conditions', 'copy-ignores-conditions'];
  test.each<[string, QuirkSpec, QuirkSpec[]]>([
    [NFC, 'keys-nfd', []],
    [NFD, 'keys-nfc', []],
    [NFC, 'keys-nfd', [...IGNORES]],
  ])('says so, each time, and copies nothing twice: %j, %s %j', async (key, quirk, others) => {
    const [first, second] = await twice({ [key]: 'content', plain: 'plain' }, [quirk, ...others]);
    expect(first).toMatchObject({ outcome: 'complete', counts: { restored: 2, equal: 0 } });
    expect(first?.notices).toContainEqual(WARNING);
    expect(second).toMatchObject({ outcome: 'complete', counts: { restored: 0, equal: 2 } });
    expect(second?.notices).toContainEqual(WARNING);
  });

  test('says so where two keys of the same letters and bytes share one object', async () => {
    const [first] = await twice({ 'Case.txt': 'content', 'case.txt': 'content' }, ['keys-case-insensitive']);
    expect(first).toMatchObject({ outcome: 'complete' });
    expect(first?.notices).toContainEqual(WARNING);
  });

  test('names a key whose place another one has', async () => {
    const [first] = await twice({ [NFC]: 'one', [NFD]: 'other' }, ['keys-nfd']);
    expect(first).toMatchObject({ outcome: 'degraded', counts: { restored: 1, different: 1 } });
    expect(first?.holes).toMatchObject([{ cause: 'different', examples: [{ key: NFC }] }]);
  });

  test('says nothing where names stay as they are', async () => {
    for (const result of await twice({ [NFC]: 'content', 'Case.txt': 'content', plain: 'plain' }, []))
      expect(result.notices.filter(({ level }) => level === 'warning')).toEqual([]);
  });
});
