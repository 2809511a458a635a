import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { formatBytes, formatMany } from '../../../core/format.ts';
import type { RestorePlan } from '../../../report/restore-result.ts';
import { codeOf } from './safe-folder.ts';

/** Room for names and for what file systems round up. */
const BYTES_PER_FILE = 4096;

/** What is missing for a restore, for people; undefined where there is room. */
export function shortage(
  { copy, copyBytes }: Pick<RestorePlan, 'copy' | 'copyBytes'>,
  { bytes, files }: FreeSpace,
): string | undefined {
  const needed = copyBytes + copy * BYTES_PER_FILE;
  if (bytes < needed)
    return `${formatBytes(needed)} are needed (${formatMany(copy, 'object')}), and the disk has ${formatBytes(bytes)} free`;
  if (files !== undefined && files < copy)
    return `${formatMany(copy, 'file')} are needed, and the disk takes ${formatMany(files, 'file')} more`;
  return undefined;
}

export interface FreeSpace {
  readonly bytes: number;
  /** Undefined where the file system has no fixed number of files. */
  readonly files: number | undefined;
}

/** Of the disk that the folder is on, or will be on; undefined where the system does not say. */
export async function freeSpace(folder: string): Promise<FreeSpace | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    try {
      const { bavail, bsize, files, ffree } = await statfs(at);
      // Some network file systems say nothing, which is all zeros.
      return bavail === 0 && files === 0 && ffree === 0
        ? undefined
        : { bytes: bavail * bsize, files: files === 0 ? undefined : ffree };
    } catch (error) {
      if (codeOf(error) !== 'ENOENT' || dirname(at) === at) return undefined;
    }
  }
}
