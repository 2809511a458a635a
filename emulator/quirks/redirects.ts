import type { BucketCall } from '../s3/call.ts';
import { S3Error } from '../s3/errors.ts';

/** Throws where the bucket is elsewhere: in another region, or at another endpoint. */
export function checkPlace(call: BucketCall): void {
  const { bucket, signed } = call;
  const { quirks } = bucket;
  const moved = quirks.text('region-301');
  if (moved !== undefined && signed.region !== moved) {
    throw elsewhere(call, 301, 'PermanentRedirect', moved);
  }
  const temporary = quirks.text('redirect-307-no-location');
  if (temporary !== undefined && signed.region !== temporary) {
    throw elsewhere(call, 307, 'TemporaryRedirect', temporary);
  }
  const region = quirks.text('region-400');
  if (region !== undefined && signed.region !== region) {
    throw new S3Error(
      400,
      'AuthorizationHeaderMalformed',
      `The authorization header is malformed; the region '${signed.region}' is wrong; expecting '${region}'`,
      { headers: { 'x-amz-bucket-region': region }, details: { Region: region } },
    );
  }
  checkRedirect(call);
}

/** To the URL that the quirk names, else to the last node; what arrives there is served. */
function checkRedirect({ bucket, headers, store, target }: BucketCall): void {
  const named = bucket.quirks.text('redirect-307');
  if (named === undefined) return;
  const base = named === '' ? store.nodeUrls().at(-1) : named.replace(/\/$/, '');
  if (base === undefined || URL.parse(base)?.host === headers.get('host')) return;
  const path = encodeURI(target.path).replace(/[?#]/g, encodeURIComponent);
  const query = target.query.pairs
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  throw new S3Error(
    307,
    'TemporaryRedirect',
    'Please re-send this request to the specified temporary endpoint. Continue to use the original request endpoint for future requests.',
    {
      headers: { location: `${base}${path}${query === '' ? '' : `?${query}`}` },
      details: { Bucket: bucket.name, Endpoint: URL.parse(base)?.host ?? base },
    },
  );
}

function elsewhere({ bucket }: BucketCall, status: number, code: string, region: string): S3Error {
  return new S3Error(
    status,
    code,
    'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
    {
      headers: { 'x-amz-bucket-region': region },
      details: { Bucket: bucket.name, Endpoint: `${bucket.name}.s3.${region}.amazonaws.com` },
    },
  );
}
