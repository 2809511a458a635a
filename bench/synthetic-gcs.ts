import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { crc32cOf } from '../src/store/crc32c.ts';
import { Refusal } from './synthetic-bucket.ts';
import type { Stored } from './synthetic-bucket.ts';
import { bodyOf, bucketNamed, bytesOf, copyKind, find } from './synthetic-call.ts';
import type { BucketName, Endpoint, Reply, World } from './synthetic-call.ts';
import { listPage, placeOf } from './synthetic-listing.ts';
import type { Page } from './synthetic-listing.ts';

/** What an answer has where the request names no fields, as Google's own clients and rclone ask. */
const ALL_FIELDS = undefined;

type Fields = ReadonlySet<string> | typeof ALL_FIELDS;

/** The JSON API of Google Cloud Storage, as far as a backup of one bucket into another needs it. Tokens are not checked. */
export function gcsEndpoint(world: World): Endpoint {
  return {
    answer: (request, path, query) => route(world, request, path, query),
    refusal: ({ status, code }) =>
      json(
        {
          error: { code: status, message: code, errors: [{ domain: 'global', reason: code, message: code }] },
        },
        status,
      ),
  };
}

/** Paths that are GCS's and nobody else's. */
export function isGcsPath(path: string): boolean {
  return path === '/token' || /^\/(upload\/|download\/)?storage\/v1\/b\//.test(path);
}

async function route(
  world: World,
  request: IncomingMessage,
  path: string,
  query: URLSearchParams,
): Promise<Reply> {
  if (path === '/token') {
    await bodyOf(request);
    return json({ access_token: 'synthetic', token_type: 'Bearer', expires_in: 3600 });
  }
  const [, rest = ''] = path.split('/storage/v1/b/', 2);
  const [bucketPart = '', objects, keyPart, verb, , toBucket = '', , toKey = ''] = rest.split('/');
  const bucket = bucketNamed(decodeURIComponent(bucketPart), 'notFound');
  const key = decodeURIComponent(keyPart ?? '');
  if (path.startsWith('/upload/')) return insert(world, bucket, request, query);
  if (objects === undefined) {
    world.count(bucket, 'bucket');
    return json({ kind: 'storage#bucket', name: bucket });
  }
  if (keyPart === undefined) return list(world, bucket, query);
  if (verb === 'compose') return compose(world, bucket, key, request, query);
  if (verb === 'rewriteTo' || verb === 'copyTo') {
    await bodyOf(request);
    const to = {
      bucket: bucketNamed(decodeURIComponent(toBucket), 'notFound'),
      key: decodeURIComponent(toKey),
    };
    return rewrite(world, { bucket, key }, to, query);
  }
  if (request.method === 'DELETE') {
    world.count(bucket, 'delete');
    checkGeneration(world.cold.find(key), query.get('ifGenerationMatch'));
    if (find(world, bucket, key) === undefined) throw new Refusal(404, 'notFound');
    checkWritable(bucket);
    world.cold.delete(key);
    return { status: 204 };
  }
  return read(world, bucket, key, request, query);
}

function list({ hot, cold, pages, count }: World, bucket: BucketName, query: URLSearchParams): Reply {
  const maxKeys = Math.min(1000, Number(query.get('maxResults') ?? 1000));
  count(bucket, maxKeys === 1 ? 'peek' : 'list');
  const token = query.get('pageToken');
  const form = { api: 'gcs', fields: query.get('fields'), pretty: query.get('prettyPrint') !== 'false' };
  const listing = {
    ...form,
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    maxKeys,
    ...(token === null
      ? { after: '', afterPrefix: false, from: query.get('startOffset') ?? '' }
      : placeOf(token)),
  };
  const [there, revision] = bucket === 'hot' ? [hot, hot.epoch] : [cold, cold.revision];
  const render = (): string => renderPage(bucket, form, listPage(there.sources, listing));
  return { headers: JSON_TYPE, body: pages[bucket].page(revision, listing, render) };
}

