import { kinds } from '../../__tests__/matrix/kinds.ts';
import { live } from '../../__tests__/matrix/life.ts';

export const name = 'matrix';

/**
 * Every pair of versitygw, fake-gcs-server and Azurite as hot and cold: 2,000 hostile keys and three objects of 300 MB, backed
 * up, changed, pruned, read back, restored into the third kind, compared by `rclone check --download`. SOAK_PAIRS names
 * some of the pairs (`s3-gs,az-az`), SOAK_KEYS and SOAK_LARGE_MB make them smaller.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const all = kinds();
  const wanted = (process.env['SOAK_PAIRS'] ?? '').split(',').filter((pair) => pair !== '');
  const keys = Number(process.env['SOAK_KEYS'] ?? 2_000);
  const bytes = Number(process.env['SOAK_LARGE_MB'] ?? 300) * 1_000_000;
  const rclone = process.env['RCLONE'] ?? 'rclone';
  const program = new URL('../../dist/cli/index.js', import.meta.url).pathname;
  const figures: Record<string, number | string> = {};
  let passed = true;
  for (const hot of all) {
    for (const cold of all) {
      const pair = `${hot.name}-${cold.name}`;
      if (wanted.length > 0 && !wanted.includes(pair)) continue;
      const to = all.find((kind) => kind !== hot && kind !== cold) ?? hot;
      const began = performance.now();
      const { faults, figures: own } = await live(
        { hot, cold, to, keys, large: { count: 3, bytes }, program, rclone },
        log,
      );
      for (const fault of faults) log(`${pair}: ${fault}`);
      passed &&= faults.length === 0;
      for (const [figure, value] of Object.entries(own)) figures[`${pair} ${figure}`] = value;
      figures[`${pair} faults`] = faults.length;
      log(
        `${pair} -> ${to.name}: ${faults.length} faults, ${Math.round((performance.now() - began) / 1000)} s`,
      );
    }
  }
  return { passed, figures };
}
