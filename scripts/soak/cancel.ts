import { cancelCampaign } from '../../__tests__/action/cancel-campaign.ts';

export const name = 'cancelled runs';

/** A runner kills what has not ended 7.5 s after SIGINT: half a second is left for it to notice. */
const MOST_MS = 7_000;

/** 50 times SIGINT or SIGTERM at a random moment, against the emulator. See __tests__/action/cancel-campaign.ts. */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const { faults, figures } = await cancelCampaign({
    objects: 1_200,
    cancels: 50,
    copyMs: 20,
    random: Math.random,
    log,
  });
  for (const fault of faults) log(fault);
  const slowest = figures['slowest end after the signal, ms'] ?? Infinity;
  if (slowest > MOST_MS)
    log(`expected each to end within ${MOST_MS} ms of its signal, one took ${slowest} ms`);
  return {
    passed: faults.length === 0 && slowest <= MOST_MS,
    figures: { ...figures, faults: faults.length },
  };
}
