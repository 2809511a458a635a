import { createHash, hash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { errorBody, isSuccess, MAX_ERROR_BYTES } from '../wire/error-body.ts';
import type { Clock } from '../../core/clock.ts';
import { Semaphore } from '../../core/semaphore.ts';
import { connectTo, proxyFor } from '../wire/connections.ts';
import { isStoreError, StoreError } from '../errors.ts';
import type { Payload } from '../contract.ts';
import { errorOf } from './answers.ts';
import { connectionError } from '../wire/trouble.ts';
import type { CredentialSource } from './credentials.ts';
import { encodeKey, encodeQuery } from '../wire/encode.ts';
import { Answer, answerLimits, exchange, TooLong, TooSlow } from '../wire/exchange.ts';
import type { ContentCoding } from '../wire/object-body.ts';
import { incoming } from '../wire/incoming.ts';
import type { Incoming } from '../wire/incoming.ts';
import { followedTo } from './redirect.ts';
import type { Address } from './redirect.ts';
import { ServerTime } from '../wire/server-time.ts';
import { speaksTls } from '../wire/speaks-tls.ts';
import { EMPTY_SHA256, Signer, UNSIGNED_PAYLOAD } from './sigv4.ts';
import { TIMEOUTS } from '../wire/timeouts.ts';
import type { Timeouts } from '../wire/timeouts.ts';
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
  /** Reads, and copies that read, say that the requester pays for them. */
  readonly requestPayer?: boolean;
  /** Of all that is written. */
  readonly encryption?: { readonly algorithm: 'AES256' | 'aws:kms'; readonly keyId?: string };
  /** Sockets at the most, and so requests at once. */
  readonly connections?: number;
  readonly timeouts?: Timeouts;
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
  /** Sent, but not signed: proxies and GCS change it. */
  readonly acceptEncoding?: ContentCoding;
  /** Bytes that a successful answer has at the most; 32 MiB where nothing is said. Above it `send` throws `protocol`. */
  readonly most?: number;
  /** ms until the answer's headers; Timeouts.answer where nothing is said. */
  readonly timeout?: number;
}

export type WireAnswer = Answer;

const MAX_TEXT_BYTES = 32 * 1024 * 1024;

/**
 * Signed S3 requests over pooled connections, made for the hot loop: about a tenth of the SDK's CPU a
 * request. Sends each request once; retries are a wrapper's business. Throws StoreError for every answer
 * that is not a success, also for an error in a 200.
 */
export class Wire {
  readonly #options: WireOptions;
  /** A redirect within AWS changes both. */
  #address: Address;
  #sockets: Dispatcher;
  readonly #left: Dispatcher[] = [];
  /** Something at the endpoint has answered in HTTP. */
  #answered = false;
  /**
   * A request is signed when its turn has come, never while it waits for a socket: signed long before it is sent,
   * it comes back as RequestTimeTooSkewed (s3p#80).
   */
  readonly #requests: Semaphore;
  #signer: Signer;
  readonly #root: string;
  readonly #time = new ServerTime();
  readonly #timeouts: Timeouts;
  readonly #connections: number;

  constructor(options: WireOptions) {
    this.#options = options;
    this.#signer = new Signer(options.region);
    const url = new URL(options.endpoint);
    const base = url.pathname.replace(/\/+$/, '');
    if (!options.pathStyle) url.host = `${options.bucket}.${url.host}`;
    this.#root = options.pathStyle ? `${base}/${options.bucket}` : base;
    this.#address = { origin: url.origin, region: options.region };
    this.#connections = options.connections ?? 320;
    this.#requests = new Semaphore(this.#connections);
    this.#timeouts = options.timeouts ?? TIMEOUTS;
    this.#sockets = this.#connect();
  }

