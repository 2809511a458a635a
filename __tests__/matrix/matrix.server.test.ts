import { describe, expect, test } from '@jest/globals';
import { kinds } from './kinds.ts';
import { live } from './life.ts';

const program = new URL('../../src/cli.ts', import.meta.url).pathname;
const rclone = process.env['RCLONE'];
const all = kinds();
const pairs = all.flatMap((hot) => all.map((cold) => ({ hot, cold, name: `${hot.name} to ${cold.name}` })));

/** The small form of `npm run soak -- matrix`. */
describe('a backup lives', () => {
  test.each(pairs)(
    'from $name',
    async ({ hot, cold }) => {
      if (rclone === undefined) throw new Error('rclone is not installed: scripts/servers.sh install rclone');
      const to = all.find((kind) => kind !== hot && kind !== cold) ?? hot;
      const large = { count: 1, bytes: 12_000_000 };
      const { faults } = await live({ hot, cold, to, keys: 48, large, program, rclone }, () => undefined);
      expect(faults).toEqual([]);
    },
    120_000,
  );
});
