import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { ChunkLog } from './chunk-log.ts';
import { Killed, KillableStore } from './killed.ts';
import { EncryptedWorld } from './world.ts';

const KIB = 1024;
const SIZE = 800 * KIB + 12_345;
const IN_PARTS = { maxOperationSize: 80 * KIB, partSize: 64 * KIB };
const LARGE = createHash('shake256', { outputLength: SIZE }).update('large').digest();
/** Everything that the run writes for it: parts, and the records that name them. */
const concerns = (request: string): boolean =>
  /^(uploadPart|completeUpload|createUpload|listParts|head large)/.test(request) ||
  request.includes('/upload-');
/** Runs that are killed before one that is not. */
const RESUMES = 5;

/** How many requests the upload takes. */
async function requestsOf(secret: Buffer | undefined): Promise<number> {
  const { world, cold } = await prepared(secret);
  cold.killAt(Infinity, true);
  await world.backup(IN_PARTS);
  return cold.seen;
}

async function prepared(secret: Buffer | undefined): Promise<{ world: EncryptedWorld; cold: KillableStore }> {
  const world = new EncryptedWorld();
  world.resumeSecret = secret;
  const cold = new KillableStore(world.cold, concerns);
  world.cold = cold.store;
  await world.put('small', 'small');
  await world.backup(IN_PARTS);
  await world.put('large', LARGE);
  return { world, cold };
}

test.each([
  ['with a resume-secret', randomBytes(32)],
  ['without one', undefined],
])(
  'killed at every request of its upload, and five times over, a large object is readable and no nonce served twice: %s',
  async (_name, secret) => {
    const log = new ChunkLog().start();
    const all = await requestsOf(secret);
    expect(all).toBeGreaterThan(10);
    let kills = 0;
    for (let at = 0; at < all; at++) {
      const { world, cold } = await prepared(secret);
      for (let run = 0; run <= RESUMES; run++) {
        // The first one where it is asked for, the others all over the upload.
        cold.killAt(run === 0 ? at : (at * 3 + run * 5) % all, run % 2 === 0);
        await world.backup(IN_PARTS).catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error;
        });
        if (cold.dead) kills++;
      }
      cold.killAt(Infinity, true);
      const result = await world.backup(IN_PARTS);
      expect(result).toMatchObject({ outcome: 'complete', problem: null });
      expect((await world.decrypted('large.age')).equals(LARGE)).toBe(true);
      expect((await world.verify()).counts).toMatchObject({ faults: 0 });
      expect(log.reused).toEqual([]);
    }
    log.stop();
    expect(kills).toBeGreaterThan(all);
  },
  120_000,
);
