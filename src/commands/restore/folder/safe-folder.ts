import { constants } from 'node:fs';
import { lstat, mkdir, open, realpath } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder below the root, held open for as long as it is used. */
export interface HeldFolder {
  /** The path of an entry of it, for calls that do not follow a link at its end. */
  at(name: string): string;
  release(): void;
}

/** Something else than a folder has the name of one: a file, or a link that would lead elsewhere. */
export class NotAFolder extends Error {
  readonly code = 'not-a-folder';
}

interface Node {
  readonly handle: FileHandle | undefined;
  readonly path: string;
  users: number;
}

/** Folders that are kept open though nobody uses them. */
const MOST_KEPT = 128;
/** At making a folder that others look for at the same time, or remove. */
const MOST_TRIES = 20;

/**
 * The folders below a root, reached so that no link planted in it leads out. On Linux each one is opened in the one above it, which
 * is open itself (`/proc/self/fd`, as openat does): nothing that happens to the path meanwhile matters. Elsewhere each name of the
 * path is looked at before and after (`confirm`), which leaves a moment to whoever can write in the folder while it is restored to.
 */
export class SafeFolder {
  readonly root: string;
  readonly #byHandle: boolean;
  readonly #open = new Map<string, Node>();
  readonly #opening = new Map<string, Promise<Node>>();

  private constructor(root: string, byHandle: boolean) {
    this.root = root;
    this.#byHandle = byHandle;
  }

  /** `root` must exist; links in its own path are the user's. Throws what the file system does. */
  static async open(root: string, byHandle?: boolean): Promise<SafeFolder> {
    const real = await realpath(root);
    return new SafeFolder(real, byHandle ?? (await canOpenByHandle(real)));
  }

  /**
   * The folder at `path`, made where it is missing and `make` is set; undefined where it is missing. Throws NotAFolder where
   * something else has one of its names.
   */
  async hold(path: readonly string[], make: boolean): Promise<HeldFolder | undefined> {
    let node = await this.#take('', () => this.#openAt(undefined, this.root));
    let name = '';
    for (const part of path) {
      name += `/${part}`;
      const parent: Node = node;
      try {
        node = await this.#below(parent, name, part, make);
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return undefined;
        throw error;
      } finally {
        parent.users--;
      }
    }
    const held = node;
    return { at: (entry) => join(held.path, entry), release: () => this.#release(held) };
  }

  /** Throws NotAFolder where a name on the way to `path` is a link by now. */
  async confirm(path: readonly string[]): Promise<void> {
    if (this.#byHandle) return;
    let at = this.root;
    for (const part of path) {
      at = join(at, part);
      if (!(await lstat(at)).isDirectory())
        throw new NotAFolder(`${JSON.stringify(at)} is no folder any more`);
    }
  }

  async close(): Promise<void> {
    const all = [...this.#open.values()];
    this.#open.clear();
    await Promise.all(all.map(async ({ handle }) => handle?.close()));
  }

  /** Takes one use of the folder, opening it where it is not open. */
  async #take(name: string, opened: () => Promise<Node>): Promise<Node> {
    const kept = this.#open.get(name);
    if (kept !== undefined && this.#byHandle) {
      kept.users++;
      this.#open.delete(name);
      this.#open.set(name, kept); // the one used last
      return kept;
    }
    const opening = this.#opening.get(name) ?? this.#begin(name, opened);
    const node = await opening;
    node.users++;
    return node;
  }

  #begin(name: string, opened: () => Promise<Node>): Promise<Node> {
    const opening = opened().then(
      (node) => {
        this.#opening.delete(name);
        if (this.#byHandle) this.#open.set(name, node);
        // In use until all who wait for it have taken their use: it must not be closed before.
        node.users++;
        setImmediate(() => this.#release(node));
        return node;
      },
      (error: unknown) => {
        this.#opening.delete(name);
        throw error;
      },
    );
    this.#opening.set(name, opening);
    return opening;
  }

  #release(node: Node): void {
    node.users--;
    if (this.#open.size > MOST_KEPT) this.#closeUnused();
  }

  #closeUnused(): void {
    for (const [name, node] of this.#open) {
      if (this.#open.size <= MOST_KEPT) return;
      if (node.users > 0) continue;
      this.#open.delete(name);
      void node.handle?.close().catch(() => undefined); // it was only read
    }
  }

  /** Whoever waits for the opening of another one that makes nothing opens it again. */
  async #below(parent: Node, name: string, part: string, make: boolean): Promise<Node> {
    for (let tries = make ? MOST_TRIES : 1; ; tries--) {
      try {
        return await this.#take(name, () => this.#enter(parent, part, make));
      } catch (error) {
        if (tries <= 1 || codeOf(error) !== 'ENOENT') throw error;
      }
    }
  }

  async #enter(parent: Node, part: string, make: boolean): Promise<Node> {
    const path = join(parent.path, part);
    try {
      return await this.#openAt(parent, path);
    } catch (error) {
      if (!make || codeOf(error) !== 'ENOENT') throw error;
    }
    try {
      await mkdir(path);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    return this.#openAt(parent, path);
  }

  async #openAt(parent: Node | undefined, path: string): Promise<Node> {
    if (!this.#byHandle) {
      if (parent !== undefined && !(await lstat(path)).isDirectory()) throw notAFolder(path);
      return { handle: undefined, path, users: 0 };
    }
    try {
      const handle = await open(path, FOLDER_ONLY);
      return { handle, path: `/proc/self/fd/${handle.fd}`, users: 0 };
    } catch (error) {
      if (codeOf(error) === 'ENOTDIR' || codeOf(error) === 'ELOOP') throw notAFolder(path);
      throw error;
    }
  }
}

const FOLDER_ONLY = constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW;

function notAFolder(path: string): NotAFolder {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return new NotAFolder(`something else than a folder has the name ${JSON.stringify(name)}`);
}

/** The code of an error of the file system; empty for another error. Not by instanceof: it may come from another realm. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('syscall' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** Only Linux has it, and a container may have no /proc. */
async function canOpenByHandle(root: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const handle = await open(root, FOLDER_ONLY);
  try {
    const [here, there] = await Promise.all([handle.stat(), lstat(`/proc/self/fd/${handle.fd}/.`)]);
    return here.ino === there.ino && here.dev === there.dev;
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}
