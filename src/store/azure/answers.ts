import { codeOfStatus } from '../wire/status-code.ts';
import { defined } from '../../core/defined.ts';
import { withoutSignatures } from '../../core/secrets/signatures.ts';
import { StoreError } from '../errors.ts';
import type { StoreErrorCode } from '../errors.ts';
import type { Answer } from '../wire/exchange.ts';
import { element } from '../wire/xml-text.ts';

/**
 * What each error code of Azure and of the servers that speak its protocol means to us
 * (https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes). Codes that are not here are judged by
 * their HTTP status.
 */
const BY_CODE: Readonly<Record<string, StoreErrorCode>> = {
  BlobNotFound: 'not-found',
  ResourceNotFound: 'not-found',
  InvalidBlockList: 'not-found', // the blocks are gone: another upload of the blob was committed, or a week passed
  ContainerNotFound: 'no-bucket',
  ContainerBeingDeleted: 'no-bucket',
  ConditionNotMet: 'precondition',
  TargetConditionNotMet: 'precondition',
  SourceConditionNotMet: 'precondition',
  BlobAlreadyExists: 'precondition', // 409 to If-None-Match: *
  AuthenticationFailed: 'credentials',
  InvalidAuthenticationInfo: 'credentials',
  NoAuthenticationInformation: 'credentials',
  KeyBasedAuthenticationNotPermitted: 'credentials',
  AuthorizationFailure: 'denied',
  AuthorizationPermissionMismatch: 'denied',
  AuthorizationProtocolMismatch: 'denied',
  AuthorizationResourceTypeMismatch: 'denied',
  AuthorizationServiceMismatch: 'denied',
  AuthorizationSourceIPMismatch: 'denied',
  InsufficientAccountPermissions: 'denied',
  PublicAccessNotPermitted: 'denied',
  UnauthorizedBlobOverwrite: 'denied',
  AccountIsDisabled: 'denied',
  ContainerDisabled: 'denied',
  LeaseIdMissing: 'denied', // somebody holds a lease on the blob: a condition would be tried again, this must not
  LeaseIdMismatchWithBlobOperation: 'denied',
  LeaseLost: 'denied',
  SnapshotsPresent: 'locked',
  BlobImmutableDueToPolicy: 'locked',
  BlobImmutableDueToLegalHold: 'locked',
  ServerBusy: 'throttled',
  TooManyRequests: 'throttled',
  OperationTimedOut: 'transient',
  InternalError: 'transient',
  AccountBeingCreated: 'transient',
  PendingCopyOperation: 'transient',
  Md5Mismatch: 'transient',
  Crc64Mismatch: 'transient',
  QUOTA_EXCEEDED: 'quota', // Flashback
  BlobArchived: 'archived',
  BlobBeingRehydrated: 'archived',
  InvalidResourceName: 'bad-key',
  InvalidUri: 'bad-key',
  RequestBodyTooLarge: 'too-large',
  CopySourceTooLarge: 'too-large',
  BlockCountExceedsLimit: 'too-large',
  BlockListTooLong: 'too-large',
  CopyAcrossAccountsNotSupported: 'unsupported',
  FeatureNotYetSupportedForHierarchicalNamespaceAccounts: 'unsupported',
  FeatureVersionMismatch: 'unsupported',
  InvalidBlobType: 'unsupported', // a page or append blob has that name
  UnsupportedHeader: 'unsupported',
  UnsupportedHttpVerb: 'unsupported',
  UnsupportedQueryParameter: 'unsupported',
  APINotImplemented: 'unsupported', // Azurite
  NotImplemented: 'unsupported',
};

/** What was asked, as far as errors name it. */
interface Asked {
  readonly operation: string;
  readonly key?: string;
}

