/**
 * The roll-back anchor, as every floor carries it: what was committed last, kept outside cold (docs/decisions/0023). Only
 * src/manifest/anchor judges by it; src/run/anchor and src/action read and write the places.
 */
export interface Anchors {
  readonly places: readonly AnchorPlace[];
  /** The token of a refusal that the user accepts; undefined for none. */
  readonly accepted: string | undefined;
  /** A warning for the log and the result, each once. */
  readonly warn: (line: string) => void;
  readonly notice: (line: string) => void;
  /** What `warn` was called with. */
  readonly warnings: readonly string[];
}

/** One place outside cold. Both calls are bounded in time, and throw where the place cannot be reached. */
export interface AnchorPlace {
  /** For messages: `file:/var/lib/backup.json`. */
  readonly name: string;
  /** The record's text; undefined where there is none yet. */
  read(signal: AbortSignal): Promise<string | undefined>;
  /** Replaces the record. */
  write(text: string, signal: AbortSignal): Promise<void>;
}

/** Places that only the machine that a run is on can reach: GitHub's, from a job. `id` is that of the backup in one cold. */
export type OpenHostedAnchor = (kind: HostedAnchorKind, id: string, name: string | undefined) => AnchorPlace;

export type HostedAnchorKind = 'github' | 'alert-issue';
