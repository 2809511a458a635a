import { CONFIG, names, put, serviceOf, withBlobEmulator, HOT } from './running.ts';

/** In this order by UTF-16 units; by UTF-8 the two astral characters come last. */
const UTF16_ORDER = ['a', 'z', '\u00fc', '\ud7ff', '\u{10000}', '\u{1f600}', '\ue000', '\uff5e', '\ufffd'];

describe('List Blobs of the emulator', () => {
  it('lists by UTF-16 units, over pages of any size', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      for (const name of [...UTF16_ORDER].reverse()) await put(hot, name, name);
      expect(await names(hot)).toEqual(UTF16_ORDER);
      const paged: string[] = [];
      let pages = 0;
      for await (const page of hot.listBlobsFlat().byPage({ maxPageSize: 2 })) {
        pages++;
        paged.push(...page.segment.blobItems.map(({ name }) => name));
      }
      expect(paged).toEqual(UTF16_ORDER);
      expect(pages).toBe(5);
    });
  });

  it('keeps that order for blobs that come and go after the first listing', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      await put(hot, '\ufffd', 'x');
      expect(await names(hot)).toEqual(['\ufffd']);
      await put(hot, '\u{10000}', 'x');
      expect(await names(hot)).toEqual(['\u{10000}', '\ufffd']);
      await hot.deleteBlob('\ufffd');
      expect(await names(hot)).toEqual(['\u{10000}']);
    });
  });

  it('begins at startFrom, that name included, and goes on by its marker', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      for (const name of ['a', 'b', 'c', 'd']) await put(hot, name, name);
      const found: string[] = [];
      for await (const page of hot.listBlobsFlat({ startFrom: 'b' }).byPage({ maxPageSize: 2 }))
        found.push(...page.segment.blobItems.map(({ name }) => name));
      expect(found).toEqual(['b', 'c', 'd']);
    });
  });

  it('ignores startFrom before service version 2026-02-06', async () => {
    await withBlobEmulator({}, async ({ emulator, hot }) => {
      for (const name of ['a', 'b']) await put(hot, name, name);
      const url = await hot.generateSasUrl({
        permissions: (await import('@azure/storage-blob')).ContainerSASPermissions.parse('l'),
        expiresOn: new Date(Date.now() + 60_000),
      });
      const list = async (version: string): Promise<string[]> => {
        const answer = await fetch(`${url}&restype=container&comp=list&startFrom=b`, {
          headers: { 'x-ms-version': version },
        });
        return [...(await answer.text()).matchAll(/<Name>([^<]*)</g)].map((match) => match[1] ?? '');
      };
      expect(await list('2025-11-05')).toEqual(['a', 'b']);
      expect(await list('2026-02-06')).toEqual(['b']);
      expect(emulator.requests.count({ operation: 'ListBlobs' })).toBe(2);
    });
  });

  it('rolls names up at a delimiter, prefixes and blobs in one order, a prefix once over pages', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      for (const name of ['a', 'b/1', 'b/2', 'b/c/3', 'c', 'd/4']) await put(hot, name, name);
      const found: string[] = [];
      for await (const page of hot.listBlobsByHierarchy('/').byPage({ maxPageSize: 1 }))
        for (const item of [...(page.segment.blobPrefixes ?? []), ...page.segment.blobItems])
          found.push(item.name);
      expect(found).toEqual(['a', 'b/', 'c', 'd/']);
      const below: string[] = [];
      for await (const item of hot.listBlobsByHierarchy('/', { prefix: 'b/' })) below.push(item.name);
      expect(below.sort()).toEqual(['b/1', 'b/2', 'b/c/']);
    });
  });

  it('tells properties, metadata, tags and snapshots, and names that XML cannot hold', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      const blob = hot.getBlockBlobClient('a\uffffb');
      await blob.upload('hello', 5, {
        blobHTTPHeaders: { blobContentType: 'text/plain' },
        metadata: { one: '1' },
        tags: { color: 'blue' },
        tier: 'Cool',
      });
      const snapshot = await blob.createSnapshot();
      const found = [];
      for await (const item of hot.listBlobsFlat({
        includeMetadata: true,
        includeTags: true,
        includeSnapshots: true,
      }))
        found.push(item);
      expect(found).toMatchObject([
        { name: 'a\uffffb', snapshot: snapshot.snapshot },
        {
          name: 'a\uffffb',
          metadata: { one: '1' },
          tags: { color: 'blue' },
          properties: {
            contentLength: 5,
            contentType: 'text/plain',
            blobType: 'BlockBlob',
            accessTier: 'Cool',
            leaseState: 'available',
            tagCount: 1,
          },
        },
      ]);
      expect(Buffer.from(found[1]?.properties.contentMD5 ?? []).toString('hex')).toBe(
        '5d41402abc4b2a76b9719d911017c592',
      );
      expect(found[1]?.properties.etag).toBe((await blob.getProperties()).etag?.replaceAll('"', ''));
    });
  });

  it('lists uncommitted blobs only where they are asked for', async () => {
    await withBlobEmulator({}, async ({ hot }) => {
      await put(hot, 'b', 'x');
      await hot.getBlockBlobClient('a').stageBlock(Buffer.from('1').toString('base64'), 'x', 1);
      expect(await names(hot)).toEqual(['b']);
      const found: string[] = [];
      for await (const { name } of hot.listBlobsFlat({ includeUncommitedBlobs: true })) found.push(name);
      expect(found).toEqual(['a', 'b']);
    });
  });

  it('lists a hierarchical namespace folder by folder, with a blob for each folder', async () => {
    const buckets = CONFIG.buckets.map((bucket) =>
      bucket.name === 'hot' ? { ...bucket, hierarchical: true } : bucket,
    );
    await withBlobEmulator({ buckets }, async ({ emulator, hot }) => {
      // The names of azure-sdk-for-go#24210.
      const put24210 = [
        'A-B-C',
        'A-B/dat2',
        'A-C',
        'A.C/dat3',
        'A/dat1',
        'AB.txt',
        'AB/AB',
        'AB/dat4',
        'ABC',
      ];
      for (const name of put24210) await put(hot, name, 'x');
      const listed = 'A A/dat1 A-B A-B/dat2 A-B-C A-C A.C A.C/dat3 AB AB/AB AB/dat4 AB.txt ABC'.split(' ');
      expect(await names(hot)).toEqual(listed);
      const paged: string[] = [];
      const folders: string[] = [];
      for await (const page of hot.listBlobsFlat({ includeMetadata: true }).byPage({ maxPageSize: 1 }))
        for (const { name, metadata, properties } of page.segment.blobItems) {
          paged.push(name);
          if (metadata?.['hdi_isfolder'] === 'true' && properties.contentLength === 0) folders.push(name);
        }
      expect(paged).toEqual(listed);
      expect(folders).toEqual(['A', 'A-B', 'A.C', 'AB']);
      expect(await names(hot, 'AB')).toEqual(['AB', 'AB/AB', 'AB/dat4', 'AB.txt', 'ABC']);
      const top: string[] = [];
      for await (const { name } of hot.listBlobsByHierarchy('/', { prefix: 'AB' })) top.push(name);
      expect(top.sort()).toEqual(['AB.txt', 'AB/', 'ABC']);
      const service = serviceOf(emulator.providerEndpoints['azure'] ?? '', HOT);
      expect((await service.getAccountInfo()).isHierarchicalNamespaceEnabled).toBe(true);
    });
  });

  it('lists the containers of the account, makes one and removes it with its blobs', async () => {
    await withBlobEmulator({}, async ({ emulator }) => {
      const service = serviceOf(emulator.providerEndpoints['azure'] ?? '', HOT);
      const all = async (): Promise<string[]> => {
        const found: string[] = [];
        for await (const { name } of service.listContainers()) found.push(name);
        return found;
      };
      expect(await all()).toEqual(['also', 'attached', 'hot', 'outside', 'private']);
      const { containerClient } = await service.createContainer('cold');
      await put(containerClient, 'a', 'x');
      expect(await all()).toContain('cold');
      expect(await names(containerClient)).toEqual(['a']);
      await containerClient.delete();
      expect(await all()).not.toContain('cold');
    });
  });
});
