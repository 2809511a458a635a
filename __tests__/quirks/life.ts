import { startEmulator } from '../../emulator/index.ts';
import type { Emulator } from '../../emulator/index.ts';
import { runBackup } from '../../src/commands/backup/backup.ts';
import { explain } from '../../src/commands/explain.ts';
import { runPrune } from '../../src/commands/prune/prune.ts';
import { runRestore } from '../../src/commands/restore/restore.ts';
import { runVerify } from '../../src/commands/verify/verify.ts';
import type { BackupOptions, PlaceOptions, RestoreOptions } from '../../src/options/options.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import { pruneExitCode } from '../../src/report/prune.ts';
import { exitCode } from '../../src/report/result.ts';
import type { HoleGroup, Notice, Problem, PruneReport } from '../../src/report/result.ts';
import { restoreExitCode } from '../../src/report/restore-result.ts';
import { verifyExitCode } from '../../src/report/verify.ts';
import type { OpenStore } from '../../src/run/open-buckets.ts';
import { openStore } from '../../src/store/registry.ts';
import { KEEP_EVERYTHING, optionsFor, runContext } from '../commands/setting.ts';
import { ADMIN } from '../emulator/running.ts';
import type { Case } from './cases.ts';
import { PatientClock } from './patient-clock.ts';
import { fillHot, OPERATION_LIMIT } from './contents.ts';
import { Judge } from './judge.ts';

const HOUR = 3600_000;
const DAY = 24 * HOUR;
/** Real time after which a step hangs, ms. */
const HANGS_AFTER = 120_000;

/** How one command ended, as a user and a workflow see it. */
export interface Step {
  readonly name: string;
  readonly run: string;
  readonly exit: 0 | 1 | 2 | 3;
  /** A code or a count; empty where everything is as without a quirk. */
  readonly detail: string;
  readonly holes: readonly HoleGroup[];
  readonly notices: readonly Notice[];
  readonly problem: Problem | null;
  readonly prune?: PruneReport | null;
  /** Keys that a backup listed and could not find: no holes. */
  readonly vanished?: number;
}

export interface LifeResult {
  readonly steps: readonly Step[];
  /** Keys that some backup named as holes. */
  readonly holes: number;
  /** Sentences, each about something that must not happen under any quirk. */
  readonly faults: readonly string[];
}

/** A whole backup's life under the quirks of one case: see Judge for what is checked after each step. */
export async function life(one: Case): Promise<LifeResult> {
  const clock = new PatientClock();
  const emulator = await startEmulator({
    buckets: [
      { name: 'hot', provider: 'aws', storageType: 'S3' },
      { name: 'cold', provider: 'aws', storageType: 'S3', versioning: one.versioning },
      { name: 'to', provider: 'aws', storageType: 'S3' },
    ],
    repositories: [
      { id: 'repo', name: 'Repo', buckets: ['hot', 'cold', 'to'], keys: [{ ...ADMIN, right: 'ADMIN' }] },
    ],
    nodes: [{ id: 'of-hot' }, { id: 'of-cold' }, { id: 'spare' }],
    clock: () => clock.now(),
    random: () => 0.5,
  });
  try {
    return await new Life(one, emulator, clock).live();
  } finally {
    await emulator.close();
  }
}

class Life {
  readonly #case: Case;
  readonly #emulator: Emulator;
  readonly #clock: PatientClock;
  readonly #judge: Judge;
  readonly #steps: Step[] = [];
  #serial = 0;

  constructor(one: Case, emulator: Emulator, clock: PatientClock) {
    this.#case = one;
    this.#emulator = emulator;
    this.#clock = clock;
    this.#judge = new Judge(emulator);
  }

