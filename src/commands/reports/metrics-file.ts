import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Replaces the file at once, so that the collector never reads half of it: written beside it under a name that the
 * collector skips, flushed, renamed. Throws what the file system throws, and leaves nothing behind.
 */
export async function replaceFile(path: string, text: string, unique: string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${unique}.tmp`);
  try {
    // The collector runs as another user.
    const file = await open(beside, 'wx', 0o644);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
