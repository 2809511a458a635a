import { createPrivateKey, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { announceSecret } from '../../../core/secrets/announced.ts';
import { StoreError } from '../../errors.ts';
import type { Token } from '../../tokens.ts';
import { ask, LIFETIME_S, TOKEN_OPERATION, tokenIn } from './issuer.ts';
import type { Reach } from './issuer.ts';

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
/** What Google's and Flashback's issuers expect, whichever of them is asked. */
const AUDIENCE = 'https://oauth2.googleapis.com/token';

/** A service account's, or a Flashback Repository's, own key, and where its tokens are issued. */
export interface BearerKey {
  readonly email: string;
  /** PEM, its line breaks as they are or written `\n`. */
  readonly privateKey: string;
  /** The issuer's URL. */
  readonly tokenUrl: string;
  readonly scope: string;
}

/**
 * Asks for an access token with an assertion that is signed by the key (RFC 7523). google-auth-library asks Google alone,
 * whatever a key names as its `token_uri`. Throws StoreError: `credentials` where the key is none, or is refused.
 */
export async function tokenFor(key: BearerKey, reach: Reach): Promise<Token> {
  const assertion = assertionOf(key, reach.clock.now());
  announceSecret(assertion);
  const form = { grant_type: GRANT, assertion };
  return tokenIn(await ask({ method: 'POST', url: key.tokenUrl, form }, reach), reach.clock.now());
}

/** A JWT of RS256. Throws StoreError `credentials` where the private key is none. */
export function assertionOf({ email, privateKey, scope }: BearerKey, now: number): string {
  const iat = Math.floor(now / 1000);
  const claims = { iss: email, sub: email, aud: AUDIENCE, scope, iat, exp: iat + LIFETIME_S };
  const signed = `${encoded({ alg: 'RS256', typ: 'JWT' })}.${encoded(claims)}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), keyOf(privateKey)).toString('base64url')}`;
}

/** Throws StoreError `credentials` where it is none. */
export function keyOf(privateKey: string): KeyObject {
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
    { operation: TOKEN_OPERATION },
  );
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
