import { expect, test } from '@jest/globals';
import { Killed, KillableStore } from './killed.ts';
import { contentOf, EncryptedWorld } from './world.ts';

const KEYS = ['a', 'a.age', 'b/c', 'new'];

async function prepared(versioning: 'off' | 'enabled'): Promise<{
  world: EncryptedWorld;
  cold: KillableStore;
  before: string;
}> {
  const world = new EncryptedWorld(versioning);
  const cold = new KillableStore(world.cold, () => true);
  world.cold = cold.store;
  for (const key of KEYS.slice(0, 3)) await world.put(key, `one ${key}`);
  const { runId } = await world.backup();
  for (const key of KEYS) await world.put(key, `two ${key}`);
  return { world, cold, before: runId };
}

test.each(['off', 'enabled'] as const)(
  'killed at any request to cold, a run loses nothing: the next one converges, both points restore; versioning %s',
  async (versioning) => {
    const whole = await prepared(versioning);
    whole.cold.killAt(Infinity, true);
    await whole.world.backup();
    const all = whole.cold.seen;
    expect(all).toBeGreaterThan(20);
    for (let at = 0; at < all; at++) {
      const { world, cold, before } = await prepared(versioning);
      cold.killAt(at, at % 2 === 0);
      await world.backup().catch((error: unknown) => {
        if (!(error instanceof Killed)) throw error;
      });
      cold.killAt(Infinity, true);
      expect(await world.backup()).toMatchObject({ outcome: 'complete', problem: null });
      expect((await world.verify()).counts).toMatchObject({ faults: 0 });
      expect(await world.restore({ at: { kind: 'run', run: before } })).toMatchObject({
        counts: { failed: 0 },
      });
      for (const key of KEYS.slice(0, 3))
        expect((await contentOf(world.to, key)).toString()).toBe(`one ${key}`);
      expect(await world.restore({ overwrite: true })).toMatchObject({ counts: { failed: 0 } });
      for (const key of KEYS) expect((await contentOf(world.to, key)).toString()).toBe(`two ${key}`);
      for (const key of KEYS) expect((await world.decrypted(`${key}.age`)).toString()).toBe(`two ${key}`);
    }
  },
  240_000,
);
