import { hash } from 'node:crypto';
import type { Payload } from '../contract.ts';
import type { Proofs } from '../evidence.ts';
import type { Timeouts } from '../wire/timeouts.ts';

/** Content-MD5, which the service compares with what arrives; nothing for a stream, whose hash is not known yet. */
export function md5Header(body: Payload): Record<string, string> {
  if ('stream' in body) return {};
  if ('bytes' in body && body.md5 !== undefined)
    return { 'content-md5': Buffer.from(body.md5, 'hex').toString('base64') };
  return { 'content-md5': hash('md5', 'bytes' in body ? body.bytes : body, 'base64') };
}

/** The usual, and more for many bytes over a slow line, ms. */
export function writeTimeout(body: Payload, { answer, slowestLine }: Timeouts): number {
  return answer + (body.length / slowestLine) * 1000;
}

/**
 * The MD5 that the service computed of a stream. Where it was told one, its answer may be no more than an echo: that it
 * compares, the probe finds out.
 */
export function provenBy(headers: Readonly<Record<string, string>>, body: Payload): Proofs {
  const md5 = headers['content-md5'];
  if (md5 === undefined || !('stream' in body)) return {};
  const hex = Buffer.from(md5, 'base64').toString('hex');
  return hex.length === 32 ? { md5: hex } : {};
}
