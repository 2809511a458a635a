import { startGateway } from '../../bench/gateway.ts';
import { KEYS } from '../../bench/places.ts';
import { killRounds } from '../../__tests__/commands/split/kill-rounds.ts';

export const name = 'split kills';

/** Split runs on versitygw until 50 times a plan, a worker or a commit was killed; SOAK_SEED repeats one. */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const seed = Number(process.env['SOAK_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  const kills = Number(process.env['SOAK_KILLS'] ?? 50);
  const gateway = await startGateway();
  const server = { name: 'versitygw', endpoint: gateway.endpoint, ...KEYS, quirks: {} } as const;
  try {
    const { faults, figures } = await killRounds({ server, kills, objects: 4_500, seed, log });
    for (const fault of faults.slice(0, 20)) log(fault);
    return { passed: faults.length === 0, figures: { ...figures } };
  } finally {
    await gateway.stop();
  }
}
