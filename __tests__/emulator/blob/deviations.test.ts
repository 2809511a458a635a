import { BlobSASPermissions, type ContainerClient } from '@azure/storage-blob';
import type { Behaviour } from '../../../emulator/index.ts';
import { names, outcome, put, stageFromUrl, withBlobEmulator } from './running.ts';

function readable(container: ContainerClient, name: string): Promise<string> {
  return container.getBlobClient(name).generateSasUrl({
    permissions: BlobSASPermissions.parse('r'),
    expiresOn: new Date(Date.now() + 60_000),
  });
}

const WRONG = '"0x1"';

/** What each switch changes: the same request without it and with it. */
const CASES: readonly [
  Partial<Behaviour>,
  (containers: { hot: ContainerClient; cold: ContainerClient }) => Promise<string>,
  string,
  string,
][] = [
  [
    { noSyncCopy: true },
    async ({ hot, cold }) => outcome(cold.getBlockBlobClient('b').syncCopyFromURL(await readable(hot, 'a'))),
    'ok',
    '501 NotImplemented',
  ],
  [
    { noServerCopy: true },
    async ({ hot, cold }) => outcome(cold.getBlockBlobClient('b').beginCopyFromURL(await readable(hot, 'a'))),
    'ok',
    '501 NotImplemented',
  ],
  [
    { noPartCopy: true },
    async ({ hot, cold }) => stageFromUrl(cold.getBlockBlobClient('b'), 'AAAA', await readable(hot, 'a'), {}),
    'ok',
    '501 NotImplemented',
  ],
  [
    { ignoreSourceMd5: true },
    async ({ hot, cold }) =>
      outcome(
        cold
          .getBlockBlobClient('b')
          .syncCopyFromURL(await readable(hot, 'a'), { sourceContentMD5: Buffer.alloc(16) }),
      ),
    '400 Md5Mismatch',
    'ok',
  ],
  [
    { ignoreSourcePins: ['copy'] },
    async ({ hot, cold }) =>
      outcome(
        cold
          .getBlockBlobClient('b')
          .syncCopyFromURL(await readable(hot, 'a'), { sourceConditions: { ifMatch: WRONG } }),
      ),
    '412 SourceConditionNotMet',
    'ok',
  ],
  [
    { ignoreSourcePins: ['partcopy'] },
    async ({ hot, cold }) =>
      stageFromUrl(cold.getBlockBlobClient('b'), 'AAAA', await readable(hot, 'a'), {
        'x-ms-source-if-match': WRONG,
      }),
    '412 SourceConditionNotMet',
    'ok',
  ],
  [
    { ignoreConditions: ['put'] },
    ({ hot }) => outcome(hot.getBlockBlobClient('a').upload('y', 1, { conditions: { ifMatch: WRONG } })),
    '412 ConditionNotMet',
    'ok',
  ],
  [
    { ignoreConditions: ['delete'] },
    ({ hot }) => outcome(hot.deleteBlob('a', { conditions: { ifMatch: WRONG } })),
    '412 ConditionNotMet',
    'ok',
  ],
  [
    { ignoreGetPins: true },
    ({ hot }) => outcome(hot.getBlobClient('a').download(0, 1, { conditions: { ifMatch: WRONG } })),
    '412 ConditionNotMet',
    'ok',
  ],
  [{ startFrom: 'ignored' }, ({ hot }) => listedFrom(hot, 'c'), 'c', 'a,b,c'],
  [{ startFrom: 'empty' }, ({ hot }) => listedFrom(hot, 'c'), 'c', ''],
  [{ pageSize: 1 }, ({ hot }) => pages(hot), '3', '1,1,1'],
  [{ oddPages: 'empty' }, ({ hot }) => pages(hot), '3', '0,3'],
];

describe('deviations from the Blob service, as switches of the emulator', () => {
  it.each(CASES)('%j', async (behaviour, work, without, switched) => {
    for (const [given, expected] of [
      [{}, without],
      [behaviour, switched],
    ] as const)
      await withBlobEmulator({ behaviour: given }, async ({ hot, cold }) => {
        for (const name of ['a', 'b', 'c']) await put(hot, name, 'x');
        expect(await work({ hot, cold })).toBe(expected);
      });
  });

  it('lists all names over empty pages', async () => {
    await withBlobEmulator({ behaviour: { oddPages: 'empty', pageSize: 2 } }, async ({ hot }) => {
      for (const name of ['a', 'b', 'c']) await put(hot, name, 'x');
      expect(await names(hot)).toEqual(['a', 'b', 'c']);
      expect(await pages(hot)).toBe('0,2,0,1');
    });
  });
});

async function listedFrom(container: ContainerClient, startFrom: string): Promise<string> {
  const found: string[] = [];
  for await (const { name } of container.listBlobsFlat({ startFrom })) found.push(name);
  return found.join();
}

/** How many entries each page has. */
async function pages(container: ContainerClient): Promise<string> {
  const sizes: number[] = [];
  for await (const page of container.listBlobsFlat().byPage()) sizes.push(page.segment.blobItems.length);
  return sizes.join();
}
