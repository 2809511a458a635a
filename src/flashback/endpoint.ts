import { connectTo } from '../store/wire/connections.ts';

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
  const answer = await askHealth(endpoint, ca, signal);
  return answer?.status === 200 && !answer.text.trimStart().startsWith('<');
}

/**
 * Why a node is not to be used by its own word: `GET /health` fails with a 5xx. Undefined for every other answer and
 * for none: what is no Bridge Node need not know the question, and a node that is down fails at the next one.
 */
export async function failingHealth(
  endpoint: string,
  ca: string | undefined,
  signal: AbortSignal,
): Promise<string | undefined> {
  const answer = await askHealth(endpoint, ca, signal);
  return answer !== undefined && answer.status >= 500
    ? `says HTTP ${answer.status} of its health`
    : undefined;
}

async function askHealth(
  endpoint: string,
  ca: string | undefined,
  signal: AbortSignal,
): Promise<{ readonly status: number; readonly text: string } | undefined> {
  const { origin } = new URL(endpoint);
  const sockets = connectTo(origin, {
    ca,
    connections: 1,
    connectTimeout: ASK_TIMEOUT_MS,
    bodyTimeout: ASK_TIMEOUT_MS,
  });
  try {
    const answer = await sockets.request({
      origin,
      path: '/health',
      method: 'GET',
      headersTimeout: ASK_TIMEOUT_MS,
      signal,
    });
    return { status: answer.statusCode, text: await answer.body.text() };
  } catch {
    signal.throwIfAborted();
    return undefined;
  } finally {
    await sockets.destroy();
  }
}

/**
 * Who an endpoint is, for hot's identity: all nodes of the platform lead to the same Repositories. One host may serve several
 * stores below different paths.
 */
export function endpointIdentity(endpoint: string): string {
  const { hostname, pathname } = new URL(endpoint);
  return PLATFORM.test(hostname) ? 'flashback.tech' : hostname + pathname.replace(/\/+$/, '');
}
