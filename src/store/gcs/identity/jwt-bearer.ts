import { createPrivateKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { JsonRefused, parseJsonObject, RECORD_LIMITS } from '../../../core/bounded-json.ts';
import type { JsonObject } from '../../../core/bounded-json.ts';
import type { Clock } from '../../../core/clock.ts';
import { StoreError } from '../../errors.ts';
import { Channel } from '../../wire/channel.ts';
import type { Answer } from '../../wire/exchange.ts';
import { errorOf } from '../answers.ts';
import type { Token } from '../../tokens.ts';

const OPERATION = 'token';
const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** What Google's and Flashback's issuers expect, whichever of them is asked. */
const AUDIENCE = 'https://oauth2.googleapis.com/token';
/** The longest that Google takes. */
const LIFETIME_S = 3600;

/** A service account's, or a Flashback Repository's, own key, and where its tokens are issued. */
export interface BearerKey {
  readonly email: string;
  /** PEM, its line breaks as they are or written `\n`. */
  readonly privateKey: string;
  /** The issuer's URL. */
  readonly tokenUrl: string;
  readonly scope: string;
  readonly ca: string | undefined;
}

/**
 * Asks for an access token with an assertion that is signed by the key (RFC 7523). google-auth-library asks Google alone,
 * whatever a key names as its `token_uri`. Throws StoreError: `credentials` where the key is none, or is refused.
 */
export async function tokenFor(key: BearerKey, clock: Clock): Promise<Token> {
  const assertion = assertionOf(key, clock.now());
  const { origin, pathname } = new URL(key.tokenUrl);
  const form = new URLSearchParams({ grant_type: GRANT, assertion }).toString();
  const channel = new Channel({
    origin,
    clock,
    connections: 1,
    ...(key.ca === undefined ? {} : { ca: key.ca }),
  });
  try {
    const answer = await channel.send({
      operation: OPERATION,
      most: RECORD_LIMITS.bytes,
      prepare: () => ({
        method: 'POST',
        path: pathname,
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': String(Buffer.byteLength(form)),
        },
        body: form,
        headersTimeout: channel.timeouts.answer,
      }),
      refusal,
    });
    return tokenOf(answer, clock.now());
  } finally {
    await channel.close();
  }
}

/** A JWT of RS256. Throws StoreError `credentials` where the private key is none. */
export function assertionOf({ email, privateKey, scope }: BearerKey, now: number): string {
  const iat = Math.floor(now / 1000);
  const claims = { iss: email, sub: email, aud: AUDIENCE, scope, iat, exp: iat + LIFETIME_S };
  const signed = `${encoded({ alg: 'RS256', typ: 'JWT' })}.${encoded(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), keyOf(privateKey)).toString('base64url')}`;
}

function keyOf(privateKey: string): KeyObject {
  const pem = privateKey.includes('\n') ? privateKey : privateKey.replaceAll('\\n', '\n');
  try {
    const key = createPrivateKey(pem.trim());
    if (key.asymmetricKeyType === 'rsa') return key;
  } catch {
    // What OpenSSL says of it may hold a piece of it.
  }
  throw new StoreError(
    'credentials',
    'the secret access key of a bucket in Google Cloud Storage is no RSA private key; expected the private_key of the key file: PEM, with its line breaks or \\n in their place',
    { operation: OPERATION },
  );
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Whatever the issuer refuses, it refuses these credentials: 400 invalid_grant for an unknown key, or a wrong clock. */
function refusal(answer: Answer): StoreError {
  const error = errorOf({ operation: OPERATION }, answer);
  if (error.retryable) return error;
  const { message, status, providerCode } = error;
  return new StoreError('credentials', message, {
    operation: OPERATION,
    ...(status === undefined ? {} : { status }),
    ...(providerCode === undefined ? {} : { providerCode }),
  });
}

function tokenOf({ body }: Answer, now: number): Token {
  let json: JsonObject;
  try {
    json = parseJsonObject(body, RECORD_LIMITS);
  } catch (error) {
    if (!(error instanceof JsonRefused)) throw error;
    throw new StoreError(
      'wrong-endpoint',
      `${OPERATION}: no issuer of tokens answers there: ${error.message}`,
      {
        operation: OPERATION,
      },
    );
  }
  const { access_token: value, expires_in: seconds } = json;
  if (typeof value !== 'string' || !/^[\x21-\x7e]{1,8192}$/.test(value))
    throw new StoreError('protocol', `${OPERATION}: the answer has no access token`, {
      operation: OPERATION,
    });
  return { value, expires: typeof seconds === 'number' ? now + seconds * 1000 : now + LIFETIME_S * 1000 };
}
