import type { Attributes, Bucket, Holds, StoredObject } from '../storage/bucket.ts';
import type { BucketCall } from './call.ts';
import { invalid } from './errors.ts';
import { HEADER_FIELDS } from './resources.ts';

/** Fields of an object's resource as a client sends them, checked for their types. */
export interface SentMetadata {
  readonly name: string | undefined;
  readonly md5Hash: string | undefined;
  readonly crc32c: string | undefined;
  readonly storageClass: string | undefined;
  /** null takes a field away. */
  readonly headers: Readonly<Record<string, string | null>>;
  readonly metadata: Readonly<Record<string, string | null>> | null | undefined;
  readonly temporaryHold: boolean | undefined;
  readonly eventBasedHold: boolean | undefined;
  /** True where nothing was sent that describes the object. */
  readonly isEmpty: boolean;
}

/** https://cloud.google.com/storage/quotas: custom metadata of an object, names and values together. */
const MAX_METADATA_BYTES = 8192;

const LONGEST_JSON = 8 * 1024 * 1024;

const CLASSES = new Set([
  'STANDARD',
  'NEARLINE',
  'COLDLINE',
  'ARCHIVE',
  'MULTI_REGIONAL',
  'REGIONAL',
  'DURABLE_REDUCED_AVAILABILITY',
]);

/** A body as JSON, `{}` where it is empty or null. Throws 400. */
export async function jsonBody(call: {
  body: () => AsyncIterable<Buffer>;
}): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of call.body()) {
    size += chunk.length;
    if (size > LONGEST_JSON) throw invalid('Request is too large.');
    chunks.push(chunk);
  }
  return parseJson(Buffer.concat(chunks).toString('utf8'));
}

export function parseJson(text: string): Record<string, unknown> {
  if (text.trim() === '') return {};
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw parseError();
  }
  // What Go's client sends for no resource.
  if (json === null) return {};
  if (typeof json !== 'object' || Array.isArray(json)) throw parseError();
  return json as Record<string, unknown>;
}

export function sentMetadata(json: Record<string, unknown>): SentMetadata {
  const headers: Record<string, string | null> = {};
  for (const [field, header] of Object.entries(HEADER_FIELDS)) {
    const value = json[field];
    if (value === null) headers[header] = null;
    else if (value !== undefined) headers[header] = text(value, field);
  }
  const storageClass = optional(json, 'storageClass', text);
  if (storageClass !== undefined && !CLASSES.has(storageClass)) throw invalid('Invalid argument.');
  const sent = {
    name: optional(json, 'name', text),
    md5Hash: optional(json, 'md5Hash', text),
    crc32c: optional(json, 'crc32c', text),
    storageClass,
    headers,
    metadata: json['metadata'] === null ? null : optional(json, 'metadata', customMetadata),
    temporaryHold: optional(json, 'temporaryHold', flag),
    eventBasedHold: optional(json, 'eventBasedHold', flag),
  };
  const described = [sent.storageClass, sent.metadata, sent.temporaryHold, sent.eventBasedHold];
  const isEmpty = Object.keys(headers).length === 0 && described.every((one) => one === undefined);
  return { ...sent, isEmpty };
}

/** What a new object carries. `mediaType` is the Content-Type of its bytes, where the metadata name none. */
export function newAttributes(bucket: Bucket, sent: SentMetadata, mediaType?: string): Attributes {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(sent.headers)) if (value !== null) headers[name] = value;
  if (mediaType !== undefined) headers['content-type'] ??= mediaType;
  return {
    headers,
    metadata: withoutNulls(sent.metadata ?? {}),
    tags: [],
    storageClass: sent.storageClass ?? bucket.google.storageClass ?? 'STANDARD',
  };
}

export function holdsOf(sent: SentMetadata, before?: Holds): { holds?: Holds } {
  if (sent.temporaryHold === undefined && sent.eventBasedHold === undefined)
    return before ? { holds: before } : {};
  return {
    holds: {
      temporary: sent.temporaryHold ?? before?.temporary ?? false,
      eventBased: sent.eventBasedHold ?? before?.eventBased ?? false,
    },
  };
}

/** What a patch makes of an object: named fields change, null takes one away, the rest stays. */
export function patched({ attributes }: StoredObject, sent: SentMetadata): Attributes {
  if (sent.storageClass !== undefined && sent.storageClass !== attributes.storageClass) {
    throw invalid('The storage class of an object cannot be changed by an update: rewrite it.');
  }
  const metadata =
    sent.metadata === undefined
      ? attributes.metadata
      : withoutNulls(sent.metadata === null ? {} : { ...attributes.metadata, ...sent.metadata });
  checkSize(metadata);
  return { ...attributes, headers: withoutNulls({ ...attributes.headers, ...sent.headers }), metadata };
}

/** The metadata of a call whose body is a resource. */
export async function sentWith(call: BucketCall): Promise<SentMetadata> {
  return sentMetadata(await jsonBody(call));
}

function customMetadata(value: unknown, field: string): Record<string, string | null> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(field);
  const found: Record<string, string | null> = {};
  for (const [name, one] of Object.entries(value)) {
    found[name] = one === null ? null : text(one, `${field}.${name}`);
  }
  checkSize(found);
  return found;
}

function checkSize(metadata: Readonly<Record<string, string | null>>): void {
  const size = Object.entries(metadata).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(value ?? ''),
    0,
  );
  if (size > MAX_METADATA_BYTES) {
    throw invalid(
      `The metadata of the object is ${size} bytes long, and at most ${MAX_METADATA_BYTES} are allowed.`,
    );
  }
}

function withoutNulls(record: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

function optional<T>(
  json: Record<string, unknown>,
  field: string,
  read: (value: unknown, field: string) => T,
): T | undefined {
  const value = json[field];
  return value === undefined || value === null ? undefined : read(value, field);
}

function text(value: unknown, field: string): string {
  // Google takes numbers and booleans for strings.
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') throw wrong(field);
  return value;
}

function flag(value: unknown, field: string): boolean {
  if (typeof value !== 'boolean') throw wrong(field);
  return value;
}

function wrong(field: string): Error {
  return invalid(`Invalid value for: ${field}`);
}

function parseError(): Error {
  return invalid('Parse Error');
}
