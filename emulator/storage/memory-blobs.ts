import type { Blob, BlobWriter, Blobs } from './content.ts';

/** Blobs in this process's memory; the garbage collector does the releasing. */
export function memoryBlobs(): Blobs {
  let count = 0;
  return {
    write: () => new MemoryWriter(String(++count)),
    open(id) {
      throw new Error(`blob ${id} was never written`);
    },
    retain() {},
    release() {},
    sweep() {},
  };
}

class MemoryWriter implements BlobWriter {
  readonly #id: string;
  #chunks: Buffer[] = [];

  constructor(id: string) {
    this.#id = id;
  }

  write(chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  finish(): Promise<Blob> {
    return Promise.resolve(memoryBlob(this.#id, this.#chunks));
  }

  discard(): Promise<void> {
    this.#chunks = [];
    return Promise.resolve();
  }
}

function memoryBlob(id: string, received: readonly Buffer[]): Blob {
  const size = received.reduce((sum, chunk) => sum + chunk.length, 0);
  // A small chunk is often a view of a socket's 64 KiB buffer, and would keep all of it alive.
  const chunks = size < 32_768 ? [Buffer.concat(received)] : received;
  return {
    id,
    size,
    async *read(first, last) {
      let at = 0;
      for (const chunk of chunks) {
        const from = Math.max(first - at, 0);
        const to = Math.min(last - at, chunk.length - 1);
        if (from <= to) yield chunk.subarray(from, to + 1);
        at += chunk.length;
        if (at > last) return;
      }
    },
  };
}
