import { holding, md5Of, slice, wholeBlob, type Blobs, type Content } from '../storage/content.ts';
import { crc32cOf } from '../storage/crc32c.ts';
import { checkHashes } from './body.ts';
import type { BucketCall, GoogleCall, GoogleReply } from './call.ts';
import { GoogleError, invalid, invalidParameter, tooLarge } from './errors.ts';
import { selected } from './fields.ts';
import { checkWrite, write, writeConditions } from './generations.ts';
import { holdsOf, newAttributes, sentWith } from './metadata.ts';
import { objectResource } from './resources.ts';
import type { Session } from './sessions.ts';
import { nameOf } from './upload.ts';

/** All but the last request carry a multiple of this, bytes. */
const UNIT = 256 * 1024;

/** Begins a resumable upload: its URI comes back in Location, and authorises by itself. */
export async function startUpload(call: BucketCall): Promise<GoogleReply> {
  const { bucket, headers, target } = call;
  const sent = await sentWith(call);
  const name = nameOf(call, sent);
  const conditions = writeConditions(bucket, target.query, 'put');
  checkWrite(bucket.currentObject(name), conditions);
  const announced = headers.get('x-upload-content-length');
  const session = call.sessions.start({
    owner: call.who,
    bucket,
    name,
    attributes: newAttributes(bucket, sent, headers.get('x-upload-content-type')),
    holds: holdsOf(sent),
    hashes: sent,
    conditions,
    announced: announced === undefined ? undefined : Number(announced),
  });
  const query = new URLSearchParams();
  for (const [parameter, value] of target.query.pairs) query.append(parameter, value);
  query.set('name', name);
  query.set('upload_id', session.id);
  const location = `${call.origin}/upload/storage/v1/b/${encodeURIComponent(bucket.name)}/o?${query.toString()}`;
  return { status: 200, headers: { location, 'x-guploader-uploadid': session.id } };
}

/** Bytes for a resumable upload, a question how many have come, or (DELETE) its end. */
export async function continueUpload(call: GoogleCall): Promise<GoogleReply> {
  const session = call.sessions.find(call.target.query.get('upload_id') ?? '');
  if (!session) throw new GoogleError(404, 'notFound', 'Not Found');
  call.named(session.name);
  if (call.sessions.isExpired(session)) {
    call.sessions.cancel(session);
    throw new GoogleError(410, 'gone', 'The upload session has expired.');
  }
  if (call.httpMethod === 'DELETE') {
    call.sessions.cancel(session);
    return { status: 499 };
  }
  if (session.finished) return { status: 200, json: session.finished };
  const range = contentRange(call.headers.get('content-range'));
  if (range.first === undefined) {
    for await (const _ of call.body());
    if (range.total !== session.content.size) return incomplete(session);
    return finish(call, session);
  }
  const ended = await receive(call, session, range.first);
  const { size } = session.content;
  const total = range.total ?? session.announced;
  const isLast = total === undefined ? range.last === undefined && ended : size === total;
  return isLast ? finish(call, session) : incomplete(session);
}

interface ContentRange {
  /** Undefined: the request has no bytes. */
  readonly first: number | undefined;
  /** Undefined: as many as come. */
  readonly last: number | undefined;
  readonly total: number | undefined;
}

// `bytes 0-262143/*`, `bytes 0-*/*`, a question as `bytes */*` or `bytes */2000000`; nothing for all in one request.
function contentRange(header: string | undefined): ContentRange {
  if (header === undefined) return { first: 0, last: undefined, total: undefined };
  const match = /^bytes (?:\*|(\d+)-(\d+|\*))\/(\d+|\*)$/.exec(header.trim());
  if (!match) throw invalidParameter('Content-Range', header);
  const [, first, last, total] = match;
  const number = (text: string | undefined): number | undefined =>
    text === undefined || text === '*' ? undefined : Number(text);
  return { first: number(first), last: number(last), total: number(total) };
}