  async live(): Promise<LifeResult> {
    const second = await this.#threeBackups();
    const { short } = this.#case;
    const verify = await this.#verify('verify', false);
    if (!short || verify.exit !== 0) await this.#verify('repair', true);
    if (!short) await this.#restores('restore 2', second);
    await this.#restores('restore 3', this.#newestRun());
    if (!short) await this.#restores('again', this.#newestRun(), 'restore 3');
    if (this.#case.sabotage !== undefined) this.#emulator.store.deleteObject('cold', this.#case.sabotage);
    await this.#judge.backedUp(await this.#backup('rerun'));
    // The three newest points stay, so the first backup's alone goes.
    await this.#prune('prune');
    await this.#prune('prune 2');
    await this.#restores('kept 2', second);
    if (!short) await this.#verify('verify 2', false);
    return { steps: this.#steps, holes: this.#judge.holes, faults: this.#judge.faults };
  }

  /** The run of the second. Quirks that come later begin before it. */
  async #threeBackups(): Promise<string> {
    if (this.#case.from === 1) this.#begin();
    let second = '';
    for (const backup of [1, 2, 3]) {
      if (this.#case.from === backup) this.#begin();
      await fillHot(this.#emulator, backup, this.#case.large);
      const step = await this.#backup(`backup ${backup}`);
      await this.#judge.backedUp(step);
      if (backup === 2) second = step.run;
    }
    return second;
  }

  /** Of a run that committed a restore point; empty where none did. */
  #newestRun(): string {
    return this.#judge.points.at(-1) ?? '';
  }

  #begin(): void {
    const { quirks, endpoint } = this.#case;
    for (const bucket of ['hot', 'cold', 'to'] as const) this.#emulator.setQuirks({ bucket }, quirks[bucket]);
    this.#emulator.setQuirks({ endpoint: 'of-hot' }, endpoint.hot);
    this.#emulator.setQuirks({ endpoint: 'of-cold' }, endpoint.cold);
  }

  /** Hot alone has an endpoint of its own where bytes pass through the program. */
  #place(bucket: 'hot' | 'cold' | 'to'): Pick<PlaceOptions, 'endpoint' | 'bucket' | 'credentials'> {
    const node = bucket === 'hot' || this.#case.path === 'emulated' ? 0 : 1;
    const quirks = this.#case.endpoint[node === 0 ? 'hot' : 'cold'];
    const path = quirks.includes('path-prefix') ? '/storage/v1/s3' : '';
    return { endpoint: `${this.#emulator.endpoints[node] ?? ''}${path}`, bucket, credentials: ADMIN };
  }

  #options(): BackupOptions {
    const limit = this.#limitsBodies() ? 2 * OPERATION_LIMIT : OPERATION_LIMIT;
    const options = optionsFor('', {
      copyPaths: this.#case.path === 'emulated' ? ['emulated', 'streamed'] : ['streamed'],
      maxOperationSize: limit,
      deadline: 20 * DAY,
      pruning: { ...KEEP_EVERYTHING, mode: 'off' },
    });
    const place = (bucket: 'hot' | 'cold'): PlaceOptions => ({ ...options[bucket], ...this.#place(bucket) });
    return { ...options, hot: place('hot'), cold: place('cold') };
  }

  #limitsBodies(): boolean {
    return Object.values(this.#case.quirks)
      .flat()
      .some((quirk) => quirk.startsWith('body-limit'));
  }

  #backup(name: string): Promise<Step> {
    return this.#step(name, async (ctx) => {
      const result = await runBackup(this.#options(), ctx, this.#open);
      const { counts, problem, holes, notices } = result;
      const detail = problem?.code ?? plural(counts.failed + counts.deferred, 'hole');
      const again =
        name === 'rerun' && detail === '' ? plural(counts.copied + counts.touched, 'copy') : detail;
      const { vanished } = counts;
      return { exit: exitCode(result, 0), detail: again, holes, notices, problem, vanished };
    });
  }