/** Indented where the request does not say `prettyPrint=false`, as Google's answers are. */
function renderPage(
  bucket: BucketName,
  { fields, pretty }: { readonly fields: string | null; readonly pretty: boolean },
  { rows, next }: Page,
): string {
  const wanted = fieldsIn(/items\(([^)]*)\)/.exec(fields ?? '')?.[1]);
  const items: object[] = [];
  const prefixes: string[] = [];
  for (const row of rows) {
    if ('prefix' in row) prefixes.push(row.prefix);
    else items.push(resource(bucket, row.key, row, wanted));
  }
  const page = {
    ...(fields === null ? { kind: 'storage#objects' } : {}),
    ...(next === undefined ? {} : { nextPageToken: Buffer.from(next).toString('base64url') }),
    ...(prefixes.length === 0 ? {} : { prefixes }),
    ...(items.length === 0 ? {} : { items }),
  };
  return JSON.stringify(page, undefined, pretty ? 2 : undefined);
}

function read(
  world: World,
  bucket: BucketName,
  key: string,
  request: IncomingMessage,
  query: URLSearchParams,
): Reply {
  const isMedia = query.get('alt') === 'media';
  world.count(bucket, isMedia ? 'get' : 'head');
  const found = find(world, bucket, key);
  if (found === undefined) throw new Refusal(404, 'notFound');
  checkGeneration(found, query.get('ifGenerationMatch'));
  checkGeneration(found, query.get('generation'));
  if (!isMedia) return json(resource(bucket, key, found, fieldsIn(query.get('fields') ?? undefined)));
  const headers = {
    'x-goog-generation': generationOf(found),
    'x-goog-stored-content-length': String(found.size),
    'last-modified': new Date(found.modified).toUTCString(),
    'content-type': 'application/octet-stream',
  };
  const bytes = bytesOf(found);
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  if (range === null) return { headers, body: bytes };
  const [from, to] = [Number(range[1]), Math.min(Number(range[2]), found.size - 1)];
  const contentRange = { 'content-range': `bytes ${from}-${to}/${found.size}` };
  return { status: 206, headers: { ...headers, ...contentRange }, body: bytes.subarray(from, to + 1) };
}

interface Named {
  readonly bucket: BucketName;
  readonly key: string;
}

function rewrite(world: World, from: Named, to: Named, query: URLSearchParams): Reply {
  world.count(to.bucket, copyKind(to.key));
  const source = find(world, from.bucket, from.key);
  if (source === undefined) throw new Refusal(404, 'notFound');
  checkGeneration(source, query.get('ifSourceGenerationMatch'));
  checkGeneration(find(world, to.bucket, to.key), query.get('ifGenerationMatch'));
  checkWritable(to.bucket);
  world.cold.copy(source, to.key, world.hot.epoch);
  const fields = fieldsIn(/resource\(([^)]*)\)/.exec(query.get('fields') ?? '')?.[1]);
  const copied = world.cold.find(to.key) ?? source;
  return json({
    ...(fields === undefined ? { kind: 'storage#rewriteResponse' } : {}),
    totalBytesRewritten: String(source.size),
    ...(fields === undefined ? { objectSize: String(source.size) } : {}),
    done: true,
    resource: resource(to.bucket, to.key, copied, fields),
  });
}

/** One multipart POST: a part of JSON, and one with the bytes. */
async function insert(
  world: World,
  bucket: BucketName,
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<Reply> {
  world.count(bucket, 'put');
  const body = await bodyOf(request);
  const boundary = /boundary="?([^";]+)/.exec(request.headers['content-type'] ?? '')?.[1] ?? '';
  const start = body.indexOf('\r\n\r\n') + 4;
  const end = body.indexOf(`\r\n--${boundary}`, start);
  const {
    name = '',
    md5Hash,
    metadata,
  } = JSON.parse(body.toString('utf8', start, end)) as {
    readonly name?: string;
    readonly md5Hash?: string;
    readonly metadata?: Readonly<Record<string, string>>;
  };
  const bytes = body.subarray(body.indexOf('\r\n\r\n', end) + 4, body.lastIndexOf(`\r\n--${boundary}--`));
  if (md5Hash !== undefined && createHash('md5').update(bytes).digest('base64') !== md5Hash)
    throw new Refusal(400, WRONG_HASH);
  return stored(world, { bucket, key: name }, bytes, query, metadata);
}

