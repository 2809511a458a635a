import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { compareKeys } from '../core/keys.ts';
import type { RawObjects } from '../store/contract.ts';
import { JsonRefused, parseJsonObjectText } from '../core/bounded-json.ts';
import type { JsonLimits } from '../core/bounded-json.ts';
import { isBoundedCount, isBoundedText, MAX_KEY, MAX_PATH, MAX_TEXT } from './bounds.ts';
import { DAMAGED_ADVICE, StateError } from './errors.ts';
import { listedPath } from './layout.ts';
import { linesOf, sha256Of } from './segment.ts';
import type { PackedContent, SegmentRef } from './segment.ts';

/** Live objects below one first path segment: the counts of keys that are not compared one by one. */
export interface FolderCount {
  readonly folder: string;
  readonly objects: number;
  readonly bytes: number;
}

/**
 * A stretch of hot's listing as a run saw it: the keys after the block before it, up to and with `end`. With a
 * digest where that run left nothing to do in it: then the same bytes, over the same segment, leave nothing to do
 * again. It only saves work; a run without it compares every key.
 */
export interface ListedBlock {
  readonly end: string;
  /** SHA-256, base64url, of the objects as the store spelled them. */
  readonly digest?: string;
  readonly counts: readonly FolderCount[];
}

/** A block as the next run uses it: `after` is where the one before it ended, undefined at the very start. */
export interface KnownBlock extends ListedBlock {
  readonly after: string | undefined;
}

/** A block with more folders than this is not remembered: its keys are compared one by one. */
const MAX_FOLDERS = 16;
/** Where a segment has more blocks than it needs, small ones are joined with the next, at the cost of comparing them once more. */
const SPARE_BLOCKS = 8;
const SMALL_BLOCK_KEYS = 250;
const LARGE_BLOCK_KEYS = 2_000;

export function digestOf(objects: readonly RawObjects[]): string {
  const sum = createHash('sha256');
  for (const { text, spelling } of objects) {
    // The same text stands for other keys where they are spelled another way.
    if (spelling !== undefined) sum.update(`${spelling}\n`, 'latin1');
    // In pieces, by way of bytes that are used again: a page of Azure has 4 MB, and a copy of each would be garbage.
    for (let at = 0; at < text.length; at += PIECE) {
      const size = piece.write(text.slice(at, at + PIECE), 'latin1');
      sum.update(piece.subarray(0, size));
    }
  }
  return sum.digest('base64url');
}

const PIECE = 64 * 1024;
const piece = Buffer.allocUnsafeSlow(PIECE);

/** The first path segment with its slash; empty for a key without one. */
export function folderOf(key: string): string {
  const slash = key.indexOf('/');
  return slash < 0 ? '' : key.slice(0, slash + 1);
}

/** Undefined where there are too many folders. `objects` in key order, so that folders follow one another. */
export function countFolders(
  objects: readonly { readonly key: string; readonly size: number }[],
): readonly FolderCount[] | undefined {
  const counts: { folder: string; objects: number; bytes: number }[] = [];
  for (const { key, size } of objects) {
    let last = counts.at(-1);
    if (last === undefined || folderOf(key) !== last.folder) {
      if (counts.length === MAX_FOLDERS) return undefined;
      counts.push((last = { folder: folderOf(key), objects: 0, bytes: 0 }));
    }
    last.objects++;
    last.bytes += size;
  }
  return counts;
}

/** The blocks of a manifest, by the SHA-256 of the segment that they lie in. */
export type ListedBlocks = ReadonlyMap<string, readonly ListedBlock[]>;

/**
 * Gives the blocks of one slice to its new segments. A block keeps its digest only where it lies in one segment
 * whole: the digest then stands for what that segment alone records of these keys.
 */
export function blocksOf(
  segments: readonly SegmentRef[],
  blocks: readonly ListedBlock[],
): [sha256: string, blocks: readonly ListedBlock[]][] {
  const bySegment: [string, ListedBlock[]][] = segments.map(({ sha256 }) => [sha256, []]);
  let at = 0;
  let after: string | undefined;
  for (const { digest, ...block } of blocks) {
    while (at < segments.length && compareKeys(segments[at]?.last ?? '', block.end) < 0) at++;
    const border = segments[at - 1]?.last;
    const whole = border === undefined || (after !== undefined && compareKeys(after, border) >= 0);
    bySegment[at]?.[1].push(whole && digest !== undefined ? { ...block, digest } : block);
    after = block.end;
  }
  return bySegment.filter(([, some]) => some.length > 0);
}

