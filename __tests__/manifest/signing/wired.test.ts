import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { SignatureRefused } from '../../../src/manifest/signing/refusal.ts';
import type { RefusalReason } from '../../../src/core/signing/state-keys.ts';
import { namedJournal, readHolds } from '../../../src/manifest/holds.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import type { Store } from '../../../src/store/contract.ts';
import { HEAD, LEASE } from '../../run/command-world.ts';
import { keyOf } from './keys.ts';
import { keysOf, SignedWorld } from './world.ts';
import type { AnyCommand } from './world.ts';

const STATE = '.flashback-backup/';
const READERS = ['backup', 'prune', 'verify', 'probe', 'restore', 'status', 'ls'] as const;

async function bytesOf(store: Store, key: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await store.get(key)).stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const put = async (store: Store, key: string, text: string | Buffer): Promise<void> => {
  await store.put(key, Buffer.from(text));
};

async function keysBelow(store: Store, prefix: string): Promise<string[]> {
  return (await store.list({ prefix })).objects.map(({ key }) => key);
}

async function newest(world: SignedWorld): Promise<string> {
  return `${STATE}generations/${String((await world.read(HEAD))['generation'])}.json`;
}

/** A world with two signed backups. */
async function signedWorld(): Promise<SignedWorld> {
  const world = new SignedWorld();
  await put(world.hot, 'a', 'first');
  await world.backup();
  await put(world.hot, 'a', 'second');
  await world.backup();
  return world;
}

/** How the result of a command that reports its problem says it. */
const MESSAGES: readonly (readonly [RegExp, RefusalReason | 'state'])[] = [
  [/generations\/\d+\.json: it has no signature/, 'unsigned'],
  [/generations\/\d+\.json: it is signed by SHA256:\S+, which is not a trusted signer/, 'unknown-signer'],
  [/generations\/\d+\.json: its signature is wrong/, 'wrong-signature'],
  [/generations\/\d+\.json: its signature cannot be read/, 'malformed'],
  [/generations\/\d+\.json: it was signed for another bucket/, 'moved'],
  [/HEAD: it names the signed generation with another/, 'state'],
];

/** Undefined for a run that committed, or whose problem is another. */
function problemIn(result: Record<string, unknown>): RefusalReason | 'state' | undefined {
  const { message = '' } = (result['problem'] ?? {}) as { readonly message?: string };
  return MESSAGES.find(([pattern]) => pattern.test(message))?.[1];
}

async function reasonOf(
  running: Promise<Record<string, unknown>>,
): Promise<RefusalReason | 'state' | 'accepted' | 'failed'> {
  try {
    const result = await running;
    return problemIn(result) ?? (result['outcome'] === 'failed' ? 'failed' : 'accepted');
  } catch (error) {
    if (error instanceof SignatureRefused) {
      expect(error.object).toMatch(/^\.flashback-backup\/generations\/\d+\.json$/);
      expect(error.advice).toMatch(/rebuild/);
      return error.reason;
    }
    if (error instanceof Error && error.name === 'StateError') return 'state';
    throw error;
  }
}

