import { codeOfStatus } from '../wire/status-code.ts';
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

/** What an answer says beside its status and its `<Error>`. */
export interface AnswerFacts {
  /** The key that was asked for; undefined for the bucket. */
  readonly key?: string | undefined;
  /** ms. */
  readonly retryAfter?: number | undefined;
  /** `x-amz-bucket-region`. */
  readonly region?: string | undefined;
  readonly location?: string | undefined;
  /** The body, or as much of it as was read. */
  readonly text?: string;
}

/** Turns an answer that is not a success into the StoreError it means. */
export function errorOf(
  operation: string,
  status: number,
  body: ErrorBody | undefined,
  facts: AnswerFacts = {},
): StoreError {
  const { key, retryAfter } = facts;
  const stranger = notS3(status, body, facts);
  const elsewhere = stranger === undefined && isElsewhere(status, body, facts);
  // AWS and others name the bucket's region in other errors too: there it explains nothing.
  const region = elsewhere ? (body?.region ?? facts.region) : undefined;
  const code: StoreErrorCode =
    stranger !== undefined
      ? 'wrong-endpoint'
      : elsewhere
        ? 'wrong-region'
        : refusesKey(operation, status, body, key)
          ? 'bad-key'
          : codeOf(operation, status, body);
  const said = stranger ?? body?.message ?? body?.code ?? `HTTP ${status}`;
  return new StoreError(code, `${operation}: ${said}${elsewhere ? whereWords(region, facts) : ''}`, {
    operation,
    status,
    ...(body?.code === undefined ? {} : { providerCode: body.code }),
    ...(body?.requestId === undefined ? {} : { requestId: body.requestId }),
    ...defined({ retryAfter, region }),
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

/** Codes of AWS for a bucket that answers elsewhere. */
const ELSEWHERE = new Set([
  'PermanentRedirect',
  'TemporaryRedirect',
  'Redirect',
  'IllegalLocationConstraintException',
]);

function isElsewhere(status: number, body: ErrorBody | undefined, { region }: AnswerFacts): boolean {
  if (ELSEWHERE.has(body?.code ?? '') || status === 301 || status === 307 || status === 308) return true;
  if (body?.code === 'AuthorizationHeaderMalformed') return body.region !== undefined;
  // A HEAD has no body: AWS then names the region in a header.
  return status === 400 && body === undefined && region !== undefined;
}

function whereWords(region: string | undefined, { location }: AnswerFacts): string {
  if (region !== undefined) return ` (the bucket's region is ${region})`;
  return location === undefined ? '' : ` (it names ${originOf(location)})`;
}

function originOf(location: string): string {
  return URL.canParse(location) ? new URL(location).origin : 'no other address';
}

/** Go's servers and nginx say this of plain http that is sent to their TLS port. */
const SENT_TO_TLS = /HTTP request to an HTTPS server|plain HTTP request was sent to HTTPS port/i;

/**
 * What answers, where it is no S3 endpoint. A web page says so only of a request for the bucket: of an object, it may be
 * what a firewall or a proxy thinks of that one; with 413, 429 and 5xx it is what a proxy says of a moment.
 */
function notS3(
  status: number,
  body: ErrorBody | undefined,
  { key, text = '' }: AnswerFacts,
): string | undefined {
  if (body !== undefined) return undefined;
  if (SENT_TO_TLS.test(text)) return 'the port expects TLS, and plain http was sent: use https://';
  if (key !== undefined || status === 413 || status === 429 || status >= 500 || !isHtml(text))
    return undefined;
  return `a web page was the answer (HTTP ${status}): a web console or a web server listens there`;
}

export function isHtml(text: string): boolean {
  return /^\s*<(!doctype\s+html|html|head|body)\b/i.test(text);
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
  const known = knownCode(body);
  return known === undefined && (status === 400 || status === 404 || status === 405);
}

/** By own names: a store may send any text, `constructor` too. */
function knownCode(body: ErrorBody | undefined): StoreErrorCode | undefined {
  const code = body?.code;
  return code !== undefined && Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined;
}

function codeOf(operation: string, status: number, body: ErrorBody | undefined): StoreErrorCode {
  const known = knownCode(body);
  const refused = known === undefined || known === 'denied';
  if (refused && DELETES.has(operation) && isLocked(body?.code ?? '', body?.message ?? '')) return 'locked';
  if (known !== undefined) return known;
  // CopyObject of more than 5 GiB is refused as InvalidRequest, with the limit only in the text.
  if (body?.code === 'InvalidRequest' && /larger than the maximum/i.test(body.message ?? ''))
    return 'too-large';
  if (status === 404 && operation === 'HeadBucket') return 'no-bucket';
  return status === 409 ? 'precondition' : codeOfStatus(status);
}
