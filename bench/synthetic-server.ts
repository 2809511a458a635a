/**
 * A server on loopback for measurements, as a process of its own: a `hot` bucket of any number of
 * objects that exist only as arithmetic, and a `cold` one that takes server-side copies of them without
 * storing a byte and everything else for real. It speaks S3 at `/hot` and `/cold`, GCS's JSON API at `/storage/v1`, and
 * Azure's Blob API for the account `synthetic` at `/synthetic`: one and the same buckets. Signatures are not checked.
 *
 *   node bench/synthetic-server.ts [--keys 1000000] [--shape tree|flat|directories] [--changing 0.01] [--latency 0]
 *     [--slow data/0000/07/ --factor 20]  objects below this prefix are answered so many times later
 *     [--cert file --key file]     TLS, for the name localhost
 *     [--allowed 500 --burst 50]   requests a second and in a burst; 503 SlowDown beyond, without a Retry-After
 *
 * Prints its endpoint and that of its controls once it listens, and ends with its standard input. The controls:
 *
 *   GET  /__counts   requests by bucket and kind; POST /__reset sets them to 0
 *   GET  /__limit    what --allowed let through and refused, by the second since the first copy of an object
 *   POST /__epoch    hot moves on one epoch: the share `--changing` of the objects has new content
 *   POST /__mirror   cold holds all of hot, as though it had been copied in epoch 0
 *   POST /__empty    cold holds nothing
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { blobEndpoint, isBlobPath } from './synthetic-blob.ts';
import { bare, checkConditions, ColdBucket, HotBucket, md5, Refusal } from './synthetic-bucket.ts';
import type { Conditions, Stored } from './synthetic-bucket.ts';
import { bodyOf, bucketNamed, bytesOf, copyKind, find } from './synthetic-call.ts';
import type { BucketName, Endpoint, Reply, World } from './synthetic-call.ts';
import { gcsEndpoint, isGcsPath } from './synthetic-gcs.ts';
import { PageCache } from './page-cache.ts';
import { RequestLimit } from './request-limit.ts';
import { SHAPES, SyntheticKeys } from './synthetic-keys.ts';
import { listPage, placeOf, renderPage } from './synthetic-listing.ts';

interface Call {
  readonly request: IncomingMessage;
  readonly bucket: BucketName;
  /** Decoded; empty for the bucket itself. */
  readonly key: string;
  readonly query: URLSearchParams;
}

interface Upload {
  readonly key: string;
  readonly parts: Map<number, Uint8Array>;
}

const { values } = parseArgs({
  options: {
    keys: { type: 'string', default: '1000000' },
    shape: { type: 'string', default: 'tree' },
    changing: { type: 'string', default: '0' },
    latency: { type: 'string', default: '0' },
    slow: { type: 'string' },
    factor: { type: 'string', default: '20' },
    cert: { type: 'string' },
    key: { type: 'string' },
    allowed: { type: 'string' },
    burst: { type: 'string', default: '50' },
  },
});
const shape = SHAPES.find((name) => name === values.shape);
if (shape === undefined) throw new Error(`--shape: expected one of ${SHAPES.join(', ')}`);
const keys = new SyntheticKeys(Number(values.keys), shape, Number(values.changing));
const latency = Number(values.latency);
const slow =
  values.slow === undefined ? undefined : { path: `/${values.slow}`, factor: Number(values.factor) };
const limit =
  values.allowed === undefined
    ? undefined
    : new RequestLimit(Number(values.allowed), Number(values.burst), () => performance.now());
const hot = new HotBucket(keys);
const cold = new ColdBucket(keys);
const pages = { hot: new PageCache(), cold: new PageCache() };
const uploads = new Map<string, Upload>();
let counts: Record<BucketName, Record<string, number>> = { hot: {}, cold: {} };
let serial = 0;
const world: World = { hot, cold, pages, count };
const s3: Endpoint = {
  answer: route,
  refusal: ({ status, code }) => ({ status, body: xml('Error', `<Code>${code}</Code>`) }),
};
const gcs = gcsEndpoint(world);
const blob = blobEndpoint(world);

const answering = (request: IncomingMessage, response: ServerResponse): void => {
  void answer(request, response);
};
const settings = { keepAliveTimeout: 60_000, noDelay: true };
const { cert, key } = values;
const controls = await listen(createServer(settings, answering));
if (cert === undefined || key === undefined) console.log(`http://${controls}\nhttp://${controls}`);
else {
  const files = { cert: readFileSync(cert), key: readFileSync(key) };
  const port = (await listen(createTlsServer({ ...settings, ...files }, answering))).split(':')[1];
  console.log(`https://localhost:${port}\nhttp://${controls}`);
}
process.stdin.on('end', () => process.exit()).resume();

