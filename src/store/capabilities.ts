import { probeAliases } from './alias-probe.ts';
import type { AliasClass } from './aliases.ts';
import type { Bucket } from './bucket.ts';
import { isStoreError } from './errors.ts';
import type { StoreErrorCode } from './errors.ts';
import type { VersionDelete, VersionReads } from './versions.ts';
import type { Conditions, CopySource, ObjectLock, Store, UploadName } from './contract.ts';

/**
 * What a bucket was found to support, by trying: some servers accept conditions and pins and ignore them (moto 5.2.1
 * copies in spite of a wrong source pin). False also stands for "refused".
 */
export interface Capabilities {
  readonly probed: string;
  /** The second conditional write failed as it must. */
  readonly putIfAbsent: boolean;
  readonly putIfMatch: boolean;
  readonly copyIfAbsent: boolean;
  readonly copyIfMatch: boolean;
  readonly completeIfAbsent: boolean;
  readonly completeIfMatch: boolean;
  readonly deleteIfMatch: boolean;
  /** A server-side copy within the bucket works; a wrong source pin stops it. */
  readonly copy: boolean;
  readonly copyPin: boolean;
  readonly partCopy: boolean;
  readonly partCopyPin: boolean;
  /** A wrong `If-Match` stops GetObject. */
  readonly getPin: boolean;
  /** A body whose hash is not the one that was sent along is refused. Missing in what older versions found. */
  readonly signedBody?: boolean;
  /** `a//b`, `a/./b` and `x/../a/b` are names of `a/b`, as on a store over directories (versitygw). */
  readonly aliasesPaths: boolean;
  /** Which keys the store takes for others (aliases.ts). Missing in what older versions found, which is tried again. */
  readonly aliases?: readonly AliasClass[];
  /** Reading an old version by its id, where versioning is Enabled. Missing where it is not, and in what older versions found. */
  readonly versionReads?: VersionReads;
  /** A server-side copy carries tags along, as `probe` found. Missing where the bucket takes no tags. Runs that copy try it anew (tag-loss.ts). */
  readonly copiesTags?: boolean;
  /** Whether the key that ran `probe` could delete a version of its own, and when it tried: that key could destroy the backup. */
  readonly versionDelete?: VersionDelete;
  /** The run that recorded this was told to delete nothing. Missing for false. */
  readonly immutable?: boolean;
  /** Whether the bucket locks what is stored, by what it says of itself. Missing in what older versions found. */
  readonly objectLock?: LockFound;
  /** What got no answer, since the store was down or throttled: false for this run, and tried again by the next. */
  readonly unsure?: readonly Question[];
}

/** What a probe tries; see Capabilities. */
export type Question = Exclude<
  keyof Capabilities,
  | 'probed'
  | 'unsure'
  | 'objectLock'
  | 'versionReads'
  | 'aliases'
  | 'copiesTags'
  | 'versionDelete'
  | 'immutable'
>;

/** `unknown`: the store did not say, and why. With a default retention, every object stored is locked for that long. */
export type LockFound =
  | ({ readonly status: 'on' | 'off' } & Omit<ObjectLock, 'enabled'>)
  | { readonly status: 'unknown'; readonly why: string };

/** The lease and HEAD are replaced by conditional writes: without them, two runs could hold cold at the same time. */
export function preventsOverlap({ putIfAbsent, putIfMatch }: Capabilities): boolean {
  return putIfAbsent && putIfMatch;
}

/**
 * Tries each condition and pin on tiny objects below `path`, a folder (`…/`) which only the probe uses, and removes them,
 * including leftovers of a probe that was killed. About forty requests. Throws StoreError if plain writes or reads fail.
 */
