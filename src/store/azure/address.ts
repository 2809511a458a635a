import { isIP } from 'node:net';
import { encodeKey } from '../wire/encode.ts';

/** Where the requests for one container go. */
export interface Address {
  /** `https://host[:port]`. */
  readonly origin: string;
  /** What precedes the container in the path: empty, or begins with `/`. */
  readonly base: string;
  readonly account: string;
  readonly container: string;
}

/**
 * The account is the first label of the host name, as at `https://<account>.blob.core.windows.net`. At an IP address and at
 * localhost, where there are no names below it, the account is the first segment of the path, as emulators have it.
 * `endpoint` may have it already or not.
 */
export function addressOf(endpoint: string, account: string, container: string): Address {
  const url = new URL(endpoint);
  const path = url.pathname.replace(/\/+$/, '');
  const host = url.hostname;
  if (isIP(host.replace(/^\[|\]$/g, '')) !== 0 || host === 'localhost') {
    const base = path.split('/')[1] === account ? path : `/${account}${path}`;
    return { origin: url.origin, base, account, container };
  }
  if (!host.startsWith(`${account.toLowerCase()}.`)) url.hostname = `${account}.${host}`;
  return { origin: url.origin, base: path, account, container };
}

/** The URL of a blob, without a query. */
export function blobUrl({ origin, base, container }: Address, key: string): string {
  return `${origin}${base}/${container}/${encodeKey(key)}`;
}
