import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver of notifications on loopback that answers as it is told. */
export class Receiver {
  readonly received: Received[] = [];
  /** Answers the n-th request, from 0; not called again: the last one goes on. */
  answer: (response: ServerResponse, n: number) => void = (response) => response.end('ok');
  readonly #server: Server = createServer((request, response) => this.#take(request, response));
  #waiting: (() => void)[] = [];

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook?key=s3cret`;
  }

  /** Resolves when that many requests have come, bodies and all. */
  async has(count: number): Promise<void> {
    while (this.received.length < count) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #take(request: IncomingMessage, response: ServerResponse): void {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      this.received.push({ path: request.url ?? '', headers: request.headers, body });
      this.answer(response, this.received.length - 1);
      for (const wake of this.#waiting.splice(0)) wake();
    });
  }
}
