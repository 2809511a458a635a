import { parseJournal } from '../../../src/manifest/journals/journal.ts';
import { STATE } from '../../../src/manifest/layout.ts';
import { State } from '../../../src/manifest/state.ts';
import type { LeaseTimes } from '../../../src/manifest/lease.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { audit } from '../../crash/audit.ts';
import { makePair, seeded } from '../../crash/pair.ts';
import type { Pair } from '../../crash/pair.ts';
import { readManifests, unrestorable } from '../../crash/reading.ts';
import { watchedProxy } from '../../crash/watched-proxy.ts';
import type { Passing, WatchedProxy } from '../../crash/watched-proxy.ts';
import { HotBucket } from '../../crash/workload.ts';
import type { RealServer } from '../../servers.ts';
import { startCommit, startPlan, startWorker } from './processes.ts';
import type { SplitEnd, SplitProcess, SplitSetting } from './processes.ts';

/** Short, so that a round need not wait for a minute until a dead worker's piece is free. */
export const SHORT_LEASES: LeaseTimes = {
  timeToLive: 4_000,
  renewEvery: 400,
  pollEvery: 100,
  longestRequest: 1_500,
};
const WORKERS = 3;
/** Requests in flight of a worker, and outcomes that it has not flushed at the most (JOURNAL_PACE). */
const IN_FLIGHT = 8;
const UNFLUSHED = 500;
/** All of cold is accounted for after so many rounds. */
const AUDIT_EVERY = 5;

export interface KillRounds {
  readonly server: RealServer;
  /** A round more for each that came after the end of what was to be killed. */
  readonly kills: number;
  readonly objects: number;
  readonly seed: number;
  readonly log: (line: string) => void;
}

interface Figures {
  seed: number;
  rounds: number;
  'kills of plans': number;
  'kills of workers': number;
  'kills of commits': number;
  'pieces taken over': number;
  'objects to copy': number;
  'copies beyond that': number;
  'copies beyond in one round, at most': number;
  'versions restored': number;
}

/**
 * Split runs over a bucket that changes from round to round. In each a plan, a worker or a commit is killed (SIGKILL) at a
 * random request, and others go on. After each commit the receipt must add up, no key may have been copied again whose
 * copy was journalled before the kill, and the copies beyond the minimum are bounded by what a worker has in its hands.
 */
export async function killRounds({
  server,
  kills,
  objects,
  seed,
  log,
}: KillRounds): Promise<{ readonly faults: readonly string[]; readonly figures: Figures }> {
  const pair = await makePair(server, 'split-kills');
  const proxy = await watchedProxy(server.endpoint);
  const random = seeded(seed);
  const hot = new HotBucket(pair.hot, pair.known, random);
  const campaign = new Campaign(pair, proxy, random, seed);
  const { faults, figures } = campaign;
  try {
    await hot.fill(objects);
    for (let round = 1; campaign.kills < kills && faults.length === 0; round++) {
      if (round > 1) await hot.change();
      await campaign.round(round);
      if (round % AUDIT_EVERY === 0 || campaign.kills >= kills)
        faults.push(...(await audit(pair.cold, pair.hot, pair.known, pair.versioned)).faults);
      log(`${server.name} round ${round}: ${campaign.summary}`);
    }
    const { generations } = await readManifests(pair.cold);
    const { faults: lost, versions } = await unrestorable(pair.cold, generations, pair.known);
    faults.push(...lost);
    figures['versions restored'] = versions;
    return { faults, figures };
  } finally {
    await campaign.end();
    await proxy.close();
    await pair.close();
  }
}

type Victim = 'plan' | 'worker' | 'commit';

class Campaign {
  readonly faults: string[] = [];
  readonly figures: Figures;
  summary = '';
  readonly #pair: Pair;
  readonly #proxy: WatchedProxy;
  readonly #random: () => number;
  readonly #started: SplitProcess[] = [];
  /** Requests of the last plan, of the last workers and of the last commit: where to kill the next ones. */
  readonly #requests = { plan: 40, worker: 5_000, commit: 60 };

  constructor(pair: Pair, proxy: WatchedProxy, random: () => number, seed: number) {
    this.#pair = pair;
    this.#proxy = proxy;
    this.#random = random;
    this.figures = {
      seed,
      rounds: 0,
      'kills of plans': 0,
      'kills of workers': 0,
      'kills of commits': 0,
      'pieces taken over': 0,
      'objects to copy': 0,
      'copies beyond that': 0,
      'copies beyond in one round, at most': 0,
      'versions restored': 0,
    };
  }

