import { open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AnchorPlace } from '../../core/anchor/anchors.ts';
import { MAX_ANCHOR_BYTES } from '../../manifest/anchor/record.ts';

/**
 * An anchor in a file, for a run by cron. Written whole or not at all, for its owner only: beside it, synced, renamed over
 * it. Its folder must exist.
 */
export function fileAnchor(path: string): AnchorPlace {
  return {
    name: `file:${path}`,
    read: async (signal) => {
      try {
        const bytes = await readFile(path, { signal });
        if (bytes.length > MAX_ANCHOR_BYTES) throw new Error(`it has more than ${MAX_ANCHOR_BYTES} bytes`);
        return bytes.toString('utf8');
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    write: async (text) => {
      // One name per process: two runs on one machine never write to cold at once, and a leftover is replaced.
      const beside = `${path}.${process.pid}.tmp`;
      try {
        const file = await open(beside, 'w', 0o600);
        try {
          await file.writeFile(text);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(beside, path);
      } catch (error) {
        await rm(beside, { force: true }).catch(() => undefined); // the first error says what is wrong
        throw error;
      }
      await syncFolder(dirname(path));
    },
  };
}

/** So that the rename outlives a crash. Where folders cannot be opened, as on Windows, it does without. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}
