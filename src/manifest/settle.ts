import type { Bucket } from '../store/bucket.ts';
import { compareKeys } from '../store/keys.ts';
import { isPlainEtag } from '../store/store.ts';
import type { Entry, StoredRef, Version } from './entry.ts';
import { DAMAGED_ADVICE, StateError } from './errors.ts';
import { parseJournal } from './journal.ts';
import type { Intent, JournalRecord, JournalStart, Stored } from './journal.ts';
import { historyPath } from './layout.ts';
import type { Committed, State } from './state.ts';

/** What earlier runs left behind that the committed manifest does not hold. */
export interface Settlement {
  /** In key order, one a key: the entry as cold has it now. */
  readonly facts: readonly Stored[];
  /** Every journal object that was looked at: consumed when this run's first journal object or commit is stored. */
  readonly journals: readonly { readonly run: string; readonly objects: number }[];
  /** Keys whose state had to be looked up in cold. */
  readonly looked: number;
}

/**
 * Settles the journals that no commit consumed (design.md section 4, "Journals"). A journal is fact where it
 * builds on the present HEAD and no later epoch wrote a journal: nobody can have changed cold since. Of
 * all others, and of intents without an outcome, the keys are doubtful: cold itself is asked.
 */
export async function settle(
  state: State,
  cold: Bucket,
  committed: Committed | undefined,
  versioned: boolean,
  now: string,
  signal: AbortSignal,
): Promise<Settlement> {
  const open = await openJournals(state, committed, signal);
  const base = committed?.generation.generation ?? 0;
  const last = Math.max(0, ...open.map(({ start }) => start.epoch));

  const known = new Map<string, Stored>();
  const intents = new Map<string, Intent>();
  const doubtful = new Set<string>();
  for (const { start, records } of open.sort((a, b) => a.start.epoch - b.start.epoch)) {
    const fact = start.base === base && start.epoch === last;
    for (const record of records) {
      const key = record.op === 'stored' ? record.entry.key : record.key;
      if (record.op === 'stored') {
        known.set(key, record);
        intents.delete(key);
        if (fact) doubtful.delete(key);
        else doubtful.add(key);
      } else {
        intents.set(key, record);
      }
    }
  }

  const facts: Stored[] = [];
  let looked = 0;
  for (const [key, record] of known) {
    if (intents.has(key)) continue;
    if (!doubtful.has(key)) {
      facts.push(record);
      continue;
    }
    looked++;
    if (await holds(cold, record.entry, signal)) facts.push(record);
  }
  for (const intent of intents.values()) {
    looked++;
    const found = await settleIntent(cold, intent, versioned, now, signal);
    if (found !== undefined) facts.push(found);
  }
  facts.sort((a, b) => compareKeys(a.entry.key, b.entry.key));
  return { facts, looked, journals: open.map(({ run, objects }) => ({ run, objects })) };
}

interface OpenJournal {
  readonly run: string;
  readonly start: JournalStart;
  readonly records: readonly JournalRecord[];
  readonly objects: number;
}

/** Journals that neither the generation nor a later journal has taken over, whole runs at a time. */
async function openJournals(
  state: State,
  committed: Committed | undefined,
  signal: AbortSignal,
): Promise<OpenJournal[]> {
  const consumed = new Map((committed?.generation.journals ?? []).map(({ run, objects }) => [run, objects]));
  const open: OpenJournal[] = [];
  for (const [run, paths] of await state.journals(signal)) {
    if ((consumed.get(run) ?? 0) >= paths.length) continue;
    const parsed = await inParallel(paths, 16, async (path) => {
      const file = await state.read(path, signal);
      if (file === undefined)
        throw new StateError(path, 'it was listed, but it is not there', DAMAGED_ADVICE);
      return parseJournal(file.text, path);
    });
    const start = parsed[0]?.start;
    if (start !== undefined) {
      open.push({ run, start, records: parsed.flatMap(({ records }) => records), objects: paths.length });
    }
  }
  for (const { start } of open) {
    for (const { run, objects } of start.settles ?? [])
      consumed.set(run, Math.max(consumed.get(run) ?? 0, objects));
  }
  return open.filter(({ run, objects }) => (consumed.get(run) ?? 0) < objects);
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
): Promise<Stored | undefined> {
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

async function inParallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  for (let at = 0; at < items.length; at += width) {
    results.push(...(await Promise.all(items.slice(at, at + width).map(work))));
  }
  return results;
}
