import { describe, expect, test } from '@jest/globals';
import { startEmulator } from '../../emulator/index.ts';
import type { Emulator } from '../../emulator/index.ts';
import { systemClock } from '../../src/core/clock.ts';
import type { CopyPath } from '../../src/core/domain.ts';
import type { S3PlaceOptions } from '../../src/core/place.ts';
import { fixedCredentials } from '../../src/store/s3/credentials.ts';
import { S3Store } from '../../src/store/s3/store.ts';
import { optionsFor } from '../commands/setting.ts';
import { killInALargeObject } from './large.ts';

const MIB = 1024 * 1024;
const PART = 5 * MIB;
const READ = { accessKeyId: 'READKEY', secretAccessKey: 'read-secret' };
const WRITE = { accessKeyId: 'WRITEKEY', secretAccessKey: 'write-secret' };
const OWNER = { accessKeyId: 'OWNERKEY', secretAccessKey: 'owner-secret' };

/** Hot at its provider, which cold's credentials may read; attached to cold's Repository or not. */
function emulator(attached: boolean): Promise<Emulator> {
  return startEmulator({
    buckets: [
      { name: 'hot', provider: 'aws', storageType: 'S3', readableBy: ['cold'] },
      { name: 'cold', provider: 'aws', storageType: 'S3' },
    ],
    repositories: [
      {
        id: 'repo',
        name: 'Repo',
        buckets: attached ? ['hot', 'cold'] : ['cold'],
        keys: [
          { ...WRITE, right: 'WRITE' },
          { ...READ, right: 'READ' },
        ],
      },
    ],
    providers: [{ name: 'aws', keys: [{ ...OWNER, right: 'ADMIN' }] }],
  });
}

/** The small form of `npm run soak -- large-objects`: issue "Every copy path", must show 2. */
describe('a large object whose backup is killed in the middle, five times, and right after Complete', () => {
  test.each<[CopyPath, boolean]>([
    ['native', false],
    ['emulated', true],
    ['streamed', true],
  ])(
    '%s: is gone on with, and no part is sent again but what was on its way',
    async (path, attached) => {
      const running = await emulator(attached);
      const provider = running.providerEndpoints['aws'] ?? '';
      const [node = ''] = running.endpoints;
      const place = (
        bucket: string,
        endpoint: string,
        credentials: S3PlaceOptions['credentials'],
      ): S3PlaceOptions => ({
        api: 's3',
        endpoint,
        bucket,
        prefix: '',
        region: 'us-east-1',
        pathStyle: true,
        credentials,
      });
      const open = (bucket: string): S3Store =>
        new S3Store({
          ...place(bucket, provider, OWNER),
          credentials: fixedCredentials(OWNER),
          clock: systemClock,
        });
      const [hot, cold] = [open('hot'), open('cold')];
      try {
        const { faults, figures } = await killInALargeObject({
          pair: {
            upstream: node,
            coldName: 'cold',
            hot,
            cold,
            options: (endpoint) =>
              optionsFor(endpoint, {
                hot: path === 'native' ? place('hot', provider, OWNER) : place('hot', node, READ),
                cold: place('cold', endpoint, WRITE),
                copyPaths: [path],
                maxOperationSize: PART,
              }),
          },
          path,
          size: 28 * PART + 1000,
          partSize: PART,
          kills: 5,
        });
        expect({ figures, faults }).toEqual({ figures, faults: [] });
      } finally {
        await Promise.all([hot.close(), cold.close()]);
        await running.close();
      }
    },
    240_000,
  );
});
