import { createHmac, createSecretKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { ReadGrant } from '../../contract.ts';
import type { GrantedBlob, Identity, UnsignedRequest } from './identity.ts';
import { serviceSas } from './sas.ts';

/**
 * An account and its key: requests signed by Shared Key
 * (https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key).
 */
export class SharedKey implements Identity {
  readonly #account: string;
  /** As a KeyObject: an HMAC with a key in a Buffer makes one each time, which costs ten times the HMAC. */
  readonly #key: KeyObject;
  /** Requests have few sets of headers: each is sorted once. By their names as they come. */
  readonly #orders = new Map<string, readonly string[]>();

  /** `key` is base64. */
  constructor(account: string, key: string) {
    this.#account = account;
    this.#key = createSecretKey(Buffer.from(key, 'base64'));
  }

  authorize(request: UnsignedRequest): string {
    const { headers, length, method } = request;
    const text = `${method}
${headers['content-encoding'] ?? ''}
${headers['content-language'] ?? ''}
${length === 0 ? '' : length}
${headers['content-md5'] ?? ''}
${headers['content-type'] ?? ''}
${headers['date'] ?? ''}
${headers['if-modified-since'] ?? ''}
${headers['if-match'] ?? ''}
${headers['if-none-match'] ?? ''}
${headers['if-unmodified-since'] ?? ''}
${headers['range'] ?? ''}
${this.#canonicalHeaders(headers)}/${this.#account}${request.path}${canonicalQuery(request.query)}`;
    headers['authorization'] = `SharedKey ${this.#account}:${hmac(this.#key, text)}`;
    return '';
  }

  grant(blob: GrantedBlob, now: number): ReadGrant {
    return { url: `${blob.url}?${serviceSas(blob, now, (text) => hmac(this.#key, text))}` };
  }

  ends(): undefined {
    return undefined;
  }

  renew(): Promise<boolean> {
    return Promise.resolve(false);
  }

  #canonicalHeaders(headers: Readonly<Record<string, string>>): string {
    let shape = '';
    for (const name in headers) shape += `${name};`;
    let names = this.#orders.get(shape);
    if (names === undefined) {
      names = Object.keys(headers)
        .filter((name) => name.startsWith('x-ms-'))
        .sort((a, b) => compareNames(a, b));
      // Metadata has names of any kind: what is kept must not grow with the blobs.
      if (this.#orders.size >= MAX_HEADER_ORDERS) this.#orders.clear();
      this.#orders.set(shape, names);
    }
    let text = '';
    for (const name of names) text += `${name}:${headers[name]?.trim() ?? ''}\n`;
    return text;
  }
}

const MAX_HEADER_ORDERS = 100;

/**
 * The service sorts the names as .NET does for en-US, which is not the order of their bytes: `-` does not count, and `_`
 * precedes digits (azure-sdk-for-js: SharedKeyComparator).
 */
function compareNames(a: string, b: string): number {
  const [x, y] = [sortKey(a), sortKey(b)];
  return x === y ? (a < b ? -1 : 1) : x < y ? -1 : 1;
}

function sortKey(name: string): string {
  return name.replaceAll('-', '').replaceAll('_', '!');
}

function canonicalQuery(query: Readonly<Record<string, string>>): string {
  const lines: string[] = [];
  for (const name in query) lines.push(`\n${name.toLowerCase()}:${query[name] ?? ''}`);
  return lines.sort().join('');
}

/** Base64 HMAC-SHA256 of a text's UTF-8. */
export function hmac(key: KeyObject, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('base64');
}
