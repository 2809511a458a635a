import { codeOfStatus } from '../wire/status-code.ts';
import { isJsonObject, JsonRefused, parseJsonObject } from '../../core/bounded-json.ts';
import type { JsonLimits, JsonObject } from '../../core/bounded-json.ts';
import { defined } from '../../core/defined.ts';
import { clip } from '../../core/escape.ts';
import { withoutSignatures } from '../../core/secrets/signatures.ts';
import { StoreError } from '../errors.ts';
import type { StoreErrorCode } from '../errors.ts';
import type { Answer } from '../wire/exchange.ts';
import { withoutSecrets } from './identity/secrets.ts';

/**
 * What each `reason` of the JSON API means to us (https://cloud.google.com/storage/docs/json_api/v1/status-codes). Those
 * that are not here are judged by their HTTP status.
 */
const BY_REASON: Readonly<Record<string, StoreErrorCode>> = {
  conditionNotMet: 'precondition',
  authError: 'credentials',
  retentionPolicyNotMet: 'locked',
  objectUnderActiveHold: 'locked',
  rateLimitExceeded: 'throttled',
  userRateLimitExceeded: 'throttled',
  quotaExceeded: 'throttled', // requests a minute: what is stored has no quota
  backendError: 'transient',
  internalError: 'transient',
  uploadTooLarge: 'too-large',
  notImplemented: 'unsupported',
  userProjectAccessDenied: 'denied',
  QUOTA_EXCEEDED: 'quota', // Flashback
};

const MAX_MESSAGE = 500;
const ERROR_LIMITS: JsonLimits = { bytes: 64 * 1024, depth: 12, text: 16 * 1024, values: 1024 };

/** What was asked for, beside the answer. */
export interface Asked {
  readonly operation: string;
  /** Undefined for the bucket itself. */
  readonly key?: string | undefined;
}

/** Turns an answer that is not a success into the StoreError it means. */
export function errorOf({ operation, key }: Asked, { status, headers, body }: Answer): StoreError {
  const text = body.toString('utf8');
  const { reason, message } = bodyOf(body);
  const page = message === undefined && isPage(text);
  const code =
    page && isForBucket(status, key) ? 'wrong-endpoint' : codeOf(operation, status, reason, message, key);
  const said =
    code === 'wrong-endpoint'
      ? `a web page was the answer (HTTP ${status}): a web console or a web server listens there`
      : clip(withoutSignatures(withoutSecrets(message ?? `HTTP ${status}`)), MAX_MESSAGE);
  return new StoreError(
    code,
    `${operation}: ${said}${needsPayer(status, message) ? ' (name the project that pays: user-project)' : ''}`,
    {
      operation,
      status,
      ...defined({
        providerCode: isWrongHash(status, message) ? 'BadDigest' : reason,
        requestId: headers['x-guploader-uploadid']?.slice(0, 80),
        retryAfter: retryAfter(headers['retry-after']),
      }),
    },
  );
}

/** A success whose body is not what the API says that it is. */
export function protocolError(operation: string, why: string, cause?: unknown): StoreError {
  return new StoreError('protocol', `${operation}: ${why}`, { operation, ...defined({ cause }) });
}

const BODY_LIMITS: JsonLimits = { bytes: 1024 * 1024, depth: 16, text: 512 * 1024, values: 65_536 };

/** The JSON object in a small answer. Throws StoreError `protocol`. */
export function jsonOf(operation: string, { body }: Answer): JsonObject {
  try {
    return parseJsonObject(body, BODY_LIMITS);
  } catch (error) {
    if (error instanceof JsonRefused)
      throw protocolError(operation, `the answer is not what the API says: ${error.message}`, error);
    throw error;
  }
}

/** Most bytes of an answer that `jsonOf` reads. */
export const MAX_JSON_BYTES = BODY_LIMITS.bytes;

function bodyOf(body: Buffer): { readonly reason?: string; readonly message?: string } {
  let json: JsonObject;
  try {
    json = parseJsonObject(body, ERROR_LIMITS);
  } catch (error) {
    if (error instanceof JsonRefused) return {}; // alt=media answers in plain text
    throw error;
  }
  const { error } = json;
  // The token endpoint writes OAuth's form.
  if (typeof error === 'string') return { reason: error, ...textIn(json, 'error_description', 'message') };
  if (!isJsonObject(error)) return {};
  const list = error['errors'];
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  const reason = isJsonObject(first as JsonObject) ? textIn(first as JsonObject, 'reason', 'reason') : {};
  return { ...reason, ...textIn(error, 'message', 'message') };
}

function textIn<N extends string>(json: JsonObject, field: string, name: N): { readonly [K in N]?: string } {
  const value = json[field];
  return (typeof value === 'string' && value !== '' ? { [name]: value } : {}) as {
    readonly [K in N]?: string;
  };
}

function codeOf(
  operation: string,
  status: number,
  reason: string | undefined,
  message: string | undefined,
  key: string | undefined,
): StoreErrorCode {
  if (isWrongHash(status, message)) return 'transient';
  if (needsPayer(status, message)) return 'denied';
  if (status === 400 && key !== undefined && isAboutName(message)) return 'bad-key';
  const known = reason !== undefined && Object.hasOwn(BY_REASON, reason) ? BY_REASON[reason] : undefined;
  if (known !== undefined) return known;
  if (status === 404 && isAboutBucket(operation, message, key)) return 'no-bucket';
  // A request that ran into another one (https://cloud.google.com/storage/docs/retry-strategy).
  return status === 409 ? 'transient' : codeOfStatus(status);
}

function isAboutBucket(operation: string, message: string | undefined, key: string | undefined): boolean {
  // What is created need not exist: only its bucket must.
  return key === undefined || operation === 'objects.insert' || /bucket does not exist/i.test(message ?? '');
}

/** The body that arrived is not the one whose hash was sent along. */
function isWrongHash(status: number, message: string | undefined): boolean {
  return status === 400 && /(md5|crc32c).*(match|calculated|computed)/i.test(message ?? '');
}

/** Of an object that the service cannot hold: "Disallowed unicode characters present in object name". */
function isAboutName(message: string | undefined): boolean {
  return /object name|name of the object|invalid name|file name too long/i.test(message ?? '');
}

/** "Bucket is a requester pays bucket but no user project provided.", as 400 `required`. */
function needsPayer(status: number, message: string | undefined): boolean {
  return status === 400 && /requester pays bucket/i.test(message ?? '');
}

/** Of an object, a web page may be what a firewall or a proxy thinks of that one; with 413, 429 and 5xx, of a moment. */
function isForBucket(status: number, key: string | undefined): boolean {
  return key === undefined && status !== 413 && status !== 429 && status < 500;
}

function isPage(text: string): boolean {
  return /^\s*<(!doctype\s+html|html|head|body)\b/i.test(text);
}

/** Retry-After in seconds, as ms (RFC 9110, 10.2.3). */
function retryAfter(header: string | undefined): number | undefined {
  return header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : undefined;
}
