import { defined } from '../core/defined.ts';
import { SegmentBuilder } from '../manifest/builder.ts';
import type { Entry, StoredRef, SupersededVersion, Version } from '../manifest/entry.ts';
import { MAX_EPOCH, MAX_GENERATION, MAX_TIME } from '../manifest/bounds.ts';
import { AnchorRefused } from '../manifest/anchor/check.ts';
import { EncryptionRefused } from '../manifest/encryption/refusal.ts';
import { StateError } from '../manifest/errors.ts';
import { FORMAT } from '../manifest/generation.ts';
import type { Generation } from '../manifest/generation.ts';
import { HEAD, parseHistoryPath, renamedPath, STATE } from '../manifest/layout.ts';
import { LeaseLost } from '../manifest/lease.ts';
import { State } from '../manifest/state.ts';
import { placeUrl } from '../core/place.ts';
import type { PlaceOptions } from '../core/place.ts';
import { quoted } from '../core/quoted.ts';
import { InputError } from '../core/input-error.ts';
import type { RebuildOptions } from '../options/options.ts';
import type { StoppedResult } from '../report/stopped.ts';
import type { RunContext } from '../core/run-context.ts';
import { proofOf, proofsOf } from '../store/evidence.ts';
import type { Proofs } from '../store/evidence.ts';
import type { Bucket } from '../store/bucket.ts';
import { orderedListing } from '../store/listing/ordered-listing.ts';
import { groupByKey } from '../store/listing/cursor.ts';
import { Sorter } from '../store/listing/sorter.ts';
import type { ListedObject } from '../store/contract.ts';
import { march } from '../transfer/march.ts';
import type { ManifestLine, Step } from '../transfer/march.ts';
import { VERSION } from '../core/version.ts';
import type { RebuildResult } from '../report/rebuild.ts';
import { isoTime } from '../core/iso-time.ts';
import { MARGINS } from '../run/margins.ts';
import type { Margins } from '../run/margins.ts';
import { checkEncryption, encryptionOf } from '../run/encryption/check.ts';
import { refuseInClear } from '../run/encryption/in-clear.ts';
import { checkBuckets, openBuckets } from '../run/open-buckets.ts';
import { openStore } from '../store/registry.ts';
import type { OpenStore } from '../run/open-buckets.ts';
import { isNestedHead, nestedBelow, refuseNested } from '../run/nested.ts';
import { checkApart, coldApiOf, identityOf } from '../run/preflight.ts';
import { RunControl } from '../run/run-control.ts';
import { withLease } from '../run/with-lease.ts';
import { someNotices } from './anchor-status.ts';
import { leaseHeld, leaseLost, stopped } from './lease-problems.ts';

/**
 * Makes a new manifest from the objects in hot and cold, for when state is lost or damaged, or cold was filled
 * by another tool. Copies and deletes nothing. Restore points are not recovered: the next backup makes the first
 * one. A lease that another run holds, or that is lost, is a result. Throws InputError where cold holds a sound
 * manifest, and StoreError.
 */
export async function runRebuild(
  options: RebuildOptions,
  ctx: RunContext,
  open: OpenStore = openStore,
  margins: Margins = MARGINS,
): Promise<RebuildResult | StoppedResult> {
  const buckets = openBuckets(options, ctx, open);
  const control = new RunControl(ctx.clock, undefined, ctx.signal, margins.stop);
  const { signal } = control;
  try {
    await checkBuckets(buckets, options, signal);
    await refuseNested(buckets.hot, buckets.cold, signal);
    await refuseSound(buckets.cold, options.cold, signal);
    const { clock, identity, log, onProgress } = ctx;
    const setting = {
      // Without the cache of segments: it may hold segments that are damaged in cold.
      ctx: { clock, identity, log, onProgress },
      margins,
      wait: options.leaseWait,
      floor: 0,
      // Judged again: another rebuild may have committed a sound manifest while this one waited.
      load: () => refuseSound(buckets.cold, options.cold, signal),
    };
    const outcome = await withLease(buckets, control, setting, async ({ fence, cold, loaded: head }) => {
      await checkApart(buckets.hot, buckets.cold, identity.runId, signal);
      return rebuild(options, { ...ctx, signal }, { hot: buckets.hot, cold }, head, fence.epoch);
    });
    if (outcome.kind === 'done') return outcome.value;
    const advice = 'Nothing was done. Try again when it has ended, or raise lease-wait.';
    return stopped('rebuild', ctx, 'skipped', leaseHeld(outcome.holder, advice));
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
    return stopped('rebuild', ctx, 'failed', leaseLost(error, 'No manifest was committed.'));
  } finally {
    control.end();
    await buckets.close();
  }
}

