import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Right, WorkloadIdentityConfig } from '../config.ts';
import { rightOf, unverified } from './jwt.ts';
import { oauthError, type TokenReply } from './sign-in.ts';
import { TOKEN_SECONDS, type TokenHolder, type Tokens } from './tokens.ts';

/** How long GitHub's OIDC tokens live, seconds. */
const ID_TOKEN_SECONDS = 300;

const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';

/** Signs the ID tokens of this process. */
const secret = randomBytes(32);

/** Stands in for the OIDC provider of GitHub Actions: an ID token for the audience that is asked for. */
export function idToken(
  config: WorkloadIdentityConfig,
  asked: { authorization: string | undefined; audience: string | null },
  now: number,
): TokenReply {
  if (!/^bearer /i.test(asked.authorization ?? '') || asked.authorization?.slice(7) !== config.requestToken) {
    return { status: 401, json: { message: 'Unauthorized' } };
  }
  const seconds = Math.floor(now / 1000);
  const claims = {
    iss: 'https://token.actions.githubusercontent.com',
    sub: 'repo:example/backups:ref:refs/heads/main',
    aud: asked.audience ?? 'https://github.com/example',
    iat: seconds,
    exp: seconds + ID_TOKEN_SECONDS,
  };
  const signed = [{ alg: 'HS256', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return { status: 200, json: { count: 1, value: `${signed}.${signature(signed)}` } };
}

/**
 * Stands in for Google's Security Token Service: an ID token for a federated access token.
 * https://cloud.google.com/iam/docs/reference/sts/rest/v1/TopLevel/token
 */
export function exchangeToken(
  config: WorkloadIdentityConfig,
  form: URLSearchParams,
  { tokens, now }: { tokens: Tokens; now: number },
): TokenReply {
  if (form.get('grant_type') !== TOKEN_EXCHANGE) {
    return oauthError('unsupported_grant_type', 'Invalid grant_type.');
  }
  if (form.get('requested_token_type') !== ACCESS_TOKEN) {
    return oauthError('invalid_request', 'Invalid requested_token_type.');
  }
  if (form.get('audience') !== config.audience) {
    return oauthError(
      'invalid_target',
      'The target service indicated by the "audience" parameters is invalid. This might either be because the pool or provider is disabled or deleted or because it doesn\'t exist.',
    );
  }
  const subject = form.get('subject_token') ?? '';
  const claims = unverified(subject);
  if (!claims || !isOurs(subject)) return oauthError('invalid_grant', 'Invalid subject token.');
  const { aud, exp } = claims;
  if (aud !== config.audience && aud !== `https:${config.audience}`) {
    return oauthError('invalid_grant', 'The audience in ID Token does not match the expected audience.');
  }
  if (typeof exp !== 'number' || exp * 1000 <= now) {
    return oauthError('invalid_grant', 'ID Token issued at is stale to sign-in.');
  }
  const right = rightOf(form.get('scope') ?? '');
  if (!right) return oauthError('invalid_scope', 'Invalid scope.');
  const { accessKeyId } = config;
  return {
    status: 200,
    json: {
      access_token: tokens.issue({ accessKeyId, right }),
      issued_token_type: ACCESS_TOKEN,
      token_type: 'Bearer',
      expires_in: TOKEN_SECONDS,
    },
    accessKeyId,
  };
}

/**
 * Stands in for the IAM Credentials API: a federated token for one of the service account that it may impersonate.
 * https://cloud.google.com/iam/docs/reference/credentials/rest/v1/projects.serviceAccounts/generateAccessToken
 */
export function impersonate(
  config: WorkloadIdentityConfig,
  asked: { email: string; body: Record<string, unknown>; holder: TokenHolder | undefined },
  { tokens, now }: { tokens: Tokens; now: number },
): TokenReply {
  const { email, body, holder } = asked;
  if (!holder) {
    return failure(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.');
  }
  if (email !== config.accessKeyId || holder.accessKeyId !== email || RANK[holder.right] < RANK.ADMIN) {
    return failure(
      403,
      'PERMISSION_DENIED',
      "Permission 'iam.serviceAccounts.getAccessToken' denied on resource (or it may not exist).",
    );
  }
  const scope = Array.isArray(body['scope']) ? body['scope'].join(' ') : '';
  const right = rightOf(scope);
  const { lifetime = '3600s' } = body;
  const seconds = Number(/^(\d+)s$/.exec(typeof lifetime === 'string' ? lifetime : '')?.[1] ?? NaN);
  if (!right || !(seconds > 0 && seconds <= TOKEN_SECONDS)) {
    return failure(400, 'INVALID_ARGUMENT', 'Request contains an invalid argument.');
  }
  return {
    status: 200,
    json: {
      accessToken: tokens.issue({ accessKeyId: email, right }, seconds),
      expireTime: new Date(now + seconds * 1000).toISOString(),
    },
    accessKeyId: email,
  };
}

/** Stands in for the metadata server of a machine at Google. */
export function machineToken(config: WorkloadIdentityConfig, { tokens }: { tokens: Tokens }): TokenReply {
  const { accessKeyId } = config;
  return {
    status: 200,
    json: {
      access_token: tokens.issue({ accessKeyId, right: 'ADMIN' }),
      expires_in: TOKEN_SECONDS,
      token_type: 'Bearer',
    },
    accessKeyId,
  };
}

const RANK: Readonly<Record<Right, number>> = { READ: 0, WRITE: 1, ADMIN: 2 };

function isOurs(jwt: string): boolean {
  const at = jwt.lastIndexOf('.');
  const [given, expected] = [jwt.slice(at + 1), signature(jwt.slice(0, at))].map((text) => Buffer.from(text));
  return given !== undefined && expected?.length === given.length && timingSafeEqual(given, expected);
}

function signature(signed: string): string {
  return createHmac('sha256', secret).update(signed).digest('base64url');
}

function failure(code: number, status: string, message: string): TokenReply {
  return { status: code, json: { error: { code, message, status } } };
}
