import { beforeEach, expect, test } from '@jest/globals';
import type { Versioning } from '../../src/store/contract.ts';
import { Killed, KillableStore } from './killed.ts';
import { contentOf, EncryptedWorld } from './world.ts';

const isPut = (request: string): boolean =>
  /^(put|upload) .*\.age$/.test(request) && !request.includes('.flashback');

let world: EncryptedWorld;

beforeEach(() => {
  world = new EncryptedWorld();
});

/** What hot has lies encrypted in cold, and everything that reads the manifest agrees. */
async function expectEncrypted(key: string, content: string): Promise<void> {
  expect(await world.backup()).toMatchObject({ outcome: 'complete', problem: null });
  expect((await world.entries()).get(key)?.cold).toMatchObject({ encryption: { format: 'age' } });
  expect((await world.decrypted(`${key}.age`)).toString()).toBe(content);
  expect(await world.backup()).toMatchObject({ outcome: 'complete', counts: { copied: 0 } });
  expect((await world.verify()).counts).toMatchObject({ faults: 0 });
  expect(await world.restore()).toMatchObject({ counts: { failed: 0 } });
  expect((await contentOf(world.to, key)).toString()).toBe(content);
}

/** A run is killed before it stores the object, and somebody stores its content in clear there. */
async function plantedAfterKill(versioning: Versioning, before: string | undefined): Promise<void> {
  world = new EncryptedWorld(versioning);
  const { cold: raw } = world;
  const cold = new KillableStore(raw, isPut);
  world.cold = cold.store;
  await world.put('other', 'other');
  if (before !== undefined) await world.put('key', before);
  await world.backup();
  await world.put('key', 'new content');
  cold.killAt(0, true);
  await world.backup().catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
  expect(cold.dead).toBe(true);
  cold.killAt(Infinity, true);
  await raw.put('key.age', Buffer.from('new content'));
}

test('content in clear at the path of a new object is not adopted', async () => {
  await world.put('other', 'other');
  await world.backup();
  await world.cold.put('key.age', Buffer.from('content'));
  await world.put('key', 'content');
  await expectEncrypted('key', 'content');
});

test('content in clear that may be of an interrupted run is not adopted', async () => {
  await plantedAfterKill('enabled', undefined);
  await expectEncrypted('key', 'new content');
});

test.each(['off', 'enabled'] as const)(
  'content in clear does not prove an interrupted overwrite; versioning %s',
  async (versioning) => {
    await plantedAfterKill(versioning, 'old content');
    await expectEncrypted('key', 'new content');
  },
);