/** Address and port. */
function listen(server: Server): Promise<string> {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/', search = ''] = (request.url ?? '/').split('?', 2);
  const endpoint = isGcsPath(path) ? gcs : isBlobPath(path) ? blob : s3;
  let reply: Reply;
  try {
    const isSlow = slow !== undefined && request.url?.includes(slow.path) === true;
    const wait = isSlow ? latency * slow.factor : latency;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    reply = await endpoint.answer(request, path, new URLSearchParams(search));
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal(500, 'InternalError');
    if (refusal.status === 500) console.error(error);
    reply = endpoint.refusal(refusal);
  }
  const { status = 200, headers, body } = reply;
  const length = reply.length ?? (body === undefined ? 0 : Buffer.byteLength(body));
  response.writeHead(status, { ...headers, ...(status === 204 ? {} : { 'content-length': String(length) }) });
  if (request.method === 'HEAD') response.end();
  else response.end(body);
}

const READING: readonly string[] = ['list', 'peek', 'head', 'get', 'versioning', 'bucket', 'location'];

function count(bucket: BucketName, kind: string): void {
  counts[bucket][kind] = (counts[bucket][kind] ?? 0) + 1;
  if (limit?.take(kind === 'copy') === false) throw new Refusal(503, 'SlowDown');
}

async function route(request: IncomingMessage, path: string, query: URLSearchParams): Promise<Reply> {
  if (path.startsWith('/__')) return control(path.slice(3));
  const [, name = '', ...rest] = path.split('/');
  const bucket = bucketNamed(name, 'NoSuchBucket');
  const call: Call = { request, bucket, key: decodeURIComponent(rest.join('/')), query };
  const kind = kindOf(call);
  count(bucket, kind);
  if (bucket === 'hot' && !READING.includes(kind)) throw new Refusal(403, 'AccessDenied');
  switch (kind) {
    case 'list':
    case 'peek':
      return list(call);
    case 'head':
    case 'get':
      return read(call);
    case 'put':
      return put(call);
    case 'copy':
    case 'keep':
    case 'probeCopy':
      return copy(call);
    case 'delete':
      return remove(call);
    case 'deleteMany':
      return removeMany(call);
    case 'versioning':
      return { body: xml('VersioningConfiguration', '') };
    case 'bucket':
      return {};
    case 'location':
      return { body: xml('LocationConstraint', '') };
    default:
      return multipart(kind, call);
  }
}

/** What is asked, by the names of this program's Store; `peek` is a listing of one key, no part of a listing of all. */
function kindOf({ request, key, query }: Call): string {
  const method = request.method ?? 'GET';
  if (key === '') {
    if (query.has('versioning')) return 'versioning';
    if (query.has('delete')) return 'deleteMany';
    if (query.has('location')) return 'location';
    if (method === 'HEAD') return 'bucket';
    if (method === 'GET' && query.get('list-type') === '2')
      return query.get('max-keys') === '1' ? 'peek' : 'list';
    throw new Refusal(501, 'NotImplemented');
  }
  const copying = request.headers['x-amz-copy-source'] !== undefined;
  if (query.has('uploads')) return 'createUpload';
  if (query.has('uploadId')) {
    if (method === 'PUT') return copying ? 'copyPart' : 'uploadPart';
    return method === 'POST' ? 'completeUpload' : 'abortUpload';
  }
  const kind = { GET: 'get', HEAD: 'head', PUT: copying ? copyKind(key) : 'put', DELETE: 'delete' }[method];
  if (kind === undefined) throw new Refusal(405, 'MethodNotAllowed');
  return kind;
}

function control(name: string): Reply {
  switch (name) {
    case 'counts':
      return { body: JSON.stringify(counts) };
    case 'limit':
      return { body: JSON.stringify(limit?.seconds ?? []) };
    case 'reset':
      counts = { hot: {}, cold: {} };
      return {};
    case 'epoch':
      return { body: String(++hot.epoch) };
    case 'mirror':
      cold.mirrorAll();
      return {};
    case 'empty':
      cold.empty();
      return {};
    default:
      throw new Refusal(404, 'NotFound');
  }
}

function list({ bucket, query }: Call): Reply {
  const token = query.get('continuation-token');
  const listing = {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    maxKeys: Math.min(1000, Number(query.get('max-keys') ?? 1000)),
    ...(token === null ? { after: query.get('start-after') ?? '', afterPrefix: false } : placeOf(token)),
  };
  const [there, revision] = bucket === 'hot' ? [hot, hot.epoch] : [cold, cold.revision];
  const render = (): string => renderPage(bucket, listing, listPage(there.sources, listing));
  const body = pages[bucket].page(revision, listing, render);
  return { headers: { 'content-type': 'application/xml' }, body };
}

