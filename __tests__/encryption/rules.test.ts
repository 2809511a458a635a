import { beforeEach, describe, expect, test } from '@jest/globals';
import { refusedByGate } from '../../src/commands/prune/gate.ts';
import { runRebuild } from '../../src/commands/rebuild.ts';
import { runStatus } from '../../src/commands/status.ts';
import { renderStatusText } from '../../src/report/status.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import { KEEP_EVERYTHING, runContext } from '../commands/setting.ts';
import { readFileSync } from 'node:fs';
import { runPrune } from '../../src/commands/prune/prune.ts';
import { stateCipher } from '../../src/encryption/state-cipher.ts';
import { loadCommitted } from '../../src/manifest/committed.ts';
import { checkEncryptedObjects } from '../../src/manifest/parse-generation.ts';
import { State } from '../../src/manifest/state.ts';
import { definition, errorsOf, type Schema } from '../manifest/json-schema.ts';
import { identityOf } from './keys.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { contentOf, EncryptedWorld, RECOVERY, SMALL_PARTS, STRANGER, WORK } from './world.ts';

const root = new URL('../../', import.meta.url);
const schema = JSON.parse(readFileSync(new URL('docs/manifest.schema.json', root), 'utf8')) as Schema;
const never = new AbortController().signal;

let world: EncryptedWorld;
beforeEach(() => {
  world = new EncryptedWorld();
});

describe('whether a backup is encrypted', () => {
  test('is decided by its first run: it cannot be switched on later', async () => {
    await world.put('a', 'content');
    await world.backup({ cold: { ...world.base.cold, stateCipher: world.cipher } });
    await expect(world.backup()).rejects.toThrow(/encrypt-to.*is given.*not encrypted/s);
  });

  test('nor off', async () => {
    await world.put('a', 'content');
    await world.backup();
    const plain = { ...world.base.cold, stateCipher: world.cipher };
    await expect(world.backup({ cold: plain })).rejects.toThrow(/encrypt-to.*is not given/s);
    expect([...(await world.stored()).keys()]).not.toContain('a');
  });

  test('nor can names be hidden later', async () => {
    await world.put('a', 'content');
    await world.backup();
    world.hidden = true;
    await expect(world.backup()).rejects.toThrow(/names.*clear/s);
  });
});

describe('a public key of state-key as a recipient is refused: the secret of CI would open every content', () => {
  const old = identityOf('old state');
  const both = stateCipher([identityOf('state'), old]);

  test('by a probe', async () => {
    world.recipients = [WORK, identityOf('state')];
    await expect(world.probe([WORK])).rejects.toThrow(/^encrypt-to: .*state-key/);
  });

  test.each([false, true])('by a backup, and of an old key too, dry run: %s', async (dryRun) => {
    await world.probe([WORK, RECOVERY]);
    world.recipients = [WORK, old];
    const cold = { ...world.base.cold, objectKeys: await world.sealing(), stateCipher: both };
    await expect(world.backup({ cold, dryRun })).rejects.toThrow(/^encrypt-to: .*state-key/);
  });

  test('by a verify that may repair', async () => {
    await world.put('a', 'content');
    await world.backup();
    world.recipients = [WORK, old];
    const cold = { ...world.base.cold, objectKeys: await world.sealing(), stateCipher: both };
    await expect(world.verify({ cold })).rejects.toThrow(/^encrypt-to: .*state-key/);
  });
});

