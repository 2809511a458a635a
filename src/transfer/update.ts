import { defined } from '../core/defined.ts';
import { ENTRY_LINE_RESERVE, MAX_ENTRY_LINE, MAX_ETAG, MAX_KEY, MAX_TIME } from '../manifest/bounds.ts';
import { checkNewEntry, encodeEntry, withoutVersionIds } from '../manifest/entry.ts';
import type { Entry, IsoTime, StoredRef, SupersededVersion, Version } from '../manifest/entry.ts';
import type { Journal, OrphanedObject } from '../manifest/journals/journal.ts';
import { describedOf } from '../manifest/encrypted/views.ts';
import { namesIn } from '../manifest/encrypted/names.ts';
import { mirrorPath, renamedPath, STATE } from '../manifest/layout.ts';
import type { CopyPath } from '../core/domain.ts';
import type { Bucket } from '../store/bucket.ts';
import { isAliased, recordedAliases } from '../store/aliases.ts';
import { isNameRefusal, isStoreError } from '../store/errors.ts';
import { firstListed } from '../store/listing/listing.ts';
import { isSameContent, staysPinned, proofsOf, sameMd5 } from '../store/evidence.ts';
import type { ListedObject, ObjectVersion } from '../store/contract.ts';
import { versionsAbove } from '../store/versions.ts';
import { copyWithFallback, SourceMoved } from './copy-with-fallback.ts';
import type { CopiedByChoice } from './copy-with-fallback.ts';
import { storedRef } from './copy.ts';
import type { CopySettings, Source } from './copy-settings.ts';
import { meantBy } from './doubts.ts';
import { holeOf } from './hole.ts';
import type { Hole } from './hole.ts';
import { keepVersion } from './keep.ts';
import type { PathChoice } from './path-choice.ts';
import { goesInParts } from './multipart/part-plan.ts';
import { abandonUpload } from './multipart/upload.ts';

export interface UpdateContext {
  readonly hot: Bucket;
  readonly cold: Bucket;
  readonly choice: PathChoice;
  readonly settings: CopySettings;
  readonly journal: Pick<Journal, 'intend'>;
  /** Cold's versioning is Enabled, and can be relied upon: an overwritten object stays under its version id. */
  readonly versioned: boolean;
  /** Cold keeps no versions: ids that earlier runs believed name nothing. */
  readonly falseVersionIds?: boolean;
  /** A run before this one may have stored objects among these keys that it never recorded. */
  readonly unclean: boolean;
  /** Start of the run, and the present by the store's clock. */
  readonly started: IsoTime;
  readonly now: () => IsoTime;
  readonly signal: AbortSignal;
}

export interface Updated {
  readonly kind: 'stored';
  readonly entry: Entry;
  readonly via: CopyPath;
  /** False where cold had the content already, from a copy whose answer was lost. */
  readonly moved: boolean;
  /** Stored objects that no entry names any more. */
  readonly orphans: readonly OrphanedObject[];
  readonly renamed: boolean;
  readonly kept: number;
  /** Old versions that were not where the manifest has them. */
  readonly lost: number;
}

export type UpdateOutcome =
  Updated | { readonly kind: 'vanished' } | { readonly kind: 'hole'; readonly hole: Hole };

type Pinned = Pick<ListedObject, 'size' | 'etag' | 'modified' | 'md5' | 'crc32c'>;

/** Attempts at an object that changes each time; then it is left to the next run. */
const MAX_PINNED_ATTEMPTS = 3;

/**
 * Brings one key of cold up to hot's listed content: keeps the old version first, copies pinned, verifies. A
 * source that changed meanwhile is pinned again. Errors that concern this key alone become holes; others are thrown.
 */
