import { constants } from 'node:fs';
import { link, lstat, open, readdir, rename, rm, rmdir, unlink } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import type { ContentSink } from '../../../transfer/reading/read-version.ts';
import { FOLDER_STATE, type FileName } from '../../../plan/folder/file-names.ts';
import { codeOf, NotAFolder, type HeldFolder, type SafeFolder } from './safe-folder.ts';

/** What the folder has under a name. */
export type Present =
  | { readonly kind: 'absent' }
  | { readonly kind: 'file'; readonly size: number; readonly modified: number }
  /** For a name that is to be a file: a folder, a link, a device. */
  | { readonly kind: 'other' };

const READ_BYTES = 256 * 1024;
// O_NONBLOCK: a planted pipe must not hang the open.
const READ_ONLY = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
const NEW_ONLY = constants.O_RDWR | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;
/** Where hard links are not, or not for these files. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** A file in progress. */
export interface TargetFile extends ContentSink {
  read(): AsyncIterable<Uint8Array>;
  end(modified: number): Promise<void>;
  discard(): Promise<void>;
}

/** Where files are restored to. */
export interface Target {
  present(name: FileName): Promise<Present>;
  read(name: FileName): AsyncIterable<Uint8Array>;
  makeFolder(name: FileName): Promise<void>;
  temporary(): Promise<TargetFile>;
  place(file: TargetFile, name: FileName, replace: boolean): Promise<boolean>;
}

/** Takes every file, compared on its way like any other, and keeps nothing. */
export const NOWHERE: Target = {
  present: () => Promise.resolve({ kind: 'absent' }),
  read: async function* () {
    // there is nothing
  },
  makeFolder: () => Promise.resolve(),
  temporary: () =>
    Promise.resolve({
      restart: () => Promise.resolve(),
      write: () => Promise.resolve(),
      read: async function* () {
        // nothing was kept
      },
      end: () => Promise.resolve(),
      discard: () => Promise.resolve(),
    }),
  place: () => Promise.resolve(true),
};

/** Reads and writes the files of a restore, each one written whole under a temporary name first. */
export class FileTarget implements Target {
  readonly folder: SafeFolder;
  readonly #run: string;
  #count = 0;
  #temporary: HeldFolder | undefined;

  /** `run` names the folder of what is in progress. */
  constructor(folder: SafeFolder, run: string) {
    this.folder = folder;
    this.#run = `${machine()}-${process.pid}-${run}`;
  }

  /** Where files in progress are. */
  get progress(): readonly string[] {
    return [FOLDER_STATE, this.#run];
  }

  async present({ path, kind }: FileName): Promise<Present> {
    const name = path.at(-1);
    const parent = name === undefined ? undefined : await this.folder.hold(path.slice(0, -1), false);
    if (parent === undefined || name === undefined) return { kind: 'absent' };
    try {
      const found = await lstat(parent.at(name));
      if (kind === 'folder')
        return found.isDirectory() ? { kind: 'file', size: 0, modified: found.mtimeMs } : { kind: 'other' };
      if (!found.isFile()) return { kind: 'other' };
      return { kind: 'file', size: found.size, modified: found.mtimeMs };
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return { kind: 'absent' };
      throw error;
    } finally {
      parent.release();
    }
  }

  /** The bytes of a file; what is none is not read. Throws NotAFolder for that. */
  async *read({ path }: FileName): AsyncGenerator<Uint8Array> {
    const parent = await this.folder.hold(path.slice(0, -1), false);
    if (parent === undefined) return;
    let handle: FileHandle;
    try {
      handle = await open(parent.at(path.at(-1) ?? ''), READ_ONLY);
    } finally {
      parent.release();
    }
    try {
      if (!(await handle.stat()).isFile()) throw new NotAFolder('something else than a file has its name');
      yield* bytesOf(handle);
    } finally {
      await handle.close();
    }
  }

  async makeFolder({ path }: FileName): Promise<void> {
    (await this.folder.hold(path, true))?.release();
  }

  /** A new file that nobody else sees under its name. */
  async temporary(): Promise<TemporaryFile> {
    this.#temporary ??= await this.folder.hold(this.progress, true);
    const path = this.#temporary?.at(String(this.#count++)) ?? '';
    return new TemporaryFile(path, await open(path, NEW_ONLY, 0o666));
  }

  /**
   * Gives the file its name. Without `replace` false where the name is taken: at once, so that two writers cannot both have it.
   * `file` is closed by then.
   */
  async place(file: TargetFile, { path }: FileName, replace: boolean): Promise<boolean> {
    if (!(file instanceof TemporaryFile)) throw new TypeError('a file of another target');
    const above = path.slice(0, -1);
    const parent = await this.folder.hold(above, true);
    if (parent === undefined) throw new NotAFolder('its folder was removed meanwhile');
    const to = parent.at(path.at(-1) ?? '');
    try {
      if (replace) {
        await rename(file.path, to);
        file.moved();
      } else if (!(await linked(file, to))) return false;
      await this.folder.confirm(above);
      return true;
    } finally {
      parent.release();
    }
  }

  /**
   * Removes what this run had in progress, and what runs that were killed left: those of processes of this machine that are no
   * more, and files that nobody wrote for an hour before `now` (wall ms). Only names that it gives itself; each by the open folder
   * that it is in, so that no link can redirect it.
   */
  async removeTemporary(now: number): Promise<void> {
    this.#temporary?.release();
    this.#temporary = undefined;
    const all = await this.folder.hold([FOLDER_STATE], false);
    if (all === undefined) return;
    try {
      for (const run of await readdir(all.at('.'))) {
        if (!OWN_RUN.test(run)) continue;
        const isOver = run === this.#run || hasEnded(run);
        await this.#removeRun(all, run, isOver ? Number.POSITIVE_INFINITY : now - LEFT_AFTER_MS);
      }
    } finally {
      all.release();
    }
    const root = await this.folder.hold([], false);
    try {
      if (root !== undefined) await removeEmpty(root.at(FOLDER_STATE));
    } finally {
      root?.release();
    }
  }

  async #removeRun(all: HeldFolder, run: string, before: number): Promise<void> {
    let folder: HeldFolder | undefined;
    try {
      folder = await this.folder.hold([FOLDER_STATE, run], false);
    } catch (error) {
      if (error instanceof NotAFolder) return; // none of ours
      throw error;
    }
    if (folder === undefined) return;
    try {
      for (const name of await readdir(folder.at('.'))) {
        if (!OWN_FILE.test(name)) continue;
        const { ctimeMs } = await lstat(folder.at(name));
        if (ctimeMs < before) await rm(folder.at(name), { force: true });
      }
    } finally {
      folder.release();
    }
    await removeEmpty(all.at(run));
  }
}

