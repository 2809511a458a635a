import { createHash, randomUUID } from 'node:crypto';
import { BlobSASPermissions, type ContainerClient } from '@azure/storage-blob';
import { startEmulator, type Emulator } from '../../../emulator/index.ts';
import { azureServers, type AzureAccount } from '../../servers.ts';
import { names, outcome, put, serviceOf, stageFromUrl } from './running.ts';

interface Accounts {
  readonly hot: ContainerClient;
  readonly cold: ContainerClient;
}

interface Case {
  readonly does: string;
  readonly work: (accounts: Accounts) => Promise<string>;
  readonly answer: string;
  /** Where Azurite differs from the service; the emulator follows the service's documentation. */
  readonly azurite?: string;
}

const id = (number: number): string => Buffer.from(String(number).padStart(6, '0')).toString('base64');
const md5 = (text: string): Buffer => createHash('md5').update(text).digest();

function readable(container: ContainerClient, name: string): Promise<string> {
  return container.getBlobClient(name).generateSasUrl({
    permissions: BlobSASPermissions.parse('r'),
    expiresOn: new Date(Date.now() + 3_600_000),
  });
}

const CASES: readonly Case[] = [
  {
    does: 'lists by UTF-16 units, over pages',
    async work({ hot }) {
      for (const name of ['\ufffd', '\u{10000}', 'a', '\u{1f600}']) await put(hot, name, 'x');
      const found: string[] = [];
      for await (const page of hot.listBlobsFlat().byPage({ maxPageSize: 3 }))
        found.push(...page.segment.blobItems.map(({ name }) => name));
      return JSON.stringify(found);
    },
    answer: JSON.stringify(['a', '\u{10000}', '\u{1f600}', '\ufffd']),
  },
  {
    does: 'begins at startFrom, that name included',
    async work({ hot }) {
      for (const name of ['a', 'b', 'c']) await put(hot, name, 'x');
      const found: string[] = [];
      for await (const { name } of hot.listBlobsFlat({ startFrom: 'b' })) found.push(name);
      return found.join();
    },
    answer: 'b,c',
  },
  {
    does: 'refuses to make a blob that is there',
    async work({ hot }) {
      await put(hot, 'a', 'x');
      return outcome(hot.getBlockBlobClient('a').upload('x', 1, { conditions: { ifNoneMatch: '*' } }));
    },
    answer: '409 BlobAlreadyExists',
  },
  {
    does: 'refuses another ETag than the blob has',
    async work({ hot }) {
      await put(hot, 'a', 'x');
      return outcome(hot.getBlockBlobClient('a').upload('x', 1, { conditions: { ifMatch: '"0x1"' } }));
    },
    answer: '412 ConditionNotMet',
  },
  {
    does: 'refuses an ETag where there is no blob',
    work: ({ hot }) =>
      outcome(hot.getBlockBlobClient('a').upload('x', 1, { conditions: { ifMatch: '"0x1"' } })),
    answer: '412 ConditionNotMet',
  },
  {
    does: 'refuses names of metadata that are no identifiers',
    work: ({ hot }) => outcome(hot.getBlockBlobClient('a').upload('x', 1, { metadata: { 'x-y': '1' } })),
    answer: '400 InvalidMetadata',
  },
  {
    does: 'refuses a source without a right to it',
    async work({ hot, cold }) {
      await put(hot, 'a', 'x');
      return outcome(cold.getBlockBlobClient('b').syncCopyFromURL(hot.getBlobClient('a').url));
    },
    answer: '403 CannotVerifyCopySource',
  },
  {
    does: 'copies by a signed URL from the other account',
    async work({ hot, cold }) {
      await put(hot, 'a', 'x');
      return outcome(cold.getBlockBlobClient('b').syncCopyFromURL(await readable(hot, 'a')));
    },
    answer: 'ok',
  },
  {
    does: 'does not copy no bytes',
    async work({ hot, cold }) {
      await put(hot, 'a', '');
      return outcome(cold.getBlockBlobClient('b').syncCopyFromURL(await readable(hot, 'a')));
    },
    answer: '400 CannotVerifyCopySource',
    azurite: 'ok',
  },
  {
    does: 'compares the MD5 of the source of a copy',
    async work({ hot, cold }) {
      await put(hot, 'a', 'x');
      const url = await readable(hot, 'a');
      return outcome(cold.getBlockBlobClient('b').syncCopyFromURL(url, { sourceContentMD5: md5('y') }));
    },
    answer: '400 Md5Mismatch',
    azurite: 'ok',
  },
  {
    does: 'holds a copy to the ETag of its source',
    async work({ hot, cold }) {
      await put(hot, 'a', 'x');
      const url = await readable(hot, 'a');
      const copied = cold
        .getBlockBlobClient('b')
        .syncCopyFromURL(url, { sourceConditions: { ifMatch: '"0x1"' } });
      return outcome(copied);
    },
    answer: '412 SourceConditionNotMet',
    azurite: '412 ConditionNotMet',
  },
  {
    does: 'holds a block from a URL to the ETag of its source',
    async work({ hot, cold }) {
      await put(hot, 'a', 'x');
      const url = await readable(hot, 'a');
      return stageFromUrl(cold.getBlockBlobClient('b'), id(1), url, { 'x-ms-source-if-match': '"0x1"' });
    },
    answer: '412 SourceConditionNotMet',
  },
  {
    does: 'compares the MD5 of a block from a URL',
    async work({ hot, cold }) {
      await put(hot, 'a', 'x');
      const staged = cold
        .getBlockBlobClient('b')
        .stageBlockFromURL(id(1), await readable(hot, 'a'), 0, 1, { sourceContentMD5: md5('y') });
      return outcome(staged);
    },
    answer: '400 Md5Mismatch',
  },
  {
    does: 'refuses block ids of another length',
    async work({ hot }) {
      await hot.getBlockBlobClient('a').stageBlock(id(1), 'x', 1);
      return outcome(hot.getBlockBlobClient('a').stageBlock('YQ==', 'x', 1));
    },
    answer: '400 InvalidBlobOrBlock',
  },
  {
    does: 'drops the blocks that a commit does not name',
    async work({ hot }) {
      const blob = hot.getBlockBlobClient('a');
      for (const number of [1, 2]) await blob.stageBlock(id(number), 'x', 1);
      await blob.commitBlockList([id(1)]);
      await blob.commitBlockList([id(1)]);
      return outcome(blob.commitBlockList([id(1), id(2)]));
    },
    answer: '400 InvalidBlockList',
  },
  {
    does: 'keeps a leased blob from who has not its lease',
    async work({ hot }) {
      await put(hot, 'a', 'x');
      await hot.getBlobClient('a').getBlobLeaseClient(randomUUID()).acquireLease(-1);
      return outcome(hot.deleteBlob('a'));
    },
    answer: '412 LeaseIdMissing',
  },
  {
    does: 'keeps a blob that has snapshots',
    async work({ hot }) {
      await put(hot, 'a', 'x');
      await hot.getBlobClient('a').createSnapshot();
      return outcome(hot.deleteBlob('a'));
    },
    answer: '409 SnapshotsPresent',
  },
  {
    does: 'does not read from the archive',
    async work({ hot }) {
      await put(hot, 'a', 'x');
      await hot.getBlobClient('a').setAccessTier('Archive');
      return outcome(hot.getBlobClient('a').download());
    },
    answer: '409 BlobArchived',
  },
  {
    does: 'reads a range beyond the end',
    async work({ hot }) {
      await put(hot, 'a', 'x');
      return outcome(hot.getBlobClient('a').download(5, 1));
    },
    answer: '416 InvalidRange',
  },
  {
    does: 'names what is not there',
    async work({ hot }) {
      const missing = hot.getBlobClient('none');
      return `${await outcome(missing.download())}, ${await outcome(missing.delete())}`;
    },
    answer: '404 BlobNotFound, 404 BlobNotFound',
  },
  {
    does: 'stores hostile names and lists them',
    async work({ hot }) {
      const hostile = ['a b', 'a+b', 'a%20b', 'a//b', 'é', '日本', 'a&b<c>"', "a'b", 'a?b#c'];
      for (const name of hostile) await put(hot, name, 'x');
      return JSON.stringify((await names(hot)).sort());
    },
    answer: JSON.stringify(['a b', 'a+b', 'a%20b', 'a//b', 'é', '日本', 'a&b<c>"', "a'b", 'a?b#c'].sort()),
  },
];

