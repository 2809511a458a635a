import { existsSync, readFileSync } from 'node:fs';
import { fuzz } from '../../__tests__/fuzz/run.ts';
import { allTargets } from '../../__tests__/fuzz/targets.ts';
import { keepHeapSmall } from '../../src/core/small-heap.ts';

export const name = 'fuzz';

const INPUTS_AT_ONCE = 200;
/**
 * What no input may cost: ms of CPU, and MiB by which this process grows, the fuzzer's own garbage included. The program itself
 * takes some 100 at its start, so that it stays below 300; this process has more from the start, since it holds the tests too.
 */
const MAX_MS = 1000;
const MAX_GROWN_MIB = 200;

/**
 * Random and mutated input for every parser of what others write, each for the same share of SOAK_MINUTES (10): see
 * __tests__/fuzz/. A round that failed is run again with its seed, SOAK_SEED; SOAK_FUZZ names the targets by a part of their names.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  keepHeapSmall(setInterval);
  const wanted = process.env['SOAK_FUZZ'] ?? '';
  const targets = (await allTargets()).filter((target) => target.name.includes(wanted));
  const startMiB = peakMiB();
  const end = performance.now() + Number(process.env['SOAK_MINUTES'] ?? 10) * 60_000;
  const sum = { targets: targets.length, inputs: 0, faults: 0, slow: 0, slowestMs: 0, slowest: '' };
  for (let seed = Number(process.env['SOAK_SEED'] ?? Date.now() % 1e9); performance.now() < end; seed++) {
    for (const target of targets) {
      const { inputs, fault, slowest } = await fuzz(target, seed, INPUTS_AT_ONCE);
      sum.inputs += inputs;
      if (fault !== undefined) {
        sum.faults++;
        log(`${target.name}, seed ${seed}: ${fault}`);
      }
      if (slowest.ms > MAX_MS) {
        sum.slow++;
        log(
          `${target.name}, seed ${seed}: ${slowest.ms} ms for ${JSON.stringify(slowest.text.slice(0, 300))}`,
        );
      }
      if (slowest.ms > sum.slowestMs) [sum.slowestMs, sum.slowest] = [Math.round(slowest.ms), target.name];
    }
    log(
      `seed ${seed}: ${sum.inputs} inputs, ${sum.faults} faults, slowest ${sum.slowestMs} ms (${sum.slowest})`,
    );
  }
  const grownMiB = peakMiB() - startMiB;
  return {
    passed: sum.faults === 0 && sum.slow === 0 && grownMiB < MAX_GROWN_MIB,
    figures: { ...sum, startMiB, grownMiB },
  };
}

/** The most memory that this process had. */
function peakMiB(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const own = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return Math.round((own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024);
}
