import { defined } from '../core/defined.ts';
import type { Api } from '../core/place.ts';

/**
 * The kinds of store errors that callers distinguish:
 *
 * - `not-found`     no such key, version or upload
 * - `no-bucket`     no such bucket
 * - `precondition`  If-Match / If-None-Match did not hold (412), or a conditional write lost a race (409)
 * - `denied`        the credentials may not do this (403)
 * - `locked`        nobody may delete it yet: retention, a legal hold, or what else keeps it
 * - `credentials`   the credentials themselves are unknown, wrong or expired; or there are none
 * - `refused`       this one request is refused as if the credentials, the quota or the bucket were bad, and a plain
 *                   request right after it is accepted: it says nothing about other objects
 * - `throttled`     back-pressure: slow down and retry
 * - `quota`         Flashback's QUOTA_EXCEEDED: no write will succeed until the reset
 * - `unsupported`   the store does not have this operation or option
 * - `too-large`     beyond the store's limit for one operation
 * - `bad-key`       the store cannot hold an object of this name
 * - `archived`      the object must be thawed before it can be read
 * - `changed`       the bytes that arrived are not the requested ones
 * - `recoded`       the store, or a proxy before it, sends the object decoded: its stored bytes cannot be read
 * - `transient`     a connection error, a 5xx, a truncated body: worth a retry
 * - `unreachable`   nothing answers at the endpoint (name, port, TLS)
 * - `wrong-region`  the bucket is in another region than requests are signed for or sent to
 * - `wrong-endpoint` what answers is no S3 endpoint: a web page, TLS where plain http was sent or the reverse, a
 *                   certificate that is not trusted. A retry does not help
 * - `protocol`      an invalid answer
 */
export type StoreErrorCode =
  | 'not-found'
  | 'no-bucket'
  | 'precondition'
  | 'denied'
  | 'locked'
  | 'credentials'
  | 'refused'
  | 'throttled'
  | 'quota'
  | 'unsupported'
  | 'too-large'
  | 'bad-key'
  | 'archived'
  | 'changed'
  | 'recoded'
  | 'transient'
  | 'unreachable'
  | 'wrong-region'
  | 'wrong-endpoint'
  | 'protocol';

export interface StoreErrorDetail {
  /** What was asked, for people, in the protocol's words where a request was sent. Never a secret, never a signed URL. */
  readonly operation: string;
  /** HTTP status and the store's own error code and request id, where an answer came. */
  readonly status?: number;
  readonly providerCode?: string;
  readonly requestId?: string;
  /** What the store asked to wait (Retry-After), ms. */
  readonly retryAfter?: number;
  /** The store wrapper or client learned from this refusal: the same call is sent differently now. */
  readonly adapted?: boolean;
  /** It may be the object's name that the store fails on, over and over: a 5xx to the write of a long name. */
  readonly nameInDoubt?: boolean;
  /** The region that the answer names as the bucket's. */
  readonly region?: string;
  readonly cause?: unknown;
}

/** Which request failed: of hot, cold or the bucket restored to. `key` is undefined for the bucket itself. */
export interface ErrorPlace {
  readonly side: string;
  /** S3 where it is absent. */
  readonly api?: Api;
  /** Azure's storage account. */
  readonly account?: string;
  readonly bucket: string;
  readonly key: string | undefined;
}

/** The only error class of a Store, but for CopyStopped. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly operation: string;
  readonly status: number | undefined;
  readonly providerCode: string | undefined;
  readonly requestId: string | undefined;
  readonly retryAfter: number | undefined;
  /** True where the same call is worth another try at once: what was refused is left out, or what was missing is sent. */
  readonly adapted: boolean;
  readonly nameInDoubt: boolean;
  readonly region: string | undefined;
  #at: ErrorPlace | undefined;

  constructor(code: StoreErrorCode, message: string, detail: StoreErrorDetail) {
    super(message, detail.cause === undefined ? undefined : { cause: detail.cause });
    this.name = 'StoreError';
    this.code = code;
    this.operation = detail.operation;
    this.status = detail.status;
    this.providerCode = detail.providerCode;
    this.requestId = detail.requestId;
    this.retryAfter = detail.retryAfter;
    this.adapted = detail.adapted === true;
    this.nameInDoubt = detail.nameInDoubt === true;
    this.region = detail.region;
  }

  /** The same error, for a call that is sent differently the next time. */
  asAdapted(): StoreError {
    const { operation, status, providerCode, requestId, retryAfter, region } = this;
    const adapted = new StoreError(this.code, this.message, {
      operation,
      ...defined({ status, providerCode, requestId, retryAfter, region }),
      adapted: true,
      cause: this,
    });
    if (this.#at !== undefined) adapted.locate(this.#at);
    return adapted;
  }

  /** Undefined for an error that no command's connection has seen. */
  get at(): ErrorPlace | undefined {
    return this.#at;
  }

  /** The first place stays: it is the one that the request was sent to. */
  locate(place: ErrorPlace): void {
    this.#at ??= place;
  }

  /** True if the same request may succeed later. */
  get retryable(): boolean {
    return this.code === 'transient' || this.code === 'throttled' || this.code === 'unreachable';
  }

  /** True if the store says that the body it received is not the one that was sent: retried once. */
  get garbled(): boolean {
    return GARBLED.has(this.providerCode ?? '');
  }
}

/** Of S3, and of Azure. */
const GARBLED: ReadonlySet<string> = new Set(['XAmzContentSHA256Mismatch', 'BadDigest', 'Md5Mismatch']);

/** A copy in several requests was told to begin no other: it goes on with its token, in this run or the next. */
export class CopyStopped extends Error {
  constructor() {
    super('the copy stopped between two of its requests');
    this.name = 'CopyStopped';
  }
}

/** The providerCode of a `credentials` error where none were found: no store was asked. */
export const NO_CREDENTIALS = 'NoCredentials';

/** True if `error` is a StoreError, with one of `codes` if there are any. */
export function isStoreError(error: unknown, ...codes: StoreErrorCode[]): error is StoreError {
  return error instanceof StoreError && (codes.length === 0 || codes.includes(error.code));
}

/** True where the store cannot hold an object of that name, as far as can be told: another name is worth a try. */
export function isNameRefusal(error: unknown): boolean {
  return error instanceof StoreError && (error.code === 'bad-key' || error.nameInDoubt);
}

/** The bytes of an object that come are not those that are stored. `seen` may be fewer than there would be. */
export function recoded(seen: number, stored: number): StoreError {
  const operation = 'GetObject';
  const message = `${operation}: ${seen > stored ? `more than ${stored}` : seen} bytes came where ${stored} are stored: the store, or a proxy before it, sends the object decoded`;
  return new StoreError('recoded', message, { operation });
}
