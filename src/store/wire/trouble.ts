import { StoreError } from '../errors.ts';
import type { StoreErrorCode } from '../errors.ts';

const UNREACHABLE = new Set([
  'ENOTFOUND',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Certificates that are not trusted: they are no better the next time. */
const UNTRUSTED = new Set([
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
  const kind = isNoHttp(shapeOf(error)?.message) ? 'wrong-endpoint' : kindOf(code);
  const said = connectionWords(code, error);
  return new StoreError(kind, `${operation}: ${said}`, { operation, cause: error });
}

/** OpenSSL's words name a source file of its own; these say what happened. */
function connectionWords(code: string | undefined, error: unknown): string {
  if (isPlainHttp(code)) return 'the port answers without TLS: use http://, or the port that has TLS';
  const message = shapeOf(error)?.message;
  if (isNoHttp(message)) return 'the port answers with something that is not HTTP';
  return typeof message === 'string' && message !== '' ? message : String(code ?? error);
}

/** TLS was begun, and what came is no TLS. */
function isPlainHttp(code: string | undefined): boolean {
  return code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG';
}

/** undici's words for an answer whose first bytes are no HTTP; its error has no code. */
const NO_HTTP = /does not match the HTTP\/1\.1 protocol \(Expected HTTP\//;

function isNoHttp(message: unknown): boolean {
  return typeof message === 'string' && NO_HTTP.test(message);
}

function kindOf(code: string | undefined): StoreErrorCode {
  if (code === undefined) return 'transient';
  if (UNTRUSTED.has(code) || isPlainHttp(code)) return 'wrong-endpoint';
  if (UNSENDABLE.has(code)) return 'protocol';
  return UNREACHABLE.has(code) ? 'unreachable' : 'transient';
}

/** The first code in the chain of causes. By shape: errors of Node's own modules may come from another realm. */
function systemCode(error: unknown): string | undefined {
  for (let at = shapeOf(error); at !== undefined; at = shapeOf(at.cause)) {
    if (typeof at.code === 'string') return at.code;
    const first: unknown = Array.isArray(at.errors) ? at.errors[0] : undefined;
    const code = first === undefined ? undefined : systemCode(first);
    if (code !== undefined) return code;
  }
  return undefined;
}

function shapeOf(error: unknown):
  | {
      readonly code?: unknown;
      readonly cause?: unknown;
      readonly errors?: unknown;
      readonly message?: unknown;
    }
  | undefined {
  return typeof error === 'object' && error !== null ? error : undefined;
}
