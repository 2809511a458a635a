import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';
import type { Options } from '../options/options.ts';
import { endpointsOf } from '../options/places.ts';
import type { Log, SegmentCache } from '../core/run-context.ts';

/** The Actions cache holds 10 GB per repository, shared by all workflows; this program uses at most this much. */
const MAX_CACHE_BYTES = 200 * 1024 * 1024;

/**
 * Opens the cache: a folder of segments that the Actions cache restores from the last run. Best effort: a failure is at
 * most a warning, and the caller checks the hash of everything it reads. A run from a fork may only read the cache.
 * `saveSegments` saves it, from another process.
 */
export async function openCache(
  temp: string,
  options: Pick<Options, 'cold'>,
  log: Log,
): Promise<SegmentCache | undefined> {
  if (!isFeatureAvailable()) return undefined;
  const { folder, name } = placeOf(temp, options);
  const used = new Map<string, Use>();
  let restored = '';
  let cachedBytes = 0;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const key = await restoreCache([folder], `${name}none`, [name]);
    restored = key ?? '';
    log.debug(key === undefined ? 'No cached segments.' : `Segments restored from the cache ${key}.`);
    for (const file of await readdir(folder)) cachedBytes += (await stat(join(folder, file))).size;
  } catch (error) {
    log.warning(`The cache was not restored: ${messageOf(error)}`);
  }
  /** Recorded at once: the process may be killed. */
  const recordUse = async (sha256: string, how: Use): Promise<void> => {
    if (used.get(sha256) === how) return;
    used.set(sha256, how);
    const over = how === 'replaced' ? `over ${restored}\n` : '';
    await appendFile(usesOf(folder), `${over}${how} ${sha256}\n`, { mode: 0o600 });
  };
  return {
    get: async (sha256) => {
      try {
        const file = await readFile(join(folder, sha256));
        if (!used.has(sha256)) await recordUse(sha256, 'read');
        return file;
      } catch {
        return undefined; // not cached: it is read from cold
      }
    },
    put: async (sha256, file) => {
      const before = used.get(sha256);
      if (before === 'written' || before === 'replaced') return;
      const path = join(folder, sha256);
      try {
        // What was read, and is put all the same, was not what its name says.
        const old = before === 'read' ? await readFile(path) : undefined;
        if (old?.equals(file) === true) return;
        // Removed first, since a link in a cache that somebody else made must not be followed.
        await rm(path, { force: true });
        cachedBytes -= old?.length ?? 0;
        if (cachedBytes + file.length > MAX_CACHE_BYTES) return;
        await writeFile(path, file, { mode: 0o600, flag: 'wx' });
        cachedBytes += file.length;
        await recordUse(sha256, old === undefined ? 'written' : 'replaced');
      } catch (error) {
        log.debug(`A segment was not cached: ${messageOf(error)}`);
      }
    },
  };
}

type Use = 'read' | 'written' | 'replaced';

/**
 * Saves the segments that this run read or wrote for the next one; after a run that was killed (`ended` false) also
 * those it had not reached. Never throws.
 */
export async function saveSegments(
  temp: string,
  options: Pick<Options, 'cold'>,
  ended: boolean,
  log: Log,
): Promise<void> {
  if (!isFeatureAvailable()) return;
  const { folder, name } = placeOf(temp, options);
  try {
    const uses = await readFile(usesOf(folder), 'utf8').catch(() => '');
    // Unchanged: a cache entry cannot be written twice.
    if (!/^(written|replaced) /m.test(uses)) return;
    const used = new Set(uses.match(/[0-9a-f]{64}$/gm));
    const kept: string[] = [];
    for (const file of await readdir(folder)) {
      // Unused older segments would fill the folder.
      if (ended && !used.has(file)) await rm(join(folder, file));
      else kept.push(file);
    }
    // The same names with other content need another key, and one of which the damaged entry has none.
    const [, over = ''] = /^over (.*)$/m.exec(uses) ?? [];
    const names = [...kept.sort(), ...(over === '' ? [] : [over])].join();
    const content = createHash('sha256').update(names).digest('hex').slice(0, 16);
    await saveCache([folder], `${name}${content}`);
    await rm(usesOf(folder)); // a second step of the job with the same cold has nothing to add
  } catch (error) {
    log.warning(`The cache was not saved: ${messageOf(error)}`);
  }
}

/**
 * Folder and cache name of a cold: the same in every run, and different for each cold, because a job may have several of
 * these steps and all post steps run at its end. Hashed, so that the name does not reveal where backups are.
 */
function placeOf(
  temp: string,
  { cold }: Pick<Options, 'cold'>,
): { readonly folder: string; readonly name: string } {
  const { bucket, prefix } = cold;
  // Independent of the order of endpoints, and of which one is nearest today.
  const [endpoint = ''] = [...endpointsOf(cold)].sort();
  const place = createHash('sha256').update([endpoint, bucket, prefix].join('\n')).digest('hex').slice(0, 32);
  return { folder: join(temp, `flashback-backup-${place}`), name: `flashback-backup-1-${place}-` };
}

/** Beside the folder, so that it is not cached. */
function usesOf(folder: string): string {
  return `${folder}.used`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