export async function updateObject(
  key: string,
  listed: ListedObject,
  recorded: Entry | undefined,
  context: UpdateContext,
): Promise<UpdateOutcome> {
  const heals = context.falseVersionIds === true && recorded !== undefined;
  const before = heals ? withoutVersionIds(recorded) : recorded;
  const unfit = unfitFor(key, listed, before);
  if (unfit !== undefined) return { kind: 'hole', hole: unfit };
  let pinned: Pinned = listed;
  const names = namesIn(context.cold);
  const renamed = renamedPath(key, names);
  let path = mirrorPath(
    key,
    context.cold.maxPathBytes,
    recordedAliases(context.settings.capabilities),
    names,
  );
  if (before !== undefined && before.cold.path === renamed) path = before.cold.path; // renamed once, renamed for good
  for (let attempt = 1; ;) {
    try {
      return await overwrite(key, pinned, path, before, context);
    } catch (error) {
      if (refusesName(error, path) && path !== renamed) {
        path = renamed;
        continue;
      }
      if (!(error instanceof SourceMoved)) {
        const hole = holeOf(error);
        if (hole === undefined) throw error;
        return { kind: 'hole', hole };
      }
      if (error.present === undefined) {
        if (!(await isListed(context.hot, key, context.signal))) {
          const other = await meantBy(context.hot, { ...listed, key }, context.signal);
          if (other !== undefined) {
            const message = `hot lists it, but has it as ${JSON.stringify(other)}`;
            return { kind: 'hole', hole: { cause: 'spelling', message, deferred: false } };
          }
          await abandonUpload({ bucket: context.cold, path }, context.settings, context.signal);
          return { kind: 'vanished' };
        }
        const message = 'hot lists it, but answers 404';
        return { kind: 'hole', hole: { cause: 'not-found', message, deferred: false } };
      }
      pinned = { ...error.present, modified: error.present.modified ?? listed.modified };
      if (++attempt > MAX_PINNED_ATTEMPTS) {
        const message = `it changed ${MAX_PINNED_ATTEMPTS} times while it was being copied`;
        return { kind: 'hole', hole: { cause: 'changing', message, deferred: true } };
      }
    }
  }
}

/** Why no entry can say this of the key; undefined where it can. What could not be read back must not be written. */
function unfitFor(key: string, { etag, modified }: Pinned, before: Entry | undefined): Hole | undefined {
  const unfit = (message: string): Hole => ({ cause: 'too-long', message, deferred: false });
  if (key.length > MAX_KEY) return unfit(`its name has more than ${MAX_KEY} characters`);
  if (etag.length > MAX_ETAG) return unfit(`its ETag has more than ${MAX_ETAG} characters`);
  if (!(modified >= 0 && modified <= MAX_TIME)) return unfit('its date is not one of the years 1970 to 9999');
  const versions = before?.history?.length ?? 0;
  if (
    before !== undefined &&
    versions >= (before.cold.encryption === undefined ? MANY_VERSIONS : MANY_ENCRYPTED) &&
    encodeEntry(before).length > MAX_ENTRY_LINE - ENTRY_LINE_RESERVE
  )
    return unfit(
      `its ${versions} old versions fill an entry of the manifest; a retention policy lets old ones go`,
    );
  return undefined;
}

/** With fewer, no history comes near the longest line: each has 4 names and two ETags at the most. */
const MANY_VERSIONS = 256;
/** And with fewer of these none of which the entry holds the attributes. */
const MANY_ENCRYPTED = 32;

/** Cold cannot hold the name, or refuses it as a proxy does that merges slashes before the signature is checked. */
function refusesName(error: unknown, path: string): boolean {
  if (isNameRefusal(error)) return true;
  if (!isStoreError(error, 'refused') || /^[\w.-]+(\/[\w.-]+)*$/.test(path)) return false;
  return error.at?.side === 'cold';
}

async function isListed(hot: Bucket, key: string, signal: AbortSignal): Promise<boolean> {
  const prefix = hot.key(key);
  return (await firstListed(hot, { prefix, maxKeys: 1 }, () => true, signal))?.key === prefix;
}

