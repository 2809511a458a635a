import type { Clock, Random } from './clock.ts';

/** What surrounds a run, passed in so that tests can stand in for all of it. */
export interface RunContext {
  readonly clock: Clock;
  readonly random: Random;
  /** Aborted by SIGINT/SIGTERM: flush the journal, release the lease, stop. */
  readonly signal: AbortSignal;
  /** Identifies the run, and one attempt's takeover from an earlier one of the same workflow run. */
  readonly identity: { readonly runId: string; readonly workflowRun?: string; readonly attempt?: number };
  /** Segments of the manifest kept near the program; never needed, never trusted. */
  readonly segments?: SegmentCache;
  /** Called as the run goes on, at most a few times a second. */
  readonly onProgress: (progress: Progress) => void;
  /** One line about what is being done: `plan`, `copy`, `commit`. Never holds a raw key. */
  readonly log: Log;
}

/** Files by the SHA-256 in their name. What comes back is checked by who asked; errors are its own business. */
export interface SegmentCache {
  get(sha256: string): Promise<Uint8Array | undefined>;
  put(sha256: string, file: Uint8Array): Promise<void>;
}

export interface Progress {
  /** In `prune` what is done is deleted, in all others copied, or read back. */
  readonly phase: 'plan' | 'copy' | 'commit' | 'prune' | 'report';
  /** Keys looked at; stored objects that are to go, in `prune`. */
  readonly scanned: number;
  readonly done: number;
  readonly planned: number;
  /** Only touched, and copied again: not in `done`. */
  readonly touched?: number;
  /** Nothing is done: `planned` and `bytes` are what would be. */
  readonly dryRun?: true;
  readonly bytes: number;
  readonly inFlight: number;
  /** Keys that the last run of this scope listed: what this one will list, more or less. Absent where nobody knows. */
  readonly expected?: number;
}

export interface Log {
  info(line: string): void;
  notice(line: string): void;
  warning(line: string): void;
  /** Shown only to who looks into a run: step debug, or DEBUG on the command line. */
  debug(line: string): void;
}
