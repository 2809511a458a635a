import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { escapeXml } from '../src/store/wire/xml-text.ts';
import { bare, md5, Refusal } from './synthetic-bucket.ts';
import type { Stored } from './synthetic-bucket.ts';
import { bodyOf, bucketNamed, bytesOf, copyKind, find } from './synthetic-call.ts';
import type { BucketName, Endpoint, Reply, World } from './synthetic-call.ts';
import { listPage, placeOf } from './synthetic-listing.ts';
import type { Page, Row } from './synthetic-listing.ts';

/** The account whose containers are `hot` and `cold`; its key is anything. */
export const ACCOUNT = 'synthetic';

/** The real service says it, and is known by it: such a server counts the tags of a blob that has any. */
const SERVER = { server: 'Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0' };
/** azcopy asks for it before it copies. */
const KIND = {
  'x-ms-account-kind': 'StorageV2',
  'x-ms-sku-name': 'Standard_LRS',
  'x-ms-is-hns-enabled': 'false',
};
const MAX_PAGE = 5000;

/** Azure's Blob API, as far as a backup of one container into another needs it. Signatures are not checked. */
export function blobEndpoint(world: World): Endpoint {
  const blocks = new Map<string, Map<string, Uint8Array>>();
  return {
    answer: (request, path, query) => route({ world, blocks, request, query, ...placeIn(path) }),
    refusal: ({ status, code }) => ({
      status,
      headers: { ...SERVER, 'content-type': 'application/xml', 'x-ms-error-code': code },
      body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
    }),
  };
}

export function isBlobPath(path: string): boolean {
  return path === `/${ACCOUNT}` || path.startsWith(`/${ACCOUNT}/`);
}

interface Call {
  readonly world: World;
  /** Uncommitted, by blob and id. */
  readonly blocks: Map<string, Map<string, Uint8Array>>;
  readonly request: IncomingMessage;
  readonly query: URLSearchParams;
  /** Undefined for the account. */
  readonly bucket: BucketName | undefined;
  readonly key: string;
}

function placeIn(path: string): Pick<Call, 'bucket' | 'key'> {
  const [, , container = '', ...rest] = path.split('/');
  const bucket = container === '' ? undefined : bucketNamed(container, 'ContainerNotFound');
  return { bucket, key: decodeURIComponent(rest.join('/')) };
}

function route(call: Call): Promise<Reply> | Reply {
  const { world, request, query, bucket, key } = call;
  const comp = query.get('comp');
  const { method } = request;
  if (bucket === undefined || query.get('restype') === 'account' || (key === '' && comp !== 'list')) {
    world.count(bucket ?? 'hot', 'bucket');
    return { headers: { ...SERVER, ...KIND } };
  }
  if (key === '') return list(world, bucket, query);
  if (method === 'GET' || method === 'HEAD') return read(call, bucket);
  if (bucket === 'hot') throw new Refusal(403, 'AuthorizationPermissionMismatch');
  if (method === 'DELETE') return remove(call);
  if (comp === 'block') return putBlock(call);
  if (comp === 'blocklist') return commit(call);
  return request.headers['x-ms-copy-source'] === undefined ? put(call) : copy(call);
}

function list({ hot, cold, pages, count }: World, bucket: BucketName, query: URLSearchParams): Reply {
  const maxKeys = Math.min(MAX_PAGE, Number(query.get('maxresults') ?? MAX_PAGE));
  // With `startFrom` the first key may be one that is not wanted: one is asked for by two.
  count(bucket, maxKeys <= 2 ? 'peek' : 'list');
  const marker = query.get('marker') ?? '';
  const listing = {
    api: 'blob',
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    maxKeys,
    ...(marker === ''
      ? { after: '', afterPrefix: false, from: query.get('startFrom') ?? '' }
      : placeOf(marker)),
  };
  const [there, revision] = bucket === 'hot' ? [hot, hot.epoch] : [cold, cold.revision];
  const render = (): string => renderPage(bucket, listing.prefix, listPage(there.sources, listing));
  const body = pages[bucket].page(revision, listing, render);
  return { headers: { ...SERVER, 'content-type': 'application/xml' }, body };
}

