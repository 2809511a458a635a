import { defined } from '../core/defined.ts';
import type { CopyPath } from '../core/domain.ts';
import { parseTime, TIME_LENGTH } from '../core/iso-time.ts';
import {
  isBoundedCount,
  isBoundedText,
  MAX_ETAG,
  MAX_KEY,
  MAX_PATH,
  MAX_TEXT,
  MAX_VERSION_ID,
  parseEntryLine,
  refusedAs,
} from './bounds.ts';
import { proofsOf } from '../store/evidence.ts';
import type { Proofs } from '../store/evidence.ts';
import { damagedAdvice, StateError } from './errors.ts';
import { isKeptAttributes, isStoredEncryption } from './encrypted/stored.ts';
import type { KeptAttributes, StoredEncryption } from './encrypted/stored.ts';
import { mayBePathOf } from './layout.ts';

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
  /** `sha256:<hex>`, of the stored bytes. */
  readonly checksum?: string;
  readonly versionId?: string;
  /** Of an encrypted object, with `size`: that of the stored bytes. */
  readonly encryption?: StoredEncryption;
  readonly size?: number;
}

/**
 * One content of one key: as hot listed it, and where cold holds it. Hashes that hot vouches for are kept beside the
 * ETag where they are not the ETag: never of a hot that speaks S3.
 */
export interface Version extends Proofs {
  readonly size: number;
  readonly etag: string;
  readonly modified: IsoTime;
  readonly cold: StoredRef;
  /** Of the content, where the stored object is encrypted. */
  readonly checksum?: string;
  readonly attributes?: KeptAttributes;
  /** Start of the run that first stored it. */
  readonly since: IsoTime;
}

export interface SupersededVersion extends Version {
  readonly until: IsoTime;
}

/** Everything recorded of one key. The version at the top is the newest; `gone` says that hot no longer has it. */
export interface Entry extends Version {
  readonly key: string;
  /** Oldest first. */
  readonly history?: readonly SupersededVersion[];
  /** `since`: start of the first complete listing without the key; `confirmed` by a second one in a row. */
  readonly gone?: { readonly since: IsoTime; readonly confirmed: boolean };
  /** Start of the run that released the newest version by `max-age`: `cold` names its former place. */
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
  const { key, size, etag, modified, cold, checksum, attributes, since, history, gone, expired } = entry;
  return JSON.stringify({
    key,
    size,
    etag,
    modified,
    cold,
    ...proofsOf(entry), // here, so that StoredLine compares lines with and without them alike
    // JSON leaves out what is undefined.
    checksum,
    attributes,
    since,
    history: history?.length === 0 ? undefined : history,
    gone,
    expired,
  });
}

/** Parses a line of `object`; throws StateError where it is no entry. State is hostile text. */
export function decodeEntry(line: string, object: string): Entry {
  let value: unknown;
  try {
    value = refusedAs(object, damagedAdvice(object), () => parseEntryLine(line));
  } catch (cause) {
    if (cause instanceof StateError) throw cause;
    throw new StateError(object, 'a line is not JSON', damagedAdvice(object), { cause });
  }
  return checkEntry(value, object);
}

/** Throws StateError where the value is no entry, or names a path in cold that its key cannot have. */
export function checkEntry(value: unknown, object: string): Entry {
  if (!isEntry(value)) throw new StateError(object, 'a line is not a manifest entry', damagedAdvice(object));
  if (hasOwnPaths(value)) return value;
  throw new StateError(
    object,
    'an entry names a path in cold that its key cannot have',
    damagedAdvice(object),
  );
}

/** What no reader would accept must be neither journalled nor committed. Throws StateError. */
export function checkNewEntry(entry: Entry): Entry {
  if (isEntry(entry) && hasOwnPaths(entry)) return entry;
  throw new StateError(
    'the manifest',
    'the new entry of an object is one that could not be read back',
    'It was not committed. Run again: the object is copied again. If it happens again, report it as a bug.',
  );
}

function hasOwnPaths(entry: Entry): boolean {
  const fits = ({ cold }: Version): boolean =>
    mayBePathOf(entry.key, cold.path, cold.encryption !== undefined);
  return fits(entry) && (entry.history ?? []).every(fits);
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value) || !isBoundedText(value['key'], MAX_KEY) || !isVersion(value)) return false;
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
  return (
    isBoundedCount(value['size']) &&
    isEtag(value['etag']) &&
    isTime(value['modified']) &&
    isTime(value['since']) &&
    optionalText(value['md5'], MAX_TEXT) &&
    optionalText(value['crc32c'], MAX_TEXT) &&
    optionalText(value['checksum'], MAX_TEXT) &&
    (value['attributes'] === undefined || isKeptAttributes(value['attributes'])) &&
    isStoredRef(value['cold'])
  );
}

function isStoredRef(value: unknown): boolean {
  return (
    isRecord(value) &&
    isBoundedText(value['path'], MAX_PATH) &&
    isEtag(value['etag']) &&
    isTime(value['stored']) &&
    COPY_PATHS.includes(value['via']) &&
    EVIDENCE.includes(value['evidence']) &&
    optionalText(value['checksum'], MAX_TEXT) &&
    optionalText(value['versionId'], MAX_VERSION_ID) &&
    (value['encryption'] === undefined
      ? value['size'] === undefined
      : isStoredEncryption(value['encryption']) && isBoundedCount(value['size']))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A time of this form is at most the last of the year 9999, and sorts as text. */
function isTime(value: unknown): value is IsoTime {
  return (
    typeof value === 'string' &&
    value.length === TIME_LENGTH &&
    value.charCodeAt(TIME_LENGTH - 1) === 90 &&
    !Number.isNaN(parseTime(value))
  );
}

function isEtag(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_ETAG;
}

function optionalText(value: unknown, max: number): boolean {
  return value === undefined || (typeof value === 'string' && value.length <= max);
}

const COPY_PATHS: readonly unknown[] = ['native', 'emulated', 'streamed'] satisfies CopyPath[];
const EVIDENCE: readonly unknown[] = ['md5', 'crc32c', 'checksum', 'size', 'none'] satisfies Evidence[];

/** The entry of a key that hot lists again. */
export function withoutGone(entry: Entry): Entry {
  const { gone: _gone, ...rest } = entry;
  return rest;
}
