import { open, rm, lstat } from 'node:fs/promises';
import type { FileTarget } from './file-target.ts';
import type { NameTraits } from './names.ts';
import { codeOf, type HeldFolder } from './safe-folder.ts';

/** What is assumed of a folder that may not be written, or does not exist yet. */
export function likelyTraits(platform: NodeJS.Platform = process.platform): NameTraits {
  return { folds: platform === 'win32' || platform === 'darwin', strict: platform === 'win32' };
}

/** The name that is tried, and others that it may be found under: of another case, and in another normalisation. */
const TRIED = 'case-\u00e9';
const STRICT_NAME = '0<>:"|?*';
const OTHERS = ['CASE-\u00e9', 'case-e\u0301'];

/** Asks the file system, with files among those that are in progress. */
export async function probeTraits(target: FileTarget): Promise<NameTraits> {
  const place = await target.folder.hold(target.progress, true);
  if (place === undefined) return likelyTraits();
  try {
    const folds = await aliases(place);
    // On Windows a colon makes no file of that name, but a stream of another one.
    const strict = process.platform === 'win32' || !(await takes(place, STRICT_NAME));
    return { folds, strict };
  } finally {
    place.release();
  }
}

async function aliases(place: HeldFolder): Promise<boolean> {
  if (!(await takes(place, TRIED, true))) return true;
  try {
    for (const other of OTHERS) {
      try {
        await lstat(place.at(other));
        return true;
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') return true;
      }
    }
    return false;
  } finally {
    await rm(place.at(TRIED), { force: true });
  }
}

async function takes(place: HeldFolder, name: string, keep = false): Promise<boolean> {
  try {
    await (await open(place.at(name), 'wx')).close();
  } catch (error) {
    if (!['EINVAL', 'EILSEQ', 'ENOENT', 'EPERM', 'EACCES', 'EIO', 'ENOTSUP'].includes(codeOf(error)))
      throw error;
    return false;
  }
  if (!keep) await rm(place.at(name), { force: true });
  return true;
}
