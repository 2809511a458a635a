/** What a key may do. WRITE includes READ, ADMIN includes WRITE. */
export type Right = 'READ' | 'WRITE' | 'ADMIN';

export type NodeStatus = 'ONLINE' | 'DISCONNECTED' | 'OFFLINE';

/** What an endpoint speaks: Amazon's S3, Google's JSON API, Azure's Blob API. */
export type Api = 's3' | 'gcs' | 'blob';

export type VersioningStatus = 'enabled' | 'suspended' | 'off';

/**
 * Deviations of real stores from S3, off by default. Given for all buckets or for one; on a copy the
 * destination's count, on a read those of the bucket that is read.
 */
export interface Behaviour {
  /** Listings answer with raw keys and no `<EncodingType>` whatever was asked (versitygw). */
  ignoreEncodingType: boolean;
  /** A wrong `x-amz-copy-source-if-match` is accepted (moto). */
  ignoreSourcePins: readonly ('copy' | 'partcopy')[];
  /** `If-Match` on GET and HEAD is ignored. */
  ignoreGetPins: boolean;
  /** `If-Match` and `If-None-Match` of these writes are accepted and ignored. */
  ignoreConditions: readonly ('put' | 'copy' | 'complete' | 'delete')[];
  /** UploadPartCopy answers 501 (Storj, GCS). */
  noPartCopy: boolean;
  /** CopyObject answers 501. */
  noServerCopy: boolean;
  /** Listings come in an order that is stable but not that of the keys (Storj with its own encryption). */
  unsortedListing: boolean;
  /** A multipart ETag says nothing of its parts (R2). */
  randomMultipartEtags: boolean;
  /** ETags look like an MD5 and are none (SSE-KMS). */
  kmsEtags: boolean;
  /** CopyObject loses the tags. */
  dropTagsOnCopy: boolean;
  /** A bare `+` in `x-amz-copy-source` is read as a space; `%2B` is a plus either way. */
  plusIsSpaceInCopySource: boolean;
  /** Keys on a page of a listing at the most, however many were asked for; 0 for no such limit. */
  pageSize: number;
  /**
   * ListObjectsV2: each page comes twice, under a token of its own (`repeated`); an empty one with a token comes
   * before each (`empty`); from the second page on the token that was given comes back (`looping`).
   */
  oddPages: 'none' | 'repeated' | 'empty' | 'looping';
  /** How long an archived object takes from RestoreObject until it can be read, ms; 0: at once. */
  thawMs: number;
  /** How long an asynchronous Copy Blob takes (Azure), ms; 0: it is done when it is answered. */
  copyMs: number;
  /** Copy Blob From URL answers 501; the asynchronous Copy Blob works (Azure). */
  noSyncCopy: boolean;
  /** A wrong `x-ms-source-content-md5` of a copy is accepted (Azurite); that of a block is not. */
  ignoreSourceMd5: boolean;
  /** What a listing makes of `startFrom`: it may be ignored, or answered with nothing (OneLake). */
  startFrom: 'honoured' | 'ignored' | 'empty';
}

export interface BucketConfig {
  readonly name: string;
  /** The platform's name for it, and what repositories attach; the bucket's own name by default. */
  readonly id?: string;
  readonly provider: string;
  readonly storageType: 'S3' | 'GCS' | 'BLOB';
  readonly region?: string;
  /** The Azure storage account that this container is in; without it every account of the provider has it. */
  readonly account?: string;
  /** Azure: the account has a hierarchical namespace, and lists folder by folder with a blob for each folder. */
  readonly hierarchical?: boolean;
  readonly versioning?: VersioningStatus;
  /** Ids of the buckets whose credentials may read this one at the provider: what a native copy needs. */
  readonly readableBy?: readonly string[];
  /**
   * Ids of the buckets whose credentials may write this one at the provider: what a native copy needs that is asked
   * of a node that speaks Google's API.
   */
  readonly writableBy?: readonly string[];
  /** Requests must say `x-amz-request-payer: requester`, copies that read it too. */
  readonly requesterPays?: boolean;
  /** Object Lock: versioning is on, unless `versioning` says otherwise. */
  readonly objectLock?: boolean;
  /** Retention of every new version; implies `objectLock`. Writes must carry a checksum then, as on AWS. */
  readonly defaultRetention?: Retention;
  /** What only Google Cloud Storage has. */
  readonly google?: GoogleBucketConfig;
  readonly behaviour?: Partial<Behaviour>;
  /** Quirks of this bucket (docs/emulator.md), besides those of the configuration. */
  readonly quirks?: readonly string[];
}

