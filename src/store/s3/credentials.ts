import { defined } from '../../core/defined.ts';
import { announceSecret } from '../../core/secrets/announced.ts';
import { nodeAgents } from '../wire/connections.ts';
import { NO_CREDENTIALS, StoreError } from '../errors.ts';
import type { Credentials } from './sigv4.ts';

/** Where credentials come from, each time a request is signed. */
export interface CredentialSource {
  get(): Promise<Credentials>;
  /** When those in use end, wall ms; undefined where that is not known. */
  ends(): number | undefined;
  /** The store refused those in use: true where there are others now. */
  renew(): Promise<boolean>;
}

export function fixedCredentials(credentials: Credentials): CredentialSource {
  return {
    get: () => Promise.resolve(credentials),
    ends: () => credentials.expires,
    renew: () => Promise.resolve(false),
  };
}

/** Asked again this long before the credentials end: a run stops five minutes before it. */
const RENEW_BEFORE_MS = 10 * 60_000;
/** Not asked more often than this: a chain that gives the same again has nothing better. */
const ASK_EVERY_MS = 30_000;

/** Gives credentials; the SDK's default chain unless a test says otherwise. */
export type Chain = () => Promise<Credentials>;

/**
 * The SDK's default chain (environment, shared files, web identity, container, instance), asked again when
 * what it gave is about to end, and when the store refuses it. The SDK is loaded on first use. Throws what the
 * chain throws, while there are no credentials that still hold.
 */
export function defaultCredentials(
  region: string,
  now: () => number,
  chain?: Chain,
  ca?: string,
): CredentialSource {
  const askChain = chain ?? ((): Promise<Credentials> => ask(region, ca));
  let known: Credentials | undefined;
  let asked = Number.NEGATIVE_INFINITY;
  let changed = Number.NEGATIVE_INFINITY;
  let asking: Promise<Credentials> | undefined;

  const fresh = (): Promise<Credentials> => {
    asking ??= askChain()
      .then((found) => {
        announceSecret(found.secretAccessKey);
        announceSecret(found.sessionToken);
        if (found.accessKeyId !== known?.accessKeyId || found.sessionToken !== known.sessionToken)
          changed = now();
        return (known = found);
      })
      .finally(() => {
        asked = now();
        asking = undefined;
      });
    return asking;
  };
  const mayAsk = (): boolean => asking !== undefined || asked + ASK_EVERY_MS <= now();

  return {
    ends: () => known?.expires,
    get: async () => {
      if (known === undefined) return fresh();
      const { expires } = known;
      if (expires === undefined || expires - RENEW_BEFORE_MS > now() || !mayAsk()) return known;
      try {
        return await fresh();
      } catch (error) {
        if (expires <= now()) throw error;
        return known; // they hold for a while yet; asked again soon
      }
    },
    renew: async () => {
      // Many requests are refused at once: the first one's answer is everybody's.
      if (mayAsk()) await fresh();
      return now() - changed < ASK_EVERY_MS;
    },
  };
}

async function ask(region: string, ca: string | undefined): Promise<Credentials> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  // The chain asks STS as this client would: through the proxy, and trusting the same.
  const client = new S3Client({
    region,
    requestHandler: nodeAgents(stsEndpoint(region), { ca, connections: 4 }),
  });
  try {
    return credentialsOf(await client.config.credentials());
  } catch (error) {
    throw chainError(error);
  } finally {
    client.destroy();
  }
}

/** A chain that has nothing, or that is refused, has nothing better in a second: only broken connections are tried again. */
function chainError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const status = '$metadata' in error ? (error.$metadata as { httpStatusCode?: number }).httpStatusCode : 0;
  const refused = status !== undefined && status >= 400 && status < 500;
  if (!refused && !/CredentialsProviderError|ProviderError/.test(error.name)) return error;
  const message = `the AWS default chain gave no credentials (${error.name}: ${error.message})`;
  const detail = { operation: 'credentials', providerCode: NO_CREDENTIALS, cause: error };
  return new StoreError('credentials', message, detail);
}

/** What the SDK found, in our words. */
export function credentialsOf(found: {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  readonly expiration?: Date | undefined;
}): Credentials {
  return {
    accessKeyId: found.accessKeyId,
    secretAccessKey: found.secretAccessKey,
    ...defined({ sessionToken: found.sessionToken }),
    ...(found.expiration === undefined ? {} : { expires: found.expiration.getTime() }),
  };
}

/** Where the SDK asks STS, to find the proxy for it (AWS SDKs reference guide: service-specific endpoints). */
export function stsEndpoint(region: string): string {
  const given = process.env['AWS_ENDPOINT_URL_STS'] ?? process.env['AWS_ENDPOINT_URL'] ?? '';
  return given === '' ? `https://sts.${region}.amazonaws.com` : given;
}
