import type { CopyPath } from '../../core/domain.ts';
import {
  anyTextOf,
  countOf,
  eachOf,
  flagOf,
  JsonRefused,
  objectOf,
  oneOf,
  optional,
  sha256Of,
  textOf,
  textsOf,
  timeOf,
} from '../../core/bounded-json.ts';
import type { JsonLimits, JsonObject } from '../../core/bounded-json.ts';
import {
  MAX_EPOCH,
  MAX_ETAG,
  MAX_NAME,
  MAX_PATH,
  MAX_TEXT,
  MAX_UPLOAD_ID,
  MAX_UPLOAD_RECORD_BYTES,
  MAX_VERSION_ID,
  parseRecord,
} from '../bounds.ts';
import type { IsoTime } from '../entry.ts';
import { MAX_RECIPIENTS } from '../encrypted/stored.ts';
import { damagedAdvice, NEWER_ADVICE, StateError } from '../errors.ts';
import { FORMAT } from '../generation.ts';
import { isState, mayBePathOf, PROBE, uploadRecordPath } from '../layout.ts';

/**
 * An unfinished multipart upload into cold: what a later run needs to continue it. Stored before the
 * upload is created, again with its id before the first part is sent, and before it is completed. Or a server-side copy
 * that takes several requests: then it has no parts.
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
  /** A copy of the whole object: `uploadId` is the token that the store goes on by. There is nothing to abort. */
  readonly whole?: true;
  /** Parts that were hashed as they passed. Which parts the store has, only ListParts says. */
  readonly parts: readonly SentPart[];
  /** Everything was sent: the ETag by which the completed object is recognised. */
  readonly completes?: {
    readonly etag: string;
    readonly checksum?: string;
    readonly matched: boolean;
    /** Of the content of an encrypted object. */
    readonly content?: string;
  };
  /** Of an encrypted object; `source.size` and `partSize` are those of the content. */
  readonly encryption?: UploadEncryption;
}

/**
 * How an object that goes in parts is encrypted. Its key is in no record: with a `resume-secret` it follows from that and
 * the salt, else it ends with the run.
 */
export interface UploadEncryption {
  readonly recipients: readonly string[];
  /** Bytes before the first chunk. */
  readonly head: number;
  /** 32 bytes, hex. Absent where no later run can go on. */
  readonly salt?: string;
  /** 32 bytes, hex: by it a run sees that its secret gives the same key. Without it no later run goes on. */
  readonly check?: string;
  /** SHA-256 of the content of each part that was, or was about to be, encrypted. */
  readonly begun: readonly { readonly number: number; readonly sha256: string }[];
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

/** Throws StateError where it is none, or another one than its path says. State is hostile text. */
export function parseUploadRecord(text: string, object: string): StoredUploadRecord {
  return parseRecord(text, object, damagedAdvice(object), UPLOAD_LIMITS, (json) => {
    const format = countOf(json, 'format');
    if (format > FORMAT) throw new StateError(object, `it has format ${format}`, NEWER_ADVICE);
    const run = textOf(json, 'run', MAX_NAME);
    const path = textOf(json, 'path', MAX_PATH);
    if (!object.endsWith(uploadRecordPath(run, path)))
      throw new JsonRefused('it is the record of another run or path than its name says');
    countOf(json, 'epoch', MAX_EPOCH);
    timeOf(json, 'time');
    timeOf(json, 'begun');
    optional(json, 'encryption', () => checkEncryption(objectOf(json, 'encryption')));
    checkSource(objectOf(json, 'source'), path, json['encryption'] !== undefined);
    if (countOf(json, 'partSize') === 0) throw new JsonRefused('its partSize is 0');
    oneOf(json, 'via', ['native', 'emulated', 'streamed']);
    optional(json, 'uploadId', () => textOf(json, 'uploadId', MAX_UPLOAD_ID));
    optional(json, 'whole', () => checkWhole(json));
    checkParts(json);
    optional(json, 'completes', () => {
      const completes = objectOf(json, 'completes');
      textOf(completes, 'etag', MAX_ETAG);
      flagOf(completes, 'matched');
      for (const field of ['checksum', 'content'])
        optional(completes, field, () => textOf(completes, field, MAX_TEXT));
    });
    return json as unknown as StoredUploadRecord;
  });
}

/** The most that a store of any kind takes: Azure's blocks. S3 takes 10,000. */
const MAX_PARTS = 50_000;
const UPLOAD_LIMITS: JsonLimits = {
  bytes: MAX_UPLOAD_RECORD_BYTES,
  depth: 8,
  text: 6 * MAX_PATH,
  values: 400_000,
};

/**
 * An object of hot goes to a path of its own key. One of cold is a version that is kept: its path may differ from its
 * key, which is not in the record, so only state is ruled out as its target.
 */
function checkSource(source: JsonObject, path: string, encrypted: boolean): void {
  const bucket = oneOf(source, 'bucket', ['hot', 'cold']);
  const from = textOf(source, 'path', MAX_PATH);
  // What a store that ignores pins must prove first waits in a folder of ours.
  const fits = bucket === 'cold' ? !isState(path) : mayBePathOf(from, path, encrypted);
  if (!fits && !path.startsWith(PROBE))
    throw new JsonRefused('its path is not one that its source can have in cold');
  optional(source, 'versionId', () => textOf(source, 'versionId', MAX_VERSION_ID));
  countOf(source, 'size');
  anyTextOf(source, 'etag', MAX_ETAG);
  timeOf(source, 'modified');
}

function checkWhole(json: JsonObject): void {
  if (!flagOf(json, 'whole')) throw new JsonRefused('its whole is not true');
  textOf(json, 'uploadId', MAX_TEXT);
  if (!Array.isArray(json['parts']) || json['parts'].length > 0)
    throw new JsonRefused('it is a copy of a whole object, and has parts');
}

function checkEncryption(encryption: JsonObject): void {
  textsOf(encryption, 'recipients', MAX_TEXT, MAX_RECIPIENTS);
  countOf(encryption, 'head', MAX_HEAD);
  for (const field of ['salt', 'check']) optional(encryption, field, () => sha256Of(encryption, field));
  const check = (part: JsonObject): void => {
    countOf(part, 'number', MAX_PARTS);
    sha256Of(part, 'sha256');
  };
  eachOf(encryption, 'begun', check, MAX_PARTS);
}

/** A header for more recipients than are taken. */
const MAX_HEAD = 1024 * 1024;

function checkParts(json: JsonObject): void {
  const numbers = new Set<number>();
  const check = (part: JsonObject): void => {
    const number = countOf(part, 'number', MAX_PARTS);
    if (number === 0 || numbers.has(number))
      throw new JsonRefused('its parts are not numbered apart, from 1');
    numbers.add(number);
    textOf(part, 'etag', MAX_ETAG);
    sha256Of(part, 'sha256');
    flagOf(part, 'matched');
  };
  eachOf(json, 'parts', check, MAX_PARTS);
}
