import { expect, test, describe } from '@jest/globals';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { runCommit } from '../../../src/commands/split/commit.ts';
import { runPlan } from '../../../src/commands/split/plan.ts';
import { runShard } from '../../../src/commands/split/shard.ts';
import { mapConcurrent } from '../../../src/core/semaphore.ts';
import type { Entry } from '../../../src/manifest/entry.ts';
import type { Store } from '../../../src/store/contract.ts';
import { makePair, onlyVersitygw } from '../../crash/pair.ts';
import { servers } from '../../servers.ts';
import { entriesOf, headGeneration } from '../known-content.ts';
import { runContext } from '../setting.ts';

const KEYS = 4_500;

/** But for when things were stored, and the ids that the bucket gives. */
async function comparable(cold: Store): Promise<unknown[]> {
  const generation = await headGeneration(cold);
  if (generation === undefined) return [];
  return (await entriesOf(cold, generation)).map(
    ({ since: _since, cold: { stored: _stored, versionId: _id, ...ref }, ...entry }: Entry) => ({
      ...entry,
      ref,
    }),
  );
}

describe.each(onlyVersitygw(servers()))('a split run on $name', (server) => {
  test('leaves the entries of a single run', async () => {
    const pair = await makePair(server, 'split');
    try {
      await mapConcurrent(
        Array.from({ length: KEYS }, (_, i) => i),
        16,
        (i) => pair.hot.put(`${'abcdefghij'[i % 10] ?? ''}/${i % 7}/${i}`, Buffer.from(`content ${i}`)),
      );
      const options = { ...pair.options(server.endpoint), split: 's' };
      const planned = await runPlan({ ...options, command: 'plan', shards: 4 }, runContext());
      expect(planned).toMatchObject({ outcome: 'complete', shards: [0, 1, 2, 3] });
      const workers = await Promise.all(
        [0, 1, 2, 3].map((shard) =>
          runShard({ ...options, command: 'shard', shard, shards: undefined }, runContext()),
        ),
      );
      expect(workers.map(({ outcome }) => outcome)).toEqual(Array(4).fill('complete'));
      const committed = await runCommit({ ...options, command: 'commit' }, runContext());
      expect(committed).toMatchObject({ outcome: 'complete', counts: { scanned: KEYS, copied: KEYS } });
      const single = await runBackup(pair.options(server.endpoint, 'reference'), runContext());
      expect(single).toMatchObject({ outcome: 'complete', counts: { copied: KEYS } });
      expect(await comparable(pair.cold)).toEqual(await comparable(pair.reference));
    } finally {
      await pair.close();
    }
  }, 180_000);
});
