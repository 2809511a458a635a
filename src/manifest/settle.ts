import type { Bucket } from '../store/bucket.ts';
import type { KeyRange } from '../store/listing.ts';
import { Sorter } from '../store/sorter.ts';
import type { SpooledLine } from '../store/sorter.ts';
import { isPlainEtag } from '../store/store.ts';
import type { Entry, StoredRef, Version } from './entry.ts';
import { DAMAGED_ADVICE, StateError } from './errors.ts';
import { parseJournal } from './journal.ts';
import type { Intent, JournalRecord, JournalStart, SettledJournal, Stored } from './journal.ts';
import { historyPath } from './layout.ts';
import type { Committed, State } from './state.ts';

/** What earlier runs left behind that the committed manifest does not hold. */
export interface Settlement {
  /** One record a key, in key order: the entry as cold has it now. Any range, any number of times. */
  facts(range: KeyRange): AsyncIterable<readonly Stored[]>;
  readonly count: number;
  /** Records that this run found out by looking: its own journal must say them again. */
  readonly opening: readonly Stored[];
  /** Every journal that was looked at: consumed by this run's commit, or taken over by its journal. */
  readonly settles: readonly SettledJournal[];
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
export async function settle(
  state: State,
  cold: Bucket,
  committed: Committed | undefined,
  versioned: boolean,
  now: string,
  signal: AbortSignal,
): Promise<Settlement> {
  const journals = await state.journals(signal);
  const pieces = classify(
    await openJournals(state, journals, committed, signal),
    committed?.generation.generation ?? 0,
  );
  const raw = new Sorter();
  const facts = new Sorter();
  const opening: Stored[] = [];
  try {
    for (const { paths, fact } of pieces) {
      for await (const { records } of readJournals(state, paths, signal)) {
        for (const record of records) await raw.add(keyOf(record), JSON.stringify({ fact, record }));
      }
    }
    for await (const batch of groups(raw)) {
      const settled = await Promise.all(batch.map((group) => settleKey(group, cold, versioned, now, signal)));
      for (const found of settled) {
        if (found === undefined) continue;
        if (found.looked) opening.push(found.record);
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
    opening,
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
  return open.flatMap(({ run, paths, objects }): Piece[] => {
    if (run === last?.run) return [{ run, paths, objects, fact: isFact }];
    const settled = taken.get(run);
    const skipped = objects - paths.length;
    const covered = Math.max(0, Math.min(paths.length, (settled?.objects ?? 0) - skipped));
    // What came after it was taken over was written by a holder that had lost the lease.
    const late: Piece = { run, paths: paths.slice(covered), objects, fact: false };
    return settled?.fact === true
      ? [{ run, paths: paths.slice(0, covered), objects, fact: true }, late]
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

type Group = readonly { readonly fact: boolean; readonly record: JournalRecord }[];

/** The records of each key, oldest first, a batch of keys at a time. */
async function* groups(sorter: Sorter): AsyncGenerator<readonly Group[]> {
  let key: string | undefined;
  let group: { fact: boolean; record: JournalRecord }[] = [];
  for await (const lines of sorter.sorted()) {
    const batch: Group[] = [];
    for (const line of lines) {
      if (line.key !== key && group.length > 0) {
        batch.push(group);
        group = [];
      }
      key = line.key;
      group.push(JSON.parse(line.line) as { fact: boolean; record: JournalRecord });
    }
    if (batch.length > 0) yield batch;
  }
  if (group.length > 0) yield [group];
}

/** What is true of one key now; undefined where nothing of these records is. */
async function settleKey(
  group: Group,
  cold: Bucket,
  versioned: boolean,
  now: string,
  signal: AbortSignal,
): Promise<{ readonly record: Stored; readonly looked: boolean } | undefined> {
  let stored: { readonly fact: boolean; readonly record: Stored } | undefined;
  let intent: Intent | undefined;
  for (const { fact, record } of group) {
    if (record.op === 'intent') intent = record;
    else {
      stored = { fact, record };
      intent = undefined;
    }
  }
  if (intent !== undefined) {
    return { record: await settleIntent(cold, intent, versioned, now, signal), looked: true };
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
 * its MD5 proves it; or it holds something unproven, and only the kept version is known.
 */
async function settleIntent(
  cold: Bucket,
  intent: Intent,
  versioned: boolean,
  now: string,
  signal: AbortSignal,
): Promise<Stored> {
  const { before, path } = intent;
  const present = await cold.look(path, signal);
  if (present !== undefined && present.etag === before.cold.etag && before.cold.path === path) {
    return { op: 'stored', entry: before };
  }
  const moved = await movedAway(cold, before, path, versioned, signal);
  const adoptable =
    present !== undefined &&
    present.etag === intent.etag &&
    isPlainEtag(intent.etag) &&
    present.size === intent.size;
  if (!adoptable) return { op: 'stored', entry: moved };
  const stored: StoredRef = {
    path,
    etag: present.etag,
    stored: now,
    via: before.cold.via,
    evidence: 'md5',
    ...(present.versionId === undefined ? {} : { versionId: present.versionId }),
  };
  const { size, etag, modified } = intent;
  const same = moved.etag === etag && moved.size === size;
  const { history = [], gone } = moved;
  const entry: Entry = same
    ? { key: moved.key, size, etag, modified, cold: stored, since: moved.since, history }
    : {
        key: moved.key,
        size,
        etag,
        modified,
        cold: stored,
        since: now,
        history: [...history, { ...versionOf(moved), until: gone?.since ?? now }],
      };
  return { op: 'stored', entry };
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
      const kept = historyPath(entry.key, version, cold.prefix, false, plain);
      const head = await cold.look(kept, signal);
      if (head?.size === version.size) return { ...version.cold, path: kept, etag: head.etag };
    }
    return version.cold; // lost or overwritten in place: a reader finds out by its ETag
  };
  const history = [];
  for (const version of entry.history ?? []) history.push({ ...version, cold: await move(version) });
  return { ...entry, cold: await move(entry), history };
}

async function holds(cold: Bucket, entry: Entry, signal: AbortSignal): Promise<boolean> {
  const { path, versionId, etag } = entry.cold;
  const head = await cold.look(path, signal, versionId === undefined ? {} : { versionId });
  return head?.etag === etag && head.size === entry.size;
}

function versionOf(entry: Entry): Version {
  const { size, etag, modified, cold, since } = entry;
  return { size, etag, modified, cold, since };
}
