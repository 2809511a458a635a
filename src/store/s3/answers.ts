import { defined } from '../../core/defined.ts';
import { keyLength } from '../../core/keys.ts';
import { StoreError } from '../errors.ts';
import type { StoreErrorCode } from '../errors.ts';
import type { DeleteFailure, StoredName } from '../contract.ts';
import type { ErrorBody } from './xml.ts';

/**
 * What each error code of S3 and of the servers that speak it means to us. A row that exists because of one
 * server names it. Codes that are not here are judged by their HTTP status.
 */
const BY_CODE: Readonly<Record<string, StoreErrorCode>> = {
  NoSuchKey: 'not-found',
  NoSuchVersion: 'not-found',
  NoSuchUpload: 'not-found',
  NotFound: 'not-found',
  NoSuchBucket: 'no-bucket',
  InvalidBucketName: 'no-bucket',
  PreconditionFailed: 'precondition',
  ConditionalRequestConflict: 'transient', // AWS: "try again"; a lost race then shows as 412
  OperationAborted: 'transient',
  AccessDenied: 'denied',
  AllAccessDisabled: 'denied',
  AccountProblem: 'denied',
  InvalidAccessKeyId: 'credentials',
  SignatureDoesNotMatch: 'credentials',
  ExpiredToken: 'credentials',
  InvalidToken: 'credentials',
  TokenRefreshRequired: 'credentials',
  InvalidClientTokenId: 'credentials',
  XMinioInvalidAccessKeyId: 'credentials', // MinIO
  SlowDown: 'throttled',
  SlowDownRead: 'throttled', // MinIO
  SlowDownWrite: 'throttled', // MinIO
  Throttling: 'throttled',
  ThrottlingException: 'throttled',
  RequestLimitExceeded: 'throttled',
  TooManyRequests: 'throttled',
  ServiceUnavailable: 'throttled',
  QUOTA_EXCEEDED: 'quota', // Flashback
  QuotaExceeded: 'quota',
  XMinioStorageFull: 'quota', // MinIO
  NotImplemented: 'unsupported',
  MethodNotAllowed: 'unsupported',
  EntityTooLarge: 'too-large',
  KeyTooLongError: 'bad-key',
  KeyTooLong: 'bad-key',
  XMinioInvalidObjectName: 'bad-key', // MinIO refuses `//`, `.` and `..` (minio#15684)
  XMinioInvalidResourceName: 'bad-key', // MinIO
  XMinioParentIsObject: 'bad-key', // MinIO
  XMinioObjectExistsAsDirectory: 'bad-key', // MinIO
  ObjectParentIsFile: 'bad-key', // versitygw over directories cannot hold both `a` and `a/b` (versitygw#137)
  ExistingObjectIsDirectory: 'bad-key', // versitygw
  DirectoryNotEmpty: 'bad-key', // versitygw
  DirectoryObjectContainsData: 'bad-key', // versitygw
  InvalidURI: 'bad-key',
  InvalidObjectState: 'archived',
  GlacierExpeditedRetrievalNotAvailable: 'unsupported', // a 503 that more tries do not help
  InternalError: 'transient',
  RequestTimeout: 'transient',
  RequestTimeTooSkewed: 'transient', // the offset is learned from the answer's Date
  BadDigest: 'transient',
  IncompleteBody: 'transient',
  XAmzContentSHA256Mismatch: 'transient',
};

/** Turns an answer that is not a success into the StoreError it means. */
export function errorOf(
  operation: string,
  status: number,
  body: ErrorBody | undefined,
  key?: string,
  retryAfter?: number,
): StoreError {
  const code = refusesKey(operation, status, body, key) ? 'bad-key' : codeOf(operation, status, body);
  const said = body?.message ?? body?.code ?? `HTTP ${status}`;
  const region = body?.region === undefined ? '' : ` (the bucket's region is ${body.region})`;
  return new StoreError(code, `${operation}: ${said}${region}`, {
    operation,
    status,
    ...(body?.code === undefined ? {} : { providerCode: body.code }),
    ...(body?.requestId === undefined ? {} : { requestId: body.requestId }),
    ...defined({ retryAfter }),
    nameInDoubt: code === 'transient' && status >= 500 && WRITES.has(operation) && hasLongSegment(key ?? ''),
  });
}

/** What no encrypted file system takes as a file's name (eCryptfs); the others end at 255. Bytes of UTF-8. */
const LONG_SEGMENT_BYTES = 143;

