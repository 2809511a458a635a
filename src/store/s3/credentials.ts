import type { Credentials } from './sigv4.ts';

/** Where credentials come from, each time a request is signed. */
export interface CredentialSource {
  get(): Promise<Credentials>;
}

export function fixedCredentials(credentials: Credentials): CredentialSource {
  return { get: () => Promise.resolve(credentials) };
}

/** Asked again this long before the credentials end. */
const RENEW_BEFORE_MS = 5 * 60_000;

/**
 * The SDK's default chain (environment, shared files, web identity, container, instance), asked again when
 * what it gave is about to end. The SDK is loaded on first use. Throws what the chain throws.
 */
export function defaultCredentials(region: string, now: () => number): CredentialSource {
  let known: Credentials | undefined;
  let asking: Promise<Credentials> | undefined;
  return {
    get: () => {
      if (known !== undefined && (known.expires === undefined || known.expires - RENEW_BEFORE_MS > now())) {
        return Promise.resolve(known);
      }
      asking ??= ask(region)
        .then((fresh) => (known = fresh))
        .finally(() => (asking = undefined));
      return asking;
    },
  };
}

async function ask(region: string): Promise<Credentials> {
  const { S3Client } = await import('@aws-sdk/client-s3');
  const client = new S3Client({ region });
  try {
    const found = await client.config.credentials();
    return {
      accessKeyId: found.accessKeyId,
      secretAccessKey: found.secretAccessKey,
      ...(found.sessionToken === undefined ? {} : { sessionToken: found.sessionToken }),
      ...(found.expiration === undefined ? {} : { expires: found.expiration.getTime() }),
    };
  } finally {
    client.destroy();
  }
}
