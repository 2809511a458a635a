import { compareKeys } from '../../core/keys.ts';
import type { Bucket } from '../../store/bucket.ts';
import { groupByKey, KeyCursor } from '../../store/listing/cursor.ts';
import type { KeyRange } from '../../store/listing/listing.ts';
import { Sorter } from '../../store/listing/sorter.ts';
import type { SpooledLine } from '../../store/listing/sorter.ts';
import type { Entry, IsoTime } from '../entry.ts';
import { isSealed } from '../encryption/stored.ts';
import { damagedAdvice, StateError, tooLarge } from '../errors.ts';
import type { SegmentLine, SegmentRef } from '../segment.ts';
import { startAfter, startsIn } from '../start.ts';
import { openAt } from '../signing/sealed.ts';
import { withoutSignature } from '../signing/signer.ts';
import type { Committed, State } from '../state.ts';
import { MAX_JOURNAL_BYTES, MAX_JOURNAL_LINE, MAX_SIGNED_JOURNAL_BYTES } from '../bounds.ts';
import { RUNS } from '../layout.ts';
import { parseJournal } from './journal.ts';
import type { JournalRecord, JournalStart, ParsedJournal, SettledJournal, Stored } from './journal.ts';
import { keyOf, recoverKey, recoverStaleKey, withoutNamedOrphans } from './recover-intents.ts';
import type { IntentContext, KeyRecord, RecoveredKey } from './recover-intents.ts';
import type { Uploads } from './uploads.ts';

/** What earlier runs did that the committed manifest does not contain. */
export interface RecoveredJournals {
  /** One record a key, in key order: the entry as cold has it now. Any range, any number of times. */
  facts(range: KeyRange): AsyncIterable<readonly Stored[]>;
  readonly count: number;
  /** Records that this run recovered by asking cold: its own journal must repeat them. */
  readonly carriedRecords: readonly Stored[];
  /** Every journal that was read: consumed by this run's commit, or taken over by its journal. */
  readonly settles: readonly SettledJournal[];
  /** When this run starts: `now`, but after every run that the manifest or a journal names. */
  readonly started: IsoTime;
  /** Runs that have journal objects in cold; only these need be recorded as consumed. */
  readonly present: ReadonlySet<string>;
  close(): Promise<void>;
}

/** Of a piece of a split run: the journals of earlier attempts at it, and when the split run started. */
export interface OwnJournals {
  readonly folders: readonly string[];
  readonly started: IsoTime;
}

/**
 * Recovers the journals that no commit consumed (design.md section 4, "Journals"). A journal is fact where it
 * builds on the present HEAD and no later epoch wrote a journal, or where such a journal took it over as fact:
 * nobody can have changed cold since. The keys of every other journal, and of intents without an outcome, are
 * unconfirmed: cold is asked (recover-intents.ts). Throws StateError where a journal is damaged.
 */
export async function recoverJournals(
  state: State,
  cold: Bucket,
  committed: Committed | undefined,
  versioned: boolean,
  now: IsoTime,
  signal: AbortSignal,
  uploads?: Pick<Uploads, 'find'>,
  only?: OwnJournals,
): Promise<RecoveredJournals> {
  const journals = await state.journals(signal, only?.folders);
  const open = await openJournals(state, journals, committed, signal);
  const parts = judge(open, committed?.generation.generation ?? 0);
  const earlierStarts = committed === undefined ? [] : startsIn(committed.generation);
  const starts = [...earlierStarts, ...open.map(({ start }) => start.time)];
  const started = only?.started ?? startAfter(now, starts);
  const records = new Sorter();
  const facts = new Sorter();
  let carriedRecords: readonly Stored[];
  try {
    await readRecords(state, parts, records, signal);
    const context: IntentContext = { cold, versioned, now: started, uploads, signal };
    const entryOf = committedEntries(state, committed?.generation.segments ?? [], signal);
    carriedRecords = await recoverKeys(records, entryOf, context, facts);
  } catch (error) {
    await facts.close();
    throw error;
  } finally {
    await records.close();
  }
  return {
    facts: (range) => parsed(facts.sorted(range)),
    count: facts.count,
    carriedRecords,
    started,
    settles: settledByRun(parts),
    present: new Set(journals.keys()),
    close: () => facts.close(),
  };
}

