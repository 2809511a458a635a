import { defined } from '../../core/defined.ts';
import type { Bucket } from '../../store/bucket.ts';
import type { KeyRange } from '../../store/listing/listing.ts';
import { Sorter } from '../../store/listing/sorter.ts';
import type { SpooledLine } from '../../store/listing/sorter.ts';
import { compareKeys } from '../../core/keys.ts';
import { isSameContent, proofOf as contentProof, proofsOf } from '../../store/evidence.ts';
import type { ObjectHead } from '../../store/contract.ts';
import { versionsAbove } from '../../store/versions.ts';
import type { Entry, IsoTime, StoredRef, Version } from '../entry.ts';
import { DAMAGED_ADVICE, StateError } from '../errors.ts';
import { parseJournal } from './journal.ts';
import type {
  Intent,
  JournalRecord,
  JournalStart,
  OrphanedObject,
  SettledJournal,
  Stored,
} from './journal.ts';
import { historyPath } from '../layout.ts';
import type { SegmentLine, SegmentRef } from '../segment.ts';
import { startAfter, startsIn } from '../start.ts';
import type { Committed, State } from '../state.ts';
import type { Uploads } from './uploads.ts';

/** What earlier runs left behind that the committed manifest does not hold. */
export interface RecoveredJournals {
  /** One record a key, in key order: the entry as cold has it now. Any range, any number of times. */
  facts(range: KeyRange): AsyncIterable<readonly Stored[]>;
  readonly count: number;
  /** Records that this run found out by looking: its own journal must say them again. */
  readonly carriedRecords: readonly Stored[];
  /** Every journal that was looked at: consumed by this run's commit, or taken over by its journal. */
  readonly settles: readonly SettledJournal[];
  /** When this run starts: `now`, but after every run that the manifest or a journal knows of. */
  readonly started: IsoTime;
  /** Runs that have journal objects in cold; of others nothing need be remembered. */
  readonly present: ReadonlySet<string>;
  close(): Promise<void>;
}

/**
 * Settles the journals that no commit consumed (design.md section 4, "Journals"). A journal is fact where it
 * builds on the present HEAD and no later epoch wrote a journal, or where such a journal took it over as fact:
 * nobody can have changed cold since. Of all others, and of intents without an outcome, the keys are doubtful:
 * cold itself is asked.
 */
export async function recoverJournals(
  state: State,
  cold: Bucket,
  committed: Committed | undefined,
  versioned: boolean,
  now: IsoTime,
  signal: AbortSignal,
  uploads?: Pick<Uploads, 'find'>,
): Promise<RecoveredJournals> {
  const journals = await state.journals(signal);
  const open = await openJournals(state, journals, committed, signal);
  const pieces = classify(open, committed?.generation.generation ?? 0);
  const known = committed === undefined ? [] : startsIn(committed.generation);
  const started = startAfter(now, [...known, ...open.map(({ start }) => start.time)]);
  const raw = new Sorter();
  const facts = new Sorter();
  const carriedRecords: Stored[] = [];
  try {
    for (const { paths, fact, stale } of pieces) {
      for await (const { records } of readJournals(state, paths, signal)) {
        for (const record of records) await raw.add(keyOf(record), JSON.stringify({ fact, stale, record }));
      }
    }
    const settling: Settling = { cold, versioned, now: started, uploads, signal };
    const lookUp = committedEntries(state, committed?.generation.segments ?? [], signal);
    for await (const batch of groups(raw)) {
      const present = new Map<Group, Entry>();
      for (const group of batch) {
        const last = group.at(-1);
        const entry = last?.stale === true ? await lookUp(keyOf(last.record)) : undefined;
        if (entry !== undefined) present.set(group, entry);
      }
      const settled = await Promise.all(
        batch.map((group) => {
          const entry = present.get(group);
          return entry === undefined ? settleKey(group, settling) : settleStale(group, entry, settling);
        }),
      );
      for (const found of settled) {
        if (found === undefined) continue;
        if (found.looked) carriedRecords.push(found.record);
        await facts.add(found.record.entry.key, JSON.stringify(found.record));
      }
    }
  } catch (error) {
    await facts.close();
    throw error;
  } finally {
    await raw.close();
  }
  const settles = pieces.map(({ run, objects, fact }) => ({ run, objects, fact }));
  return {
    facts: (range) => parsed(facts.sorted(range)),
    count: facts.count,
    carriedRecords,
    started,
    settles: mergedByRun(settles),
    present: new Set(journals.keys()),
    close: () => facts.close(),
  };
}

