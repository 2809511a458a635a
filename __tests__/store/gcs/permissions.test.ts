import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { METHODS } from '../../../emulator/gcs/call.ts';
import type { Store } from '../../../src/store/contract.ts';
import { atEmulator } from './at-emulator.ts';
import type { AtEmulator } from './at-emulator.ts';

let at: AtEmulator;

beforeEach(async () => {
  at = await atEmulator();
});

afterEach(() => at.close());

/** In the rows of docs/permissions.md whose first column holds these words. */
function documented(...places: string[]): string[] {
  const text = readFileSync(join(import.meta.dirname, '../../../docs/permissions.md'), 'utf8');
  const rows = text.split('\n').filter((line) => places.some((place) => line.startsWith(`| ${place}`)));
  expect(rows).toHaveLength(places.length);
  const names = rows.flatMap((row) =>
    [...row.matchAll(/`(storage\.\w+\.\w+)`/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)].sort();
}

/** Of the requests so far. */
function used(): string[] {
  const needed = new Set<string>();
  for (const { operation } of at.emulator.requests.list())
    if (operation !== 'token') needed.add(METHODS[operation as keyof typeof METHODS].permission);
  return [...needed].sort();
}

async function readAll(store: Store): Promise<void> {
  await store.checkBucket();
  await store.list({});
  await store.head('k');
  (await store.get('k', { attributes: true })).destroy();
  await store.tags('k');
  for await (const { key } of store.listVersions('')) expect(key).toBe('k');
}

test('reads need what the documentation grants hot', async () => {
  await at.emulator.store.putObject('hot', 'k', 'x');
  await readAll(at.open('hot'));
  expect(used()).toEqual(documented('hot, and cold for `restore`'));
});

test('everything that a store does needs what the documentation grants cold, and no more', async () => {
  const cold = at.open('cold');
  const { etag } = await cold.put('k', Buffer.from('x'), { ifAbsent: true });
  await readAll(cold);
  await cold.copy({ place: cold.place, key: 'k', ifMatch: etag }, 'copy', { storageClass: 'NEARLINE' });
  await cold.upload('k', Buffer.from('y'));
  const upload = { key: 'whole', uploadId: await cold.createUpload('whole') };
  const part = await cold.uploadPart(upload, 1, Buffer.from('part'));
  await cold.listUploads('');
  await cold.listParts(upload);
  await cold.completeUpload(upload, [part]);
  const other = { key: 'whole', uploadId: await cold.createUpload('whole') };
  await cold.abortUpload(other);
  await cold.delete('copy');
  await cold.versioning();
  await cold.objectLock();
  expect(used()).toEqual(
    documented(
      'hot, and cold for `restore`',
      'cold, and `to`',
      'cold, for versioning, retention and soft delete',
    ),
  );
});
