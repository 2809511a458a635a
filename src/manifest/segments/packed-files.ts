import { createHash } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPiece, readWhole } from '../../store/read.ts';
import type { Bucket } from '../../store/bucket.ts';
import { storedPath } from '../encryption/stored.ts';
import { MAX_HELD_PACKED_BYTES, MAX_PACKED_BYTES } from '../bounds.ts';
import { tooLarge } from '../errors.ts';
import type { PackedContent } from '../segment.ts';

/** A file as it is stored, that is read, and counted until `close`. */
export interface OpenFile {
  readonly content: PackedContent;
  /** Must be called once it has been read. */
  close(): Promise<void>;
}

/** Bytes of a file that are asked for at once on the way to the disk. */
const PIECE_BYTES = 4 * 1024 * 1024;
const READ_BYTES = 64 * 1024;

/**
 * Reads packed files of cold's state. Slices read at the same time: all together hold MAX_HELD_PACKED_BYTES in memory at
 * the most, and what exceeds that goes to a temporary file. Waiting for room instead could wait for ever, since a slice
 * that rewrites a segment reads one file while it holds another.
 */
export class PackedFiles {
  readonly #cold: Bucket;
  /** By path, for as long as they are in memory: a segment that is rewritten is read twice. */
  readonly #inUse = new Map<string, WeakRef<Uint8Array>>();
  #heldBytes = 0;

  constructor(cold: Bucket) {
    this.#cold = cold;
  }

  /** Undefined where it is not in memory. */
  inMemory(path: string): OpenFile | undefined {
    const bytes = this.#inUse.get(path)?.deref();
    return bytes === undefined ? undefined : this.hold(path, bytes);
  }

  /** Counts a file that is in memory already. */
  hold(path: string, bytes: Uint8Array): OpenFile {
    this.#heldBytes += bytes.length;
    return this.#held(path, bytes);
  }

  /** Undefined where there is none. Throws StateError for one of more than MAX_PACKED_BYTES, and StoreError. */
  async open(path: string, signal: AbortSignal): Promise<OpenFile | undefined> {
    let reserved = 0;
    const reserve = (size: number): boolean => {
      this.#heldBytes -= reserved; // of an attempt whose body broke off
      reserved = 0;
      if (this.#heldBytes + size > MAX_HELD_PACKED_BYTES) return false;
      this.#heldBytes += reserved = size;
      return true;
    };
    try {
      const file = await readWhole(this.#cold.store, this.#key(path), reserve, signal);
      if (file === undefined) return undefined;
      if (file === 'too-large') return await this.#spool(path, signal);
      this.#heldBytes += file.bytes.length;
      return this.#held(path, file.bytes);
    } finally {
      this.#heldBytes -= reserved;
    }
  }

  #key(path: string): string {
    return this.#cold.key(storedPath(this.#cold, path));
  }

  #held(path: string, bytes: Uint8Array): OpenFile {
    this.#inUse.set(path, new WeakRef(bytes));
    const close = (): Promise<void> => {
      this.#heldBytes -= bytes.length;
      return Promise.resolve();
    };
    return { content: bytes, close };
  }

  async #spool(path: string, signal: AbortSignal): Promise<OpenFile | undefined> {
    const folder = await mkdtemp(join(tmpdir(), 'flashback-backup-'));
    let handle: FileHandle | undefined;
    const close = async (): Promise<void> => {
      await handle?.close();
      await rm(folder, { recursive: true, force: true });
    };
    try {
      // Keys are the user's business: nobody else on the machine may read them.
      handle = await open(join(folder, 'packed'), 'wx+', 0o600);
      const sha256 = await this.#write(path, handle, signal);
      if (sha256 === undefined) {
        await close();
        return undefined;
      }
      const from = handle;
      return { content: { sha256, stream: () => chunksOf(from) }, close };
    } catch (error) {
      await close();
      throw error;
    }
  }

  async #write(path: string, to: FileHandle, signal: AbortSignal): Promise<string | undefined> {
    const { store } = this.#cold;
    const key = this.#key(path);
    const hash = createHash('sha256');
    let etag: string | undefined;
    for (let first = 0, size = Infinity; first < size;) {
      const piece = await readPiece(store, key, { first, length: PIECE_BYTES, etag }, signal);
      if (piece === undefined) return undefined;
      ({ etag, size } = piece);
      if (size > MAX_PACKED_BYTES) throw tooLarge(path, MAX_PACKED_BYTES);
      if (piece.bytes.length === 0) break; // shorter than it says: its hash is another
      hash.update(piece.bytes);
      await to.appendFile(piece.bytes);
      first += piece.bytes.length;
    }
    return hash.digest('hex');
  }
}

async function* chunksOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  for (let at = 0; ;) {
    const buffer = Buffer.allocUnsafe(READ_BYTES);
    const { bytesRead } = await file.read(buffer, 0, READ_BYTES, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
