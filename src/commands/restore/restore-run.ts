import type { RestorePoint } from '../../manifest/generation.ts';
import type { FolderRestoreOptions, RestoreOptions } from '../../options/options.ts';
import type { RunContext } from '../../core/run-context.ts';
import type { Notice } from '../../report/result.ts';
import type { RenamedKeys, RestorePlan } from '../../report/restore-result.ts';
import type { CopyPathFacts } from '../../run/copy-path.ts';
import type { Margins } from '../../run/margins.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import type { RunControl } from '../../run/run-control.ts';
import type { RestoreBuckets, RestoreCold } from './open-restore.ts';
import type { NamedJournal } from '../../manifest/holds.ts';
import type { RestoreTally } from './tally.ts';
import type { RestoreWatch } from './watch.ts';

/** What every phase of a restore shares, wherever it restores to: its input, cold, and what counts and stops it. */
export interface ColdRun {
  readonly options: RestoreOptions | FolderRestoreOptions;
  readonly ctx: RunContext;
  readonly margins: Margins;
  readonly buckets: RestoreCold;
  readonly control: RunControl;
  readonly tally: RestoreTally;
  readonly notices: Notice[];
  readonly watch?: RestoreWatch | undefined;
  /** Monotonic ms. */
  readonly began: number;
}

/** A restore to a bucket. */
export interface RestoreRun extends ColdRun {
  readonly options: RestoreOptions;
  readonly open: OpenStore;
  readonly buckets: RestoreBuckets;
}

/** What each phase of a restore returned, as far as it came. Only restore.ts adds to it. */
export interface RestorePhases {
  /** By cold's clock. */
  started?: string;
  point?: RestorePoint;
  path?: CopyPathFacts;
  /** Why everything is streamed, where there is no copy path to choose. */
  streamed?: string;
  plan?: RestorePlan;
  renamed?: RenamedKeys | undefined;
  copied?: RestoreCopied;
}

export interface RestoreCopied {
  /** The journal that stays in `to`, for the run that goes on. */
  readonly journalLeft: NamedJournal | undefined;
}
