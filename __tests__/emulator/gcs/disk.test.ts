import { expect, test } from '@jest/globals';
import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { raw, withGoogle } from './running.ts';

test('generations survive a restart, and rise after it', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'gcs-emulator-'));
  try {
    const put = '/upload/storage/v1/b/cold/o?uploadType=media&name=a';
    let before: unknown;
    await withGoogle({ directory, clock: () => 2_000_000_000_000 }, async (emulator) => {
      await raw(emulator, put, { method: 'POST', body: 'hello' });
      before = (await raw(emulator, '/storage/v1/b/cold/o/a')).json();
    });
    // The clock has gone back: generations do not.
    await withGoogle({ directory, clock: () => 1_900_000_000_000 }, async (emulator) => {
      expect((await raw(emulator, '/storage/v1/b/cold/o/a?fields=generation,crc32c,md5Hash')).json()).toEqual(
        {
          generation: '2000000000000000',
          crc32c: 'mnG7TA==',
          md5Hash: 'XUFAKrxLKna5cZ2REBfFkg==',
        },
      );
      await raw(emulator, put, { method: 'POST', body: 'hello' });
      expect((await raw(emulator, '/storage/v1/b/cold/o/a?fields=generation')).json()).toEqual({
        generation: '2000000000000001',
      });
    });
    expect(before).toMatchObject({ generation: '2000000000000000' });
  } finally {
    await rm(directory, { recursive: true });
  }
});

test('versions that an earlier release wrote get a generation', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'gcs-emulator-'));
  try {
    await withGoogle({ directory }, async ({ store }) => {
      await store.putObject('kept', 'a', 'old');
      await store.putObject('kept', 'a', 'new');
    });
    const path = join(directory, 'metadata.ndjson');
    const recorded = await readFile(path, 'utf8');
    const older = recorded.replace(/"(?:generation|metageneration|updated)":\d+,/g, '');
    expect(older).not.toContain('generation');
    await appendFile(path, older);
    await withGoogle({ directory }, async (emulator) => {
      const { items } = (
        await raw(emulator, '/storage/v1/b/kept/o?versions=true&fields=items(generation,size,timeDeleted)')
      ).json() as { items: { generation: string; timeDeleted?: string }[] };
      const [first, second] = items;
      expect(Number(first?.generation)).toBeLessThan(Number(second?.generation));
      expect([first?.timeDeleted, second?.timeDeleted]).toEqual([expect.any(String), undefined]);
    });
  } finally {
    await rm(directory, { recursive: true });
  }
});
