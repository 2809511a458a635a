import { createHash, sign } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import type { StaticCredentials } from '../../core/place.ts';
import type { Store } from '../contract.ts';
import { encodeKey, encodeQuery } from '../wire/encode.ts';
import { keyOf } from './identity/jwt-bearer.ts';

/** How long a URL is good, s: one copy takes a quarter of an hour at the most, and waits for its turn before. */
const GOOD_FOR_S = 30 * 60;

interface Signing {
  readonly endpoint: string;
  readonly bucket: string;
  readonly userProject?: string;
  readonly clock: Clock;
}

/**
 * Rights to read one generation of an object each, as V4 signed URLs
 * (https://cloud.google.com/storage/docs/authentication/signatures). They are signed here, by a service account's own key
 * and without a request, and kept nowhere. `offset`: the store's wall time less ours, ms.
 */
export function signedUrls(
  { endpoint, bucket, userProject, clock }: Signing,
  { accessKeyId: email, secretAccessKey }: StaticCredentials,
  offset: () => number,
): NonNullable<Store['grantRead']> {
  const { origin, host, pathname } = new URL(endpoint);
  const root = `${pathname.replace(/\/+$/, '')}/${bucket}`;
  return async (key, versionId, signal) => {
    signal?.throwIfAborted();
    const privateKey = keyOf(secretAccessKey);
    const path = `${root}/${encodeKey(key)}`;
    const date = new Date(clock.now() + offset()).toISOString().replace(/[-:]|\.\d{3}/g, '');
    const scope = `${date.slice(0, 8)}/auto/storage/goog4_request`;
    const query = encodeQuery({
      'X-Goog-Algorithm': 'GOOG4-RSA-SHA256',
      'X-Goog-Credential': `${email}/${scope}`,
      'X-Goog-Date': date,
      'X-Goog-Expires': GOOD_FOR_S,
      'X-Goog-SignedHeaders': 'host',
      generation: versionId,
      userProject,
    });
    const canonical = `GET\n${path}\n${query}\nhost:${host}\n\nhost\nUNSIGNED-PAYLOAD`;
    const digest = createHash('sha256').update(canonical).digest('hex');
    const text = `GOOG4-RSA-SHA256\n${date}\n${scope}\n${digest}`;
    const signature = sign('sha256', Buffer.from(text), privateKey).toString('hex');
    return { url: `${origin}${path}?${query}&X-Goog-Signature=${signature}` };
  };
}
