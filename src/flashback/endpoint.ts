import { connectTo } from '../store/s3/connections.ts';

/** Hosts of the platform itself. Bridge Nodes may be self-hosted too, so other hosts are asked. */
const PLATFORM = /(^|\.)flashback\.tech$/;
const ASK_TIMEOUT_MS = 3_000;

/**
 * True where a Flashback Bridge Node answers at the endpoint: `GET /health` is answered without a signature.
 * Never throws: an endpoint that does not answer this is taken for a plain S3 one.
 */
export async function isBridgeNode(
  endpoint: string,
  ca: string | undefined,
  signal: AbortSignal,
): Promise<boolean> {
  const url = new URL(endpoint);
  if (PLATFORM.test(url.hostname)) return true;
  if (url.hostname.endsWith('.amazonaws.com')) return false;
  const sockets = connectTo(url.origin, {
    ca,
    connections: 1,
    connectTimeout: ASK_TIMEOUT_MS,
    bodyTimeout: ASK_TIMEOUT_MS,
  });
  try {
    const answer = await sockets.request({
      origin: url.origin,
      path: '/health',
      method: 'GET',
      headersTimeout: ASK_TIMEOUT_MS,
      signal,
    });
    const text = await answer.body.text();
    return answer.statusCode === 200 && !text.trimStart().startsWith('<');
  } catch {
    signal.throwIfAborted();
    return false;
  } finally {
    await sockets.destroy();
  }
}

/** Who an endpoint is, for hot's identity: all nodes of the platform lead to the same Repositories. */
export function endpointIdentity(endpoint: string): string {
  const { hostname } = new URL(endpoint);
  return PLATFORM.test(hostname) ? 'flashback.tech' : hostname;
}
