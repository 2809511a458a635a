import { createHash, createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { KeyConfig } from '../config.ts';
import { S3Error, accessDenied, badSignature, invalidRequest } from './errors.ts';
import { percentEncode, type Target } from './target.ts';

/** Header names in lower case; values as bytes, one character each, several of a name joined by a comma. */
export type Headers = ReadonlyMap<string, string>;

/** Who signed the request, and what the chunks of a signed stream are checked with. */
export interface Signed<K extends KeyConfig> {
  readonly key: K;
  /** The region of its scope. */
  readonly region: string;
  /** `x-amz-content-sha256`: a hash, UNSIGNED-PAYLOAD or one of the STREAMING-… names. */
  readonly payload: string;
  readonly chunks: ChunkSigner;
}

/** Signs the next chunk, or the trailer, of an aws-chunked body. */
export interface ChunkSigner {
  chunk(sha256: string): string;
  trailer(sha256: string): string;
}

/**
 * Checks a SigV4 signature in the Authorization header or the query, as S3 does: every x-amz-* header must be
 * signed, the clock may be 15 minutes off, any region is taken. Throws the S3Error that S3 answers with.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html
 */
export function authenticate<K extends KeyConfig>(
  request: { method: string; target: Target; headers: Headers },
  find: (accessKeyId: string) => K | undefined,
  now: number,
): Signed<K> {
  const { target, headers } = request;
  const presigned = target.query.has('X-Amz-Signature') || target.query.has('X-Amz-Algorithm');
  const claim = presigned ? claimOfQuery(target) : claimOfHeader(headers);
  const key = find(claim.accessKeyId);
  if (!key) {
    throw new S3Error(
      403,
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
      {
        details: { AWSAccessKeyId: claim.accessKeyId },
      },
    );
  }
  checkTime(claim, now);
  checkToken(key, claim.token, now);
  const unsigned = [...headers.keys()].filter(
    (name) => mustBeSigned(name) && !claim.signedHeaders.includes(name),
  );
  if (!claim.signedHeaders.includes('host')) unsigned.push('host');
  if (unsigned.length > 0) {
    throw new S3Error(
      403,
      'AccessDenied',
      'There were headers present in the request which were not signed',
      {
        details: { HeadersNotSigned: unsigned.join(', ') },
      },
    );
  }
  const canonical = canonicalRequest(request, claim);
  const scope = `${claim.day}/${claim.region}/s3/aws4_request`;
  const toSign = `AWS4-HMAC-SHA256\n${claim.time}\n${scope}\n${sha256(Buffer.from(canonical, 'latin1'))}`;
  const secret = signingKey(key.secretAccessKey, claim.day, claim.region);
  const expected = hmac(secret, toSign).toString('hex');
  if (!equal(expected, claim.signature)) {
    throw badSignature({
      AWSAccessKeyId: claim.accessKeyId,
      StringToSign: toSign,
      SignatureProvided: claim.signature,
      CanonicalRequest: canonical,
    });
  }
  return {
    key,
    region: claim.region,
    payload: claim.payload,
    chunks: chunkSigner(secret, claim.time, scope, expected),
  };
}

export const EMPTY_SHA256 = createHash('sha256').digest('hex');

interface Claim {
  readonly accessKeyId: string;
  readonly day: string;
  readonly region: string;
  /** As sent: 20260102T030405Z. */
  readonly time: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly payload: string;
  readonly token: string | undefined;
  /** Seconds a presigned URL lives. */
  readonly expires: number | undefined;
}

const SKEW_MS = 15 * 60_000;
const LONGEST_PRESIGNED = 7 * 86_400;

function claimOfHeader(headers: Headers): Claim {
  const authorization = headers.get('authorization');
  if (authorization === undefined) throw accessDenied();
  if (!authorization.startsWith('AWS4-HMAC-SHA256')) {
    throw invalidRequest(
      'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.',
    );
  }
  const fields = new Map(
    authorization
      .slice('AWS4-HMAC-SHA256'.length)
      .split(',')
      .map((field): [string, string] => {
        const equals = field.indexOf('=');
        return [field.slice(0, equals).trim(), field.slice(equals + 1).trim()];
      }),
  );
  const signedHeaders = fields.get('SignedHeaders');
  const signature = fields.get('Signature');
  if (signedHeaders === undefined || signature === undefined) throw malformed('a field is missing');
  const time = headers.get('x-amz-date') ?? basicTime(headers.get('date'));
  if (time === undefined) throw accessDenied('AWS authentication requires a valid Date or x-amz-date header');
  const payload = headers.get('x-amz-content-sha256');
  if (payload === undefined) {
    throw invalidRequest('Missing required header for this request: x-amz-content-sha256');
  }
  return {
    ...scopeOf(fields.get('Credential') ?? ''),
    time,
    signedHeaders: signedHeaders.split(';'),
    signature,
    payload,
    token: headers.get('x-amz-security-token'),
    expires: undefined,
  };
}

function claimOfQuery({ query }: Target): Claim {
  const need = (name: string): string => {
    const value = query.get(name);
    if (value === undefined) {
      throw new S3Error(
        400,
        'AuthorizationQueryParametersError',
        'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.',
      );
    }
    return value;
  };
  const expires = Number(need('X-Amz-Expires'));
  if (need('X-Amz-Algorithm') !== 'AWS4-HMAC-SHA256' || !(expires >= 0 && expires <= LONGEST_PRESIGNED)) {
    throw new S3Error(
      400,
      'AuthorizationQueryParametersError',
      'X-Amz-Algorithm or X-Amz-Expires is not valid',
    );
  }
  return {
    ...scopeOf(need('X-Amz-Credential')),
    time: need('X-Amz-Date'),
    signedHeaders: need('X-Amz-SignedHeaders').split(';'),
    signature: need('X-Amz-Signature'),
    payload: 'UNSIGNED-PAYLOAD',
    token: query.get('X-Amz-Security-Token'),
    expires,
  };
}

/** `<key id>/<day>/<region>/s3/aws4_request`; an access key id may hold slashes. */
function scopeOf(credential: string): { accessKeyId: string; day: string; region: string } {
  const match = /^(.+)\/(\d{8})\/([^/]*)\/([^/]*)\/aws4_request$/.exec(credential);
  const [, accessKeyId, day, region, service] = match ?? [];
  if (accessKeyId === undefined || day === undefined || region === undefined) {
    throw malformed(
      'the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request"',
    );
  }
  if (service !== 's3') throw malformed(`incorrect service "${service}". This endpoint belongs to "s3"`);
  return { accessKeyId, day, region };
}

function malformed(why: string): S3Error {
  return new S3Error(400, 'AuthorizationHeaderMalformed', `The authorization header is malformed; ${why}.`);
}

function checkTime(claim: Claim, now: number): void {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(claim.time);
  if (!match || !claim.time.startsWith(claim.day)) {
    throw accessDenied('AWS authentication requires a valid Date or x-amz-date header');
  }
  const [, year, month, day, hour, minute, second] = match.map(Number);
  const at = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  if (claim.expires !== undefined) {
    if (at - now > SKEW_MS) throw accessDenied('Request is not valid yet');
    if (now > at + claim.expires * 1000) throw accessDenied('Request has expired');
    return;
  }
  if (Math.abs(now - at) > SKEW_MS) {
    throw new S3Error(
      403,
      'RequestTimeTooSkewed',
      'The difference between the request time and the current time is too large.',
      {
        details: {
          RequestTime: claim.time,
          ServerTime: new Date(now).toISOString(),
          MaxAllowedSkewMilliseconds: String(SKEW_MS),
        },
      },
    );
  }
}

function checkToken(key: KeyConfig, token: string | undefined, now: number): void {
  if (key.sessionToken === undefined && token === undefined) return;
  // Keys of a session are unknown without their token.
  if (token === undefined) {
    throw new S3Error(
      403,
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
      {
        details: { AWSAccessKeyId: key.accessKeyId },
      },
    );
  }
  if (token !== key.sessionToken || (key.expires !== undefined && key.expires <= now)) {
    throw new S3Error(400, 'ExpiredToken', 'The provided token has expired.');
  }
}

function mustBeSigned(name: string): boolean {
  return name.startsWith('x-amz-');
}

/**
 * Path and query are decoded and encoded again by SigV4's rules before hashing, as S3 does: a client that
 * signs some other spelling than that is refused.
 */
function canonicalRequest(
  request: { method: string; target: Target; headers: Headers },
  claim: Claim,
): string {
  const { target, headers, method } = request;
  const encode = (text: string): string => percentEncode(Buffer.from(text, 'utf8').toString('latin1'), false);
  const query = target.query.pairs
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]): [string, string] => [encode(name), encode(value)])
    .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : x > y ? 1 : 0))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const lines = claim.signedHeaders.map(
    (name) => `${name}:${(headers.get(name) ?? '').trim().replace(/ +/g, ' ')}\n`,
  );
  const path = percentEncode(target.path, true);
  return `${method}\n${path}\n${query}\n${lines.join('')}\n${claim.signedHeaders.join(';')}\n${claim.payload}`;
}