async function overwrite(
  key: string,
  pinned: Pinned,
  path: string,
  before: Entry | undefined,
  context: UpdateContext,
): Promise<Updated> {
  const { size, etag } = pinned;
  const modified = new Date(pinned.modified).toISOString();
  const proofs = proofsOf(pinned);
  const oldVersions = before === undefined ? [] : versionsAt(before, path);
  let kept: KeptEntry | undefined;
  const keep = async (): Promise<void> => {
    if (before !== undefined && oldVersions.length > 0)
      kept ??= await keepOld(key, before, path, oldVersions, context);
  };
  if (before !== undefined && oldVersions.length > 0) {
    await context.journal.intend({ op: 'intent', key, path, size, etag, modified, ...proofs, before });
    const sameBytes = before.cold.path === path && staysPinned(before, pinned);
    // A store that ignores pins may write other bytes.
    const { capabilities, ceiling } = context.settings;
    const honoursPin = goesInParts('native', size, ceiling.bytes, context.cold.store.dialect)
      ? capabilities.partCopyPin
      : capabilities.copyPin;
    // And a stream that breaks off may be stored as far as it came (versitygw 1.8.0): `beforeStreaming`.
    if (!sameBytes || !honoursPin) await keep();
  }
  const source: Source = { bucket: context.hot, path: key, size, etag, ...proofs };
  const left = before === undefined ? await leftAt(path, context) : [];
  const ready = adoptable(left[0], pinned, context);
  const { copied, via, moved } =
    ready ??
    (await copyWithFallback(source, path, oldVersions[0]?.cold.etag ?? left[0]?.etag, context, keep));
  const cold = storedRef(path, via, copied, context.now());
  const content = copied.sealed?.content;
  const version: Version = { size, etag, modified, ...proofs, cold, ...content, since: context.started };
  if (before !== undefined && isEndangered(before, version, context)) {
    const { path: aliased } = before.cold;
    kept = await keepOld(key, before, aliased, versionsAt(before, aliased), context);
  }
  const after: KeptEntry = kept ?? { entry: before, count: 0, lost: 0 };
  return {
    kind: 'stored',
    // What could not be read back must be neither journalled nor committed.
    entry: checkNewEntry(nextEntry(key, version, after.entry)),
    via,
    moved,
    orphans: [
      ...orphansAfter(after.entry, version).filter((one) => !liesAtAlias(one, context)),
      ...left
        .filter(({ versionId }) => versionId !== cold.versionId)
        .map(({ etag, versionId }) => ({ path, etag, versionId })),
    ],
    renamed: isRenamed(key, path, context.cold),
    kept: after.count,
    lost: after.lost,
  };
}

/** True where cold could not hold the key's own name; hidden names are nobody's own. */
function isRenamed(key: string, path: string, cold: Bucket): boolean {
  const names = namesIn(cold);
  return names?.hide === undefined && path !== key && path === renamedPath(key, names);
}

/** True for a name that cold takes for another one: the object there may be another key's. */
function liesAtAlias({ path }: { readonly path: string }, { settings }: UpdateContext): boolean {
  return !path.startsWith(STATE) && isAliased(path, recordedAliases(settings.capabilities));
}

/** The key is stored under another name from now on, and its old version where another key may overwrite it. */
function isEndangered(before: Entry, version: Version, context: UpdateContext): boolean {
  return (
    before.cold.path !== version.cold.path &&
    liesAtAlias(before.cold, context) &&
    !sameContent(before, version)
  );
}

/**
 * What a run that was cut off stored for a key without recording it, the newest first. Only a bucket with
 * versioning keeps it all: elsewhere the copy replaces it.
 */
async function leftAt(path: string, context: UpdateContext): Promise<ObjectVersion[]> {
  if (!context.versioned || !context.unclean) return [];
  const versions = await versionsAbove(context.cold, path, undefined, context.signal);
  // Under a delete marker nothing is current: it is not what a run of ours left.
  if (versions[0]?.latest !== true) return [];
  return versions;
}

