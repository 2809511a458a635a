import { GoogleAuth } from 'google-auth-library';
import type { AuthClient } from 'google-auth-library';
import type { Clock } from '../../../core/clock.ts';
import { systemClock } from '../../../core/clock.ts';
import { clip } from '../../../core/escape.ts';
import { NO_CREDENTIALS, StoreError } from '../../errors.ts';
import { Fetcher } from '../../wire/fetch.ts';
import type { Token } from '../../tokens.ts';

const OPERATION = 'token';
const MAX_MESSAGE = 300;

/**
 * An access token by the application default credentials: the file that GOOGLE_APPLICATION_CREDENTIALS names (as
 * google-github-actions/auth leaves it: an external account by the job's OIDC token; a service account; an authorized user),
 * gcloud's own, or the metadata server. A new client each time, so that each token is a new one. Throws StoreError.
 */
export async function applicationDefault(
  scope: string,
  ca: string | undefined,
  clock: Clock,
): Promise<Token> {
  const fetcher = new Fetcher(ca);
  try {
    const transporterOptions = { fetchImplementation: fetchThrough(fetcher), retry: false };
    const auth = new GoogleAuth({ scopes: scope, clientOptions: { transporterOptions } });
    const client = await auth.getClient();
    const { token } = await client.getAccessToken();
    if (typeof token !== 'string' || token === '') throw new Error('they gave no access token');
    return { value: token, expires: expiryOf(client, clock) };
  } catch (error) {
    throw identityError(error);
  } finally {
    await fetcher.close();
  }
}

/** The library counts from the time of the system, whatever ours is. */
function expiryOf({ credentials }: AuthClient, clock: Clock): number | undefined {
  const { expiry_date: ends } = credentials;
  return typeof ends === 'number' ? clock.now() + (ends - systemClock.now()) : undefined;
}

/** undici's fetch differs from the one of the DOM in its types alone. */
function fetchThrough(fetcher: Fetcher): typeof fetch {
  return ((url: string | URL, init?: object) => fetcher.fetch(url, init)) as typeof fetch;
}

/**
 * Without its cause: the library's errors hold the requests that they come of. What broke off or is busy may be better soon;
 * what is refused is not.
 */
function identityError(error: unknown): StoreError {
  const { message, code, status } = shapeOf(error);
  const passing =
    (status ?? 0) >= 500 || status === 429 || isConnection(code) || isConnection(causeCode(error));
  const said = `the application default credentials gave no token (${clip(withoutSecrets(message), MAX_MESSAGE)})`;
  const detail = { operation: OPERATION, ...(status === undefined ? {} : { status }) };
  if (passing) return new StoreError('transient', said, detail);
  return new StoreError('credentials', said, { ...detail, providerCode: NO_CREDENTIALS });
}

/** Whatever looks like a token, an assertion or a key. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/-----BEGIN[\s\S]*?(-----END[^-]*-----|$)/g, '***')
    .replace(/\b(bearer\s+)\S+/gi, '$1***')
    .replace(/\b(ya29\.|eyJ)[\w.~+/=-]+/g, '***')
    .replace(/([?&](?:token|access_token|assertion|upload_id)=)[^&\s]+/gi, '$1***');
}

function isConnection(code: unknown): boolean {
  return (
    typeof code === 'string' && /^(E[A-Z]+|UND_ERR_\w+)$/.test(code) && code !== 'ENOENT' && code !== 'EACCES'
  );
}

function causeCode(error: unknown): unknown {
  for (let at = error; typeof at === 'object' && at !== null; at = (at as { cause?: unknown }).cause) {
    const { code } = at as { code?: unknown };
    if (isConnection(code)) return code;
  }
  return undefined;
}

function shapeOf(error: unknown): {
  readonly message: string;
  readonly code: unknown;
  readonly status: number | undefined;
} {
  if (typeof error !== 'object' || error === null)
    return { message: String(error), code: undefined, status: undefined };
  const { message, code, status } = error as { message?: unknown; code?: unknown; status?: unknown };
  return {
    message: typeof message === 'string' ? message : 'no reason given',
    code,
    status: typeof status === 'number' ? status : undefined,
  };
}
