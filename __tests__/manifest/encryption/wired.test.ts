import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { Decrypter } from 'age-encryption';
import { describe, expect, test } from '@jest/globals';
import { EncryptionRefused } from '../../../src/manifest/encryption/refusal.ts';
import type { EncryptionReason } from '../../../src/manifest/encryption/refusal.ts';
import { SignatureRefused } from '../../../src/manifest/signing/refusal.ts';
import type { ListedBlocks } from '../../../src/manifest/listed.ts';
import { State } from '../../../src/manifest/state.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import { StateError } from '../../../src/manifest/errors.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { ChunkLog } from '../../encryption/chunk-log.ts';
import { identityOf } from '../../encryption/keys.ts';
import { HEAD } from '../../run/command-world.ts';
import { keysOf } from '../signing/world.ts';
import type { AnyCommand } from '../signing/world.ts';
import { cipherOf, contentsOf, EncryptedWorld, put, STATE } from './world.ts';

const COMMANDS = ['backup', 'prune', 'verify', 'probe', 'restore', 'status', 'ls', 'rebuild'] as const;
const CANARY = 'canary-of-a-name';
const CONTENT = 'canary of a content';
/** State that is not encrypted: it names no key, and hashes nothing that is in clear. */
const CLEAR = /^\.flashback-backup\/(HEAD|lease|holds\/.*|probe\/.*)$/;

/** A world with a few backups, in which there was an overwrite and a deletion. */
async function backedUp(world = new EncryptedWorld()): Promise<EncryptedWorld> {
  await put(world.hot, `${CANARY}/1`, CONTENT);
  await put(world.hot, 'gone', 'x');
  await world.backup();
  await put(world.hot, `${CANARY}/1`, `${CONTENT} 2`);
  await world.hot.delete('gone');
  for (let i = 0; i < 3; i++) await world.backup();
  return world;
}

async function opened(bytes: Buffer, name = 'state'): Promise<Buffer> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identityOf(name).secret);
  return Buffer.from(await decrypter.decrypt(bytes));
}

