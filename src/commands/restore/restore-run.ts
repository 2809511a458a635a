import type { RestorePoint } from '../../manifest/generation.ts';
import type { RestoreOptions } from '../../options/options.ts';
import type { RunContext } from '../../core/run-context.ts';
import type { Notice } from '../../report/result.ts';
import type { RestorePlan } from '../../report/restore-result.ts';
import type { CopyPathFacts } from '../../run/copy-path.ts';
import type { Margins } from '../../run/margins.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import type { RunControl } from '../../run/run-control.ts';
import type { RestoreBuckets } from './open-restore.ts';
import type { NamedJournal } from '../../manifest/holds.ts';
import type { RestoreTally } from './tally.ts';

/** What every phase of a restore shares: its input, its buckets, and what counts and stops it. */
export interface RestoreRun {
  readonly options: RestoreOptions;
  readonly ctx: RunContext;
  readonly margins: Margins;
  readonly open: OpenStore;
  readonly buckets: RestoreBuckets;
  readonly control: RunControl;
  readonly tally: RestoreTally;
  readonly notices: Notice[];
  /** Monotonic ms. */
  readonly began: number;
}

/** What each phase of a restore returned, as far as it came. Only restore.ts adds to it. */
export interface RestorePhases {
  /** By cold's clock. */
  started?: string;
  point?: RestorePoint;
  path?: CopyPathFacts;
  plan?: RestorePlan;
  copied?: RestoreCopied;
}

export interface RestoreCopied {
  /** The journal that stays in `to`, for the run that goes on. */
  readonly journalLeft: NamedJournal | undefined;
}