interface OpenJournal {
  readonly run: string;
  readonly start: JournalStart;
  /** Its objects that no commit consumed, in order, and how many there are with those that one did. */
  readonly paths: readonly string[];
  readonly objects: number;
}

/** A stretch of one run's journal that is believed, or doubted, as a whole. */
interface Piece {
  readonly run: string;
  readonly paths: readonly string[];
  readonly objects: number;
  readonly fact: boolean;
  /** It builds on an older generation than HEAD: whoever committed since did not see it. */
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
    for await (const { start } of readJournals(state, [first], signal)) {
      open.push({ run, start, paths: paths.slice(consumed.get(run) ?? 0), objects: paths.length });
    }
  }
  return open.sort((a, b) => a.start.epoch - b.start.epoch);
}

/** In the order of epochs, so that of one key's records the last one is the newest. */
function classify(open: readonly OpenJournal[], base: number): Piece[] {
  const last = open.at(-1);
  const isFact = last !== undefined && last.start.base === base;
  const taken = new Map((isFact ? (last.start.settles ?? []) : []).map((journal) => [journal.run, journal]));
  return open.flatMap(({ run, start, paths, objects }): Piece[] => {
    const stale = start.base !== base;
    if (run === last?.run) return [{ run, paths, objects, fact: isFact, stale }];
    const settled = taken.get(run);
    const skipped = objects - paths.length;
    const covered = Math.max(0, Math.min(paths.length, (settled?.objects ?? 0) - skipped));
    // What came after it was taken over was written by a holder that had lost the lease.
    const late: Piece = { run, paths: paths.slice(covered), objects, fact: false, stale };
    return settled?.fact === true
      ? [{ run, paths: paths.slice(0, covered), objects, fact: true, stale }, late]
      : [late];
  });
}

/** Journals at once being read; each is a few hundred records. */
const READ_AHEAD = 8;

