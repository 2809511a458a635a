import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';

/**
 * A checksum of a content that is fed in order, piece by piece. Its forms (docs/manifest-format.md, "Checksums"):
 *
 * - `sha256:<hex>`                     the SHA-256 of the whole
 * - `sha256-parts:<part size>:<hex>`   the SHA-256 of the binary SHA-256s, one after the other, of each part of
 *                                      that many bytes, the last one shorter: what can be known of an object
 *                                      whose parts travel side by side, and in several runs
 * - `sha256-parts:<first>+<part size>:<hex>`  the same with a first part of another size: of an encrypted object, whose
 *                                      header comes before its first part
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
  return partSize === undefined ? undefined : new OfParts(partSize, firstPartOf(known));
}

const OF_PARTS = /^sha256-parts:(?:(\d+)\+)?(\d+):[0-9a-f]{64}$/;

/** In whose parts a checksum was taken, bytes; undefined where it is of the whole, or of a form that is not known. */
export function partSizeOf(checksum: string | undefined): number | undefined {
  return sizeFrom(OF_PARTS.exec(checksum ?? '')?.[2]);
}

function firstPartOf(checksum: string): number | undefined {
  return sizeFrom(OF_PARTS.exec(checksum)?.[1]);
}

function sizeFrom(text: string | undefined): number | undefined {
  const size = Number(text ?? NaN);
  return Number.isSafeInteger(size) && size > 0 ? size : undefined;
}

/** From the SHA-256 (hex) of each part of `partSize` bytes, in order; of `first` bytes for the first one, where that differs. */
export function checksumOfParts(partSize: number, parts: readonly string[], first?: number): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part, 'hex');
  return written(partSize, sum, first);
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
  readonly #first: number | undefined;
  /** Of the part that is being filled. */
  #size: number;
  readonly #parts = createHash('sha256');
  #part = createHash('sha256');
  #filled = 0;

  constructor(partSize: number, first: number | undefined) {
    this.#partSize = partSize;
    this.#first = first;
    this.#size = first ?? partSize;
  }

  update(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length;) {
      const piece = chunk.subarray(at, at + this.#size - this.#filled);
      this.#part.update(piece);
      this.#filled += piece.length;
      at += piece.length;
      if (this.#filled === this.#size) this.#endPart();
    }
  }

  value(): string {
    if (this.#filled > 0) this.#endPart();
    return written(this.#partSize, this.#parts, this.#first);
  }

  #endPart(): void {
    this.#parts.update(this.#part.digest());
    this.#part = createHash('sha256');
    this.#filled = 0;
    this.#size = this.#partSize;
  }
}

function written(partSize: number, sum: Hash, first: number | undefined): string {
  const sizes = first === undefined ? String(partSize) : `${first}+${partSize}`;
  return `sha256-parts:${sizes}:${sum.digest('hex')}`;
}
