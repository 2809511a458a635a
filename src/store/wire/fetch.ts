import { fetch } from 'undici';
import type { Dispatcher, RequestInit, Response } from 'undici';
import { connectTo } from './connections.ts';
import { TIMEOUTS } from './timeouts.ts';

/** `fetch` for clients that others wrote, through the same proxies and trusting the same as our own; `close` ends it. */
export class Fetcher {
  readonly #ca: string | undefined;
  readonly #sockets = new Map<string, Dispatcher>();

  constructor(ca: string | undefined) {
    this.#ca = ca;
  }

  fetch(url: string | URL, init: RequestInit | undefined): Promise<Response> {
    return fetch(url, { ...init, dispatcher: this.#socketsTo(new URL(url).origin) });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#sockets.values()].map((sockets) => sockets.destroy()));
  }

  #socketsTo(origin: string): Dispatcher {
    const known = this.#sockets.get(origin);
    if (known !== undefined) return known;
    const { connect: connectTimeout, body: bodyTimeout } = TIMEOUTS;
    const sockets = connectTo(origin, { ca: this.#ca, connections: 2, connectTimeout, bodyTimeout });
    this.#sockets.set(origin, sockets);
    return sockets;
  }
}
