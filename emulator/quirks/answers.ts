import { randomBytes } from 'node:crypto';
import type { BucketCall, Reply } from '../s3/call.ts';

/** Applies the bucket's quirks to an answer. */
export function withQuirks(call: BucketCall, reply: Reply): Reply {
  const { bucket, operation } = call;
  const isRead = operation === 'GetObject' || operation === 'HeadObject';
  if (isRead) return encoded(call, { ...reply, headers: readHeaders(call, reply) });
  const isWrite = operation === 'PutObject' || operation === 'CopyObject';
  if (isWrite && bucket.versioning === 'off' && bucket.quirks.has('false-version-ids')) {
    return { ...reply, headers: { ...reply.headers, 'x-amz-version-id': randomBytes(16).toString('hex') } };
  }
  return reply;
}

const META = 'x-amz-meta-';

function readHeaders({ bucket: { quirks } }: BucketCall, reply: Reply): Record<string, string> {
  const headers = quirks.has('metadata-rfc2047') ? inWords(reply.headers ?? {}) : { ...reply.headers };
  const lost = Object.keys(headers)
    .filter((name) => name.startsWith(META))
    .sort()
    .at(-1);
  const losesMeta = quirks.has('missing-meta') && lost !== undefined;
  return {
    ...without(headers, [
      ...(losesMeta ? [lost] : []),
      ...(quirks.has('no-last-modified') ? ['last-modified'] : []),
    ]),
    ...(losesMeta && { 'x-amz-missing-meta': '1' }),
  };
}

function inWords(headers: Readonly<Record<string, string>>): Record<string, string> {
  const word = (value: string): string => `=?UTF-8?B?${Buffer.from(value, 'latin1').toString('base64')}?=`;
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      // eslint-disable-next-line no-control-regex
      const plain = !name.startsWith(META) || /^[\x00-\x7f]*$/.test(value);
      return [name, plain ? value : word(value)];
    }),
  );
}

/** True if an object with these stored headers is sent decoded; ranges are ignored then. */
export function isDecoded(
  { bucket, headers }: BucketCall,
  stored: Readonly<Record<string, string>>,
): boolean {
  const { quirks } = bucket;
  if (stored['content-encoding'] !== 'gzip') return false;
  const accepts = /\bgzip\b|\*/.test(headers.get('accept-encoding') ?? '');
  return quirks.has('gzip-decoded-always') || (quirks.has('gzip-decoded') && !accepts);
}

/** Objects with Content-Encoding gzip: decoded on the way, or sent without a length. */
function encoded(call: BucketCall, reply: Reply): Reply {
  const { quirks } = call.bucket;
  const headers = reply.headers ?? {};
  if (headers['content-encoding'] !== 'gzip') return reply;
  if (isDecoded(call, headers)) {
    const left = without(headers, ['content-encoding', 'content-length', 'accept-ranges']);
    return { ...reply, headers: left, unmeasured: 'decoded' };
  }
  if (!quirks.has('gzip-no-length')) return reply;
  return { ...reply, headers: without(headers, ['content-length']), unmeasured: 'as-stored' };
}

function without(
  headers: Readonly<Record<string, string>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}
