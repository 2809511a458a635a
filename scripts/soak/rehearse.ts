import { onlyVersitygw } from '../../__tests__/crash/pair.ts';
import { onEmulator, onServer } from '../../__tests__/restore/rehearsals.ts';
import { servers } from '../../__tests__/servers.ts';

export const name = 'rehearsals';

/** Of the time that everything takes, as 5 % foretell it. */
const MOST_OFF_PERCENT = 20;

/**
 * Rehearsals by 1 %, 5 % and all of SOAK_OBJECTS (20,000) objects in SOAK_TURNS (3) turns, against the emulator and, where it runs,
 * versitygw (SOAK_ON names one of them). See __tests__/restore/rehearsal-drill.ts.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const size = {
    objects: Number(process.env['SOAK_OBJECTS'] ?? 20_000),
    turns: Number(process.env['SOAK_TURNS'] ?? 3),
    concurrency:
      process.env['SOAK_CONCURRENCY'] === undefined ? undefined : Number(process.env['SOAK_CONCURRENCY']),
    latencyMs:
      process.env['SOAK_LATENCY_MS'] === undefined ? undefined : Number(process.env['SOAK_LATENCY_MS']),
    log,
  };
  const figures: Record<string, number | string> = {};
  let passed = true;
  const drills = [{ name: 'emulator', drill: () => onEmulator(size) }];
  if (process.env['VERSITYGW_ENDPOINT'] !== undefined)
    for (const server of onlyVersitygw(servers()))
      drills.push({ name: server.name, drill: () => onServer(server, size) });
  const only = process.env['SOAK_ON'];
  for (const { name: on, drill } of drills.filter((one) => only === undefined || one.name === only)) {
    const done = await drill();
    for (const fault of done.faults) log(`${on}: ${fault}`);
    passed &&= done.faults.length === 0;
    for (const [figure, value] of Object.entries(done.figures)) {
      figures[`${on}, ${figure}`] = value;
      if (figure.endsWith('off by, %') && value > MOST_OFF_PERCENT) {
        passed = false;
        log(`${on}, ${figure}: ${value}, more than ${MOST_OFF_PERCENT}`);
      }
    }
  }
  return { passed, figures };
}
