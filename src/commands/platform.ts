import { Platform } from '../flashback/platform.ts';
import type { Clock } from '../clock.ts';
import type { PlatformInput } from '../options/options.ts';

/** Flashback's API where a token was given; everything goes on without. */
export function openPlatform(
  { platform, ca }: { readonly platform?: PlatformInput; readonly ca: string | undefined },
  clock: Clock,
): Platform | undefined {
  if (platform === undefined) return undefined;
  return new Platform({ url: platform.url, token: platform.token, ca, clock });
}
