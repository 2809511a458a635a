import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { STATE } from '../../../src/manifest/layout.ts';
import type { LeaseTimes } from '../../../src/manifest/lease.ts';
import { audit } from '../../crash/audit.ts';
import { makePair, seeded } from '../../crash/pair.ts';
import { photograph } from '../../crash/reading.ts';
import { watchedProxy } from '../../crash/watched-proxy.ts';
import { HotBucket } from '../../crash/workload.ts';
import type { RealServer } from '../../servers.ts';
import { startCommit, startPlan, startWorker } from './processes.ts';
import type { SplitEnd, SplitProcess } from './processes.ts';

export interface StoppedWorker {
  readonly server: RealServer;
  /** Where the server writes a line for each request. */
  readonly accessLog: string;
  readonly objects: number;
  /** The worker is stopped for at least so long, ms: past its lease. */
  readonly stopMs: number;
  readonly leaseTimes?: LeaseTimes;
}

/** Lines of versitygw's log that change something, also where they were refused. */
const WRITES = /\bs3_(Put|Copy|Delete|Create|Upload|Complete|Abort)\w*/;

/**
 * A worker is stopped (SIGSTOP) in the middle of a piece, for longer than its lease; another one takes the piece over and
 * finishes the split run's pieces; then the first one goes on. From then on, until it ends, the server's log must show
 * no write: nobody else is at work. What is committed afterwards is complete.
 */
export async function stoppedWorker({
  server,
  accessLog,
  objects,
  stopMs,
  leaseTimes,
}: StoppedWorker): Promise<{
  readonly faults: readonly string[];
  readonly figures: Readonly<Record<string, number>>;
}> {
  const pair = await makePair(server, 'split-stop');
  const proxy = await watchedProxy(server.endpoint);
  const faults: string[] = [];
  const started: SplitProcess[] = [];
  const keep = (one: SplitProcess): SplitProcess => {
    started.push(one);
    return one;
  };
  const setting = (endpoint: string) => ({
    options: pair.options(endpoint, 'cold', { concurrency: 8, copyPaths: ['native'], leaseWait: 60_000 }),
    split: 'stopped',
    ...(leaseTimes === undefined ? {} : { leaseTimes }),
  });
  const direct = setting(server.endpoint);
  const complete = (what: string, { result, stderr }: SplitEnd): void => {
    if (result?.outcome !== 'complete')
      faults.push(`${what}: ${result?.outcome ?? stderr} ${JSON.stringify(result?.problem)}`);
  };
  try {
    const hot = new HotBucket(pair.hot, pair.known, seeded(11));
    await hot.fill(objects);
    complete('plan', await keep(startPlan(direct, 2, { runId: 'plan' })).ended);

    const first = keep(startWorker(setting(proxy.endpoint), 0, 'first'));
    let copies = 0;
    await new Promise<void>((resolve) => {
      proxy.hooks = {
        arrived: ({ copies: isCopy, key }) => {
          // In a piece after the first one, so that it has one to its name already.
          if (isCopy && !key.startsWith(STATE) && ++copies === Math.ceil(objects / 4)) {
            first.process.kill('SIGSTOP');
            resolve();
          }
          return undefined;
        },
      };
      void first.ended.then(() => resolve());
    });
    if (!first.alive()) faults.push('the first worker ended before it was stopped');
    proxy.hooks = {};
    const stopped = performance.now();
    const second = await keep(startWorker(direct, 1, 'second')).ended;
    complete('the second worker', second);
    const takenOver =
      second.result !== undefined && 'pieces' in second.result ? second.result.pieces.takenOver : 0;
    if (takenOver < 1) faults.push('the second worker took nothing over');
    await sleep(Math.max(0, stopMs - (performance.now() - stopped)));
    const stoppedMs = Math.round(performance.now() - stopped);

    await proxy.idle();
    const before = await photograph(pair.cold, pair.versioned);
    await sleep(200); // the log of what was answered before
    const linesBefore = readFileSync(accessLog, 'utf8').split('\n');
    const lines = linesBefore.length;
    const writesBefore = linesBefore.filter((line) => WRITES.test(line)).length;
    // Each object was put into hot and copied to cold: else the log is not what this reads it for.
    if (writesBefore < 2 * objects) faults.push(`the log shows only ${writesBefore} writes`);
    proxy.forget();
    first.process.kill('SIGCONT');
    const { result, stderr } = await first.ended;
    await proxy.idle();
    await sleep(200);
    const late = readFileSync(accessLog, 'utf8')
      .split('\n')
      .slice(lines - 1)
      .filter((line) => WRITES.test(line));
    for (const line of late) faults.push(`a late write: ${line}`);
    const writes = proxy.seen.filter(({ method }) => method !== 'GET' && method !== 'HEAD');
    for (const { method, key } of writes) faults.push(`the first worker sent ${method} ${key}`);
    if (result === undefined) faults.push(`the first worker ended without a result: ${stderr}`);
    const after = await photograph(pair.cold, pair.versioned);
    if (JSON.stringify([...after].sort()) !== JSON.stringify([...before].sort()))
      faults.push('cold is not what it was');

    const committed = await keep(startCommit(direct, 'commit')).ended;
    complete('commit', committed);
    faults.push(...(await audit(pair.cold, pair.hot, pair.known, pair.versioned)).faults);
    return {
      faults,
      figures: { stoppedMs, takenOver, 'late writes': late.length, 'writes in the log before': writesBefore },
    };
  } finally {
    for (const { process, alive } of started) if (alive()) process.kill('SIGKILL');
    await Promise.all(started.map(({ ended }) => ended));
    await proxy.close();
    await pair.close();
  }
}
