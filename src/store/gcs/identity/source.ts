import type { Clock } from '../../../core/clock.ts';
import type { GcsPlaceOptions } from '../../../core/place.ts';
import { NO_CREDENTIALS, StoreError } from '../../errors.ts';
import { tokenFor } from './jwt-bearer.ts';
import { RenewedTokens } from '../../tokens.ts';
import type { TokenSource } from '../../tokens.ts';

/** Of Google's own endpoints; every other one issues its tokens itself, at `/token`, as Flashback's do. */
const GOOGLE_HOST = /(^|\.)googleapis\.com$/;
const GOOGLE_TOKENS = 'https://oauth2.googleapis.com/token';
const GOOGLE_SCOPE = 'https://www.googleapis.com/auth/devstorage.read_write';
const FLASHBACK_SCOPE = 'READ WRITE';

/** One for all stores of a place, by its issuer: they end, and are asked for anew, together. */
const sources = new WeakMap<object, Map<string, TokenSource>>();

/**
 * Who a place is reached as: by its key, or as the application default credentials say. Undefined for nobody, at an
 * emulator that STORAGE_EMULATOR_HOST names. Sends nothing yet.
 */
export function tokensOf(
  place: Pick<GcsPlaceOptions, 'endpoint' | 'credentials'>,
  ca: string | undefined,
  clock: Clock,
): TokenSource | undefined {
  const { endpoint, credentials } = place;
  if (credentials === undefined && isEmulator(endpoint)) return undefined;
  const issuer = isGoogle(endpoint) ? GOOGLE_TOKENS : `${endpoint.replace(/\/+$/, '')}/token`;
  const whose = credentials ?? place;
  const known = sources.get(whose) ?? new Map<string, TokenSource>();
  sources.set(whose, known);
  const source = known.get(issuer) ?? sourceOf(place, issuer, ca, clock);
  known.set(issuer, source);
  return source;
}

function sourceOf(
  { endpoint, credentials }: Pick<GcsPlaceOptions, 'endpoint' | 'credentials'>,
  tokenUrl: string,
  ca: string | undefined,
  clock: Clock,
): TokenSource {
  const now = (): number => clock.now();
  if (credentials === undefined) {
    return new RenewedTokens({
      now,
      lasting: false,
      ask: async () => {
        // A token of Google's is good at Google: no other endpoint may see it.
        if (!isGoogle(endpoint)) throw needsKey(endpoint);
        const { applicationDefault } = await import('./application-default.ts');
        return applicationDefault(GOOGLE_SCOPE, tokenUrl, { ca, clock });
      },
    });
  }
  const { accessKeyId: email, secretAccessKey: privateKey } = credentials;
  const scope = tokenUrl === GOOGLE_TOKENS ? GOOGLE_SCOPE : FLASHBACK_SCOPE;
  const key = { email, privateKey, tokenUrl, scope };
  return new RenewedTokens({ now, lasting: true, ask: () => tokenFor(key, { ca, clock }) });
}

function isGoogle(endpoint: string): boolean {
  return GOOGLE_HOST.test(new URL(endpoint).hostname);
}

/** As Google's own clients have it: `host:port`, or a URL. */
function isEmulator(endpoint: string): boolean {
  const named = process.env['STORAGE_EMULATOR_HOST'] ?? '';
  if (named === '') return false;
  const url = named.includes('://') ? named : `http://${named}`;
  return URL.canParse(url) && new URL(url).host === new URL(endpoint).host;
}

function needsKey(endpoint: string): StoreError {
  const message = `there is no key for ${new URL(endpoint).host}, and application default credentials are sent to Google alone; expected access-key-id (client_email) and secret-access-key (private_key)`;
  return new StoreError('credentials', message, { operation: 'token', providerCode: NO_CREDENTIALS });
}
