import { Platform } from '../flashback/platform.ts';
import type { Clock } from '../core/clock.ts';
import type { PlatformInput } from '../options/options.ts';
import type { RunContext } from '../core/run-context.ts';
import type { OfflineReason } from './endpoints.ts';

/** Flashback's API if a token was given; every command works without it. `timeLimit`: of one call, ms. */
export function openPlatform(
  { platform, ca }: { readonly platform?: PlatformInput; readonly ca?: string | undefined },
  clock: Clock,
  timeLimit?: number,
): Platform | undefined {
  if (platform === undefined) return undefined;
  const limit = timeLimit === undefined ? {} : { timeLimit };
  return new Platform({ url: platform.url, token: platform.token, ca, clock, ...limit });
}

/** Timeout of each call that a run must wait for before it can begin, ms. */
export const PREFLIGHT_TIMEOUT_MS = 5_000;

/**
 * Which nodes the platform calls OFFLINE or DISCONNECTED; `unknown` says why it could not tell. Without a token the
 * result is empty. Nodes are compared by host and port: nodes on one machine differ in nothing else.
 */
export async function offlineNodes(
  options: { readonly platform?: PlatformInput; readonly ca?: string | undefined },
  { clock, signal }: Pick<RunContext, 'clock' | 'signal'>,
): Promise<{ readonly offlineReason?: OfflineReason; readonly unknown?: string }> {
  const platform = openPlatform(options, clock, PREFLIGHT_TIMEOUT_MS);
  if (platform === undefined) return {};
  const seen = await platform.nodes(signal);
  if (!seen.seen) return { unknown: `the platform could not say which nodes are online (${seen.why})` };
  const states = new Map<string, string>();
  for (const { url = '', status } of seen.value) {
    const host = hostOf(url.includes('://') ? url : `https://${url}`);
    if (host !== undefined && (status === 'OFFLINE' || status === 'DISCONNECTED')) states.set(host, status);
  }
  return {
    offlineReason: (endpoint) => {
      const status = states.get(hostOf(endpoint) ?? '');
      return status === undefined ? undefined : `is ${status}, says the platform`;
    },
  };
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