function read({ request, bucket, key }: Call): Reply {
  const found = find(world, bucket, key);
  if (found === undefined) throw new Refusal(404, 'NoSuchKey');
  checkConditions(found, conditionsOf(request));
  const headers = {
    etag: `"${found.etag}"`,
    'last-modified': new Date(found.modified).toUTCString(),
    'content-type': 'application/octet-stream',
  };
  if (request.method === 'HEAD') return { headers, length: found.size };
  const bytes = bytesOf(found);
  const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '');
  if (range === null) return { headers, body: bytes };
  const [from, to] = [Number(range[1]), Math.min(Number(range[2]), found.size - 1)];
  const contentRange = { 'content-range': `bytes ${from}-${to}/${found.size}` };
  return { status: 206, headers: { ...headers, ...contentRange }, body: bytes.subarray(from, to + 1) };
}

async function put({ request, key }: Call): Promise<Reply> {
  const bytes = await bodyOf(request);
  checkConditions(cold.find(key), conditionsOf(request));
  return { headers: { etag: `"${cold.put(key, bytes)}"` } };
}

function copy(call: Call): Reply {
  const source = sourceOf(call.request);
  checkConditions(cold.find(call.key), conditionsOf(call.request));
  cold.copy(source, call.key, hot.epoch);
  const result = `<LastModified>${new Date().toISOString()}</LastModified><ETag>&quot;${source.etag}&quot;</ETag>`;
  return { body: xml('CopyObjectResult', result) };
}

function remove({ request, key }: Call): Reply {
  checkConditions(cold.find(key), conditionsOf(request));
  cold.delete(key);
  return { status: 204 };
}

async function removeMany({ request }: Call): Promise<Reply> {
  const asked = (await bodyOf(request)).toString('utf8');
  for (const [, key = ''] of asked.matchAll(/<Key>([^<]*)<\/Key>/g)) {
    cold.delete(key.replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point))));
  }
  return { body: xml('DeleteResult', '') };
}

async function multipart(kind: string, { request, key, query }: Call): Promise<Reply> {
  if (kind === 'createUpload') {
    const id = `upload-${++serial}`;
    uploads.set(id, { key, parts: new Map() });
    return { body: xml('InitiateMultipartUploadResult', `<UploadId>${id}</UploadId>`) };
  }
  const id = query.get('uploadId') ?? '';
  const upload = uploads.get(id);
  if (upload?.key !== key) throw new Refusal(404, 'NoSuchUpload');
  const part = Number(query.get('partNumber'));
  switch (kind) {
    case 'uploadPart': {
      const bytes = await bodyOf(request);
      upload.parts.set(part, bytes);
      return { headers: { etag: `"${md5(bytes)}"` } };
    }
    case 'copyPart': {
      const source = sourceOf(request);
      const range = /^bytes=(\d+)-(\d+)$/.exec(String(request.headers['x-amz-copy-source-range'] ?? ''));
      const whole = bytesOf(source);
      const bytes = range === null ? whole : whole.subarray(Number(range[1]), Number(range[2]) + 1);
      upload.parts.set(part, bytes);
      return { body: xml('CopyPartResult', `<ETag>&quot;${md5(bytes)}&quot;</ETag>`) };
    }
    case 'completeUpload': {
      await bodyOf(request);
      checkConditions(cold.find(key), conditionsOf(request));
      uploads.delete(id);
      const parts = [...upload.parts].sort(([a], [b]) => a - b).map(([, bytes]) => bytes);
      const sums = Buffer.concat(parts.map((bytes) => Buffer.from(md5(bytes), 'hex')));
      const etag = cold.put(key, Buffer.concat(parts), `${md5(sums)}-${parts.length}`);
      return {
        body: xml('CompleteMultipartUploadResult', `<Key>${key}</Key><ETag>&quot;${etag}&quot;</ETag>`),
      };
    }
    default:
      uploads.delete(id);
      return { status: 204 };
  }
}

/** The object that a copy names, with its pin checked. */
function sourceOf(request: IncomingMessage): Stored {
  const source = decodeURIComponent(String(request.headers['x-amz-copy-source'])).replace(/^\//, '');
  const slash = source.indexOf('/');
  const found = find(world, bucketNamed(source.slice(0, slash), 'NoSuchBucket'), source.slice(slash + 1));
  if (found === undefined) throw new Refusal(404, 'NoSuchKey');
  const pin = request.headers['x-amz-copy-source-if-match'];
  if (typeof pin === 'string' && bare(pin) !== found.etag) throw new Refusal(412, 'PreconditionFailed');
  return found;
}

function conditionsOf({ headers }: IncomingMessage): Conditions {
  return { ifMatch: headers['if-match'], ifNoneMatch: headers['if-none-match'] };
}

function xml(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${name}>${content}</${name}>`;
}
