import type { IsoTime } from '../../manifest/entry.ts';
import type { Generation } from '../../manifest/generation.ts';
import type { LeaseRecord } from '../../manifest/lease.ts';
import type { Committed } from '../../manifest/state.ts';
import type { VerifiedPrefix } from '../../manifest/verified.ts';
import type { ForecastReport } from '../../report/forecast/report.ts';
import type { PruneReport } from '../../report/result.ts';
import type { LocksReport } from '../../report/parts/locks-report.ts';
import type { CopyPathFacts } from '../../run/copy-path.ts';
import type { Capabilities } from '../../store/capabilities.ts';
import type { StoreError } from '../../store/errors.ts';
import type { CommitResult } from './commit.ts';
import type { CopyResult, SeenScope } from './copy.ts';
import type { Plan } from './plan.ts';
import type { Recovery } from './recovery.ts';

/** What cold held when the run began. */
export interface Start {
  /** `none` where it holds no backup yet. */
  readonly base: Generation | 'none';
  readonly started: IsoTime;
  /** False for what was read before the lease, which decides nothing that is written. */
  readonly isBase: boolean;
}

/**
 * What each phase of a run returned, in their order, as far as the run came. Only backup.ts adds to it; a phase
 * gets the results that it needs as arguments.
 */
export interface RunPhases {
  start?: Start;
  /** The quota was used up before the run began: nothing was changed. */
  refusal?: StoreError;
  /** Another run held the lease for the whole wait: nothing was done. */
  heldBy?: LeaseRecord;
  recovery?: Recovery;
  /** What cold was seen to honour; none in a dry run. */
  capabilities?: Capabilities;
  path?: CopyPathFacts;
  plan?: Plan;
  copy?: CopyResult;
  /** Of a dry run, and of a run that was asked for it. */
  forecast?: ForecastReport['forecast'] | undefined;
  /** Of a dry run, in place of `copy`. */
  preview?: SeenScope;
  commit?: CommitResult;
  /** Undefined without `lock`. */
  locks?: LocksReport | undefined;
  /** Undefined where nothing was to be pruned. */
  prune?: PruneReport | undefined;
  /** What verifications found so far, by prefix. */
  verified?: readonly VerifiedPrefix[] | undefined;
}

export function startOf(committed: Committed | undefined, started: IsoTime, isBase: boolean): Start {
  return { base: committed?.generation ?? 'none', started, isBase };
}
