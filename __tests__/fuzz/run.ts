import fc from 'fast-check';
import { mutated, mutations } from './mutate.ts';
import type { Target } from './targets.ts';

/** What was found of one target. */
export interface Fuzzed {
  readonly target: string;
  readonly inputs: number;
  /** The smallest input that was not read as it must be, and what happened. */
  readonly fault: string | undefined;
  /** ms of CPU of the slowest input, and that input. */
  readonly slowest: { readonly ms: number; readonly text: string };
}

/** Reads so many mutated samples, the same ones for the same seed. `rest` is called before each, for what is not to be measured. */
export async function fuzz(
  target: Target,
  seed: number,
  inputs: number,
  rest: () => void = () => undefined,
): Promise<Fuzzed> {
  let slowest: Fuzzed['slowest'] = { ms: 0, text: '' };
  let count = 0;
  const property = fc.asyncProperty(fc.constantFrom(...target.samples), mutations, async (sample, all) => {
    const text = mutated(sample, all);
    count++;
    rest();
    const before = process.cpuUsage();
    await read(target, text);
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    if (ms > slowest.ms) slowest = { ms, text };
  });
  const checked = await fc.check(property, { seed, numRuns: inputs });
  const [sample = '', all = []] = checked.counterexample ?? [];
  const fault = checked.failed ? faultOf(mutated(sample, all), checked.errorInstance) : undefined;
  return { target: target.name, inputs: count, fault, slowest };
}

/** Throws what the target may not throw. */
export async function read(target: Target, text: string): Promise<void> {
  try {
    await target.read(text);
  } catch (error) {
    if (!target.throws.some((declared) => error instanceof declared)) throw error;
  }
}

function faultOf(text: string, error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${JSON.stringify(text.slice(0, 2000))}: ${what.slice(0, 1500)}`;
}