async function compose(
  world: World,
  bucket: BucketName,
  key: string,
  request: IncomingMessage,
  query: URLSearchParams,
): Promise<Reply> {
  world.count(bucket, 'completeUpload');
  const { sourceObjects } = JSON.parse((await bodyOf(request)).toString('utf8')) as {
    readonly sourceObjects: readonly { readonly name: string }[];
  };
  const pieces = sourceObjects.map(({ name }) => {
    const found = find(world, bucket, name);
    if (found === undefined) throw new Refusal(404, 'notFound');
    return bytesOf(found);
  });
  const reply = stored(world, { bucket, key }, Buffer.concat(pieces), query);
  for (const { name } of sourceObjects) world.cold.delete(name);
  return reply;
}

function stored(
  world: World,
  { bucket, key }: Named,
  bytes: Uint8Array,
  query: URLSearchParams,
  metadata: Stored['labels'] = {},
): Reply {
  checkGeneration(find(world, bucket, key), query.get('ifGenerationMatch'));
  checkWritable(bucket);
  world.cold.put(key, bytes, undefined, metadata);
  const found = world.cold.find(key);
  return json(
    found === undefined ? {} : resource(bucket, key, found, fieldsIn(query.get('fields') ?? undefined)),
  );
}

/** A resource, with the fields that were asked for, in the order of Google's answers. */
function resource(bucket: BucketName, key: string, stored: Stored, fields: Fields): Record<string, unknown> {
  const { size, etag, modified, bytes, labels } = stored;
  const generation = generationOf(stored);
  const time = new Date(modified).toISOString();
  const crc32c =
    bytes === undefined ? Buffer.from(etag.slice(0, 8), 'hex').toString('base64') : crc32cOf(bytes);
  const all: Record<string, unknown> = {
    ...(fields === undefined ? addresses(bucket, key, generation) : {}),
    name: key,
    bucket,
    generation,
    metageneration: '1',
    contentType: 'application/octet-stream',
    storageClass: 'STANDARD',
    size: String(size),
    md5Hash: Buffer.from(etag.slice(0, 32), 'hex').toString('base64'),
    crc32c,
    etag: Buffer.from(generation).toString('base64'),
    timeCreated: time,
    updated: time,
    timeStorageClassUpdated: time,
    timeFinalized: time,
    ...(labels === undefined || Object.keys(labels).length === 0 ? {} : { metadata: labels }),
  };
  return fields === undefined
    ? all
    : Object.fromEntries(Object.entries(all).filter(([name]) => fields.has(name)));
}

function addresses(bucket: string, key: string, generation: string): Record<string, string> {
  const path = `b/${bucket}/o/${encodeURIComponent(key)}`;
  return {
    kind: 'storage#object',
    id: `${bucket}/${key}/${generation}`,
    selfLink: `https://www.googleapis.com/storage/v1/${path}`,
    mediaLink: `https://storage.googleapis.com/download/storage/v1/${path}?generation=${generation}&alt=media`,
  };
}

function fieldsIn(text: string | undefined): Fields {
  return text === undefined ? ALL_FIELDS : new Set(text.split(','));
}

/**
 * 16 digits, as Google's have. Of what exists only as arithmetic it follows from the content; later writes have greater ones.
 */
function generationOf({ etag, serial }: Stored): string {
  return serial === undefined
    ? String(1_500_000_000_000_000 + parseInt(etag.slice(0, 12), 16))
    : String(1_900_000_000_000_000 + serial);
}

/** Throws where a condition is given and does not hold; `0` is no object. */
function checkGeneration(present: Stored | undefined, wanted: string | null): void {
  if (wanted === null) return;
  if ((present === undefined ? '0' : generationOf(present)) !== wanted)
    throw new Refusal(412, 'conditionNotMet');
}

/** Throws for hot. */
function checkWritable(bucket: BucketName): void {
  if (bucket === 'hot') throw new Refusal(403, 'forbidden');
}

/** In Google's words, by which clients know it. */
const WRONG_HASH = "Provided MD5 hash doesn't match calculated MD5 hash";

const JSON_TYPE = { 'content-type': 'application/json; charset=UTF-8' };

function json(value: object, status = 200): Reply {
  return { status, headers: JSON_TYPE, body: JSON.stringify(value) };
}
