import { systemCode } from '../../../core/quoted.ts';
import type { Hole } from '../../../transfer/hole.ts';
import { codeOf, NotAFolder } from './safe-folder.ts';

/** The folder that is restored to takes no more, whatever the key. */
export class FolderError extends Error {
  readonly advice: string;

  constructor(message: string, advice: string, cause: unknown) {
    super(message, { cause });
    this.advice = advice;
  }
}

const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'Free space, or restore to another disk.',
  EDQUOT: 'Raise the quota of the disk, or restore to another one.',
  EROFS: 'The disk takes no writes: restore to another one.',
  EIO: 'The disk fails: restore to another one.',
  EMFILE: 'Raise the limit of open files (ulimit -n), or lower concurrency.',
  ENFILE: 'The system has no more files to open: lower concurrency.',
};

const MESSAGES: Readonly<Record<string, string>> = {
  ENAMETOOLONG: 'its path is too long for the file system',
  EINVAL: 'the file system takes no such name',
  EILSEQ: 'the file system takes no such name',
  EACCES: 'the folder that it belongs to may not be written',
  EPERM: 'the file system does not permit it',
  EXDEV: 'the folder that it belongs to is another disk',
  EFBIG: 'it is too large for the file system',
};

const CAUSES: Readonly<Record<string, string>> = {
  ENAMETOOLONG: 'bad-key',
  EINVAL: 'bad-key',
  EILSEQ: 'bad-key',
  EFBIG: 'too-large',
};

/** Something that this restore did not write has the name of a key. */
export const OCCUPIED = 'occupied';

/** The hole that an error of the file system leaves; undefined where it must end the run, or is none of the file system's. */
export function fileHoleOf(error: unknown): Hole | undefined {
  if (error instanceof NotAFolder) return { cause: OCCUPIED, message: error.message, deferred: false };
  const code = codeOf(error);
  if (['EISDIR', 'ENOTDIR', 'ENOTEMPTY', 'ELOOP'].includes(code))
    return { cause: OCCUPIED, message: 'something else than a file has its name', deferred: false };
  const message = MESSAGES[code];
  if (message === undefined) return undefined;
  return { cause: CAUSES[code] ?? 'denied', message: `${message}${systemCode(error)}`, deferred: false };
}

/** The same error with what to do, where it is the file system's; any other error unchanged. */
export function asFolderError(error: unknown): unknown {
  if (error instanceof NotAFolder)
    return new FolderError(error.message, 'Move it out of the folder, or restore to another one.', error);
  const code = codeOf(error);
  if (code === '') return error;
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : code;
  const advice = ADVICE[code] ?? 'See the message: what the system refused is in it.';
  return new FolderError(`the folder that is restored to failed: ${String(message)}`, advice, error);
}
