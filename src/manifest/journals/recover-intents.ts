import { defined } from '../../core/defined.ts';
import type { Bucket } from '../../store/bucket.ts';
import type { ObjectHead } from '../../store/contract.ts';
import { isSameContent, proofOf as contentProof, proofsOf, sameMd5 } from '../../store/evidence.ts';
import { versionsAbove } from '../../store/versions.ts';
import type { Entry, IsoTime, StoredRef, Version } from '../entry.ts';
import { asStored, describedOf } from '../encrypted/views.ts';
import { historyPath } from '../layout.ts';
import type { Intent, JournalRecord, OrphanedObject, Stored } from './journal.ts';
import type { Uploads } from './uploads.ts';

/** One journal record of a key, and what its journal is worth (recover-journals.ts). */
export interface KeyRecord {
  /** False: the record is unconfirmed, and cold decides. */
  readonly fact: boolean;
  /** The journal builds on an older generation than HEAD: the run that committed since did not read it. */
  readonly stale: boolean;
  readonly record: JournalRecord;
}

export interface IntentContext {
  readonly cold: Bucket;
  readonly versioned: boolean;
  /** Start of the run that recovers. */
  readonly now: IsoTime;
  /** Multipart uploads of earlier runs: one that was about to complete proves the object at its path. */
  readonly uploads: Pick<Uploads, 'find'> | undefined;
  readonly signal: AbortSignal;
}

export interface RecoveredKey {
  readonly record: Stored;
  /** Cold was asked: the journal of this run must repeat the record. */
  readonly carried: boolean;
}

export function keyOf(record: JournalRecord): string {
  return record.op === 'stored' ? record.entry.key : record.key;
}

/**
 * What is true of one key now, from its records, oldest first. Undefined where nothing of them is: the key then
 * stands as committed, and is copied again if hot differs. Throws StoreError where cold does not answer.
 */
export async function recoverKey(
  records: readonly KeyRecord[],
  context: IntentContext,
): Promise<RecoveredKey | undefined> {
  let stored: { readonly fact: boolean; readonly record: Stored } | undefined;
  let intent: Intent | undefined;
  let orphans: readonly OrphanedObject[] = [];
  for (const { fact, record } of records) {
    if (record.op === 'intent') intent = record;
    else {
      // A later record of the key, or of a run that carried it over, does not repeat earlier orphans.
      orphans = union(orphans, record.loose ?? []);
      stored = { fact, record: { ...record, loose: orphans } };
      intent = undefined;
    }
  }
  if (intent !== undefined) {
    const record = await recoverIntent(intent, context);
    return { record: { ...record, loose: union(orphans, record.loose ?? []) }, carried: true };
  }
  if (stored === undefined) return undefined;
  // Nothing is deleted on a record's word: what took the place of an orphaned object must be in cold.
  const sure = stored.fact && (stored.record.loose ?? []).length === 0;
  if (!sure && !(await isInCold(stored.record.entry, context))) return undefined;
  return { record: stored.record, carried: !stored.fact };
}

/**
 * The record, without orphaned objects that the committed entry of its key names: a run orphans such a one only for
 * a copy of the same content, which the store's own ETags prove. Anybody who can write to cold can write a journal, and
 * what the committed manifest names must not be deleted because of one. An orphan too few costs its storage, no more.
 */
export function withoutNamedOrphans(record: Stored, committed: Entry | undefined): Stored {
  const { loose = [], entry } = record;
  if (committed === undefined || loose.length === 0) return record;
  const isAt = ({ cold }: Version, { path, versionId }: OrphanedObject): boolean =>
    cold.path === path && (cold.versionId ?? 'null') === (versionId ?? 'null');
  const isReplaced =
    isSameContent(entry, committed) && (isSameAsHot(entry) || entry.cold.etag === committed.cold.etag);
  const orphans = loose.filter(
    (orphan) =>
      !(committed.history ?? []).some((version) => isAt(version, orphan)) &&
      (isReplaced || committed.expired !== undefined || !isAt(committed, orphan)),
  );
  const { loose: _loose, ...rest } = record;
  return orphans.length === 0 ? rest : { ...rest, loose: orphans };
}

