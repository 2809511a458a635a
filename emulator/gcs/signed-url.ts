import { createHash, verify } from 'node:crypto';
import { Query, parseQuery, percentDecode, utf8 } from '../s3/target.ts';
import type { Bearer } from './bearer.ts';
import type { GoogleTarget } from './call.ts';
import type { GoogleExchange } from './endpoint.ts';
import { forbidden, unauthorised } from './errors.ts';
import { publicKeyOf } from './jwt.ts';

const SIGNATURE = 'X-Goog-Signature';

/** Of the XML API the emulator knows reads by a V4 signed URL alone: `/bucket/object?X-Goog-Signature=…`. */
export function signedTarget(method: string, url: string): GoogleTarget | undefined {
  const [, path = '', bucket = '', name = '', search = ''] = /^(\/([^/?]+)\/([^?]+))\?(.*)$/s.exec(url) ?? [];
  const query = new Query(search === '' ? [] : parseQuery(search));
  if (method !== 'GET' || bucket === '' || !query.has(SIGNATURE)) return undefined;
  return {
    method: 'objects.download',
    path,
    bucket: utf8(percentDecode(bucket)),
    name: utf8(percentDecode(name)),
    query,
  };
}

/**
 * Whose URL it is, where its signature is right and its time is not over.
 * https://cloud.google.com/storage/docs/authentication/signatures
 */
export function signerOf(
  { find, request }: GoogleExchange,
  { path, query }: GoogleTarget,
  now: number,
): Bearer | undefined {
  const signature = query.get(SIGNATURE);
  if (signature === undefined) return undefined;
  const [email = '', ...scope] = (query.get('X-Goog-Credential') ?? '').split('/');
  const date = query.get('X-Goog-Date') ?? '';
  const credential = find(email);
  const key = credential === undefined ? undefined : publicKeyOf(credential);
  if (credential === undefined || key === undefined) throw unauthorised();
  const signed = (request.url ?? '').slice(path.length + 1).replace(`&${SIGNATURE}=${signature}`, '');
  const host = request.headers.host ?? '';
  // Google's own libraries sign the host without its port, which matters at an emulator alone.
  const texts = [host, host.replace(/:\d+$/, '')].map((name) => {
    const canonical = `GET\n${path}\n${signed}\nhost:${name}\n\nhost\nUNSIGNED-PAYLOAD`;
    const digest = createHash('sha256').update(canonical).digest('hex');
    return Buffer.from(`GOOG4-RSA-SHA256\n${date}\n${scope.join('/')}\n${digest}`);
  });
  const begun = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  const isTimely = begun + Number(query.get('X-Goog-Expires')) * 1000 > now;
  const isSigned = texts.some((text) => verify('sha256', text, key, Buffer.from(signature, 'hex')));
  if (!isTimely || !isSigned) throw forbidden(email, 'storage.objects.get');
  return { credential, right: 'READ' };
}
