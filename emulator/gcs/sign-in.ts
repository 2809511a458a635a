import type { KeyConfig } from '../config.ts';
import { isServiceAccount, isSignedBy, rightOf, unverified } from './jwt.ts';
import { TOKEN_SECONDS, type Tokens } from './tokens.ts';

/** An answer of a token endpoint: OAuth's JSON, or its error. */
export interface TokenReply {
  readonly status: number;
  readonly json: object;
  /** Whose token it is, for the log. */
  readonly accessKeyId?: string;
}

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** What a JWT for Google's token endpoint names as its audience. */
const GOOGLE_AUDIENCES = [
  'https://oauth2.googleapis.com/token',
  'https://www.googleapis.com/oauth2/v4/token',
  'https://accounts.google.com/o/oauth2/token',
];

/** Google's clocks may differ from the client's by so much, seconds. */
const SKEW_SECONDS = 300;

/**
 * `POST /token`: a service account's signed JWT for an access token (RFC 7523). `ownUrl` is the endpoint's own address,
 * which the JWT may have as its audience.
 * https://developers.google.com/identity/protocols/oauth2/service-account#httprest
 */
export function signIn(
  form: URLSearchParams,
  {
    find,
    tokens,
    clock,
    ownUrl,
  }: {
    find: (accessKeyId: string) => KeyConfig | undefined;
    tokens: Tokens;
    clock: () => number;
    ownUrl: string;
  },
): TokenReply {
  if (form.get('grant_type') !== JWT_BEARER) {
    return oauthError('unsupported_grant_type', 'Invalid grant_type');
  }
  const assertion = form.get('assertion') ?? '';
  const claims = unverified(assertion);
  if (!claims) return oauthError('invalid_grant', 'Bad Request');
  const { iss, sub, aud, scope, iat, exp } = claims;
  const key = typeof iss === 'string' ? find(iss) : undefined;
  if (!key || !isServiceAccount(key) || (sub !== undefined && sub !== iss)) {
    return oauthError('invalid_grant', 'Invalid grant: account not found');
  }
  if (!isSignedBy(assertion, key)) return oauthError('invalid_grant', 'Invalid JWT Signature.');
  if (typeof aud !== 'string' || ![...GOOGLE_AUDIENCES, ownUrl].includes(aud)) {
    return oauthError('invalid_grant', 'Invalid JWT: Failed audience check.');
  }
  const now = clock() / 1000;
  const timely =
    typeof iat === 'number' &&
    typeof exp === 'number' &&
    iat <= now + SKEW_SECONDS &&
    exp > now - SKEW_SECONDS &&
    exp - iat <= TOKEN_SECONDS;
  if (!timely) {
    return oauthError(
      'invalid_grant',
      'Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.',
    );
  }
  const right = typeof scope === 'string' ? rightOf(scope) : undefined;
  if (!right) return oauthError('invalid_scope', 'Invalid OAuth scope or ID token audience provided.');
  const { accessKeyId } = key;
  return {
    status: 200,
    json: {
      access_token: tokens.issue({ accessKeyId, right }),
      expires_in: TOKEN_SECONDS - 1,
      token_type: 'Bearer',
    },
    accessKeyId,
  };
}

export function oauthError(error: string, description: string, status = 400): TokenReply {
  return { status, json: { error, error_description: description } };
}