async function* readJournals(
  state: State,
  paths: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<ReturnType<typeof parseJournal>> {
  for (let at = 0; at < paths.length; at += READ_AHEAD) {
    const files = paths.slice(at, at + READ_AHEAD).map(async (path) => {
      const file = await state.read(path, signal);
      if (file === undefined)
        throw new StateError(path, 'it was listed, but it is not there', DAMAGED_ADVICE);
      return parseJournal(file.text, path);
    });
    yield* await Promise.all(files);
  }
}

interface Settling {
  readonly cold: Bucket;
  readonly versioned: boolean;
  readonly now: string;
  readonly uploads: Pick<Uploads, 'find'> | undefined;
  readonly signal: AbortSignal;
}

type Group = readonly {
  readonly fact: boolean;
  readonly stale: boolean;
  readonly record: JournalRecord;
}[];

/** The records of each key, oldest first, a batch of keys at a time. */
async function* groups(sorter: Sorter): AsyncGenerator<readonly Group[]> {
  let key: string | undefined;
  let group: { fact: boolean; stale: boolean; record: JournalRecord }[] = [];
  for await (const lines of sorter.sorted()) {
    const batch: Group[] = [];
    for (const line of lines) {
      if (line.key !== key && group.length > 0) {
        batch.push(group);
        group = [];
      }
      key = line.key;
      group.push(JSON.parse(line.line) as Group[number]);
    }
    if (batch.length > 0) yield batch;
  }
  if (group.length > 0) yield [group];
}

/** Looks entries of the manifest up, keys ascending. Segments that hold none of the keys are not read. */
function committedEntries(
  state: State,
  segments: readonly SegmentRef[],
  signal: AbortSignal,
): (key: string) => Promise<Entry | undefined> {
  let at = 0;
  let pages: AsyncGenerator<readonly SegmentLine[]> | undefined;
  let page: readonly SegmentLine[] = [];
  return async (key) => {
    for (let segment = segments[at]; segment !== undefined; segment = segments[++at], pages = undefined) {
      if (compareKeys(segment.last, key) < 0) continue;
      if (compareKeys(segment.first, key) > 0) return undefined;
      if (pages === undefined) {
        pages = state.entries(segment, signal);
        page = [];
      }
      for (;;) {
        const last = page.at(-1);
        if (last !== undefined && compareKeys(last.entry.key, key) >= 0)
          return page.find(({ entry }) => entry.key === key)?.entry;
        const next = await pages.next();
        if (next.done === true) break;
        page = next.value;
      }
    }
    return undefined;
  };
}

/**
 * A record that was on its way while another run committed: what was committed stands, unless cold's object
 * was overwritten after that. Then it is an overwrite of the committed entry that is looked at.
 */
async function settleStale(
  group: Group,
  committed: Entry,
  settling: Settling,
): Promise<{ readonly record: Stored; readonly looked: boolean } | undefined> {
  const { cold, signal } = settling;
  const record = group.at(-1)?.record;
  if (record === undefined) return undefined;
  const target = record.op === 'stored' ? { ...record.entry, path: record.entry.cold.path } : record;
  const { key, path, size, etag, modified } = target;
  const present = await cold.headIfPresent(committed.cold.path, signal);
  if (present?.etag === committed.cold.etag && present.versionId === committed.cold.versionId)
    return undefined;
  const proofs = proofsOf(target);
  const intent: Intent = { op: 'intent', key, path, size, etag, modified, ...proofs, before: committed };
  return { record: await settleIntent(intent, settling), looked: true };
}

/** What is true of one key now; undefined where nothing of these records is. */
async function settleKey(
  group: Group,
  settling: Settling,
): Promise<{ readonly record: Stored; readonly looked: boolean } | undefined> {
  const { cold, signal } = settling;
  let stored: { readonly fact: boolean; readonly record: Stored } | undefined;
  let intent: Intent | undefined;
  let loose: readonly OrphanedObject[] = [];
  for (const { fact, record } of group) {
    if (record.op === 'intent') intent = record;
    else {
      // Said again by a run that looked; what an earlier record let go of stays let go of.
      loose = united(loose, record.loose ?? []);
      stored = { fact, record: { ...record, loose } };
      intent = undefined;
    }
  }
  if (intent !== undefined) {
    const record = await settleIntent(intent, settling);
    return { record: { ...record, loose: united(loose, record.loose ?? []) }, looked: true };
  }
  if (stored === undefined) return undefined;
  if (stored.fact) return { record: stored.record, looked: false };
  return (await holds(cold, stored.record.entry, signal))
    ? { record: stored.record, looked: true }
    : undefined;
}

async function* parsed(lines: AsyncIterable<readonly SpooledLine[]>): AsyncGenerator<readonly Stored[]> {
  for await (const batch of lines) yield batch.map(({ line }) => JSON.parse(line) as Stored);
}

function united(some: readonly OrphanedObject[], more: readonly OrphanedObject[]): readonly OrphanedObject[] {
  const names = new Set(some.map(({ path, versionId }) => JSON.stringify([path, versionId])));
  return [...some, ...more.filter(({ path, versionId }) => !names.has(JSON.stringify([path, versionId])))];
}

function keyOf(record: JournalRecord): string {
  return record.op === 'stored' ? record.entry.key : record.key;
}

/** A run that is in part believed counts as believed up to there: what came late was looked at and is said anew. */
function mergedByRun(settles: readonly SettledJournal[]): SettledJournal[] {
  const found = new Map<string, SettledJournal>();
  for (const journal of settles) {
    const known = found.get(journal.run);
    found.set(journal.run, { ...journal, fact: journal.fact || known?.fact === true });
  }
  return [...found.values()];
}

/**
 * An overwrite that was begun: nothing happened yet; or the path holds the new content, which is adopted if
 * its MD5 proves it, or if it is the upload that was about to be completed; or it holds something unproven, and only the
 * kept version is known.
 */
async function settleIntent(intent: Intent, settling: Settling): Promise<Stored> {
  const { cold, versioned, now, signal } = settling;
  const { before, path } = intent;
  const present = await cold.headIfPresent(path, signal);
  const untouched =
    present !== undefined &&
    before.expired === undefined &&
    before.cold.path === path &&
    present.etag === before.cold.etag &&
    (!versioned || present.versionId === before.cold.versionId);
  if (untouched) {
    const loose = versioned ? [] : await keptInVain(cold, before, path, signal);
    return { op: 'stored', entry: before, ...(loose.length === 0 ? {} : { loose }) };
  }
  const moved = await movedAway(cold, before, path, versioned, signal);
  const proof = present === undefined ? undefined : proofOf(intent, present, settling.uploads);
  const entry =
    present === undefined || proof === undefined ? moved : adopted(moved, intent, present, proof, now);
  if (!versioned) return { op: 'stored', entry };
  const loose = await unnamedAt(cold, path, before, entry.cold.versionId, signal);
  return { op: 'stored', entry, loose: [...loose, ...replaced(before, entry)] };
}

type Proof = Pick<StoredRef, 'evidence' | 'checksum'> & { readonly via?: StoredRef['via'] };

/** How what lies at the intent's path is known to be what it was to become. */
function proofOf(intent: Intent, present: ObjectHead, uploads: Settling['uploads']): Proof | undefined {
  const { path, size, etag } = intent;
  if (present.size !== size) return undefined;
  const evidence = contentProof(present, intent);
  if (evidence !== undefined) return { evidence };
  const upload = uploads?.find(path);
  if (upload?.completes?.etag !== present.etag) return undefined;
  const { source, via, completes } = upload;
  if (source.bucket !== 'hot' || source.etag !== etag || source.size !== size) return undefined;
  const { matched, checksum } = completes;
  return { via, evidence: matched ? 'checksum' : 'size', ...defined({ checksum }) };
}

/** History names under which versions were kept for an overwrite that never came: nothing names them. */
async function keptInVain(
  cold: Bucket,
  entry: Entry,
  path: string,
  signal: AbortSignal,
): Promise<OrphanedObject[]> {
  const versions = [entry, ...(entry.history ?? [])];
  const found = new Map<string, OrphanedObject>();
  for (const version of versions.filter((one) => one.cold.path === path)) {
    for (const plain of [true, false]) {
      const kept = historyPath(entry.key, version, cold.maxPathBytes, false, plain);
      if (found.has(kept) || versions.some((one) => one.cold.path === kept)) continue;
      const head = await cold.headIfPresent(kept, signal);
      if (head !== undefined) found.set(kept, { path: kept, etag: head.etag });
    }
  }
  return [...found.values()];
}

/** The entry with what lies at the intent's path as its content. */
function adopted(moved: Entry, intent: Intent, present: ObjectHead, proof: Proof, now: string): Entry {
  const { path, size, etag, modified } = intent;
  const proofs = proofsOf(intent);
  const stored: StoredRef = {
    path,
    etag: present.etag,
    stored: now,
    via: moved.cold.via,
    ...proof,
    ...defined({ versionId: present.versionId }),
  };
  const { key, history = [], gone, expired } = moved;
  if (isSameContent(moved, intent) && gone?.confirmed !== true)
    return { key, size, etag, modified, ...proofs, cold: stored, since: moved.since, history };
  return {
    key,
    size,
    etag,
    modified,
    ...proofs,
    cold: stored,
    since: now,
    history:
      expired === undefined ? [...history, { ...versionOf(moved), until: gone?.since ?? now }] : history,
  };
}

/** The version that a copy of the same content took the place of, unless something names it still. */
function replaced({ cold: { path, etag, versionId } }: Entry, entry: Entry): OrphanedObject[] {
  const named = [entry, ...(entry.history ?? [])].some(
    ({ cold }) => cold.path === path && cold.versionId === versionId,
  );
  return named || versionId === undefined ? [] : [{ path, etag, versionId }];
}

/** What runs that were cut off stored over the entry's object and never wrote down, but for what is adopted now. */
async function unnamedAt(
  cold: Bucket,
  path: string,
  before: Entry,
  adopted: string | undefined,
  signal: AbortSignal,
): Promise<OrphanedObject[]> {
  if (before.cold.path !== path) return [];
  // Versions of before versioning have the id "null" (AWS: PutBucketVersioning).
  const above = await versionsAbove(cold, path, before.cold.versionId ?? 'null', signal);
  return above
    .filter(({ versionId }) => versionId !== adopted)
    .map(({ versionId, etag }) => ({ path, etag, versionId }));
}

/** The entry with every version that lay at `path` named where it was kept. */
async function movedAway(
  cold: Bucket,
  entry: Entry,
  path: string,
  versioned: boolean,
  signal: AbortSignal,
): Promise<Entry> {
  const move = async (version: Version): Promise<StoredRef> => {
    if (version.cold.path !== path || (versioned && version.cold.versionId !== undefined))
      return version.cold;
    // Either name may have been taken: which one depends on what the store refused.
    for (const plain of [true, false]) {
      const kept = historyPath(entry.key, version, cold.maxPathBytes, false, plain);
      const head = await cold.headIfPresent(kept, signal);
      if (head?.size === version.size) return { ...version.cold, path: kept, etag: head.etag };
    }
    return version.cold; // lost or overwritten in place: a reader finds out by its ETag
  };
  const history = [];
  for (const version of entry.history ?? []) history.push({ ...version, cold: await move(version) });
  return { ...entry, cold: entry.expired === undefined ? await move(entry) : entry.cold, history };
}

async function holds(cold: Bucket, entry: Entry, signal: AbortSignal): Promise<boolean> {
  const { path, versionId, etag } = entry.cold;
  const head = await cold.headIfPresent(path, signal, versionId === undefined ? {} : { versionId });
  return head?.etag === etag && head.size === entry.size;
}

function versionOf(entry: Entry): Version {
  const { size, etag, modified, cold, since } = entry;
  return { size, etag, modified, ...proofsOf(entry), cold, since };
}
