import { startGateway } from '../../bench/gateway.ts';
import { findProgram } from '../../bench/peers.ts';
import { KEYS } from '../../bench/places.ts';
import { adoptMirror } from '../../__tests__/commands/adopt/mirror-by-rclone.ts';

export const name = 'adopt';

/** A mirror of 100,000 objects that rclone made on versitygw; SOAK_OBJECTS makes it smaller. */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const objects = Number(process.env['SOAK_OBJECTS'] ?? 100_000);
  const rclone = findProgram('rclone');
  if (rclone === undefined) throw new Error('rclone is not here: scripts/servers.sh install rclone');
  const gateway = await startGateway();
  const server = { name: 'versitygw', endpoint: gateway.endpoint, ...KEYS, quirks: {} } as const;
  try {
    const { faults, figures } = await adoptMirror(server, objects, rclone, log);
    for (const fault of faults) log(fault.slice(0, 2_000));
    return { passed: faults.length === 0, figures };
  } finally {
    await gateway.stop();
  }
}
