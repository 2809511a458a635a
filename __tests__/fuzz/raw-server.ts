import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Requests for one input after which a client is said to ask without end. */
const MAX_REQUESTS = 400;

/** A server on this machine that answers whatever is asked with the same bytes, valid HTTP or not. */
export class RawServer {
  /** What it answers, one character a byte. */
  answer = '';
  #requests = 0;
  #origin: Promise<string> | undefined;

  /** The client asked for the same answer too often. */
  get isEndless(): boolean {
    return this.#requests > MAX_REQUESTS;
  }

  /** Answers with this from now on. Returns `http://host:port`. */
  answering(answer: string): Promise<string> {
    this.answer = answer;
    this.#requests = 0;
    this.#origin ??= this.#start();
    return this.#origin;
  }

  async #start(): Promise<string> {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => {
        socket.resume();
        if (++this.#requests > MAX_REQUESTS) socket.destroy();
        else socket.end(Buffer.from(this.answer, 'latin1'));
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    // The process ends when nobody asks any more.
    server.unref();
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
}

/** A whole answer as it goes over the wire. */
export function answerOf(status: number, headers: Readonly<Record<string, string>>, body = ''): string {
  const all = { 'content-length': String(Buffer.byteLength(body)), connection: 'close', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from([`HTTP/1.1 ${status} X`, ...lines, '', body].join('\r\n')).toString('latin1');
}