function chunkSigner(secret: KeyObject, time: string, scope: string, seed: string): ChunkSigner {
  let previous = seed;
  const sign = (kind: string, rest: string): string =>
    (previous = hmac(secret, `AWS4-HMAC-SHA256-${kind}\n${time}\n${scope}\n${previous}\n${rest}`).toString(
      'hex',
    ));
  return {
    chunk: (hash) => sign('PAYLOAD', `${EMPTY_SHA256}\n${hash}`),
    trailer: (hash) => sign('TRAILER', hash),
  };
}

const signingKeys = new Map<string, KeyObject>();

function signingKey(secret: string, day: string, region: string): KeyObject {
  const name = `${day}/${region}/${secret}`;
  let key = signingKeys.get(name);
  if (!key) {
    key = createSecretKey(hmac(hmac(hmac(hmac(`AWS4${secret}`, day), region), 's3'), 'aws4_request'));
    if (signingKeys.size > 1000) signingKeys.clear();
    signingKeys.set(name, key);
  }
  return key;
}

function basicTime(date: string | undefined): string | undefined {
  const at = date === undefined ? NaN : Date.parse(date);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}

function hmac(key: string | Buffer | KeyObject, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest();
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function equal(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a, 'latin1'), Buffer.from(b, 'latin1'));
}
