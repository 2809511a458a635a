import { createHash } from 'node:crypto';

/** Bytes that were written once and never change. */
export interface Blob {
  readonly id: string;
  readonly size: number;
  /** Bytes `first` to `last`, both inclusive. */
  read(first: number, last: number): AsyncIterable<Buffer>;
}

/** A part of a blob. */
export interface Piece {
  readonly blob: Blob;
  readonly start: number;
  readonly length: number;
}

/**
 * An object's bytes: pieces of blobs, in order. Copies and parts share blobs, so that a copy of any size
 * moves no byte.
 */
export interface Content {
  readonly size: number;
  readonly pieces: readonly Piece[];
}

/** Where blobs live. Whoever keeps a Content retains it, and releases it when it goes. */
export interface Blobs {
  write(): BlobWriter;
  /** A blob that an earlier process wrote. */
  open(id: string, size: number): Blob;
  retain(content: Content): void;
  release(content: Content): void;
  /** Deletes what nobody retains: left by a process that was killed. */
  sweep(): void;
}

export interface BlobWriter {
  write(chunk: Buffer): void | Promise<void>;
  finish(): Promise<Blob>;
  discard(): Promise<void>;
}

export function wholeBlob(blob: Blob): Content {
  return { size: blob.size, pieces: blob.size === 0 ? [] : [{ blob, start: 0, length: blob.size }] };
}

/** Bytes `first` to `last` (inclusive) of `content`. */
export function slice(content: Content, first: number, last: number): Content {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of content.pieces) {
    const from = Math.max(first, at);
    const to = Math.min(last, at + piece.length - 1);
    if (from <= to) pieces.push({ blob: piece.blob, start: piece.start + from - at, length: to - from + 1 });
    at += piece.length;
  }
  return { size: pieces.reduce((sum, piece) => sum + piece.length, 0), pieces };
}

export function concat(contents: readonly Content[]): Content {
  return {
    size: contents.reduce((sum, content) => sum + content.size, 0),
    pieces: contents.flatMap((content) => content.pieces),
  };
}

export async function* readContent(content: Content): AsyncGenerator<Buffer> {
  for (const piece of content.pieces) {
    yield* piece.blob.read(piece.start, piece.start + piece.length - 1);
  }
}

export async function readAll(content: Content): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of readContent(content)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Runs `work` while nobody can delete the bytes of `content`. */
export async function holding<T>(blobs: Blobs, content: Content, work: () => Promise<T>): Promise<T> {
  blobs.retain(content);
  try {
    return await work();
  } finally {
    blobs.release(content);
  }
}

export async function md5Of(content: Content): Promise<string> {
  const hash = createHash('md5');
  for await (const chunk of readContent(content)) hash.update(chunk);
  return hash.digest('hex');
}
