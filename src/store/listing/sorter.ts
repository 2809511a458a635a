import { mkdtemp, open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareKeys } from '../../core/keys.ts';
import { Cursor } from './cursor.ts';
import type { KeyRange } from './key-range.ts';

/** A key and a text of one line that belongs to it. */
export interface SpooledLine {
  readonly key: string;
  readonly line: string;
}

/** Characters of lines that are held in memory before they go to disk, sorted. */
const IN_MEMORY = 16 * 1024 * 1024;
const READ_BYTES = 64 * 1024;
const BATCH = 1000;

/**
 * Sorts more lines than fit into memory by their keys, in UTF-8 byte order; lines of one key stay in the order
 * in which they came. What does not fit goes to a temporary folder, which `close` removes. Small sets never
 * touch the disk.
 */
export class Sorter {
  #held: SpooledLine[] = [];
  #size = 0;
  #folder: string | undefined;
  readonly #files: SortedFile[] = [];
  #count = 0;
  readonly #inMemory: number;

  constructor(inMemory = IN_MEMORY) {
    this.#inMemory = inMemory;
  }

  /** Lines taken so far. */
  get count(): number {
    return this.#count;
  }

  async add(key: string, line: string): Promise<void> {
    this.#held.push({ key, line });
    this.#size += key.length + line.length + 64;
    this.#count++;
    if (this.#size > this.#inMemory) await this.#spill();
  }

  /** The lines of a range in order, in batches. May be called more than once, and at the same time. */
  async *sorted(range: KeyRange = {}): AsyncGenerator<readonly SpooledLine[]> {
    const held = sortLines(this.#held).filter(({ key }) => inside(key, range));
    const sources = this.#files.map((file) => new Cursor(linesOf(file, range)));
    sources.push(new Cursor(batches([held])));
    yield* merged(sources);
  }

  /** Removes what was spilled. */
  async close(): Promise<void> {
    this.#held = [];
    await Promise.all(this.#files.map(({ handle }) => handle.close()));
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  async #spill(): Promise<void> {
    const lines = sortLines(this.#held);
    this.#held = [];
    this.#size = 0;
    this.#folder ??= await mkdtemp(join(tmpdir(), 'flashback-backup-'));
    // Keys and listings are the user's business: nobody else on the machine may read them.
    const handle = await open(join(this.#folder, String(this.#files.length)), 'wx+', 0o600);
    const index: SortedFile['index'] = [];
    this.#files.push({ handle, index });
    let offset = 0;
    for (let at = 0; at < lines.length; at += BATCH) {
      const batch = lines.slice(at, at + BATCH);
      const bytes = Buffer.from(batch.map(({ key, line }) => `${JSON.stringify(key)}\t${line}\n`).join(''));
      index.push({ key: batch[0]?.key ?? '', offset });
      await handle.appendFile(bytes);
      offset += bytes.length;
    }
  }
}

interface SortedFile {
  readonly handle: FileHandle;
  /** First key and offset of each batch, so that a range is found without reading what lies before it. */
  readonly index: { readonly key: string; readonly offset: number }[];
}

function inside(key: string, { after, upto }: KeyRange): boolean {
  return (
    (after === undefined || compareKeys(key, after) > 0) &&
    (upto === undefined || compareKeys(key, upto) <= 0)
  );
}

/** Array.sort is stable: lines of one key keep their order. */
function sortLines(lines: readonly SpooledLine[]): SpooledLine[] {
  return [...lines].sort((a, b) => compareKeys(a.key, b.key));
}

async function* batches<T>(all: readonly (readonly T[])[]): AsyncGenerator<readonly T[]> {
  yield* all;
}

async function* linesOf(
  { handle, index }: SortedFile,
  range: KeyRange,
): AsyncGenerator<readonly SpooledLine[]> {
  const buffer = Buffer.alloc(READ_BYTES);
  let rest = Buffer.alloc(0);
  const { after } = range;
  // A batch may begin inside a run of equal keys: start one before the first that is past `after`.
  const past = after === undefined ? 0 : index.findIndex(({ key }) => compareKeys(key, after) > 0);
  const start = past < 0 ? index.length - 1 : Math.max(0, past - 1);
  for (let at = index[start]?.offset ?? 0; ;) {
    const { bytesRead } = await handle.read(buffer, 0, READ_BYTES, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
    const end = bytes.lastIndexOf(10);
    rest = bytes.subarray(end + 1);
    if (end < 0) continue;
    const lines: SpooledLine[] = [];
    for (const text of bytes.toString('utf8', 0, end).split('\n')) {
      const tab = text.indexOf('\t'); // JSON text holds no raw tab
      const key = JSON.parse(text.slice(0, tab)) as string;
      if (range.upto !== undefined && compareKeys(key, range.upto) > 0) {
        yield lines;
        return;
      }
      if (inside(key, range)) lines.push({ key, line: text.slice(tab + 1) });
    }
    yield lines;
  }
}

/** Merges sorted sources; of equal keys, the earlier source's come first. */
async function* merged(sources: readonly Cursor<SpooledLine>[]): AsyncGenerator<readonly SpooledLine[]> {
  let batch: SpooledLine[] = [];
  for (;;) {
    let source: Cursor<SpooledLine> | undefined;
    let first: SpooledLine | undefined;
    for (const candidate of sources) {
      if (candidate.exhausted) await candidate.fill();
      const line = candidate.peek();
      if (line === undefined || (first !== undefined && compareKeys(line.key, first.key) >= 0)) continue;
      source = candidate;
      first = line;
    }
    if (source === undefined || first === undefined) break;
    batch.push(first);
    source.advance();
    if (batch.length >= BATCH) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}