export interface GoogleBucketConfig {
  /** Of objects that are written without one; STANDARD by default. */
  readonly storageClass?: string;
  /** The bucket's retention policy: an object cannot be replaced or deleted before it is that old. */
  readonly retentionSeconds?: number;
  /** True: the policy cannot be shortened or removed. */
  readonly retentionLocked?: boolean;
  /** What the bucket says of soft delete, 0 for none; 7 days by default. Deleted objects are not kept. */
  readonly softDeleteSeconds?: number;
  /** New objects are under an event-based hold. */
  readonly defaultEventBasedHold?: boolean;
  /** Bytes that one call of `rewriteTo` copies at the most; nothing for no limit. */
  readonly rewriteBytes?: number;
}

export interface Retention {
  readonly mode: 'GOVERNANCE' | 'COMPLIANCE';
  readonly days: number;
}

/**
 * For endpoints that speak Google's API, `accessKeyId` is a service account's `client_email` and `secretAccessKey` its
 * private key (PEM).
 */
export interface KeyConfig {
  /** At an endpoint that speaks Azure's API the account's name. */
  readonly accessKeyId: string;
  /** At an endpoint that speaks Azure's API the account's key, base64. */
  readonly secretAccessKey: string;
  readonly right: Right;
  /** Operations of S3 that a policy denies it, such as `DeleteObject`, on top of `right`. */
  readonly denied?: readonly string[];
  /** Temporary credentials: every request must carry this token. Google's API takes it as a bearer token. */
  readonly sessionToken?: string;
  /** When the session ends, ms since the epoch. */
  readonly expires?: number;
}

export interface RepositoryConfig {
  readonly id: string;
  readonly name: string;
  readonly mode?: 'NORMAL' | 'MIRROR';
  /** Where it is given, only nodes that speak this API take the keys. */
  readonly storageType?: 'S3' | 'GCS' | 'BLOB';
  /** Ids of the attached buckets. */
  readonly buckets: readonly string[];
  readonly keys: readonly KeyConfig[];
}

/** A provider's own endpoint: all its buckets, none of Flashback's limits, no traffic counted. */
export interface ProviderConfig {
  readonly name: string;
  /** `s3` by default. */
  readonly api?: Api;
  /** Whose buckets these are; its name by default. So one provider may have an endpoint for each API. */
  readonly provider?: string;
  readonly port?: number;
  readonly keys: readonly KeyConfig[];
  /** Google's API only: who gets a token by workload identity federation. */
  readonly workloadIdentity?: WorkloadIdentityConfig;
  /** Quirks of the endpoint (docs/emulator.md). */
  readonly quirks?: readonly string[];
}

/** Stands in for GitHub's OIDC provider and for Google's STS and IAM Credentials. */
export interface WorkloadIdentityConfig {
  /** Of the OIDC token, and of the token exchange: `//iam.googleapis.com/projects/…/providers/…`. */
  readonly audience: string;
  /** The bearer token that the OIDC provider asks for (ACTIONS_ID_TOKEN_REQUEST_TOKEN). */
  readonly requestToken: string;
  /** The key whose rights a federated token has, and which it may impersonate. */
  readonly accessKeyId: string;
}

export interface NodeConfig {
  readonly id?: string;
  /** `s3` by default. */
  readonly api?: Api;
  readonly region?: string;
  readonly port?: number;
  readonly status?: NodeStatus;
  /** Added to every answer, ms. */
  readonly latencyMs?: number;
  /** Quirks of the endpoint (docs/emulator.md). */
  readonly quirks?: readonly string[];
}

