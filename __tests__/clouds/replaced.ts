import { runBackup } from '../../src/commands/backup/backup.ts';
import type { RunResult } from '../../src/report/result.ts';
import type { BackupOptions } from '../../src/options/options.ts';
import type { Store } from '../../src/store/contract.ts';
import { wrapStore } from '../../src/store/middleware/wrap-store.ts';
import { openStore } from '../../src/store/registry.ts';
import { runContext } from '../commands/setting.ts';
import { bytesAt, readManifests } from '../crash/reading.ts';

export interface Replaced {
  readonly result: RunResult;
  /** What the manifest says of the key, beside what hot and cold hold. */
  readonly entryTag: string | undefined;
  /** Of the first content, and of the second. */
  readonly firstTag: string;
  readonly hotTag: string;
  readonly stored: string | undefined;
}

const KEY = 'replaced';
export const FIRST = 'the first content';
export const SECOND = 'the second content, which is longer';

/** Backs one object up, which is replaced in hot between the listing and its copy. */
export async function replacedBeforeCopy(hot: Store, cold: Store, options: BackupOptions): Promise<Replaced> {
  const { etag: firstTag } = await hot.put(KEY, Buffer.from(FIRST));
  await hot.put('beside', Buffer.from('stays'));
  let times = 0;
  const open: typeof openStore = (place, ca, clock) => {
    const store = openStore(place, ca, clock);
    if (place.bucket !== cold.place.bucket) return store;
    return wrapStore(store, async ({ operation, key, call }) => {
      if (operation === 'copy' && key === KEY && ++times === 1) {
        await hot.put(KEY, Buffer.from(SECOND));
      }
      return call();
    });
  };
  const result = await runBackup(options, runContext(), open);
  if (times === 0) throw new Error('nothing was copied natively');
  const entry = (await readManifests(cold)).entries.find(({ key }) => key === KEY);
  const { etag: hotTag } = await hot.head(KEY);
  const stored = (await bytesAt(cold, KEY))?.toString();
  return { result, entryTag: entry?.etag, firstTag, hotTag, stored };
}