/** Turns an answer that is not a success into the StoreError it means. */
export function errorOf({ operation, key }: Asked, answer: Answer): StoreError {
  const { status, headers } = answer;
  const text = answer.body.toString('utf8');
  const start = text.indexOf('<Error');
  const body = start < 0 ? '' : text.slice(start);
  const providerCode = headers['x-ms-error-code'] ?? element(body, 'Code');
  const said = firstLine(element(body, 'Message'));
  const stranger = strangerOf(status, providerCode, key, text);
  const code = stranger === undefined ? codeOf(answer, providerCode, said, key) : 'wrong-endpoint';
  const words = stranger ?? (said === '' ? (providerCode ?? `HTTP ${status}`) : said);
  return new StoreError(code, `${operation}: ${masked(words)}`, {
    operation,
    status,
    ...defined({ providerCode, requestId: headers['x-ms-request-id'], retryAfter: retryAfter(headers) }),
  });
}

/** Without what authorises requests: an answer may repeat a URL or a header that was sent. */
export function masked(text: string): string {
  return withoutSignatures(text).slice(0, 500);
}

function codeOf(
  { status, headers }: Answer,
  providerCode: string | undefined,
  said: string,
  key: string | undefined,
): StoreErrorCode {
  if (providerCode === 'CannotVerifyCopySource')
    return /larger than|exceed/i.test(said) ? 'too-large' : sourceCode(status, headers);
  // The offset is learned from the answer's Date.
  if (providerCode === 'AuthenticationFailed' && /date header.*too old/i.test(said)) return 'transient';
  if (providerCode === 'OutOfRangeInput' && key !== undefined) return 'bad-key';
  const known = knownCode(providerCode);
  if (known !== undefined) return known;
  return byStatus(status, key);
}

/** What a copy's source answered, where the service tells; else what its own status says. */
function sourceCode(status: number, headers: Readonly<Record<string, string>>): StoreErrorCode {
  const known = knownCode(headers['x-ms-copy-source-error-code']);
  // Credentials of the source are not those of this store: no others would help here.
  if (known !== undefined) return known === 'credentials' ? 'denied' : known;
  const told = Number(headers['x-ms-copy-source-status-code'] ?? status);
  // One sound blob may be refused for reasons of its own (sdk-net#26416): that one is streamed.
  return told === 401 ? 'denied' : told === 400 || told === 409 ? 'refused' : byStatus(told, '');
}

function byStatus(status: number, key: string | undefined): StoreErrorCode {
  if (status === 404 && key === undefined) return 'no-bucket';
  return status === 304 ? 'precondition' : codeOfStatus(status);
}

/** By own names: a server may send any text, `constructor` too. */
function knownCode(code: string | undefined): StoreErrorCode | undefined {
  return code !== undefined && Object.hasOwn(BY_CODE, code) ? BY_CODE[code] : undefined;
}

/** Without the request's id and the time, which stand behind it. */
function firstLine(message: string | undefined): string {
  return message?.split(/\n|RequestId:/, 1)[0]?.trim() ?? '';
}

/** What answers, where it is no Blob endpoint. Of a blob, a web page may be what a proxy thinks of that one. */
function strangerOf(
  status: number,
  providerCode: string | undefined,
  key: string | undefined,
  text: string,
): string | undefined {
  if (providerCode !== undefined) return undefined;
  if (/HTTP request to an HTTPS server|plain HTTP request was sent to HTTPS port/i.test(text))
    return 'the port expects TLS, and plain http was sent: use https://';
  if (status >= 300 && status < 400 && status !== 304) return `a redirect (HTTP ${status}) was the answer`;
  if (key !== undefined || status === 413 || status === 429 || status >= 500) return undefined;
  if (!/^\s*<(!doctype\s+html|html|head|body)\b/i.test(text)) return undefined;
  return `a web page was the answer (HTTP ${status}): a web server listens there`;
}

/** Retry-After in seconds, as ms. */
function retryAfter(headers: Readonly<Record<string, string>>): number | undefined {
  const header = headers['retry-after'];
  return header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : undefined;
}
