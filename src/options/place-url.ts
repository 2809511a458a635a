import { defined } from '../core/defined.ts';
import { InputError } from '../core/input-error.ts';
import type { Api, NamedPlace } from '../core/place.ts';
import { quoted } from '../core/quoted.ts';
import { FIXED } from '../store/fixed.ts';

/** A place as its URL names it. */
export type ParsedPlace = ParsedBucket | ParsedContainer;

interface ParsedBucket extends NamedPlace {
  readonly api: 's3' | 'gcs';
}

interface ParsedContainer extends NamedPlace {
  readonly api: 'blob';
  readonly account: string;
  /** Where the URL was the service's own: it names the cloud too (`blob.core.usgovcloudapi.net`). */
  readonly endpoint?: string;
}

/** How places are written, for messages. */
export const PLACE_FORMS =
  's3://bucket or s3://bucket/prefix, gs:// in the same way, or az://account/container/prefix';

const EXPECTED = {
  s3: 'expected s3://bucket or s3://bucket/prefix',
  gcs: 'expected gs://bucket or gs://bucket/prefix',
  blob: 'expected az://account/container or az://account/container/prefix',
} as const satisfies Record<Api, string>;

/** What a prefix must leave of a key: one that leaves less is a mistake. */
const LEAST_KEY_BYTES = 24;

/**
 * `s3://bucket[/prefix]`, `gs://bucket[/prefix]`, `az://account/container[/prefix]`, and the `https` URLs of Google's and
 * Azure's own services. The prefix is a folder: it gets its trailing `/`; beyond that keys are just keys. Forms of other
 * programs are refused with the form that is expected. Throws InputError.
 */
