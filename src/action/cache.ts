import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';
import type { BackupOptions } from '../options/options.ts';
import type { Log, SegmentCache } from '../run.ts';

/** The Actions cache holds 10 GB a repository for everybody: ours takes this much of it at the most. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Segments in a folder that the Actions cache brings along from the last run and takes up after this one. */
export interface ActionsCache extends SegmentCache {
  /** Keeps what this run read or wrote for the next one. Never throws. */
  save(): Promise<void>;
}

/**
 * Opens the cache. It is a convenience: whatever fails is a warning or less, nothing that it gives is believed
 * without its hash, and a run from a fork, which may only read it, does just that.
 */
export async function openCache(
  folder: string,
  options: BackupOptions,
  log: Log,
): Promise<ActionsCache | undefined> {
  if (!isFeatureAvailable()) return undefined;
  const { endpoint, bucket, prefix } = options.cold;
  // No secret is in it, but a name should not tell where backups lie either.
  const place = createHash('sha256').update([endpoint, bucket, prefix].join('\n')).digest('hex').slice(0, 32);
  const name = `flashback-backup-1-${place}-`;
  const used = new Set<string>();
  let held = 0;
  let fresh = 0;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const key = await restoreCache([folder], `${name}none`, [name]);
    log.debug(key === undefined ? 'No cached segments.' : `Segments restored from the cache ${key}.`);
    for (const file of await readdir(folder)) held += (await stat(join(folder, file))).size;
  } catch (error) {
    log.warning(`The cache was not restored: ${messageOf(error)}`);
  }
  return {
    get: async (sha256) => {
      try {
        const file = await readFile(join(folder, sha256));
        used.add(sha256);
        return file;
      } catch {
        return undefined; // not there: it is read from cold
      }
    },
    put: async (sha256, file) => {
      if (used.has(sha256) || held + file.length > MOST_BYTES) return;
      try {
        await writeFile(join(folder, sha256), file, { mode: 0o600 });
        held += file.length;
        fresh++;
        used.add(sha256);
      } catch (error) {
        log.debug(`A segment was not cached: ${messageOf(error)}`);
      }
    },
    save: async () => {
      // What was restored is there already, and a cache cannot be written twice.
      if (fresh === 0) return;
      try {
        // Only what this run used: older segments would fill the folder up.
        for (const file of await readdir(folder)) if (!used.has(file)) await rm(join(folder, file));
        const content = createHash('sha256')
          .update([...used].sort().join())
          .digest('hex')
          .slice(0, 16);
        await saveCache([folder], `${name}${content}`);
      } catch (error) {
        log.warning(`The cache was not saved: ${messageOf(error)}`);
      }
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