function renderPage(bucket: string, prefix: string, { rows, next }: Page): string {
  const marker = next === undefined ? '' : Buffer.from(next).toString('base64url');
  return [
    `\ufeff<?xml version="1.0" encoding="utf-8"?><EnumerationResults ServiceEndpoint="http://127.0.0.1/${ACCOUNT}/" ContainerName="${bucket}"><Prefix>${escapeXml(prefix)}</Prefix><Blobs>`,
    ...rows.map(rendered),
    `</Blobs>${marker === '' ? '<NextMarker />' : `<NextMarker>${marker}</NextMarker>`}</EnumerationResults>`,
  ].join('');
}

/** With all that the service says of a blob: it takes no list of fields. */
function rendered(row: Row): string {
  if ('prefix' in row) return `<BlobPrefix><Name>${escapeXml(row.prefix)}</Name></BlobPrefix>`;
  const { key, size, etag, modified } = row;
  const date = new Date(modified).toUTCString();
  return `<Blob><Name>${escapeXml(key)}</Name><Properties><Creation-Time>${date}</Creation-Time><Last-Modified>${date}</Last-Modified><Etag>${tagOf(etag)}</Etag><Content-Length>${size}</Content-Length><Content-Type>application/octet-stream</Content-Type><Content-Encoding /><Content-Language /><Content-CRC64 /><Content-MD5>${base64Of(etag)}</Content-MD5><Cache-Control /><Content-Disposition /><BlobType>BlockBlob</BlobType><AccessTier>Hot</AccessTier><AccessTierInferred>true</AccessTierInferred><LeaseStatus>unlocked</LeaseStatus><LeaseState>available</LeaseState><ServerEncrypted>true</ServerEncrypted></Properties><OrMetadata /></Blob>`;
}

function read({ world, blocks, request, query, key }: Call, bucket: BucketName): Reply {
  const comp = query.get('comp');
  if (comp === 'blocklist') {
    world.count(bucket, 'listParts');
    const all = [...(blocks.get(key) ?? [])].map(
      ([id, bytes]) => `<Block><Name>${id}</Name><Size>${bytes.length}</Size></Block>`,
    );
    return xml(`<BlockList><UncommittedBlocks>${all.join('')}</UncommittedBlocks></BlockList>`);
  }
  const isHead = request.method === 'HEAD';
  world.count(bucket, comp === 'tags' ? 'tags' : isHead ? 'head' : 'get');
  const found = find(world, bucket, key);
  if (found === undefined) throw new Refusal(404, 'BlobNotFound');
  checkTag(found, request.headers['if-match'], 'ConditionNotMet');
  const tags = Object.entries(found.labels ?? {});
  if (comp === 'tags') {
    const all = tags.map(([name, value]) => `<Tag><Key>${name}</Key><Value>${value}</Value></Tag>`);
    return xml(`<Tags><TagSet>${all.join('')}</TagSet></Tags>`);
  }
  const headers = {
    ...written(found),
    'content-type': 'application/octet-stream',
    'content-md5': base64Of(found.etag),
    'x-ms-blob-type': 'BlockBlob',
    'x-ms-access-tier': 'Hot',
    ...(tags.length === 0 ? {} : { 'x-ms-tag-count': String(tags.length) }),
  };
  if (isHead) return { headers, length: found.size };
  const bytes = bytesOf(found);
  const asked = String(request.headers['x-ms-range'] ?? request.headers.range ?? '');
  const range = /^bytes=(\d+)-(\d+)$/.exec(asked);
  if (range === null) return { headers, body: bytes };
  const [from, to] = [Number(range[1]), Math.min(Number(range[2]), found.size - 1)];
  const contentRange = { 'content-range': `bytes ${from}-${to}/${found.size}` };
  return { status: 206, headers: { ...headers, ...contentRange }, body: bytes.subarray(from, to + 1) };
}

async function put({ world, request, key }: Call): Promise<Reply> {
  world.count('cold', 'put');
  const bytes = await bodyOf(request);
  const sum = request.headers['content-md5'];
  if (sum !== undefined && createHash('md5').update(bytes).digest('base64') !== sum)
    throw new Refusal(400, 'Md5Mismatch');
  return stored(world, key, request, bytes);
}