/** Two new containers, one of each account. */
async function containers(endpoint: string, hot: AzureAccount, cold: AzureAccount): Promise<Accounts> {
  const container = async ({ name, key }: AzureAccount): Promise<ContainerClient> => {
    const service = serviceOf(endpoint, { accessKeyId: name, secretAccessKey: key });
    const { containerClient } = await service.createContainer(`test-${randomUUID()}`);
    return containerClient;
  };
  return { hot: await container(hot), cold: await container(cold) };
}

describe.each(azureServers())('the emulator beside $name', ({ endpoint, hot, cold }) => {
  let emulator: Emulator;
  beforeAll(async () => {
    const keys = [hot, cold].map(({ name, key }) => ({
      accessKeyId: name,
      secretAccessKey: key,
      right: 'ADMIN' as const,
    }));
    emulator = await startEmulator({
      buckets: [],
      repositories: [],
      providers: [{ name: 'azure', api: 'blob', keys }],
    });
  });
  afterAll(() => emulator.close());

  it.each(CASES)('$does', async ({ work, answer, azurite = answer }) => {
    const own = emulator.providerEndpoints['azure'] ?? '';
    expect(await work(await containers(own, hot, cold))).toBe(answer);
    expect(await work(await containers(endpoint, hot, cold))).toBe(azurite);
  });
});
