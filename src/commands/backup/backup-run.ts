import type { IsoTime } from '../../manifest/entry.ts';
import type { Committed, State } from '../../manifest/state.ts';
import type { BackupOptions } from '../../options/options.ts';
import type { RunContext } from '../../core/run-context.ts';
import { isoTime } from '../../core/iso-time.ts';
import type { Margins } from '../../run/margins.ts';
import type { Buckets, OpenStore } from '../../run/open-buckets.ts';
import type { RunControl } from '../../run/run-control.ts';
import type { Fence } from '../../run/with-lease.ts';
import type { Bucket } from '../../store/bucket.ts';
import type { Meter } from './meter.ts';
import type { PlatformWatches } from './platform-watches.ts';
import type { Tally } from './tally.ts';

/** What every phase of a run shares: its input, its buckets, and what counts and stops it. */
export interface BackupRun {
  readonly options: BackupOptions;
  readonly ctx: RunContext;
  readonly margins: Margins;
  readonly open: OpenStore;
  readonly buckets: Buckets;
  readonly control: RunControl;
  readonly tally: Tally;
  readonly meter: Meter;
  readonly platform: PlatformWatches;
}

/** How a run may touch cold, and the manifest that it builds on: undefined where cold holds no backup yet. */
export type ColdAccess = WriteAccess | ReadAccess;

/** Under a fence: the lease, or what a worker holds in its place. */
export interface WriteAccess {
  readonly kind: 'write';
  readonly fence: Fence;
  /** Every try of every write is fenced. */
  readonly cold: Bucket;
  readonly state: State;
  readonly committed: Committed | undefined;
  /** The previous holder never released the lease: it may have stored objects that it did not record. */
  readonly previousRunCutOff: boolean;
}

/** A dry run: no lease, no write. */
export interface ReadAccess {
  readonly kind: 'dry-run';
  readonly cold: Bucket;
  readonly state: State;
  readonly committed: Committed | undefined;
}

/** The present by cold's clock, as its last answer showed it. */
export function timeOf({ ctx, buckets }: Pick<BackupRun, 'ctx' | 'buckets'>): IsoTime {
  return isoTime(buckets.cold.now(ctx.clock));
}