const OWN_RUN = /^[0-9a-f]{8}-\d{1,10}-[\w.-]{1,200}$/;
/** Files in progress, and what traits.ts tries. */
const OWN_FILE = /^(\d{1,15}|case-\u00e9|0<>:"\|\?\*)$/;
const LEFT_AFTER_MS = 60 * 60 * 1000;

/** Tells the processes of this machine from those of others, which may write to the same disk. */
function machine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

/** True for a run of a process of this machine that is no more. */
function hasEnded(run: string): boolean {
  const [host, pid] = run.split('-');
  if (host !== machine()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

async function removeEmpty(path: string): Promise<void> {
  try {
    await rmdir(path);
  } catch (error) {
    // Something that is not ours is in it, or it is gone already.
    if (!['ENOTEMPTY', 'EEXIST', 'ENOENT', 'ENOTDIR'].includes(codeOf(error))) throw error;
  }
}

/** False where the name is taken. */
async function linked(file: TemporaryFile, to: string): Promise<boolean> {
  try {
    await link(file.path, to);
    await unlink(file.path);
    file.moved();
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return false;
    if (!NO_LINKS.includes(code)) throw error;
  }
  if (await exists(to)) return false;
  await rename(file.path, to);
  file.moved();
  return true;
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function* bytesOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  for (let at = 0; ;) {
    // Not one buffer for all: who takes a piece may keep it.
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(READ_BYTES), 0, READ_BYTES, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** A file in progress. */
export class TemporaryFile implements TargetFile {
  readonly path: string;
  #handle: FileHandle | undefined;
  #at = 0;
  #isMoved = false;

  constructor(path: string, handle: FileHandle) {
    this.path = path;
    this.#handle = handle;
  }

  async restart(): Promise<void> {
    if (this.#at === 0) return;
    await this.#handle?.truncate(0);
    this.#at = 0;
  }

  async write(chunk: Uint8Array): Promise<void> {
    for (let written = 0; written < chunk.length;) {
      const { bytesWritten = chunk.length } =
        (await this.#handle?.write(chunk, written, chunk.length - written, this.#at)) ?? {};
      written += bytesWritten;
      this.#at += bytesWritten;
    }
  }

  /** What was written, from the disk. */
  async *read(): AsyncGenerator<Uint8Array> {
    if (this.#handle !== undefined) yield* bytesOf(this.#handle);
  }

  /** Closes it, with this time of modification (ms). */
  async end(modified: number): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    if (handle === undefined) return;
    try {
      await handle.utimes(modified / 1000, modified / 1000);
    } finally {
      await handle.close();
    }
  }

  /** It has another name now. */
  moved(): void {
    this.#isMoved = true;
  }

  /** Removes it, unless it has its name. */
  async discard(): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    await handle?.close();
    if (!this.#isMoved) await rm(this.path, { force: true });
  }
}
