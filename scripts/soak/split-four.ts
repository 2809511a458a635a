import { startGateway } from '../../bench/gateway.ts';
import { KEYS } from '../../bench/places.ts';
import { fourWorkers } from '../../__tests__/commands/split/four-workers.ts';

export const name = 'split four';

const LEAST_SPEEDUP = 3;

/**
 * 200,000 objects on versitygw, each answer 30 ms late and 16 connections a worker: four workers leave the entries of one
 * run, at least three times as fast. SOAK_OBJECTS and SOAK_CONNECTIONS make it smaller, for a machine that is busy.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const objects = Number(process.env['SOAK_OBJECTS'] ?? 200_000);
  const concurrency = Number(process.env['SOAK_CONNECTIONS'] ?? 16);
  const gateway = await startGateway();
  const server = { name: 'versitygw', endpoint: gateway.endpoint, ...KEYS, quirks: {} } as const;
  try {
    const work = { server, objects, latency: 30, concurrency, log };
    const { faults, figures, speedup } = await fourWorkers(work);
    for (const fault of faults.slice(0, 20)) log(fault);
    if (speedup < LEAST_SPEEDUP)
      log(`${figures['times as fast'] ?? ''} times as fast, expected ${LEAST_SPEEDUP}`);
    return { passed: faults.length === 0 && speedup >= LEAST_SPEEDUP, figures: { ...figures } };
  } finally {
    await gateway.stop();
  }
}
