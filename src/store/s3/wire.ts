import { createHash, hash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import type { Clock } from '../../clock.ts';
import { connectTo } from './connections.ts';
import { StoreError } from '../errors.ts';
import type { Payload } from '../store.ts';
import { connectionError, errorOf } from './answers.ts';
import type { CredentialSource } from './credentials.ts';
import { encodeKey, encodeQuery } from './encode.ts';
import { ServerTime } from './server-time.ts';
import { EMPTY_SHA256, Signer, UNSIGNED_PAYLOAD } from './sigv4.ts';
import { parseError } from './xml.ts';

export interface WireOptions {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly pathStyle: boolean;
  readonly credentials: CredentialSource;
  readonly clock: Clock;
  /** PEM certificates to trust besides the system's. */
  readonly ca?: string;
  /** Sockets at the most; the limiter's cap stays below it, so no request waits after it is signed. */
  readonly connections?: number;
}

export interface WireRequest {
  /** S3's name of the operation, for errors. */
  readonly operation: string;
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  /** Undefined for the bucket itself. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Payload;
  /** ms until the answer's headers; default 60,000. */
  readonly timeout?: number;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface WireStream {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
}

const DEFAULT_TIMEOUT_MS = 60_000;
/** An answer that is XML is at most a page of 1,000 keys; a hostile one must not fill the memory. */
const MAX_TEXT_BYTES = 32 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;

/**
 * Signed S3 requests over pooled connections, made for the hot loop: about a tenth of the SDK's CPU a
 * request. Sends each request once; retries are a wrapper's business. Throws StoreError for every answer
 * that is not a success, also for an error in a 200.
 */
export class Wire {
  readonly #options: WireOptions;
  readonly #origin: string;
  readonly #sockets: Dispatcher;
  readonly #signer: Signer;
  readonly #host: string;
  readonly #root: string;
  readonly #time = new ServerTime();

  constructor(options: WireOptions) {
    this.#options = options;
    this.#signer = new Signer(options.region);
    const url = new URL(options.endpoint);
    const base = url.pathname.replace(/\/+$/, '');
    if (!options.pathStyle) url.host = `${options.bucket}.${url.host}`;
    this.#host = url.host;
    this.#root = options.pathStyle ? `${base}/${options.bucket}` : base;
    this.#origin = url.origin;
    this.#sockets = connectTo(url.origin, { ca: options.ca, connections: options.connections ?? 320 });
  }

  /** The store's wall time less ours, ms. */
  get clockOffset(): number {
    return this.#time.offset;
  }

  /** For answers that are small: the whole body as text. */
  async send(request: WireRequest, signal?: AbortSignal): Promise<WireAnswer> {
    const answer = await this.#dispatch(request, signal);
    const text = await this.#text(request, answer, MAX_TEXT_BYTES, signal);
    return { status: answer.statusCode, headers: flat(answer.headers), text };
  }

  /** For answers with an object in them. The caller reads the body to its end or destroys it. */
  async open(request: WireRequest, signal?: AbortSignal): Promise<WireStream> {
    const answer = await this.#dispatch(request, signal);
    return { status: answer.statusCode, headers: flat(answer.headers), body: answer.body };
  }

  async close(): Promise<void> {
    await this.#sockets.destroy();
  }

  async #dispatch(request: WireRequest, signal: AbortSignal | undefined): Promise<Dispatcher.ResponseData> {
    const { operation, method } = request;
    const { clock } = this.#options;
    const credentials = await this.#options.credentials.get();
    signal?.throwIfAborted();
    const path =
      this.#root +
      (request.key === undefined ? (this.#root === '' ? '/' : '') : '/' + encodeKey(request.key));
    const query = request.query === undefined ? '' : encodeQuery(request.query);
    const { body, length, payloadHash } = payloadOf(request.body);
    const headers = this.#signer.sign(
      { method, path, query, headers: { ...request.headers, host: this.#host }, payloadHash },
      credentials,
      clock.now() + this.#time.offset,
    );
    if (method === 'PUT' || method === 'POST') headers['content-length'] = String(length);

    let answer: Dispatcher.ResponseData;
    const sent = clock.monotonic();
    try {
      answer = await this.#sockets.request({
        origin: this.#origin,
        method,
        path: query === '' ? path : `${path}?${query}`,
        headers,
        body: body ?? null,
        headersTimeout: request.timeout ?? DEFAULT_TIMEOUT_MS,
        ...(signal === undefined ? {} : { signal }),
      });
    } catch (error) {
      throw connectionError(operation, error, signal);
    }
    this.#time.learn(answer.headers['date'], clock.now(), clock.monotonic() - sent);
    if (answer.statusCode >= 200 && answer.statusCode < 300) return answer;

    const text = await this.#text(request, answer, MAX_ERROR_BYTES, signal);
    const wait = retryAfter(answer.headers['retry-after']);
    throw errorOf(operation, answer.statusCode, parseError(text), request.key, wait);
  }

  async #text(
    request: WireRequest,
    answer: Dispatcher.ResponseData,
    limit: number,
    signal: AbortSignal | undefined,
  ): Promise<string> {
    try {
      const chunks: Buffer[] = [];
      let size = 0;
      for await (const chunk of answer.body as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > limit) {
          answer.body.destroy();
          throw new StoreError('protocol', `${request.operation}: the answer is longer than ${limit} bytes`, {
            operation: request.operation,
          });
        }
        chunks.push(chunk);
      }
      return chunks.length === 1
        ? (chunks[0]?.toString('utf8') ?? '')
        : Buffer.concat(chunks).toString('utf8');
    } catch (error) {
      throw connectionError(request.operation, error, signal);
    }
  }
}

interface SentBody {
  readonly body: Uint8Array | Readable | undefined;
  readonly length: number;
  readonly payloadHash: string;
}

function payloadOf(payload: Payload | undefined): SentBody {
  if (payload === undefined) return { body: undefined, length: 0, payloadHash: EMPTY_SHA256 };
  if (payload instanceof Uint8Array) {
    return { body: payload, length: payload.length, payloadHash: hash('sha256', payload, 'hex') };
  }
  return {
    body: Readable.from(payload.stream, { objectMode: false }),
    length: payload.length,
    payloadHash: UNSIGNED_PAYLOAD,
  };
}

/** Retry-After in seconds, as ms (RFC 9110, 10.2.3); its other form, a date, is not used by any store. */
function retryAfter(header: string | string[] | undefined): number | undefined {
  return typeof header === 'string' && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : undefined;
}

/** Base64 MD5 of a body, as Content-MD5 has it. */
export function contentMd5(body: Uint8Array | string): string {
  return createHash('md5').update(body).digest('base64');
}

function flat(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const out: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) out[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return out;
}
