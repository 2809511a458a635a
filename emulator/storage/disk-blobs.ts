import { randomBytes } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blob, BlobWriter, Blobs, Content } from './content.ts';

/** Blobs as files of `directory`, deleted when no object or part refers to them any more. */
export function diskBlobs(directory: string): Blobs {
  mkdirSync(directory, { recursive: true });
  const references = new Map<string, number>();
  const change = (content: Content, by: number): void => {
    for (const { blob } of content.pieces) {
      const left = (references.get(blob.id) ?? 0) + by;
      if (left > 0) {
        references.set(blob.id, left);
      } else {
        references.delete(blob.id);
        rmSync(join(directory, blob.id), { force: true });
      }
    }
  };
  return {
    write: () => new FileWriter(directory),
    open: (id, size) => fileBlob(directory, id, size),
    retain: (content) => change(content, 1),
    release: (content) => change(content, -1),
    sweep() {
      for (const name of readdirSync(directory)) {
        if (!references.has(name)) rmSync(join(directory, name), { force: true });
      }
    },
  };
}

class FileWriter implements BlobWriter {
  readonly #directory: string;
  readonly #id = randomBytes(16).toString('hex');
  #file: FileHandle | undefined;
  #size = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async write(chunk: Buffer): Promise<void> {
    const file = await this.#open();
    for (let at = 0; at < chunk.length;) {
      at += (await file.write(chunk, at)).bytesWritten;
    }
    this.#size += chunk.length;
  }

  async finish(): Promise<Blob> {
    // An empty blob has no pieces to read: it needs no file.
    await this.#file?.close();
    return fileBlob(this.#directory, this.#id, this.#size);
  }

  async discard(): Promise<void> {
    await this.#file?.close();
    await rm(join(this.#directory, this.#id), { force: true });
  }

  async #open(): Promise<FileHandle> {
    return (this.#file ??= await open(join(this.#directory, this.#id), 'w'));
  }
}

function fileBlob(directory: string, id: string, size: number): Blob {
  return {
    id,
    size,
    read: (first, last): AsyncIterable<Buffer> =>
      createReadStream(join(directory, id), { start: first, end: last }),
  };
}
