import { JOURNAL_PACE } from '../manifest/journals/journal.ts';
import type { LogPace } from '../manifest/journals/line-log.ts';
import { LEASE_TIMES } from '../manifest/lease.ts';
import type { LeaseTimes } from '../manifest/lease.ts';
import { HOLD_TIMES } from '../manifest/holds.ts';
import type { HoldTimes } from '../manifest/holds.ts';

/** What follows a stop, ms. */
export interface StopMargins {
  /** What is under way may take this long to end. */
  readonly drain: number;
  /** A run stops this long before its credentials end: it has a journal and a manifest to write. */
  readonly credentials: number;
}

/** The platform's statistics lag: looked at this often, and no longer than this, ms. */
export interface PollingTimes {
  readonly every: number;
  readonly most: number;
}

/** Every margin that keeps a run safe, in one place; tests make them small. */
export interface Margins {
  readonly lease: LeaseTimes;
  /** Of a restore, for sweeps to respect. */
  readonly hold: HoldTimes;
  readonly journal: LogPace;
  readonly stop: StopMargins;
  /** How long what was found out about a store is believed, ms. */
  readonly capabilities: number;
  /** For what the platform counted of the sample that a first run copies; it is waited for beside the run. */
  readonly look: PollingTimes;
  /** For each of the two last acts of a cancelled run, flush and release: a runner kills it 10 s after its signal, ms. */
  readonly shutdownGraceMs: number;
  /** State that nothing names is left alone until it is this old, ms; unfinished runs' folders as `runs`. */
  readonly garbage: { readonly segments: number; readonly runs: number };
}

/** For commands that have no `deadline` of their own, ms: no store may hold them up for ever. */
export const COMMAND_DEADLINES = {
  status: 10 * 60_000,
  ls: 5.5 * 3600_000,
  prune: 5.5 * 3600_000,
} as const;

const DAY = 24 * 3600_000;

export const MARGINS: Margins = {
  lease: LEASE_TIMES,
  hold: HOLD_TIMES,
  journal: JOURNAL_PACE,
  stop: { drain: 5 * 60_000, credentials: 5 * 60_000 },
  capabilities: 7 * DAY,
  look: { every: 5_000, most: 30_000 },
  shutdownGraceMs: 3_500,
  garbage: { segments: 7 * DAY, runs: 30 * DAY },
};
