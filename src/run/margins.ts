import { JOURNAL_PACE } from '../manifest/journals/journal.ts';
import type { LogPace } from '../manifest/journals/line-log.ts';
import { LEASE_TIMES } from '../manifest/lease.ts';
import type { LeaseTimes } from '../manifest/lease.ts';
import { HOLD_TIMES } from '../manifest/holds.ts';
import type { HoldTimes } from '../manifest/holds.ts';

/** How a run ends after a stop, ms. */
export interface StopMargins {
  /** Work in progress may take this long to end. */
  readonly drain: number;
  /** A run stops this long before its credentials end, since it has a journal and a manifest to write. */
  readonly credentials: number;
}

/** The platform's statistics lag: how often to poll them, and for how long at most, ms. */
export interface PollingTimes {
  readonly every: number;
  readonly most: number;
}

/** Every margin that keeps a run safe, in one place; tests shorten them. */
export interface Margins {
  readonly lease: LeaseTimes;
  /** Of the hold that keeps sweeps away during a restore. */
  readonly hold: HoldTimes;
  readonly journal: LogPace;
  readonly stop: StopMargins;
  /** How long the results of a probe are trusted, ms. */
  readonly capabilities: number;
  /** The same of whether copies keep tags, ms: only `probe` records it, and a store that begins to lose them refuses nothing. */
  readonly copiesTags: number;
  /** For the statistics of the sample that a first run copies; they are polled while the run goes on. */
  readonly look: PollingTimes;
  /** For each of the two last steps of a cancelled run, flush and release, ms: a runner kills it 10 s after its signal. */
  readonly shutdownGraceMs: number;
  /** Unreferenced state is kept until it is this old, ms; `runs` is for the folders of unfinished runs. */
  readonly garbage: { readonly segments: number; readonly runs: number };
}

/** For commands that have no `deadline` of their own, ms: no store may hold them up for ever. */
export const COMMAND_DEADLINES = {
  status: 10 * 60_000,
  ls: 5.5 * 3600_000,
  versions: 10 * 60_000,
  diff: 5.5 * 3600_000,
  prune: 5.5 * 3600_000,
} as const;

const DAY = 24 * 3600_000;

export const MARGINS: Margins = {
  lease: LEASE_TIMES,
  hold: HOLD_TIMES,
  journal: JOURNAL_PACE,
  stop: { drain: 5 * 60_000, credentials: 5 * 60_000 },
  capabilities: 7 * DAY,
  copiesTags: 10 * 60_000,
  look: { every: 5_000, most: 30_000 },
  shutdownGraceMs: 3_500,
  garbage: { segments: 7 * DAY, runs: 30 * DAY },
};