/** By the stores' own tags, and not by what the record says. */
function isSameAsHot({ etag, cold }: Entry): boolean {
  return sameMd5({ etag }, { etag: cold.etag });
}

/**
 * The same where another run committed since: its entry stands, unless cold's object was overwritten after that
 * commit. Then the newest record is treated as an intent to overwrite the committed entry.
 */
export async function recoverStaleKey(
  records: readonly KeyRecord[],
  committed: Entry,
  context: IntentContext,
): Promise<RecoveredKey | undefined> {
  const record = records.at(-1)?.record;
  if (record === undefined) return undefined;
  const target = record.op === 'stored' ? { ...record.entry, path: record.entry.cold.path } : record;
  const { key, path, size, etag, modified } = target;
  const head = await context.cold.headIfPresent(committed.cold.path, context.signal);
  const sameVersion = !context.versioned || head?.versionId === committed.cold.versionId;
  if (head?.etag === committed.cold.etag && sameVersion) return undefined;
  const proofs = proofsOf(target);
  const intent: Intent = { op: 'intent', key, path, size, etag, modified, ...proofs, before: committed };
  return { record: await recoverIntent(intent, context), carried: true };
}

/**
 * An overwrite that was begun and has no outcome. Either nothing happened yet; or the path holds the new content,
 * which is adopted if its MD5 proves it or if it is the multipart upload that was about to complete; or it holds
 * unproven content, and only the kept version is sure.
 */
async function recoverIntent(intent: Intent, context: IntentContext): Promise<Stored> {
  const { cold, versioned, now, uploads, signal } = context;
  const { before, path } = intent;
  const head = await cold.headIfPresent(path, signal);
  const untouched =
    head !== undefined &&
    before.expired === undefined &&
    before.cold.path === path &&
    head.etag === before.cold.etag &&
    (!versioned || head.versionId === before.cold.versionId);
  if (untouched) {
    const loose = versioned ? [] : await unneededHistory(before, path, context);
    return { op: 'stored', entry: before, ...(loose.length === 0 ? {} : { loose }) };
  }
  const moved = await withKeptVersions(before, path, context);
  const proof = head === undefined ? undefined : proofOf(intent, head, uploads);
  const entry = head === undefined || proof === undefined ? moved : adopt(moved, intent, head, proof, now);
  if (!versioned) return { op: 'stored', entry };
  const loose = await unrecordedVersions(before, path, entry.cold.versionId, context);
  return { op: 'stored', entry, loose: [...loose, ...replacedVersion(before, entry)] };
}

type Proof = Pick<StoredRef, 'evidence' | 'checksum'> & { readonly via?: StoredRef['via'] };

/** Why the object at the intent's path is what the intent was to store; undefined where nothing proves it. */
function proofOf(intent: Intent, head: ObjectHead, uploads: IntentContext['uploads']): Proof | undefined {
  const { path, size, etag, before } = intent;
  // Nothing says what an encrypted object holds: what equals the content lies there in clear (docs/decisions/0028).
  if (before.cold.encryption !== undefined) return undefined;
  if (head.size !== size) return undefined;
  const evidence = contentProof(head, intent);
  if (evidence !== undefined) return { evidence };
  const upload = uploads?.find(path);
  if (upload?.completes?.etag !== head.etag) return undefined;
  const { source, via, completes } = upload;
  if (source.bucket !== 'hot' || source.etag !== etag || source.size !== size) return undefined;
  const { matched, checksum } = completes;
  return { via, evidence: matched ? 'checksum' : 'size', ...defined({ checksum }) };
}

/** The entry with the object at the intent's path as its content. */
function adopt(moved: Entry, intent: Intent, head: ObjectHead, proof: Proof, now: IsoTime): Entry {
  const { path, size, etag, modified } = intent;
  const proofs = proofsOf(intent);
  const cold: StoredRef = {
    path,
    etag: head.etag,
    stored: now,
    via: 'streamed', // nobody wrote down how it was stored, unless its upload's record did
    ...proof,
    ...defined({ versionId: head.versionId }),
  };
  const { key, history = [], gone, expired } = moved;
  if (isSameContent(moved, intent) && gone?.confirmed !== true)
    return { key, size, etag, modified, ...proofs, cold, since: moved.since, history };
  const superseded = { ...versionOf(moved), until: gone?.since ?? now };
  return {
    key,
    size,
    etag,
    modified,
    ...proofs,
    cold,
    since: now,
    history: expired === undefined ? [...history, superseded] : history,
  };
}

