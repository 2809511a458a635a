import { invalid } from './errors.ts';

/** The two parts of a `multipart/related` upload. */
export interface RelatedBody {
  /** The JSON part. */
  readonly metadata: string;
  readonly mediaType: string | undefined;
  /** To be read to its end. */
  readonly media: AsyncIterable<Buffer>;
}

/** What comes before the media: two headers and the metadata. */
const LONGEST_HEAD = 1024 * 1024;

/** Reads as far as the media begin. Throws 400 where the body is not of this form. */
export async function readRelated(
  contentType: string | undefined,
  body: AsyncIterable<Buffer>,
): Promise<RelatedBody> {
  const boundary = /^multipart\/related\s*;.*?\bboundary="?([^";]+)"?/is.exec(contentType ?? '')?.[1]?.trim();
  if (boundary === undefined) throw malformed();
  const chunks = body[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  for (;;) {
    const found = parts(head, boundary);
    if (found) return { ...found, media: mediaOf(found.rest, chunks, boundary) };
    if (head.length > LONGEST_HEAD) throw malformed();
    const next = await chunks.next();
    if (next.done === true) throw malformed();
    head = Buffer.concat([head, next.value]);
  }
}

/** Metadata, type and the first bytes of the media, once all of the head has come. */
function parts(
  head: Buffer,
  boundary: string,
): { metadata: string; mediaType: string | undefined; rest: Buffer } | undefined {
  const opening = `--${boundary}`;
  const start = head.indexOf(opening);
  if (start < 0) return undefined;
  const first = headersEnd(head, start + opening.length);
  if (first === undefined) return undefined;
  const between = head.indexOf(`\n${opening}`, first.end);
  if (between < 0) return undefined;
  const second = headersEnd(head, between + 1 + opening.length);
  if (second === undefined) return undefined;
  return {
    metadata: head.subarray(first.end, between).toString('utf8'),
    mediaType: /^content-type:[ \t]*(.*?)[ \t]*$/im.exec(second.headers)?.[1],
    rest: head.subarray(second.end),
  };
}

/** The headers of a part, and where its content begins. Lines end in CRLF; a bare LF is taken, too. */
function headersEnd(head: Buffer, from: number): { headers: string; end: number } | undefined {
  const match = /\r?\n\r?\n/.exec(head.subarray(from).toString('latin1'));
  if (!match) return undefined;
  const end = from + match.index + match[0].length;
  return { headers: head.subarray(from, end).toString('latin1').replaceAll('\r', ''), end };
}

async function* mediaOf(
  first: Buffer,
  chunks: AsyncIterator<Buffer>,
  boundary: string,
): AsyncGenerator<Buffer> {
  const closing = Buffer.from(`\n--${boundary}--`, 'latin1');
  // An empty medium begins with the boundary: the newline before it belongs to the headers.
  let held = Buffer.concat([Buffer.from('\n'), first]);
  let begun = false;
  for (;;) {
    const at = held.indexOf(closing);
    const end = at < 0 ? held.length - closing.length - 1 : withoutCr(held, at);
    const from = begun ? 0 : 1;
    if (end > from) {
      yield held.subarray(from, end);
      held = held.subarray(end);
      begun = true;
    }
    if (at >= 0) break;
    const next = await chunks.next();
    if (next.done === true) throw malformed();
    held = Buffer.concat([held, next.value]);
  }
  // What follows the closing boundary is nobody's, but the connection goes on after it.
  while ((await chunks.next()).done !== true);
}

function withoutCr(held: Buffer, at: number): number {
  return at > 0 && held[at - 1] === 0x0d ? at - 1 : at;
}

function malformed(): Error {
  return invalid('Malformed multipart body.');
}
