import { createHmac, createSecretKey, hash } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { encodeQuery } from '../wire/encode.ts';

export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** End of their life, ms since the epoch, where it is known. */
  readonly expires?: number;
}

export interface UnsignedRequest {
  readonly method: string;
  /** Encoded, as it will be sent. */
  readonly path: string;
  /** Encoded and sorted, as it will be sent; empty for none. */
  readonly query: string;
  /** Lower-case names. All of them are signed, and those that signing needs are added here. */
  readonly headers: Record<string, string>;
  /** SHA-256 of the body in hex, or `UNSIGNED-PAYLOAD`. */
  readonly payloadHash: string;
}

export const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
export const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD';

/**
 * AWS Signature Version 4 for S3, in headers
 * (https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html). The signing key is good
 * for a day and is kept, so that a request costs one hash and one HMAC.
 */
export class Signer {
  readonly #region: string;
  /** As KeyObjects: an HMAC with a key in a Buffer makes one each time, which costs ten times the HMAC. */
  readonly #keys = new Map<string, KeyObject>();
  /** Requests have few sets of headers: each is sorted once. By their names as they come. */
  readonly #orders = new Map<string, HeaderOrder>();

  constructor(region: string) {
    this.#region = region;
  }

  /** Returns the headers to send: those of the request, with date, payload hash, token and authorization. */
  sign(request: UnsignedRequest, credentials: Credentials, now: number): Record<string, string> {
    const date = amzDate(now);
    const day = date.slice(0, 8);
    const { headers } = request;
    headers['x-amz-content-sha256'] = request.payloadHash;
    headers['x-amz-date'] = date;
    if (credentials.sessionToken !== undefined) headers['x-amz-security-token'] = credentials.sessionToken;

    const { names, signed } = this.#order(headers);
    let canonicalHeaders = '';
    for (const name of names) canonicalHeaders += `${name}:${trimmed(headers[name] ?? '')}\n`;
    const canonical = `${request.method}\n${request.path}\n${request.query}\n${canonicalHeaders}\n${signed}\n${request.payloadHash}`;

    const scope = `${day}/${this.#region}/s3/aws4_request`;
    const toSign = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${hash('sha256', bytesOf(canonical), 'hex')}`;
    const signature = createHmac('sha256', this.#key(day, credentials)).update(toSign).digest('hex');
    headers['authorization'] =
      `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/${scope},SignedHeaders=${signed},Signature=${signature}`;
    return headers;
  }

  /**
   * The query of a URL that lets whoever has it read one object until `expires` s have passed
   * (https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html). `path` is encoded.
   */
  presign(
    {
      host,
      path,
      query,
    }: { readonly host: string; readonly path: string; readonly query: Record<string, string> },
    expires: number,
    { accessKeyId, secretAccessKey, sessionToken }: Credentials,
    now: number,
  ): string {
    const date = amzDate(now);
    const day = date.slice(0, 8);
    const scope = `${day}/${this.#region}/s3/aws4_request`;
    const signed = encodeQuery({
      ...query,
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Credential': `${accessKeyId}/${scope}`,
      'X-Amz-Date': date,
      'X-Amz-Expires': expires,
      'X-Amz-Security-Token': sessionToken,
      'X-Amz-SignedHeaders': 'host',
    });
    const canonical = `GET\n${path}\n${signed}\nhost:${host}\n\nhost\n${UNSIGNED_PAYLOAD}`;
    const toSign = `AWS4-HMAC-SHA256\n${date}\n${scope}\n${hash('sha256', canonical, 'hex')}`;
    const key = this.#key(day, { accessKeyId, secretAccessKey });
    return `${signed}&X-Amz-Signature=${createHmac('sha256', key).update(toSign).digest('hex')}`;
  }

  #order(headers: Readonly<Record<string, string>>): HeaderOrder {
    let shape = '';
    for (const name in headers) shape += `${name};`;
    let order = this.#orders.get(shape);
    if (order === undefined) {
      const names = Object.keys(headers).sort();
      order = { names, signed: names.join(';') };
      // Metadata has names of any kind: what is kept must not grow with the objects.
      if (this.#orders.size >= MAX_HEADER_ORDERS) this.#orders.clear();
      this.#orders.set(shape, order);
    }
    return order;
  }

  #key(day: string, credentials: Credentials): KeyObject {
    const name = `${day}\n${credentials.accessKeyId}\n${credentials.secretAccessKey}`;
    let key = this.#keys.get(name);
    if (key === undefined) {
      const hmac = (secret: Buffer | string, text: string): Buffer =>
        createHmac('sha256', secret).update(text).digest();
      key = createSecretKey(
        hmac(hmac(hmac(hmac('AWS4' + credentials.secretAccessKey, day), this.#region), 's3'), 'aws4_request'),
      );
      if (this.#keys.size > 4) this.#keys.clear();
      this.#keys.set(name, key);
    }
    return key;
  }
}

interface HeaderOrder {
  readonly names: readonly string[];
  readonly signed: string;
}

const MAX_HEADER_ORDERS = 100;

let lastSecond = -1;
let lastDate = '';

/** `20261123T101500Z`. */
function amzDate(now: number): string {
  const second = Math.floor(now / 1000);
  if (second !== lastSecond) {
    lastSecond = second;
    lastDate = new Date(second * 1000).toISOString().replace(/[-:]|\.\d{3}/g, '');
  }
  return lastDate;
}

/** Header values are bytes written as Latin-1: what is signed must be those bytes, not their UTF-8. */
function bytesOf(canonical: string): string | Buffer {
  return /^[\u0000-\u007f]*$/.test(canonical) ? canonical : Buffer.from(canonical, 'latin1');
}

function trimmed(value: string): string {
  return value.includes('  ') ? value.trim().replace(/ {2,}/g, ' ') : value.trim();
}
