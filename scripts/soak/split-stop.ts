import { startGateway } from '../../bench/gateway.ts';
import { KEYS } from '../../bench/places.ts';
import { stoppedWorker } from '../../__tests__/commands/split/stopped-worker.ts';

export const name = 'split stop';

/** A worker of a split run on versitygw is stopped for 90 s, longer than its lease lives, and then goes on. */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const stopMs = Number(process.env['SOAK_STOP_MS'] ?? 90_000);
  const gateway = await startGateway();
  const { endpoint, accessLog } = gateway;
  const server = { name: 'versitygw', endpoint, ...KEYS, quirks: {} } as const;
  try {
    const { faults, figures } = await stoppedWorker({ server, accessLog, objects: 4_500, stopMs });
    for (const fault of faults.slice(0, 20)) log(fault);
    return { passed: faults.length === 0, figures: { ...figures } };
  } finally {
    await gateway.stop();
  }
}
