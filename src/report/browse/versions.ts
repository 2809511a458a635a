import { forLog, forMarkdownCode } from '../../core/escape.ts';
import { formatBytes, formatMany } from '../../core/format.ts';
import type { PlaceReport } from '../result.ts';
import { formatTime } from '../words.ts';

/**
 * Whether the stored object can be read now. `archived`: it must be thawed first; `replaced`: another object is at its
 * place; `expired`: `max-age` removed it; `unknown`: the store did not answer for this one.
 */
export type Readable = 'yes' | 'archived' | 'thawing' | 'missing' | 'replaced' | 'expired' | 'unknown';

export interface KeyVersion {
  readonly state: 'current' | 'missing' | 'gone' | 'superseded' | 'expired';
  readonly since: string;
  /** Null while it is current. */
  readonly until: string | null;
  readonly size: number;
  readonly etag: string;
  readonly modified: string;
  readonly stored: {
    /** Below cold's prefix. */
    readonly path: string;
    readonly versionId: string | null;
    readonly time: string;
    readonly via: string;
    readonly evidence: string;
    readonly checksum: string | null;
    readonly storageClass: string | null;
  };
  readonly readable: Readable;
  /** Those that have this version. */
  readonly restorePoints: {
    readonly count: number;
    readonly newest: { readonly time: string; readonly run: string } | null;
  };
  /** By `retention`; null where it was not given. `until`: the end by `max-age`. */
  readonly kept: {
    readonly keep: boolean;
    readonly code: string;
    readonly detail: string;
    readonly until: string | null;
  } | null;
  /** Start of the run that marked it for deletion. */
  readonly condemned: string | null;
}

export interface VersionsResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'versions';
  readonly cold: PlaceReport;
  readonly generation: number;
  readonly time: string;
  readonly key: string;
  /** True where a policy was given. */
  readonly retention: boolean;
  /** The newest first. */
  readonly versions: readonly KeyVersion[];
}

const READABLE: Readonly<Record<Readable, string>> = {
  yes: 'yes',
  archived: 'archived: it must be thawed before it can be read',
  thawing: 'archived, and being thawed',
  missing: 'NOT at that place: run verify',
  replaced: 'ANOTHER object is at that place: run verify',
  expired: 'its content was removed by max-age',
  unknown: 'the store did not answer for it',
};

/** For a terminal or a log; ends in a newline. */
export function renderVersionsText({ key, versions, generation }: VersionsResult): string {
  const head = `${forLog(key)}: ${formatMany(versions.length, 'version')}, the newest first; generation ${generation}`;
  return `${[head, ...versions.flatMap(versionLines)].join('\n')}\n`;
}

export function renderVersionsSummary(result: VersionsResult): string {
  const rows = result.versions.map(
    (version) =>
      `| ${formatTime(version.since)} | ${version.until === null ? 'now' : formatTime(version.until)} | ${formatBytes(version.size)} | ${version.state} | ${READABLE[version.readable]} |`,
  );
  return `## Versions of ${forMarkdownCode(result.key, 1_000)}\n\n| since | until | size | state | readable |\n| --- | --- | ---: | --- | --- |\n${rows.join('\n')}\n`;
}

function versionLines(version: KeyVersion): readonly string[] {
  const { since, until, size, etag, state, stored, readable, restorePoints, condemned } = version;
  const id = stored.versionId === null ? '' : `, version id ${forLog(stored.versionId, 1_024)}`;
  const inClass = stored.storageClass === null ? '' : `, ${forLog(stored.storageClass, 100)}`;
  const { count, newest } = restorePoints;
  const last =
    newest === null ? '' : `, the newest ${formatTime(newest.time)} (run ${forLog(newest.run, 120)})`;
  const kept = keptWords(version);
  return [
    '',
    `  ${formatTime(since)} to ${until === null ? 'now' : formatTime(until)}  ${state}`,
    `    content         ${size} bytes, ETag ${forLog(etag, 200)}, modified ${formatTime(version.modified)}`,
    `    stored          ${forLog(stored.path)}${id}${inClass}, ${formatTime(stored.time)}`,
    `    verified by     ${stored.evidence}${stored.checksum === null ? '' : `, ${forLog(stored.checksum, 200)}`}`,
    `    readable        ${READABLE[readable]}`,
    `    restore points  ${count}${last}`,
    ...(kept === undefined ? [] : [`    retention       ${kept}`]),
    ...(condemned === null
      ? []
      : [`    condemned       ${formatTime(condemned)}: a prune deletes it once prune-delay has passed`]),
  ];
}

function keptWords({ kept, condemned }: KeyVersion): string | undefined {
  if (kept === null) return undefined;
  const why = `${kept.code}${kept.detail === '' ? '' : `: ${forLog(kept.detail, 300)}`}`;
  const end =
    kept.until === null || !kept.keep ? '' : `, until ${formatTime(kept.until)} at the latest (max-age)`;
  return kept.keep
    ? `kept (${why})${end}`
    : `not kept (${why})${condemned === null ? ': the next prune condemns it' : ''}`;
}