interface OpenJournal {
  readonly run: string;
  readonly start: JournalStart;
  /** False where it is not signed as it must be: then it is never fact, and vouches for no other. */
  readonly trusted: boolean;
  /** Its objects that no commit consumed, in order. */
  readonly paths: readonly string[];
  /** All of its objects, with those that a commit consumed. */
  readonly objects: number;
}

/** Consecutive objects of one run's journal that are fact, or unconfirmed, together. */
interface JournalPart {
  readonly run: string;
  readonly paths: readonly string[];
  readonly objects: number;
  readonly fact: boolean;
  /** As in KeyRecord. */
  readonly stale: boolean;
}

async function openJournals(
  state: State,
  journals: ReadonlyMap<string, readonly string[]>,
  committed: Committed | undefined,
  signal: AbortSignal,
): Promise<OpenJournal[]> {
  const consumed = new Map((committed?.generation.journals ?? []).map(({ run, objects }) => [run, objects]));
  const open: OpenJournal[] = [];
  for (const [run, paths] of journals) {
    const [first] = paths;
    if (first === undefined || (consumed.get(run) ?? 0) >= paths.length) continue;
    for await (const { start, trusted } of readJournals(state, [first], signal)) {
      open.push({ run, start, trusted, paths: paths.slice(consumed.get(run) ?? 0), objects: paths.length });
      break; // a large one comes in pieces
    }
  }
  // The attempts at a piece of a split run have one epoch, and names that sort.
  return open.sort((a, b) => a.start.epoch - b.start.epoch || (a.run < b.run ? -1 : 1));
}

/**
 * Which parts are fact. In the order of epochs, so that of one key's records the last is the newest. The pieces of a split
 * run have one epoch and no key in common: the last journal of each piece counts as the last one does.
 */
function judge(open: readonly OpenJournal[], base: number): JournalPart[] {
  const last = open.findLast(({ trusted }) => trusted);
  const lastIsFact = last?.start.base === base;
  const newest = new Set(newestOf(open, last));
  const settles = lastIsFact ? [...newest].flatMap(({ start }) => start.settles ?? []) : [];
  const takenOver = new Map(settles.map((journal) => [journal.run, journal]));
  return open.flatMap((journal): JournalPart[] => {
    const { run, start, paths, objects } = journal;
    const stale = start.base !== base;
    if (newest.has(journal)) return [{ run, paths, objects, fact: lastIsFact, stale }];
    const settled = takenOver.get(run);
    const consumed = objects - paths.length;
    const covered = Math.max(0, Math.min(paths.length, (settled?.objects ?? 0) - consumed));
    // Objects that came after the take-over were written by a holder that had lost the lease.
    const late: JournalPart = { run, paths: paths.slice(covered), objects, fact: false, stale };
    return settled?.fact === true
      ? [{ run, paths: paths.slice(0, covered), objects, fact: true, stale }, late]
      : [late];
  });
}

/** The last journal, and where it is one of a split run the last ones of the other pieces. */
function newestOf(open: readonly OpenJournal[], last: OpenJournal | undefined): readonly OpenJournal[] {
  const { piece, epoch, base } = last?.start ?? {};
  if (last === undefined || piece === undefined) return last === undefined ? [] : [last];
  const byPiece = new Map<number, OpenJournal>();
  for (const journal of open) {
    const { start, trusted } = journal;
    if (!trusted || start.epoch !== epoch || start.base !== base || start.piece?.split !== piece.split)
      continue;
    byPiece.set(start.piece.number, journal);
  }
  return [...byPiece.values()];
}

/** Journal objects read at once; each has a few hundred records. Larger ones are read one after the other. */
const READ_AHEAD = 8;
const READ_AHEAD_BYTES = 4 * 1024 * 1024;

interface ReadJournal extends ParsedJournal {
  /** False where keys are given, and none of them signed it. */
  readonly trusted: boolean;
}

