import { hash } from 'node:crypto';
import { defined } from '../../core/defined.ts';
import type { Clock } from '../../core/clock.ts';
import type { Bucket } from '../../store/bucket.ts';
import { isJsonObject, JsonRefused, parseJsonObjectText } from '../../core/bounded-json.ts';
import type { JsonObject } from '../../core/bounded-json.ts';
import type { Written } from '../../store/contract.ts';
import { readWhole } from '../../store/read.ts';
import { isBoundedCount, isBoundedText, LINE_LIMITS, MAX_ETAG, MAX_KEY, MAX_LINE } from '../bounds.ts';
import { Sorter } from '../../store/listing/sorter.ts';
import type { NamedJournal } from '../holds.ts';
import { JOURNAL_PACE } from './journal.ts';
import { LineLog } from './line-log.ts';
import type { LogPace } from './line-log.ts';

/** Everything of a restore's own in `to` lies below this, and is removed when the restore is complete. */
export const RESTORE_STATE = '.flashback-restore/';

/** Whose backup is being restored: journals of another are left alone. */
export interface RestoreSource {
  readonly endpoint: string;
  /** Azure's storage account, as in HotIdentity. */
  readonly account?: string;
  readonly bucket: string;
  readonly prefix: string;
}

/** `key` is about to be written with the content that hot knew by `size` and `etag`. */
export interface RestoreIntent {
  readonly op: 'intent';
  readonly key: string;
  readonly size: number;
  readonly etag: string;
}

/** Done and verified: the object in `to` with the ETag `to` is that content. */
export interface RestoreDone extends Omit<RestoreIntent, 'op'> {
  readonly op: 'done';
  readonly to: string;
}

type Line = RestoreIntent | RestoreDone;

/** A restore writes a few hundred lines an object. What is larger is none of ours. */
const MAX_OBJECT_BYTES = 32 * 1024 * 1024;
/** Keys that were begun and not ended: as many as requests were in flight. */
const MAX_BEGUN = 100_000;

/**
 * What a restore has done, in `to`, for the restore that goes on after it was cut off. Only what the ETags of a
 * listing cannot tell is written down, an intent of it before it is written.
 */
export class RestoreJournal {
  readonly #to: Bucket;
  readonly #run: string;
  readonly #start: string;
  readonly #log: LineLog;
  /** Not the run's: a cancelled restore still writes down what it did. */
  readonly #signal = new AbortController().signal;
  readonly #onFacts: (journal: NamedJournal) => Promise<void>;
  readonly #hashes: string[] = [];
  #written = 0;

  /** `onFacts` is awaited after each object that says what was done. */
  constructor(
    to: Bucket,
    clock: Clock,
    onFacts: (journal: NamedJournal) => Promise<void>,
    start: { readonly run: string; readonly cold: RestoreSource; readonly at: string; readonly time: string },
    pace: LogPace = JOURNAL_PACE,
  ) {
    this.#to = to;
    this.#onFacts = onFacts;
    this.#run = start.run;
    this.#start = JSON.stringify({ op: 'start', format: 1, ...start });
    const write = async (lines: readonly string[]): Promise<void> => {
      await this.#write(lines);
      await this.#onFacts(this.named);
    };
    this.#log = new LineLog(write, clock, pace);
  }

  /** Comes first. Writes the opening, which shows that `to` can be written at all. The bytes that were written, and as what. */
  async open(): Promise<WrittenBytes> {
    return this.#write([this.#start]);
  }

  /** Resolves when the intent is stored. */
  async intend(intent: RestoreIntent): Promise<void> {
    await this.#log.stored(JSON.stringify(intent));
  }

  /** Stored within the pace. Throws where an earlier flush failed. */
  record(done: RestoreDone): void {
    this.#log.take(JSON.stringify(done));
  }

