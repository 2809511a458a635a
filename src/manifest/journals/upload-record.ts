import type { CopyPath } from '../../core/domain.ts';
import type { IsoTime } from '../entry.ts';
import { DAMAGED_ADVICE, NEWER_ADVICE, StateError } from '../errors.ts';
import { FORMAT } from '../generation.ts';

/**
 * An unfinished multipart upload into cold: what a later run needs to continue it. Stored before the
 * upload is created, again with its id before the first part is sent, and before it is completed.
 */
export interface UploadRecord {
  /** Where the object will lie, below cold's prefix. */
  readonly path: string;
  readonly source: UploadSource;
  /** Of the part numbers 1, 2, 3…, all but the last. */
  readonly partSize: number;
  readonly via: CopyPath;
  readonly begun: IsoTime;
  /** The store's, opaque. Undefined until the store has answered: nothing was sent to it then. */
  readonly uploadId?: string;
  /** Parts that were hashed as they passed. Which parts the store has, only ListParts says. */
  readonly parts: readonly SentPart[];
  /** Everything was sent: the ETag by which the completed object is recognised. */
  readonly completes?: { readonly etag: string; readonly checksum?: string; readonly matched: boolean };
}

/** The content that travels: it goes on only where all of this is as it was. */
export interface UploadSource {
  readonly bucket: 'hot' | 'cold';
  /** Below that bucket's prefix. */
  readonly path: string;
  readonly versionId?: string;
  readonly size: number;
  readonly etag: string;
  /** Attributes and tags were taken along when the upload was created: a later change of theirs shows here. */
  readonly modified: IsoTime;
}

export interface SentPart {
  readonly number: number;
  readonly etag: string;
  readonly sha256: string;
  /** The store's ETag is the MD5 of the bytes that passed. */
  readonly matched: boolean;
}

/** As it lies in cold: by whom and when it was last written. */
export interface StoredUploadRecord extends UploadRecord {
  readonly format: number;
  readonly run: string;
  readonly epoch: number;
  /** When a run last worked on it. */
  readonly time: IsoTime;
}

export function encodeUploadRecord(record: StoredUploadRecord): string {
  return JSON.stringify(record) + '\n';
}

/** Throws StateError where the text is no such record. State is hostile text. */
export function parseUploadRecord(text: string, object: string): StoredUploadRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new StateError(object, 'it is not JSON', DAMAGED_ADVICE, { cause });
  }
  if (isRecord(value) && Number.isSafeInteger(value['format']) && Number(value['format']) > FORMAT)
    throw new StateError(object, `it has format ${String(value['format'])}`, NEWER_ADVICE);
  if (isStored(value)) return value;
  throw new StateError(object, 'it is not the record of an upload', DAMAGED_ADVICE);
}

function isStored(value: unknown): value is StoredUploadRecord {
  return (
    isRecord(value) &&
    value['format'] === FORMAT &&
    isText(value['run']) &&
    Number.isSafeInteger(value['epoch']) &&
    isTime(value['time']) &&
    isTime(value['begun']) &&
    isText(value['path']) &&
    isSource(value['source']) &&
    isCount(value['partSize']) &&
    value['partSize'] > 0 &&
    ['native', 'emulated', 'streamed'].includes(value['via'] as string) &&
    (value['uploadId'] === undefined || isText(value['uploadId'])) &&
    Array.isArray(value['parts']) &&
    value['parts'].every(isPart) &&
    (value['completes'] === undefined || isCompletion(value['completes']))
  );
}

function isSource(value: unknown): boolean {
  return (
    isRecord(value) &&
    (value['bucket'] === 'hot' || value['bucket'] === 'cold') &&
    isText(value['path']) &&
    (value['versionId'] === undefined || isText(value['versionId'])) &&
    isCount(value['size']) &&
    typeof value['etag'] === 'string' &&
    isTime(value['modified'])
  );
}

function isPart(value: unknown): boolean {
  return (
    isRecord(value) &&
    isCount(value['number']) &&
    isText(value['etag']) &&
    typeof value['sha256'] === 'string' &&
    /^[0-9a-f]{64}$/.test(value['sha256']) &&
    typeof value['matched'] === 'boolean'
  );
}

function isCompletion(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value['etag']) &&
    typeof value['matched'] === 'boolean' &&
    (value['checksum'] === undefined || isText(value['checksum']))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}
