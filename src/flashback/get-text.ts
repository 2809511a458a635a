import { connectTo } from '../store/wire/connections.ts';

export interface GetRequest {
  /** `/path?query`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly ca: string | undefined;
  /** For connecting, for the headers and between two pieces of the body, ms. */
  readonly stepTimeout: number;
  /** Bound on the body: an answer is hostile input. */
  readonly maxBytes: number;
}

/**
 * One GET over a connection of its own. Redirects are not followed. Throws what the connection throws, and Error for a
 * body above `maxBytes`.
 */
export async function getText(
  origin: string,
  { path, headers = {}, ca, stepTimeout, maxBytes }: GetRequest,
  signal: AbortSignal,
): Promise<{ readonly status: number; readonly text: string }> {
  const sockets = connectTo(origin, {
    ca,
    connections: 1,
    connectTimeout: stepTimeout,
    bodyTimeout: stepTimeout,
  });
  try {
    const answer = await sockets.request({
      origin,
      path,
      method: 'GET',
      headers,
      headersTimeout: stepTimeout,
      signal,
    });
    return { status: answer.statusCode, text: await bounded(answer.body, maxBytes) };
  } finally {
    await sockets.destroy();
  }
}

async function bounded(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`the answer is longer than ${maxBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