/** The entry with every version that lay at `path` named where it was kept. */
async function withKeptVersions(
  entry: Entry,
  path: string,
  { cold, versioned, signal }: IntentContext,
): Promise<Entry> {
  const keptRef = async (version: Version): Promise<StoredRef> => {
    if (version.cold.path !== path || (versioned && version.cold.versionId !== undefined))
      return version.cold;
    for (const kept of historyPaths(entry.key, version, cold)) {
      const head = await cold.headIfPresent(kept, signal);
      if (head?.size === asStored(version).size) return { ...version.cold, path: kept, etag: head.etag };
    }
    return version.cold; // lost, or overwritten in place: a reader notices by its ETag
  };
  const history = [];
  for (const version of entry.history ?? []) history.push({ ...version, cold: await keptRef(version) });
  return { ...entry, cold: entry.expired === undefined ? await keptRef(entry) : entry.cold, history };
}

/** History objects that were written for an overwrite that never happened, and that no version names. */
async function unneededHistory(
  entry: Entry,
  path: string,
  { cold, signal }: IntentContext,
): Promise<OrphanedObject[]> {
  const versions = [entry, ...(entry.history ?? [])];
  const orphans = new Map<string, OrphanedObject>();
  for (const version of versions.filter((one) => one.cold.path === path)) {
    for (const kept of historyPaths(entry.key, version, cold)) {
      if (orphans.has(kept) || versions.some((one) => one.cold.path === kept)) continue;
      const head = await cold.headIfPresent(kept, signal);
      if (head !== undefined) orphans.set(kept, { path: kept, etag: head.etag });
    }
  }
  return [...orphans.values()];
}

/** Either name may have been used: which one depends on what the store refused. */
function historyPaths(key: string, version: Version, cold: Bucket): readonly string[] {
  return [true, false].map((plain) =>
    historyPath(key, version, cold.maxPathBytes, false, plain, cold.hideKey),
  );
}

/** Versions that interrupted runs stored above the entry's own and never recorded, except the one adopted now. */
async function unrecordedVersions(
  before: Entry,
  path: string,
  adopted: string | undefined,
  { cold, signal }: IntentContext,
): Promise<OrphanedObject[]> {
  if (before.cold.path !== path) return [];
  // Versions written before versioning was enabled have the id "null" (AWS: PutBucketVersioning).
  const above = await versionsAbove(cold, path, before.cold.versionId ?? 'null', signal);
  return above
    .filter(({ versionId }) => versionId !== adopted)
    .map(({ versionId, etag }) => ({ path, etag, versionId }));
}

/** The version that a copy of the same content replaced, unless the entry still names it. */
function replacedVersion({ cold: { path, etag, versionId } }: Entry, entry: Entry): OrphanedObject[] {
  const named = [entry, ...(entry.history ?? [])].some(
    ({ cold }) => cold.path === path && cold.versionId === versionId,
  );
  return named || versionId === undefined ? [] : [{ path, etag, versionId }];
}

async function isInCold(entry: Entry, { cold, signal }: IntentContext): Promise<boolean> {
  const { path, versionId, etag } = entry.cold;
  const head = await cold.headIfPresent(path, signal, defined({ versionId }));
  return head?.etag === etag && head.size === asStored(entry).size;
}

function union(some: readonly OrphanedObject[], more: readonly OrphanedObject[]): readonly OrphanedObject[] {
  const names = new Set(some.map(({ path, versionId }) => JSON.stringify([path, versionId])));
  return [...some, ...more.filter(({ path, versionId }) => !names.has(JSON.stringify([path, versionId])))];
}

function versionOf(entry: Entry): Version {
  const { size, etag, modified, cold, since } = entry;
  return { size, etag, modified, ...describedOf(entry), cold, since };
}
