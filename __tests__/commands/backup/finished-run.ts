import { VersionTrust } from '../../../src/store/middleware/version-ids.ts';
import { resultOf } from '../../../src/commands/backup/result.ts';
import type { BackupRun } from '../../../src/commands/backup/backup-run.ts';
import { Meter } from '../../../src/commands/backup/meter.ts';
import type { RunPhases } from '../../../src/commands/backup/phases.ts';
import { PlatformWatches } from '../../../src/commands/backup/platform-watches.ts';
import { QuotaWatch } from '../../../src/commands/backup/quota.ts';
import { Tally } from '../../../src/commands/backup/tally.ts';
import { defined } from '../../../src/core/defined.ts';
import type { Generation } from '../../../src/manifest/generation.ts';
import type { LeaseRecord } from '../../../src/manifest/lease.ts';
import type { VerifiedPrefix } from '../../../src/manifest/verified.ts';
import type { BackupOptions } from '../../../src/options/options.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { MARGINS } from '../../../src/run/margins.ts';
import type { Buckets } from '../../../src/run/open-buckets.ts';
import { RunControl } from '../../../src/run/run-control.ts';
import { StepDebug } from '../../../src/run/step-debug.ts';
import { AttributeLosses } from '../../../src/store/middleware/optional-attributes.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import { StoreError } from '../../../src/store/errors.ts';
import type { Capabilities } from '../../../src/store/capabilities.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { PathChoice } from '../../../src/transfer/path-choice.ts';
import { optionsFor, runContext, TestClock } from '../setting.ts';

export const STARTED = '2026-11-23T09:00:00.000Z';
/** When every run here ends. */
export const FINISHED = '2026-11-23T10:00:00.000Z';

/** How a backup went, in words that do not depend on how the program records it. */
export interface FinishedRun {
  readonly options?: Partial<BackupOptions>;
  readonly counted?: (tally: Tally) => void;
  /** Undefined for a run that committed nothing. */
  readonly committed?: { readonly generation: number; readonly restorePoint?: string } | undefined;
  /** What cold held before; `none` for no backup; absent where the run never looked. */
  readonly base?: Generation | 'none';
  readonly failure?: unknown;
  readonly cancelled?: boolean;
  readonly pastDeadline?: boolean;
  readonly credentialsEnding?: boolean;
  readonly heldBy?: LeaseRecord;
  /** The quota was used up before the run began. */
  readonly refused?: boolean;
  /** Journal records that could not be stored. */
  readonly unwritten?: number;
  readonly capabilities?: Capabilities;
  readonly verified?: readonly VerifiedPrefix[];
  /** Said when the copy path was left. */
  readonly pathRefusal?: string;
  readonly endpointsLeft?: readonly string[];
}

/** A run that went as described; by default it committed generation 2, a restore point. */
export async function resultOfRun(run: FinishedRun = {}): Promise<RunResult> {
  const options = optionsFor('https://s3.example', { deadline: 3600_000, ...run.options });
  const clock = new TestClock(Date.parse(FINISHED) - (run.pastDeadline === true ? 3600_000 : 0));
  const cancel = new AbortController();
  const ctx = runContext({ clock, identity: { runId: 'run-7' }, signal: cancel.signal });
  const control = new RunControl(clock, options.deadline, cancel.signal, MARGINS.stop);
  const tally = new Tally();
  const meter = new Meter(ctx, tally);
  run.counted?.(tally);
  if (run.pastDeadline === true) await clock.advance(3600_000);
  if (run.credentialsEnding === true) control.watchCredentials(() => clock.now() + 60_000);
  if (run.failure !== undefined) control.fail(run.failure);
  if (run.cancelled === true) cancel.abort(new Error('SIGINT'));
  const choice = new PathChoice(
    ['native', 'streamed'],
    { path: 'native', reason: 'cold copies from hot itself' },
    { onMove: () => undefined, started: STARTED },
  );
  if (run.pathRefusal !== undefined) choice.refuse('native', run.pathRefusal);
  const provider = new MemoryProvider(clock);
  const quota = new QuotaWatch(options, ctx, undefined, control.signal, () => ({
    objects: 0,
    bytes: 0,
    native: true,
  }));
  const backup: BackupRun = {
    options,
    ctx,
    margins: MARGINS,
    open: ({ bucket }) => provider.store(bucket),
    buckets: bucketsOf(provider, run.endpointsLeft ?? []),
    control,
    tally,
    meter,
    platform: new PlatformWatches(undefined, quota),
  };
  const result = resultOf(backup, phasesOf(run, choice));
  quota.end();
  control.end();
  await tally.orphans.close();
  return result;
}

/** Only what the result reads of each phase is there. */
function phasesOf(run: FinishedRun, choice: PathChoice): RunPhases {
  const committed = 'committed' in run ? run.committed : { generation: 2, restorePoint: STARTED };
  const { failure } = run;
  const refusal = run.refused === true && failure instanceof StoreError ? failure : undefined;
  const phases = {
    recovery: { started: STARTED },
    path: { choice },
    ...defined({
      start: run.base === undefined ? undefined : { base: run.base, started: STARTED, isBase: true },
      refusal,
      heldBy: run.heldBy,
      capabilities: run.capabilities,
      copy: run.unwritten === undefined ? undefined : { unwritten: run.unwritten },
      commit:
        committed === undefined
          ? undefined
          : {
              committed: {
                generation: { generation: committed.generation },
                head: { sha256: 'a'.repeat(64) },
              },
              restorePoint: committed.restorePoint,
            },
      verified: run.verified,
    }),
  };
  return phases as unknown as RunPhases;
}

function bucketsOf(provider: MemoryProvider, moves: readonly string[]): Buckets {
  const cold = new Bucket(provider.store('cold'), '');
  return {
    hot: new Bucket(provider.store('hot'), ''),
    coldAtHot: () => cold.store,
    cold,
    requests: { hot: new Map([['list', 3]]), cold: new Map([['copy', 2]]), to: new Map() },
    losses: { cold: new AttributeLosses(), to: new AttributeLosses() },
    fencedCold: () => cold,
    versionTrust: new VersionTrust(),
    sentToCold: () => 0,
    moves,
    paces: [],
    detail: new StepDebug(runContext().log),
    limitRequests: () => undefined,
    onTrouble: () => undefined,
    close: () => Promise.resolve(),
  };
}
