import {
  BlobSASPermissions,
  BlobServiceClient,
  RestError,
  StorageSharedKeyCredential,
  type BlockBlobClient,
  type ContainerClient,
} from '@azure/storage-blob';
import { startEmulator, type Emulator, type EmulatorConfig } from '../../../emulator/index.ts';

/** Two storage accounts at one provider, and a Repository whose Bridge Node speaks the Blob API. */
export const HOT = { accessKeyId: 'hotaccount', secretAccessKey: key('hot account') };
export const COLD = { accessKeyId: 'coldaccount', secretAccessKey: key('cold account') };
export const READER = { accessKeyId: '00000000-0000-4000-8000-000000000001', secretAccessKey: key('reader') };
export const WRITER = { accessKeyId: '00000000-0000-4000-8000-000000000002', secretAccessKey: key('writer') };

export const CONFIG: EmulatorConfig = {
  buckets: [
    { name: 'hot', provider: 'azure', storageType: 'BLOB', account: 'hotaccount' },
    { name: 'cold', provider: 'azure', storageType: 'BLOB', account: 'coldaccount' },
    { name: 'attached', provider: 'azure', storageType: 'BLOB' },
    { name: 'also', provider: 'azure', storageType: 'BLOB' },
    { name: 'outside', provider: 'azure', storageType: 'BLOB', readableBy: ['attached'] },
    { name: 'private', provider: 'azure', storageType: 'BLOB' },
  ],
  repositories: [
    {
      id: 'repo',
      name: 'Repo',
      buckets: ['attached', 'also'],
      keys: [
        { ...READER, right: 'READ' },
        { ...WRITER, right: 'WRITE' },
      ],
    },
  ],
  nodes: [{ api: 'blob' }],
  providers: [
    {
      name: 'azure',
      api: 'blob',
      keys: [
        { ...HOT, right: 'ADMIN' },
        { ...COLD, right: 'ADMIN' },
      ],
    },
    { name: 'azure-s3', provider: 'azure', keys: [{ ...HOT, right: 'ADMIN' }] },
  ],
};

export interface Running {
  readonly emulator: Emulator;
  readonly hot: ContainerClient;
  readonly cold: ContainerClient;
  /** A container of the Repository, through its Bridge Node. */
  readonly attached: ContainerClient;
}

/** Runs `work` against an emulator of its own. */
export async function withBlobEmulator(
  config: Partial<EmulatorConfig>,
  work: (running: Running) => Promise<void>,
): Promise<void> {
  const emulator = await startEmulator({ ...CONFIG, ...config });
  try {
    const at = emulator.providerEndpoints['azure'] ?? '';
    await work({
      emulator,
      hot: serviceOf(at, HOT).getContainerClient('hot'),
      cold: serviceOf(at, COLD).getContainerClient('cold'),
      attached: serviceOf(emulator.endpoints[0] ?? '', WRITER).getContainerClient('attached'),
    });
  } finally {
    await emulator.close();
  }
}

export function serviceOf(
  endpoint: string,
  { accessKeyId, secretAccessKey }: { accessKeyId: string; secretAccessKey: string },
): BlobServiceClient {
  return new BlobServiceClient(
    `${endpoint}/${accessKeyId}`,
    new StorageSharedKeyCredential(accessKeyId, secretAccessKey),
    { retryOptions: { maxTries: 1 } },
  );
}

export function credentialOf({
  accessKeyId,
  secretAccessKey,
}: {
  accessKeyId: string;
  secretAccessKey: string;
}): StorageSharedKeyCredential {
  return new StorageSharedKeyCredential(accessKeyId, secretAccessKey);
}

/** `412 ConditionNotMet`, or `ok`. */
export async function outcome(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'ok';
  } catch (error) {
    if (!(error instanceof RestError)) throw error;
    return `${error.statusCode} ${error.code}`;
  }
}

export async function put(container: ContainerClient, name: string, body: string | Buffer): Promise<string> {
  const bytes = Buffer.from(body);
  const { etag } = await container.getBlockBlobClient(name).upload(bytes, bytes.length);
  return etag ?? '';
}

export async function read(container: ContainerClient, name: string): Promise<string> {
  return (await container.getBlobClient(name).downloadToBuffer()).toString('utf8');
}

export async function names(container: ContainerClient, prefix = ''): Promise<string[]> {
  const found: string[] = [];
  for await (const { name } of container.listBlobsFlat({ prefix })) found.push(name);
  return found;
}

/** A Put Block From URL with conditions on its source, which the SDK cannot send. */
export async function stageFromUrl(
  blob: BlockBlobClient,
  id: string,
  source: string,
  headers: Record<string, string>,
): Promise<string> {
  const url = await blob.generateSasUrl({
    permissions: BlobSASPermissions.parse('cw'),
    expiresOn: new Date(Date.now() + 60_000),
  });
  const answer = await fetch(`${url}&comp=block&blockid=${encodeURIComponent(id)}`, {
    method: 'PUT',
    headers: { 'x-ms-copy-source': source, 'x-ms-version': '2025-11-05', ...headers },
  });
  const code = answer.headers.get('x-ms-error-code');
  return code === null ? 'ok' : `${answer.status} ${code}`;
}

function key(text: string): string {
  return Buffer.from(`the key of the ${text}, of 64 bytes at the most`).toString('base64');
}
