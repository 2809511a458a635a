import { onlyVersitygw } from '../../__tests__/crash/pair.ts';
import { race } from '../../__tests__/crash/race.ts';
import { STOPS, stoppedPastItsLease } from '../../__tests__/crash/stopped.ts';
import { servers } from '../../__tests__/servers.ts';

export const name = 'two processes at once';

const RACES = 20;

/** 20 races a server, and one run stopped past its lease at every place where it has a write in its hands. */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const figures: Record<string, number | string> = {};
  let passed = true;
  const note = (what: string, faults: readonly string[]): void => {
    for (const fault of faults) log(`${what}: ${fault}`);
    passed &&= faults.length === 0;
  };
  for (const server of onlyVersitygw(servers())) {
    const { faults, ...counts } = await race(server, RACES, 100, log);
    note(server.name, faults);
    for (const [figure, value] of Object.entries(counts)) figures[`${server.name} ${figure}`] = value;
    for (const at of STOPS) {
      if (at.onlyUnversioned === true && server.name === 'versitygw-versioned') continue;
      const stop = await stoppedPastItsLease(server, at);
      note(`${server.name}, stopped ${at.name}`, stop.faults);
      log(`${server.name}, stopped ${at.name} for ${stop.stoppedMs} ms: ${stop.faults.length} faults`);
      figures[`${server.name} stopped ${at.name}`] =
        stop.faults.length === 0 ? 'nothing harmed' : `${stop.faults.length} faults`;
    }
  }
  return { passed, figures };
}
