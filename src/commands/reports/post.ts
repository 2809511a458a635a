import type { NotifyRequest } from '../../report/notify/forms.ts';
import { connectTo } from '../../store/wire/connections.ts';

/** What a receiver answered. */
export interface PostAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
}

/** Longer than any attempt: `signal`, which follows the run's clock, ends one. */
const SOCKET_TIMEOUT_MS = 60_000;

/**
 * One POST over a connection of its own, through the proxy of the environment. Redirects are not followed: the body would
 * go where nobody checked. Throws what the connection throws, and InputError for a bad proxy variable.
 */
export async function post(
  { url, headers, body }: NotifyRequest,
  ca: string | undefined,
  signal: AbortSignal,
): Promise<PostAnswer> {
  const { origin, pathname, search } = new URL(url);
  const sockets = connectTo(origin, {
    ca,
    connections: 1,
    connectTimeout: SOCKET_TIMEOUT_MS,
    bodyTimeout: SOCKET_TIMEOUT_MS,
  });
  try {
    const answer = await sockets.request({
      origin,
      path: pathname + search,
      method: 'POST',
      headers: { ...headers },
      body,
      headersTimeout: SOCKET_TIMEOUT_MS,
      signal,
    });
    const after = answer.headers['retry-after'];
    const retryAfter = typeof after === 'string' ? after : undefined;
    // The status says it all: the body is not read, and what becomes of it is of no interest.
    answer.body.on('error', () => undefined).destroy();
    return { status: answer.statusCode, retryAfter };
  } finally {
    await sockets.destroy();
  }
}
