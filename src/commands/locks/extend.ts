import { createHash } from 'node:crypto';
import { mapConcurrent } from '../../core/semaphore.ts';
import type { LockOptions } from '../../core/place.ts';
import type { Entry, Version } from '../../manifest/entry.ts';
import type { LocksMarker } from '../../manifest/generation.ts';
import type { Committed, State } from '../../manifest/state.ts';
import { changedEnds, lockEndsAt } from '../../plan/lock-ends.ts';
import type { LockEnds, LockRules } from '../../plan/lock-ends.ts';
import type { RetentionPolicy } from '../../plan/retention-policy.ts';
import type { LocksReport } from '../../report/parts/locks-report.ts';
import { isStoreError } from '../../store/errors.ts';
import type { Bucket } from '../../store/bucket.ts';
import { lockObject } from './lock-object.ts';
import { lockState } from './lock-state.ts';

export interface LocksContext {
  readonly state: State;
  /** Fenced by the lease; or, for a plan, to read only. */
  readonly cold: Bucket;
  readonly lock: LockOptions;
  readonly policy: RetentionPolicy;
  /** Start of the run, by cold's clock: the moment at which ends are judged. */
  readonly started: string;
  /** Commits a manifest that says what is locked; undefined for a plan. */
  readonly record: ((marker: LocksMarker) => Promise<void>) | undefined;
  readonly stopped: () => boolean;
  readonly signal: AbortSignal;
}

const AT_ONCE = 16;
const BATCH = 256;
const NAMED_REFUSALS = 20;
const MONTH_MS = 30 * 24 * 3600_000;

interface Candidate {
  readonly key: string;
  readonly version: Version;
  readonly current: boolean;
  readonly end: number;
}

/**
 * Locks for longer what the committed manifest says has to be (plan/lock-ends.ts): superseded versions until the policy can
 * let them go, with `lock-renew` also what has no known end, and the state that the manifest needs. A lock is never made to
 * end earlier. The manifest records when that was last done, so that a run asks about what changed since and about nothing
 * else; nothing is recorded where something failed. Throws StateError and LeaseLost; what the store refuses is counted.
 */
export async function extendLocks({ generation }: Committed, context: LocksContext): Promise<LocksReport> {
  const { lock, policy, started, state, cold, signal } = context;
  const rules: LockRules = { policy, period: lock.period, renew: lock.renew === true };
  const marker = markerOf(lock, policy, started);
  const recorded = sameRules(generation.locks, marker) ? generation.locks : undefined;
  const now = lockEndsAt(rules, generation.restorePoints, Date.parse(started));
  const before =
    recorded === undefined
      ? undefined
      : lockEndsAt(rules, generation.restorePoints, Date.parse(recorded.at), 'past');
  const pass = new Pass(context, rules, now, before);
  try {
    for (const segment of generation.segments)
      for await (const batch of state.entries(segment, signal))
        for (const { entry } of batch) {
          if (context.stopped()) return pass.report();
          await pass.take(entry);
        }
    await pass.flush();
    if (context.record === undefined) return pass.report();
    pass.state = await lockState(generation, { cold, lock, now: Date.parse(started), signal });
    // What an interrupted run stored may be taken over later, with a time before this one.
    const settled = generation.unlooked === undefined && pass.settled;
    if (settled && (recorded === undefined || pass.due > 0)) await context.record(marker);
  } catch (error) {
    // The backup is committed; what is left is locked by the next one.
    if (!isStoreError(error)) throw error;
    pass.failed = error.message;
  }
  return pass.report();
}

/** One pass over the manifest. */
class Pass {
  due = 0;
  state = 0;
  failed: string | undefined;
  readonly #context: LocksContext;
  readonly #rules: LockRules;
  readonly #now: LockEnds;
  readonly #before: LockEnds | undefined;
  readonly #counts = { extended: 0, sufficient: 0, missing: 0, refused: 0, renewable: 0 };
  readonly #refusals: { readonly key: string; readonly message: string }[] = [];
  #pending: Candidate[] = [];

  constructor(context: LocksContext, rules: LockRules, now: LockEnds, before: LockEnds | undefined) {
    this.#context = context;
    this.#rules = rules;
    this.#now = now;
    this.#before = before;
  }

  /** Nothing is left to be tried again. */
  get settled(): boolean {
    return this.failed === undefined && this.#counts.refused === 0;
  }

  async take(entry: Entry): Promise<void> {
    const wanted = this.#now.of(entry);
    for (const { known } of wanted) if (!known) this.#counts.renewable++;
    const over = Date.parse(this.#context.started);
    for (const { version, superseded, end } of changedEnds(entry, wanted, this.#before, this.#rules)) {
      if (end <= over) continue;
      this.due++;
      if (this.#context.record === undefined) continue;
      this.#pending.push({ key: entry.key, version, current: superseded === undefined, end });
    }
    if (this.#pending.length >= BATCH) await this.flush();
  }

  async flush(): Promise<void> {
    const batch = this.#pending;
    this.#pending = [];
    const { cold, lock, started, signal } = this.#context;
    const over = Date.parse(started);
    const results = await mapConcurrent(batch, AT_ONCE, ({ version: { cold: stored }, current, end }) =>
      lockObject(cold, { stored, current, lock: { mode: lock.mode, until: end } }, over, signal),
    );
    for (const [i, result] of results.entries()) {
      this.#counts[result.kind]++;
      if (result.kind === 'refused' && this.#refusals.length < NAMED_REFUSALS)
        this.#refusals.push({ key: batch[i]?.key ?? '', message: result.message });
    }
  }

  report(): LocksReport {
    const { renew, period } = this.#rules;
    const { renewable, ...counts } = this.#counts;
    return {
      mode: this.#context.record === undefined ? 'planned' : 'done',
      due: this.due,
      ...counts,
      refusals: this.#refusals,
      state: this.state,
      renewable,
      // One GetObjectRetention and one PutObjectRetention, whenever half of the period is over.
      monthly: Math.ceil((2 * renewable * MONTH_MS) / (period / 2)),
      renewing: renew,
      ...(this.failed === undefined ? {} : { failed: this.failed }),
    };
  }
}

function markerOf(lock: LockOptions, policy: RetentionPolicy, at: string): LocksMarker {
  const sha256 = createHash('sha256').update(JSON.stringify(policy)).digest('hex');
  return { at, policy: sha256, mode: lock.mode, period: lock.period, renew: lock.renew === true };
}

function sameRules(recorded: LocksMarker | undefined, { policy, mode, period, renew }: LocksMarker): boolean {
  if (recorded === undefined) return false;
  const same = recorded.policy === policy && recorded.mode === mode;
  return same && recorded.period === period && recorded.renew === renew;
}