describe('the key check', () => {
  test('a backup does not begin before an identity of each recipient was shown', async () => {
    await world.put('a', 'content');
    await world.probe([WORK]);
    await expect(world.backup()).rejects.toThrow(/nobody has shown the identity of [0-9a-f]{16} yet/);
    const result = await world.probe([RECOVERY, STRANGER]);
    expect(result).toMatchObject({
      keys: [{ checked: expect.any(String) }, { checked: expect.any(String) }],
    });
    expect(await world.backup()).toMatchObject({ outcome: 'complete' });
    const [entry] = (await world.entries()).values();
    expect(entry?.cold.encryption?.recipients).toHaveLength(2);
  });

  test('holds for a recipient that is added later, and status counts who can open what', async () => {
    await world.put('a', 'content');
    await world.put('b', 'content');
    await world.backup();
    world.recipients = [WORK, RECOVERY, STRANGER];
    await world.put('a', 'other content');
    await expect(world.backup()).rejects.toThrow('nobody has shown');
    await world.probe([STRANGER]);
    await world.backup();
    const cold = { ...world.base.cold, stateCipher: world.cipher };
    const options = {
      command: 'status',
      hot: undefined,
      cold,
      ca: undefined,
      maxSilence: undefined,
      prefixes: [],
    } as const;
    const status = await runStatus(options, runContext({ clock: world.clock }), world.open);
    expect(status.encryption).toMatchObject({ names: 'clear', recipients: [{}, {}, {}] });
    const sets = status.encryption?.sets?.map(({ recipients, objects }) => [recipients.length, objects]);
    expect(sets?.sort()).toEqual([
      [2, 1],
      [3, 1],
    ]);
    expect(renderStatusText(status, { colour: false })).toContain('1 object still to others');
    world.identities = [STRANGER];
    // The newest object opens, so the restore begins; the other is named.
    expect((await world.restore()).holes).toMatchObject([{ cause: 'no-identity', count: 1 }]);
  });
});

describe('a restore of encrypted objects', () => {
  beforeEach(async () => {
    await world.put('a', 'content');
    await world.put('b', 'other');
    await world.backup();
  });

  test('is refused without an identity, and with one that opens nothing, before anything is written', async () => {
    world.identities = [];
    await expect(world.restore()).rejects.toThrow(/identity-file.*is not given/s);
    world.identities = [STRANGER];
    await expect(world.restore()).rejects.toThrow(/none of its identities opens the newest object/);
    await expect(world.restore({ copyPaths: ['native'] })).rejects.toThrow(/copy-path/);
    expect(
      [...(await world.stored(world.to)).keys()].filter((key) => !key.startsWith('.flashback-')),
    ).toEqual([]);
  });

  const flipped = (bytes: Buffer, at: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };

  test('finds every flipped byte, every cut, a swap and a replay, as verify does', async () => {
    const a = await contentOf(world.cold, 'a.age');
    const b = await contentOf(world.cold, 'b.age');
    const damages = [
      ...Array.from(a.keys())
        .filter((at) => at % 7 === 0)
        .map((at) => flipped(a, at)),
      ...[0, 1, 100, a.length - 1].map((length) => a.subarray(0, length)),
      Buffer.concat([a, Buffer.alloc(16)]),
      b,
    ];
    for (const damage of damages) {
      world.lieInCold('a.age', damage);
      const result = await world.restore({ prefixes: ['a'], overwrite: true });
      expect(result.counts).toMatchObject({ restored: 0, failed: 1 });
      await expect(contentOf(world.to, 'a')).rejects.toThrow();
      expect((await world.verify({ prefixes: ['a'] })).counts).toMatchObject({ faults: 1 });
      world.identities = [];
      expect((await world.verify({ prefixes: ['a'] })).counts).toMatchObject({ faults: 1 });
      world.identities = [WORK];
    }
  });

  test('refuses what somebody else encrypted to the same recipients', async () => {
    const other = new EncryptedWorld();
    await other.put('a', 'forgery'); // as many bytes
    await other.backup();
    world.lieInCold('a.age', await contentOf(other.cold, 'a.age'));
    expect((await world.restore({ prefixes: ['a'] })).holes).toMatchObject([{ cause: 'damaged' }]);
    expect((await world.verify()).counts).toMatchObject({ faults: 1 });
  });

  test.each([
    ['', 'off', ['b']],
    [', where the bucket keeps versions: what was there before is back', 'enabled', ['a', 'b']],
  ] as const)('leaves no forgery in place of what it overwrote%s', async (_, versioning, left) => {
    world.to = new MemoryProvider(world.clock, SMALL_PARTS).store('to', versioning);
    await world.to.put('a', Buffer.from('mine, from before'));
    const other = new EncryptedWorld();
    await other.put('a', 'forgery'); // as many bytes
    await other.backup();
    world.lieInCold('a.age', await contentOf(other.cold, 'a.age'));
    const result = await world.restore({ overwrite: true });
    expect(result.holes).toMatchObject([{ cause: 'damaged' }]);
    const found = await world.stored(world.to);
    expect([...found.keys()].filter((key) => !key.startsWith('.flashback-'))).toEqual(left);
    expect(found.get('a')?.toString()).toBe(versioning === 'off' ? undefined : 'mine, from before');
  });

  test('is not needed to find damage: verify compares what is stored where no identity opens it', async () => {
    world.identities = [STRANGER];
    const unopened = await world.verify({ prefixes: ['a'] });
    expect(unopened.faults).toMatchObject([
      { cause: 'unreadable', examples: [{ message: expect.stringContaining('as they were stored') }] },
    ]);
    const other = new EncryptedWorld();
    await other.put('a', 'forgery'); // as many bytes
    await other.backup();
    const forged = await contentOf(other.cold, 'a.age');
    const sound = await contentOf(world.cold, 'a.age');
    for (const damage of [flipped(sound, sound.length - 1), forged]) {
      world.lieInCold('a.age', damage);
      expect((await world.verify({ prefixes: ['a'] })).faults).toMatchObject([
        { cause: 'content', count: 1 },
      ]);
    }
  });

  test('is not needed for a repair, which encrypts anew', async () => {
    await world.cold.put('a.age', Buffer.from('ruined'));
    const { objectKeys } = { objectKeys: await world.sealing() };
    const cold = { ...world.base.cold, objectKeys, stateCipher: world.cipher };
    const result = await world.verify({ hot: world.base.hot, cold, repair: true });
    expect(result.counts).toMatchObject({ repaired: 1, faults: 0 });
    expect((await world.decrypted('a.age')).toString()).toBe('content');
    expect((await world.verify()).counts).toMatchObject({ faults: 0 });
  });
});

