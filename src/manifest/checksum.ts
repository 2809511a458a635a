import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';

/**
 * A checksum of a content that is fed in order, piece by piece. Two forms (docs/manifest-format.md, "Checksums"):
 *
 * - `sha256:<hex>`                     the SHA-256 of the whole
 * - `sha256-parts:<part size>:<hex>`   the SHA-256 of the binary SHA-256s, one after the other, of each part of
 *                                      that many bytes, the last one shorter: what can be known of an object
 *                                      whose parts travel side by side, and in several runs
 */
export interface RunningChecksum {
  update(chunk: Uint8Array): void;
  /** The checksum in its written form. Ends it. */
  value(): string;
}

/**
 * A running checksum of the same form as a known one, so that equal contents give equal texts; of the whole
 * where none is known. Undefined for a form that a newer program wrote: then there is nothing to compare.
 */
export function checksumLike(known: string | undefined): RunningChecksum | undefined {
  if (known === undefined || /^sha256:[0-9a-f]{64}$/.test(known)) return new OfTheWhole();
  const partSize = partSizeOf(known);
  return partSize === undefined ? undefined : new OfParts(partSize);
}

const OF_PARTS = /^sha256-parts:(\d+):[0-9a-f]{64}$/;

/** In whose parts a checksum was taken, bytes; undefined where it is of the whole, or of a form that is not known. */
export function partSizeOf(checksum: string | undefined): number | undefined {
  const size = Number(OF_PARTS.exec(checksum ?? '')?.[1] ?? NaN);
  return Number.isSafeInteger(size) && size > 0 ? size : undefined;
}

/** From the SHA-256 (hex) of each part of `partSize` bytes, in order. */
export function checksumOfParts(partSize: number, parts: readonly string[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part, 'hex');
  return written(partSize, sum);
}

class OfTheWhole implements RunningChecksum {
  readonly #sum = createHash('sha256');

  update(chunk: Uint8Array): void {
    this.#sum.update(chunk);
  }

  value(): string {
    return `sha256:${this.#sum.digest('hex')}`;
  }
}

class OfParts implements RunningChecksum {
  readonly #partSize: number;
  readonly #parts = createHash('sha256');
  #part = createHash('sha256');
  #filled = 0;

  constructor(partSize: number) {
    this.#partSize = partSize;
  }

  update(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length;) {
      const piece = chunk.subarray(at, at + this.#partSize - this.#filled);
      this.#part.update(piece);
      this.#filled += piece.length;
      at += piece.length;
      if (this.#filled === this.#partSize) this.#endPart();
    }
  }

  value(): string {
    if (this.#filled > 0) this.#endPart();
    return written(this.#partSize, this.#parts);
  }

  #endPart(): void {
    this.#parts.update(this.#part.digest());
    this.#part = createHash('sha256');
    this.#filled = 0;
  }
}

function written(partSize: number, sum: Hash): string {
  return `sha256-parts:${partSize}:${sum.digest('hex')}`;
}
