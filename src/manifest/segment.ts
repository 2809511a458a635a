import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { compareKeys } from '../core/keys.ts';
import { StoredLine } from './stored-line.ts';
import type { SegmentLine } from './stored-line.ts';
import { ENTRY_LINE_RESERVE, MAX_ENTRY_LINE } from './bounds.ts';
import { DAMAGED_ADVICE, damagedAdvice, StateError } from './errors.ts';
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

/** A packed file on disk: its SHA-256 is that of what was written there. */
export interface SpooledFile {
  readonly sha256: string;
  /** From the first byte on. */
  stream(): AsyncIterable<Uint8Array>;
}

export type PackedContent = Uint8Array | SpooledFile;

export const SEGMENT_ENTRIES = 50_000;

/**
 * Entries of a segment's file in batches, checked against the reference: hash, order, borders and count.
 * Throws StateError, which names the object.
 */
export async function* decodeSegment(
  file: PackedContent,
  ref: SegmentRef,
): AsyncGenerator<readonly SegmentLine[]> {
  const object = segmentPath(ref.sha256);
  if (sha256Of(file) !== ref.sha256) {
    throw new StateError(object, 'its content does not match its SHA-256', DAMAGED_ADVICE);
  }
  let count = 0;
  let before: string | undefined;
  const notAsRecorded = (): StateError =>
    new StateError(object, `it holds ${count} entries where ${ref.count} were recorded`, DAMAGED_ADVICE);
  for await (const lines of linesOf(file, object, MAX_ENTRY_LINE + ENTRY_LINE_RESERVE)) {
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
    if (count > ref.count || (before !== undefined && compareKeys(before, ref.last) > 0))
      throw notAsRecorded();
    yield batch;
  }
  if (count !== ref.count || before !== ref.last) throw notAsRecorded();
}
/** Of a packed file, in hex. */
export function sha256Of(file: PackedContent): string {
  return file instanceof Uint8Array ? createHash('sha256').update(file).digest('hex') : file.sha256;
}

/**
 * The lines of a gzipped text, in batches, none of more than `maxLine` characters. In time linear in the text, and in
 * the memory of a line. Throws StateError that names `object`.
 */
export async function* linesOf(
  file: PackedContent,
  object: string,
  maxLine: number,
): AsyncGenerator<string[]> {
  const gunzip = createGunzip({ chunkSize: 64 * 1024 });
  if (file instanceof Uint8Array) gunzip.end(file);
  // An error of the source destroys `gunzip` with it: the loop below throws it.
  else pipeline(file.stream(), gunzip, () => undefined);
  gunzip.setEncoding('utf8');
  const begun: string[] = [];
  let length = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<string>) {
      const lines = chunk.split('\n');
      const rest = lines.pop() ?? '';
      if (lines.length > 0) {
        lines[0] = begun.join('') + (lines[0] ?? '');
        begun.length = length = 0;
      }
      if (rest !== '') begun.push(rest);
      length += rest.length;
      if (length > maxLine || lines.some((line) => line.length > maxLine))
        throw new StateError(object, 'a line is too long', damagedAdvice(object));
      if (lines.length > 0) yield lines;
    }
  } catch (cause) {
    if (cause instanceof StateError) throw cause;
    throw new StateError(object, 'it does not unpack', damagedAdvice(object), { cause });
  }
  if (length > 0) throw new StateError(object, 'its last line is cut off', damagedAdvice(object));
}

const LINE_FEED = 10;

/** The lines of a text that is not packed, one after the other. Throws StateError that names `object`. */
export function* linesOfText(bytes: Uint8Array, object: string, maxLine: number): Generator<string> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < text.length;) {
    const end = text.indexOf(LINE_FEED, at);
    if (end < 0) throw new StateError(object, 'its last line is cut off', damagedAdvice(object));
    if (end - at > maxLine) throw new StateError(object, 'a line is too long', damagedAdvice(object));
    yield text.toString('utf8', at, end);
    at = end + 1;
  }
}