/** The stand-in for Microsoft Entra; its tokens open the endpoints that speak Azure's Blob API. */
export interface EntraConfig {
  readonly port?: number;
  readonly tenantId: string;
  readonly clients: readonly EntraClientConfig[];
  /** How long a token lives; 3,599 s by default, 86,400 s for a managed identity. */
  readonly tokenSeconds?: number;
  /** What IDENTITY_HEADER says, for `/msi/token`. */
  readonly identityHeader?: string;
  /** GitHub's OIDC provider: its bearer token, and the `sub` of the job. */
  readonly oidc?: { readonly requestToken: string; readonly subject: string };
}

export interface EntraClientConfig {
  readonly clientId: string;
  readonly right: Right;
  /** The service principal's id; the client's own by default. */
  readonly objectId?: string;
  /** The `sub` that its federated credential takes; any by default. */
  readonly subject?: string;
  readonly secret?: string;
  /** It is a managed identity of this machine. */
  readonly managed?: boolean;
}

export interface EmulatorConfig {
  /** Address to listen on; 127.0.0.1 by default. */
  readonly host?: string;
  /** The first node's port; 0 or nothing for any free one. The other nodes take the ports after it. */
  readonly port?: number;
  readonly platformPort?: number;
  /** Keeps everything here instead of in memory, so that it survives a restart. */
  readonly directory?: string;
  readonly buckets: readonly BucketConfig[];
  readonly repositories: readonly RepositoryConfig[];
  readonly providers?: readonly ProviderConfig[];
  readonly nodes?: readonly NodeConfig[];
  readonly entra?: EntraConfig;
  /** Bytes that one operation may carry through a node; 100,000,000 by default, as on the platform. */
  readonly operationLimit?: number;
  /** Bytes up and down a calendar month (UTC); beyond it every Repository is read-only. */
  readonly quotaBytes?: number;
  /** Bearer tokens that the platform API accepts; `emulator-token` by default. */
  readonly platformTokens?: readonly string[];
  /** Added to every answer of every endpoint, ms. */
  readonly latencyMs?: number;
  readonly behaviour?: Partial<Behaviour>;
  /** Quirks of all buckets and endpoints: `name` or `name=value`, see docs/emulator.md. */
  readonly quirks?: readonly string[];
  /** Requests kept in the log (the counts go on beyond it); 200,000 by default. */
  readonly logLimit?: number;
  /** Wall time in ms, for Date, LastModified, signatures and the quota's month. */
  readonly clock?: () => number;
  /** 0 ≤ x < 1, for faults with a probability. */
  readonly random?: () => number;
}

export const DEFAULT_OPERATION_LIMIT = 100_000_000;

export const DEFAULT_PLATFORM_TOKEN = 'emulator-token';

export const S3_BEHAVIOUR: Behaviour = {
  ignoreEncodingType: false,
  ignoreSourcePins: [],
  ignoreGetPins: false,
  ignoreConditions: [],
  noPartCopy: false,
  noServerCopy: false,
  unsortedListing: false,
  randomMultipartEtags: false,
  kmsEtags: false,
  dropTagsOnCopy: false,
  plusIsSpaceInCopySource: false,
  pageSize: 0,
  oddPages: 'none',
  thawMs: 0,
  copyMs: 0,
  noSyncCopy: false,
  ignoreSourceMd5: false,
  startFrom: 'honoured',
};

/**
 * A hot bucket on AWS and a cold one on Storj behind one Repository. The keys are printed in the
 * documentation: they protect nothing.
 */
export function defaultConfig(): EmulatorConfig {
  return {
    port: 9100,
    platformPort: 9200,
    buckets: [
      { name: 'hot', provider: 'aws', storageType: 'S3', region: 'us-east-1' },
      { name: 'cold', provider: 'storj', storageType: 'S3', region: 'us-east-1' },
    ],
    repositories: [
      {
        id: 'demo',
        name: 'Demo',
        buckets: ['hot', 'cold'],
        keys: [
          { accessKeyId: 'FLASHBACKREADKEY', secretAccessKey: 'flashback-read-secret', right: 'READ' },
          { accessKeyId: 'FLASHBACKWRITEKEY', secretAccessKey: 'flashback-write-secret', right: 'WRITE' },
          { accessKeyId: 'FLASHBACKADMINKEY', secretAccessKey: 'flashback-admin-secret', right: 'ADMIN' },
        ],
      },
    ],
  };
}
