import { InputError } from '../core/input-error.ts';
import { API_NAMES } from '../core/place.ts';
import type { Api } from '../core/place.ts';
import { quoted } from '../core/quoted.ts';
import { parseLines } from './lines.ts';
import type { ParsedPlace } from './place-url.ts';
import { awsEndpoint, isAws, isGoogle } from './places.ts';

/** Where the provider's own service answers for a place. `region` is used by S3 alone. */
export function ownEndpoint(place: ParsedPlace, region: string): string {
  switch (place.api) {
    case 's3':
      return awsEndpoint(region);
    case 'gcs':
      return 'https://storage.googleapis.com';
    case 'blob':
      return place.endpoint ?? `https://${place.account}.blob.core.windows.net`;
  }
}

/**
 * The endpoints of a place that an input gives, each checked against the API that the place is reached through. Throws
 * InputError.
 */
export function parseEndpointsOf(
  place: ParsedPlace,
  input: string,
  text: string,
): readonly [string, ...string[]] {
  const shown = place.api === 'blob' ? withoutAccount(text, place.account) : text;
  const endpoints = parseEndpoints(input, shown, place.api);
  for (const endpoint of endpoints) {
    const other = otherApi(endpoint, place.api);
    if (other === undefined) continue;
    throw new InputError(
      input,
      `${quoted(endpoint)} speaks ${API_NAMES[other]}, and the place is a URL of ${API_NAMES[place.api]}; expected an endpoint of ${API_NAMES[place.api]}, or the bucket as ${FORMS[other]}`,
    );
  }
  return endpoints;
}

const FORMS = { s3: 's3://bucket', gcs: 'gs://bucket', blob: 'az://account/container' } as const;

/** The API of a host that is known to speak another one. Google's speaks both its own and S3's. */
function otherApi(endpoint: string, api: Api): Api | undefined {
  const { hostname } = new URL(endpoint);
  const node = /^(?:[a-z0-9-]+\.)?(s3|gcs|blob)-[a-z0-9.-]*flashback\.tech$/.exec(hostname)?.[1];
  const speaks = node ?? ownApi(endpoint, hostname);
  if (speaks === undefined || speaks === api || (isGoogle(endpoint) && api === 's3')) return undefined;
  return speaks as Api;
}

function ownApi(endpoint: string, hostname: string): Api | undefined {
  if (isAws(endpoint)) return 's3';
  if (isGoogle(endpoint)) return 'gcs';
  return /\.blob\.core\.[a-z.]+$/.test(hostname) ? 'blob' : undefined;
}

/** An emulator of Azure shows its endpoint with the account as the path: the place names it already. */
function withoutAccount(text: string, account: string): string {
  return text
    .split('\n')
    .map((line) => (line.trim().endsWith(`/${account}`) ? line.trim().slice(0, -account.length) : line))
    .join('\n');
}

/** Endpoints of a store, one a line, each once, in the order given. Throws InputError on anything else. */
export function parseEndpoints(input: string, text: string, api: Api): readonly [string, ...string[]] {
  const [first = '', ...others] = parseLines(input, text);
  const parse = api === 's3' ? parseStoreEndpoint : parseEndpoint;
  return [parse(input, first), ...others.map((line) => parse(input, line))].filter(
    (endpoint, i, all) => all.indexOf(endpoint) === i,
  ) as [string, ...string[]];
}

/**
 * Paths below which stores serve S3, such as `/storage/v1/s3`. One name alone is most often a bucket that was pasted with
 * its endpoint; with a slash at its end it is meant.
 */
const API_PATH = /^(\/[\w.~-]+){2,}\/?$|^\/[\w.~-]+\/$/;

/** `https://host[:port][/path]` → its origin, and the path without a slash at its end. Throws InputError. */
function parseStoreEndpoint(input: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !API_PATH.test(url.pathname) || /[?#]/.test(text))
    return parseEndpoint(
      input,
      text,
      ' (with the path of its S3 API, if it has one, and a slash at its end)',
    );
  return (
    parseEndpoint(input, text.replace(/^(https?:\/\/[^/]*)\/.*/i, '$1')) + url.pathname.replace(/\/$/, '')
  );
}

/** `https://host[:port]` → its origin: lower case, no path. Throws InputError on anything more. */
export function parseEndpoint(input: string, text: string, more = ''): string {
  const expected = `expected https://host or https://host:port${more}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:\/\//i.test(text) || url.hostname === '') {
    throw new InputError(input, `${quoted(text)} is not a URL of an endpoint; ${expected}`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new InputError(
      input,
      `${quoted(text)} holds credentials; ${expected} and the keys in their own inputs`,
    );
  }
  if (url.pathname !== '/' || text.includes('?') || text.includes('#')) {
    throw new InputError(input, `${quoted(text)} has more than a host; ${expected}`);
  }
  return url.origin;
}
