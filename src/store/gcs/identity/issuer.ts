import { JsonRefused, parseJsonObject, RECORD_LIMITS } from '../../../core/bounded-json.ts';
import type { JsonObject } from '../../../core/bounded-json.ts';
import type { Clock } from '../../../core/clock.ts';
import { defined } from '../../../core/defined.ts';
import { StoreError } from '../../errors.ts';
import type { Token } from '../../tokens.ts';
import { Channel } from '../../wire/channel.ts';
import type { Answer } from '../../wire/exchange.ts';
import { errorOf } from '../answers.ts';
import { withoutSecrets } from './secrets.ts';

/** The name of every request for a token, in errors and counts. */
export const TOKEN_OPERATION = 'token';
/** Of an access token that does not say how long it lives; the longest that Google gives. */
export const LIFETIME_S = 3600;

/** How issuers are reached, and by whose time. */
export interface Reach {
  readonly ca: string | undefined;
  readonly clock: Clock;
}

export interface IssuerRequest {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as a form, or as JSON. */
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: object;
}

/** The answer's bytes. Throws StoreError: `credentials` where the issuer refuses, without anything that was sent. */
export async function ask(request: IssuerRequest, { ca, clock }: Reach): Promise<Buffer> {
  const { method, url, headers, form, json } = request;
  const { origin, pathname, search } = new URL(url);
  const body = form === undefined ? json && JSON.stringify(json) : new URLSearchParams(form).toString();
  const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  const channel = new Channel({ origin, clock, connections: 1, ...defined({ ca }) });
  try {
    const { body: answer } = await channel.send({
      operation: TOKEN_OPERATION,
      most: RECORD_LIMITS.bytes,
      prepare: () => ({
        method,
        path: pathname + search,
        headers: {
          ...headers,
          ...(body === undefined
            ? {}
            : { 'content-type': type, 'content-length': String(Buffer.byteLength(body)) }),
        },
        body: body ?? null,
        headersTimeout: channel.timeouts.answer,
      }),
      refusal,
    });
    return answer;
  } finally {
    await channel.close();
  }
}

/** The JSON object of an issuer's answer. Throws StoreError `wrong-endpoint` where it is none. */
export function jsonIn(body: Buffer): JsonObject {
  try {
    return parseJsonObject(body, RECORD_LIMITS);
  } catch (error) {
    if (!(error instanceof JsonRefused)) throw error;
    const message = `${TOKEN_OPERATION}: no issuer of tokens answers there: ${error.message}`;
    throw new StoreError('wrong-endpoint', message, { operation: TOKEN_OPERATION });
  }
}

/** OAuth's answer (RFC 6749, 5.1). Throws StoreError. */
export function tokenIn(body: Buffer, now: number): Token {
  const { access_token: value, expires_in: seconds } = jsonIn(body);
  return {
    value: checkedToken(value),
    expires: now + (typeof seconds === 'number' ? seconds : LIFETIME_S) * 1000,
  };
}

/** What may stand in a header. Throws StoreError `protocol`. */
export function checkedToken(value: unknown): string {
  if (typeof value === 'string' && /^[\x21-\x7e]{1,16384}$/.test(value)) return value;
  const message = `${TOKEN_OPERATION}: the answer has no access token`;
  throw new StoreError('protocol', message, { operation: TOKEN_OPERATION });
}

/** Whatever an issuer refuses, it refuses these credentials: 400 `invalid_grant` for an unknown key, or a wrong clock. */
function refusal(answer: Answer): StoreError {
  const { retryable, message, status, providerCode } = errorOf({ operation: TOKEN_OPERATION }, answer);
  // An issuer that is busy says nothing of how fast the store takes requests.
  return new StoreError(retryable ? 'transient' : 'credentials', withoutSecrets(message), {
    operation: TOKEN_OPERATION,
    ...defined({ status, providerCode }),
  });
}
