import { defined } from '../core/defined.ts';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { IsoTime } from './entry.ts';
import { anyTextOf, countOf, optional, textOf, timeOf } from '../core/bounded-json.ts';
import type { JsonObject } from '../core/bounded-json.ts';
import { LINE_LIMITS, MAX_ETAG, MAX_KEY, MAX_LINE, MAX_PATH, MAX_VERSION_ID, parseRecord } from './bounds.ts';
import { DAMAGED_ADVICE, StateError } from './errors.ts';
import { condemnedPath, STATE } from './layout.ts';
import { linesOf, sha256Of } from './segment.ts';
import type { PackedContent } from './segment.ts';

/** A stored object that is to be deleted: no version needs it, or the policy keeps none of those that do. */
export interface CondemnedRecord {
  /** Whose content it is. Versions of one key may share a stored object; those of two keys never do. */
  readonly key: string;
  readonly path: string;
  readonly etag: string;
  readonly versionId?: string;
  /** Bytes, where they are known. */
  readonly size?: number;
  /** Start of the run that condemned it: `prune-delay` counts from here. */
  readonly since: IsoTime;
  /** `since` of the version that it holds, for as long as the manifest names that version. */
  readonly version?: IsoTime;
}

/** One file of records, named by its content. */
export interface CondemnedFile {
  readonly sha256: string;
  readonly count: number;
}

/** What is condemned, as a generation names it: files in no order of keys. */
export interface CondemnedList {
  readonly count: number;
  readonly files: readonly CondemnedFile[];
}

/** A condemned object as earlier versions listed it in the generation itself. */
export interface InlineCondemned {
  readonly path: string;
  readonly etag: string;
  readonly versionId?: string;
  readonly since: IsoTime;
}

/** `condemned` of a generation, in the form of this version or of earlier ones. */
export interface WithCondemned {
  readonly condemned: CondemnedList | readonly InlineCondemned[];
}

/** Records a file. */
export const CONDEMNED_RECORDS = 50_000;

const compress = promisify(gzip);

export async function encodeCondemned(
  records: readonly CondemnedRecord[],
): Promise<{ readonly ref: CondemnedFile; readonly file: Uint8Array }> {
  const file = await compress(records.map((record) => `${encodeRecord(record)}\n`).join(''), { level: 5 });
  return { ref: { sha256: createHash('sha256').update(file).digest('hex'), count: records.length }, file };
}

/** Records in batches, checked against the reference. Throws StateError, which names the object. */
export async function* decodeCondemned(
  file: PackedContent,
  ref: CondemnedFile,
): AsyncGenerator<readonly CondemnedRecord[]> {
  const object = condemnedPath(ref.sha256);
  if (sha256Of(file) !== ref.sha256)
    throw new StateError(object, 'its content does not match its SHA-256', DAMAGED_ADVICE);
  let count = 0;
  for await (const lines of linesOf(file, object, MAX_LINE)) {
    count += lines.length;
    if (count > ref.count) throw notAsRecorded(object, count, ref);
    yield lines.map((line) => decodeRecord(line, object));
  }
  if (count !== ref.count) throw notAsRecorded(object, count, ref);
}

function notAsRecorded(object: string, found: number, { count }: CondemnedFile): StateError {
  const message = `it holds ${found} records where ${count} were recorded`;
  return new StateError(object, message, DAMAGED_ADVICE);
}

/** How many stored objects a generation has condemned. */
export function condemnedCount({ condemned }: WithCondemned): number {
  return isOldForm(condemned) ? condemned.length : condemned.count;
}

/** The form of earlier versions, which listed the objects in the generation itself. */
export function isOldForm(condemned: WithCondemned['condemned']): condemned is readonly InlineCondemned[] {
  return Array.isArray(condemned);
}

/**
 * Records of the old form. They lack the key: it follows from the path, but for renamed objects, which are left
 * out; those stay in cold.
 */
export function fromOldForm(condemned: readonly InlineCondemned[]): CondemnedRecord[] {
  return condemned.flatMap((object) =>
    object.path.startsWith(STATE) ? [] : [{ ...object, key: object.path }],
  );
}

export function encodeRecord({ key, path, etag, versionId, size, since, version }: CondemnedRecord): string {
  return JSON.stringify({
    key,
    path,
    etag,
    ...defined({ versionId, size }),
    since,
    ...defined({ version }),
  });
}

function decodeRecord(line: string, object: string): CondemnedRecord {
  const read = (json: JsonObject): CondemnedRecord => {
    return {
      key: textOf(json, 'key', MAX_KEY),
      path: textOf(json, 'path', MAX_PATH),
      etag: anyTextOf(json, 'etag', MAX_ETAG),
      ...defined({
        versionId: optional(json, 'versionId', () => textOf(json, 'versionId', MAX_VERSION_ID)),
        size: optional(json, 'size', () => countOf(json, 'size')),
      }),
      since: timeOf(json, 'since'),
      ...defined({ version: optional(json, 'version', () => timeOf(json, 'version')) }),
    };
  };
  return parseRecord(
    line,
    object,
    DAMAGED_ADVICE,
    LINE_LIMITS,
    read,
    'a line is not a record of what is condemned',
  );
}
