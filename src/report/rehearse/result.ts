import type { ChosenPoint } from '../../plan/restore-point.ts';
import type { FolderReport, RestoreCounts } from '../restore-result.ts';
import type { ExitCode, HoleGroup, Notice, Outcome, PlaceReport, Problem } from '../result.ts';
import { exitCodeOf } from '../result.ts';

/** A size class of a rehearsal. */
export interface RehearsedClass {
  /** Objects of at most so many bytes; null for the last class. */
  readonly upTo: number | null;
  /** All there is. */
  readonly keys: number;
  readonly bytes: number;
  /** What was restored of it, and how long one took, ms. */
  readonly restored: number;
  readonly restoredBytes: number;
  readonly meanMs: number | null;
}

/** The result of a rehearsal: the evidence that a restore works, and how long one takes. */
export interface RehearseResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'rehearse';
  readonly outcome: Exclude<Outcome, 'skipped'>;
  readonly runId: string;
  readonly restorePoint: ChosenPoint | null;
  /** Of the manifest that it read, with its SHA-256; null if it came to none. */
  readonly generation: number | null;
  readonly generationSha256: string | null;
  /** ISO times by cold's clock. */
  readonly started: string;
  readonly finished: string;
  readonly durationMs: number;
  readonly cold: PlaceReport;
  /** Where the sample was restored to: the scratch place itself. `kind` `read`: it was only read and compared. */
  readonly target:
    | { readonly kind: 'bucket'; readonly place: PlaceReport }
    | ({ readonly kind: 'folder' } & FolderReport)
    | { readonly kind: 'read' };
  readonly scope: { readonly prefixes: readonly string[]; readonly include: readonly string[] };
  /** As asked for: `5%`, `1000`, `all`. */
  readonly sample: string;
  /** All there is to restore at the restore point. */
  readonly whole: { readonly keys: number; readonly bytes: number };
  /** Of the sample. */
  readonly counts: RestoreCounts;
  readonly bytes: { readonly restored: number };
  readonly classes: readonly RehearsedClass[];
  readonly measured: { readonly planMs: number; readonly copyMs: number };
  /** A restore of everything; null where nothing was restored. `margin`: what chance may change of it, as a share. */
  readonly rto: { readonly ms: number; readonly margin: number } | null;
  /** What it made in the scratch place. */
  readonly cleaned: { readonly removed: number; readonly left: number };
  /** Whether the figures were kept in cold. */
  readonly recorded: boolean;
  readonly holes: readonly HoleGroup[];
  readonly notices: readonly Notice[];
  readonly requests: {
    readonly cold: Readonly<Record<string, number>>;
    readonly to: Readonly<Record<string, number>>;
  };
  readonly problem: Problem | null;
}

export function rehearseExitCode({ outcome, counts }: RehearseResult, maxFailures: number): ExitCode {
  return exitCodeOf(outcome, counts.failed + counts.deferred + counts.different > maxFailures);
}
