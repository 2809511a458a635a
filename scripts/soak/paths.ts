import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { alongOnePath } from '../../__tests__/paths/campaign.ts';

export const name = 'paths';

const LARGE = [1_200_000_000, 250_000_000];
const LIMIT = 100_000_000;

/**
 * The same bucket of 500 objects, two of them of 250 MB and 1.2 GB, by each copy path against the emulator: content,
 * metadata and tags, what the platform counted, and the largest single operation.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const all: Record<string, number | string> = {};
  let passed = true;
  for (const path of ['native', 'emulated', 'streamed'] as const) {
    const directory = await mkdtemp(join(tmpdir(), 'flashback-paths-'));
    try {
      const { faults, figures } = await alongOnePath({
        path,
        objects: 500,
        large: LARGE,
        operationLimit: LIMIT,
        directory,
      });
      for (const fault of faults.slice(0, 20)) log(`${path}: ${fault}`);
      passed &&= faults.length === 0;
      for (const [figure, value] of Object.entries({ ...figures, faults: faults.length }))
        all[`${path} ${figure}`] = value;
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  }
  return { passed, figures: all };
}
