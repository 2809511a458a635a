import { createHash } from 'node:crypto';
import { keyLength } from '../core/keys.ts';
import { isAliased } from '../store/aliases.ts';
import type { Aliases } from '../store/aliases.ts';
import type { Version } from './entry.ts';

/** Everything of ours in cold lies below this, next to the mirror (design.md section 5). */
export const STATE = '.flashback-backup/';

export const HEAD = `${STATE}HEAD`;
export const LEASE = `${STATE}lease`;
export const RUNS = `${STATE}runs/`;
/** What a probe found: the newer of it and the generation's is believed. */
export const FOUND = `${STATE}probe.json`;
export const PROBE = `${STATE}probe/`;
export const LISTED = `${STATE}listed/`;
export const CONDEMNED = `${STATE}condemned/`;
export const VERIFIED = `${STATE}verified.json`;
export const HOLDS = `${STATE}holds/`;

/** True for what is not an object of hot's: kept or renamed objects are, and lie below STATE too. */
export function isState(path: string): boolean {
  return path.startsWith(STATE) && !/^(history|objects)\//.test(path.slice(STATE.length));
}

export function generationPath(generation: number): string {
  return `${STATE}generations/${generation}.json`;
}

export function segmentPath(sha256: string): string {
  return `${STATE}segments/${sha256}.ndjson.gz`;
}

export function listedPath(sha256: string): string {
  return `${LISTED}${sha256}.ndjson.gz`;
}

export function condemnedPath(sha256: string): string {
  return `${CONDEMNED}${sha256}.ndjson.gz`;
}

export function holdPath(id: string): string {
  return `${HOLDS}${id}`;
}

export function runPath(runId: string, name: string): string {
  return `${RUNS}${runId}/${name}`;
}

/** Journals sort by epoch and number, so that a listing gives them in the order in which they were written. */
export function journalPath(runId: string, epoch: number, number: number): string {
  return runPath(
    runId,
    `journal-${String(epoch).padStart(10, '0')}-${String(number).padStart(8, '0')}.ndjson`,
  );
}

/** One a path of cold: of what a run has on its way there in parts. */
export function uploadRecordPath(runId: string, path: string): string {
  return runPath(runId, `upload-${sha256Hex(path)}.json`);
}

export function isUploadRecord(path: string): boolean {
  return /^[^/]+\/runs\/[^/]+\/upload-[0-9a-f]{64}\.json$/.test(path);
}

/** Where a copy waits for its proof on a store that ignores pins. Leftovers are removed by the next probe. */
export function stagedPath(path: string): string {
  return `${PROBE}staged-${sha256Hex(path)}`;
}

/**
 * The key's own name, unless it is one of ours, too long for cold, or, where cold takes keys for others (`aliases`),
 * one that would land on another key's object (or on our state: `x/../.flashback-backup/HEAD`). `maxPathBytes` is what
 * cold's prefix leaves of the longest key that cold can hold.
 */
export function mirrorPath(key: string, maxPathBytes: number, aliases: Aliases): string {
  const fits = keyLength(key) <= maxPathBytes;
  return fits && !key.startsWith(STATE) && !isAliased(key, aliases) ? key : renamedPath(key);
}

/** For keys whose own name cold cannot hold. */
export function renamedPath(key: string): string {
  return `${STATE}objects/${sha256Hex(key)}`;
}

/**
 * Where a superseded version goes in a bucket without versioning. It follows from the version alone, so
 * that a second try after a crash finds what the first one left. `maxPathBytes` is what cold's prefix leaves of a key.
 */
export function historyPath(
  key: string,
  version: Version,
  maxPathBytes: number,
  aliases: Aliases,
  plain = true,
): string {
  const suffix = `@${version.since.replace(/[-:.]/g, '')}-${version.etag.replace(/[^0-9A-Za-z-]/g, '_')}`;
  const path = `${STATE}history/${key}${suffix}`;
  if (plain && !isAliased(key, aliases) && keyLength(path) <= maxPathBytes) return path;
  return `${renamedPath(key)}${suffix}`;
}

/** Reads a history name below `.flashback-backup/history/` back; undefined for a name of another shape. */
export function parseHistoryPath(
  path: string,
): { readonly key: string; readonly since: string; readonly etag: string } | undefined {
  const found =
    /^\.flashback-backup\/history\/(.+)@(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([0-9A-Za-z_-]+)$/s.exec(
      path,
    );
  if (found === null) return undefined;
  const [, key = '', year, month, day, hour, minute, second, ms, etag = ''] = found;
  return { key, since: `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`, etag };
}

function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
