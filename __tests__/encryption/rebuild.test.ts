import { beforeEach, describe, expect, test } from '@jest/globals';
import { runRebuild } from '../../src/commands/rebuild.ts';
import type { PlaceOptions } from '../../src/options/options.ts';
import type { RebuildResult } from '../../src/report/rebuild.ts';
import type { StoppedResult } from '../../src/report/stopped.ts';
import { runContext } from '../commands/setting.ts';
import { EncryptedWorld } from './world.ts';

const HEAD = '.flashback-backup/HEAD';

let world: EncryptedWorld;
beforeEach(() => {
  world = new EncryptedWorld();
});

async function rebuild(encrypts: boolean): Promise<RebuildResult | StoppedResult> {
  const inClear: PlaceOptions = { ...world.base.cold, stateCipher: world.cipher };
  const options = {
    command: 'rebuild',
    hot: world.base.hot,
    cold: encrypts ? { ...inClear, objectKeys: await world.sealing() } : inClear,
    trustSize: true,
    leaseWait: 0,
    ca: undefined,
  } as const;
  return runRebuild(options, runContext({ clock: world.clock }), world.open);
}

/** Damages the newest manifest, and leaves its generation. */
async function loseSegments(): Promise<void> {
  for (const path of (await world.stored()).keys())
    if (path.startsWith('.flashback-backup/segments/')) await world.cold.delete(path);
}

describe('a rebuild', () => {
  test.each([
    ['in clear', false],
    ['with hidden names', true],
  ])(
    'does not make a backup in clear of an encrypted one whose HEAD is lost, names %s',
    async (_, hidden) => {
      world.hidden = hidden;
      await world.put('a', 'content');
      await world.backup();
      await world.cold.delete(HEAD);
      const before = [...(await world.stored()).keys()];
      await expect(rebuild(false)).rejects.toThrow(/encrypt-to.*is not given.*\.age/s);
      expect([...(await world.stored()).keys()]).toEqual(before);
      expect(await rebuild(true)).toMatchObject({ adopted: 0, missing: 1 });
      expect(await world.backup()).toMatchObject({ outcome: 'complete', counts: { copied: 1 } });
    },
  );

  test('does not change by damaged segments what the generation says: encrypted', async () => {
    await world.put('a', 'content');
    await world.backup();
    await loseSegments();
    await expect(rebuild(false)).rejects.toThrow(/encrypt-to.*is not given/s);
    world.hidden = true;
    await expect(rebuild(true)).rejects.toThrow(/names.*clear/s);
  });

  test('nor: in clear', async () => {
    await world.put('a', 'content');
    await world.backup({ cold: { ...world.base.cold, stateCipher: world.cipher } });
    await loseSegments();
    await expect(rebuild(true)).rejects.toThrow(/encrypt-to.*is given.*not encrypted/s);
    expect(await rebuild(false)).toMatchObject({ adopted: 1 });
  });

  test('of a backup in clear, whose state is encrypted, needs no encrypt-to', async () => {
    await world.put('a', 'content');
    await world.backup({ cold: { ...world.base.cold, stateCipher: world.cipher } });
    await world.cold.delete(HEAD);
    expect(await rebuild(false)).toMatchObject({ adopted: 1 });
  });
});