  get kills(): number {
    return (
      this.figures['kills of plans'] + this.figures['kills of workers'] + this.figures['kills of commits']
    );
  }

  async round(round: number): Promise<void> {
    const { figures, faults } = this;
    figures.rounds++;
    const options = this.#pair.options(this.#proxy.endpoint, 'cold', {
      copyPaths: ['native'],
      concurrency: IN_FLIGHT,
      leaseWait: 60_000,
    });
    const setting: SplitSetting = { options, split: `round-${round}`, leaseTimes: SHORT_LEASES };
    const chance = this.#random();
    const victim: Victim = chance < 0.15 ? 'plan' : chance < 0.3 ? 'commit' : 'worker';
    const written: string[] = [];
    const journalled = new Set<string>();
    this.#proxy.forget();
    await this.#plan(setting, round, victim === 'plan');
    await this.#work(setting, round, victim === 'worker', journalled);
    const result = await this.#commit(setting, round, victim === 'commit');
    await this.#proxy.idle();
    for (const passing of this.#proxy.seen) if (this.#isDataWrite(passing)) written.push(passing.key);
    if (result === undefined) return;
    const { copied, touched, unchanged, scanned, ...rest } = result.counts;
    const { failed, deferred, expired, vanished } = rest;
    const sum = copied + touched + unchanged + failed + deferred + expired + vanished;
    if (scanned !== sum) faults.push(`round ${round}: ${scanned} listed, but the receipt adds up to ${sum}`);
    if (failed + deferred + vanished > 0)
      faults.push(`round ${round}: ${failed} failed, ${deferred} deferred`);
    const beyond = written.length - (copied + touched);
    // A killed plan and a killed commit have no copies in their hands.
    const most = victim === 'worker' ? IN_FLIGHT + UNFLUSHED : 0;
    if (beyond < 0) faults.push(`round ${round}: ${copied + touched} counted, but ${written.length} copied`);
    if (beyond > most)
      faults.push(`round ${round}: ${beyond} copies beyond the minimum, at most ${most} may`);
    figures['pieces taken over'] += result.split?.pieces.takenOver ?? 0;
    figures['objects to copy'] += copied + touched;
    figures['copies beyond that'] += beyond;
    figures['copies beyond in one round, at most'] = Math.max(
      figures['copies beyond in one round, at most'],
      beyond,
    );
    this.summary = `a ${victim} killed, ${written.length} copies where ${copied + touched} do, ${result.split?.pieces.takenOver ?? 0} of ${result.split?.pieces.all ?? 0} pieces taken over`;
  }

  async end(): Promise<void> {
    for (const { process, alive } of this.#started) if (alive()) process.kill('SIGKILL');
    await Promise.all(this.#started.map(({ ended }) => ended));
  }

  async #plan(setting: SplitSetting, round: number, kill: boolean): Promise<void> {
    const begin = (attempt: number): SplitProcess =>
      this.#keep(
        // As a workflow that is run again: it takes its own lease over at once.
        startPlan(setting, WORKERS, { runId: `plan-${round}-${attempt}`, workflowRun: `${round}`, attempt }),
      );
    const before = this.#proxy.seen.length;
    if (kill) await this.#killedAt(begin(1), this.#requests.plan, 'kills of plans');
    const { result, stderr } = await begin(2).ended;
    this.#requests.plan = this.#proxy.seen.length - before;
    if (result?.command !== 'plan' || result.outcome !== 'complete')
      this.faults.push(`round ${round}, plan: ${endOf(result, stderr)}`);
  }

  async #work(setting: SplitSetting, round: number, kill: boolean, journalled: Set<string>): Promise<void> {
    const before = this.#proxy.seen.length;
    const workers = Array.from({ length: WORKERS }, (_, n) =>
      this.#keep(startWorker(setting, n, `worker-${round}-${n}`)),
    );
    if (kill) {
      const one = workers[Math.floor(this.#random() * WORKERS)];
      if (one !== undefined) await this.#killedAt(one, this.#requests.worker, 'kills of workers');
      for (const key of await this.#journalledKeys(setting.split)) journalled.add(key);
      const from = this.#proxy.seen.length;
      await Promise.all(workers.map(({ ended }) => ended));
      const again = this.#proxy.seen
        .slice(from)
        .filter((passing) => this.#isDataWrite(passing) && journalled.has(passing.key));
      // A copy may be on its way as the journals are read, and counts as journalled: one request each.
      if (again.length > IN_FLIGHT * WORKERS)
        this.faults.push(`round ${round}: ${again.length} keys copied again that were journalled`);
    }
    const ends = await Promise.all(workers.map(({ ended }) => ended));
    this.#requests.worker = Math.max(100, this.#proxy.seen.length - before);
    for (const { result, signal, stderr } of ends)
      if (signal !== 'SIGKILL' && result === undefined)
        this.faults.push(`round ${round}, a worker: ${endOf(result, stderr)}`);
    // A machine under load can cost a worker its short lease: then another one goes on.
    for (let extra = WORKERS; !ends.some(({ result }) => result?.outcome === 'complete'); extra++) {
      const end = await this.#keep(startWorker(setting, extra, `worker-${round}-${extra}`)).ended;
      ends.push(end);
      if (extra > 3 * WORKERS) {
        this.faults.push(`round ${round}: no worker came to an end: ${endOf(end.result, end.stderr)}`);
        return;
      }
    }
  }

  async #commit(setting: SplitSetting, round: number, kill: boolean): Promise<RunResult | undefined> {
    const before = this.#proxy.seen.length;
    if (kill) {
      const first = this.#keep(startCommit(setting, `commit-${round}-1`));
      await this.#killedAt(first, this.#requests.commit, 'kills of commits');
      const { result } = await first.ended;
      if (result !== undefined && 'counts' in result) return result; // it was faster
    }
    const { result, stderr } = await this.#keep(startCommit(setting, `commit-${round}-2`)).ended;
    if (!kill) this.#requests.commit = this.#proxy.seen.length - before;
    const { generations } = await readManifests(this.#pair.cold);
    // Pruning may commit a second one, of the same restore points.
    const points = generations[0]?.restorePoints.filter(({ run }) => run === setting.split).length;
    const commits = generations.filter(
      ({ run }, i) => run === setting.split && generations[i + 1]?.run !== run,
    );
    if (points !== 1 || commits.length !== 1)
      this.faults.push(`round ${round}: ${commits.length} commits and ${points} restore points of it`);
    if (result !== undefined && 'counts' in result) {
      if (result.outcome !== 'complete') this.faults.push(`round ${round}, commit: ${endOf(result, stderr)}`);
      return result;
    }
    // The one that was killed had committed already.
    if (!(kill && result !== undefined && 'over' in result && result.over === 'committed'))
      this.faults.push(`round ${round}, commit: ${endOf(result, stderr)}`);
    return undefined;
  }

  /** Kills the process at one of about so many requests. */
  async #killedAt(
    { process, ended, alive }: SplitProcess,
    requests: number,
    figure: 'kills of plans' | 'kills of workers' | 'kills of commits',
  ): Promise<void> {
    let left = 1 + Math.floor(this.#random() * requests);
    const killed = new Promise<void>((resolve) => {
      this.#proxy.hooks = {
        arrived: () => {
          if (--left !== 0) return undefined;
          process.kill('SIGKILL');
          resolve();
          return undefined;
        },
      };
    });
    await Promise.race([killed, ended]);
    this.#proxy.hooks = {};
    await ended;
    if (process.signalCode === 'SIGKILL' && !alive()) this.figures[figure]++;
  }

  /** Keys whose copies were written down by the workers of the split, so far. */
  async #journalledKeys(split: string): Promise<ReadonlySet<string>> {
    const { signal } = new AbortController();
    const state = new State(new Bucket(this.#pair.cold, ''));
    const keys = new Set<string>();
    for (const [run, paths] of await state.journals(signal)) {
      if (!run.startsWith(`${split}-e`)) continue;
      for (const path of paths) {
        const file = await state.read(path, signal);
        for (const record of parseJournal(file?.text ?? '', path).records)
          if (record.op === 'stored') keys.add(record.entry.key);
      }
    }
    return keys;
  }

  #isDataWrite({ method, bucket, key, query, copies }: Passing): boolean {
    const mirror = !key.startsWith(STATE) || key.startsWith(`${STATE}objects/`);
    return method === 'PUT' && bucket === this.#pair.cold.place.bucket && mirror && query === '' && copies;
  }

  #keep(process: SplitProcess): SplitProcess {
    this.#started.push(process);
    return process;
  }
}

function endOf(result: SplitEnd['result'], stderr: string): string {
  return `${result?.outcome ?? 'no result'} ${JSON.stringify(result?.problem ?? null)} ${stderr.slice(-1_500)}`;
}
