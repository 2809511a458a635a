import type { Store } from '../contract.ts';
import { encodeKey } from '../wire/encode.ts';
import { Signer } from './sigv4.ts';
import type { WireOptions } from './wire.ts';

/** How long a URL is good, s: one copy takes a quarter of an hour at the most, and waits for its turn before. */
const GOOD_FOR_S = 30 * 60;

type Options = Pick<
  WireOptions,
  'endpoint' | 'bucket' | 'region' | 'pathStyle' | 'credentials' | 'clock' | 'requestPayer'
>;

/**
 * Rights to read one object each, as presigned URLs. They are signed here, without a request, and kept nowhere.
 * `offset`: the store's wall time less ours, ms.
 */
export function signedUrls(
  { endpoint, bucket, region, pathStyle, credentials, clock, requestPayer }: Options,
  offset: () => number,
): NonNullable<Store['grantRead']> {
  const signer = new Signer(region);
  const url = new URL(endpoint);
  const base = url.pathname.replace(/\/+$/, '');
  if (!pathStyle) url.host = `${bucket}.${url.host}`;
  const root = pathStyle ? `${base}/${bucket}` : base;
  return async (key, versionId, signal) => {
    const known = await credentials.get();
    signal?.throwIfAborted();
    const path = `${root}/${encodeKey(key)}`;
    const query: Record<string, string> = {
      ...(versionId === undefined ? {} : { versionId }),
      ...(requestPayer === true ? { 'x-amz-request-payer': 'requester' } : {}),
    };
    const signed = signer.presign({ host: url.host, path, query }, GOOD_FOR_S, known, clock.now() + offset());
    return { url: `${url.origin}${path}?${signed}` };
  };
}
