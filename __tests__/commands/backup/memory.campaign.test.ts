import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { systemClock } from '../../../src/core/clock.ts';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { Tally } from '../../../src/commands/backup/tally.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import type { Store } from '../../../src/store/contract.ts';
import { optionsFor, runContext } from '../setting.ts';

/** Bytes of a page; a text of a MiB would lie outside the heap. */
const PAGE = 512 * 1024;
const PAGES = 20;
/** As a listing's page has; what is walked comes in batches of as many. */
const KEYS = 1000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heapUsed(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** Cut from a text of a page, which V8 keeps for as long as it keeps one of the names. */
function cut(names: readonly string[]): string[] {
  const text = Buffer.from(names.join('').padEnd(PAGE)).toString('latin1');
  let at = 0;
  return names.map((name) => text.slice(at, (at += name.length)));
}

/** Pages read as the answer of a server is. */
function cutFromPages(store: Store): Store {
  return {
    ...wrapStore(store, ({ call }) => call()),
    list: async (request, signal) => {
      const page = await store.list({ ...request, maxKeys: KEYS }, signal);
      const names = cut(page.objects.flatMap(({ key, etag }) => [key, etag]));
      const objects = page.objects.map((object, i) => ({
        ...object,
        key: names[2 * i] ?? '',
        etag: names[2 * i + 1] ?? '',
      }));
      return { ...page, objects };
    },
  };
}

test('copies that are under way do not keep the pages that they were listed on', async () => {
  const provider = new MemoryProvider(systemClock);
  const hot = provider.store('hot');
  const put = async (text: string, every: number): Promise<void> => {
    for (let i = 0; i < PAGES * KEYS; i += every)
      await hot.put(`a-folder/an-object-with-a-name-${String(i).padStart(6, '0')}`, Buffer.from(text));
  };
  const options = optionsFor('http://127.0.0.1:9', { concurrency: PAGES });
  await put('once', 1);
  await runBackup(options, runContext(), ({ bucket }) => provider.store(bucket));
  await put('again', KEYS); // one key of each page

  let waiting = 0;
  let held = NaN;
  const gate = Promise.withResolvers<undefined>();
  const cold = wrapStore(provider.store('cold'), async ({ operation, key, call }) => {
    if (operation === 'copy' && key?.startsWith('a-folder') === true) {
      if (++waiting === PAGES) setImmediate(measure);
      await gate.promise;
    }
    return call();
  });
  const before = heapUsed();
  function measure(): void {
    held = heapUsed() - before;
    gate.resolve(undefined);
  }
  const paged = cutFromPages(hot);
  const result = await runBackup(options, runContext(), ({ bucket }) => (bucket === 'hot' ? paged : cold));
  expect(result).toMatchObject({ outcome: 'complete', counts: { copied: PAGES } });
  expect(held / PAGE).toBeLessThan(PAGES / 2);
});

test('what is counted by prefix does not keep the pages that it was listed on', async () => {
  const tally = new Tally();
  const before = heapUsed();
  for (let i = 0; i < PAGES; i++) {
    const [key = ''] = cut([`a-folder-with-a-name-${i}/an-object`]);
    tally.scanned(key, 1);
  }
  expect((heapUsed() - before) / PAGE).toBeLessThan(PAGES / 2);
  expect(tally.prefixRows()[0]).toMatchObject({ prefix: 'a-folder-with-a-name-0/', objects: 1 });
  await tally.orphans.close();
});
