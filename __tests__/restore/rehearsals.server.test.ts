import { expect, test } from '@jest/globals';
import { onlyVersitygw } from '../crash/pair.ts';
import { servers } from '../servers.ts';
import { onServer } from './rehearsals.ts';

test.each(onlyVersitygw(servers()).map((server) => [server.name, server] as const))(
  'a backup on %s is rehearsed by 1 %%, 5 %% and all of it, and nothing is left',
  async (_name, server) => {
    const { faults } = await onServer(server, { objects: 300, turns: 1, log: () => undefined });
    expect(faults).toEqual([]);
  },
  120_000,
);
