import { availableParallelism, loadavg } from 'node:os';
import type { LimitedSecond } from '../../bench/request-limit.ts';
import { startServer } from '../../bench/start-server.ts';
import type { SyntheticOptions } from '../../bench/start-server.ts';
import { optionsFor } from '../../__tests__/commands/setting.ts';
import { startCommit, startPlan, startWorker } from '../../__tests__/commands/split/processes.ts';
import type { SplitEnd } from '../../__tests__/commands/split/processes.ts';
import type { BackupOptions } from '../../src/options/options.ts';

export const name = 'split throttle';

/** Requests a second; SOAK_ALLOWED asks for fewer where the machine is too busy for as many. */
const ALLOWED = Number(process.env['SOAK_ALLOWED'] ?? 2_000);
const WORKERS = 8;
const SECONDS = 40;
const LEAST_GOODPUT = 0.9;
const MOST_THROTTLED = 0.05;
/** Copies between these shares of all are counted: before, workers start; after, they run out of pieces. */
const WINDOW = { from: 0.1, to: 0.75 };
/** Of the slow prefix. */
const SLOW = {
  workers: 4,
  keys: Number(process.env['SOAK_OBJECTS'] ?? 48_000),
  latency: 40,
  concurrency: 8,
  prefix: 'data/0000/09/',
  factor: 20,
};
const FOLDERS = SLOW.keys / 1_000;
const MOST_WALL = 1.5;

/**
 * Eight workers of a split run with `max-requests` against a server that takes so many requests a second and refuses the
 * rest. Then four workers where one folder of 48 is answered 20 times later, against four where the same time is spread
 * over all keys. SOAK_PART=cap or slow does one of the two.
 */
export async function run(
  log: (line: string) => void,
): Promise<{ passed: boolean; figures: Record<string, number | string> }> {
  const faults: string[] = [];
  const figures: Record<string, number | string> = {};
  const part = process.env['SOAK_PART'];
  if (part !== 'slow') await capped(faults, figures);
  log(JSON.stringify(figures));
  if (part !== 'cap') await slowFolder(faults, figures);
  figures['load of the machine, and its cores'] =
    `${loadavg()[0]?.toFixed(1) ?? '?'}, ${availableParallelism()}`;
  for (const fault of faults) log(fault);
  return { passed: faults.length === 0, figures };
}

async function slowFolder(faults: string[], figures: Record<string, number | string>): Promise<void> {
  const even = SLOW.latency * (1 + (SLOW.factor - 1) / FOLDERS);
  const ideal = await wallOf({ keys: SLOW.keys, latency: even }, faults);
  const { prefix, factor, latency, keys } = SLOW;
  const wall = await wallOf({ keys, latency, slow: { prefix, factor } }, faults);
  figures['one folder 20 times slower, s'] = tenths(wall / 1000);
  figures['the same latency spread evenly, s'] = tenths(ideal / 1000);
  figures['times the ideal'] = Math.round((100 * wall) / ideal) / 100;
  if (wall > MOST_WALL * ideal)
    faults.push(`a slow folder makes it ${figures['times the ideal']} times as long`);
}

async function capped(faults: string[], figures: Record<string, number | string>): Promise<void> {
  const keys = ALLOWED * SECONDS;
  const server = await startServer({ keys, latency: 10, limit: { allowed: ALLOWED, burst: ALLOWED / 10 } });
  try {
    await split(server.endpoint, WORKERS, { maxRequests: ALLOWED }, faults);
    const window = windowOf(await server.limited(), keys);
    const sum = (of: keyof LimitedSecond): number => window.reduce((total, second) => total + second[of], 0);
    const goodput = sum('copies') / (ALLOWED * window.length);
    const throttled = sum('refused') / (sum('refused') + sum('taken'));
    figures['workers, requests a second allowed'] = `${WORKERS}, ${ALLOWED}`;
    figures['seconds measured'] = window.length;
    figures['copied, of what is allowed'] = percent(goodput);
    figures['throttled'] = percent(throttled);
    if (goodput < LEAST_GOODPUT) faults.push(`${percent(goodput)} of what is allowed was copied`);
    if (throttled > MOST_THROTTLED) faults.push(`${percent(throttled)} of all requests were throttled`);
  } finally {
    await server.stop();
  }
}

function windowOf(seconds: readonly LimitedSecond[], keys: number): readonly LimitedSecond[] {
  let copies = 0;
  return seconds.filter((second) => {
    const before = copies / keys;
    copies += second.copies;
    return before >= WINDOW.from && copies / keys <= WINDOW.to;
  });
}

/** ms in which all workers are done. */
async function wallOf(options: SyntheticOptions, faults: string[]): Promise<number> {
  const server = await startServer(options);
  try {
    return await split(server.endpoint, SLOW.workers, { concurrency: SLOW.concurrency }, faults);
  } finally {
    await server.stop();
  }
}

async function split(
  endpoint: string,
  workers: number,
  change: Partial<BackupOptions>,
  faults: string[],
): Promise<number> {
  const options = optionsFor(endpoint, { copyPaths: ['native'], leaseWait: 60_000, ...change });
  const setting = { options, split: 's' };
  const complete = (what: string, { result, stderr }: SplitEnd): void => {
    if (result?.outcome !== 'complete') faults.push(`${what}: ${result?.outcome ?? stderr}`);
  };
  complete('plan', await startPlan(setting, workers, { runId: 'plan' }).ended);
  const began = performance.now();
  const ends = await Promise.all(
    Array.from({ length: workers }, (_, n) => startWorker(setting, n, `worker-${n}`).ended),
  );
  const wall = performance.now() - began;
  for (const [n, end] of ends.entries()) complete(`worker ${n}`, end);
  complete('commit', await startCommit(setting, 'commit').ended);
  return wall;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