/** The blocks to look for in a slice, with the segments' borders between them; `after` is where the slice starts. */
export function knownBlocks(
  segments: readonly SegmentRef[],
  blocks: ListedBlocks,
  start: string | undefined,
): readonly KnownBlock[] {
  const known: KnownBlock[] = [];
  let after = start;
  for (const { sha256, last, count } of segments) {
    let joined = false;
    const some = blocks.get(sha256) ?? [];
    const crowded = some.length > SPARE_BLOCKS + count / SMALL_BLOCK_KEYS;
    some.forEach(({ digest, ...block }, i) => {
      const next = some[i + 1];
      if (
        crowded &&
        next !== undefined &&
        sizeOf(block) < SMALL_BLOCK_KEYS &&
        sizeOf(block) + sizeOf(next) <= LARGE_BLOCK_KEYS
      ) {
        joined = true;
        return;
      }
      known.push({ ...block, ...(joined || digest === undefined ? {} : { digest }), after });
      after = block.end;
      joined = false;
    });
    if (after === undefined || compareKeys(after, last) < 0) known.push({ end: last, counts: [], after });
    after = last;
  }
  return known;
}

function sizeOf({ counts }: Pick<ListedBlock, 'counts'>): number {
  return counts.reduce((sum, { objects }) => sum + objects, 0);
}

/** A segment has some 75 blocks of a few folders each: 20 kB. */
const MAX_LISTED_LINE = 1024 * 1024;
/** Characters of all lines together: they are held in memory. 20 MB for 100 million keys. */
const MAX_LISTED_TEXT = 64 * 1024 * 1024;
const LISTED_LIMITS: JsonLimits = { bytes: MAX_LISTED_LINE, depth: 8, text: 6 * MAX_PATH, values: 100_000 };

const compress = promisify(gzip);

/** One line a segment. */
export async function encodeListed(
  blocks: ListedBlocks,
): Promise<{ readonly sha256: string; readonly file: Uint8Array }> {
  const lines = [...blocks]
    .map(([segment, some]) => JSON.stringify({ segment, blocks: some }) + '\n')
    // What could not be read back is not remembered: those keys are looked at one by one.
    .filter((line) => line.length <= MAX_LISTED_LINE);
  const file = await compress(lines.join(''), { level: 5 });
  return { sha256: createHash('sha256').update(file).digest('hex'), file };
}

/** Throws StateError, which names the object. */
export async function decodeListed(file: PackedContent, sha256: string): Promise<ListedBlocks> {
  const object = listedPath(sha256);
  if (sha256Of(file) !== sha256)
    throw new StateError(object, 'its content does not match its SHA-256', DAMAGED_ADVICE);
  const bySegment = new Map<string, readonly ListedBlock[]>();
  let size = 0;
  for await (const lines of linesOf(file, object, MAX_LISTED_LINE)) {
    for (const line of lines) {
      size += line.length;
      if (size > MAX_LISTED_TEXT) throw new StateError(object, 'it unpacks to far too much', DAMAGED_ADVICE);
      const { segment, blocks } = parseLine(line, object);
      bySegment.set(segment, blocks);
    }
  }
  return bySegment;
}

function parseLine(
  line: string,
  object: string,
): { readonly segment: string; readonly blocks: readonly ListedBlock[] } {
  try {
    const { segment, blocks } = parseJsonObjectText(line, LISTED_LIMITS);
    if (isBoundedText(segment, MAX_TEXT) && Array.isArray(blocks) && blocks.every(isBlock))
      return { segment, blocks };
  } catch (cause) {
    if (!(cause instanceof JsonRefused)) throw cause;
    throw new StateError(object, `a line names no blocks of a segment (${cause.message})`, DAMAGED_ADVICE, {
      cause,
    });
  }
  throw new StateError(object, 'a line names no blocks of a segment', DAMAGED_ADVICE);
}

function isBlock(value: unknown): value is ListedBlock {
  if (typeof value !== 'object' || value === null) return false;
  const { end, digest, counts } = value as Record<string, unknown>;
  return (
    isBoundedText(end, MAX_KEY) &&
    (digest === undefined || isBoundedText(digest, MAX_TEXT)) &&
    Array.isArray(counts) &&
    counts.every(isCount)
  );
}

function isCount(value: unknown): value is FolderCount {
  if (typeof value !== 'object' || value === null) return false;
  const { folder, objects, bytes } = value as Record<string, unknown>;
  return (
    (folder === '' || isBoundedText(folder, MAX_KEY)) && isBoundedCount(objects) && isBoundedCount(bytes)
  );
}