  async #verify(name: string, repair: boolean): Promise<Step> {
    const step = await this.#step(name, async (ctx) => {
      const options = {
        ...this.#options(),
        command: 'verify' as const,
        sample: { kind: 'all' as const },
        repair,
      };
      const result = await runVerify(options, ctx, this.#open);
      const { problem, faults, notices, counts } = result;
      const found =
        plural(counts.faults, 'fault') || (counts.repaired > 0 ? `${counts.repaired} repaired` : '');
      return {
        exit: verifyExitCode(result, 0),
        detail: problem?.code ?? found,
        holes: faults,
        notices,
        problem,
      };
    });
    await this.#judge.verified(step);
    return step;
  }

  async #prune(name: string): Promise<void> {
    this.#clock.pass(2 * DAY);
    const step = await this.#step(name, async (ctx) => {
      const share = { kind: 'share' as const, percent: 100 };
      const policy = parseRetention('* last=1');
      const pruning = { ...KEEP_EVERYTHING, policy, maxDelete: share, maxChange: share };
      const options = { ...this.#options(), command: 'prune' as const, pruning };
      const result = await runPrune(options, ctx, this.#open);
      const { prune, problem } = result;
      const done =
        prune?.held?.code ?? prune?.guards[0]?.code ?? plural(prune?.deleted.objects ?? 0, 'deletion');
      const exit = pruneExitCode(result);
      return { exit, detail: problem?.code ?? done, holes: [], notices: [], problem, prune };
    });
    await this.#judge.pruned(step);
  }

  async #restores(name: string, run: string, folder = name): Promise<void> {
    if (!this.#judge.points.includes(run)) return;
    const prefix = `${folder.replace(' ', '-')}/`;
    const step = await this.#step(name, async (ctx) => {
      const options: RestoreOptions = {
        ...this.#options(),
        command: 'restore',
        to: { ...this.#options().cold, ...this.#place('to'), prefix },
        confirm: '',
        at: { kind: 'run', run },
        include: [],
        overwrite: false,
      };
      const result = await runRestore(options, ctx, this.#open);
      const { problem, holes, notices, counts } = result;
      const lost = plural(counts.failed + counts.deferred + counts.different, 'key lost');
      const again = name === 'again' && lost === '' ? plural(counts.restored, 'copy') : lost;
      return { exit: restoreExitCode(result, 0), detail: problem?.code ?? again, holes, notices, problem };
    });
    await this.#judge.restored(step, run, prefix, this.#case.quirks.to.length > 0);
  }

  /** Runs one command; what it throws is a failure, as for the command line. */
  async #step(
    name: string,
    work: (ctx: ReturnType<typeof runContext>) => Promise<Omit<Step, 'name' | 'run'>>,
  ): Promise<Step> {
    this.#clock.pass(HOUR);
    const run = `${name.replace(' ', '-')}-${++this.#serial}`;
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(new Error('the step hangs')), HANGS_AFTER);
    let ended: Omit<Step, 'name' | 'run'>;
    try {
      ended = await work(runContext({ clock: this.#clock, identity: { runId: run }, signal: stop.signal }));
    } catch (error) {
      ended = thrown(error);
    } finally {
      clearTimeout(timer);
    }
    const step = { name, run, ...ended };
    this.#steps.push(step);
    this.#judge.said(step);
    return step;
  }

  readonly #open: OpenStore = (place, ca, clock) => this.#clock.watching(openStore(place, ca, clock));
}

/** An error without an explanation is one that nobody expected. */
function thrown(error: unknown): Omit<Step, 'name' | 'run'> {
  const message = explain(error);
  const problem = {
    code: message === undefined ? 'internal' : 'refused',
    message: message ?? (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
    advice: '',
  };
  return { exit: 1, detail: problem.code, holes: [], notices: [], problem };
}

const PLURALS: Readonly<Record<string, string>> = { copy: 'copies', 'key lost': 'keys lost' };

function plural(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count} ${count === 1 ? noun : (PLURALS[noun] ?? `${noun}s`)}`;
}