/** Keeps what comes, in whole units where the body breaks off. True if it came to its end. */
async function receive(call: GoogleCall, session: Session, first: number): Promise<boolean> {
  const have = session.content.size;
  if (first > have) {
    throw new GoogleError(
      503,
      'backendError',
      `Invalid request. According to the Content-Range header, the upload offset is ${first} byte(s), which exceeds already uploaded size of ${have} byte(s).`,
    );
  }
  const { content, ended } = await storeWhatComes(call, call.access.operationLimit);
  return holding(call.blobs, content, () => Promise.resolve(keep(call, session, { first, content, ended })));
}

function keep(
  call: GoogleCall,
  session: Session,
  { first, content, ended }: { first: number; content: Content; ended: boolean },
): boolean {
  const have = session.content.size;
  const fresh = slice(content, Math.min(have - first, content.size), content.size - 1);
  const range = contentRange(call.headers.get('content-range'));
  const total = range.total ?? session.announced;
  const last = ended && (total === undefined ? range.last === undefined : have + fresh.size >= total);
  if (total !== undefined && have + fresh.size > total) {
    throw invalid(`Invalid request. The upload has more bytes than its total of ${total}.`);
  }
  if (ended && !last && content.size % UNIT !== 0) {
    throw invalid(
      `Invalid request. The number of bytes uploaded is required to be equal or greater than 262144, except for the final request (it's recommended to be the exact multiple of 262144). The received request contained ${content.size} bytes, which does not meet this requirement.`,
    );
  }
  const kept = last ? fresh.size : Math.floor((have + fresh.size) / UNIT) * UNIT - have;
  if (kept > 0) call.sessions.append(session, slice(fresh, 0, kept - 1));
  return ended;
}

async function storeWhatComes(
  call: { blobs: Blobs; body: () => AsyncIterable<Buffer> },
  limit: number,
): Promise<{ content: Content; ended: boolean }> {
  const writer = call.blobs.write();
  let size = 0;
  let ended = false;
  try {
    for await (const chunk of call.body()) {
      size += chunk.length;
      if (size > limit) break;
      await writer.write(chunk);
    }
    ended = true;
  } catch {
    // The connection broke: what has come so far counts.
  }
  if (size > limit) {
    await writer.discard();
    throw tooLarge(size, limit);
  }
  return { content: wholeBlob(await writer.finish()), ended };
}

/** 308, which says how far the upload has come. */
function incomplete({ content: { size } }: Session): GoogleReply {
  return {
    status: 308,
    headers: { 'content-length': '0', ...(size > 0 && { range: `bytes=0-${size - 1}` }) },
  };
}

async function finish(call: GoogleCall, session: Session): Promise<GoogleReply> {
  const { bucket, name, content, attributes, holds, conditions } = session;
  const md5 = await md5Of(content);
  const crc32c = await crc32cOf(content);
  checkHashes(session.hashes, { md5, crc32c });
  checkHashes(hashHeader(call.headers.get('x-goog-hash')), { md5, crc32c });
  const stored = write(
    bucket,
    name,
    { content, md5, crc32c, etag: md5, attributes, ...holds },
    { conditions, now: call.clock() },
  );
  call.access.countUpload(bucket, content.size);
  const resource = selected(
    await objectResource(bucket, stored, call.origin),
    call.target.query.get('fields'),
  );
  call.sessions.finish(session, resource);
  return { status: 200, json: resource };
}

/** `X-Goog-Hash: crc32c=…,md5=…` of the last request, which Google's clients send. */
function hashHeader(header: string | undefined): { md5Hash: string | undefined; crc32c: string | undefined } {
  const value = (name: string): string | undefined =>
    new RegExp(`(?:^|,)\\s*${name}=([A-Za-z0-9+/=]+)`).exec(header ?? '')?.[1];
  return { md5Hash: value('md5'), crc32c: value('crc32c') };
}
