import { describe, expect, test } from '@jest/globals';
import { servers } from '../../servers.ts';
import { fourWorkers } from './four-workers.ts';
import type { LeaseTimes } from '../../../src/manifest/lease.ts';
import { killRounds } from './kill-rounds.ts';
import { stoppedWorker } from './stopped-worker.ts';

/** So that a test need not wait for a minute, on a machine that is busy. */
const SHORT: LeaseTimes = { timeToLive: 12_000, renewEvery: 1_000, pollEvery: 200, longestRequest: 2_000 };
/** Enough for a first plan to find borders. */
const OBJECTS = 4_200;
const some = servers().filter(({ name }) => name === 'versitygw');

/** The small form of the soaks split-four, split-kills and split-stop: issue "One backup on many machines", must show 1 and 2. */
describe.each(some)('the processes of a split run on $name', (server) => {
  const quiet = (): void => undefined;

  test('leave the entries of a single one', async () => {
    const work = { server, objects: OBJECTS, latency: 2, concurrency: 16, log: quiet };
    expect((await fourWorkers(work)).faults).toEqual([]);
  }, 240_000);

  test('are killed, and others go on: nothing is lost, and little is copied twice', async () => {
    const { faults, figures } = await killRounds({ server, kills: 2, objects: OBJECTS, seed: 3, log: quiet });
    expect({ faults, figures }).toEqual({ faults: [], figures });
  }, 240_000);

  test('write nothing after they were stopped past their lease', async () => {
    const accessLog = process.env['VERSITYGW_ACCESS_LOG'];
    if (accessLog === undefined) throw new Error('VERSITYGW_ACCESS_LOG is not set: scripts/servers.sh start');
    const { faults } = await stoppedWorker({
      server,
      accessLog,
      objects: OBJECTS,
      stopMs: 1.5 * SHORT.timeToLive,
      leaseTimes: SHORT,
    });
    expect(faults).toEqual([]);
  }, 240_000);
});