describe('hidden names', () => {
  test('show nothing of keys, and are restored, kept and pruned as others', async () => {
    world.hidden = true;
    await world.put('secret-name', 'one');
    await world.put('.flashback-backup/HEAD', 'odd');
    await world.backup();
    await world.put('secret-name', 'two');
    await world.backup();
    const paths = [...(await world.stored()).keys()];
    expect(paths.filter((path) => !path.startsWith('.flashback-backup/'))).toEqual([]);
    expect(paths.join('\n')).not.toContain('secret-name');
    expect((await world.verify()).counts).toMatchObject({ faults: 0, sound: 3 });
    expect(await world.restore()).toMatchObject({ counts: { restored: 2, failed: 0 } });
    expect((await contentOf(world.to, 'secret-name')).toString()).toBe('two');
    const pruning = { ...KEEP_EVERYTHING, policy: parseRetention('* last=1'), delay: 0 };
    for (let run = 0; run < 3; run++) await world.backup({ pruning });
    expect((await world.entries()).get('secret-name')?.history ?? []).toEqual([]);
    expect([...(await world.stored()).keys()].filter((path) => path.includes('@'))).toEqual([]);
    expect((await world.verify()).counts).toMatchObject({ faults: 0, sound: 2 });
  });
});

describe('the key that hides names', () => {
  const [first, second] = [identityOf('state'), identityOf('state, the next one')];
  const other = /state-key.*last line.*other names/s;
  beforeEach(async () => {
    world.hidden = true;
    await world.put('a', 'one');
    await world.backup();
  });

  test('stays the last line while keys change', async () => {
    world.cipher = stateCipher([second, first]);
    await world.put('a', 'two');
    expect(await world.backup()).toMatchObject({ outcome: 'complete' });
    const generation = (await loadCommitted(new State(world.bucket()), never))?.generation;
    expect(generation?.encryption).toMatchObject({ names: 'hidden', nameCheck: world.cipher.hide('') });
    expect(errorsOf(schema, definition(schema, 'generation'), generation)).toEqual([]);
    expect((await world.verify()).counts).toMatchObject({ faults: 0, sound: 2 });
  });

  test('is refused by name where the lines are in another order, and nothing is stored', async () => {
    world.cipher = stateCipher([first, second]);
    await world.put('a', 'two');
    const before = [...(await world.stored()).keys()];
    await expect(world.backup()).rejects.toThrow(other);
    await expect(world.verify()).rejects.toThrow(other);
    const cold = { ...world.base.cold, stateCipher: world.cipher };
    const options = {
      ...world.base,
      command: 'prune',
      cold,
      pruning: { ...KEEP_EVERYTHING, delay: 0 },
    } as const;
    await expect(runPrune(options, runContext({ clock: world.clock }), world.open)).rejects.toThrow(other);
    expect([...(await world.stored()).keys()]).toEqual(before);
  });

  test('is not checked where names are in clear', async () => {
    world = new EncryptedWorld();
    await world.put('a', 'one');
    await world.backup();
    world.cipher = stateCipher([first, second]);
    expect(await world.backup()).toMatchObject({ outcome: 'complete' });
  });

  test('has a check value of 64 hex digits', () => {
    const parsed = (nameCheck: string): void =>
      checkEncryptedObjects({ format: 'age', names: 'hidden', recipients: ['a'.repeat(16)], nameCheck });
    parsed('a'.repeat(64));
    for (const bad of ['', 'a', 'A'.repeat(64), 'a'.repeat(65)]) expect(() => parsed(bad)).toThrow();
  });
});

