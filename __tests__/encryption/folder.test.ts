import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRehearse } from '../../src/commands/rehearse/rehearse.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import { runStatus } from '../../src/commands/status.ts';
import type { RestoreResult } from '../../src/report/restore-result.ts';
import { StoreError } from '../../src/store/errors.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { runContext } from '../commands/setting.ts';
import { contentOf, EncryptedWorld, RECOVERY, STRANGER } from './world.ts';

let folder: string;
let world: EncryptedWorld;
const large = randomBytes(300_000);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'encrypted-folder-'));
  world = new EncryptedWorld();
  await world.put('a/small', 'content');
  await world.put('a/large', large);
  await world.put('empty', '');
  await world.backup();
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const shared = () => ({
  hot: undefined,
  cold: { ...world.base.cold, objectKeys: world.opening(), stateCipher: world.cipher },
  at: { kind: 'latest' } as const,
  prefixes: [],
  include: [],
  ca: undefined,
  copyPaths: world.base.copyPaths,
  maxOperationSize: undefined,
  partSize: undefined,
  concurrency: undefined,
  deadline: 3600_000,
  maxFailures: 0,
  verify: 'copy' as const,
});

function restore(): Promise<RestoreResult> {
  const options = { ...shared(), command: 'restore' as const, folder, overwrite: false, dryRun: false };
  return runRestore(options, runContext({ clock: world.clock }), world.open);
}

describe('a restore of encrypted objects to a folder', () => {
  test.each([
    ['work', undefined],
    ['recovery', RECOVERY],
  ] as const)('writes their content by the %s identity', async (_, identity) => {
    if (identity !== undefined) world.identities = [identity];
    const result = await restore();
    expect([result.outcome, result.problem, result.counts.restored]).toEqual(['complete', null, 3]);
    expect(await readFile(join(folder, 'a/small'), 'utf8')).toBe('content');
    expect((await readFile(join(folder, 'a/large'))).equals(large)).toBe(true);
    expect((await restore()).counts).toMatchObject({ equal: 3, restored: 0 });
  });

  test('goes on where a body broke off', async () => {
    let broken = false;
    world.cold = wrapStore(world.cold, async ({ operation, call, key }) => {
      const answer = await call();
      if (operation !== 'get' || key?.startsWith('a/large') !== true || broken) return answer;
      broken = true;
      const body = answer as { stream: AsyncIterable<Uint8Array> };
      return { ...body, stream: cut(body.stream, 150_000) } as typeof answer;
    });
    const result = await restore();
    expect([broken, result.outcome]).toEqual([true, 'complete']);
    expect((await readFile(join(folder, 'a/large'))).equals(large)).toBe(true);
  });

  test('is refused without an identity, or with that of somebody else, and writes no files', async () => {
    for (const identities of [[], [STRANGER]]) {
      world.identities = identities;
      await expect(restore()).rejects.toThrow('identity-file');
      expect(await readdir(folder)).toEqual([]);
    }
  });
});

test('a content that somebody else encrypted is named without a hash of any content', async () => {
  const other = new EncryptedWorld();
  await other.put('a/small', 'forgery'); // as many bytes
  await other.backup();
  world.lieInCold('a/small.age', await contentOf(other.cold, 'a/small.age'));
  const result = await restore();
  expect(result.holes).toMatchObject([{ cause: 'damaged', count: 1 }]);
  const said = JSON.stringify(result.holes);
  expect(said).toContain('its content, decrypted, is not what was backed up');
  expect(said).not.toMatch(/sha256:|MD5/);
});

test('a rehearsal opens what is encrypted, and its figures are kept where status finds them', async () => {
  const options = {
    ...shared(),
    command: 'rehearse' as const,
    scratch: undefined,
    folder,
    sample: { kind: 'all' } as const,
  };
  const result = await runRehearse(options, runContext({ clock: world.clock }), world.open);
  expect([result.outcome, result.counts.restored, result.recorded]).toEqual(['complete', 3, true]);
  expect(await readdir(folder)).toEqual([]);
  const status = await runStatus(
    { ...shared(), command: 'status', maxSilence: undefined, maxRehearsalAge: 3600_000 },
    runContext({ clock: world.clock }),
    world.open,
  );
  expect([status.problem, status.rehearsed?.keys]).toEqual([null, 3]);
});

async function* cut(stream: AsyncIterable<Uint8Array>, after: number): AsyncGenerator<Uint8Array> {
  let left = after;
  for await (const chunk of stream) {
    if (chunk.length > left) {
      yield chunk.subarray(0, left);
      throw new StoreError('transient', 'GetObject: the connection was lost', { operation: 'GetObject' });
    }
    left -= chunk.length;
    yield chunk;
  }
}
