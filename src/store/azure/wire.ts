import type { Readable } from 'node:stream';
import type { Clock } from '../../core/clock.ts';
import type { Payload } from '../contract.ts';
import { Channel } from '../wire/channel.ts';
import type { Ask, SentRequest } from '../wire/channel.ts';
import { encodeKey, encodeQueryPart } from '../wire/encode.ts';
import type { Answer } from '../wire/exchange.ts';
import type { Incoming } from '../wire/incoming.ts';
import type { Timeouts } from '../wire/timeouts.ts';
import { errorOf } from './answers.ts';
import type { Address } from './address.ts';
import type { Identity } from './identity/identity.ts';
import { SERVICE_VERSION } from './version.ts';

export interface BlobOptions {
  readonly address: Address;
  readonly identity: Identity;
  readonly clock: Clock;
  /** PEM certificates to trust besides the system's. */
  readonly ca?: string;
  /** Sockets at the most, and so requests at once. */
  readonly connections?: number;
  readonly timeouts?: Timeouts;
}

export interface BlobRequest {
  /** Azure's name of the operation, for errors. */
  readonly operation: string;
  readonly method: SentRequest['method'];
  /** Undefined for the container itself. */
  readonly key?: string;
  /** The account instead of the container. */
  readonly account?: true;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  /** Lower-case names. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Payload;
  /** Bytes that a successful answer has at the most; 32 MiB where nothing is said. */
  readonly most?: number;
  /** ms until the answer's headers; Timeouts.answer where nothing is said. */
  readonly timeout?: number;
  readonly version?: string;
}

/** A page of 5,000 blobs with long names has 8 MiB; a hostile answer must not fill the memory. */
const MAX_TEXT_BYTES = 32 * 1024 * 1024;

/** Requests to one account. Throws StoreError for every answer that is no success. */
export class BlobWire {
  readonly address: Address;
  readonly timeouts: Timeouts;
  readonly #identity: Identity;
  readonly #clock: Clock;
  readonly #channel: Channel;

  constructor({ address, identity, clock, ...options }: BlobOptions) {
    this.address = address;
    this.#identity = identity;
    this.#clock = clock;
    this.#channel = new Channel({ origin: address.origin, clock, ...options });
    this.timeouts = this.#channel.timeouts;
  }

  /** The store's wall time less ours, ms. */
  get clockOffset(): number {
    return this.#channel.clockOffset;
  }

  /** Wall time by the store's clock, ms. */
  get now(): number {
    return this.#clock.now() + this.#channel.clockOffset;
  }

  /** For answers that are small: the whole body. */
  send(request: BlobRequest, signal?: AbortSignal): Promise<Answer> {
    return this.#channel.send(this.#ask(request), signal);
  }

  /** For answers with an object in them. The caller reads the body to its end or destroys it. */
  open(request: BlobRequest, signal?: AbortSignal): Promise<Incoming> {
    return this.#channel.open(this.#ask(request), signal);
  }

  async close(): Promise<void> {
    await this.#channel.close();
  }

  #ask(request: BlobRequest): Ask {
    return {
      operation: request.operation,
      most: request.most ?? MAX_TEXT_BYTES,
      prepare: () => this.#prepare(request),
      refusal: (answer) => errorOf(request, answer),
    };
  }

  #prepare(request: BlobRequest): SentRequest | Promise<SentRequest> {
    const { method, key, body } = request;
    const { base, container } = this.address;
    const path =
      request.account === true
        ? `${base}/`
        : `${base}/${container}${key === undefined ? '' : `/${encodeKey(key)}`}`;
    const length = body === undefined ? 0 : body.length;
    const headers: Record<string, string> = {
      'x-ms-date': httpDate(this.now),
      'x-ms-version': request.version ?? SERVICE_VERSION,
      ...request.headers,
    };
    const query: Record<string, string> = {};
    let encoded = '';
    for (const name in request.query) {
      const value = request.query[name];
      if (value === undefined) continue;
      query[name] = String(value);
      encoded += `${encoded === '' ? '?' : '&'}${name}=${encodeQueryPart(String(value))}`;
    }
    if (method === 'PUT' || method === 'POST') headers['content-length'] = String(length);
    const finished = (added: string): SentRequest => ({
      method,
      path: path + encoded + (added === '' ? '' : `${encoded === '' ? '?' : '&'}${added}`),
      headers,
      body: bodyOf(body),
      headersTimeout: request.timeout ?? this.timeouts.answer,
      // Each copy is followed by one: a new connection for each would cost more than all the rest of it.
      ...(method === 'HEAD' ? KEPT : {}),
    });
    const added = this.#identity.authorize({ method, path, query, length, headers }, this.now);
    return typeof added === 'string' ? finished(added) : added.then(finished);
  }
}

const KEPT = { reset: false } as const;

function bodyOf(payload: Payload | undefined): SentRequest['body'] {
  if (payload === undefined) return null;
  if (payload instanceof Uint8Array) return payload;
  if ('bytes' in payload) return payload.bytes;
  // undici takes any iterable; its types name the one of Node.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  return payload.stream as Readable;
}

let lastSecond = NaN;
let lastDate = '';

/** `Thu, 26 Nov 2026 17:20:56 GMT`. */
function httpDate(now: number): string {
  const second = Math.floor(now / 1000);
  if (second !== lastSecond) {
    lastSecond = second;
    lastDate = new Date(second * 1000).toUTCString();
  }
  return lastDate;
}
