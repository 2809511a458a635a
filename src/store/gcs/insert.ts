import { hash } from 'node:crypto';
import type { Conditions, Payload, WriteOptions, Written } from '../contract.ts';
import { isStoreError, StoreError } from '../errors.ts';
import { jsonOf } from './answers.ts';
import { checkName, segment } from './names.ts';
import { generationOf, resourceOf, WRITTEN_FIELDS, writtenOf } from './resource.ts';
import { unique } from '../unique.ts';
import type { GcsBody, GcsWire } from './wire.ts';

const OPERATION = 'objects.insert';
/** Up to here a body is copied into one piece with what surrounds it: one write to the socket. */
const JOINED_BYTES = 128 * 1024;

export type InsertOptions = Pick<
  WriteOptions,
  'attributes' | 'tags' | 'storageClass' | 'ifMatch' | 'ifAbsent'
>;

/**
 * Writes an object by one multipart POST. The hash of what is in memory goes along in the metadata, where the service
 * compares it (as a header it is ignored), and so does the condition. Throws StoreError.
 */
export async function insert(
  wire: GcsWire,
  key: string,
  payload: Payload,
  options: InsertOptions,
  signal: AbortSignal | undefined,
): Promise<Written> {
  checkName(OPERATION, key);
  const resource = { name: key, ...resourceOf(OPERATION, options), ...hashOf(payload) };
  const { answer, slowestLine } = wire.timeouts;
  const body = multipart(resource, payload, options.attributes?.contentType);
  const answered = await wire.send(
    {
      operation: OPERATION,
      method: 'POST',
      path: `/upload/storage/v1/b/${segment(wire.bucket)}/o`,
      query: {
        uploadType: 'multipart',
        ...generationQuery(OPERATION, options),
        fields: WRITTEN_FIELDS,
      },
      key,
      body,
      timeout: answer + (body.length / slowestLine) * 1000,
    },
    signal,
  );
  return writtenOf(OPERATION, jsonOf(OPERATION, answered));
}

/** The condition as a parameter. Throws `precondition` for a tag that no object of GCS can have. */
export function generationQuery(
  operation: string,
  { ifMatch, ifAbsent }: Conditions,
): { readonly ifGenerationMatch?: string } {
  if (ifMatch !== undefined) return { ifGenerationMatch: pinOf(operation, ifMatch) };
  return ifAbsent === true ? { ifGenerationMatch: '0' } : {};
}

/** The generation that a tag is. Throws `precondition` where it is none: then no object has it. */
export function pinOf(operation: string, tag: string): string {
  const generation = generationOf(tag);
  if (generation !== undefined) return generation;
  throw new StoreError('precondition', `${operation}: the object does not have the expected generation`, {
    operation,
  });
}

/**
 * A conditional write that has lost may be answered 429, as if it had only come too soon (delta-rs#2451, mimir#12086):
 * whoever waits for its turn would wait for nothing. So the object is looked at first. `look` gives its generation,
 * undefined where there is none.
 */
export async function lookBeforeWaiting(
  error: unknown,
  { ifMatch, ifAbsent }: Conditions,
  look: () => Promise<string | undefined>,
): Promise<unknown> {
  if (!isStoreError(error, 'throttled') || (ifMatch === undefined && ifAbsent !== true)) return error;
  let present: string | undefined;
  try {
    present = await look();
  } catch (trouble) {
    if (isStoreError(trouble)) return error;
    throw trouble;
  }
  if (ifMatch === undefined ? present === undefined : present === ifMatch) return error;
  const { operation } = error;
  return new StoreError('precondition', `${operation}: the condition does not hold`, {
    operation,
    cause: error,
  });
}

/** For what passes through as a stream, the caller compares what the answer says. */
function hashOf(payload: Payload): { readonly md5Hash?: string } {
  if (payload instanceof Uint8Array) return { md5Hash: hash('md5', payload, 'base64') };
  if ('stream' in payload) return {};
  const { md5, bytes } = payload;
  return {
    md5Hash: md5 === undefined ? hash('md5', bytes, 'base64') : Buffer.from(md5, 'hex').toString('base64'),
  };
}

function multipart(resource: object, payload: Payload, contentType: string | undefined): GcsBody {
  const json = JSON.stringify(resource);
  // The metadata names a hash of what is in memory; no stream foresees the rest.
  const boundary = unique(json);
  // Some servers take the type from here; what a header cannot hold is in the metadata alone.
  const type =
    contentType !== undefined && /^[\x20-\x7e]+$/.test(contentType)
      ? contentType
      : 'application/octet-stream';
  const head = Buffer.from(
    `--${boundary}\r\ncontent-type: application/json; charset=UTF-8\r\n\r\n${json}\r\n--${boundary}\r\ncontent-type: ${type}\r\n\r\n`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  const length = head.length + payload.length + tail.length;
  return { type: `multipart/related; boundary=${boundary}`, length, bytes: joined(head, payload, tail) };
}

function joined(head: Buffer, payload: Payload, tail: Buffer): GcsBody['bytes'] {
  if (!(payload instanceof Uint8Array) && 'stream' in payload) return around(head, payload.stream, tail);
  const bytes = payload instanceof Uint8Array ? payload : payload.bytes;
  return bytes.length <= JOINED_BYTES ? Buffer.concat([head, bytes, tail]) : around(head, [bytes], tail);
}

async function* around(
  head: Buffer,
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  tail: Buffer,
): AsyncGenerator<Uint8Array> {
  yield head;
  yield* body;
  yield tail;
}
