import { createHash } from 'node:crypto';
import type { Attributes, Bucket, StoredObject } from '../storage/bucket.ts';
import type { BucketCall, CopyPath, GoogleReply } from './call.ts';
import {
  GoogleError,
  conditionNotMet,
  invalid,
  noSuchMethod,
  notImplemented,
  required,
  tooLarge,
} from './errors.ts';
import { selected } from './fields.ts';
import { checkRead, checkWrite, conditionsOf, objectOf, write, writeConditions } from './generations.ts';
import { holdsOf, newAttributes, sentWith, type SentMetadata } from './metadata.ts';
import { checkName } from './names.ts';
import { numberOf } from './parameters.ts';
import { objectResource } from './resources.ts';
import type { Query } from '../s3/target.ts';

const MIB = 1024 * 1024;

/** How long a rewrite can be gone on with. */
const TOKEN_MS = 7 * 86_400_000;

/**
 * A copy in as many calls as it takes: each but the last answers a token for the next. Nothing is at the destination
 * before the last one.
 * https://cloud.google.com/storage/docs/json_api/v1/objects/rewrite
 */
export async function rewriteObject(call: BucketCall): Promise<GoogleReply> {
  const { query } = call.target;
  const sent = await sentWith(call);
  const copy = openCopy(call, sent);
  const { source } = copy;
  const { size } = source.content;
  const before = progress(call, copy, sent);
  const done = Math.min(before + bytesOfCall(call, copy), size);
  count(call, copy, done - before);
  const finished = done >= size;
  const resource = finished
    ? await objectResource(copy.bucket, finish(call, copy, sent), call.origin)
    : undefined;
  const body = {
    kind: 'storage#rewriteResponse',
    totalBytesRewritten: String(done),
    objectSize: String(size),
    done: finished,
    ...(!finished && { rewriteToken: tokenOf({ ...claims(copy, sent), done, issued: call.clock() }) }),
    ...(resource && { resource }),
  };
  return { status: 200, json: selected(body, query.get('fields')) };
}

/** The older method: one call, whatever it takes. */
export async function copyObject(call: BucketCall): Promise<GoogleReply> {
  const sent = await sentWith(call);
  const copy = openCopy(call, sent);
  const { size } = copy.source.content;
  if (copy.path === 'emulated' && size > call.access.operationLimit) {
    throw tooLarge(size, call.access.operationLimit);
  }
  count(call, copy, size);
  const resource = await objectResource(copy.bucket, finish(call, copy, sent), call.origin);
  return { status: 200, json: selected(resource, call.target.query.get('fields')) };
}

interface Copy {
  readonly source: StoredObject;
  readonly bucket: Bucket;
  readonly name: string;
  readonly path: CopyPath;
  readonly attributes: Attributes;
}

/** Finds and checks both sides of a copy, conditions included. */
function openCopy(call: BucketCall, sent: SentMetadata): Copy {
  const { target } = call;
  const { query } = target;
  if (!target.destination) throw noSuchMethod();
  const { name } = target.destination;
  checkName(target.name);
  checkName(name);
  const { bucket, path } = call.access.copyDestination(target.destination.bucket, call.bucket);
  if (bucket.requesterPays && !query.has('userProject')) throw noPayer();
  if (bucket.behaviour.noServerCopy) throw notImplemented(target.method);
  const source = objectOf(call.bucket, target.name, numberOf(query, 'sourceGeneration'));
  if (!bucket.behaviour.ignoreSourcePins.includes('copy')) checkSource(source, query);
  checkWrite(bucket.currentObject(name), writeConditions(bucket, query, 'copy'));
  // With any metadata in the body, none of the source's come along.
  const attributes = sent.isEmpty
    ? { ...source.attributes, storageClass: bucket.google.storageClass ?? 'STANDARD' }
    : newAttributes(bucket, sent);
  return { source, bucket, name, path, attributes };
}

export function noPayer(): GoogleError {
  return required('Bucket is a requester pays bucket but no user project provided.');
}