/** HEAD as it was before the manifest was read: only that one may be replaced. */
type PresentHead = { readonly etag: string } | undefined;

/**
 * Reads the whole manifest: only one that is lost or damaged may be replaced. Throws InputError where it is sound, and
 * where the new one would be of another kind: encrypted objects stay encrypted.
 */
async function refuseSound(cold: Bucket, place: PlaceOptions, signal: AbortSignal): Promise<PresentHead> {
  const head = await cold.headIfPresent(HEAD, signal);
  const state = new State(cold);
  let anchored = false;
  let known = false;
  try {
    const committed = await state.load(signal);
    anchored = true;
    if (committed === undefined) {
      await refuseInClear(cold, place, signal);
      return head;
    }
    checkEncryption(committed.generation, place);
    known = true;
    // Numbers that leave none for the next run were not reached by counting, and no run can go on from them.
    const { generation, epoch } = committed.head;
    if (generation >= MAX_GENERATION || epoch >= MAX_EPOCH - 1) return head;
    for (const segment of committed.generation.segments) {
      for await (const _batch of state.entries(segment, signal)) signal.throwIfAborted();
    }
    for await (const _batch of state.condemned(committed.generation, signal)) signal.throwIfAborted();
  } catch (error) {
    // State that was rolled back is sound, and so is what another key opens: only what cannot be read is replaced.
    if (!(error instanceof StateError) || error instanceof AnchorRefused) throw error;
    if (error instanceof EncryptionRefused) throw error;
    if (!known) await refuseInClear(cold, place, signal);
    if (!anchored) await state.demandNewManifest(signal);
    return head;
  }
  throw new InputError(
    'cold',
    'it holds a sound manifest, which a rebuild would forget; expected one that is lost or damaged',
  );
}

type Counts = { -readonly [K in 'adopted' | 'different' | 'onlyInCold' | 'oldVersions' | 'missing']: number };

