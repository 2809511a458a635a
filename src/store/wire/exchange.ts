import type { Dispatcher } from 'undici';
import type { Clock } from '../../core/clock.ts';
import { stoppedBy } from '../../core/stoppable.ts';
import type { Stoppable, Stoppables } from '../../core/stoppable.ts';
import { TIMEOUTS } from './timeouts.ts';

export class Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;

  constructor(status: number, headers: Readonly<Record<string, string>>, body: Buffer) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  get text(): string {
    return this.body.toString('utf8');
  }
}

/** The answer is longer than it may be. */
export class TooLong extends Error {
  constructor(limit: number) {
    super(`the answer is longer than ${limit} bytes`);
    this.name = 'TooLong';
  }
}

/** The answer comes in pieces, and too slowly. */
export class TooSlow extends Error {
  constructor() {
    super('the answer came too slowly');
    this.name = 'TooSlow';
  }
}

/** What an answer may be. */
export interface AnswerLimits {
  /** Bytes at the most, by status. */
  bytes(status: number): number;
  /** True where a body of so many bytes so far, whose headers came at `began`, takes too long. */
  overdue(began: number, bytes: number): boolean;
  /** ms of a monotonic clock. */
  now(): number;
}

/** Bytes a second that an answer's body has at least, beyond the time that every answer has. */
const SLOWEST_ANSWER = 64 * 1024;

/**
 * The whole body takes no longer than the headers may, and what its bytes need: S3 sends white space in the body while it
 * works on a copy, which may take as long as the request's own timeout says.
 */
export function answerLimits(
  clock: Pick<Clock, 'monotonic'>,
  { headersTimeout }: Pick<Dispatcher.DispatchOptions, 'headersTimeout'>,
  bytes: AnswerLimits['bytes'],
): AnswerLimits {
  const now = (): number => clock.monotonic();
  const ms = headersTimeout ?? TIMEOUTS.answer;
  const overdue = (began: number, size: number): boolean =>
    now() > began + ms + (size / SLOWEST_ANSWER) * 1000;
  return { bytes, overdue, now };
}

/**
 * One request and its whole answer. undici's own `request` makes a stream of every answer and adds a listener
 * to the signal: half of the CPU and most of the garbage of a copy, whose answer is 200 bytes. undici times the silence
 * between two pieces; the time of all of them is looked at as each comes. Rejects with TooLong, TooSlow, with what
 * undici says, or with the signal's reason.
 */
export function exchange(
  sockets: Dispatcher,
  request: Dispatcher.DispatchOptions,
  limits: AnswerLimits,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    sockets.dispatch(request, new WholeAnswer(resolve, reject, limits, signal));
  });
}

const NOTHING = Buffer.alloc(0);
/** Bytes above which an answer certainly comes in many pieces. */
const LARGE = 256 * 1024;

class WholeAnswer implements Dispatcher.DispatchHandler, Stoppable {
  readonly #resolve: (answer: Answer) => void;
  readonly #reject: (error: unknown) => void;
  readonly #limits: AnswerLimits;
  readonly #stoppables: Stoppables | undefined;
  #place = -1;
  #controller: Dispatcher.DispatchController | undefined;
  #stopped: Error | undefined;
  #status = 0;
  #headers: Readonly<Record<string, string>> = {};
  #most = 0;
  #began = 0;
  #size = 0;
  /** Nearly every answer comes in one piece. */
  #first: Buffer | undefined;
  #more: Buffer[] | undefined;
  /** What a large answer is gathered in, so that its pieces need not be kept. */
  #whole: Buffer | undefined;

  constructor(
    resolve: (answer: Answer) => void,
    reject: (error: unknown) => void,
    limits: AnswerLimits,
    signal: AbortSignal | undefined,
  ) {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#limits = limits;
    if (signal === undefined) return;
    this.#stoppables = stoppedBy(signal);
    this.#place = this.#stoppables.add(this);
  }

  stop(error: Error): void {
    this.#stopped = error;
    this.#end();
    this.#reject(error);
    this.#controller?.abort(error);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#stopped !== undefined) controller.abort(this.#stopped);
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (status < 200) return; // an interim answer; the real one follows
    this.#status = status;
    this.#headers = flat(headers);
    this.#most = this.#limits.bytes(status);
    this.#began = this.#limits.now();
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const at = this.#size;
    this.#size += chunk.length;
    if (at === 0) this.#whole = this.#room();
    if (this.#size > this.#most) {
      this.stop(new TooLong(this.#most));
    } else if (at > 0 && this.#limits.overdue(this.#began, this.#size)) {
      this.stop(new TooSlow());
    } else if (this.#whole !== undefined) chunk.copy(this.#whole, at);
    else if (this.#first === undefined) this.#first = chunk;
    else (this.#more ??= []).push(chunk);
  }

  onResponseEnd(): void {
    this.#end();
    this.#resolve(new Answer(this.#status, this.#headers, this.#body()));
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#end();
    this.#reject(error);
  }

  #end(): void {
    this.#stoppables?.remove(this.#place);
    this.#place = -1;
  }

  #room(): Buffer | undefined {
    const length = Number(this.#headers['content-length']);
    return length > LARGE && length <= this.#most ? Buffer.allocUnsafeSlow(length) : undefined;
  }

  #body(): Buffer {
    if (this.#whole !== undefined) return this.#whole.subarray(0, this.#size);
    if (this.#first === undefined) return NOTHING;
    if (this.#more === undefined) return this.#first;
    return Buffer.concat([this.#first, ...this.#more], this.#size);
  }
}

/** A header that comes more than once is one list (RFC 9110, section 5.3). */
export function flat(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const out: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) out[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return out;
}
