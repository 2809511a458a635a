import { createHash } from 'node:crypto';
import { createGunzip } from 'node:zlib';
import { compareKeys } from '../core/keys.ts';
import { StoredLine } from './stored-line.ts';
import type { SegmentLine } from './stored-line.ts';
import { DAMAGED_ADVICE, StateError } from './errors.ts';
import { segmentPath } from './layout.ts';

export type { SegmentLine } from './stored-line.ts';

/** A segment as a generation names it. It covers the keys after the last key of the one before it. */
export interface SegmentRef {
  readonly first: string;
  readonly last: string;
  readonly count: number;
  /** Of the live objects' contents. */
  readonly bytes: number;
  /** Of the stored file, gzip and all: `sha256sum` can check it. */
  readonly sha256: string;
}

export const SEGMENT_ENTRIES = 50_000;
/** Longer than any entry of ours: 1,024-byte keys and a long history. A longer line is damage. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

/**
 * Entries of a segment's file in batches, checked against the reference: hash, order, borders and count.
 * Throws StateError, which names the object.
 */
export async function* decodeSegment(
  file: Uint8Array,
  ref: SegmentRef,
): AsyncGenerator<readonly SegmentLine[]> {
  const object = segmentPath(ref.sha256);
  if (createHash('sha256').update(file).digest('hex') !== ref.sha256) {
    throw new StateError(object, 'its content does not match its SHA-256', DAMAGED_ADVICE);
  }
  let count = 0;
  let before: string | undefined;
  for await (const lines of linesOf(file, object)) {
    const batch: SegmentLine[] = [];
    for (const text of lines) {
      const line = new StoredLine(text, object);
      if (before !== undefined && compareKeys(before, line.key) >= 0) {
        throw new StateError(object, 'its keys are out of order', DAMAGED_ADVICE);
      }
      before = line.key;
      batch.push(line);
    }
    count += batch.length;
    yield batch;
  }
  if (count !== ref.count || before !== ref.last) {
    throw new StateError(
      object,
      `it holds ${count} entries where ${ref.count} were recorded`,
      DAMAGED_ADVICE,
    );
  }
}

/** The lines of a gzipped text, in batches. Throws StateError that names `object`. */
export async function* linesOf(file: Uint8Array, object: string): AsyncGenerator<string[]> {
  const gunzip = createGunzip({ chunkSize: 64 * 1024 });
  gunzip.end(file);
  gunzip.setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of gunzip as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > MAX_LINE_BYTES) throw new StateError(object, 'a line is too long', DAMAGED_ADVICE);
      if (lines.length > 0) yield lines;
    }
  } catch (cause) {
    if (cause instanceof StateError) throw cause;
    throw new StateError(object, 'it does not unpack', DAMAGED_ADVICE, { cause });
  }
  if (rest !== '') throw new StateError(object, 'its last line is cut off', DAMAGED_ADVICE);
}
