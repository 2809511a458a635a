import { InputError } from '../../core/input-error.ts';
import { isoTime } from '../../core/iso-time.ts';
import type { LeaseLost } from '../../manifest/lease.ts';
import type { SplitLease } from '../../manifest/leases/split-lease.ts';
import { readPlan } from '../../manifest/splits/plan.ts';
import type { SplitPlan } from '../../manifest/splits/plan.ts';
import { State } from '../../manifest/state.ts';
import type { Committed } from '../../manifest/state.ts';
import { limiterFor } from '../../run/limiter-for.ts';
import type { CopyPathFacts } from '../../run/copy-path.ts';
import { checkIdentity, identityOf } from '../../run/preflight.ts';
import { judgeVersions } from '../../run/version-trust.ts';
import type { BucketVersions } from '../../run/version-trust.ts';
import type { Fence } from '../../run/with-lease.ts';
import type { Bucket } from '../../store/bucket.ts';
import type { Limiter } from '../../transfer/limiter.ts';
import type { BackupRun } from '../backup/backup-run.ts';
import { checkEncryption, checkPlanned } from '../../run/encryption/check.ts';
import { chooseCopyPath } from '../backup/pair.ts';

/** A process that works on a split run: a worker, or the one that commits it. */
export interface Worker {
  readonly run: BackupRun;
  readonly lease: SplitLease;
  readonly plan: SplitPlan;
  /** What the plan builds on. */
  readonly committed: Committed | undefined;
  readonly path: CopyPathFacts;
  readonly limiter: Limiter;
  readonly versions: BucketVersions;
  /** Every write is fenced by the lease of the split, and by that of the piece or the commit that `gate` holds. */
  readonly gate: Gate;
  readonly cold: Bucket;
  readonly state: State;
}

/** What a worker may write: nothing until it holds a piece, or the commit, and the split is still open. */
export class Gate implements Fence {
  readonly epoch: number;
  readonly #lease: SplitLease;
  #own: Omit<Fence, 'epoch'> | undefined;

  constructor(lease: SplitLease) {
    this.#lease = lease;
    this.epoch = lease.epoch;
  }

  /** From now on `own` must be held, too. */
  enter(own: Omit<Fence, 'epoch'>): void {
    this.#own = own;
  }

  leave(): void {
    this.#own = undefined;
  }

  assertHeld(): void {
    this.#lease.assertHeld();
    if (this.#own === undefined)
      throw new Error('a worker writes only while it holds a piece, or the commit');
    this.#own.assertHeld();
  }

  onLost(listener: (error: LeaseLost) => void): void {
    this.#lease.onLost(listener);
    this.#own?.onLost(listener);
  }
}

/** The split was closed between a look at its lease and a look at its plan. */
export class SplitOver extends Error {}

/**
 * Reads the plan, and the manifest that it builds on. Throws SplitOver where that is no longer the newest, InputError
 * where hot is another one than the plan's, StateError and StoreError.
 */
export async function openWorker(run: BackupRun, lease: SplitLease): Promise<Worker> {
  const { buckets, control, ctx, margins } = run;
  const { signal } = control;
  const gate = new Gate(lease);
  const cold = buckets.fencedCold(() => gate.assertHeld());
  const state = new State(cold, ctx.segments);
  const plan = await readPlan(state, lease.id, signal);
  const committed = await state.load(signal);
  if (committed?.head.sha256 !== plan.base?.sha256) throw new SplitOver('the split run was committed');
  checkHot(run, plan, committed);
  const { scope, capabilities, started } = plan;
  // The scope is the plan's: workers with other inputs would leave keys out.
  const scoped = { ...run, options: { ...run.options, ...scope } };
  const versions = await judgeVersions(buckets.cold, {
    trust: buckets.versionTrust,
    recorded: capabilities,
    mayWrite: false,
    warn: (message) => ctx.log.warning(message),
    signal,
  });
  const path = await chooseCopyPath(scoped, started, { ...plan, capabilities });
  if (run.options.maxRequests !== undefined)
    buckets.limitRequests(run.options.maxRequests / Math.max(1, plan.shards));
  return {
    run: { ...scoped, buckets: { ...buckets, coldAtHot: once(buckets.coldAtHot) }, margins },
    lease,
    plan,
    committed,
    // Whether copies are counted is not tested in each worker.
    path: { ...path, looked: path.looked ?? started },
    limiter: limiterFor(buckets, ctx.clock, run.options.concurrency),
    versions,
    gate,
    cold,
    state,
  };
}

function checkHot({ options }: BackupRun, plan: SplitPlan, committed: Committed | undefined): void {
  checkIdentity(committed, options);
  checkEncryption(plan, options.cold);
  checkPlanned(plan, options.cold);
  const { hot } = plan;
  const given = identityOf(options);
  if (hot.bucket === given.bucket && hot.prefix === given.prefix && hot.api === given.api) return;
  throw new InputError(
    'hot',
    'is not the bucket that this split run was planned for; expected the same inputs',
  );
}

/** The same store for every piece: each call would open sockets of its own. */
function once<A, T>(open: (argument: A) => T): (argument: A) => T {
  let opened: { readonly it: T } | undefined;
  return (argument) => (opened ??= { it: open(argument) }).it;
}

/** The present, by cold's clock. */
export function nowOf({ run: { ctx, buckets } }: Pick<Worker, 'run'>): string {
  return isoTime(buckets.cold.now(ctx.clock));
}