export async function probeCapabilities(
  bucket: Bucket,
  path: string,
  now: string,
  signal: AbortSignal,
): Promise<Capabilities> {
  const { store } = bucket;
  const { abilities, noTag } = store.dialect;
  const trial = new Trial();
  const bytes = Buffer.from('flashback-backup probe\n');
  const [source, target] = [bucket.key(`${path}a`), bucket.key(`${path}b`)];
  await clearLeftovers(bucket, path, signal);
  const { etag } = await store.put(source, bytes, {}, signal);
  try {
    const right = bucket.source(`${path}a`, etag);
    const wrong = bucket.source(`${path}a`, noTag);
    const again = (conditions: Conditions) => () => store.put(source, bytes, conditions, signal);
    const copied = (from: CopySource, conditions: Conditions) => () =>
      store.copy(from, target, conditions, signal);
    const putIfAbsent = await trial.refuses('putIfAbsent', again({ ifAbsent: true }));
    const putIfMatch = await trial.refuses('putIfMatch', again({ ifMatch: noTag }));
    const getPin = await trial.refuses('getPin', () => drained(store, source, signal));
    const other = { bytes, length: bytes.length, sha256: '0'.repeat(64), md5: '0'.repeat(32) };
    const signedBody = await trial.refuses('signedBody', () => store.put(source, other, {}, signal));
    const copy = abilities.has('copy') && (await trial.works('copy', copied(right, {})));
    const ifCopied = async (
      question: Question,
      from: CopySource,
      conditions: Conditions,
    ): Promise<boolean> =>
      copy ? await trial.refuses(question, copied(from, conditions)) : trial.unasked('copy', question);
    const copyPin = await ifCopied('copyPin', wrong, {});
    const copyIfAbsent = await ifCopied('copyIfAbsent', right, { ifAbsent: true });
    const copyIfMatch = await ifCopied('copyIfMatch', right, { ifMatch: noTag });
    const parts = abilities.has('parts')
      ? await probeParts(bucket, path, etag, bytes, trial, signal)
      : NO_PARTS;
    const deleteIfMatch = copy
      ? await trial.refuses('deleteIfMatch', () => store.delete(target, { ifMatch: noTag }, signal))
      : trial.unasked('copy', 'deleteIfMatch');
    const aliases = await probeAliases(store, bucket.key(path), signal);
    const objectLock = await lockOf(store, signal);
    return {
      probed: now,
      aliasesPaths: aliases.includes('slashes') || aliases.includes('dots'),
      aliases,
      objectLock,
      putIfAbsent,
      putIfMatch,
      copyIfAbsent,
      copyIfMatch,
      deleteIfMatch,
      copy,
      copyPin,
      getPin,
      signedBody,
      ...parts,
      ...(trial.unsure.length === 0 ? {} : { unsure: trial.unsure }),
    };
  } finally {
    await tidy(store.delete(source, {}, signal));
    await tidy(store.delete(target, {}, signal));
  }
}

/** Whether tags are still there after a Put, and after a server-side copy; undefined where that cannot be tried. */
export interface TagsKept {
  readonly put: boolean | undefined;
  readonly copy: boolean | undefined;
}

/** Tries tags on tiny objects below `path`, a folder (`…/`) of the program's own, and removes them. */
export async function probeTags(bucket: Bucket, path: string, signal: AbortSignal): Promise<TagsKept> {
  const { store } = bucket;
  const kept: { -readonly [question in keyof TagsKept]: TagsKept[question] } = {
    put: undefined,
    copy: undefined,
  };
  if (!store.dialect.abilities.has('tags')) return kept;
  const bytes = Buffer.from('flashback-backup probe\n');
  const [tagged, copied] = [`${path}tagged`, `${path}tagged-copy`];
  const isTagged = async (name: string): Promise<boolean> =>
    (await store.tags(bucket.key(name), {}, signal))['probe'] === 'tags';
  try {
    const { etag } = await store.put(bucket.key(tagged), bytes, { tags: { probe: 'tags' } }, signal);
    kept.put = await isTagged(tagged);
    if (!kept.put || !store.dialect.abilities.has('copy')) return kept;
    await store.copy(bucket.source(tagged, etag), bucket.key(copied), {}, signal);
    kept.copy = await isTagged(copied);
  } catch (error) {
    // A store without tags, or a key without the right to them, says nothing about copies.
    if (!isStoreError(error)) throw error;
  } finally {
    await tidy(store.delete(bucket.key(tagged), {}, signal));
    await tidy(store.delete(bucket.key(copied), {}, signal));
  }
  return kept;
}

/** Removes leftovers of a killed probe or copy: objects, and uploads, which would be billed forever (rclone#4300). */
async function clearLeftovers(bucket: Bucket, path: string, signal: AbortSignal): Promise<void> {
  const { store } = bucket;
  const prefix = bucket.key(path);
  // A server that ignores the prefix must not make us delete anything else.
  const ours = ({ key }: { readonly key: string }): boolean => key.startsWith(prefix);
  const abortAll = async (): Promise<void> => {
    if (!store.dialect.abilities.has('abort')) return;
    const uploads = await store.listUploads(prefix, signal);
    for (const upload of uploads.filter(ours)) await store.abortUpload(upload, signal);
  };
  const deleteAll = async (): Promise<void> => {
    const { objects } = await store.list({ prefix }, signal);
    for (const { key } of objects.filter(ours)) await store.delete(key, {}, signal);
  };
  await tidy(abortAll());
  await tidy(deleteAll());
}

