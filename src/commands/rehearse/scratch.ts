import { mkdir, opendir, rmdir, unlink } from 'node:fs/promises';
import { dirname, basename, join } from 'node:path';
import { InputError } from '../../core/input-error.ts';
import { quoted, systemCode } from '../../core/quoted.ts';
import { placeUrl } from '../../core/place.ts';
import { deleteAll } from '../../store/delete-all.ts';
import { isStoreError } from '../../store/errors.ts';
import type { Bucket } from '../../store/bucket.ts';
import type { StoredName, Versioning } from '../../store/contract.ts';
import { codeOf, NotAFolder, SafeFolder } from '../restore/folder/safe-folder.ts';

/** Where a rehearsal restores to below the place that it was given; `run` makes it its own. */
export function scratchName(run: string): string {
  return `flashback-rehearsal-${run}`;
}

export interface Cleaned {
  removed: number;
  left: number;
}

/** `why`: what else there is to say of what is left. */
export type Cleaning = Cleaned & { readonly why?: string };

/** A folder of its own, that did not exist. Throws InputError. */
export async function makeScratchFolder(parent: string, run: string): Promise<string> {
  const folder = join(parent, scratchName(run));
  try {
    await mkdir(parent, { recursive: true });
    await mkdir(folder);
    return folder;
  } catch (cause) {
    throw new InputError(
      'to',
      `no folder can be made in ${quoted(parent)}${systemCode(cause)}; expected a folder that may be written`,
      { cause },
    );
  }
}

/** Removes the folder that `makeScratchFolder` made, with all in it, following no link. */
export async function removeScratchFolder(folder: string, signal: AbortSignal): Promise<Cleaned> {
  const parent = await SafeFolder.open(dirname(folder));
  try {
    return await removeAll(parent, [basename(folder)], signal);
  } finally {
    await parent.close();
  }
}

async function removeAll(root: SafeFolder, path: readonly string[], signal: AbortSignal): Promise<Cleaned> {
  const cleaned: Cleaned = { removed: 0, left: 0 };
  for (;;) {
    const pass = await removeEntries(root, path, signal);
    cleaned.removed += pass.removed;
    cleaned.left = pass.left;
    if (cleaned.left > 0 || (await removeEmpty(root, path))) return cleaned;
    // Some file systems skip names while others are removed: once more, as long as that helps.
    if (pass.entries > 0) continue;
    cleaned.left = 1;
    return cleaned;
  }
}

/** Name by name: a folder may hold millions. */
async function removeEntries(
  root: SafeFolder,
  path: readonly string[],
  signal: AbortSignal,
): Promise<Cleaned & { entries: number }> {
  const pass = { removed: 0, left: 0, entries: 0 };
  const folder = await root.hold(path, false);
  if (folder === undefined) return pass;
  try {
    for await (const entry of await opendir(folder.at('.'))) {
      signal.throwIfAborted();
      pass.entries++;
      try {
        if (entry.isDirectory()) {
          const below = await removeAll(root, [...path, entry.name], signal);
          pass.removed += below.removed;
          pass.left += below.left;
        } else {
          await unlink(folder.at(entry.name));
          pass.removed++;
        }
      } catch (error) {
        if (codeOf(error) === '' && !(error instanceof NotAFolder)) throw error;
        pass.left++;
      }
    }
  } finally {
    folder.release();
  }
  return pass;
}

/** False where it is not empty, or stays for another reason. */
async function removeEmpty(root: SafeFolder, path: readonly string[]): Promise<boolean> {
  const parent = await root.hold(path.slice(0, -1), false);
  if (parent === undefined) return true;
  try {
    await rmdir(parent.at(path.at(-1) ?? ''));
    return true;
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return codeOf(error) === 'ENOENT';
  } finally {
    parent.release();
  }
}

/** Refuses a scratch prefix under which something is already: all below it is removed in the end. Throws InputError. */
export async function refuseUsed(scratch: Bucket, signal: AbortSignal): Promise<void> {
  const page = await scratch.store.list({ prefix: scratch.prefix, maxKeys: 1 }, signal);
  if (page.objects.length === 0) return;
  throw new InputError(
    'to',
    `${placeUrl({ ...scratch.place, prefix: scratch.prefix })} is not empty, though it is named after this run; expected a prefix that nobody else writes to`,
  );
}

/**
 * Removes all below the scratch prefix, which was empty when the rehearsal began; in a bucket with versioning all versions. Where
 * versions cannot be listed though there may be some, all that was made counts as left.
 */
export async function cleanBucket(scratch: Bucket, signal: AbortSignal): Promise<Cleaning> {
  if ((await versioningOf(scratch, signal)) === 'off') return removeListed(scratch, signal);
  const cleaned = await removeVersions(scratch, signal);
  if (cleaned.left > 0) return cleaned;
  const { removed, left } = await removeListed(scratch, signal);
  if (removed + left === 0) return cleaned;
  // The store listed what it has, and no versions of it: each delete may have hidden one.
  return { removed: cleaned.removed, left: removed + left, why: VERSIONS_KEPT };
}

const VERSIONS_KEPT = 'its versions could not be listed: old versions of it may be kept';

/** Nothing where they may not be listed, or the store lists none. */
async function removeVersions(scratch: Bucket, signal: AbortSignal): Promise<Cleaned> {
  const cleaned: Cleaned = { removed: 0, left: 0 };
  let names: StoredName[] = [];
  try {
    for await (const { key, versionId } of scratch.store.listVersions(scratch.prefix, signal)) {
      names.push({ key, versionId });
      if (names.length < 1000) continue;
      await remove(scratch, names, cleaned, signal);
      names = [];
    }
  } catch (error) {
    if (!isStoreError(error, 'denied', 'unsupported')) throw error;
  }
  await remove(scratch, names, cleaned, signal);
  return cleaned;
}

async function removeListed(scratch: Bucket, signal: AbortSignal): Promise<Cleaned> {
  const cleaned: Cleaned = { removed: 0, left: 0 };
  for (let after: string | undefined; ;) {
    // From the last key on, and not by a token: pages shift as objects are removed.
    const page = await scratch.store.list(
      { prefix: scratch.prefix, ...(after === undefined ? {} : { after }) },
      signal,
    );
    const names = page.objects.map(({ key }) => ({ key }));
    await remove(scratch, names, cleaned, signal);
    if (page.next === undefined) return cleaned;
    after = names.at(-1)?.key ?? after;
  }
}

async function remove(
  { store }: Bucket,
  names: readonly StoredName[],
  cleaned: Cleaned,
  signal: AbortSignal,
): Promise<void> {
  if (names.length === 0) return;
  const failures = await deleteAll(store, names, signal);
  cleaned.removed += names.length - failures.length;
  cleaned.left += failures.length;
}

async function versioningOf({ store }: Bucket, signal: AbortSignal): Promise<Versioning | 'unknown'> {
  if (!store.dialect.abilities.has('versions')) return 'off';
  try {
    return await store.versioning(signal);
  } catch (error) {
    if (isStoreError(error, 'denied')) return 'unknown';
    if (isStoreError(error, 'unsupported', 'not-found')) return 'off';
    throw error;
  }
}
