import type { Dispatcher } from 'undici';
import { flat } from './exchange.ts';
import { stoppedBy } from '../../core/stoppable.ts';
import type { Stoppable, Stoppables } from '../../core/stoppable.ts';

export interface Incoming {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: IncomingBody;
}

/** Bytes that lie here before the sender is held back. */
const HIGH_WATER = 256 * 1024;

/**
 * One request whose answer's body is read as it comes. undici's own `request` makes a Readable of it, whose queues
 * cost more than moving the bytes. Rejects with what undici says, or with the signal's reason. `onClose` is called
 * once, when nothing more comes, whether the request failed, or its body was read to the end or given up.
 */
export function incoming(
  sockets: Dispatcher,
  request: Dispatcher.DispatchOptions,
  signal: AbortSignal | undefined,
  onClose: () => void,
): Promise<Incoming> {
  return new Promise((resolve, reject) => {
    sockets.dispatch(request, new IncomingBody(resolve, reject, signal, onClose));
  });
}

/**
 * The body, to be read once, by one reader, to its end or until it is destroyed. Fails with what undici says, or
 * with the signal's reason.
 */
export class IncomingBody
  implements Dispatcher.DispatchHandler, Stoppable, AsyncIterableIterator<Uint8Array>
{
  readonly #opened: (answer: Incoming) => void;
  readonly #refused: (error: unknown) => void;
  readonly #onClose: () => void;
  readonly #stoppables: Stoppables | undefined;
  #place = -1;
  #controller: Dispatcher.DispatchController | undefined;
  readonly #pieces: Uint8Array[] = [];
  #size = 0;
  #reader: PromiseWithResolvers<IteratorResult<Uint8Array, undefined>> | undefined;
  #closed = false;
  #error: Error | undefined;

  constructor(
    opened: (answer: Incoming) => void,
    refused: (error: unknown) => void,
    signal: AbortSignal | undefined,
    onClose: () => void,
  ) {
    this.#opened = opened;
    this.#refused = refused;
    this.#onClose = onClose;
    if (signal === undefined) return;
    this.#stoppables = stoppedBy(signal);
    this.#place = this.#stoppables.add(this);
  }

  next(): Promise<IteratorResult<Uint8Array, undefined>> {
    const value = this.#pieces.shift();
    if (value !== undefined) {
      this.#size -= value.length;
      if (this.#size < HIGH_WATER && this.#controller?.paused === true) this.#controller.resume();
      return Promise.resolve({ value, done: false });
    }
    if (this.#error !== undefined) return Promise.reject(this.#error);
    if (this.#closed) return Promise.resolve({ value: undefined, done: true });
    this.#reader = Promise.withResolvers();
    return this.#reader.promise;
  }

  return(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.destroy();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Gives the connection up where something is still to come. A reader finds the end. */
  destroy(): void {
    this.#pieces.length = 0;
    if (!this.#close()) return;
    this.#reader?.resolve({ value: undefined, done: true });
    this.#controller?.abort(new Error('the body was given up'));
  }

  stop(error: Error): void {
    this.#fail(error);
    this.#controller?.abort(error);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#error !== undefined) controller.abort(this.#error);
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (status < 200) return; // an interim answer; the real one follows
    this.#opened({ status, headers: flat(headers), body: this });
  }

  onResponseData(controller: Dispatcher.DispatchController, piece: Buffer): void {
    const reader = this.#reader;
    if (reader !== undefined) {
      this.#reader = undefined;
      reader.resolve({ value: piece, done: false });
      return;
    }
    this.#pieces.push(piece);
    this.#size += piece.length;
    if (this.#size >= HIGH_WATER) controller.pause();
  }

  onResponseEnd(): void {
    if (this.#close()) this.#reader?.resolve({ value: undefined, done: true });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#fail(error);
  }

  #fail(error: Error): void {
    if (!this.#close()) return;
    this.#error = error;
    this.#refused(error); // of no effect once the answer was there
    this.#reader?.reject(error);
  }

  /** True the first time. */
  #close(): boolean {
    if (this.#closed) return false;
    this.#closed = true;
    this.#stoppables?.remove(this.#place);
    this.#onClose();
    return true;
  }
}