export function parsePlaceUrl(input: string, text: string): ParsedPlace {
  const pieces = split(input, text);
  const { api, account, bucket, rest, endpoint } = pieces;
  const expected = EXPECTED[api];
  if ([account, bucket].some((name) => name?.includes('@') === true)) {
    throw new InputError(
      input,
      `${quoted(text)} holds credentials; ${expected} and the keys in their own inputs`,
    );
  }
  if (/[?#]/.test(text)) {
    throw new InputError(input, `${quoted(text)} has a query or a fragment; ${expected}`);
  }
  refuseNames(input, text, pieces);
  const prefix = rest === '' || rest.endsWith('/') ? rest : `${rest}/`;
  const most = FIXED[api].limits.keyBytes - LEAST_KEY_BYTES;
  if (Buffer.byteLength(prefix) > most) {
    throw new InputError(input, `${quoted(text)} has a prefix over ${most} bytes; ${expected}`);
  }
  return api === 'blob'
    ? { api, account: account ?? '', bucket, prefix, ...defined({ endpoint }) }
    : { api, bucket, prefix };
}

interface Pieces {
  readonly api: Api;
  readonly account?: string;
  readonly bucket: string;
  readonly rest: string;
  readonly endpoint?: string;
}

/** The pieces of a URL in one of the forms that are accepted, unchecked. Throws InputError. */
function split(input: string, text: string): Pieces {
  const bucket = /^(s3|gs):\/\/([^/]+)(?:\/(.*))?$/su.exec(text);
  if (bucket !== null)
    return { api: bucket[1] === 'gs' ? 'gcs' : 's3', bucket: bucket[2] ?? '', rest: bucket[3] ?? '' };
  const container = /^az:\/\/([^/]+)\/([^/]+)(?:\/(.*))?$/su.exec(text);
  if (container !== null) {
    const [, account = '', name = '', rest = ''] = container;
    return { api: 'blob', account, bucket: name, rest };
  }
  const web = /^https:\/\/([^/?#]+)(?:\/([^?#]*))?/iu.exec(text);
  const pieces = web === null ? undefined : ofService(input, text, web[1] ?? '', web[2] ?? '');
  if (pieces !== undefined) return pieces;
  throw new InputError(input, refusal(text));
}

const GOOGLE_HOST = /^(?:(.+)\.)?storage\.(?:googleapis|cloud\.google)\.com$/i;
const AZURE_HOST = /^([a-z0-9-]+)\.blob\.core\.[a-z.]+$/i;

/** An `https` URL of Google's or Azure's own service, whose path is percent-encoded. */
function ofService(input: string, text: string, host: string, path: string): Pieces | undefined {
  const google = GOOGLE_HOST.exec(host);
  const azure = AZURE_HOST.exec(host);
  if (google === null && azure === null) return undefined;
  const decoded = decode(input, text, path);
  if (google?.[1] !== undefined) return { api: 'gcs', bucket: google[1], rest: decoded };
  const [bucket, rest] = firstOf(decoded);
  if (google !== null) return { api: 'gcs', bucket, rest };
  const account = (azure?.[1] ?? '').toLowerCase();
  return { api: 'blob', account, bucket, rest, endpoint: `https://${host.toLowerCase()}` };
}

function firstOf(path: string): readonly [first: string, rest: string] {
  const slash = path.indexOf('/');
  return slash < 0 ? [path, ''] : [path.slice(0, slash), path.slice(slash + 1)];
}

function decode(input: string, text: string, path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (cause) {
    throw new InputError(
      input,
      `${quoted(text)} has a % that encodes no character; expected the URL as the provider shows it`,
      { cause },
    );
  }
}

function refuseNames(input: string, text: string, { api, account, bucket }: Pieces): void {
  if (api !== 'blob') {
    if (isBucketName(bucket)) return;
    throw new InputError(
      input,
      `${quoted(text)} names no valid bucket; expected ${api === 's3' ? 's3' : 'gs'}://bucket with 3 to 222 letters, digits, dots, dashes or underscores`,
    );
  }
  if (!/^[a-z0-9]([a-z0-9-]{1,61})[a-z0-9]$/.test(account ?? '')) {
    throw new InputError(
      input,
      `${quoted(text)} names no valid account; expected az://account/container with 3 or more lower-case letters and digits in the account's name`,
    );
  }
  // $web holds a static site. Bridge Nodes show buckets of other providers as containers, with dots in their names.
  if (bucket === '$web' || (isBucketName(bucket) && /^[a-z0-9.-]+$/.test(bucket))) return;
  throw new InputError(
    input,
    `${quoted(text)} names no valid container; expected az://account/container with 3 to 63 lower-case letters, digits and dashes in the container's name`,
  );
}

/** Forms of other programs, and what each is in ours where that can be told. */
const AZURE_FILE_SYSTEM = /^(?:abfss?|wasbs?):\/\/([a-z0-9$-]+)@([a-z0-9]+)\.(?:dfs|blob)\.[a-z.]+(\/|$)/i;

function refusal(text: string): string {
  if (/^(abfss?|wasbs?):\/\//i.test(text)) {
    const [, container, account, slash] = AZURE_FILE_SYSTEM.exec(text) ?? [];
    const exact = `az://${account ?? ''}/${container ?? ''}${slash === '/' ? '/…' : ''}`;
    const expected = account === undefined ? EXPECTED.blob : `expected ${exact}`;
    return `${quoted(text)} is a URL of a file system driver; ${expected}`;
  }
  if (/^https:\/\/[^/]+\.dfs\.core\.[a-z.]+(\/|$)/i.test(text))
    return `${quoted(text)} is the URL of Azure's file system API; ${EXPECTED.blob}`;
  if (/^az:\/\//.test(text))
    return `${quoted(text)} does not name both account and container; ${EXPECTED.blob}`;
  if (/^gs:\/\//.test(text)) return `${quoted(text)} is not a bucket URL; ${EXPECTED.gcs}`;
  if (/^https?:\/\//i.test(text))
    return `${quoted(text)} is the URL of a web server; ${EXPECTED.s3}, and the server in the input endpoint`;
  if (/^s3:/i.test(text)) return `${quoted(text)} is not a bucket URL; ${EXPECTED.s3}`;
  return `${quoted(text)} is not a bucket URL; expected ${PLACE_FORMS}`;
}

function isBucketName(name: string): boolean {
  return (
    /^[A-Za-z0-9][A-Za-z0-9._-]{1,220}[A-Za-z0-9]$/.test(name) &&
    !name.includes('..') &&
    !/^\d+\.\d+\.\d+\.\d+$/.test(name)
  );
}
