import { crashCampaign } from '../../__tests__/crash/campaign.ts';
import { unexpectedLeftovers } from '../../__tests__/crash/leftovers.ts';
import { onlyVersitygw } from '../../__tests__/crash/pair.ts';
import { servers } from '../../__tests__/servers.ts';

export const name = 'crashes';

/** Kills by server: hot at rest, hot going on changing, and streamed copies. 100 a server, 200 in all. */
const CAMPAIGNS = [
  { what: 'rest', kills: 45, objects: 3000, disturb: 0, copyPaths: ['native'] },
  { what: 'change', kills: 40, objects: 2000, disturb: 0.6, copyPaths: ['native'] },
  { what: 'stream', kills: 15, objects: 1000, disturb: 0.3, copyPaths: ['streamed'] },
] as const;

/**
 * 200 kills by SIGKILL over backups of thousands of objects, against versitygw without and with versioning;
 * SOAK_SEED repeats one. See __tests__/crash/campaign.ts for what is compared.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const seed = Number(process.env['SOAK_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  const figures: Record<string, number | string> = { seed };
  let passed = true;
  for (const server of onlyVersitygw(servers())) {
    for (const { what, ...campaign } of CAMPAIGNS) {
      const result = await crashCampaign({ server, seed, log, ...campaign });
      const faults = [
        ...result.faults,
        ...unexpectedLeftovers(result.leftovers, campaign.disturb > 0).map((left) => `left over: ${left}`),
      ];
      for (const fault of faults.slice(0, 20)) log(`${server.name}, ${what}: ${fault}`);
      for (const [kind, names] of result.leftovers) log(`${server.name}, ${what}: ${names.length} × ${kind}`);
      passed &&= faults.length === 0;
      const { seed: _seed, ...counts } = result.figures;
      for (const [figure, value] of Object.entries({ ...counts, faults: faults.length }))
        figures[`${server.name} ${what} ${figure}`] = value;
    }
  }
  return { passed, figures };
}
