import type { Readable } from 'node:stream';
import type { Clock } from '../../core/clock.ts';
import { Channel } from '../wire/channel.ts';
import type { Ask, SentRequest } from '../wire/channel.ts';
import type { Answer } from '../wire/exchange.ts';
import type { Incoming } from '../wire/incoming.ts';
import type { ContentCoding } from '../wire/object-body.ts';
import type { Timeouts } from '../wire/timeouts.ts';
import { errorOf, MAX_JSON_BYTES } from './answers.ts';
import type { TokenSource } from '../tokens.ts';
import { segment } from './names.ts';

export interface GcsOptions {
  /** `https://host[:port]`, with the path before `/storage/v1` where there is one. */
  readonly endpoint: string;
  readonly bucket: string;
  /** Below which objects lie, empty or with a `/` at its end: parts are kept below it too. */
  readonly prefix: string;
  /** Undefined: requests are anonymous. */
  readonly tokens: TokenSource | undefined;
  readonly clock: Clock;
  /** PEM certificates to trust besides the system's. */
  readonly ca?: string;
  /** The project that pays for requests, in place of the bucket's owner. */
  readonly userProject?: string;
  /** Sockets at the most, and so requests at once. */
  readonly connections?: number;
  readonly timeouts?: Timeouts;
}

type Query = Readonly<Record<string, string | number | undefined>>;

export interface GcsRequest {
  /** The API's name of the method, for errors: `objects.rewrite`. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** After the endpoint's own path, encoded. */
  readonly path: string;
  readonly query?: Query;
  /** What the request is about, for errors; undefined for the bucket. */
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: GcsBody;
  readonly acceptEncoding?: ContentCoding;
  /** Bytes that a successful answer has at the most. */
  readonly most?: number;
  /** ms until the answer's headers. */
  readonly timeout?: number;
}

export interface GcsBody {
  readonly type: string;
  readonly length: number;
  readonly bytes: Uint8Array | AsyncIterable<Uint8Array>;
}

/** Authorised requests of the JSON API. Sends each request once; throws StoreError for every answer that is no success. */
export class GcsWire {
  readonly bucket: string;
  readonly #channel: Channel;
  readonly #base: string;
  readonly #tokens: TokenSource | undefined;
  /** What every request says: no indentation in what is answered, and who pays. */
  readonly #always: string;

  constructor({ endpoint, bucket, tokens, userProject, clock, ca, connections, timeouts }: GcsOptions) {
    const { origin, pathname } = new URL(endpoint);
    this.bucket = bucket;
    this.#base = pathname.replace(/\/+$/, '');
    this.#tokens = tokens;
    // Google indents its answers otherwise: a page is half as large again, and cannot be passed over unread.
    const payer = userProject === undefined ? '' : `&userProject=${encodeURIComponent(userProject)}`;
    this.#always = `?prettyPrint=false${payer}`;
    this.#channel = new Channel({
      origin,
      clock,
      ...(ca === undefined ? {} : { ca }),
      ...(connections === undefined ? {} : { connections }),
      ...(timeouts === undefined ? {} : { timeouts }),
    });
  }

  get timeouts(): Timeouts {
    return this.#channel.timeouts;
  }

  get clockOffset(): number {
    return this.#channel.clockOffset;
  }

  /** For answers that are small: the whole body. */
  send(request: GcsRequest, signal?: AbortSignal): Promise<Answer> {
    return this.#channel.send(this.#ask(request), signal);
  }

  /** For answers with an object in them. The caller reads the body to its end or destroys it. */
  open(request: GcsRequest, signal?: AbortSignal): Promise<Incoming> {
    return this.#channel.open(this.#ask(request), signal);
  }

  close(): Promise<void> {
    return this.#channel.close();
  }

  #ask(request: GcsRequest): Ask {
    return {
      operation: request.operation,
      most: request.most ?? MAX_JSON_BYTES,
      prepare: () => {
        const token = this.#tokens?.present();
        if (token !== undefined || this.#tokens === undefined) return this.#prepared(request, token);
        return this.#tokens.get().then((next) => this.#prepared(request, next));
      },
      refusal: (answer) => errorOf(request, answer),
    };
  }

  #prepared(request: GcsRequest, token: string | undefined): SentRequest {
    const { method, body, acceptEncoding } = request;
    const headers: Record<string, string> = { ...request.headers };
    if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
    if (acceptEncoding !== undefined) headers['accept-encoding'] = acceptEncoding;
    if (body !== undefined) {
      headers['content-type'] = body.type;
      headers['content-length'] = String(body.length);
    } else if (method === 'POST') headers['content-length'] = '0';
    return {
      method,
      path: this.#base + request.path + this.#queryOf(request.query),
      headers,
      // undici takes any iterable; its types name the one of Node.
      body: (body?.bytes as Uint8Array | Readable | undefined) ?? null,
      headersTimeout: request.timeout ?? this.timeouts.answer,
    };
  }

  #queryOf(query: Query | undefined): string {
    let text = this.#always;
    for (const name in query) {
      const value = query[name];
      if (value !== undefined) text += `&${name}=${encodeURIComponent(value)}`;
    }
    return text;
  }
}

/** The path of a bucket's settings. */
export function bucketPath(bucket: string): string {
  return `/storage/v1/b/${segment(bucket)}`;
}

export function objectPath(bucket: string, key: string): string {
  return `${bucketPath(bucket)}/o/${segment(key)}`;
}

/** A body of JSON. */
export function jsonBody(value: object): GcsBody {
  const bytes = Buffer.from(JSON.stringify(value));
  return { type: 'application/json', length: bytes.length, bytes };
}
