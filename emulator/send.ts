import type { IncomingMessage, ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import type { RequestEntry } from './request-log.ts';
import type { Reply } from './s3/call.ts';
import type { S3Error } from './s3/errors.ts';
import { errorDocument } from './s3/xml.ts';
import { holding, readContent, type Content } from './storage/content.ts';
import type { World } from './world.ts';

/** Where an answer goes. */
export interface Answer {
  readonly world: World;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly entry: RequestEntry;
  /** The client has not sent its body, and will not: the connection is of no more use. */
  closing: boolean;
  /** The endpoint's clock, ms. */
  readonly clock: () => number;
  /** Headers that every answer has, where they are not S3's. */
  readonly common?: () => Record<string, string>;
}

/** An answer breaks off after so many bytes of its body: the socket is destroyed, or nothing more comes. */
export interface Cut {
  readonly after: number;
  readonly then: 'reset' | 'hang';
}

/** Sends a reply, or as much of it as `cut` lets through. */
export async function send(answer: Answer, reply: Reply, cut?: Cut): Promise<void> {
  const { response, entry, request, world } = answer;
  entry.status = reply.status;
  const headers: Record<string, string> = { ...common(answer), ...reply.headers };
  const { content } = reply;
  if (content && request.method !== 'HEAD') {
    response.writeHead(reply.status, headers);
    await holding(world.blobs, content, () => stream(answer, content, reply, cut));
    return;
  }
  if (reply.xml === undefined) {
    if (reply.status !== 204 && reply.unmeasured === undefined) headers['content-length'] ??= '0';
    response.writeHead(reply.status, headers);
    response.end();
    return;
  }
  entry.bytesOut = Buffer.byteLength(reply.xml, 'utf8');
  headers['content-type'] ??= 'application/xml';
  headers['content-length'] = String(entry.bytesOut);
  response.writeHead(reply.status, headers);
  if (cut !== undefined && cut.after < entry.bytesOut) {
    entry.bytesOut = cut.after;
    response.write(Buffer.from(reply.xml, 'utf8').subarray(0, cut.after));
    breakOff(answer, cut);
    return;
  }
  // As a string it leaves in one write with the headers: a Buffer would cost a second.
  response.end(reply.xml);
}

/** Sends an error as S3 does: XML, but nothing to a HEAD request or with 304. */
export function sendError(answer: Answer, error: S3Error): void {
  const { response, entry, request } = answer;
  entry.status = error.status;
  entry.code = error.code;
  const headers: Record<string, string> = { ...common(answer), ...error.headers };
  const { page } = error;
  if (error.status === 304) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const text =
    page?.text ??
    errorDocument({
      Code: error.code,
      Message: error.message,
      Resource: (request.url ?? '/').split('?')[0] ?? '/',
      RequestId: entry.requestId,
      ...error.details,
    });
  const body = Buffer.from(text, 'utf8');
  headers['content-type'] = page?.type ?? 'application/xml';
  if (request.method === 'HEAD') {
    headers['content-length'] = '0';
    response.writeHead(error.status, headers);
    response.end();
    return;
  }
  headers['content-length'] = String(body.length);
  entry.bytesOut = body.length;
  response.writeHead(error.status, headers);
  response.end(body);
}

function common(answer: Answer): Record<string, string> {
  const { clock, entry, closing } = answer;
  if (answer.common) return { ...answer.common(), ...(closing && { connection: 'close' }) };
  return {
    date: new Date(clock()).toUTCString(),
    server: 'flashback-emulator',
    'x-amz-request-id': entry.requestId,
    'x-amz-id-2': entry.requestId,
    ...(closing && { connection: 'close' }),
  };
}

/** Streams an object's bytes as the body of an answer whose headers are written. */
export async function stream(
  answer: Answer,
  content: Content,
  { counted, unmeasured }: Pick<Reply, 'counted' | 'unmeasured'>,
  cut: Cut | undefined,
): Promise<void> {
  const { response, entry, request } = answer;
  const bytesOf = readContent(content);
  const most = cut?.after ?? Infinity;
  try {
    for await (const chunk of unmeasured === 'decoded' ? gunzipped(bytesOf) : bytesOf) {
      const bytes = chunk.subarray(0, most - entry.bytesOut);
      if (response.destroyed || request.socket.destroyed) return;
      entry.bytesOut += bytes.length;
      const room = response.write(bytes);
      if (entry.bytesOut >= most) break;
      if (!room) await drained(response);
    }
  } finally {
    counted?.(entry.bytesOut);
  }
  if (cut !== undefined && content.size > most) breakOff(answer, cut);
  else response.end();
}

/** The bytes as a proxy that decodes passes them on; what is no gzip, as it is. */
async function* gunzipped(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  const whole = Buffer.concat(chunks);
  yield whole[0] === 0x1f && whole[1] === 0x8b ? gunzipSync(whole) : whole;
}

function breakOff({ response, request }: Answer, { then }: Cut): void {
  // Written bytes must leave before the socket dies, or the client sees fewer than were asked for.
  if (then === 'reset') response.write('', () => request.socket.destroySoon());
}

/** Waits until the socket takes more, or is gone. */
export function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      response.off('drain', done);
      response.off('close', done);
      resolve();
    };
    response.on('drain', done);
    response.on('close', done);
  });
}
