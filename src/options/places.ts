import { InputError } from '../core/input-error.ts';
import { placeUrl } from '../core/place.ts';
import { quoted } from '../core/quoted.ts';
import type { Options, PlaceOptions } from './options.ts';

/** Where AWS's own S3 answers for a region: its China partition has a domain of its own. */
export function awsEndpoint(region: string): string {
  return `https://s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}

export function isAws(endpoint: string): boolean {
  return /(^|\.)amazonaws\.com(\.cn)?$/.test(new URL(endpoint).hostname);
}

/** True for Google's own service, in either of its APIs. */
export function isGoogle(endpoint: string): boolean {
  return /^storage(\.[a-z0-9-]+\.rep)?\.googleapis\.com$/.test(new URL(endpoint).hostname);
}

/** All endpoints of a place, in the order of preference. */
export function endpointsOf({ endpoint, endpoints }: PlaceOptions): readonly string[] {
  return endpoints ?? [endpoint];
}

/** True where there is more than one way to reach a place: several endpoints, or two pairs of keys. */
export function hasChoice(options: Options): boolean {
  const to = 'to' in options ? options.to : undefined;
  return [options.hot, options.cold, to].some(
    (place) => place?.endpoints !== undefined || place?.credentials?.previous !== undefined,
  );
}

/** True where credentials have to be asked for by the job's token first. */
export function hasRole(options: Options): boolean {
  const to = 'to' in options ? options.to : undefined;
  return [options.hot, options.cold, to].some(
    (place) =>
      (place?.api === 's3' && place.role !== undefined) ||
      (place?.api === 'blob' && place.federated !== undefined),
  );
}

/**
 * Backing a bucket up into itself would copy the backup into the next one, for ever; restoring into cold would
 * overwrite what is restored. All AWS endpoints lead to one set of bucket names, and so do Google's, whichever API they are
 * spoken to in, so there the bucket alone tells.
 */
export function refuseOverlap(
  one: PlaceOptions,
  refused: PlaceOptions,
  [input, other]: readonly [refused: string, one: string] = ['cold', 'hot'],
): void {
  const hosts = endpointsOf(one);
  const sameHost = endpointsOf(refused).some(
    (endpoint) =>
      hosts.includes(endpoint) ||
      (isAws(endpoint) && hosts.some(isAws)) ||
      (isGoogle(endpoint) && hosts.some(isGoogle)),
  );
  if (!sameHost || one.bucket !== refused.bucket || one.account !== refused.account) return;
  const shown = quoted(placeUrl(refused));
  const expected = 'expected another bucket, or prefixes beside each other';
  if (one.prefix === refused.prefix) {
    throw new InputError(input, `${shown} is the same place as ${other}; ${expected}`);
  }
  if (refused.prefix.startsWith(one.prefix)) {
    throw new InputError(input, `${shown} lies inside ${other}; ${expected}`);
  }
  if (one.prefix.startsWith(refused.prefix)) {
    throw new InputError(input, `${shown} has ${other} inside it; ${expected}`);
  }
}
