import { killInALargeObject } from '../../__tests__/crash/large.ts';
import { moveLarge, MOST_MEMORY } from '../../__tests__/crash/move-large.ts';
import { makePair } from '../../__tests__/crash/pair.ts';
import { servers } from '../../__tests__/servers.ts';

export const name = 'large objects';

const MB = 1_000_000;
const MIB = 1024 * 1024;

/**
 * Against real servers, server-side and streamed: 1 GB in parts, its content and the memory that it takes; and an object
 * whose backup is killed five times in its middle and once right after it was completed. SOAK_SERVER names one server.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const figures: Record<string, number | string> = {};
  let passed = true;
  const only = process.env['SOAK_SERVER'];
  const able = servers().filter(
    ({ name: server }) => server !== 'moto' && (only === undefined || server === only),
  );
  if (able.length === 0) throw new Error(`no server ${only ?? 'that can hold large objects'} runs`);
  for (const server of able) {
    for (const path of ['native', 'streamed'] as const) {
      const what = `${server.name} ${path}`;
      const moved = await moveLarge({ server, path, size: 1000 * MB });
      const tooMuch = moved.figures.peakMiB > MOST_MEMORY / MIB;
      for (const fault of moved.faults) log(`${what}: ${fault}`);
      if (tooMuch) log(`${what}: ${moved.figures.peakMiB} MiB of memory`);
      passed &&= moved.faults.length === 0 && !tooMuch;
      for (const [figure, value] of Object.entries(moved.figures)) figures[`${what} 1 GB ${figure}`] = value;

      const pair = await makePair(server, 'soak-large');
      try {
        const killed = await killInALargeObject({
          pair: {
            upstream: server.endpoint,
            hot: pair.hot,
            cold: pair.cold,
            coldName: pair.cold.place.bucket,
            options: (endpoint) => {
              const options = pair.options(endpoint, 'cold', {
                copyPaths: [path],
                maxOperationSize: 10 * MB,
              });
              return { ...options, hot: { ...options.hot, endpoint: server.endpoint } };
            },
          },
          path,
          size: 1000 * MB,
          partSize: 10 * MB,
          kills: 5,
          log: (line) => log(`${server.name}, ${line}`),
        });
        for (const fault of killed.faults) log(`${what}: ${fault}`);
        passed &&= killed.faults.length === 0;
        for (const [figure, value] of Object.entries(killed.figures))
          figures[`${what} killed ${figure}`] = value;
      } finally {
        await pair.close();
      }
    }
  }
  return { passed, figures };
}
