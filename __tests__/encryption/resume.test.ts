import { createHash, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../src/report/result.ts';
import { ChunkLog } from './chunk-log.ts';
import { KillableStore } from './killed.ts';
import { contentOf, EncryptedWorld } from './world.ts';

const KIB = 1024;
const SIZE = 320 * KIB + 12_345;
/** Three parts of two chunks. */
const IN_PARTS = { maxOperationSize: 150 * KIB, partSize: 128 * KIB };
const LARGE = createHash('shake256', { outputLength: SIZE }).update('large').digest();
const isUpload = (request: string): boolean => /^(uploadPart|completeUpload|createUpload)/.test(request);

let world: EncryptedWorld;
let cold: KillableStore;
let log: ChunkLog;

beforeEach(async () => {
  world = new EncryptedWorld();
  cold = new KillableStore(world.cold, isUpload);
  world.cold = cold.store;
  log = new ChunkLog().start();
  await world.put('small', 'small');
  await world.backup(IN_PARTS);
  await world.put('large', LARGE);
});
afterEach(() => log.stop());

/** A run that is killed at the n-th request of the upload. */
async function killed(at: number, before = true): Promise<RunResult> {
  cold.killAt(at, before);
  return world.backup(IN_PARTS);
}

async function finished(): Promise<RunResult> {
  cold.killAt(Infinity, true);
  return world.backup(IN_PARTS);
}

describe('a large object that is encrypted', () => {
  test('goes in parts, is opened by anybody with the identity, verified, and restored', async () => {
    expect(await finished()).toMatchObject({ outcome: 'complete', counts: { copied: 1 } });
    expect(cold.requests.filter((request) => request.startsWith('uploadPart'))).toHaveLength(3);
    expect((await world.decrypted('large.age')).equals(LARGE)).toBe(true);
    const entry = (await world.entries()).get('large');
    expect(entry?.cold.checksum).toMatch(/^sha256-parts:\d+\+\d+:/);
    expect(entry?.checksum).toMatch(/^sha256-parts:131072:/);
    for (const identities of [[], world.identities]) {
      world.identities = identities;
      expect((await world.verify()).counts).toMatchObject({ sound: 2, faults: 0 });
    }
    expect(await world.restore(IN_PARTS)).toMatchObject({ counts: { restored: 2, failed: 0 } });
    expect((await contentOf(world.to, 'large')).equals(LARGE)).toBe(true);
    expect(log.reused).toEqual([]);
  });

  test('goes on in the next run where there is a resume-secret', async () => {
    world.resumeSecret = randomBytes(32);
    await killed(2, false); // created, and the first part sent
    await finished();
    expect(cold.requests.filter((request) => request.startsWith('createUpload'))).toEqual([]);
    expect((await world.decrypted('large.age')).equals(LARGE)).toBe(true);
    expect(log.reused).toEqual([]);
  });

  test('begins anew in the next run where there is none, which says so', async () => {
    await killed(2, false);
    await finished();
    expect(cold.requests.filter((request) => request.startsWith('createUpload'))).toHaveLength(1);
    expect(world.logged.join('\n')).toContain('begin anew');
    expect((await world.decrypted('large.age')).equals(LARGE)).toBe(true);
    expect(log.reused).toEqual([]);
  });

  test.each(['no secret', 'another secret', 'another recipient'])('begins anew with %s', async (what) => {
    world.resumeSecret = randomBytes(32);
    await killed(2, false);
    if (what === 'no secret') world.resumeSecret = undefined;
    else if (what === 'another secret') world.resumeSecret = randomBytes(32);
    else world.recipients = world.recipients.slice(0, 1);
    await finished();
    expect(cold.requests.filter((request) => request.startsWith('createUpload'))).toHaveLength(1);
    expect(world.logged.join('\n').includes('begin anew')).toBe(what !== 'another recipient');
    expect((await world.decrypted('large.age')).equals(LARGE)).toBe(true);
    expect(log.reused).toEqual([]);
  });

  test('takes a new key where hot gives another content under the same ETag', async () => {
    world.resumeSecret = randomBytes(32);
    await killed(2, true);
    // A hot that does not keep to its own ETags.
    const other = Buffer.from(LARGE);
    other.fill(1);
    world.lie('large', other);
    await finished();
    expect(cold.requests.filter((request) => request.startsWith('createUpload'))).toHaveLength(1);
    expect(cold.requests.length).toBeGreaterThan(1);
    expect((await world.decrypted('large.age')).equals(other)).toBe(true);
    expect(log.reused).toEqual([]);
  });

  test('is not restored where a part of it was changed, cut off, or moved', async () => {
    await finished();
    const stored = await contentOf(world.cold, 'large.age');
    const middle = Math.floor(stored.length / 2);
    const damages: readonly ((bytes: Buffer) => Buffer)[] = [
      (bytes) =>
        Buffer.concat([
          bytes.subarray(0, middle),
          Buffer.from([(bytes[middle] ?? 0) ^ 1]),
          bytes.subarray(middle + 1),
        ]),
      (bytes) =>
        Buffer.concat([
          bytes.subarray(0, 1000),
          bytes.subarray(66_552, 132_088),
          bytes.subarray(1000),
        ]).subarray(0, bytes.length),
    ];
    for (const damage of damages) {
      world.lieInCold('large.age', damage(stored));
      const result = await world.restore(IN_PARTS);
      expect(result.counts).toMatchObject({ failed: 1 });
      expect(result.holes).toMatchObject([{ cause: 'damaged' }]);
      expect((await world.verify()).counts).toMatchObject({ faults: 1 });
    }
  });
});