describe('encrypted state', () => {
  test('is what every command writes, reads and works with', async () => {
    const world = await backedUp();
    for (const command of COMMANDS.filter((name) => name !== 'rebuild')) {
      const result = await world.signed(command);
      expect([command, result['problem'] ?? null]).toEqual([command, null]);
    }
    expect((await contentsOf(world.to)).get(`${CANARY}/1`)?.toString()).toBe(`${CONTENT} 2`);
    const listed = await world.signed('ls');
    expect(listed['objects'] ?? listed['keys']).toBe(1);
    for (const [key, bytes] of await contentsOf(world.cold, STATE)) {
      if (/^\.flashback-backup\/(history|objects)\//.test(key) || CLEAR.test(key)) continue;
      expect(key).toMatch(/\.age$/);
      expect((await opened(bytes)).length).toBeGreaterThan(0);
    }
  });

  test('shows no name, no hash and no tag of an object', async () => {
    const world = await backedUp();
    for (const command of ['prune', 'verify', 'probe'] as const) await world.signed(command);
    const secrets = [CANARY, CONTENT, 'gone'];
    for (const { key, etag } of (await world.hot.list({ prefix: '' })).objects) secrets.push(key, etag);
    for (const content of [CONTENT, `${CONTENT} 2`])
      for (const hash of ['md5', 'sha256'])
        for (const form of ['hex', 'base64', 'base64url'] as const)
          secrets.push(createHash(hash).update(content).digest(form));
    let seen = 0;
    for (const [key, bytes] of await contentsOf(world.cold, STATE)) {
      if (/^\.flashback-backup\/(history|objects)\//.test(key)) continue; // of the mirror, which is in clear here
      seen++;
      for (const secret of secrets) {
        expect([key, secret, key.includes(secret)]).toEqual([key, secret, false]);
        expect([key, secret, bytes.includes(secret)]).toEqual([key, secret, false]);
      }
    }
    expect(seen).toBeGreaterThan(10);
  });

  test('names files by what is stored, so that nothing in clear confirms a guess at what they hold', async () => {
    const world = await backedUp();
    const contents = await contentsOf(world.cold, STATE);
    const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
    const head = JSON.parse(contents.get(HEAD)!.toString()) as Record<string, unknown>;
    expect(head['format']).toBe(2);
    const generation = contents.get(`${STATE}generations/${String(head['generation'])}.json.age`)!;
    expect(head['sha256']).toBe(sha256(generation));
    const plain = await opened(generation);
    for (const { sha256: name } of (JSON.parse(plain.toString()) as { segments: { sha256: string }[] })
      .segments) {
      const segment = contents.get(`${STATE}segments/${name}.ndjson.gz.age`)!;
      expect(sha256(segment)).toBe(name);
      expect(gunzipSync(await opened(segment)).toString()).toContain(`"key":"${CANARY}/1"`);
    }
    const inClear = [
      ...contents.keys(),
      ...[...contents].filter(([key]) => CLEAR.test(key)).map(([, b]) => b.toString()),
    ].join('\n');
    for (const [key, bytes] of contents)
      if (key.endsWith('.age')) expect(inClear).not.toContain(sha256(await opened(bytes)));
  });

  test('is written anew only where something changed', async () => {
    const world = await backedUp();
    const before = [...(await contentsOf(world.cold, `${STATE}segments/`)).keys()];
    await world.backup();
    expect([...(await contentsOf(world.cold, `${STATE}segments/`)).keys()]).toEqual(before);
  });

  test('has the same listing under the same name, which is not written again', async () => {
    const store = new EncryptedWorld().cold;
    let puts = 0;
    const counted = wrapStore(store, ({ operation, call }) => {
      if (operation === 'put') puts++;
      return call();
    });
    const state = new State(new Bucket(counted, '', undefined, undefined, cipherOf('state')));
    const { signal } = new AbortController();
    const blocks: ListedBlocks = new Map([['a'.repeat(64), [{ end: CANARY, counts: [], digest: 'x' }]]]);
    const name = await state.writeListed(blocks, new Set(), signal);
    expect([await state.writeListed(blocks, new Set([name]), signal), puts]).toEqual([name, 1]);
    expect(await state.listed(name, signal)).toEqual(blocks);
    const [[key, bytes] = ['', Buffer.alloc(0)]] = [...(await contentsOf(store))];
    expect([key, bytes.includes(CANARY)]).toEqual([`${STATE}listed/${name}.ndjson.gz.age`, false]);
  });

  test('never has two contents under one key and nonce', async () => {
    const log = new ChunkLog().start();
    try {
      const world = await backedUp();
      for (const command of COMMANDS.filter((name) => name !== 'rebuild')) await world.signed(command);
      expect(log.chunks).toBeGreaterThan(15);
      expect(log.reused).toEqual([]);
    } finally {
      log.stop();
    }
  });

  test('of a run that was cut off before it committed is taken over by the next', async () => {
    const world = new EncryptedWorld();
    await put(world.hot, 'a', 'first');
    await world.backup();
    await put(world.hot, `${CANARY}/1`, CONTENT);
    const real = world.cold;
    let copies = 0;
    const dying = wrapStore(real, ({ operation, key, call }) => {
      if (operation === 'copy') copies++;
      if (operation === 'put' && key?.endsWith('HEAD') === true)
        throw new StoreError('denied', 'no', { operation });
      return call();
    });
    Object.defineProperty(world, 'cold', { value: dying });
    await world.signed('backup').catch(() => undefined);
    expect(
      [...(await contentsOf(real, `${STATE}runs/`)).keys()].some((key) =>
        /journal-.*\.ndjson\.age$/.test(key),
      ),
    ).toBe(true);
    Object.defineProperty(world, 'cold', { value: real });
    await world.clock.advance(86_400_000);
    const after = copies;
    const result = await world.signed('backup');
    expect([result['outcome'], copies - after]).toEqual(['complete', 0]);
    expect((await world.signed('ls'))['problem'] ?? null).toBeNull();
  });

  test('is read with an old key after a change, and written with the new one', async () => {
    const world = await backedUp();
    world.cipher = cipherOf('new', 'state');
    await put(world.hot, 'b', 'b');
    await world.backup();
    const contents = await contentsOf(world.cold, `${STATE}generations/`);
    const head = await world.read(HEAD);
    await expect(
      opened(contents.get(`${STATE}generations/${String(head['generation'])}.json.age`)!, 'new'),
    ).resolves.toBeDefined();
    expect(cipherOf('new', 'state').hide('a')).toBe(cipherOf('state').hide('a'));
    expect(cipherOf('new').hide('a')).not.toBe(cipherOf('state').hide('a'));
    expect(cipherOf('state').hide('a')).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('without the right key', () => {
  const cases: readonly (readonly [EncryptionReason, string, (world: EncryptedWorld) => void, boolean])[] = [
    ['no-key', 'it is encrypted, and no state-key is given', (world) => (world.cipher = undefined), true],
    ['wrong-key', 'it is encrypted to another key', (world) => (world.cipher = cipherOf('other')), true],
    [
      'clear',
      'it is not encrypted, and a state-key is given',
      (world) => (world.cipher = cipherOf('state')),
      false,
    ],
  ];
  test.each(cases)('every command refuses state by name (%s: %s), and changes nothing', async (...given) => {
    const [reason, message, change, encrypted] = given;
    const world = new EncryptedWorld();
    if (!encrypted) world.cipher = undefined;
    await backedUp(world);
    const before = await contentsOf(world.cold);
    change(world);
    for (const command of COMMANDS)
      expect([command, ...(await refusalOf(world, command))]).toEqual([command, reason, message]);
    const after = await contentsOf(world.cold);
    for (const contents of [before, after]) contents.delete(`${STATE}lease`);
    expect(after).toEqual(before);
  });

  test('what a first run left that did not commit is not overlooked', async () => {
    const world = new EncryptedWorld();
    await put(world.hot, 'a', 'a');
    await world.backup();
    await world.cold.delete(HEAD);
    world.cipher = undefined;
    for (const command of ['backup', 'rebuild'] as const)
      expect((await refusalOf(world, command))[0]).toBe('no-key');
  });

  /** The reason, and the message without the object's name. */
  async function refusalOf(
    world: EncryptedWorld,
    command: AnyCommand | 'rebuild',
  ): Promise<[string, string]> {
    try {
      const result = await world.signed(command);
      const { message = '' } = (result['problem'] ?? {}) as { message?: string };
      const found = cases.find(([, text]) => message.includes(text));
      return [found?.[0] ?? 'none', found?.[1] ?? JSON.stringify(result['problem'])];
    } catch (error) {
      if (!(error instanceof EncryptionRefused)) throw error;
      expect(error.advice).toContain('Nothing was changed');
      const found = cases.find(([, text]) => error.message.includes(text));
      return [error.reason, found?.[1] ?? error.message];
    }
  }
});

describe('encrypted state that somebody changed', () => {
  const newest = async (world: EncryptedWorld): Promise<string> =>
    `${STATE}generations/${String((await world.read(HEAD))['generation'])}.json.age`;
  const flipped = (bytes: Buffer): Buffer => {
    const copy = Buffer.from(bytes);
    copy[copy.length - 20]! ^= 1;
    return copy;
  };

  test('is refused where it does not have the hash of HEAD, and a rebuild replaces it', async () => {
    const world = await backedUp();
    const path = await newest(world);
    await put(world.cold, path, flipped((await contentsOf(world.cold)).get(path)!));
    await expect(world.signed('ls')).rejects.toThrow('does not match the SHA-256 in HEAD');
    expect((await world.signed('rebuild'))['adopted']).toBe(1);
    expect((await world.signed('ls'))['problem'] ?? null).toBeNull();
    expect((await world.read(HEAD))['format']).toBe(2);
  });

  test('is refused where its hash was made to fit', async () => {
    const world = await backedUp();
    const path = await newest(world);
    const bytes = flipped((await contentsOf(world.cold)).get(path)!);
    await put(world.cold, path, bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await put(world.cold, HEAD, JSON.stringify({ ...(await world.read(HEAD)), sha256 }));
    await expect(world.signed('ls')).rejects.toThrow(
      'it cannot be decrypted: chunk 1 is not what was encrypted',
    );
  });

  test('is refused where it is replaced by state in clear', async () => {
    const world = await backedUp();
    const other = new EncryptedWorld();
    other.cipher = undefined;
    await backedUp(other);
    for (const [key, bytes] of await contentsOf(other.cold, STATE)) await put(world.cold, key, bytes);
    await expect(world.signed('ls')).rejects.toMatchObject({ reason: 'clear' });
  });

  test('is a named refusal where the manifest has a segment of another key', async () => {
    const world = await backedUp();
    world.cipher = cipherOf('new', 'state');
    await put(world.hot, 'zz', 'new');
    await world.backup();
    world.cipher = cipherOf('other');
    await expect(world.signed('ls')).rejects.toMatchObject({ reason: 'wrong-key' });
  });

  test('and a journal in clear is none of ours', async () => {
    const world = await backedUp();
    await put(world.cold, `${STATE}runs/evil/journal-0000000009-00000000.ndjson`, 'no journal');
    expect((await world.signed('backup'))['outcome']).toBe('complete');
  });

  test('and an upload record that does not open is ignored where records are signed, and stops a run where not', async () => {
    for (const signed of [true, false]) {
      const world = new EncryptedWorld();
      if (signed) world.keys = keysOf('owner');
      await backedUp(world);
      const foreign = await cipherOf('other').seal(Buffer.from('{}'));
      await put(world.cold, `${STATE}runs/evil/upload-${'0'.repeat(64)}.json.age`, foreign);
      await put(world.hot, 'new', 'new');
      const { outcome, problem } = await world.signed('backup');
      expect(outcome).toBe(signed ? 'complete' : 'failed');
      if (!signed) expect(JSON.stringify(problem)).toMatch(/\.json\.age: it is encrypted to another key/);
    }
  });

  test('and an age file that somebody put into a backup in clear is none of its state', async () => {
    const world = new EncryptedWorld();
    world.cipher = undefined;
    await backedUp(world);
    for (const path of ['runs/evil/journal-0000000009-00000000.ndjson.age', 'generations/9.json.age'])
      await put(world.cold, STATE + path, await cipherOf('other').seal(Buffer.from('{}')));
    for (const command of COMMANDS.filter((name) => name !== 'rebuild'))
      expect([command, (await world.signed(command))['problem'] ?? null]).toEqual([command, null]);
  });

  test('with signatures: forged with the state-key it is refused all the same', async () => {
    const world = new EncryptedWorld();
    world.keys = keysOf('owner');
    await backedUp(world);
    const path = await newest(world);
    const contents = await contentsOf(world.cold);
    expect([...contents.keys()]).toContain(`${path}.sig`);
    for (const command of COMMANDS.filter((name) => name !== 'rebuild'))
      expect((await world.signed(command))['problem'] ?? null).toBeNull();
    const current = await newest(world);
    const plain = await world.cipher!.open((await contentsOf(world.cold)).get(current)!);
    const forged = await world.cipher!.seal(
      Buffer.from(plain.toString().replace(/"complete": true/, '"complete": false')),
    );
    await put(world.cold, current, forged);
    const sha256 = createHash('sha256').update(forged).digest('hex');
    await put(world.cold, HEAD, JSON.stringify({ ...(await world.read(HEAD)), sha256 }));
    await expect(world.signed('ls')).rejects.toThrow(SignatureRefused);
    await expect(world.signed('ls')).rejects.toThrow(StateError);
  });
});