async function rebuild(
  options: RebuildOptions,
  ctx: RunContext,
  { hot, cold }: { readonly hot: Bucket; readonly cold: Bucket },
  head: PresentHead,
  epoch: number,
): Promise<RebuildResult> {
  const { signal, identity, clock } = ctx;
  const state = new State(cold);
  const time = isoTime(cold.now(clock));
  const counts: Counts = { adopted: 0, different: 0, onlyInCold: 0, oldVersions: 0, missing: 0 };
  const builder = new SegmentBuilder([], {
    reread: none,
    ...state.segmentPlaces(signal),
  });
  // Nothing in cold says which content an encrypted object holds: all is copied again.
  const encrypted = cold.objectKeys?.recipients !== undefined;
  const history = encrypted ? new Sorter() : await sortHistory(cold, time, signal);
  let scanned = 0;
  const listings = [await orderedListing(hot, [], signal), await orderedListing(cold, [], signal)] as const;
  try {
    const entries = encrypted ? none() : entriesOf(mirrorOf(listings[1].pages()), history, time);
    for await (const steps of march(listings[0].pages(), entries, none())) {
      scanned += steps.length;
      ctx.onProgress({ phase: 'plan', scanned, done: 0, planned: 0, bytes: 0, inFlight: 0 });
      if (encrypted) counts.missing += steps.length;
      else
        for (const step of steps) {
          const entry = await judge(step, cold, options.trustSize, time, counts, signal);
          if (entry !== undefined) builder.put(entry);
        }
      await builder.caughtUp();
    }
  } finally {
    await Promise.all([history.close(), ...listings.map((listing) => listing.close())]);
  }
  const generation: Generation = {
    format: FORMAT,
    generation: await state.nextGeneration(0, signal),
    base: null,
    epoch,
    run: identity.runId,
    time,
    program: VERSION,
    hot: identityOf(options),
    ...coldApiOf(options),
    ...encryptionOf(options.cold),
    complete: false,
    segments: await builder.finish(),
    restorePoints: [],
    // The objects that unfinished runs had journalled are in cold's listing.
    journals: [...(await state.journals(signal))].map(([run, paths]) => ({ run, objects: paths.length })),
    condemned: { count: 0, files: [] },
  };
  const committed = await state.commit(generation, head, signal);
  return {
    format: 1,
    command: 'rebuild',
    program: VERSION,
    runId: identity.runId,
    generation: generation.generation,
    generationSha256: committed.head.sha256,
    ...someNotices(cold),
    ...counts,
  };
}

/** One key's new entry, from the objects in hot and cold. */
async function judge(
  { key, listed, entry }: Step,
  cold: Bucket,
  trustSize: boolean,
  time: string,
  counts: Counts,
  signal: AbortSignal,
): Promise<Entry | undefined> {
  counts.oldVersions += entry?.history?.length ?? 0;
  if (listed === undefined) {
    // What hot has, too, is an object of hot's.
    if (isNestedHead(key))
      throw nestedBelow(cold, quoted(placeUrl({ ...cold.place, prefix: cold.key(key) })));
    if (entry !== undefined) counts.onlyInCold++;
    return entry;
  }
  const mirrored = entry?.gone === undefined ? entry : undefined;
  const stored =
    mirrored === undefined
      ? await renamed(key, cold, time, signal)
      : { ...mirrored.cold, size: mirrored.size, ...proofsOf(mirrored) };
  if (stored === undefined) {
    counts.missing++;
    return entry;
  }
  const { size, path, etag } = stored;
  const proof = proofOf(listed, stored);
  if (size !== listed.size || (proof === undefined && !trustSize)) {
    counts.different++;
    return entry;
  }
  counts.adopted++;
  const ref: StoredRef = {
    path,
    etag,
    stored: stored.stored,
    via: 'streamed',
    evidence: proof ?? 'none',
  };
  const modified = writtenTime(listed.modified);
  const adopted: Entry = {
    key,
    size,
    etag: listed.etag,
    modified,
    ...proofsOf(listed),
    cold: ref,
    since: mirrored?.since ?? time,
  };
  return { ...adopted, ...(entry?.history === undefined ? {} : { history: entry.history }) };
}

/** As the manifest can hold it: a listing may say any year. */
function writtenTime(ms: number): string {
  return isoTime(Math.min(Math.max(ms, 0), MAX_TIME));
}

/**
 * When cold stored an object. `ms` is 0 or less where the store does not say, or says a zero date: it then counts as stored
 * at `time`, the start of the rebuild. As old as 1970, max-age would let it go at once.
 */
function storedTime(ms: number, time: string): string {
  return ms > 0 ? writtenTime(ms) : time;
}

/** A key that cold holds under another name, since it refused the key's own. */
async function renamed(
  key: string,
  cold: Bucket,
  time: string,
  signal: AbortSignal,
): Promise<(Pick<StoredRef, 'path' | 'etag' | 'stored'> & Proofs & { size: number }) | undefined> {
  const path = renamedPath(key);
  const head = await cold.headIfPresent(path, signal);
  if (head === undefined) return undefined;
  const { etag, size } = head;
  return { path, etag, stored: storedTime(head.modified ?? 0, time), size, ...proofsOf(head) };
}

