import { describe, expect, test } from '@jest/globals';
import { servers } from '../../servers.ts';
import { adoptMirror } from './mirror-by-rclone.ts';

const some = servers().filter(({ name }) => name === 'versitygw' || name === 'minio');

/** The small form of `npm run soak -- adopt`: issue "One backup on many machines", must show 6. */
describe.each(some)('a mirror that rclone made on $name', (server) => {
  test('is adopted without a copy, and a backup copies exactly what changed then', async () => {
    const rclone = process.env['RCLONE'];
    if (rclone === undefined) throw new Error('RCLONE is not set: scripts/servers.sh install rclone, start');
    const { faults } = await adoptMirror(server, 2_500, rclone, () => undefined);
    expect(faults).toEqual([]);
  }, 180_000);
});