/** The copy that an earlier run stored, where its MD5 proves it: never that of what is encrypted. */
function adoptable(
  left: ObjectVersion | undefined,
  pinned: Pinned,
  { choice, cold }: UpdateContext,
): CopiedByChoice | undefined {
  if (cold.objectKeys?.recipients !== undefined) return undefined;
  if (left === undefined || !sameMd5(left, pinned) || choice.current === undefined) return undefined;
  const { etag, versionId } = left;
  return {
    copied: { etag, versionId, evidence: 'md5' },
    via: choice.pathOfAdopted(choice.current),
    moved: false,
  };
}

interface KeptEntry {
  /** The entry, its versions named where they were kept. */
  readonly entry: Entry | undefined;
  readonly count: number;
  readonly lost: number;
}

/** Copies every version at `path` to its history name, unless the bucket's own versioning keeps it. */
async function keepOld(
  key: string,
  old: Entry,
  path: string,
  versions: readonly Version[],
  { cold, versioned, settings, signal }: UpdateContext,
): Promise<KeptEntry> {
  const moved = new Map<string, StoredRef>();
  let lost = 0;
  for (const version of versions) {
    if (versioned && version.cold.versionId !== undefined) continue;
    const ref = await keepVersion(cold, key, version, settings, signal);
    if (ref === undefined) lost++;
    else moved.set(nameOf(version), ref);
  }
  const renamed = <V extends Version>(version: V): V => {
    const unversioned = version.cold.path === path && !(versioned && version.cold.versionId !== undefined);
    const ref = unversioned ? moved.get(nameOf(version)) : undefined;
    return ref === undefined ? version : { ...version, cold: ref };
  };
  const history = old.history?.map(renamed);
  const entry = { ...renamed(old), ...defined({ history }) };
  return { entry, count: moved.size, lost };
}

/** The versions at this path. Those that share a stored object are kept one by one: each reader looks for its own history name. */
function versionsAt(entry: Entry, path: string): Version[] {
  const byName = new Map<string, Version>();
  for (const version of [...(entry.expired === undefined ? [entry] : []), ...(entry.history ?? [])]) {
    if (version.cold.path !== path) continue;
    const name = nameOf(version);
    if (!byName.has(name)) byName.set(name, version);
  }
  return [...byName.values()];
}

function nameOf({ since, cold }: Version): string {
  return `${cold.versionId ?? ''} ${cold.etag} ${since}`;
}

/** The entry after `version` was stored: what was current becomes history, unless the content is the same. */
function nextEntry(key: string, version: Version, old: Entry | undefined): Entry {
  if (old === undefined) return { key, ...version };
  const history = old.history ?? [];
  if (sameContent(old, version)) return { key, ...version, since: old.since, history };
  if (old.expired !== undefined) return { key, ...version, history };
  const { size, etag, modified, cold, since, gone } = old;
  // An absence ends the old version at the time of the run that first noticed it.
  const superseded: SupersededVersion = {
    size,
    etag,
    modified,
    ...describedOf(old),
    cold,
    since,
    until: gone?.since ?? version.since,
  };
  return { key, ...version, history: [...history, superseded] };
}

/** The stored object that a touched copy replaced without making a version of it. */
function orphansAfter(old: Entry | undefined, version: Version): OrphanedObject[] {
  if (old === undefined || old.expired !== undefined || !sameContent(old, version)) return [];
  const { path, etag, versionId } = old.cold;
  if (path === version.cold.path && versionId === version.cold.versionId) return [];
  const named = (old.history ?? []).some(({ cold }) => cold.path === path && cold.versionId === versionId);
  return named ? [] : [{ path, etag, ...defined({ versionId }) }];
}

function sameContent(old: Entry, version: Version): boolean {
  return isSameContent(old, version) && old.gone?.confirmed !== true;
}

/** True where cold still has what the entry names. Throws StoreError. */
export async function isInPlace(
  entry: Entry | undefined,
  { cold, signal }: Pick<UpdateContext, 'cold' | 'signal'>,
): Promise<boolean> {
  if (entry === undefined) return false;
  const { path, etag } = entry.cold;
  return (await cold.headIfPresent(path, signal))?.etag === etag;
}
