import { setTimeout as sleep } from 'node:timers/promises';
import { startChild } from '../../crash/children.ts';
import { each, makePair } from '../../crash/pair.ts';
import type { Pair } from '../../crash/pair.ts';
import type { RealServer } from '../../servers.ts';
import { startSlowLink } from '../../../bench/slow-link.ts';
import { readManifests } from '../../crash/reading.ts';
import type { Store } from '../../../src/store/contract.ts';
import { startCommit, startPlan, startWorker } from './processes.ts';
import type { SplitEnd, SplitProcess } from './processes.ts';

export interface FourWorkers {
  readonly server: RealServer;
  readonly objects: number;
  /** ms of each answer: with `concurrency` connections a worker sends no more than so many requests a second. */
  readonly latency: number;
  readonly concurrency: number;
  readonly log: (line: string) => void;
}

const WORKERS = 4;

/**
 * The same hot backed up by one process and by a plan, four workers and a commit, each a process of its own, over a link
 * whose answers are late and with a bounded number of connections each. What they leave must be the same, but for when
 * it was stored.
 */
export async function fourWorkers({ server, objects, latency, concurrency, log }: FourWorkers): Promise<{
  readonly faults: readonly string[];
  readonly figures: Readonly<Record<string, number | string>>;
  /** How many times as fast as one process, from the start of the plan to the end of the commit. */
  readonly speedup: number;
}> {
  const pair = await makePair(server, 'split-four');
  const link = await startSlowLink(server.endpoint, latency);
  const faults: string[] = [];
  const started: SplitProcess[] = [];
  const complete = (what: string, { result, stderr }: Pick<SplitEnd, 'result' | 'stderr'>): void => {
    if (result?.outcome !== 'complete')
      faults.push(`${what}: ${result?.outcome ?? stderr} ${JSON.stringify(result?.problem)}`);
  };
  const keep = (one: SplitProcess): Promise<SplitEnd> => {
    started.push(one);
    return one.ended;
  };
  try {
    await fill(pair, objects);
    log(`${objects} objects put`);
    const change = { copyPaths: ['native'], concurrency, leaseWait: 60_000 } as const;
    const began = performance.now();
    const single = startChild({
      options: pair.options(link.endpoint, 'reference', change),
      identity: { runId: 'single' },
    });
    const alone = await single.ended;
    const aloneMs = performance.now() - began;
    complete('one process', alone);
    log(`one process: ${Math.round(aloneMs / 1000)} s`);
    await sleep(1_000);

    const setting = { options: pair.options(link.endpoint, 'cold', change), split: 'four' };
    const splitBegan = performance.now();
    complete('plan', await keep(startPlan(setting, WORKERS, { runId: 'plan' })));
    const planned = performance.now();
    const workers = await Promise.all(
      Array.from({ length: WORKERS }, (_, n) => keep(startWorker(setting, n, `worker-${n}`))),
    );
    for (const [n, end] of workers.entries()) complete(`worker ${n}`, end);
    const worked = performance.now();
    const committed = await keep(startCommit(setting, 'commit'));
    complete('commit', committed);
    const ended = performance.now();
    const copied =
      committed.result !== undefined && 'counts' in committed.result ? committed.result.counts.copied : 0;
    if (copied !== objects) faults.push(`${copied} of ${objects} objects were copied`);
    await compare(pair, objects, faults);
    const speedup = aloneMs / (ended - splitBegan);
    return {
      faults,
      speedup,
      figures: {
        objects,
        'ms of each answer, connections a worker': `${latency}, ${concurrency}`,
        'one process, s': seconds(aloneMs),
        'plan, s': seconds(planned - splitBegan),
        'four workers, s': seconds(worked - planned),
        'commit, s': seconds(ended - worked),
        'times as fast': Math.round(speedup * 100) / 100,
        'pieces of each worker': workers
          .map(({ result }) => (result !== undefined && 'pieces' in result ? result.pieces.done : 0))
          .join(', '),
      },
    };
  } finally {
    for (const { process, alive } of started) if (alive()) process.kill('SIGKILL');
    await link.stop();
    await pair.close();
  }
}

async function fill({ hot }: Pair, objects: number): Promise<void> {
  await each(Array.from({ length: objects }).keys(), 32, async (i) => {
    await hot.put(`${'abcdefghij'[i % 10]}/${i % 7}/${i}`, Buffer.from(`content ${i}`));
  });
}

async function compare({ cold, reference }: Pair, objects: number, faults: string[]): Promise<void> {
  const [split, single] = [await comparable(cold), await comparable(reference)];
  if (split.length !== objects) faults.push(`${split.length} entries of ${objects} objects`);
  const at = split.findIndex((entry, i) => entry !== single[i]);
  if (at >= 0 || split.length !== single.length)
    faults.push(`entry ${at} is ${split[at]}, that of a single run ${single[at]}`);
}

/** Entries but for when things were stored, and the ids that the bucket gives. */
async function comparable(cold: Store): Promise<readonly string[]> {
  return (await readManifests(cold)).entries.map(
    ({ since: _since, cold: { stored: _stored, versionId: _id, ...ref }, ...entry }) =>
      JSON.stringify({ ...entry, ref }),
  );
}

function seconds(ms: number): number {
  return Math.round(ms / 100) / 10;
}
