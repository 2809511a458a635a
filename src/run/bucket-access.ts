import { InputError } from '../core/input-error.ts';
import type { PlaceOptions } from '../options/options.ts';
import { awsEndpoint, isAws } from '../options/places.ts';
import type { Bucket } from '../store/bucket.ts';
import { isStoreError, NO_CREDENTIALS } from '../store/errors.ts';
import type { StoreError } from '../store/errors.ts';
import { looksSwapped, shownKey } from '../core/shown-key.ts';

type Side = 'hot' | 'cold' | 'to';
type Right = 'read (READ)' | 'write (WRITE)';

/** Asks one bucket once. `right` is what its key is for. Throws InputError that names the input to change. */
export async function checkBucketAccess(
  side: Side,
  bucket: Bucket,
  place: PlaceOptions,
  right: Right,
  signal: AbortSignal,
): Promise<void> {
  try {
    await bucket.store.checkBucket(signal);
  } catch (cause) {
    if (!isStoreError(cause)) throw cause;
    throw accessError(side, bucket.place.bucket, place, right, cause);
  }
}

/** What a bucket's refusal of a plain request means: which side, which input, what was the answer, what to do. */
function accessError(
  side: Side,
  bucket: string,
  place: PlaceOptions,
  right: Right,
  cause: StoreError,
): InputError | StoreError {
  const { endpoint } = place;
  const at = `${bucket} at ${endpoint}`;
  const bad = (input: string, message: string): InputError => new InputError(input, message, { cause });
  switch (cause.code) {
    case 'no-bucket':
    case 'not-found':
      return bad(side, `there is no bucket ${at}; expected the name of one that exists`);
    case 'credentials':
      return credentialsError(side, place, cause);
    case 'denied':
      return bad(
        'access-key-id',
        `${side}'s key may not list ${at}; expected one with the right to ${right}`,
      );
    case 'wrong-region':
      return bad('region', regionWords(side, bucket, place, cause));
    case 'wrong-endpoint':
      return bad('endpoint', wrongEndpointWords(side, endpoint, cause));
    case 'unreachable':
    case 'transient':
      return bad(
        'endpoint',
        `${side}'s, ${endpoint}, does not answer (${cause.message}); expected the URL of an S3 endpoint that can be reached from here`,
      );
    default:
      return cause;
  }
}

/** Which of the two is wrong is in the code: AWS and those that follow it tell an unknown id from a wrong secret. */
function credentialsError(side: Side, place: PlaceOptions, cause: StoreError): InputError {
  const { endpoint, credentials } = place;
  const role = place.api === 's3' ? place.role : undefined;
  const { providerCode } = cause;
  const id = `${side}-access-key-id, or access-key-id for all,`;
  if (providerCode === NO_CREDENTIALS) {
    return new InputError(
      'access-key-id',
      `${side} has no credentials: none are given (an empty secret counts as none, and in a pull request from a fork secrets are empty), and ${cause.message}; expected ${id} with its secret-access-key, role-to-assume, or credentials where the AWS SDK looks for them`,
      { cause },
    );
  }
  const whose =
    credentials === undefined
      ? role === undefined
        ? 'of the default chain'
        : `of ${role}`
      : shownKey(credentials.accessKeyId);
  const refused = `${endpoint} refused ${side}'s key ${whose} (${providerCode ?? `HTTP ${cause.status ?? '?'}`})`;
  const swapped =
    credentials !== undefined && looksSwapped(credentials) ? 'the id and the secret look swapped; ' : '';
  if (providerCode === 'SignatureDoesNotMatch' && credentials !== undefined) {
    return new InputError(
      'secret-access-key',
      `it is not the secret of ${side}'s access-key-id: ${refused}; ${swapped}expected the secret that was issued with that id, whole and without quotes (in ${side}-secret-access-key, where ${side} has its own)`,
      { cause },
    );
  }
  return new InputError(
    'access-key-id',
    `${refused}; ${swapped}expected a valid key and its secret, in ${id} for this endpoint`,
    { cause },
  );
}

function regionWords(side: Side, bucket: string, place: PlaceOptions, cause: StoreError): string {
  const { endpoint } = place;
  const given = place.api === 's3' ? place.region : 'no region';
  const got = `(${cause.status ?? '?'} ${cause.providerCode ?? 'redirect'})`;
  const { region } = cause;
  if (region === undefined) {
    return `${endpoint} sends requests for ${side}'s bucket ${bucket} elsewhere ${got}: ${cause.message}; expected the endpoint and the region of that bucket, in ${side}-endpoint and ${side}-region`;
  }
  const where = isAws(endpoint) ? `, and ${side}-endpoint left out or ${awsEndpoint(region)}` : '';
  return `${side}'s bucket ${bucket} at ${endpoint} is in ${region}, and requests were signed for ${given} ${got}; expected ${side}-region: ${region}${where}`;
}

function wrongEndpointWords(side: Side, endpoint: string, cause: StoreError): string {
  if (/certificate|self-signed/i.test(cause.message)) {
    return `${side}'s, ${endpoint}, does not answer with a certificate that is trusted (${cause.message}); expected one that a known authority signed, or its authority in ca-bundle`;
  }
  return `${side}'s, ${endpoint}, is no S3 endpoint (${cause.message}); expected the URL of the S3 API, with the right scheme and port`;
}
