import { describe, expect, test } from '@jest/globals';
import { StateError } from '../../../src/manifest/errors.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { ChunkLog } from '../../encryption/chunk-log.ts';
import { keysOf } from '../signing/world.ts';
import { contentsOf, EncryptedWorld, put, STATE } from './world.ts';

/** A backup of which every kind of encrypted state is there. */
async function prepared(): Promise<EncryptedWorld> {
  const world = new EncryptedWorld();
  for (const key of ['a', 'b', 'c']) await put(world.hot, key, `first ${key}`);
  await world.backup();
  await put(world.hot, 'a', 'second a');
  await world.hot.delete('b');
  for (let i = 0; i < 3; i++) await world.backup();
  for (const command of ['verify', 'probe', 'prune'] as const) await world.signed(command);
  return world;
}

const CHANGES: Readonly<Record<string, (own: Buffer, other: Buffer) => Buffer>> = {
  'a flipped byte in its header': (own) => flipped(own, 40),
  'a flipped byte in its content': (own) => flipped(own, own.length - 20),
  'its last byte cut off': (own) => own.subarray(0, -1),
  'no content at all': () => Buffer.alloc(0),
  'a byte more': (own) => Buffer.concat([own, Buffer.from('x')]),
  'what another object of its kind holds': (_, other) => other,
};

describe('an object of encrypted state that has', () => {
  test.each(Object.keys(CHANGES))('%s: a restore refuses, or is right', async (name) => {
    const world = await prepared();
    const contents = await contentsOf(world.cold);
    const sealed = [...contents.keys()].filter((key) => key.startsWith(STATE) && key.endsWith('.age'));
    const kinds = new Set(sealed.map(kindOf));
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining([
        'condemned',
        'generations',
        'probe.json.age',
        'runs',
        'segments',
        'verified.json.age',
      ]),
    );
    let refused = 0;
    for (const key of sealed) {
      const own = contents.get(key)!;
      const other = sealed.find((one) => one !== key && kindOf(one) === kindOf(key)) ?? key;
      await put(world.cold, key, CHANGES[name]!(own, contents.get(other)!));
      for (const { key: gone } of (await world.to.list({ prefix: '' })).objects) await world.to.delete(gone);
      const result = await world.signed('restore').catch((error: unknown) => {
        if (!(error instanceof StateError)) throw error;
        return undefined;
      });
      const problem = result?.['problem'] ?? null;
      if (result === undefined || problem !== null) refused++;
      else
        expect([key, Object.fromEntries(await texts(world))]).toEqual([key, { a: 'second a', c: 'first c' }]);
      await put(world.cold, key, own);
    }
    // The newest generation, and the segments that it names.
    expect(refused).toBeGreaterThan(1);
  });
});

describe('a run over encrypted state that ends at any write', () => {
  test.each([false, true])(
    'is continued by the next one, and no key serves twice (signed: %s)',
    async (signed) => {
      const log = new ChunkLog().start();
      let ended = 0;
      try {
        for (let last = 0; ; last++) {
          const world = new EncryptedWorld();
          if (signed) world.keys = keysOf('owner');
          await put(world.hot, 'a', 'first');
          await put(world.hot, 'b', 'b');
          await world.backup();
          await put(world.hot, 'a', 'second');
          await put(world.hot, 'c', 'c');
          const real = world.cold;
          let writes = 0;
          const dying = wrapStore(real, ({ operation, call }) => {
            const changes = ['put', 'copy', 'upload', 'delete', 'deleteMany'].includes(operation);
            if (changes && writes++ >= last) throw new StoreError('denied', 'gone', { operation });
            return call();
          });
          Object.defineProperty(world, 'cold', { value: dying });
          const result = await world.signed('backup').catch(() => undefined);
          Object.defineProperty(world, 'cold', { value: real });
          await world.clock.advance(86_400_000);
          expect((await world.signed('backup'))['outcome']).toBe('complete');
          expect((await world.signed('restore'))['problem'] ?? null).toBeNull();
          expect(Object.fromEntries(await texts(world))).toEqual({ a: 'second', b: 'b', c: 'c' });
          if (writes <= last && result?.['outcome'] === 'complete') break;
          ended++;
        }
        expect(ended).toBeGreaterThan(8);
        expect(log.reused).toEqual([]);
      } finally {
        log.stop();
      }
    },
  );
});

describe('encrypted state', () => {
  test('is deleted once nothing needs it', async () => {
    const world = await prepared();
    for (let i = 0; i < 45; i++) {
      await put(world.hot, 'a', `content ${i}`);
      await world.backup();
    }
    const generations = [...(await contentsOf(world.cold, `${STATE}generations/`)).keys()];
    expect(generations.length).toBeLessThan(25);
    expect(generations.every((key) => key.endsWith('.json.age'))).toBe(true);
    expect((await contentsOf(world.cold, `${STATE}segments/`)).size).toBeLessThan(25);
    expect((await world.signed('verify'))['problem'] ?? null).toBeNull();
  });
});

async function texts(world: EncryptedWorld): Promise<[string, string][]> {
  return [...(await contentsOf(world.to))]
    .filter(([key]) => !key.startsWith('.flashback'))
    .map(([key, bytes]) => [key, bytes.toString()]);
}

function kindOf(key: string): string {
  return key.slice(STATE.length).split('/')[0] ?? '';
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