async function* readJournals(
  state: State,
  paths: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<ReadJournal> {
  for (let at = 0; at < paths.length; at += READ_AHEAD) {
    const some = paths.slice(at, at + READ_AHEAD);
    const files = await Promise.all(some.map((path) => state.readIfSmall(path, signal, READ_AHEAD_BYTES)));
    for (const [i, path] of some.entries()) {
      const small = files[i];
      files[i] = undefined;
      const file = small === 'too-large' ? await readSigned(state, path, signal) : small;
      if (file === undefined) throw notThere(path);
      if (file === 'too-large') yield* readLargeJournal(state, path, signal);
      else {
        const { bytes, refusal } = openAt(state.cold, path, file.bytes);
        yield { ...parseJournal(bytes, path), trusted: refusal === undefined };
      }
    }
  }
}

/**
 * A signature is over the whole object, and an encrypted one is opened as a whole. Above MAX_SIGNED_JOURNAL_BYTES none of a
 * run that does either can be.
 */
async function readSigned(state: State, path: string, signal: AbortSignal): ReturnType<State['readIfSmall']> {
  if (isSealed(state.cold, path)) {
    const file = await state.readIfSmall(path, signal, MAX_SIGNED_JOURNAL_BYTES);
    if (file === 'too-large') throw tooLarge(path, MAX_SIGNED_JOURNAL_BYTES);
    return file;
  }
  return isSigned(state) ? state.readIfSmall(path, signal, MAX_SIGNED_JOURNAL_BYTES) : 'too-large';
}

function isSigned({ cold }: State): boolean {
  return cold.stateKeys !== undefined;
}

const PIECE_BYTES = 4 * 1024 * 1024;
const LINE_FEED = 10;

/** In pieces of whole lines, each with the object's first line, so that it takes the memory of a piece. */
async function* readLargeJournal(
  state: State,
  path: string,
  signal: AbortSignal,
): AsyncGenerator<ReadJournal> {
  const trusted = !isSigned(state);
  let etag: string | undefined;
  let start: Uint8Array | undefined;
  let rest: Uint8Array = Buffer.alloc(0);
  for (let first = 0, size = 1; first < size;) {
    const piece = await state.readPiece(path, { first, length: PIECE_BYTES, etag }, signal);
    if (piece === undefined || piece.bytes.length === 0) throw notThere(path);
    ({ etag, size } = piece);
    if (size > MAX_JOURNAL_BYTES)
      throw new StateError(path, `it has ${size} bytes, which is far too many`, damagedAdvice(path));
    first += piece.bytes.length;
    const text = Buffer.concat([rest, piece.bytes]);
    const end = first < size ? text.lastIndexOf(LINE_FEED) + 1 : text.length;
    rest = Buffer.from(text.subarray(end));
    if (rest.length > MAX_JOURNAL_LINE) throw new StateError(path, 'a line is too long', damagedAdvice(path));
    if (end === 0) continue;
    const lines = first < size ? text.subarray(0, end) : withoutSignature('journal', text);
    yield { ...parseJournal(start === undefined ? lines : Buffer.concat([start, lines]), path), trusted };
    start ??= Buffer.from(lines.subarray(0, lines.indexOf(LINE_FEED) + 1));
  }
}

function notThere(path: string): StateError {
  return new StateError(path, 'it was listed, but it is not there', damagedAdvice(path));
}

async function readRecords(
  state: State,
  parts: readonly JournalPart[],
  into: Sorter,
  signal: AbortSignal,
): Promise<void> {
  for (const { paths, fact, stale } of parts) {
    for await (const { records, trusted } of readJournals(state, paths, signal)) {
      for (const read of records) {
        const record = trusted ? read : withoutOrphans(read);
        const keyRecord: KeyRecord = { fact: fact && trusted, stale, record };
        await into.add(keyOf(record), JSON.stringify(keyRecord));
      }
    }
  }
}

/** What nobody we trust has signed names nothing to delete. */
function withoutOrphans(record: JournalRecord): JournalRecord {
  if (record.op !== 'stored') return record;
  const { op, entry } = record;
  return { op, entry };
}

/**
 * Of records that this run's journal repeats, which are held in memory: some 50,000. An interrupted run leaves a few
 * intents without an outcome; only the journal of a run that had lost the lease is unconfirmed as a whole.
 */
const MAX_CARRIED_CHARACTERS = 20 * 1024 * 1024;

function tooManyUnconfirmed(): StateError {
  return new StateError(RUNS, 'its journals hold far too many unconfirmed records', damagedAdvice(RUNS));
}

/** Writes what is true of each key into `facts`, and returns the records for which cold was asked. */
async function recoverKeys(
  records: Sorter,
  entryOf: (key: string) => Promise<Entry | undefined>,
  context: IntentContext,
  facts: Sorter,
): Promise<readonly Stored[]> {
  const carried: Stored[] = [];
  let carriedSize = 0;
  for await (const batch of groupByKey(records.sorted(), keyRecords())) {
    const pending: ReturnType<typeof recoverKey>[] = [];
    for (const { items: group } of batch) {
      const newest = group.at(-1);
      // One after another: entries are read in key order.
      const asks = newest?.stale === true || group.some(mayOrphan);
      const entry = newest === undefined || !asks ? undefined : await entryOf(keyOf(newest.record));
      const recovered =
        newest?.stale === true && entry !== undefined
          ? recoverStaleKey(group, entry, context)
          : recoverKey(group, context);
      const found = recovered.then((one) => guarded(one, entry));
      // Where reading the next entry fails first, nobody waits for this one any more.
      found.catch(() => undefined);
      pending.push(found);
    }
    for (const recovered of await Promise.all(pending)) {
      if (recovered === undefined) continue;
      const line = JSON.stringify(recovered.record);
      if (recovered.carried) {
        carried.push(recovered.record);
        carriedSize += line.length;
        if (carriedSize > MAX_CARRIED_CHARACTERS) throw tooManyUnconfirmed();
      }
      await facts.add(recovered.record.entry.key, line);
    }
  }
  return carried;
}

/** Of one key. A run has an intent and an outcome of it; hundreds of runs may have been cut off. */
const MAX_KEY_RECORDS = 1000;
const MAX_KEY_CHARACTERS = 48 * 1024 * 1024;

/** Parses records in the order of their keys. Those of one key are held together: more than any runs wrote are refused. */
function keyRecords(): (line: string) => KeyRecord {
  let key: string | undefined;
  let count = 0;
  let size = 0;
  return (line) => {
    const parsed = JSON.parse(line) as KeyRecord;
    const own = keyOf(parsed.record);
    if (own !== key) {
      key = own;
      count = size = 0;
    }
    count++;
    size += line.length;
    if (count > 1 && (count > MAX_KEY_RECORDS || size > MAX_KEY_CHARACTERS))
      throw new StateError(RUNS, 'its journals hold far too many records of one key', damagedAdvice(RUNS));
    return parsed;
  };
}

/** True where recovering it may name orphaned objects, which are deleted later. */
function mayOrphan({ record }: KeyRecord): boolean {
  return record.op === 'intent' || (record.loose ?? []).length > 0;
}

function guarded(
  recovered: RecoveredKey | undefined,
  committed: Entry | undefined,
): RecoveredKey | undefined {
  return recovered && { ...recovered, record: withoutNamedOrphans(recovered.record, committed) };
}

/** Finds entries of the manifest, for ascending keys. Segments that contain none of the keys are not read. */
function committedEntries(
  state: State,
  segments: readonly SegmentRef[],
  signal: AbortSignal,
): (key: string) => Promise<Entry | undefined> {
  let at = 0;
  let lines: KeyCursor<SegmentLine> | undefined;
  return async (key) => {
    for (let segment = segments[at]; segment !== undefined; segment = segments[++at]) {
      if (compareKeys(segment.last, key) < 0) {
        await lines?.close();
        lines = undefined;
        continue;
      }
      if (compareKeys(segment.first, key) > 0) return undefined;
      lines ??= new KeyCursor(state.entries(segment, signal), signal);
      await lines.seek(key);
      return lines.at(key)?.entry;
    }
    return undefined;
  };
}

async function* parsed(lines: AsyncIterable<readonly SpooledLine[]>): AsyncGenerator<readonly Stored[]> {
  for await (const batch of lines) yield batch.map(({ line }) => JSON.parse(line) as Stored);
}

/** A run of which a part is fact counts as fact: the unconfirmed rest was asked of cold, and is repeated. */
function settledByRun(parts: readonly JournalPart[]): SettledJournal[] {
  const byRun = new Map<string, SettledJournal>();
  for (const { run, objects, fact } of parts)
    byRun.set(run, { run, objects, fact: fact || byRun.get(run)?.fact === true });
  return [...byRun.values()];
}