test('pruning deletes old ciphertext and no live object', async () => {
  await world.put('a', 'one');
  await world.put('a.age', 'other key');
  await world.backup();
  await world.put('a', 'two');
  const pruning = { ...KEEP_EVERYTHING, policy: parseRetention('* last=1'), delay: 0 };
  for (let run = 0; run < 4; run++) await world.backup({ pruning });
  const paths = [...(await world.stored()).keys()].filter(
    (path) => !/^\.flashback-backup\/(?!history)/.test(path),
  );
  expect(paths).toEqual(['a.age', 'a.age.age']);
  expect((await world.verify()).counts).toMatchObject({ faults: 0 });
});

test('no record makes the gate delete the object of another key', () => {
  const hide = (key: string): string => Buffer.from(key.padEnd(32, '.')).toString('hex').slice(0, 64);
  for (const [names, path] of [
    [undefined, 'a.age'],
    [{}, 'a'],
    [{ hide }, 'a.age'],
  ] as const)
    expect(refusedByGate({ key: 'a', path }, { names, aliasesPaths: false })).toContain('not a path');
  expect(refusedByGate({ key: 'a', path: 'a.age' }, { names: {}, aliasesPaths: false })).toBeUndefined();
  expect(refusedByGate({ key: 'a.age', path: 'a.age' }, { names: {}, aliasesPaths: false })).toContain(
    'not a path',
  );
  const hidden = `.flashback-backup/objects/${hide('a')}.age`;
  expect(refusedByGate({ key: 'a', path: hidden }, { names: { hide }, aliasesPaths: false })).toBeUndefined();
  expect(refusedByGate({ key: 'b', path: hidden }, { names: { hide }, aliasesPaths: false })).toContain(
    'not a path',
  );
});

test('a rebuild adopts no ciphertext: everything is copied again', async () => {
  await world.put('a', 'content');
  await world.backup();
  await world.cold.delete('.flashback-backup/HEAD');
  const cold = { ...world.base.cold, objectKeys: await world.sealing(), stateCipher: world.cipher };
  const options = {
    command: 'rebuild',
    hot: world.base.hot,
    cold,
    trustSize: true,
    leaseWait: 0,
    ca: undefined,
  } as const;
  const rebuilt = await runRebuild(options, runContext({ clock: world.clock }), world.open);
  expect(rebuilt).toMatchObject({ adopted: 0, missing: 1 });
  expect(await world.backup()).toMatchObject({ outcome: 'complete', counts: { copied: 1 } });
  expect((await world.decrypted('a.age')).toString()).toBe('content');
  expect((await world.verify()).counts).toMatchObject({ faults: 0, sound: 1 });
});
