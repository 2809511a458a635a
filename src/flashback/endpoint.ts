import { getText } from './get-text.ts';

/** The identity of all its nodes. */
export const PLATFORM = 'flashback.tech';
/** Hosts of the platform itself. Bridge Nodes may be self-hosted, so other hosts are asked. */
const PLATFORM_HOST = /(^|\.)flashback\.tech$/;
/** Hosts of the providers themselves. On Google's, `/health` is a bucket. */
const PROVIDER_HOST =
  /(^|\.)(amazonaws\.com(\.cn)?|googleapis\.com|core\.(windows\.net|usgovcloudapi\.net|chinacloudapi\.cn))$/;
const HEALTH_TIMEOUT_MS = 3_000;
const MAX_HEALTH_BYTES = 1024 * 1024;

/**
 * True if a Flashback Bridge Node answers at the endpoint: it answers `GET /health` without a signature. An endpoint
 * that does not is taken for a provider's own. Throws only if `signal` is aborted.
 */
export async function isBridgeNode(
  endpoint: string,
  ca: string | undefined,
  signal: AbortSignal,
): Promise<boolean> {
  const url = new URL(endpoint);
  if (PLATFORM_HOST.test(url.hostname)) return true;
  if (PROVIDER_HOST.test(url.hostname)) return false;
  const answer = await askHealth(endpoint, ca, signal);
  return answer?.status === 200 && !answer.text.trimStart().startsWith('<');
}

/**
 * Why a node must not be used: its `GET /health` fails with a 5xx. Undefined for every other answer and for none: other
 * endpoints need not know this path, and a node that is down fails at the next request.
 */
export async function failingHealth(
  endpoint: string,
  ca: string | undefined,
  signal: AbortSignal,
): Promise<string | undefined> {
  const answer = await askHealth(endpoint, ca, signal);
  return answer !== undefined && answer.status >= 500
    ? `answers its health check with HTTP ${answer.status}`
    : undefined;
}

async function askHealth(
  endpoint: string,
  ca: string | undefined,
  signal: AbortSignal,
): Promise<{ readonly status: number; readonly text: string } | undefined> {
  const request = { path: '/health', ca, stepTimeout: HEALTH_TIMEOUT_MS, maxBytes: MAX_HEALTH_BYTES };
  try {
    return await getText(new URL(endpoint).origin, request, signal);
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

/**
 * The endpoint in hot's identity: all nodes of the platform serve the same Repositories. One host may serve several stores
 * below different paths.
 */
export function endpointIdentity(endpoint: string): string {
  const { hostname, pathname } = new URL(endpoint);
  return PLATFORM_HOST.test(hostname) ? PLATFORM : hostname + pathname.replace(/\/+$/, '');
}
