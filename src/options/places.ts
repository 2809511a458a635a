import { parseLines } from './lines.ts';
import { InputError, type Options, type PlaceOptions, type StaticCredentials } from './options.ts';
import { quoted } from './shown.ts';

/** Endpoints, one a line, each once: their origins in the order given. Throws InputError on anything else. */
export function parseEndpoints(input: string, text: string): readonly [string, ...string[]] {
  const [first = '', ...others] = parseLines(input, text);
  return [parseEndpoint(input, first), ...others.map((line) => parseEndpoint(input, line))].filter(
    (origin, i, all) => all.indexOf(origin) === i,
  ) as [string, ...string[]];
}

/** `https://host[:port]` → its origin: lower case, no path. Throws InputError on anything more. */
export function parseEndpoint(input: string, text: string): string {
  const expected = 'expected https://host or https://host:port';
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

/** `s3://bucket[/prefix]`. The prefix is a folder: it gets its trailing `/`; beyond that keys are just keys. */
export function parseBucketUrl(input: string, text: string): { bucket: string; prefix: string } {
  const expected = 'expected s3://bucket or s3://bucket/prefix';
  const match = /^s3:\/\/([^/]*)(?:\/(.*))?$/su.exec(text);
  const bucket = match?.[1] ?? '';
  if (match === null || bucket === '') {
    throw new InputError(input, `${quoted(text)} is not a bucket URL; ${expected}`);
  }
  if (bucket.includes('@')) {
    throw new InputError(
      input,
      `${quoted(text)} holds credentials; ${expected} and the keys in their own inputs`,
    );
  }
  if (/[?#]/.test(text)) {
    throw new InputError(input, `${quoted(text)} has a query or a fragment; ${expected}`);
  }
  if (!isBucketName(bucket)) {
    throw new InputError(
      input,
      `${quoted(text)} names no valid bucket; expected s3://bucket with 3 to 222 letters, digits, dots, dashes or underscores`,
    );
  }
  const rest = match[2] ?? '';
  const prefix = rest === '' || rest.endsWith('/') ? rest : `${rest}/`;
  // 1,024 bytes is a whole key's limit; a prefix that leaves no room for a key is a mistake.
  if (Buffer.byteLength(prefix) > 1000) {
    throw new InputError(input, `${quoted(text)} has a prefix over 1000 bytes; ${expected}`);
  }
  return { bucket, prefix };
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

/** True where the nearest of several endpoints has to be found first. */
export function hasChoice(options: Options): boolean {
  const to = 'to' in options ? options.to : undefined;
  return [options.hot, options.cold, to].some((place) => place?.endpoints !== undefined);
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
  const shown = quoted(`s3://${refused.bucket}/${refused.prefix}`);
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
 * A pair of `<side>access-key-id` and `<side>secret-access-key`, with the token where there is one;
 * undefined where none of the three is given. Half a pair is refused: the SDK would look elsewhere for
 * the rest and end up with someone else's identity.
 */
export function parseCredentials(
  read: (name: CredentialName) => string,
  side: Side,
): StaticCredentials | undefined {
  const names = [`${side}access-key-id`, `${side}secret-access-key`, `${side}session-token`] as const;
  const [accessKeyId, secretAccessKey, sessionToken] = [
    oneWord(names[0]),
    oneWord(names[1]),
    oneWord(names[2]),
  ];
  if (accessKeyId === '' && secretAccessKey === '') {
    if (sessionToken === '') return undefined;
    throw new InputError(
      names[2],
      `is given without ${names[0]} and ${names[1]}; expected all three or none`,
    );
  }
  if (secretAccessKey === '') {
    throw new InputError(names[1], `is missing while ${names[0]} is given; expected both or neither`);
  }
  if (accessKeyId === '') {
    throw new InputError(names[0], `is missing while ${names[1]} is given; expected both or neither`);
  }
  return { accessKeyId, secretAccessKey, ...(sessionToken === '' ? {} : { sessionToken }) };

  function oneWord(name: CredentialName): string {
    const value = read(name).trim();
    if (/\s/.test(value)) {
      // The value is not shown, whichever of the three it is: half a paste often swaps them.
      throw new InputError(name, 'holds a space or a line break; expected the key alone, as it was issued');
    }
    return value;
  }
}

type Side = '' | 'hot-' | 'cold-' | 'to-';

type CredentialName = `${Side}${'access-key-id' | 'secret-access-key' | 'session-token'}`;

function isBucketName(name: string): boolean {
  return (
    /^[A-Za-z0-9][A-Za-z0-9._-]{1,220}[A-Za-z0-9]$/.test(name) &&
    !name.includes('..') &&
    !/^\d+\.\d+\.\d+\.\d+$/.test(name)
  );
}
