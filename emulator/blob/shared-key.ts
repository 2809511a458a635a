import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Headers } from '../s3/sigv4.ts';
import { authenticationFailed } from './errors.ts';
import type { BlobTarget } from './target.ts';

/**
 * Checks `Authorization: SharedKey account:signature`. Throws AuthenticationFailed.
 * https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key
 */
export function checkSharedKey(
  request: { method: string; target: BlobTarget; headers: Headers },
  key: string,
  signature: string,
  now: number,
): void {
  const { headers } = request;
  checkDate(headers, now);
  const texts = ORDERS.map((order) => stringToSign(request, order));
  const valid = texts.some((text) => sameSignature(hmac(key, Buffer.from(text, 'latin1')), signature));
  if (valid) return;
  throw authenticationFailed(
    `The MAC signature found in the HTTP request '${signature}' is not the same as any computed signature. Server used following string to sign: '${texts[0] ?? ''}'.`,
  );
}

/** HMAC-SHA256 in base64, with a key in base64. */
export function hmac(key: string, text: Buffer | string): string {
  return createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64');
}

export function sameSignature(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Either date may be 15 minutes off. */
function checkDate(headers: Headers, now: number): void {
  const header = headers.get('x-ms-date') ?? headers.get('date');
  if (header === undefined) throw authenticationFailed('Request date header not specified');
  const at = Date.parse(header);
  if (Number.isNaN(at))
    throw authenticationFailed(`The Date header in the request is incorrect: '${header}'`);
  if (Math.abs(at - now) > SKEW_MS) throw authenticationFailed(`Request date header too old: '${header}'`);
}

const SKEW_MS = 15 * 60_000;

type Order = (a: string, b: string) => number;

const byUnits: Order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The documentation sorts header names "lexicographically"; the service's own order has `_` before the digits and
 * looks past hyphens, as Microsoft's SDKs do. Names that real clients send differ in it only within metadata, so both
 * are taken.
 */
const byWeights: Order = (a, b) => {
  const weight = (name: string): string => name.replaceAll('-', '').replaceAll('_', '!');
  return byUnits(weight(a), weight(b)) || byUnits(a, b);
};

const ORDERS = [byUnits, byWeights];

const SIGNED_HEADERS = [
  'content-encoding',
  'content-language',
  'content-length',
  'content-md5',
  'content-type',
  'date',
  'if-modified-since',
  'if-match',
  'if-none-match',
  'if-unmodified-since',
  'range',
];

function stringToSign(
  { method, target, headers }: { method: string; target: BlobTarget; headers: Headers },
  order: Order,
): string {
  const standard = SIGNED_HEADERS.map((name) => {
    const value = headers.get(name) ?? '';
    // Since 2015-02-21 a length of zero is signed as nothing; a date counts only where there is no x-ms-date.
    if (name === 'content-length' && value === '0') return '';
    return name === 'date' && headers.has('x-ms-date') ? '' : value;
  });
  const own = [...headers.entries()]
    .filter(([name]) => name.startsWith('x-ms-'))
    .sort(([a], [b]) => order(a, b))
    .map(([name, value]) => `${name}:${value.trim().replace(/[\t ]*\r?\n[\t ]*/g, ' ')}`);
  return [method, ...standard, ...own, canonicalResource(target)].join('\n');
}

/** `/account/path` and the query parameters, names in lower case and sorted, values decoded. */
function canonicalResource({ account, path, query }: BlobTarget): string {
  const values = new Map<string, string[]>();
  for (const [name, value] of query.pairs) {
    const lower = name.toLowerCase();
    values.set(lower, [...(values.get(lower) ?? []), value]);
  }
  const parameters = [...values.entries()]
    .sort(([a], [b]) => byUnits(a, b))
    .map(([name, all]) => `\n${name}:${[...all].sort(byUnits).join(',')}`);
  return `/${account}${path}${Buffer.from(parameters.join(''), 'utf8').toString('latin1')}`;
}
