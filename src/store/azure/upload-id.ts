import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { isJsonObject, JsonRefused, parseJsonObjectText } from '../../core/bounded-json.ts';
import type { JsonObject } from '../../core/bounded-json.ts';
import { defined } from '../../core/defined.ts';
import type { Attributes, Tags, WriteOptions } from '../contract.ts';
import { StoreError } from '../errors.ts';

/**
 * Azure has no uploads: blocks belong to a blob until a list of them is committed, and attributes come with that list. So
 * the id of an upload is 16 hex digits, with which the ids of its blocks begin, and what the blob is to be committed with.
 */
export interface Upload {
  readonly mark: string;
  readonly options: WriteOptions;
}

export const MARK_LENGTH = 16;
/** As long as state may name it; Azure takes 8 KiB of metadata. */
const MAX_ID = 24 * 1024;
const MARK = /^[0-9a-f]{16}$/;
const LIMITS = { bytes: 64 * 1024, depth: 5, text: 16 * 1024, values: 4096 };

/** `mark`: hex digits that no other upload of the blob has. Throws `protocol` where too much travels with the blob. */
export function newUploadId(mark: string, { attributes, tags, storageClass }: WriteOptions): string {
  const json = JSON.stringify(defined({ attributes, tags, storageClass }));
  if (json === '{}') return mark;
  const id = `${mark}.${deflateRawSync(json).toString('base64url')}`;
  if (id.length <= MAX_ID) return id;
  // As Azure itself would refuse it, in the end.
  const operation = 'PutBlock';
  const message = `${operation}: the metadata and tags are larger than Azure takes`;
  throw new StoreError('protocol', message, { operation, providerCode: 'MetadataTooLarge' });
}

/** Throws `not-found` where it is no id of ours. */
export function parseUploadId(uploadId: string): Upload {
  const [mark = '', packed] = uploadId.split('.', 2);
  try {
    if (MARK.test(mark)) return { mark, options: packed === undefined ? {} : optionsOf(packed) };
  } catch (error) {
    if (!(error instanceof JsonRefused) && !isZlib(error)) throw error;
  }
  throw new StoreError('not-found', 'no upload has such an id', { operation: 'PutBlockList' });
}

/** Of one length for all blocks of a blob, as the service demands. */
export function blockId(mark: string, part: number): string {
  return Buffer.from(`${mark}-${String(part).padStart(5, '0')}`).toString('base64');
}

/** The number of the part; undefined for a block that is not of this upload. */
export function partOf(mark: string, id: string): number | undefined {
  const name = Buffer.from(id, 'base64').toString('latin1');
  const [own, part = ''] = name.split('-', 2);
  return own === mark && /^\d{5}$/.test(part) ? Number(part) : undefined;
}

function optionsOf(packed: string): WriteOptions {
  const text = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: LIMITS.bytes }).toString(
    'utf8',
  );
  const json = parseJsonObjectText(text, LIMITS);
  const { storageClass } = json;
  return defined({
    attributes: attributesOf(json['attributes']),
    tags: textsOf(json['tags']),
    storageClass: typeof storageClass === 'string' ? storageClass : undefined,
  });
}

function attributesOf(json: JsonObject[string]): Attributes | undefined {
  if (!isJsonObject(json)) return undefined;
  const { metadata, ...standard } = json;
  return { ...textsOf(standard), ...defined({ metadata: textsOf(metadata) }) };
}

function textsOf(json: JsonObject[string]): Tags | undefined {
  if (!isJsonObject(json)) return undefined;
  const texts = Object.entries(json).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}

/** By shape: errors of Node's own modules may come from another realm. */
function isZlib(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' && /^(Z_|ERR_)/.test(code);
}
