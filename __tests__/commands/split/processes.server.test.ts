import { describe, expect, test } from '@jest/globals';
import { servers } from '../../servers.ts';
import { fourWorkers } from './four-workers.ts';
import { killRounds } from './kill-rounds.ts';

/** Enough for a first plan to find borders. */
const OBJECTS = 4_200;
const some = servers().filter(({ name }) => name === 'versitygw');

/**
 * The small form of the soaks split-four and split-kills: issue "One backup on many machines", must show 1 and 2. What a worker
 * sends that was stopped past its lease is looked at by `npm run soak -- split-stop` alone: docs/scale.md says what it found.
 */
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
});
