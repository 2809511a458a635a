/** Where a bucket is and how it is reached, as every floor names it. */

import type { ObjectKeys } from './encryption/object-keys.ts';
import type { StateCipher } from './encryption/state-cipher.ts';
import type { StateKeys } from './signing/state-keys.ts';

/** The protocols that a store may speak. */
export type Api = 's3' | 'gcs' | 'blob';

/** For messages. */
export const API_NAMES = { s3: 'S3', gcs: 'GCS', blob: 'Azure Blob' } as const satisfies Record<Api, string>;

const SCHEMES = { s3: 's3', gcs: 'gs', blob: 'az' } as const satisfies Record<Api, string>;

/** A bucket and a prefix in it; `api` is S3 where it is absent, as in state of earlier versions. */
export interface NamedPlace {
  readonly api?: Api;
  /** Azure's storage account. */
  readonly account?: string;
  readonly bucket: string;
  /** Empty, or ends with `/`. */
  readonly prefix: string;
}

/** For messages: `s3://bucket/prefix`, `gs://bucket/prefix`, `az://account/container/prefix`. */
export function placeUrl({ api = 's3', account, bucket, prefix }: NamedPlace): string {
  const root = account === undefined ? bucket : `${account}/${bucket}`;
  return `${SCHEMES[api]}://${root}/${prefix}`;
}

/** A place as the user gave it, by the API that it is reached through. */
export type PlaceOptions = S3PlaceOptions | GcsPlaceOptions | BlobPlaceOptions;

/** What every place has. */
interface AnyPlaceOptions extends NamedPlace {
  readonly api: Api;
  /** `https://host[:port]`: the one in use. */
  readonly endpoint: string;
  /** All that were given, where there are several, in the order of preference; `endpoint` is one of them. */
  readonly endpoints?: readonly string[];
  /** Why `endpoint` was taken of them, one line. */
  readonly chosen?: string;
  /** Of what is copied there, state excepted; none: the bucket's own. */
  readonly storageClass?: string;
  /** Of cold, where its objects are encrypted, or opened as they are read. */
  readonly objectKeys?: ObjectKeys;
  /** Of cold, where its state is signed. */
  readonly stateKeys?: StateKeys;
  /** Of cold, where its state is encrypted. */
  readonly stateCipher?: StateCipher;
  /**
   * A pair that was issued: in S3 an access key; in GCS a service account's or Repository's `client_email` and PEM key; in
   * Azure the account's name (a Repository's key id) and key. Undefined: what the API's own chain finds.
   */
  readonly credentials: StaticCredentials | undefined;
  /** That the previous pair is in use and why, one line; both are in `credentials` no more. */
  readonly rotation?: string;
  /** Of cold: nothing in it is deleted by this run. */
  readonly immutable?: true;
  /** Of cold: how what is written there is locked. */
  readonly lock?: LockOptions;
  /** Of cold, where what was committed last is kept elsewhere too. */
  readonly anchor?: AnchorOptions;
}

/** S3 Object Lock of what is written; `period` is ms from each write. */
export interface LockOptions {
  readonly mode: 'governance' | 'compliance';
  readonly period: number;
  /** Locks of what stays are renewed when half of the period is over. */
  readonly renew?: true;
}

/** Where the anchor against roll-back is kept (docs/decisions/0023), and which roll-back the user accepts. */
export interface AnchorOptions {
  readonly places: readonly AnchorPlaceOptions[];
  readonly accepted: string | undefined;
}

export type AnchorPlaceOptions =
  | { readonly kind: 'file'; readonly path: string }
  /** An object of this prefix in a bucket. */
  | { readonly kind: 's3'; readonly place: S3PlaceOptions }
  /** `name` replaces the one that is made from cold's. */
  | { readonly kind: 'github'; readonly name?: string }
  | { readonly kind: 'alert-issue' };

/** Of a role that is assumed. */
export interface RoleSession {
  /** What its sessions are called in CloudTrail. Absent: after the workflow run. */
  readonly name?: string;
  /** How long each lasts; it is renewed before it ends. Absent: an hour. */
  readonly seconds?: number;
}

export interface S3PlaceOptions extends AnyPlaceOptions {
  readonly api: 's3';
  readonly region: string;
  readonly pathStyle: boolean;
  /** ARN of the role to assume by the job's OIDC token, in place of keys. */
  readonly role?: string;
  readonly roleSession?: RoleSession;
  /** Gives credentials of that role, each time others. */
  readonly signIn?: () => Promise<TemporaryCredentials>;
  /** Reads, and copies that read, say that the requester pays. */
  readonly requestPayer?: true;
  /** Of everything written there; none: the bucket's own. */
  readonly encryption?: Encryption;
}

export interface GcsPlaceOptions extends AnyPlaceOptions {
  readonly api: 'gcs';
  /** The project that pays for requests, where the bucket's owner does not. */
  readonly userProject?: string;
}

export interface BlobPlaceOptions extends AnyPlaceOptions {
  readonly api: 'blob';
  /**
   * `endpoint` is as the user gave it: its host begins with the account's label, or the store adds the label; an IP address
   * and a loopback host have the account as the first segment of their paths.
   */
  readonly account: string;
  /** A shared access signature, in place of keys: its query, without `?`. */
  readonly sas?: string;
  /** Entra by the job's OIDC token, in place of keys. */
  readonly federated?: FederatedIdentity;
}

export interface FederatedIdentity {
  readonly clientId: string;
  readonly tenantId: string;
  /** Fetches a new OIDC token of the job, each time another; the Action fills it in. */
  readonly assertion?: () => Promise<string>;
}

/** Server-side encryption of what is written to S3. */
export type Encryption =
  { readonly algorithm: 'AES256' } | { readonly algorithm: 'aws:kms'; readonly keyId?: string };

export interface StaticCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** While keys are rotated: the pair that is used where the store refuses this one. */
  readonly previous?: Pick<StaticCredentials, 'accessKeyId' | 'secretAccessKey'>;
}

export interface TemporaryCredentials extends StaticCredentials {
  /** Wall ms. */
  readonly expires?: number;
}
