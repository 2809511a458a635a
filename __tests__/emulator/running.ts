import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { startEmulator, type Emulator, type EmulatorConfig } from '../../emulator/index.ts';

export const READ = { accessKeyId: 'READKEY', secretAccessKey: 'read-secret' };
export const WRITE = { accessKeyId: 'WRITEKEY', secretAccessKey: 'write-secret' };
export const ADMIN = { accessKeyId: 'ADMINKEY', secretAccessKey: 'admin-secret' };

/** One Repository with `hot` and `cold`; `outside` is at cold's provider but not attached. */
export const CONFIG: EmulatorConfig = {
  buckets: [
    { name: 'hot', provider: 'aws', storageType: 'S3', region: 'eu-west-1' },
    { name: 'cold', provider: 'storj', storageType: 'S3' },
    { name: 'outside', provider: 'storj', storageType: 'S3', readableBy: ['cold'] },
    { name: 'private', provider: 'storj', storageType: 'S3' },
    { name: 'kept', provider: 'aws', storageType: 'S3', versioning: 'enabled' },
    { name: 'paused', provider: 'aws', storageType: 'S3', versioning: 'suspended' },
  ],
  repositories: [
    {
      id: 'repo',
      name: 'Repo',
      buckets: ['hot', 'cold', 'kept', 'paused'],
      keys: [
        { ...READ, right: 'READ' },
        { ...WRITE, right: 'WRITE' },
        { ...ADMIN, right: 'ADMIN' },
      ],
    },
  ],
};

/** Runs `work` against an emulator of its own. */
export async function withEmulator(
  config: Partial<EmulatorConfig>,
  work: (emulator: Emulator, client: S3Client) => Promise<void>,
): Promise<void> {
  const emulator = await startEmulator({ ...CONFIG, ...config });
  const client = clientOf(emulator.endpoints[0]);
  try {
    await work(emulator, client);
  } finally {
    client.destroy();
    await emulator.close();
  }
}

export function clientOf(endpoint: string | undefined, more: Partial<S3ClientConfig> = {}): S3Client {
  return new S3Client({
    endpoint: endpoint ?? '',
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: WRITE,
    maxAttempts: 1,
    ...more,
  });
}

/** `412 PreconditionFailed`, or `ok`: the outcome of a request in a form that reads well in a test. */
export async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'ok';
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const status =
      '$metadata' in error ? (error.$metadata as { httpStatusCode?: number }).httpStatusCode : undefined;
    return status === undefined ? error.name : `${status} ${error.name}`;
  }
}
