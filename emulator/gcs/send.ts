import { drained, stream, type Answer, type Cut } from '../send.ts';
import { holding } from '../storage/content.ts';
import type { GoogleReply } from './call.ts';
import type { GoogleError } from './errors.ts';

/** Sends a reply, or as much of it as `cut` lets through. */
export async function sendReply(answer: Answer, reply: GoogleReply, cut?: Cut): Promise<void> {
  const { response, entry, request, world } = answer;
  entry.status = reply.status;
  const headers: Record<string, string> = { ...common(answer), ...reply.headers };
  const { content, counted, json } = reply;
  if (content && request.method !== 'HEAD') {
    response.writeHead(reply.status, headers);
    const { decoded = false } = reply;
    await holding(world.blobs, content, () =>
      stream(
        answer,
        content,
        { ...(counted && { counted }), ...(decoded && { unmeasured: 'decoded' }) },
        cut,
      ),
    );
    return;
  }
  if (json === undefined) {
    if (reply.status !== 204 && reply.decoded !== true) headers['content-length'] ??= '0';
    response.writeHead(reply.status, headers);
    response.end();
    return;
  }
  await sendBody(answer, { status: reply.status, headers, text: JSON.stringify(json) }, cut);
}

/**
 * Sends an error as Google does: JSON, but plain text where bytes were asked for, and nothing with 304.
 */
export async function sendFailure(
  answer: Answer,
  error: GoogleError,
  asked: { media: boolean },
): Promise<void> {
  const { response, entry } = answer;
  entry.status = error.status;
  entry.code = error.reason;
  const headers: Record<string, string> = { ...common(answer), ...error.headers };
  if (error.status === 304) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  if (asked.media) headers['content-type'] = 'text/html; charset=UTF-8';
  const text = asked.media ? error.message : JSON.stringify(error.json());
  await sendBody(answer, { status: error.status, headers, text });
}

async function sendBody(
  answer: Answer,
  { status, headers, text }: { status: number; headers: Record<string, string>; text: string },
  cut?: Cut,
): Promise<void> {
  const { response, entry, request } = answer;
  const body = Buffer.from(text, 'utf8');
  headers['content-type'] ??= 'application/json; charset=UTF-8';
  headers['content-length'] = String(body.length);
  response.writeHead(status, headers);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  entry.bytesOut = body.length;
  if (cut === undefined || cut.after >= body.length) {
    response.end(body);
    return;
  }
  entry.bytesOut = cut.after;
  if (!response.write(body.subarray(0, cut.after))) await drained(response);
  // Written bytes must leave before the socket dies.
  if (cut.then === 'reset') response.write('', () => request.socket.destroySoon());
}

function common({ clock, entry, closing }: Answer): Record<string, string> {
  return {
    date: new Date(clock()).toUTCString(),
    server: 'UploadServer',
    'x-guploader-uploadid': entry.requestId,
    ...(closing && { connection: 'close' }),
  };
}