/** All conditions on the source are 412. */
function checkSource(source: StoredObject, query: Query): void {
  const conditions = conditionsOf(query, 'ifSource');
  try {
    checkRead(source, conditions);
  } catch (error) {
    if (error instanceof GoogleError && error.status === 304) throw conditionNotMet();
    throw error;
  }
}

/** One call may take it all, unless the bucket, the request or the node sets a limit. */
function bytesOfCall(call: BucketCall, { source, bucket, path, attributes }: Copy): number {
  const asked = numberOf(call.target.query, 'maxBytesRewrittenPerCall');
  if (asked !== undefined && (asked < MIB || asked % MIB !== 0)) {
    throw invalid('maxBytesRewrittenPerCall must be an integral multiple of 1 MiB (1048576).');
  }
  const elsewhere =
    bucket.region !== call.bucket.region || attributes.storageClass !== source.attributes.storageClass;
  return Math.min(
    bucket.google.rewriteBytes ?? Infinity,
    elsewhere ? (asked ?? Infinity) : Infinity,
    path === 'emulated' ? call.access.operationLimit : Infinity,
  );
}

function count(call: BucketCall, { bucket, path }: Copy, bytes: number): void {
  call.copied(path, bytes);
  if (path === 'native') return;
  call.access.countDownload(call.bucket, bytes);
  call.access.countUpload(bucket, bytes);
}

function finish(
  call: BucketCall,
  { source, bucket, name, attributes }: Copy,
  sent: SentMetadata,
): StoredObject {
  const { content, etag, md5, crc32c, componentCount } = source;
  return write(
    bucket,
    name,
    {
      content,
      etag,
      ...(md5 !== undefined && { md5 }),
      ...(crc32c !== undefined && { crc32c }),
      ...(componentCount !== undefined && { componentCount }),
      attributes,
      ...holdsOf(sent),
    },
    { conditions: writeConditions(bucket, call.target.query, 'copy'), now: call.clock() },
  );
}

/** What a token is about: it goes on with this very copy only. */
interface Claims {
  readonly source: string;
  readonly destination: string;
  readonly generation: number;
  readonly metadata: string;
}

interface Token extends Claims {
  readonly done: number;
  readonly issued: number;
}

function claims({ source, bucket, name }: Copy, sent: SentMetadata): Claims {
  return {
    source: source.key,
    destination: `${bucket.id}/${name}`,
    generation: source.generation,
    metadata: createHash('sha256').update(JSON.stringify(sent)).digest('base64url'),
  };
}

/** Bytes that earlier calls have copied, as the request's token says. Throws 410, 412 or 400. */
function progress(call: BucketCall, copy: Copy, sent: SentMetadata): number {
  const text = call.target.query.get('rewriteToken');
  if (text === undefined || text === '') return 0;
  const token = readToken(text);
  if (call.clock() - token.issued > TOKEN_MS) {
    throw new GoogleError(410, 'gone', 'The rewrite token has expired.');
  }
  const { generation, ...about } = claims(copy, sent);
  const same = Object.entries(about).every(([claim, value]) => token[claim as keyof Claims] === value);
  if (!same) throw invalid('The rewrite token does not belong to this request.');
  // The source was replaced since the rewrite began.
  if (generation !== token.generation) throw conditionNotMet();
  return token.done;
}

/** It says all there is to know, so that any process can go on with it, and the emulator's next one answer. */
function tokenOf(token: Token): string {
  const text = JSON.stringify(token);
  return Buffer.from(`${digestOf(text)}${text}`, 'utf8').toString('base64url');
}

function readToken(token: string): Token {
  const text = Buffer.from(token, 'base64url').toString('utf8');
  const json = text.slice(DIGEST_LENGTH);
  if (digestOf(json) !== text.slice(0, DIGEST_LENGTH)) throw invalid('Invalid rewrite token.');
  return JSON.parse(json) as Token;
}

const DIGEST_LENGTH = 16;

function digestOf(text: string): string {
  return createHash('sha256').update(`rewrite ${text}`).digest('base64url').slice(0, DIGEST_LENGTH);
}
