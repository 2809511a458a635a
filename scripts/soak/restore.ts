import { onlyVersitygw } from '../../__tests__/crash/pair.ts';
import { restoreDrill } from '../../__tests__/restore/drill.ts';
import { servers } from '../../__tests__/servers.ts';

export const name = 'restores';

const OBJECTS = 3000;
const KILLS = 10;

/** Restore drills of thousands of objects, against versitygw without and with versioning. See __tests__/restore/drill.ts. */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const figures: Record<string, number | string> = {};
  let passed = true;
  for (const server of onlyVersitygw(servers())) {
    const drill = await restoreDrill(server, OBJECTS, KILLS);
    for (const fault of drill.faults.slice(0, 20)) log(`${server.name}: ${fault}`);
    passed &&= drill.faults.length === 0;
    for (const [figure, value] of Object.entries({ ...drill.figures, faults: drill.faults.length }))
      figures[`${server.name} ${figure}`] = value;
  }
  return { passed, figures };
}
