import { createHash } from 'node:crypto';
import { createGzip } from 'node:zlib';
import type { Gzip } from 'node:zlib';
import { ENTRY_LINE_RESERVE, MAX_ENTRY_LINE, MAX_SEGMENT_WRITE_BYTES } from '../bounds.ts';
import type { LineSink } from './old-lines.ts';
import type { SegmentRef } from '../segment.ts';

/** Text that goes to the compressor at once, characters. */
const COMPRESS_CHARS = 128 * 1024;
const CHUNK_BYTES = 64 * 1024;
/** Level 6 takes 50 % longer and saves 2 %. */
const GZIP_LEVEL = 5;
/** How far before its limit a segment may end, entries: a little over a page of a listing. */
const EARLY_END_ENTRIES = 2_000;

/** What is stored of a compressed file: where state is encrypted, an age file. */
export type Seal = (file: Uint8Array) => Promise<Uint8Array>;

const asItIs: Seal = (file) => Promise.resolve(file);

/** Entries in key order, compressed as they come into one segment after another of at most `limit` entries. */
export class SegmentWriter implements LineSink {
  readonly #limit: number;
  readonly #store: (ref: SegmentRef, file: Uint8Array) => Promise<void>;
  readonly #seal: Seal;
  readonly #cuts: ReadonlySet<string>;
  readonly #refs: SegmentRef[] = [];
  #open: OpenSegment | undefined;

  /**
   * `store` is given each segment once it is full, or nearly so where it ends with one of the keys `cuts`; `seal` makes of
   * the compressed file what is stored, and named by its hash.
   */
  constructor(
    limit: number,
    store: (ref: SegmentRef, file: Uint8Array) => Promise<void>,
    cuts: ReadonlySet<string> = new Set(),
    seal: Seal = asItIs,
  ) {
    this.#limit = limit;
    this.#store = store;
    this.#cuts = cuts;
    this.#seal = seal;
  }

  /** Throws RangeError for a line that could not be read back. */
  add(key: string, line: string, size: number): Promise<void> | undefined {
    if (line.length > MAX_ENTRY_LINE + ENTRY_LINE_RESERVE)
      throw new RangeError('an entry has a longer history than the manifest can hold');
    this.#open ??= new OpenSegment(key);
    const written = this.#open.add(key, line, size);
    const { count, packed } = this.#open;
    const full =
      packed >= MAX_SEGMENT_WRITE_BYTES ||
      count >= this.#limit ||
      (count >= this.#limit - EARLY_END_ENTRIES && this.#cuts.has(key));
    return full ? this.#close() : written;
  }

  /** Closes the last segment. The references of all, in order; they are stored by then. Rejects with the error of `store`. */
  async end(): Promise<readonly SegmentRef[]> {
    await this.#close();
    return this.#refs;
  }

  async #close(): Promise<void> {
    const open = this.#open;
    if (open === undefined) return;
    this.#open = undefined;
    const { ref, file } = await open.end(this.#seal);
    await this.#store(ref, file);
    this.#refs.push(ref);
  }
}

class OpenSegment {
  readonly #first: string;
  readonly #gzip: Gzip = createGzip({ level: GZIP_LEVEL, chunkSize: CHUNK_BYTES });
  readonly #ended: Promise<void>;
  readonly #file: Buffer[] = [];
  #text: string[] = [];
  #length = 0;
  #last: string;
  #bytes = 0;
  count = 0;
  /** Bytes of the file so far. */
  packed = 0;

  constructor(first: string) {
    this.#first = first;
    this.#last = first;
    this.#gzip.on('data', (chunk: Buffer) => {
      this.#file.push(chunk);
      this.packed += chunk.length;
    });
    this.#ended = new Promise((resolve, reject) => this.#gzip.once('end', resolve).once('error', reject));
    this.#ended.catch(() => undefined); // thrown by end
  }

  add(key: string, line: string, size: number): Promise<void> | undefined {
    this.#text.push(line);
    this.#length += line.length + 1;
    this.#last = key;
    this.#bytes += size;
    this.count++;
    return this.#length >= COMPRESS_CHARS ? this.#compress() : undefined;
  }

  async end(seal: Seal): Promise<{ readonly ref: SegmentRef; readonly file: Uint8Array }> {
    if (this.#text.length > 0) await this.#compress();
    this.#gzip.end();
    await this.#ended;
    const file = await seal(Buffer.concat(this.#file));
    const sha256 = createHash('sha256').update(file).digest('hex');
    return {
      ref: { first: this.#first, last: this.#last, count: this.count, bytes: this.#bytes, sha256 },
      file,
    };
  }

  #compress(): Promise<void> {
    const text = this.#text.join('\n') + '\n';
    this.#text = [];
    this.#length = 0;
    return new Promise((resolve, reject) => {
      this.#gzip.write(text, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }
}