/** Copy Blob From URL, Put Blob From URL and Copy Blob alike: it is done when it is answered. */
async function copy({ world, request, key }: Call): Promise<Reply> {
  world.count('cold', copyKind(key));
  await bodyOf(request);
  const source = sourceOf(world, request);
  checkTarget(world.cold.find(key), request);
  world.cold.copy(source, key, world.hot.epoch);
  const made = world.cold.find(key) ?? source;
  const done = { 'x-ms-copy-status': 'success', 'x-ms-copy-id': '00000000-0000-0000-0000-000000000000' };
  const status = request.headers['x-ms-blob-type'] === undefined ? 202 : 201;
  return { status, headers: { ...written(made), ...done } };
}

function sourceOf(world: World, { headers }: IncomingMessage): Stored {
  const { pathname } = new URL(String(headers['x-ms-copy-source']));
  const { bucket, key } = placeIn(pathname);
  const found = bucket === undefined ? undefined : find(world, bucket, key);
  if (found === undefined) throw new Refusal(404, 'BlobNotFound');
  checkTag(found, textOf(headers['x-ms-source-if-match']), 'SourceConditionNotMet');
  return found;
}

async function putBlock({ world, blocks, request, query, key }: Call): Promise<Reply> {
  const isCopy = request.headers['x-ms-copy-source'] !== undefined;
  world.count('cold', isCopy ? 'copyPart' : 'uploadPart');
  let bytes: Uint8Array = await bodyOf(request);
  if (isCopy) {
    const range = /^bytes=(\d+)-(\d+)$/.exec(textOf(request.headers['x-ms-source-range']) ?? '');
    bytes = bytesOf(sourceOf(world, request));
    if (range !== null) bytes = bytes.subarray(Number(range[1]), Number(range[2]) + 1);
  }
  const pending = blocks.get(key) ?? new Map<string, Uint8Array>();
  pending.set(query.get('blockid') ?? '', bytes);
  blocks.set(key, pending);
  return { status: 201, headers: SERVER };
}

async function commit({ world, blocks, request, key }: Call): Promise<Reply> {
  world.count('cold', 'completeUpload');
  const body = (await bodyOf(request)).toString('utf8');
  const pending = blocks.get(key);
  const pieces = [...body.matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => {
    const bytes = pending?.get(id);
    if (bytes === undefined) throw new Refusal(400, 'InvalidBlockList');
    return bytes;
  });
  const reply = stored(world, key, request, Buffer.concat(pieces));
  blocks.delete(key);
  return reply;
}

function stored(world: World, key: string, request: IncomingMessage, bytes: Uint8Array): Reply {
  checkTarget(world.cold.find(key), request);
  const tags = Object.fromEntries(new URLSearchParams(textOf(request.headers['x-ms-tags'])));
  const etag = world.cold.put(key, bytes, md5(bytes), tags);
  return { status: 201, headers: written({ etag, size: bytes.length, modified: Date.now() }) };
}

function remove({ world, request, key }: Call): Reply {
  world.count('cold', 'delete');
  const present = world.cold.find(key);
  if (present === undefined) throw new Refusal(404, 'BlobNotFound');
  checkTag(present, request.headers['if-match'], 'ConditionNotMet');
  world.cold.delete(key);
  return { status: 202, headers: SERVER };
}

function written({ etag, modified }: Stored): Record<string, string> {
  return { ...SERVER, etag: `"${tagOf(etag)}"`, 'last-modified': new Date(modified).toUTCString() };
}

/** Follows from the ETag of S3, and so from the content. */
function tagOf(etag: string): string {
  return `0x8D${etag.slice(0, 13).toUpperCase()}`;
}

function base64Of(etag: string): string {
  return Buffer.from(etag.slice(0, 32), 'hex').toString('base64');
}

function checkTarget(present: Stored | undefined, { headers }: IncomingMessage): void {
  if (headers['if-none-match'] === '*' && present !== undefined) throw new Refusal(409, 'BlobAlreadyExists');
  const wanted = headers['if-match'];
  if (wanted !== undefined && present === undefined) throw new Refusal(412, 'TargetConditionNotMet');
  checkTag(present, wanted, 'TargetConditionNotMet');
}

function checkTag(present: Stored | undefined, wanted: string | undefined, code: string): void {
  if (wanted !== undefined && present !== undefined && bare(wanted) !== tagOf(present.etag))
    throw new Refusal(412, code);
}

function textOf(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

function xml(content: string): Reply {
  const body = `<?xml version="1.0" encoding="utf-8"?>${content}`;
  return { headers: { ...SERVER, 'content-type': 'application/xml' }, body };
}
