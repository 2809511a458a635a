import type { Dispatcher } from 'undici';
import { errorBody, isSuccess, MAX_ERROR_BYTES } from './error-body.ts';
import type { Clock } from '../../core/clock.ts';
import { Semaphore } from '../../core/semaphore.ts';
import { isStoreError, StoreError } from '../errors.ts';
import { connectTo, proxyFor } from './connections.ts';
import { Answer, answerLimits, exchange, TooLong, TooSlow } from './exchange.ts';
import { incoming } from './incoming.ts';
import type { Incoming } from './incoming.ts';
import { ServerTime } from './server-time.ts';
import { speaksTls } from './speaks-tls.ts';
import { TIMEOUTS } from './timeouts.ts';
import type { Timeouts } from './timeouts.ts';
import { connectionError } from './trouble.ts';

export interface ChannelOptions {
  /** `https://host[:port]`. */
  readonly origin: string;
  readonly clock: Clock;
  /** PEM certificates to trust besides the system's. */
  readonly ca?: string;
  /** Sockets at the most, and so requests at once. */
  readonly connections?: number;
  readonly timeouts?: Timeouts;
}

/** A request that is ready to be sent. */
export interface SentRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  /** Encoded, with the query. */
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: NonNullable<Dispatcher.DispatchOptions['body']> | null;
  /** ms until the answer's headers. */
  readonly headersTimeout: number;
  /** False: the connection is kept, also after a HEAD, after which undici closes it unless it is told so. */
  readonly reset?: false;
}

export interface Ask {
  /** The protocol's name of the operation, for errors. */
  readonly operation: string;
  /** Makes the request when its turn has come: signed long before it is sent, it would be refused as too old. */
  prepare(): SentRequest | Promise<SentRequest>;
  /** Bytes that a successful answer has at the most; above it `send` throws `protocol`. */
  readonly most: number;
  /** What an answer that is no success means. */
  refusal(answer: Answer): StoreError;
}

/** Requests to one origin over pooled connections, each sent once. Throws StoreError for every answer that is no success. */
export class Channel {
  readonly timeouts: Timeouts;
  readonly #origin: string;
  readonly #clock: Clock;
  readonly #sockets: Dispatcher;
  readonly #requests: Semaphore;
  readonly #time = new ServerTime();
  /** Something at the origin has answered in HTTP. */
  #answered = false;

  constructor({ origin, clock, ca, connections = 320, timeouts = TIMEOUTS }: ChannelOptions) {
    this.#origin = origin;
    this.#clock = clock;
    this.timeouts = timeouts;
    this.#requests = new Semaphore(connections);
    const { connect: connectTimeout, body: bodyTimeout } = timeouts;
    this.#sockets = connectTo(origin, { ca, connections, connectTimeout, bodyTimeout });
  }

  /** The server's wall time less ours, ms. */
  get clockOffset(): number {
    return this.#time.offset;
  }

  /** For answers that are small: the whole body. */
  async send(ask: Ask, signal?: AbortSignal): Promise<Answer> {
    const { operation, most } = ask;
    const wait = this.#requests.acquire(1, signal);
    if (wait !== undefined) await wait;
    const limit = (status: number): number => (isSuccess(status) ? most : MAX_ERROR_BYTES);
    let answer: Answer;
    let sent: number;
    try {
      const request = await this.#prepared(ask, signal);
      sent = this.#clock.monotonic();
      answer = await exchange(this.#sockets, request, answerLimits(this.#clock, request, limit), signal);
    } catch (error) {
      if (error instanceof TooSlow)
        throw new StoreError('transient', `${operation}: ${error.message}`, { operation, cause: error });
      if (!(error instanceof TooLong)) throw await this.#trouble(operation, error, signal);
      throw new StoreError('protocol', `${operation}: ${error.message}`, { operation, cause: error });
    } finally {
      this.#requests.release();
    }
    this.#learn(answer.headers['date'], sent);
    if (isSuccess(answer.status)) return answer;
    throw ask.refusal(answer);
  }

  /** For answers with an object in them. The caller reads the body to its end or destroys it. */
  async open(ask: Ask, signal?: AbortSignal): Promise<Incoming> {
    const { operation } = ask;
    const wait = this.#requests.acquire(1, signal);
    if (wait !== undefined) await wait;
    let request: Dispatcher.DispatchOptions;
    try {
      request = await this.#prepared(ask, signal);
    } catch (error) {
      this.#requests.release();
      throw connectionError(operation, error, signal);
    }
    const sent = this.#clock.monotonic();
    try {
      const answer = await incoming(this.#sockets, request, signal, () => this.#requests.release());
      const { status, headers, body } = answer;
      this.#learn(headers['date'], sent);
      if (isSuccess(status)) return answer;
      throw ask.refusal(
        new Answer(
          status,
          headers,
          await errorBody(
            body,
            answerLimits(this.#clock, request, () => MAX_ERROR_BYTES),
          ),
        ),
      );
    } catch (error) {
      throw await this.#trouble(operation, error, signal);
    }
  }

  async close(): Promise<void> {
    await this.#sockets.destroy();
  }

  async #prepared(ask: Ask, signal: AbortSignal | undefined): Promise<Dispatcher.DispatchOptions> {
    const request = await ask.prepare();
    signal?.throwIfAborted();
    return { origin: this.#origin, ...request };
  }

  #learn(date: string | undefined, sent: number): void {
    this.#time.learn(date, this.#clock.now(), this.#clock.monotonic() - sent);
    this.#answered = true;
  }

  /** A connection that broke off before the first answer may be plain http at a TLS port: asked once. */
  async #trouble(operation: string, error: unknown, signal: AbortSignal | undefined): Promise<Error> {
    const trouble = connectionError(operation, error, signal);
    const unsure = isStoreError(trouble, 'transient') && trouble.status === undefined && !this.#answered;
    if (!unsure || !this.#origin.startsWith('http:') || proxyFor(this.#origin) !== undefined) return trouble;
    if (!(await speaksTls(this.#origin))) return trouble;
    const message = `${operation}: the port expects TLS, and plain http was sent: use https://`;
    return new StoreError('wrong-endpoint', message, { operation, cause: error });
  }
}
