import { measureBackup, measureCommand, type Usage } from '../../bench/measure.ts';
import { seedManifest } from '../../bench/seed.ts';
import { startServer } from '../../bench/start-server.ts';

export const name = 'diff';

const MOST_MIB = 200;
/** Share of the keys that differ between the two points. */
const CHANGED = 0.01;

/**
 * `diff` of two restore points of SOAK_KEYS (10 million) keys of which 1 % changed, all lines and by prefix, beside a run that
 * compares every key. The manifest is written directly.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const keys = Number(process.env['SOAK_KEYS'] ?? 10_000_000);
  const program = process.env['SOAK_SOURCE'] === undefined ? 'bundle' : 'source';
  const server = await startServer({ keys, changing: CHANGED });
  const figures: Record<string, number | string> = { keys };
  const take = (what: string, { cpu, wall, peak }: Usage): number => {
    figures[`${what}: CPU, s`] = Math.round(cpu / 100) / 10;
    figures[`${what}: wall, s`] = Math.round(wall / 100) / 10;
    figures[`${what}: resident, MiB`] = Math.round(peak / 2 ** 20);
    log(
      `${what}: ${Math.round(cpu / 1000)} s of CPU, ${Math.round(peak / 2 ** 20)} MiB, ${Math.round(wall / 1000)} s`,
    );
    return peak / 2 ** 20;
  };
  try {
    await seedManifest(server, 'tree', undefined, 's3', CHANGED);
    const { endpoint } = server;
    const diff = ['diff', 'seed-before', 'seed', '--cold', 's3://cold'];
    const peaks = [
      take('diff', await measureCommand(endpoint, program, diff)),
      take('diff by prefix', await measureCommand(endpoint, program, [...diff, '--by-prefix', '--json'])),
    ];
    await server.tell('epoch');
    take('a run that compares every key', await measureBackup({ endpoint, program, flags: ['--dry-run'] }));
    return { passed: peaks.every((peak) => peak <= MOST_MIB), figures };
  } finally {
    await server.stop();
  }
}
