import { Platform } from '../flashback/platform.ts';
import type { Clock } from '../core/clock.ts';
import type { PlatformInput } from '../options/options.ts';
import type { RunContext } from '../core/run-context.ts';
import type { Blamed } from './endpoints.ts';

/** Flashback's API where a token was given; everything goes on without. `timeLimit`: of one call, ms. */
export function openPlatform(
  { platform, ca }: { readonly platform?: PlatformInput; readonly ca?: string | undefined },
  clock: Clock,
  timeLimit?: number,
): Platform | undefined {
  if (platform === undefined) return undefined;
  const limit = timeLimit === undefined ? {} : { timeLimit };
  return new Platform({ url: platform.url, token: platform.token, ca, clock, ...limit });
}

/** What is asked before a run can begin is waited for no longer than this, ms. */
export const PREFLIGHT_TIMEOUT_MS = 5_000;

/**
 * Which nodes the platform calls OFFLINE or DISCONNECTED; `unseen` where it could not say. Neither without a token.
 * A node is told by host and port, as those on one machine differ in nothing else.
 */
export async function offlineNodes(
  options: { readonly platform?: PlatformInput; readonly ca?: string | undefined },
  { clock, signal }: Pick<RunContext, 'clock' | 'signal'>,
): Promise<{ readonly blamed?: Blamed; readonly unseen?: string }> {
  const platform = openPlatform(options, clock, PREFLIGHT_TIMEOUT_MS);
  if (platform === undefined) return {};
  const seen = await platform.nodes(signal);
  if (!seen.seen) return { unseen: `the platform could not say which nodes are online (${seen.why})` };
  const states = new Map<string, string>();
  for (const { url = '', status } of seen.value) {
    const host = hostOf(url.includes('://') ? url : `https://${url}`);
    if (host !== undefined && (status === 'OFFLINE' || status === 'DISCONNECTED')) states.set(host, status);
  }
  return {
    blamed: (endpoint) => {
      const status = states.get(hostOf(endpoint) ?? '');
      return status === undefined ? undefined : `is ${status}, says the platform`;
    },
  };
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).host : undefined;
}
