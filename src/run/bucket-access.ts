import { InputError } from '../core/input-error.ts';
import { API_NAMES } from '../core/place.ts';
import type { Api } from '../core/place.ts';
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

/**
 * Refuses a cold whose settings let nothing be replaced: HEAD and the lease are. Asked of GCS alone, where overwriting deletes;
 * in S3 a lock keeps versions, and says nothing of new ones. Settings that may not be seen refuse nothing. Throws InputError.
 */
export async function checkReplaceable(cold: Bucket, signal: AbortSignal): Promise<void> {
  if (cold.place.api !== 'gcs') return;
  try {
    const { retention } = await cold.store.objectLock(signal);
    if (retention === undefined) return;
    throw new InputError(
      'cold',
      `${String(cold)} has ${article(retention.mode)}, so that nothing in it can be replaced, as HEAD and the lease must be; expected a bucket without one, which versioning and soft delete protect`,
    );
  } catch (error) {
    if (!isStoreError(error, 'denied', 'unsupported', 'not-found')) throw error;
  }
}

function article(mode: string): string {
  return `${/^[aeiou]/.test(mode) ? 'an' : 'a'} ${mode}`;
}

/** What a bucket's refusal of a plain request means: which side, which input, what was the answer, what to do. */
function accessError(
  side: Side,
  bucket: string,
  place: PlaceOptions,
  right: Right,
  cause: StoreError,
): InputError | StoreError {
  const { api, account, endpoint } = place;
  const at = `${account === undefined ? '' : `${account}/`}${bucket} at ${endpoint}`;
  const bad = (input: string, message: string): InputError => new InputError(input, message, { cause });
  switch (cause.code) {
    case 'no-bucket':
    case 'not-found': {
      const what = api === 'blob' ? 'container' : 'bucket';
      return bad(side, `there is no ${what} ${at}; expected the name of one that exists`);
    }
    case 'credentials':
      return credentialsError(side, place, cause);
    case 'denied':
      return bad(
        identityOf(place).input,
        `${side}'s ${identityOf(place).kind} may not list ${at}; expected one with the right to ${right}${roleFor(api, right)}`,
      );
    case 'wrong-region':
      return bad('region', regionWords(side, bucket, place, cause));
    case 'wrong-endpoint':
      return bad('endpoint', wrongEndpointWords(side, place, cause));
    case 'unreachable':
    case 'transient':
      return bad(
        'endpoint',
        `${side}'s, ${endpoint}, does not answer (${cause.message}); expected the URL of ${ARTICLES[api]} ${API_NAMES[api]} endpoint that can be reached from here`,
      );
    default:
      return cause;
  }
}

const ARTICLES = { s3: 'an', gcs: 'a', blob: 'an' } as const;

/** Built-in roles that have the right; S3 has none. */
const ROLES = {
  s3: undefined,
  gcs: { 'read (READ)': 'Storage Object Viewer', 'write (WRITE)': 'Storage Object User' },
  blob: { 'read (READ)': 'Storage Blob Data Reader', 'write (WRITE)': 'Storage Blob Data Contributor' },
} as const satisfies Record<Api, Readonly<Record<Right, string>> | undefined>;

function roleFor(api: Api, right: Right): string {
  const role = ROLES[api]?.[right];
  return role === undefined ? '' : `, such as the role ${role}`;
}

/** How one signs in at a place: the input to change, and what it holds, for messages. */
interface ShownIdentity {
  readonly input: string;
  readonly kind: string;
  /** Which one, where that is no secret. */
  readonly name: string;
}

function identityOf(place: PlaceOptions): ShownIdentity {
  const { api, credentials } = place;
  const input = 'access-key-id';
  if (credentials !== undefined) return { input, kind: 'key', name: shownKey(credentials.accessKeyId, api) };
  switch (api) {
    case 's3':
      return {
        input,
        kind: 'key',
        name: place.role === undefined ? 'of the default chain' : `of ${place.role}`,
      };
    case 'gcs':
      return { input, kind: 'identity', name: 'of the application default credentials' };
    case 'blob':
      if (place.sas !== undefined) return { input: 'sas-token', kind: 'shared access signature', name: '' };
      return place.federated === undefined
        ? { input, kind: 'identity', name: 'of the default chain' }
        : { input: 'azure-client-id', kind: 'application', name: place.federated.clientId };
  }
}

/** What may be given where there are no credentials at all. */
const WAYS_IN = {
  s3: 'role-to-assume, or credentials where the AWS SDK looks for them',
  gcs: 'or google-github-actions/auth in a step before',
  blob: 'sas-token, azure-client-id, or credentials where the Azure SDK looks for them',
} as const satisfies Record<Api, string>;

/** Which of the two is wrong is in the code: AWS and those that follow it tell an unknown id from a wrong secret. */
function credentialsError(side: Side, place: PlaceOptions, cause: StoreError): InputError {
  const { api, endpoint, credentials } = place;
  const { providerCode } = cause;
  const id = `${side}-access-key-id, or access-key-id for all,`;
  if (providerCode === NO_CREDENTIALS) {
    return new InputError(
      'access-key-id',
      `${side} has no credentials: none are given (an empty secret counts as none, and in a pull request from a fork secrets are empty), and ${cause.message}; expected ${id} with its secret-access-key, ${WAYS_IN[api]}`,
      { cause },
    );
  }
  const { input, kind, name } = identityOf(place);
  const whose = name === '' ? kind : `${kind} ${name}`;
  const code = providerCode ?? `HTTP ${cause.status ?? '?'}`;
  const refused = `${endpoint} refused ${side}'s ${whose} (${code})`;
  if (input !== 'access-key-id')
    return new InputError(input, `${refused}: ${cause.message}; expected one that is valid for ${side}`, {
      cause,
    });
  const swapped =
    api === 's3' && credentials !== undefined && looksSwapped(credentials)
      ? 'the id and the secret look swapped; '
      : '';
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

function wrongEndpointWords(side: Side, { api, endpoint }: PlaceOptions, cause: StoreError): string {
  if (/certificate|self-signed/i.test(cause.message)) {
    return `${side}'s, ${endpoint}, does not answer with a certificate that is trusted (${cause.message}); expected one that a known authority signed, or its authority in ca-bundle`;
  }
  return `${side}'s, ${endpoint}, is no ${API_NAMES[api]} endpoint (${cause.message}); expected the URL of the ${API_NAMES[api]} API, with the right scheme and port`;
}