  /** As cold's hold names it. */
  get named(): NamedJournal {
    return { to: String(this.#to), objects: this.#hashes.length, sha256: sha256Hex(this.#hashes.join('\n')) };
  }

  async flush(): Promise<void> {
    await this.#log.flush();
  }

  /** No more timers; what is not flushed is dropped. */
  close(): void {
    this.#log.close();
  }

  /** Removes this journal and `others`. */
  async remove(others: readonly string[], signal: AbortSignal): Promise<void> {
    const own = Array.from({ length: this.#written }, (_, i) => this.#to.key(this.#path(i)));
    for (const key of [...own, ...others]) await this.#to.store.delete(key, {}, signal);
  }

  #path(number: number): string {
    return `${RESTORE_STATE}${this.#run}/journal-${String(number).padStart(8, '0')}.ndjson`;
  }

  async #write(lines: readonly string[]): Promise<WrittenBytes> {
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    const options = { attributes: { contentType: 'application/x-ndjson' } };
    const key = this.#to.key(this.#path(this.#written));
    const written = await this.#to.store.put(key, bytes, options, this.#signal);
    this.#written++;
    this.#hashes.push(sha256Hex(bytes));
    return { bytes, written };
  }
}

interface WrittenBytes {
  readonly bytes: Uint8Array;
  readonly written: Written;
}

function sha256Hex(bytes: string | Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** What earlier restores of the same backup left in `to`. */
export interface EarlierRestores {
  /** Those whose journals are believed: cold's holds name them. */
  readonly runs: readonly string[];
  /** Their journal objects, as keys of the bucket. */
  readonly objects: readonly string[];
  /** What they did, by key: the last line of a key counts. */
  readonly done: Sorter;
  /** Sizes of what they had begun and not journalled as done: no more than was in flight when they ended. */
  readonly begun: ReadonlyMap<string, number>;
}

/**
 * Throws StoreError. A journal that does not parse is not ours: it is ignored, and left alone. Anybody who can
 * write to `to` can plant one, so a journal counts only where `namedBy`, which asks cold, knows its hash.
 */
export async function readEarlierRestores(
  to: Bucket,
  source: RestoreSource,
  namedBy: (run: string) => Promise<NamedJournal | undefined>,
  signal: AbortSignal,
): Promise<EarlierRestores> {
  const done = new Sorter();
  const begun = new Map<string, number>();
  const objects: string[] = [];
  const journals = new Map<string, string[]>();
  try {
    for (let continuation: string | undefined; ;) {
      const request = {
        prefix: to.key(RESTORE_STATE),
        ...defined({ continuation }),
      };
      const page = await to.store.list(request, signal);
      for (const { key } of page.objects) {
        const run = /\/([^/]+)\/journal-\d+\.ndjson$/.exec(key)?.[1];
        if (run === undefined || !key.startsWith(request.prefix)) continue;
        journals.set(run, [...(journals.get(run) ?? []), key]);
      }
      if (page.next === undefined) break;
      continuation = page.next;
    }
    const runs: string[] = [];
    for (const [run, listed] of journals) {
      const keys = [...listed].sort();
      const [first = ''] = keys;
      const start = await read(to, first, signal);
      if (start === undefined || !isOf(start, source)) continue;
      objects.push(...keys);
      const named = await namedBy(run);
      if (named?.to !== String(to) || !(await isNamed(to, keys, named, signal))) continue;
      runs.push(run);
      for (const key of keys.slice(0, named.objects)) {
        const text = await read(to, key, signal);
        if (text !== undefined) await take(text, done, begun);
      }
    }
    return { runs, objects, done, begun };
  } catch (error) {
    await done.close();
    throw error;
  }
}

async function isNamed(
  to: Bucket,
  keys: readonly string[],
  { objects, sha256 }: NamedJournal,
  signal: AbortSignal,
): Promise<boolean> {
  if (objects > keys.length) return false;
  const hashes: string[] = [];
  for (const key of keys.slice(0, objects)) {
    const text = await read(to, key, signal);
    if (text === undefined) return false;
    hashes.push(sha256Hex(text));
  }
  return sha256Hex(hashes.join('\n')) === sha256;
}

async function read(to: Bucket, key: string, signal: AbortSignal): Promise<Buffer | undefined> {
  const file = await readWhole(to.store, key, MAX_OBJECT_BYTES, signal);
  return file === undefined || file === 'too-large'
    ? undefined
    : Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
}

function isOf(text: Buffer, source: RestoreSource): boolean {
  const start = parse(text.toString('utf8', 0, Math.min(MAX_LINE, Math.max(0, text.indexOf('\n')))));
  if (start?.['op'] !== 'start' || start['format'] !== 1) return false;
  const { endpoint, account, bucket, prefix } = source;
  const cold = start['cold'];
  return (
    isJsonObject(cold) &&
    cold['endpoint'] === endpoint &&
    cold['account'] === account &&
    cold['bucket'] === bucket &&
    cold['prefix'] === prefix
  );
}

async function take(text: Buffer, done: Sorter, begun: Map<string, number>): Promise<void> {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const line = end - at > MAX_LINE ? '' : text.toString('utf8', at, end);
    at = end + 1;
    const value = line === '' ? undefined : parse(line);
    if (value === undefined || !isLine(value)) continue;
    if (value.op === 'intent') {
      if (begun.size < MAX_BEGUN) begun.set(value.key, value.size);
    } else {
      begun.delete(value.key);
      await done.add(value.key, line);
    }
  }
}

function parse(text: string): JsonObject | undefined {
  try {
    return parseJsonObjectText(text, LINE_LIMITS);
  } catch (error) {
    if (error instanceof JsonRefused) return undefined; // truncated, or not ours
    throw error;
  }
}

function isLine(value: object): value is Line {
  const line = value as Partial<Record<string, unknown>>;
  return (
    (line['op'] === 'intent' || (line['op'] === 'done' && isEtag(line['to']))) &&
    isBoundedText(line['key'], MAX_KEY) &&
    isEtag(line['etag']) &&
    isBoundedCount(line['size'])
  );
}

function isEtag(value: unknown): boolean {
  return value === '' || isBoundedText(value, MAX_ETAG);
}

/** Parses what `EarlierRestores.done` holds. */
export function parseDone(line: string): RestoreDone {
  return JSON.parse(line) as RestoreDone;
}
