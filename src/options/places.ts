import { parseLines } from './lines.ts';
import { InputError } from '../core/input-error.ts';
import { type Options, type PlaceOptions, type StaticCredentials } from './options.ts';
import { type S3PlaceOptions, placeUrl } from '../core/place.ts';
import { quoted } from '../core/quoted.ts';

/** Endpoints of a store, one a line, each once, in the order given. Throws InputError on anything else. */
export function parseEndpoints(input: string, text: string): readonly [string, ...string[]] {
  const [first = '', ...others] = parseLines(input, text);
  return [parseStoreEndpoint(input, first), ...others.map((line) => parseStoreEndpoint(input, line))].filter(
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

/** Where AWS's own S3 answers for a region: its China partition has a domain of its own. */
export function awsEndpoint(region: string): string {
  return `https://s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
}

export function isAws(endpoint: string): boolean {
  return /(^|\.)amazonaws\.com(\.cn)?$/.test(new URL(endpoint).hostname);
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
  return [options.hot, options.cold, to].some((place) => place?.api === 's3' && place.role !== undefined);
}

/**
 * Backing a bucket up into itself would copy the backup into the next one, for ever; restoring into cold would
 * overwrite what is restored. All AWS endpoints lead to one set of bucket names, so there the bucket alone tells.
 */
export function refuseOverlap(
  one: PlaceOptions,
  refused: PlaceOptions,
  [input, other]: readonly [refused: string, one: string] = ['cold', 'hot'],
): void {
  const hosts = endpointsOf(one);
  const sameHost = endpointsOf(refused).some(
    (endpoint) => hosts.includes(endpoint) || (isAws(endpoint) && hosts.some(isAws)),
  );
  if (!sameHost || one.bucket !== refused.bucket) return;
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

/**
 * A pair of `<side>access-key-id` and `<side>secret-access-key`, with the token where there is one, and the pair before it
 * while they are rotated; undefined where none is given. Half a pair is refused: the SDK would look elsewhere
 * for the rest and end up with someone else's identity.
 */
function parseCredentials(read: ReadKey, side: Side): StaticCredentials | undefined {
  const pair = parsePair(read, `${side}access-key-id`, `${side}secret-access-key`);
  const token = `${side}session-token` as const;
  const sessionToken = oneWord(read, token);
  const previous = side === 'to-' ? undefined : parsePrevious(read, side);
  if (pair === undefined) {
    if (sessionToken === '' && previous === undefined) return undefined;
    const [given, expected] =
      previous === undefined
        ? [token, 'all three or none']
        : [`${side}previous-access-key-id`, 'the new pair too'];
    throw new InputError(
      given,
      `is given without ${side}access-key-id and ${side}secret-access-key; expected ${expected}`,
    );
  }
  // A workflow may name the previous pair for good: between two rotations both are the same.
  const same =
    previous?.accessKeyId === pair.accessKeyId && previous.secretAccessKey === pair.secretAccessKey;
  return {
    ...pair,
    ...(sessionToken === '' ? {} : { sessionToken }),
    ...(previous === undefined || same ? {} : { previous }),
  };
}

/**
 * Who one is at a place: by keys or by a role of its own, else by those that all places share; undefined for the default
 * chain. A role takes the place of keys, so both at once are refused.
 */
export function parseIdentity(
  read: (name: CredentialName | RoleName) => string,
  side: Exclude<Side, ''>,
): Pick<S3PlaceOptions, 'credentials' | 'role'> {
  return ownIdentity(read, side) ?? ownIdentity(read, '') ?? { credentials: undefined };
}

function ownIdentity(
  read: (name: CredentialName | RoleName) => string,
  side: Side,
): Pick<S3PlaceOptions, 'credentials' | 'role'> | undefined {
  const credentials = parseCredentials(read, side);
  const input = `${side}role-to-assume` as const;
  const role = read(input).trim();
  if (role === '') return credentials === undefined ? undefined : { credentials };
  if (credentials !== undefined)
    throw new InputError(input, `is given beside ${side}access-key-id; expected one of the two`);
  if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/.test(role)) {
    throw new InputError(
      input,
      `${quoted(role)} is not the ARN of a role; expected arn:aws:iam::123456789012:role/name`,
    );
  }
  return { credentials: undefined, role };
}

type RoleName = `${Side}role-to-assume`;

type Pair = Pick<StaticCredentials, 'accessKeyId' | 'secretAccessKey'>;

function parsePrevious(read: ReadKey, side: Exclude<Side, 'to-'>): Pair | undefined {
  return parsePair(read, `${side}previous-access-key-id`, `${side}previous-secret-access-key`);
}

function parsePair(read: ReadKey, id: CredentialName, secret: CredentialName): Pair | undefined {
  const [accessKeyId, secretAccessKey] = [oneWord(read, id), oneWord(read, secret)];
  if (accessKeyId === '' && secretAccessKey === '') return undefined;
  if (secretAccessKey === '')
    throw new InputError(secret, `is missing while ${id} is given; expected both or neither`);
  if (accessKeyId === '')
    throw new InputError(id, `is missing while ${secret} is given; expected both or neither`);
  return { accessKeyId, secretAccessKey };
}

function oneWord(read: ReadKey, name: CredentialName): string {
  const value = read(name).trim();
  // The value is not shown, whichever of them it is: half a paste often swaps them.
  if (/\s/.test(value))
    throw new InputError(name, 'holds a space or a line break; expected the key alone, as it was issued');
  return value;
}

type Side = '' | 'hot-' | 'cold-' | 'to-';

type CredentialName =
  | `${Side}${'access-key-id' | 'secret-access-key' | 'session-token'}`
  | `${Exclude<Side, 'to-'>}previous-${'access-key-id' | 'secret-access-key'}`;

type ReadKey = (name: CredentialName) => string;