/** Needs a permission of its own, which a WRITE key may lack. */
async function lockOf(store: Store, signal: AbortSignal): Promise<LockFound> {
  if (!store.dialect.abilities.has('lock')) return { status: 'unknown', why: 'unsupported' };
  try {
    const { enabled, ...rest } = await store.objectLock(signal);
    return { status: enabled ? 'on' : 'off', ...rest };
  } catch (error) {
    if (isStoreError(error, ...NEGATIVE, ...INCONCLUSIVE)) return { status: 'unknown', why: error.code };
    throw error;
  }
}

const PART_QUESTIONS = ['partCopy', 'partCopyPin', 'completeIfAbsent', 'completeIfMatch'] as const;

type PartCapabilities = Pick<Capabilities, (typeof PART_QUESTIONS)[number]>;

const NO_PARTS: PartCapabilities = {
  partCopy: false,
  partCopyPin: false,
  completeIfAbsent: false,
  completeIfMatch: false,
};

async function probeParts(
  bucket: Bucket,
  path: string,
  etag: string,
  bytes: Uint8Array,
  trial: Trial,
  signal: AbortSignal,
): Promise<PartCapabilities> {
  const { store } = bucket;
  const { noTag } = store.dialect;
  // Completed onto the source itself, which exists: a condition that is honoured must refuse it.
  const key = bucket.key(`${path}a`);
  const range = { first: 0, last: bytes.length - 1 };
  let upload: UploadName | undefined;
  const opened = await trial.works('partCopy', async () => {
    upload = { key, uploadId: await store.createUpload(key, {}, signal) };
  });
  if (!opened || upload === undefined) {
    for (const question of PART_QUESTIONS) trial.unasked('partCopy', question);
    return NO_PARTS;
  }
  const name = upload;
  const partFrom = (pin: string) => () =>
    store.copyPart(name, 1, bucket.source(`${path}a`, pin), range, signal);
  try {
    const copies = store.dialect.abilities.has('copyParts');
    const partCopyPin = copies && (await trial.refuses('partCopyPin', partFrom(noTag)));
    const partCopy = copies && (await trial.works('partCopy', partFrom(etag)));
    const part = await store.uploadPart(name, 1, bytes, signal);
    const complete = (conditions: Conditions) => () => store.completeUpload(name, [part], conditions, signal);
    const completeIfAbsent = await trial.refuses('completeIfAbsent', complete({ ifAbsent: true }));
    // If it was completed, nothing is left to try the other condition on.
    const completeIfMatch = completeIfAbsent
      ? await trial.refuses('completeIfMatch', complete({ ifMatch: noTag }))
      : trial.unasked('completeIfAbsent', 'completeIfMatch');
    return { partCopy, partCopyPin: partCopy && partCopyPin, completeIfAbsent, completeIfMatch };
  } finally {
    await tidy(store.abortUpload(name, signal));
  }
}

/** Error codes that answer a question with no, and those that do not answer it. */
const NEGATIVE: readonly StoreErrorCode[] = ['unsupported', 'denied', 'locked', 'protocol', 'not-found'];
const INCONCLUSIVE: readonly StoreErrorCode[] = ['transient', 'throttled', 'unreachable'];

/** Tries one question after the other and records those without an answer. */
class Trial {
  readonly unsure: Question[] = [];

  /** True if the store refused the attempt as it must; false if it accepted it or does not support it. */
  async refuses(question: Question, attempt: () => Promise<unknown>): Promise<boolean> {
    try {
      await attempt();
      return false;
    } catch (error) {
      const refused = isStoreError(error, 'precondition') || (isStoreError(error) && error.garbled);
      return refused || this.#no(question, error);
    }
  }

  async works(question: Question, attempt: () => Promise<unknown>): Promise<boolean> {
    try {
      await attempt();
      return true;
    } catch (error) {
      return this.#no(question, error);
    }
  }

  /** A question that depends on another is as open as that one. */
  unasked(because: Question, question: Question): false {
    if (this.unsure.includes(because) && !this.unsure.includes(question)) this.unsure.push(question);
    return false;
  }

  #no(question: Question, error: unknown): false {
    if (isStoreError(error, ...INCONCLUSIVE)) this.unsure.push(question);
    else if (!isStoreError(error, ...NEGATIVE)) throw error;
    return false;
  }
}

/** Best effort: what cannot be removed now is removed by the next probe. */
async function tidy(attempt: Promise<unknown>): Promise<void> {
  try {
    await attempt;
  } catch (error) {
    if (!isStoreError(error, ...NEGATIVE, ...INCONCLUSIVE)) throw error;
  }
}

async function drained(store: Store, key: string, signal: AbortSignal): Promise<void> {
  const body = await store.get(key, { ifMatch: store.dialect.noTag }, signal);
  body.destroy();
}
