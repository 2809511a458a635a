import { isIP } from 'node:net';
import { Query, parseQuery, percentDecode, utf8 } from '../s3/target.ts';
import { BlobError } from './errors.ts';

/** What a request is about, taken from its line and its Host as they came. */
export interface BlobTarget {
  /** The path as it was sent: what a Shared Key signature is about. */
  readonly path: string;
  readonly account: string;
  /** Empty for the account's own operations. */
  readonly container: string;
  /** The blob's name; empty for a container's own operations. */
  readonly key: string;
  readonly query: Query;
}

/** The service's limit on a name, characters. */
const MAX_NAME = 1024;

/**
 * Takes a request target apart. The account is the first label of the host (`<account>.blob-us-east-1-aws.…`); on an
 * IP address and on localhost it is the first segment of the path, as Azurite has it. Throws where the path is no
 * percent-encoded UTF-8.
 */
export function parseTarget(url: string, host: string): BlobTarget {
  const mark = url.indexOf('?');
  const path = mark < 0 ? url : url.slice(0, mark);
  if (!path.startsWith('/')) throw invalidUri();
  const inHost = accountOfHost(host);
  try {
    const segments = path.slice(1).split('/');
    const account = inHost ?? utf8(percentDecode(segments.shift() ?? ''));
    const container = utf8(percentDecode(segments.shift() ?? ''));
    const key = utf8(percentDecode(segments.join('/')));
    const query = mark < 0 ? [] : parseQuery(url.slice(mark + 1));
    if (key.length > MAX_NAME) throw invalidName();
    return { path, account, container, key, query: new Query(query) };
  } catch (error) {
    throw error instanceof BlobError ? error : invalidUri();
  }
}

/** The account that the Host header names, unless the host is an IP address or localhost. */
export function accountOfHost(host: string): string | undefined {
  const name = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  if (isIP(name) !== 0 || name === 'localhost' || !name.includes('.')) return undefined;
  return name.slice(0, name.indexOf('.'));
}

function invalidUri(): BlobError {
  return new BlobError(400, 'InvalidUri', 'The requested URI does not represent any resource on the server.');
}

function invalidName(): BlobError {
  return new BlobError(
    400,
    'InvalidResourceName',
    'The specified resource name contains invalid characters.',
  );
}
