import type { OpenHostedAnchor } from './anchor/anchors.ts';
import type { Clock, Random } from './clock.ts';

/** The environment of a run, passed in so that tests can replace all of it. */
export interface RunContext {
  readonly clock: Clock;
  readonly random: Random;
  /** Aborted by SIGINT/SIGTERM: flush the journal, release the lease, stop. */
  readonly signal: AbortSignal;
  /** Identifies the run. A later attempt of the same workflow run takes over from an earlier one. */
  readonly identity: { readonly runId: string; readonly workflowRun?: string; readonly attempt?: number };
  /** A local cache of segments of the manifest; never needed, never trusted. */
  readonly segments?: SegmentCache;
  /** Opens anchors that only the machine of the run can reach, such as GitHub's; undefined outside of a job. */
  readonly hostedAnchor?: OpenHostedAnchor;
  /** Called during the run, at most a few times per second. */
  readonly onProgress: (progress: Progress) => void;
  /** What the run is doing, one line at a time. Never contains a raw key. */
  readonly log: Log;
}

/** Files by their SHA-256. The caller checks what it gets. Never throws: an error counts as not cached. */
export interface SegmentCache {
  get(sha256: string): Promise<Uint8Array | undefined>;
  put(sha256: string, file: Uint8Array): Promise<void>;
}

export interface Progress {
  /** In `prune`, `done` counts deletions; in all others, copies or objects read back. */
  readonly phase: 'plan' | 'copy' | 'commit' | 'prune' | 'report';
  /** Keys compared; in `prune`, stored objects to delete. */
  readonly scanned: number;
  readonly done: number;
  readonly planned: number;
  /** Only touched, and copied again: not in `done`. */
  readonly touched?: number;
  /** Nothing is done: `planned` and `bytes` are what would be. */
  readonly dryRun?: true;
  readonly bytes: number;
  readonly inFlight: number;
  /** Keys that the last run of this scope listed, as an estimate for this one. Absent if unknown. */
  readonly expected?: number;
  /** What the run waits for before it can go on; absent while it works. */
  readonly waiting?: string;
}

export interface Log {
  info(line: string): void;
  notice(line: string): void;
  warning(line: string): void;
  /** Shown only with step debug, or DEBUG on the command line. */
  debug(line: string): void;
}
