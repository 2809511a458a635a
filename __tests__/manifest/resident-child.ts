import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { keepHeapSmall } from '../../src/core/small-heap.ts';
import { systemClock } from '../../src/core/clock.ts';
import { StateError } from '../../src/manifest/errors.ts';
import { recoverJournals } from '../../src/manifest/journals/recover-journals.ts';
import { Uploads } from '../../src/manifest/journals/uploads.ts';
import {
  condemnedPath,
  generationPath,
  HEAD,
  journalPath,
  LEASE,
  listedPath,
  segmentPath,
  uploadRecordPath,
} from '../../src/manifest/layout.ts';
import { readLease } from '../../src/manifest/lease.ts';
import { State } from '../../src/manifest/state.ts';
import { Bucket } from '../../src/store/bucket.ts';
import type { ByteRange, ObjectBody, Store } from '../../src/store/contract.ts';
import { StoreError } from '../../src/store/errors.ts';
import { MemoryProvider } from '../../src/store/memory/store.ts';

/**
 * Reads one kind of state of PLANTED_BYTES from a store that makes it up as it is sent, so that this process holds no
 * more than its reader does. Prints what became of it, and the most memory that was resident, in MiB.
 */
const kind = process.argv[2] ?? '';
const size = Number(process.argv[3]);
const T = '2026-11-01T02:00:00.000Z';
const never = new AbortController().signal;

type Content = () => AsyncIterable<Buffer> | Iterable<Buffer>;

interface Planted {
  readonly content: Content;
  readonly size: number;
  /** Where it is, if it is read in pieces: each would be made anew from the start. */
  readonly file?: string;
}

const planted = new Map<string, Planted>();

/** `line` as often as it fits, between `head` and `tail`, `separator` between two. */
function repeated(head: string, line: string, separator: string, tail: string): Content {
  const unit = Buffer.from(line + separator);
  const block = Buffer.alloc(unit.length * Math.max(1, Math.floor(65_536 / unit.length)), unit);
  const blocks = Math.max(1, Math.floor((size - head.length - line.length - tail.length) / block.length));
  return function* () {
    yield Buffer.from(head);
    for (let i = 0; i < blocks; i++) yield block;
    yield Buffer.from(line + tail);
  };
}

const packed =
  (content: Content, level = 9): Content =>
  () =>
    Readable.from(content()).pipe(createGzip({ level })) as AsyncIterable<Buffer>;

async function plant(path: (sha256: string) => string, content: Content): Promise<string> {
  const hash = createHash('sha256');
  let length = 0;
  for await (const chunk of content()) {
    hash.update(chunk);
    length += chunk.length;
  }
  const sha256 = hash.digest('hex');
  planted.set(path(sha256), { content, size: length });
  return sha256;
}

/** Files of the process, removed at its end. */
const folder = mkdtempSync(join(tmpdir(), 'resident-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

async function plantFile(path: (sha256: string) => string, lines: Content): Promise<string> {
  const file = join(folder, String(planted.size));
  // Hardly packed: as many bytes in the store as unpacked.
  await pipeline(Readable.from(packed(lines, 0)()), createWriteStream(file));
  const content = (): AsyncIterable<Buffer> => createReadStream(file) as AsyncIterable<Buffer>;
  const sha256 = await plant(path, content);
  const known = planted.get(path(sha256));
  if (known !== undefined) planted.set(path(sha256), { ...known, file });
  return sha256;
}

function sending(
  { content, size: length, file }: Planted,
  range: ByteRange = { first: 0, last: length - 1 },
): ObjectBody {
  const head = { size: length, etag: 'e', modified: 0, attributes: {} };
  const { first: start, last: end } = range;
  if (file !== undefined)
    return { head, stream: createReadStream(file, { start, end }), destroy: () => undefined };
  async function* stream(): AsyncGenerator<Uint8Array> {
    let at = 0;
    for await (const chunk of content()) {
      const part = chunk.subarray(Math.max(0, range.first - at), Math.max(0, range.last + 1 - at));
      at += chunk.length;
      if (part.length > 0) yield new Uint8Array(part);
      if (at > range.last) return;
    }
  }
  return { head, stream: stream(), destroy: () => undefined };
}

const memory = new MemoryProvider(systemClock).store('cold');
const cold: Store = {
  ...memory,
  get: (key, options, signal) => {
    const known = planted.get(key);
    return known === undefined
      ? memory.get(key, options, signal)
      : Promise.resolve(sending(known, options?.range));
  },
  list: ({ prefix = '' }) => {
    const objects = [...planted]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, { size: length }]) => ({ key, size: length, etag: 'e', modified: 0 }));
    return Promise.resolve({ objects, prefixes: [], next: undefined });
  },
};
const bucket = new Bucket(cold, '');
const state = new State(bucket);

