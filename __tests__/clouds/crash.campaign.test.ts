import { describe, expect, test } from '@jest/globals';
import { startEmulator } from '../../emulator/index.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { PlaceOptions } from '../../src/core/place.ts';
import type { Store } from '../../src/store/contract.ts';
import { openStore } from '../../src/store/registry.ts';
import { optionsFor } from '../commands/setting.ts';
import { crashCampaign } from '../crash/campaign.ts';
import type { Setting } from '../crash/campaign.ts';
import { unexpectedLeftovers } from '../crash/leftovers.ts';
import { KnownContent } from '../crash/pair.ts';
import { race } from '../crash/race.ts';
import { watchedEmulator } from '../crash/watched-emulator.ts';
import { COLD, HOT } from '../emulator/blob/running.ts';
import { WRITER } from '../emulator/gcs/running.ts';
import type { Cloud } from './pair.ts';

const KILLS = Number(process.env['CRASH_KILLS'] ?? 3);
const SEED = Number(process.env['CRASH_SEED'] ?? 20261126);

async function setting(cloud: Cloud): Promise<Setting> {
  const google = { provider: 'gcp', storageType: 'GCS', region: 'us-east1' } as const;
  const azure = { provider: 'azure', storageType: 'BLOB' } as const;
  const names = ['hot', 'cold', 'reference'] as const;
  const emulator = await startEmulator({
    buckets: names.map((name) => {
      if (cloud === 'gs') return { name, ...google };
      return { name, ...azure, account: name === 'hot' ? HOT.accessKeyId : COLD.accessKeyId };
    }),
    repositories: [],
    nodes: [],
    providers: [
      { name: 'google', provider: 'gcp', api: 'gcs', keys: [{ ...WRITER, right: 'ADMIN' }] },
      { name: 'azure', api: 'blob', keys: [HOT, COLD].map((key) => ({ ...key, right: 'ADMIN' })) },
    ],
  });
  const endpoint = emulator.providerEndpoints[cloud === 'gs' ? 'google' : 'azure'] ?? '';
  const writer = { ...WRITER };
  const place = (bucket: (typeof names)[number]): PlaceOptions => {
    const common = { endpoint, bucket, prefix: '' };
    if (cloud === 'gs') return { api: 'gcs', ...common, credentials: writer };
    const credentials = bucket === 'hot' ? HOT : COLD;
    return { api: 'blob', ...common, account: credentials.accessKeyId, credentials };
  };
  const open = (bucket: (typeof names)[number]): Store => openStore(place(bucket), undefined, systemClock);
  const stores = { hot: open('hot'), cold: open('cold'), reference: open('reference') };
  return {
    proxy: watchedEmulator(emulator, endpoint),
    pair: {
      server: { name: cloud, endpoint },
      versioned: false,
      serialTags: true,
      ...stores,
      known: new KnownContent(),
      options: (_endpoint, cold = 'cold', change = {}) =>
        optionsFor(endpoint, { hot: place('hot'), cold: place(cold), ...change }),
      close: async () => {
        await Promise.all(Object.values(stores).map((store) => store.close()));
        await emulator.close();
      },
    },
  };
}

/** The small form: CRASH_KILLS and CRASH_SEED make it longer and another one. */
describe.each<Cloud>(['gs', 'az'])('backups at the API of %s', (cloud) => {
  test.each([
    ['while hot rests', 0],
    ['while hot goes on changing', 0.6],
  ])(
    'killed at random moments %s converge, copy nothing again that was journalled, and all comes back',
    async (_name, disturb) => {
      const { faults, leftovers, figures } = await crashCampaign({
        server: await setting(cloud),
        objects: 60,
        kills: KILLS,
        seed: SEED + disturb * 10,
        disturb,
        copyPaths: ['native'],
        log: () => undefined,
      });
      expect({ figures, faults: faults.slice(0, 10) }).toEqual({ figures, faults: [] });
      expect(unexpectedLeftovers(leftovers, disturb > 0)).toEqual([]);
      expect(figures.kills).toBe(KILLS);
      console.log(cloud, JSON.stringify(figures));
    },
    600_000,
  );

  test('two at once: one commits, and the other one is skipped or follows', async () => {
    const { faults, ...counts } = await race(await setting(cloud), 2, 40, () => undefined);
    expect({ faults, counts }).toEqual({ faults: [], counts });
    expect(counts.skipped + counts.followed).toBe(2);
    console.log(cloud, JSON.stringify(counts));
  }, 300_000);
});
