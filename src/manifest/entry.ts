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
import { StateError, DAMAGED_ADVICE } from './errors.ts';
import { isPathOf } from './layout.ts';

/** ISO 8601 in UTC with milliseconds. */
export type IsoTime = string;

/**
 * How the stored object was verified: `md5` equal MD5 ETags; `checksum` the bytes were hashed on their way;
 * `size` sizes only, where ETags cannot be compared; `none` not at all (`verify: none`).
 */
export type Evidence = 'md5' | 'checksum' | 'size' | 'none';

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

/** One content of one key: what hot said of it, and where cold holds it. */
export interface Version {
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

/** One line of a segment or journal, without its line feed. */
export function encodeEntry(entry: Entry): string {
  const { key, size, etag, modified, cold, since, history, gone, expired } = entry;
  return JSON.stringify({
    key,
    size,
    etag,
    modified,
    cold,
    since,
    ...(history === undefined || history.length === 0 ? {} : { history }),
    ...defined({ gone, expired }),
  });
}

/** Parses a line of `object`; throws StateError where it is no entry. State is hostile text. */
export function decodeEntry(line: string, object: string): Entry {
  let value: unknown;
  try {
    value = refusedAs(object, DAMAGED_ADVICE, () => parseEntryLine(line));
  } catch (cause) {
    if (cause instanceof StateError) throw cause;
    throw new StateError(object, 'a line is not JSON', DAMAGED_ADVICE, { cause });
  }
  return checkEntry(value, object);
}

/** Throws StateError where the value is no entry, or names a path in cold that its key cannot have. */
export function checkEntry(value: unknown, object: string): Entry {
  if (!isEntry(value)) throw new StateError(object, 'a line is not a manifest entry', DAMAGED_ADVICE);
  const { key, cold, history } = value;
  if (isPathOf(key, cold.path) && (history ?? []).every((version) => isPathOf(key, version.cold.path)))
    return value;
  throw new StateError(object, 'an entry names a path in cold that its key cannot have', DAMAGED_ADVICE);
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
    optionalText(value['versionId'], MAX_VERSION_ID)
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
/** `crc32c` is written by later versions, for stores whose ETags are no MD5. */
const EVIDENCE: readonly unknown[] = ['md5', 'checksum', 'size', 'none', 'crc32c'];
