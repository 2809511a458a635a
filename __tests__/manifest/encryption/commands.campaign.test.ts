import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { runCat } from '../../../src/commands/browse/cat.ts';
import { runDiff } from '../../../src/commands/browse/diff.ts';
import { runVersions } from '../../../src/commands/browse/versions.ts';
import type { BackupOptions } from '../../../src/options/options.ts';
import { SplitWorld } from '../../commands/split/split.ts';
import { cipherOf, contentsOf, STATE } from './world.ts';

/** A split run, and what reads its backup, over encrypted state. */
class EncryptedSplit extends SplitWorld {
  override options(change: Partial<BackupOptions> = {}): BackupOptions {
    const options = super.options(change);
    return { ...options, cold: { ...options.cold, stateCipher: cipherOf('state') } };
  }

  get reading() {
    return { hot: undefined, cold: this.options().cold, ca: undefined };
  }
}

async function splitBackup(): Promise<EncryptedSplit> {
  const world = new EncryptedSplit();
  for (let i = 0; i < 3_000; i++) await world.hot.put(`canary-${i % 30}/${i}`, Buffer.from(`content ${i}`));
  expect(await world.plan(2)).toMatchObject({ outcome: 'complete' });
  for (const { outcome } of await Promise.all([world.shard(0), world.shard(1)]))
    expect(outcome).toBe('complete');
  return world;
}

describe('over encrypted state', () => {
  test('a split run commits what a single run does, and shows as little', async () => {
    const world = await splitBackup();
    const before = await contentsOf(world.cold, `${STATE}splits/`);
    expect([...before.keys()].filter((key) => /\/plan\.json\.age$/.test(key))).toHaveLength(1);
    expect(
      [...before.keys()].filter((key) => /\/parts\/\d+-\d+\.json\.age$/.test(key)).length,
    ).toBeGreaterThan(0);
    for (const [key, bytes] of await contentsOf(world.cold, STATE)) {
      expect([key, bytes.includes('canary')]).toEqual([key, false]);
      if (!key.endsWith('.age')) continue;
      const plain = createHash('sha256')
        .update(await cipherOf('state').open(bytes))
        .digest('hex');
      for (const [, other] of before) expect(other.includes(plain)).toBe(false);
    }
    const committed = await world.commit();
    expect(committed).toMatchObject({ outcome: 'complete', problem: null });
    const alone = await runBackup(world.options(), world.context(), world.open(world.reference));
    expect('counts' in committed && committed.counts).toEqual(alone.counts);
  });

  test('a worker without the key, or with another, does nothing', async () => {
    const world = new EncryptedSplit();
    for (let i = 0; i < 50; i++) await world.hot.put(`canary/${i}`, Buffer.from(`content ${i}`));
    await world.plan(2);
    const other = new SplitWorld(world.clock);
    other.hot = world.hot;
    Object.defineProperty(other, 'cold', { value: world.cold });
    const before = await contentsOf(world.cold);
    const refused = await other.shard(0).catch((error: unknown) => error);
    expect(JSON.stringify(refused instanceof Error ? refused.message : refused)).toMatch(
      /encrypted|does not exist/,
    );
    before.delete(`${STATE}lease`);
    const after = await contentsOf(world.cold);
    after.delete(`${STATE}lease`);
    expect([...after.keys()].filter((key) => !key.includes('/pieces/'))).toEqual(
      [...before.keys()].filter((key) => !key.includes('/pieces/')),
    );
  });

  test('cat, versions and diff read it', async () => {
    const world = await splitBackup();
    await world.commit();
    await world.hot.put('canary-1/1', Buffer.from('changed'));
    await runBackup(world.options(), world.context(), world.open());
    const written: Buffer[] = [];
    const write = async (bytes: Uint8Array): Promise<boolean> => {
      written.push(Buffer.from(bytes));
      return true;
    };
    const { reading } = world;
    const latest = { kind: 'latest' } as const;
    await runCat(
      { ...reading, command: 'cat', key: 'canary-1/1', at: latest },
      world.context(),
      write,
      world.open(),
    );
    expect(Buffer.concat(written).toString()).toBe('changed');
    const versions = await runVersions(
      { ...reading, command: 'versions', key: 'canary-1/1', policy: undefined },
      world.context(),
      world.open(),
    );
    expect(versions.versions).toHaveLength(2);
    const changed: string[] = [];
    await runDiff(
      {
        ...reading,
        ...{
          command: 'diff',
          from: { kind: 'run', run: 's' },
          against: latest,
          prefixes: [],
          byPrefix: false,
        },
      },
      world.context(),
      async (batch) => {
        for (const { json } of batch) changed.push(json());
        return true;
      },
      world.open(),
    );
    expect(changed).toEqual([expect.stringContaining('canary-1/1')]);
  });
});
