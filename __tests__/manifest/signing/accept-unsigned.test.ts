import { describe, expect, test } from '@jest/globals';
import type { StateKeys } from '../../../src/core/signing/state-keys.ts';
import { Uploads } from '../../../src/manifest/journals/uploads.ts';
import { uploadRecordPath } from '../../../src/manifest/layout.ts';
import { State } from '../../../src/manifest/state.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { TestClock } from '../../commands/setting.ts';
import { LEASE } from '../../run/command-world.ts';
import { keysOf, SignedWorld } from './world.ts';

const adopting = (keys: StateKeys): StateKeys => ({ ...keys, acceptUnsigned: true });
const never = new AbortController().signal;

/** A world with an unsigned backup, whose lease another run holds. */
async function heldWorld(sign: (lease: Buffer) => Uint8Array = (lease) => lease): Promise<SignedWorld> {
  const world = new SignedWorld();
  world.keys = undefined;
  await world.hot.put('a', Buffer.from('first'));
  await world.backup();
  const lease = { format: 1, owner: 'x', epoch: 50, expires: world.clock.now() + 60_000 };
  await world.cold.put(LEASE, sign(Buffer.from(JSON.stringify(lease))));
  return world;
}

describe('accept-unsigned and the lease', () => {
  test('an unsigned lease is waited for by the run that adopts unsigned state', async () => {
    const world = await heldWorld();
    world.keys = adopting(keysOf('owner'));
    expect(await world.signed('backup')).toMatchObject({ outcome: 'skipped' });
    expect(world.warnings.join('\n')).not.toMatch(/is not believed/);
  });

  test('one with a wrong signature is still nobody’s', async () => {
    const place = { bucket: 'cold', prefix: '', path: LEASE };
    const world = await heldWorld(
      (lease) =>
        keysOf('stranger').signer?.sealRecord('lease', place, { run: 'x', epoch: 50 }, lease) ?? lease,
    );
    world.keys = adopting(keysOf('owner'));
    expect(await world.signed('backup')).toMatchObject({ outcome: 'complete' });
    expect(world.warnings.join('\n')).toMatch(/The lease in cold is not believed/);
  });

  test('once it is adopted, a run signs the lease, and an unsigned one holds nobody up', async () => {
    const world = await heldWorld();
    world.keys = adopting(keysOf('owner'));
    await world.clock.advance(120_000);
    expect(await world.signed('backup')).toMatchObject({ outcome: 'complete' });
    expect(await world.read(LEASE)).toHaveProperty('signature');
    world.keys = keysOf('owner');
    const lease = { format: 1, owner: 'y', epoch: 90, expires: world.clock.now() + 60_000 };
    await world.cold.put(LEASE, Buffer.from(JSON.stringify(lease)));
    expect(await world.signed('backup')).toMatchObject({ outcome: 'complete' });
  });
});

describe('accept-unsigned and the record of an upload', () => {
  const clock = new TestClock();
  const store = new MemoryProvider(clock).store('cold');
  const stateOf = (keys: StateKeys | undefined): State => new State(new Bucket(store, '', keys));
  const owner = (run: string) => ({ run, epoch: 1, now: () => new Date(clock.now()).toISOString() });
  const record = {
    path: 'a',
    source: { bucket: 'hot', path: 'a', size: 12, etag: 'e', modified: '2026-11-03T00:00:00.000Z' },
    partSize: 5,
    via: 'streamed',
    begun: '2026-11-03T00:00:00.000Z',
    uploadId: 'u',
    parts: [],
  } as const;

  const loaded = async (keys: StateKeys): Promise<readonly (string | undefined)[]> =>
    (await Uploads.load(stateOf(keys), owner('next'), never)).all.map(({ uploadId }) => uploadId);

  test('an unsigned one is ignored, and continued by the run that adopts unsigned state', async () => {
    await new Uploads(stateOf(undefined), owner('one')).store(record);
    expect(await loaded(keysOf('owner'))).toEqual([]);
    expect(await loaded(adopting(keysOf('owner')))).toEqual(['u']);
  });

  test('one that was moved to another run is ignored, also while unsigned state is adopted', async () => {
    await new Uploads(stateOf(keysOf('owner')), owner('one')).store(record);
    expect(await loaded(keysOf('owner'))).toEqual(['u']);
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await store.get(uploadRecordPath('one', 'a'))).stream) chunks.push(chunk);
    await store.delete(uploadRecordPath('one', 'a'));
    await store.put(uploadRecordPath('two', 'a'), Buffer.concat(chunks));
    expect(await loaded(keysOf('owner'))).toEqual([]);
    expect(await loaded(adopting(keysOf('owner')))).toEqual([]);
  });
});