const version = {
  size: 1,
  etag: 'e',
  modified: T,
  cold: { path: 'k', etag: 'e', stored: T, via: 'native', evidence: 'md5' },
  since: T,
};
const point = { run: 'r', time: T, generation: 1, scope: { prefixes: [], exclude: [] }, holes: { count: 0 } };
const generation = {
  format: 1,
  generation: 1,
  base: null,
  epoch: 1,
  run: 'r',
  time: T,
  program: '1',
  complete: true,
  hot: { endpoint: 'h', bucket: 'b', prefix: '' },
  segments: [],
  journals: [],
  condemned: { count: 0, files: [] },
};

async function committed(points: string): Promise<void> {
  const text = JSON.stringify(generation);
  const sha256 = await plant(
    () => generationPath(1),
    repeated(`${text.slice(0, -1)},"restorePoints":[`, points, ',', ']}'),
  );
  const head = Buffer.from(JSON.stringify({ format: 1, generation: 1, sha256, epoch: 1, run: 'r', time: T }));
  planted.set(HEAD, { content: () => [head], size: head.length });
}

/** Entries and records that came before the end, or the refusal. */
let seen = 0;

const READERS: Readonly<Record<string, () => Promise<unknown>>> = {
  nothing: () => Promise.resolve(),
  head: async () => {
    await plant(() => HEAD, repeated('{', '"a":{}', ',', '}'));
    await state.load(never);
  },
  lease: async () => {
    await plant(() => LEASE, repeated('', ' ', '', '{}'));
    await readLease(bucket, never);
  },
  points: async () => {
    await committed(JSON.stringify(point));
    await state.load(never);
  },
  objects: async () => {
    await committed('{}');
    await state.load(never);
  },
  wide: async () => {
    await committed(`"${'é'.repeat(2000)}"`);
    await state.load(never);
  },
  journal: async () => {
    const start = `${JSON.stringify({ op: 'start', format: 1, run: 'r', epoch: 1, base: 0, time: T })}\n`;
    const stored = JSON.stringify({ op: 'stored', entry: { key: 'k', ...version } });
    await plant(() => journalPath('r', 1, 0), repeated(start, stored, '\n', '\n'));
    const found = await recoverJournals(state, bucket, undefined, false, T, never);
    await found.close();
  },
  keys: async () => {
    const start = `${JSON.stringify({ op: 'start', format: 1, run: 'r', epoch: 1, base: 0, time: T })}\n`;
    const lines = function* (): Generator<Buffer> {
      yield Buffer.from(start);
      for (let sent = 0, i = 0; sent < size - 100_000;) {
        let text = '';
        for (; text.length < 65_536; i++) {
          const key = `k${String(i).padStart(9, '0')}`;
          const entry = { key, ...version, cold: { ...version.cold, path: key } };
          text += `${JSON.stringify({ op: 'stored', entry })}\n`;
        }
        sent += text.length;
        yield Buffer.from(text);
      }
    };
    await plant(() => journalPath('r', 1, 0), lines);
    const found = await recoverJournals(state, bucket, undefined, false, T, never);
    await found.close();
  },
  // Records of which cold is asked, and which the run's own journal repeats.
  intents: async () => {
    const start = `${JSON.stringify({ op: 'start', format: 1, run: 'r', epoch: 1, base: 7, time: T })}\n`;
    const lines = function* (): Generator<Buffer> {
      yield Buffer.from(start);
      for (let sent = 0, i = 0; sent < size - 100_000;) {
        let text = '';
        for (; text.length < 65_536; i++) {
          const key = `k${String(i).padStart(9, '0')}`;
          const before = { key, ...version, cold: { ...version.cold, path: key } };
          text += `${JSON.stringify({ op: 'intent', key, path: key, size: 1, etag: 'f', modified: T, before })}\n`;
        }
        sent += text.length;
        yield Buffer.from(text);
      }
    };
    await plant(() => journalPath('r', 1, 0), lines);
    const found = await recoverJournals(state, bucket, undefined, false, T, never);
    seen = found.carriedRecords.length;
    await found.close();
  },
  upload: async () => {
    const record = {
      format: 1,
      run: 'r',
      epoch: 1,
      time: T,
      begun: T,
      path: 'k',
      partSize: 5,
      via: 'native',
      uploadId: 'u',
      source: { bucket: 'hot', path: 'k', size: 1, etag: 'e', modified: T },
    };
    await plant(
      () => uploadRecordPath('r', 'k'),
      repeated(`${JSON.stringify(record).slice(0, -1)},"parts":[`, '{}', ',', ']}'),
    );
    await Uploads.load(state, { run: 'x', epoch: 2, now: () => T }, never);
  },
  // These three unpack to `size`.
  segment: async () => {
    const sha256 = await plant(segmentPath, packed(repeated('', `{"key":"${'x'.repeat(200)}"}`, '\n', '\n')));
    for await (const batch of state.entries(
      { first: 'a', last: 'z', count: 2 ** 40, bytes: 0, sha256 },
      never,
    ))
      seen += batch.length;
  },
  // Four that hardly pack, as four slices read them.
  segments: async () => {
    const count = Math.floor(size / 8192);
    const keyOf = (i: number): string => String(i).padStart(9, '0') + 'x'.repeat(3900);
    const four = [];
    for (const name of ['a', 'b', 'c', 'd']) {
      const lines = function* (): Generator<Buffer> {
        for (let i = 0; i < count; i++)
          yield Buffer.from(
            `${JSON.stringify({ key: keyOf(i), ...version, etag: name, cold: { ...version.cold, path: keyOf(i) } })}\n`,
          );
      };
      const sha256 = await plantFile(segmentPath, lines);
      four.push({ first: keyOf(0), last: keyOf(count - 1), count, bytes: 0, sha256 });
    }
    await Promise.all(
      four.map(async (ref) => {
        for await (const batch of state.entries(ref, never)) seen += batch.length;
      }),
    );
    if (seen !== 4 * count) throw new Error(`${seen} entries were read`);
  },
  line: async () => {
    const sha256 = await plant(segmentPath, packed(repeated('', 'x', '', '\n')));
    for await (const batch of state.entries({ first: 'a', last: 'z', count: 1, bytes: 0, sha256 }, never))
      seen += batch.length;
  },
  condemned: async () => {
    const record = JSON.stringify({ key: 'k', path: 'k', etag: 'e', since: T });
    const sha256 = await plant(condemnedPath, packed(repeated('', record, '\n', '\n')));
    for await (const batch of state.condemned(
      { condemned: { count: 1, files: [{ sha256, count: 2 ** 40 }] } },
      never,
    ))
      seen += batch.length;
  },
  'condemned files': async () => {
    const line = `${JSON.stringify({ key: 'k'.repeat(4000), path: 'k', etag: 'e', since: T })}\n`;
    const count = Math.floor(size / line.length);
    const lines = function* (): Generator<Buffer> {
      for (let i = 0; i < count; i++) yield Buffer.from(line);
    };
    const sha256 = await plantFile(condemnedPath, lines);
    const files = Array.from({ length: 3 }, () => ({ sha256, count }));
    for await (const batch of state.condemned({ condemned: { count: 3 * count, files } }, never))
      seen += batch.length;
  },
  listed: async () => {
    const line = JSON.stringify({
      segment: 's',
      blocks: Array.from({ length: 1000 }, () => ({ end: 'a', counts: [] })),
    });
    const sha256 = await plant(listedPath, packed(repeated('', line, '\n', '\n')));
    await state.listed(sha256, never);
  },
};

keepHeapSmall(setInterval);
let outcome = 'read';
try {
  await READERS[kind]?.();
} catch (error) {
  if (!(error instanceof StateError) && !(error instanceof StoreError)) throw error;
  outcome = error.message;
}
console.log(JSON.stringify({ kind, outcome, seen, resident: Math.round(peakKib() / 1024) }));

/** On Linux maxRSS counts what the parent held when it started this process: a test runner may hold more than is allowed here. */
function peakKib(): number {
  const own = /^VmHWM:\s+(\d+) kB$/m.exec(statusOfProcess())?.[1];
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}

function statusOfProcess(): string {
  return existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
}
