import { createHash } from 'node:crypto';
import { S3Error } from './errors.ts';
import type { ChunkSigner } from './sigv4.ts';

/**
 * Decodes an aws-chunked body while it streams. With `signer`, each chunk's signature is checked when the
 * chunk ends: the caller must drop what it took if this throws. Trailing headers go to `trailers`.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 */
export async function* decodeAwsChunked(
  body: AsyncIterable<Buffer>,
  options: { signer: ChunkSigner | undefined; hasTrailer: boolean; trailers: Map<string, string> },
): AsyncGenerator<Buffer> {
  const { signer, hasTrailer, trailers } = options;
  const source = new ByteSource(body);
  for (;;) {
    const match = /^([0-9a-fA-F]{1,16})(?:;chunk-signature=([0-9a-f]{64}))?$/.exec(await source.line());
    if (!match) throw malformed();
    const size = parseInt(match[1] ?? '', 16);
    const hash = signer ? createHash('sha256') : undefined;
    for (let left = size; left > 0;) {
      const bytes = await source.some(left);
      left -= bytes.length;
      hash?.update(bytes);
      yield bytes;
    }
    if (signer && hash && signer.chunk(hash.digest('hex')) !== match[2]) throw badSignature();
    if (size === 0) break;
    if ((await source.line()) !== '') throw malformed();
  }
  let signed = '';
  let signature: string | undefined;
  for (let line = await source.line(); line !== ''; line = await source.line()) {
    const colon = line.indexOf(':');
    if (colon < 0 || !hasTrailer) throw malformed();
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (name === 'x-amz-trailer-signature') {
      signature = value;
    } else {
      trailers.set(name, value);
      signed += `${name}:${value}\n`;
    }
  }
  if (
    signer &&
    hasTrailer &&
    signer.trailer(createHash('sha256').update(signed).digest('hex')) !== signature
  ) {
    throw badSignature();
  }
}

/** Lines and runs of bytes from a stream of buffers. */
class ByteSource {
  readonly #chunks: AsyncIterator<Buffer>;
  #current: Buffer = Buffer.alloc(0);

  constructor(body: AsyncIterable<Buffer>) {
    this.#chunks = body[Symbol.asyncIterator]();
  }

  /** Up to `most` bytes, at least one. */
  async some(most: number): Promise<Buffer> {
    if (this.#current.length === 0) await this.#more();
    const bytes = this.#current.subarray(0, most);
    this.#current = this.#current.subarray(bytes.length);
    return bytes;
  }

  /** What comes before the next CRLF. An end of the body right at the start of a line counts as an empty one. */
  async line(): Promise<string> {
    for (;;) {
      const end = this.#current.indexOf('\r\n');
      if (end >= 0) {
        const text = this.#current.toString('latin1', 0, end);
        this.#current = this.#current.subarray(end + 2);
        return text;
      }
      if (this.#current.length > LONGEST_LINE) throw malformed();
      const rest = this.#current;
      const next = await this.#chunks.next();
      if (next.done === true) {
        if (rest.length > 0) throw malformed();
        return '';
      }
      this.#current = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
    }
  }

  async #more(): Promise<void> {
    const next = await this.#chunks.next();
    if (next.done === true) throw malformed();
    this.#current = next.value;
  }
}

const LONGEST_LINE = 16_384;

function malformed(): S3Error {
  return new S3Error(
    400,
    'IncompleteBody',
    'The request body terminated unexpectedly, or is not a well-formed aws-chunked body',
  );
}

function badSignature(): S3Error {
  return new S3Error(
    403,
    'SignatureDoesNotMatch',
    'The chunk signature we calculated does not match the signature you provided.',
  );
}