/** HEAD and a generation as an attacker writes them, who has no key: they agree with each other. */
async function forge(world: SignedWorld, change: Record<string, unknown>): Promise<void> {
  const path = await newest(world);
  const text = JSON.stringify({ ...(await world.read(path)), ...change });
  await put(world.cold, path, text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { run, time, epoch, ...head } = { ...(await world.read(HEAD)), ...change } as Record<string, unknown>;
  await put(world.cold, HEAD, JSON.stringify({ ...head, run, time, epoch, sha256 }));
}

const ATTACKS: Readonly<
  Record<
    string,
    { attack: (world: SignedWorld) => Promise<void>; reason: RefusalReason | 'state'; withoutKey: string }
  >
> = {
  'a forged generation': {
    attack: (world) => forge(world, { segments: [] }),
    reason: 'wrong-signature',
    withoutKey: 'accepted',
  },
  'a generation signed by another key': {
    attack: async (world) => {
      const { signer } = keysOf('stranger');
      const path = await newest(world);
      const signature = signer?.signGeneration(await bytesOf(world.cold, path)) ?? '';
      await put(world.cold, `${path}.sig`, signature);
    },
    reason: 'unknown-signer',
    withoutKey: 'accepted',
  },
  'a signature that was removed': {
    attack: async (world) => world.cold.delete(`${await newest(world)}.sig`),
    reason: 'unsigned',
    withoutKey: 'accepted',
  },
  'a signature that was truncated': {
    attack: async (world) => {
      const path = `${await newest(world)}.sig`;
      await put(world.cold, path, (await bytesOf(world.cold, path)).subarray(0, 100));
    },
    reason: 'malformed',
    withoutKey: 'accepted',
  },
  'a signature of another generation': {
    attack: async (world) => {
      const path = await newest(world);
      await put(world.cold, `${path}.sig`, await bytesOf(world.cold, `${STATE}generations/1.json.sig`));
    },
    reason: 'wrong-signature',
    withoutKey: 'accepted',
  },
  'HEAD with another time': {
    attack: async (world) => {
      const head = await world.read(HEAD);
      await put(world.cold, HEAD, JSON.stringify({ ...head, time: '2026-01-01T00:00:00.000Z' }));
    },
    reason: 'state',
    withoutKey: 'accepted',
  },
  'HEAD of another run': {
    attack: async (world) => {
      await put(world.cold, HEAD, JSON.stringify({ ...(await world.read(HEAD)), run: 'nobody' }));
    },
    reason: 'state',
    withoutKey: 'accepted',
  },
};

describe('with a signing key', () => {
  for (const [what, { attack, reason, withoutKey }] of Object.entries(ATTACKS)) {
    test(`${what} is refused by every command that reads state`, async () => {
      const results: Partial<Record<AnyCommand, string>> = {};
      const unkeyed: Partial<Record<AnyCommand, string>> = {};
      const world = await signedWorld();
      await attack(world);
      const before = await keysBelow(world.cold, '');
      for (const name of READERS) results[name] = await reasonOf(world.signed(name));
      expect(results).toEqual(Object.fromEntries(READERS.map((name) => [name, reason])));
      const runs = new RegExp(`^${STATE}(lease$|probe)`);
      expect((await keysBelow(world.cold, '')).filter((key) => !runs.test(key))).toEqual(
        before.filter((key) => !runs.test(key)),
      );
      world.keys = undefined;
      for (const name of ['status', 'ls'] as const) unkeyed[name] = await reasonOf(world.signed(name));
      expect(unkeyed).toEqual({ status: withoutKey, ls: withoutKey });
    });

    test(`after ${what}, rebuild makes a new signed manifest`, async () => {
      const world = await signedWorld();
      await attack(world);
      await world.signed('rebuild');
      expect(await reasonOf(world.signed('verify'))).toBe('accepted');
      expect(await reasonOf(world.signed('backup'))).toBe('accepted');
    });
  }

  test('status says who signed, and what it means where nobody did', async () => {
    const world = await signedWorld();
    const signer = keyOf('owner').publicKey.fingerprint;
    expect(await world.signed('status')).toMatchObject({ signed: { state: 'verified', signer } });
    world.keys = undefined;
    expect(await world.signed('status')).toMatchObject({ signed: { state: 'not-checked', signer: null } });
    await world.backup();
    expect(await world.signed('status')).toMatchObject({ signed: { state: 'unsigned', signer: null } });
  });

  test('a verification without the private key is reported, and not recorded', async () => {
    const world = await signedWorld();
    world.keys = keysOf(undefined, ['owner']);
    const before = await keysBelow(world.cold, '');
    expect(await world.signed('verify')).toMatchObject({ outcome: 'complete' });
    expect(await keysBelow(world.cold, '')).toEqual(before);
  });

  test('every command accepts what a run signed, and so does a reader with the public key alone', async () => {
    const world = await signedWorld();
    for (const name of READERS)
      expect([name, await reasonOf(world.signed(name))]).toEqual([name, 'accepted']);
    world.keys = keysOf(undefined, ['owner']);
    for (const name of ['restore', 'status', 'ls', 'verify'] as const)
      expect([name, await reasonOf(world.signed(name))]).toEqual([name, 'accepted']);
    world.keys = undefined;
    for (const name of READERS)
      expect([name, await reasonOf(world.signed(name))]).toEqual([name, 'accepted']);
  });

  test('each generation pins the one before it, and names its cold', async () => {
    const world = await signedWorld();
    const first = await bytesOf(world.cold, `${STATE}generations/1.json`);
    expect(await world.read(await newest(world))).toMatchObject({
      base: 1,
      baseSha256: createHash('sha256').update(first).digest('hex'),
      cold: { bucket: 'cold', prefix: '' },
    });
  });

  test('the signed state of another cold is refused', async () => {
    const world = await signedWorld();
    const other = await signedWorld();
    for (const key of await keysBelow(other.cold, STATE))
      await put(world.cold, key, await bytesOf(other.cold, key));
    const path = await newest(world);
    const text = JSON.stringify({ ...(await world.read(path)), cold: { bucket: 'cold', prefix: 'old/' } });
    await put(world.cold, path, text);
    await put(world.cold, `${path}.sig`, keysOf('owner').signer?.signGeneration(Buffer.from(text)) ?? '');
    const sha256 = createHash('sha256').update(text).digest('hex');
    await put(world.cold, HEAD, JSON.stringify({ ...(await world.read(HEAD)), sha256 }));
    for (const name of READERS) expect(await reasonOf(world.signed(name))).toBe('moved');
  });

  test('an older key is believed while it is trusted, and no longer', async () => {
    const world = await signedWorld();
    world.keys = keysOf('new', ['owner']);
    await world.backup();
    world.keys = keysOf('new');
    expect(await reasonOf(world.signed('status'))).toBe('accepted');
    world.keys = keysOf('owner');
    expect(await reasonOf(world.signed('status'))).toBe('unknown-signer');
  });

  test('unsigned state is refused until accept-unsigned adopts it, once', async () => {
    const world = new SignedWorld();
    world.keys = undefined;
    await put(world.hot, 'a', 'first');
    await world.backup();
    world.keys = keysOf('owner');
    for (const name of READERS) expect(await reasonOf(world.signed(name))).toBe('unsigned');
    world.keys = { ...keysOf('owner'), acceptUnsigned: true };
    await world.backup();
    world.keys = keysOf('owner');
    for (const name of READERS) expect(await reasonOf(world.signed(name))).toBe('accepted');
  });

  test('accept-unsigned adopts nothing that carries a wrong signature', async () => {
    const world = await signedWorld();
    await forge(world, { segments: [] });
    world.keys = { ...keysOf('owner'), acceptUnsigned: true };
    expect(await reasonOf(world.signed('backup'))).toBe('wrong-signature');
  });
});

describe('records with a signing key', () => {
  test('a lease that nobody we trust has signed holds no run up, and a warning says so', async () => {
    const world = await signedWorld();
    const lease = { format: 1, owner: 'x', epoch: 50, expires: world.clock.now() + 60_000 };
    await put(world.cold, LEASE, JSON.stringify(lease));
    expect(await world.signed('backup')).toMatchObject({ outcome: 'complete' });
    expect(world.warnings.join('\n')).toMatch(/The lease in cold is not believed: it has no signature/);
    expect((await world.read(LEASE))['epoch']).toBe(3);
  });

  test('a lease that another run signed is waited for', async () => {
    const world = await signedWorld();
    const text = JSON.stringify({ format: 1, owner: 'x', epoch: 50, expires: world.clock.now() + 60_000 });
    const place = { bucket: 'cold', prefix: '', path: LEASE };
    const bytes = keysOf('owner').signer?.sealRecord(
      'lease',
      place,
      { run: 'x', epoch: 50 },
      Buffer.from(text),
    );
    await put(world.cold, LEASE, bytes ?? '');
    expect(await world.signed('backup')).toMatchObject({ outcome: 'skipped' });
  });

  test('a planted journal is no fact: what it says is looked up in cold, and its orphans are not deleted', async () => {
    const world = await signedWorld();
    const generation = await world.read(await newest(world));
    const key = 'planted';
    const time = '2026-11-24T00:00:00.000Z';
    const stored = { path: key, etag: 'e', stored: time, via: 'streamed', evidence: 'none' };
    const entry = { key, size: 1, etag: 'e', modified: time, cold: stored, since: time };
    const start = { op: 'start', format: 1, run: 'x', epoch: 40, base: generation['generation'], time };
    const loose = [{ path: key, etag: '0' }];
    const lines = [start, { op: 'stored', entry, loose }].map((line) => `${JSON.stringify(line)}\n`).join('');
    await put(world.cold, `${STATE}runs/x/journal-0000000040-00000000.ndjson`, lines);
    await put(world.cold, key, 'x');
    expect(await world.signed('backup')).toMatchObject({ outcome: 'complete' });
    const after = await world.read(await newest(world));
    expect(after['condemned']).toEqual({ count: 0, files: [] });
    expect(await world.has(key)).toBe(true);
  });

  test('probe.json and verified.json that were forged are ignored', async () => {
    const world = await signedWorld();
    await world.signed('probe');
    await world.signed('verify');
    const verified = await world.read(`${STATE}verified.json`);
    expect(verified['signature']).toMatchObject({ run: 'verify', epoch: 0 });
    const prefixes = [{ prefix: 'forged/', verified: '2026-11-24T00:00:00.000Z', keys: 9, faults: 0 }];
    await put(world.cold, `${STATE}verified.json`, JSON.stringify({ ...verified, prefixes }));
    expect(await world.signed('status')).toMatchObject({ verified: [] });
    await put(world.cold, `${STATE}probe.json`, '{"format":1}');
    expect(await world.signed('backup')).toMatchObject({ outcome: 'complete' });
  });
});

describe('holds with a signing key', () => {
  test('a hold that nobody signed still holds sweeps up, and vouches for no journal', async () => {
    const world = await signedWorld();
    const times = { at: '2026-11-24T00:00:00.000Z', created: '2026-11-24T00:00:00.000Z' };
    const expires = new Date(world.clock.now() + 600_000).toISOString();
    const journal = { to: 's3://to/', objects: 1, sha256: 'a'.repeat(64) };
    const bytes = Buffer.from(`${JSON.stringify({ id: 'h', owner: 'x', ...times, expires, journal })}\n`);
    await put(world.cold, `${STATE}holds/h`, bytes);
    const cold = new Bucket(world.cold, '', keysOf('owner'));
    const { signal } = new AbortController();
    expect(await readHolds(cold, world.clock.now(), signal)).toMatchObject([{ id: 'h' }]);
    expect(await namedJournal(new Bucket(world.cold, ''), 'h', signal)).toEqual(journal);
    expect(await namedJournal(cold, 'h', signal)).toBeUndefined();
    const place = { bucket: 'cold', prefix: '', path: `${STATE}holds/h` };
    const sealed = keysOf('owner').signer?.sealRecord('hold', place, { run: 'h', epoch: 0 }, bytes);
    await put(world.cold, `${STATE}holds/h`, sealed ?? '');
    expect(await namedJournal(cold, 'h', signal)).toEqual(journal);
  });
});

describe('without a key', () => {
  test('verify with hot finds an object that was replaced together with its entry', async () => {
    const world = new SignedWorld();
    world.keys = undefined;
    await put(world.hot, 'a', 'first');
    await world.backup();
    await put(world.cold, 'a', 'other');
    const { etag } = await world.cold.head('a');
    const generation = await world.read(await newest(world));
    const [segment] = generation['segments'] as { sha256: string }[];
    const lines = gunzipSync(
      await bytesOf(world.cold, `${STATE}segments/${segment?.sha256 ?? ''}.ndjson.gz`),
    );
    const entry = JSON.parse(lines.toString('utf8')) as { cold: object };
    const forged = { ...entry, cold: { ...entry.cold, etag, evidence: 'size' } };
    const file = gzipSync(`${JSON.stringify(forged)}\n`);
    const sha256 = createHash('sha256').update(file).digest('hex');
    await put(world.cold, `${STATE}segments/${sha256}.ndjson.gz`, file);
    await forge(world, { segments: [{ ...segment, sha256 }] });
    const result = await world.signed('verify');
    expect(result).toMatchObject({ faults: [{ cause: 'content' }] });
    expect(JSON.stringify(result['faults'])).toContain("where hot's content has");
  });

  test('nothing is signed', async () => {
    const world = new SignedWorld();
    world.keys = undefined;
    await put(world.hot, 'a', 'first');
    await world.backup();
    expect((await keysBelow(world.cold, STATE)).filter((key) => key.endsWith('.sig'))).toEqual([]);
    expect(await world.read(LEASE)).not.toHaveProperty('signature');
    const generation = await world.read(await newest(world));
    expect(generation).not.toHaveProperty('cold');
    expect(generation).not.toHaveProperty('baseSha256');
  });
});
