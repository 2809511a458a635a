import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';
import type { BackupOptions } from '../options/options.ts';
import { endpointsOf } from '../options/places.ts';
import type { Log, SegmentCache } from '../core/run-context.ts';

/** The Actions cache holds 10 GB a repository for everybody: ours takes this much of it at the most. */
const MOST_BYTES = 200 * 1024 * 1024;

/**
 * Opens the cache: segments in a folder that the Actions cache brings along from the last run. It is a convenience:
 * whatever fails is a warning or less, nothing that it gives is believed without its hash, and a run from a fork,
 * which may only read it, does just that. `saveSegments` saves it, from another process.
 */
export async function openCache(
  temp: string,
  options: BackupOptions,
  log: Log,
): Promise<SegmentCache | undefined> {
  if (!isFeatureAvailable()) return undefined;
  const { folder, name } = placeOf(temp, options);
  const used = new Set<string>();
  let held = 0;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const key = await restoreCache([folder], `${name}none`, [name]);
    log.debug(key === undefined ? 'No cached segments.' : `Segments restored from the cache ${key}.`);
    for (const file of await readdir(folder)) held += (await stat(join(folder, file))).size;
  } catch (error) {
    log.warning(`The cache was not restored: ${messageOf(error)}`);
  }
  /** Written down at once, for the process may be killed. */
  const use = async (sha256: string, how: 'read' | 'written'): Promise<void> => {
    if (used.has(sha256)) return;
    used.add(sha256);
    await appendFile(usesOf(folder), `${how} ${sha256}\n`, { mode: 0o600 });
  };
  return {
    get: async (sha256) => {
      try {
        const file = await readFile(join(folder, sha256));
        await use(sha256, 'read');
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
        await use(sha256, 'written');
      } catch (error) {
        log.debug(`A segment was not cached: ${messageOf(error)}`);
      }
    },
  };
}

/**
 * Keeps for the next run what this one read or wrote; after a run that was cut off (`ended` false) also what it had
 * not come to. Never throws.
 */
export async function saveSegments(
  temp: string,
  options: BackupOptions,
  ended: boolean,
  log: Log,
): Promise<void> {
  if (!isFeatureAvailable()) return;
  const { folder, name } = placeOf(temp, options);
  try {
    const uses = await readFile(usesOf(folder), 'utf8').catch(() => '');
    // What was restored is there already, and a cache cannot be written twice.
    if (!/^written /m.test(uses)) return;
    const used = new Set(uses.match(/[0-9a-f]{64}$/gm));
    const kept: string[] = [];
    for (const file of await readdir(folder)) {
      // Older segments that nobody used would fill the folder up.
      if (ended && !used.has(file)) await rm(join(folder, file));
      else kept.push(file);
    }
    const content = createHash('sha256').update(kept.sort().join()).digest('hex').slice(0, 16);
    await saveCache([folder], `${name}${content}`);
    await rm(usesOf(folder)); // a second step of the job with this cold has nothing to add
  } catch (error) {
    log.warning(`The cache was not saved: ${messageOf(error)}`);
  }
}

/**
 * The same in every run, or nothing would be found again, and another for each cold: a job may have several of these
 * steps, whose post steps come after all of them. No secret is in the name, but it should not tell where backups lie.
 */
function placeOf(temp: string, { cold }: BackupOptions): { readonly folder: string; readonly name: string } {
  const { bucket, prefix } = cold;
  // The same whichever of several endpoints is the nearest today.
  const [endpoint = ''] = [...endpointsOf(cold)].sort();
  const place = createHash('sha256').update([endpoint, bucket, prefix].join('\n')).digest('hex').slice(0, 32);
  return { folder: join(temp, `flashback-backup-${place}`), name: `flashback-backup-1-${place}-` };
}

/** Beside the folder, not in it: it is nothing to cache. */
function usesOf(folder: string): string {
  return `${folder}.used`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