/** Stores over a file system answer 500 where a name between two slashes is too long for a file. */
function hasLongSegment(key: string): boolean {
  return key
    .split('/')
    .some((segment) => segment.length > LONG_SEGMENT_BYTES / 3 && keyLength(segment) > LONG_SEGMENT_BYTES);
}

/** What one object's failure in a DeleteResult means. */
export function deleteFailureOf({
  code: providerCode,
  message,
  ...name
}: StoredName & { readonly code: string; readonly message: string }): DeleteFailure {
  const code = isLocked(providerCode, message) ? 'locked' : (BY_CODE[providerCode] ?? 'protocol');
  return { ...name, code, providerCode, message };
}

const DELETES = new Set(['DeleteObject', 'DeleteObjects']);

/** AWS answers AccessDenied with "object protected by object lock"; MinIO and versitygw say WORM. */
function isLocked(code: string, message: string): boolean {
  return /object ?lock|worm|retention|legal ?hold/i.test(`${code} ${message}`);
}

const WRITES = new Set(['PutObject', 'CopyObject', 'CreateMultipartUpload']);
/** Names that a file system or a router takes for more than a name: `//`, `.`, `..`, `/` at an end, control characters. */
const ODD_NAME = /(^|\/)\.{0,2}(\/|$)|[\u0000-\u001f]/;

/**
 * Some servers refuse odd keys with a bare 400 or 404, or an error of no S3 code (versitygw, moto): on a
 * write of such a key that is a verdict on its name.
 */
function refusesKey(
  operation: string,
  status: number,
  body: ErrorBody | undefined,
  key: string | undefined,
): boolean {
  if (key === undefined || !WRITES.has(operation) || !ODD_NAME.test(key)) return false;
  const known = body?.code === undefined ? undefined : BY_CODE[body.code];
  return known === undefined && (status === 400 || status === 404 || status === 405);
}

function codeOf(operation: string, status: number, body: ErrorBody | undefined): StoreErrorCode {
  const known = body?.code === undefined ? undefined : BY_CODE[body.code];
  const refused = known === undefined || known === 'denied';
  if (refused && DELETES.has(operation) && isLocked(body?.code ?? '', body?.message ?? '')) return 'locked';
  if (known !== undefined) return known;
  // CopyObject of more than 5 GiB is refused as InvalidRequest, with the limit only in the text.
  if (body?.code === 'InvalidRequest' && /larger than the maximum/i.test(body.message ?? ''))
    return 'too-large';
  switch (status) {
    case 401:
      return 'credentials';
    case 403:
      return 'denied';
    case 404:
      return operation === 'HeadBucket' ? 'no-bucket' : 'not-found';
    case 405:
    case 501:
      return 'unsupported';
    case 408:
      return 'transient';
    case 409:
    case 412:
      return 'precondition';
    case 413:
      return 'too-large';
    case 429:
    case 503:
      return 'throttled';
    default:
      return status >= 500 ? 'transient' : 'protocol';
  }
}

const UNREACHABLE = new Set([
  'ENOTFOUND',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
]);

/** What can never be sent as it is: a header value of bytes that HTTP does not allow, a URL that is none. */
const UNSENDABLE = new Set(['UND_ERR_INVALID_ARG', 'ERR_INVALID_CHAR', 'ERR_HTTP_INVALID_HEADER_VALUE']);

/** Connection trouble as a StoreError; an abort by the caller keeps its own reason. */
export function connectionError(operation: string, error: unknown, signal: AbortSignal | undefined): Error {
  if (signal?.aborted) {
    const reason: unknown = signal.reason;
    return reason instanceof Error ? reason : new Error('stopped', { cause: reason });
  }
  if (error instanceof StoreError) return error;
  const code = systemCode(error);
  const kind = kindOf(code);
  const said = error instanceof Error && error.message !== '' ? error.message : String(code ?? error);
  return new StoreError(kind, `${operation}: ${said}`, { operation, cause: error });
}

function kindOf(code: string | undefined): StoreErrorCode {
  if (code === undefined) return 'transient';
  if (UNSENDABLE.has(code)) return 'protocol';
  return UNREACHABLE.has(code) ? 'unreachable' : 'transient';
}

function systemCode(error: unknown): string | undefined {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code: unknown = 'code' in at ? at.code : undefined;
    if (typeof code === 'string') return code;
    if (at instanceof AggregateError && at.errors.length > 0) {
      const first = systemCode(at.errors[0]);
      if (first !== undefined) return first;
    }
  }
  return undefined;
}
