import { defined } from '../core/defined.ts';
import type { CopyPath } from '../core/domain.ts';
import { proofsOf } from '../store/evidence.ts';
import type { Proofs } from '../store/evidence.ts';
import { StateError, DAMAGED_ADVICE } from './errors.ts';

/** ISO 8601 in UTC with milliseconds. */
export type IsoTime = string;

/**
 * How the stored object was verified: `md5` equal MD5s; `crc32c` equal CRC32Cs of a pinned copy; `checksum` the bytes
 * were hashed on their way; `size` sizes only, where ETags cannot be compared; `none` not at all (`verify: none`).
 */
export type Evidence = 'md5' | 'crc32c' | 'checksum' | 'size' | 'none';

/** Where a version lies in cold. `path` is below cold's prefix and is the authority. */
export interface StoredRef {
  readonly path: string;
  readonly etag: string;
  readonly stored: IsoTime;
  readonly via: CopyPath;
  readonly evidence: Evidence;
  /** `sha256:<hex>`. */
  readonly checksum?: string;
  readonly versionId?: string;
}

/**
 * One content of one key: what hot said of it, and where cold holds it. Hashes that hot vouches for are kept beside the
 * ETag where they are not the ETag: never of a hot that speaks S3.
 */
export interface Version extends Proofs {
  readonly size: number;
  readonly etag: string;
  readonly modified: IsoTime;
  readonly cold: StoredRef;
  /** Start of the run that first found it. */
  readonly since: IsoTime;
}

export interface SupersededVersion extends Version {
  readonly until: IsoTime;
}

/** All that is known of one key. The version at the top is the newest; `gone` says that hot has it no more. */
export interface Entry extends Version {
  readonly key: string;
  /** Oldest first. */
  readonly history?: readonly SupersededVersion[];
  /** `since`: start of the first complete listing without the key; `confirmed` by a second one in a row. */
  readonly gone?: { readonly since: IsoTime; readonly confirmed: boolean };
  /** Start of the run that let the newest version go, by `max-age`: `cold` says where it lay, and nothing is there. */
  readonly expired?: IsoTime;
}

/** The entry without the version ids of a bucket that keeps no versions: its objects lie at their paths. */
export function withoutVersionIds(entry: Entry): Entry {
  const plain = <V extends Version>(version: V): V => {
    if (version.cold.versionId === undefined) return version;
    const { versionId: _id, ...cold } = version.cold;
    return { ...version, cold };
  };
  const history = entry.history?.map(plain);
  return { ...plain(entry), ...defined({ history }) };
}

/** One line of a segment or journal, without its line feed. */
export function encodeEntry(entry: Entry): string {
  const { key, size, etag, modified, cold, since, history, gone, expired } = entry;
  return JSON.stringify({
    key,
    size,
    etag,
    modified,
    cold,
    ...proofsOf(entry), // here, so that StoredLine compares lines with and without them alike
    since,
    ...(history === undefined || history.length === 0 ? {} : { history }),
    ...defined({ gone, expired }),
  });
}

/** Parses a line of `object`; throws StateError where it is no entry. State is hostile text. */
export function decodeEntry(line: string, object: string): Entry {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new StateError(object, 'a line is not JSON', DAMAGED_ADVICE, { cause });
  }
  return checkEntry(value, object);
}

export function checkEntry(value: unknown, object: string): Entry {
  if (isEntry(value)) return value;
  throw new StateError(object, 'a line is not a manifest entry', DAMAGED_ADVICE);
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value) || typeof value['key'] !== 'string' || value['key'] === '' || !isVersion(value))
    return false;
  const { history, gone, expired } = value as { history?: unknown; gone?: unknown; expired?: unknown };
  if (expired !== undefined && !isTime(expired)) return false;
  if (history !== undefined && !(Array.isArray(history) && history.every(isSuperseded))) return false;
  return (
    gone === undefined || (isRecord(gone) && isTime(gone['since']) && typeof gone['confirmed'] === 'boolean')
  );
}

function isSuperseded(value: unknown): boolean {
  return isRecord(value) && isVersion(value) && isTime(value['until']);
}

function isVersion(value: Record<string, unknown>): boolean {
  const size = value['size'];
  return (
    typeof size === 'number' &&
    Number.isSafeInteger(size) &&
    size >= 0 &&
    typeof value['etag'] === 'string' &&
    isTime(value['modified']) &&
    isTime(value['since']) &&
    optionalText(value['md5']) &&
    optionalText(value['crc32c']) &&
    isStoredRef(value['cold'])
  );
}

function isStoredRef(value: unknown): boolean {
  return (
    isRecord(value) &&
    typeof value['path'] === 'string' &&
    value['path'] !== '' &&
    typeof value['etag'] === 'string' &&
    isTime(value['stored']) &&
    typeof value['via'] === 'string' &&
    typeof value['evidence'] === 'string' &&
    optionalText(value['checksum']) &&
    optionalText(value['versionId'])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && value.length === 24 && value.charCodeAt(23) === 90;
}

function optionalText(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}
