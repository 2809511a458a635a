import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { systemClock } from '../../src/core/clock.ts';
import { lazyStore } from '../../src/store/lazy.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';
import { S3_DIALECT } from '../../src/store/s3/dialect.ts';

const place = { api: 's3', endpoint: 'memory:', bucket: 'b' } as const;

test('is loaded once, by the first request, and closed only if it was loaded', async () => {
  let loaded = 0;
  const open = (): ReturnType<typeof lazyStore> =>
    lazyStore(place, S3_DIALECT, () => {
      loaded++;
      return Promise.resolve(new MemoryProvider(systemClock).store('b'));
    });
  const unused = open();
  expect([unused.clockOffset(), unused.credentialsEnd?.()]).toEqual([0, undefined]);
  await unused.close();
  expect(loaded).toBe(0);
  const store = open();
  await Promise.all([store.put('a', Buffer.from('1')), store.put('b', Buffer.from('2'))]);
  expect((await store.list({})).objects.map(({ key }) => key)).toEqual(['a', 'b']);
  const versions = [];
  for await (const { key } of store.listVersions('')) versions.push(key);
  expect(versions).toEqual(['a', 'b']);
  expect(loaded).toBe(1);
  await store.close();
});

/** The files that are read before anything is asked of them: what `import()` names is not. */
function staticImports(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const text = readFileSync(entry, 'utf8');
  for (const [, keyword = '', specifier = ''] of text.matchAll(
    /^(?:import|export) (type )?[^;]*?from '([^']+)';/gms,
  )) {
    if (keyword !== '') continue;
    if (specifier.startsWith('.')) staticImports(join(dirname(entry), specifier), seen);
    else seen.add(specifier);
  }
  return seen;
}

test('a run over one kind of store reads no code of another', () => {
  const root = join(import.meta.dirname, '../../src');
  const read = [...staticImports(join(root, 'store/registry.ts'))];
  const names = read.map((name) =>
    name.startsWith(root) ? relative(root, name).replaceAll('\\', '/') : name,
  );
  expect(names).toContain('store/s3/store.ts');
  expect(names).toContain('store/gcs/open.ts');
  const others = names.filter((name) => /^(store\/(gcs|azure)\/|google-auth-library|@azure\/)/.test(name));
  expect([...new Set(others)].sort()).toEqual([
    'store/azure/address.ts',
    'store/azure/dialect.ts',
    'store/azure/open.ts',
    'store/gcs/dialect.ts',
    'store/gcs/open.ts',
  ]);
});
