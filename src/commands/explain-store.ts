import { forLog } from '../core/escape.ts';
import { API_NAMES, placeUrl } from '../core/place.ts';
import { STATE } from '../manifest/layout.ts';
import { NO_CREDENTIALS } from '../store/errors.ts';
import type { StoreError } from '../store/errors.ts';

/** Of a key in a message: longer ones are cut. */
const MAX_KEY_CHARACTERS = 200;

/** The error with the request that it is about: the side, the bucket, and the key with everything unseen escaped. */
export function describeStoreError(error: StoreError): string {
  const { at, message } = error;
  if (at === undefined) return message;
  const place = placeUrl({ ...at, prefix: '' }).slice(0, -1);
  const key = at.key === undefined ? '' : `/${forLog(at.key, MAX_KEY_CHARACTERS)}`;
  return `${message} (${at.side}: ${place}${key})`;
}

/** What to do about the error, where its code alone says so; undefined where that depends on the command. */
export function adviceFor(error: StoreError): string | undefined {
  const { code, at } = error;
  const side = at?.side ?? 'the store';
  switch (code) {
    case 'credentials':
      return credentialsAdvice(error, side);
    case 'archived':
      if (at?.key?.includes(STATE) !== true) return undefined;
      return `A lifecycle rule moved the state of the backup to an archive class, where it cannot be read. Restore the objects below ${STATE} in ${at.bucket} (${THAWING[at.api ?? 's3']}), and exclude that prefix from the rule.`;
    case 'wrong-region':
      return `Set ${side}-region${error.region === undefined ? '' : `: ${error.region}`}, and ${side}-endpoint where it names another region.`;
    case 'wrong-endpoint':
      return `Set ${side}-endpoint (or endpoint) to the URL of the ${API_NAMES[at?.api ?? 's3']} API: its scheme, its port, and for a certificate of your own ca-bundle.`;
    default:
      return undefined;
  }
}

/** How what is archived becomes readable for good. */
const THAWING = {
  s3: 'S3: RestoreObject, then a copy onto themselves in class STANDARD',
  gcs: 'GCS: a rewrite in class STANDARD',
  blob: 'Azure: Set Blob Tier to Hot, which takes hours',
} as const;

/** What else may give credentials. */
const CHAINS = {
  s3: 'the AWS default chain',
  gcs: 'the application default credentials of Google Cloud (google-github-actions/auth)',
  blob: 'azure-client-id, a SAS, or the default chain of Azure',
} as const;

function credentialsAdvice({ providerCode, at }: StoreError, side: string): string {
  switch (providerCode) {
    case NO_CREDENTIALS:
      return `Give ${side}-access-key-id and ${side}-secret-access-key (or those without ${side}-), or see why ${CHAINS[at?.api ?? 's3']} has no credentials any more.`;
    case 'SignatureDoesNotMatch':
      return `The secret does not belong to the key: see secret-access-key (or ${side}-secret-access-key).`;
    case 'InvalidAccessKeyId':
      return `${side} does not know the key any more: see access-key-id (or ${side}-access-key-id).`;
    default:
      return 'The credentials ended or were revoked in mid-run: use ones that live longer.';
  }
}