/** Old versions by key: their names sort by more than the key. */
async function sortHistory(cold: Bucket, time: string, signal: AbortSignal): Promise<Sorter> {
  const sorter = new Sorter();
  const folder = `${STATE}history/`;
  for (let continuation: string | undefined; ;) {
    const request = { prefix: cold.key(folder), ...defined({ continuation }) };
    const { objects, next } = await cold.store.list(request, signal);
    for (const object of objects) {
      // Without a size or date it is no version that could be compared: it stays where it is.
      if (object.doubt !== undefined) continue;
      const { key, size, etag, modified } = object;
      const path = key.slice(cold.prefix.length);
      const name = parseHistoryPath(path);
      if (name === undefined) continue;
      const stored = storedTime(modified, time);
      const ref: StoredRef = { path, etag, stored, via: 'streamed', evidence: 'none' };
      const proofs = proofsOf(object);
      const version: Version = {
        size,
        etag: name.etag,
        modified: stored,
        ...proofs,
        cold: ref,
        since: name.since,
      };
      await sorter.add(name.key, JSON.stringify(version));
    }
    if (next === undefined) return sorter;
    continuation = next;
  }
}

async function* mirrorOf(
  pages: AsyncIterable<readonly ListedObject[]>,
): AsyncGenerator<readonly ListedObject[]> {
  for await (const page of pages) yield page.filter(({ key }) => !key.startsWith(STATE));
}

/** Entries from cold alone: the object under the key, and its old versions. */
async function* entriesOf(
  mirror: AsyncIterable<readonly ListedObject[]>,
  history: Sorter,
  time: string,
): AsyncGenerator<readonly ManifestLine[]> {
  const old = entriesOfVersions(history.sorted());
  for await (const steps of march(mirror, old, none())) {
    yield steps.map(({ key, listed, entry }) => ({ key, entry: entryOf(key, listed, entry, time) }));
  }
}

function entryOf(key: string, listed: ListedObject | undefined, old: Entry | undefined, time: string): Entry {
  if (listed === undefined) {
    if (old === undefined) throw new Error('a step without a source');
    return { ...old, gone: { since: time, confirmed: false } };
  }
  const stored = storedTime(listed.modified, time);
  const { size, etag } = listed;
  const cold: StoredRef = { path: key, etag, stored, via: 'streamed', evidence: 'none' };
  const entry: Entry = { key, size, etag, modified: stored, ...proofsOf(listed), cold, since: stored };
  if (old === undefined) return entry;
  const { history = [], key: _key, gone: _gone, ...newest } = old;
  return { ...entry, history: [...history, { ...newest, until: stored }] };
}

/** One entry a key from its old versions alone. */
async function* entriesOfVersions(
  lines: ReturnType<Sorter['sorted']>,
): AsyncGenerator<readonly ManifestLine[]> {
  for await (const groups of groupByKey(lines, (line) => JSON.parse(line) as Version))
    yield groups.flatMap(({ key, items }) => entryOfVersions(key, items) ?? []);
}

/** The newest at the top, each until the next one's start. */
function entryOfVersions(key: string, versions: readonly Version[]): ManifestLine | undefined {
  const sorted = [...versions].sort((a, b) => (a.since < b.since ? -1 : 1));
  const newest = sorted.at(-1);
  if (newest === undefined) return undefined;
  const history = sorted
    .slice(0, -1)
    .map((version, i): SupersededVersion => ({ ...version, until: sorted[i + 1]?.since ?? version.since }));
  const entry: Entry = { key, ...newest, ...(history.length === 0 ? {} : { history }) };
  return { key, entry };
}

async function* none(): AsyncGenerator<never> {
  // there are no journalled facts
}
