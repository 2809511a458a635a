import type { Credential } from '../access.ts';
import type { Access, ObjectStore, Reply } from '../s3/call.ts';
import type { Headers } from '../s3/sigv4.ts';
import type { Bucket } from '../storage/bucket.ts';
import type { Authenticator } from './authenticate.ts';
import type { Sas } from './sas.ts';
import type { BlobState, Token } from './state.ts';
import type { BlobOperation } from './operations.ts';
import type { BlobTarget } from './target.ts';

/** Who asks, and by what right. */
export interface Principal {
  /** The account's key: its right bounds what a SAS or a token of the account may do. */
  readonly credential: Credential;
  readonly via: 'key' | 'sas' | 'bearer';
  readonly sas?: Sas;
  readonly token?: Token;
}

/** What an authenticated request asks, and what it may touch. */
export interface BlobCall {
  readonly operation: BlobOperation;
  readonly target: BlobTarget;
  readonly headers: Headers;
  /** As it was sent: `x-ms-meta-` names keep their case. */
  readonly rawHeaders: readonly string[];
  readonly principal: Principal;
  /** What checks the requests within a batch. */
  readonly authenticator: Authenticator;
  readonly access: Access;
  readonly store: ObjectStore;
  readonly state: BlobState;
  /** `x-ms-version`, or that of the SAS. */
  readonly version: string;
  /** True at a Bridge Node. */
  readonly atNode: boolean;
  /** `http://host/account/`. */
  readonly serviceUrl: string;
  /** Notes in the log which way a copy went. */
  readonly copied: (path: 'native' | 'emulated', bytes: number) => void;
  /** The request's body as it comes off the wire. */
  readonly body: () => AsyncIterable<Buffer>;
}

/** A call about a container that is there for its credentials. */
export interface ContainerCall extends BlobCall {
  readonly bucket: Bucket;
}

export type { Reply };

/** The container of that name in an account, of those that credentials reach. */
export function containerOf(access: Access, account: string, name: string): Bucket | undefined {
  return access.buckets.find(
    (bucket) => bucket.name === name && (bucket.account === undefined || bucket.account === account),
  );
}
