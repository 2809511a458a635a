import { Storage, type StorageOptions } from '@google-cloud/storage';
import { generateKeyPairSync } from 'node:crypto';
import { JWT } from 'google-auth-library';
import { startEmulator, type Emulator, type EmulatorConfig } from '../../../emulator/index.ts';

const PEM = { type: 'pkcs8', format: 'pem' } as const;

export function privateKey(): string {
  const { privateKey: key } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: PEM,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  return key;
}

/** Service accounts: `accessKeyId` is a client_email, `secretAccessKey` a private key. */
export const READER = {
  accessKeyId: 'reader@example.iam.gserviceaccount.com',
  secretAccessKey: privateKey(),
};
export const WRITER = {
  accessKeyId: 'writer@example.iam.gserviceaccount.com',
  secretAccessKey: privateKey(),
};

/** The access token of a configuration that needs no sign-in, whatever the clock says. */
export const FIXED_TOKEN = 'fixed-token';

/** `hot` and `cold` at one provider; a node's Repository attaches `hot`, `cold` and `mirror`. */
export const CONFIG: EmulatorConfig = {
  buckets: [
    { name: 'hot', provider: 'gcp', storageType: 'GCS', region: 'us-east1' },
    { name: 'cold', provider: 'gcp', storageType: 'GCS', region: 'us-east1' },
    { name: 'kept', provider: 'gcp', storageType: 'GCS', region: 'us-east1', versioning: 'enabled' },
    { name: 'outside', provider: 'gcp', storageType: 'GCS', writableBy: ['hot'] },
    { name: 'private', provider: 'gcp', storageType: 'GCS' },
  ],
  repositories: [
    {
      id: 'repo',
      name: 'Repo',
      buckets: ['hot', 'cold'],
      keys: [
        { ...READER, right: 'READ' },
        { ...WRITER, right: 'WRITE' },
      ],
    },
  ],
  nodes: [{ api: 'gcs' }],
  providers: [
    {
      name: 'google',
      provider: 'gcp',
      api: 'gcs',
      keys: [
        { ...READER, right: 'READ' },
        { ...WRITER, right: 'ADMIN' },
        { accessKeyId: 'fixed', secretAccessKey: 'none', sessionToken: FIXED_TOKEN, right: 'ADMIN' },
      ],
    },
  ],
};

/** Runs `work` against an emulator of its own; `storage` is a client of the provider's endpoint. */
export async function withGoogle(
  config: Partial<EmulatorConfig>,
  work: (emulator: Emulator, storage: Storage) => Promise<void>,
): Promise<void> {
  const emulator = await startEmulator({ ...CONFIG, ...config });
  try {
    await work(emulator, storageOf(emulator.providerEndpoints['google']));
  } finally {
    await emulator.close();
  }
}

/**
 * Google's own client, signed in with a service account. The library's token address is fixed, so its requests to it
 * are sent to the emulator instead: all else is as in production.
 */
export function storageOf(
  endpoint: string | undefined,
  account: { accessKeyId: string; secretAccessKey: string } = WRITER,
  more: Partial<StorageOptions> = {},
): Storage {
  return new Storage({
    apiEndpoint: endpoint ?? '',
    useAuthWithCustomEndpoint: true,
    authClient: signedIn(endpoint ?? '', account) as unknown as NonNullable<StorageOptions['authClient']>,
    projectId: 'example',
    retryOptions: { autoRetry: false },
    ...more,
  });
}

export function signedIn(
  endpoint: string,
  { accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string },
  scopes = ['https://www.googleapis.com/auth/devstorage.full_control'],
): JWT {
  const client = new JWT({ email: accessKeyId, key: secretAccessKey, scopes });
  client.transporter.interceptors.request.add({
    resolved(request) {
      if (String(request.url) === 'https://oauth2.googleapis.com/token')
        request.url = new URL(`${endpoint}/token`);
      return Promise.resolve(request);
    },
  });
  return client;
}

/** `412 conditionNotMet`, or `ok`: the outcome of a request in a form that reads well in a test. */
export async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'ok';
  } catch (error) {
    // A resumable upload fails with the answer's own error, which is no Error.
    const { errors, ...about } = error as {
      code?: unknown;
      status?: unknown;
      errors?: readonly { reason?: string }[];
    };
    const code = about.status ?? about.code;
    // A number or its digits, as the part of Google's client will have it.
    if (!/^\d{3}$/.test(String(code))) throw error;
    return [String(code), errors?.[0]?.reason].filter((part) => part !== undefined).join(' ');
  }
}

/** A request without Google's client, for what that does not show. `path` comes after the provider's endpoint. */
export async function raw(
  { providerEndpoints }: Emulator,
  path: string,
  { headers = {}, ...init }: Omit<RequestInit, 'headers'> & { headers?: Record<string, string> } = {},
): Promise<{ status: number; headers: Headers; text: string; json: () => unknown }> {
  const answer = await fetch(`${providerEndpoints['google']}${path}`, {
    redirect: 'manual',
    ...init,
    headers: { authorization: `Bearer ${FIXED_TOKEN}`, ...headers },
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, text, json: () => JSON.parse(text) as unknown };
}
