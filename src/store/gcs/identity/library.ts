import { GoogleAuth } from 'google-auth-library';
import type { AuthClient } from 'google-auth-library';
import { systemClock } from '../../../core/clock.ts';
import type { Clock } from '../../../core/clock.ts';
import { clip } from '../../../core/escape.ts';
import { NO_CREDENTIALS, StoreError } from '../../errors.ts';
import type { Token } from '../../tokens.ts';
import { Fetcher } from '../../wire/fetch.ts';
import { checkedToken, TOKEN_OPERATION } from './issuer.ts';
import type { Reach } from './issuer.ts';
import { withoutSecrets } from './secrets.ts';

const MAX_MESSAGE = 300;

/**
 * A token by Google's own library, for the rarer kinds of credentials. A new client each time, so that each token is a new
 * one. Its requests go through our connections as far as it lets them: not those to a metadata server. Throws StoreError.
 */
export async function libraryToken(scope: string, { ca, clock }: Reach): Promise<Token> {
  const fetcher = new Fetcher(ca);
  try {
    const transporterOptions = { fetchImplementation: fetchThrough(fetcher), retry: false };
    // Without a project the library asks for one, of a service that the identity need not have access to.
    const auth = new GoogleAuth({
      scopes: scope,
      projectId: 'unused',
      clientOptions: { transporterOptions },
    });
    const client = await auth.getClient();
    const { token } = await client.getAccessToken();
    return { value: checkedToken(token), expires: expiryOf(client, clock) };
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
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
  return ((url: string | URL, init?: object) => fetcher.fetch(url, init)) as typeof fetch;
}

/**
 * Without its cause: the library's errors hold the requests that they come of. What broke off or is busy may be better soon;
 * what is refused is not.
 */
function identityError(error: unknown): StoreError {
  const { message, status } = shapeOf(error);
  const passing = (status ?? 0) >= 500 || status === 429 || isConnection(error);
  const said = `the application default credentials gave no token (${clip(withoutSecrets(message), MAX_MESSAGE)})`;
  const detail = { operation: TOKEN_OPERATION, ...(status === undefined ? {} : { status }) };
  if (passing) return new StoreError('transient', said, detail);
  return new StoreError('credentials', said, { ...detail, providerCode: NO_CREDENTIALS });
}

/** In the chain of causes. */
function isConnection(error: unknown): boolean {
  for (let at = error; typeof at === 'object' && at !== null; at = (at as { cause?: unknown }).cause) {
    const { code } = at as { code?: unknown };
    if (
      typeof code === 'string' &&
      /^(ECONN\w+|E\w*TIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|UND_ERR_\w+)$/.test(code)
    )
      return true;
  }
  return false;
}

function shapeOf(error: unknown): { readonly message: string; readonly status: number | undefined } {
  if (typeof error !== 'object' || error === null) return { message: String(error), status: undefined };
  const { message, status } = error as { message?: unknown; status?: unknown };
  return {
    message: typeof message === 'string' ? message : 'no reason given',
    status: typeof status === 'number' ? status : undefined,
  };
}