  #connect(): Dispatcher {
    const { connect: connectTimeout, body: bodyTimeout } = this.#timeouts;
    const connections = this.#connections;
    return connectTo(this.#address.origin, {
      ca: this.#options.ca,
      connections,
      connectTimeout,
      bodyTimeout,
    });
  }

  get bucket(): string {
    return this.#options.bucket;
  }

  /** The store's wall time less ours, ms. */
  get clockOffset(): number {
    return this.#time.offset;
  }

  /** For answers that are small: the whole body. */
  async send(request: WireRequest, signal?: AbortSignal): Promise<Answer> {
    const { operation } = request;
    const wait = this.#requests.acquire(1, signal);
    if (wait !== undefined) await wait;
    const { clock } = this.#options;
    const { most } = request;
    const limit = most === undefined ? mostBytes : (status: number) => mostBytes(status, most);
    let answer: Answer;
    let sent: number;
    try {
      const signed = await this.#signed(request, signal);
      sent = clock.monotonic();
      answer = await exchange(this.#sockets, signed, answerLimits(clock, signed, limit), signal);
    } catch (error) {
      if (error instanceof TooSlow)
        throw new StoreError('transient', `${operation}: ${error.message}`, { operation, cause: error });
      if (!(error instanceof TooLong)) throw await this.#trouble(operation, error, signal);
      throw new StoreError('protocol', `${operation}: ${error.message}`, { operation, cause: error });
    } finally {
      this.#requests.release();
    }
    this.#time.learn(answer.headers['date'], clock.now(), clock.monotonic() - sent);
    this.#answered = true;
    if (isSuccess(answer.status)) return answer;
    throw this.#refusal(request, answer);
  }

  /** For answers with an object in them. The caller reads the body to its end or destroys it. */
  async open(request: WireRequest, signal?: AbortSignal): Promise<Incoming> {
    const { operation } = request;
    const wait = this.#requests.acquire(1, signal);
    if (wait !== undefined) await wait;
    const { clock } = this.#options;
    let signed: SignedRequest;
    try {
      signed = await this.#signed(request, signal);
    } catch (error) {
      this.#requests.release();
      throw connectionError(operation, error, signal);
    }
    const sent = clock.monotonic();
    try {
      const answer = await incoming(this.#sockets, signed, signal, () => this.#requests.release());
      const { status, headers, body } = answer;
      this.#time.learn(headers['date'], clock.now(), clock.monotonic() - sent);
      this.#answered = true;
      if (isSuccess(status)) return answer;
      throw this.#refusal(
        request,
        new Answer(status, headers, await errorBody(body, answerLimits(clock, signed, mostBytes))),
      );
    } catch (error) {
      throw await this.#trouble(operation, error, signal);
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.#sockets, ...this.#left].map((sockets) => sockets.destroy()));
  }

  /** A connection that broke off before the first answer may be plain http at a TLS port: asked once. */
  async #trouble(operation: string, error: unknown, signal: AbortSignal | undefined): Promise<Error> {
    const trouble = connectionError(operation, error, signal);
    const { origin } = this.#address;
    const unsure = isStoreError(trouble, 'transient') && trouble.status === undefined && !this.#answered;
    if (!unsure || !origin.startsWith('http:') || proxyFor(origin) !== undefined) return trouble;
    if (!(await speaksTls(origin))) return trouble;
    const message = `${operation}: the port expects TLS, and plain http was sent: use https://`;
    return new StoreError('wrong-endpoint', message, { operation, cause: error });
  }

  /**
   * A redirect within AWS is followed: by this connection from now on, and by whoever sends the request again, since only
   * its owner can repeat a body.
   */
  #refusal(request: WireRequest, answer: Answer): StoreError {
    const error = refusal(request, answer);
    if (error.code !== 'wrong-region') return error;
    const { status, headers } = answer;
    const redirect = { status, location: headers['location'], region: error.region };
    const next = followedTo(this.#address, this.#options.bucket, redirect);
    if (next === undefined) return error;
    if (next.origin !== this.#address.origin) {
      this.#left.push(this.#sockets);
      this.#address = next;
      this.#sockets = this.#connect();
    }
    this.#address = next;
    this.#signer = new Signer(next.region);
    const { operation } = request;
    const message = `${error.message}; going on at ${next.origin}`;
    return new StoreError('transient', message, { operation, status, cause: error });
  }

  async #signed(request: WireRequest, signal: AbortSignal | undefined): Promise<SignedRequest> {
    const { method } = request;
    const credentials = await this.#options.credentials.get();
    signal?.throwIfAborted();
    const path =
      this.#root +
      (request.key === undefined ? (this.#root === '' ? '/' : '') : '/' + encodeKey(request.key));
    const query = request.query === undefined ? '' : encodeQuery(request.query);
    const { body, length, payloadHash } = payloadOf(request.body);
    const headers = this.#signer.sign(
      {
        method,
        path,
        query,
        headers: {
          ...request.headers,
          host: this.#address.origin.slice(this.#address.origin.indexOf('//') + 2),
        },
        payloadHash,
      },
      credentials,
      this.#options.clock.now() + this.#time.offset,
    );
    if (method === 'PUT' || method === 'POST') headers['content-length'] = String(length);
    if (request.acceptEncoding !== undefined) headers['accept-encoding'] = request.acceptEncoding;
    return {
      origin: this.#address.origin,
      method,
      path: query === '' ? path : `${path}?${query}`,
      headers,
      body: body ?? null,
      headersTimeout: request.timeout ?? this.#timeouts.answer,
    };
  }
}

type SignedRequest = Dispatcher.DispatchOptions & { readonly headersTimeout: number };

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
  if ('bytes' in payload) return { body: payload.bytes, length: payload.length, payloadHash: payload.sha256 };
  return {
    // undici takes any iterable; its types name the one of Node.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
    body: payload.stream as Readable,
    length: payload.length,
    payloadHash: UNSIGNED_PAYLOAD,
  };
}

function refusal({ operation, key }: WireRequest, { status, headers, text }: Answer): StoreError {
  return errorOf(operation, status, parseError(text), {
    key,
    retryAfter: retryAfter(headers['retry-after']),
    region: headers['x-amz-bucket-region'],
    location: headers['location'],
    text,
  });
}

/** Retry-After in seconds, as ms (RFC 9110, 10.2.3); its other form, a date, is not used by any store. */
function retryAfter(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : undefined;
}

/** Base64 MD5 of a body, as Content-MD5 has it. */
export function contentMd5(body: Uint8Array | string): string {
  return createHash('md5').update(body).digest('base64');
}

/** An answer that is XML is at most a page of 1,000 keys; a hostile one must not fill the memory. */
function mostBytes(status: number, most = MAX_TEXT_BYTES): number {
  return isSuccess(status) ? most : MAX_ERROR_BYTES;
}
