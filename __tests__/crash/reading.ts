import { defined } from '../../src/core/defined.ts';
import { createHash } from 'node:crypto';
import type { CondemnedRecord } from '../../src/manifest/condemned.ts';
import type { Entry, Version } from '../../src/manifest/entry.ts';
import { parseGeneration, parseHead } from '../../src/manifest/parse-generation.ts';
import type { Generation } from '../../src/manifest/generation.ts';
import { generationPath, HEAD, historyPath } from '../../src/manifest/layout.ts';
import { State } from '../../src/manifest/state.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { isStoreError } from '../../src/store/errors.ts';
import type { ListedObject, Store } from '../../src/store/contract.ts';
import { each } from './pair.ts';
import type { KnownContent } from './pair.ts';

const never = new AbortController().signal;
export const AT_ONCE = 16;

/** What a reader finds when it goes through the state, from HEAD back to the first generation. */
export interface Manifests {
  /** The newest first. */
  readonly generations: readonly Generation[];
  /** Of the newest. */
  readonly entries: readonly Entry[];
  readonly condemned: readonly CondemnedRecord[];
}

export async function readManifests(cold: Store): Promise<Manifests> {
  const state = new State(new Bucket(cold, ''));
  const head = await state.read(HEAD, never);
  const generations: Generation[] = [];
  let number: number | null = head === undefined ? null : parseHead(head.text, HEAD).generation;
  if (number !== null) await state.load(never); // checks the hash that HEAD has of it
  while (number !== null) {
    const path = generationPath(number);
    const file: { text: string } | undefined = await state.read(path, never);
    if (file === undefined) throw new Error(`${path} is missing`);
    const generation = parseGeneration(file.text, path);
    generations.push(generation);
    number = generation.base;
  }
  const [newest] = generations;
  if (newest === undefined) return { generations, entries: [], condemned: [] };
  const condemned: CondemnedRecord[] = [];
  for await (const batch of state.condemned(newest, never)) condemned.push(...batch);
  return { generations, entries: await entriesOf(cold, newest), condemned };
}

export async function entriesOf(cold: Store, generation: Generation): Promise<Entry[]> {
  const state = new State(new Bucket(cold, ''));
  const found: Entry[] = [];
  for (const segment of generation.segments) {
    for await (const batch of state.entries(segment, never)) found.push(...batch.map(({ entry }) => entry));
  }
  return found;
}

export async function listAll(store: Store): Promise<ListedObject[]> {
  const found: ListedObject[] = [];
  for (let continuation: string | undefined; ;) {
    const page = await store.list(continuation === undefined ? {} : { continuation });
    found.push(...page.objects);
    if (page.next === undefined) return found;
    continuation = page.next;
  }
}

/** The bytes at a key, or of one version, pinned as a reader of cold pins them; undefined where they are not there. */
export async function bytesAt(
  store: Store,
  key: string,
  options: { versionId?: string; ifMatch?: string } = {},
): Promise<Buffer | undefined> {
  try {
    const body = await store.get(key, options);
    const chunks: Uint8Array[] = [];
    for await (const chunk of body.stream) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    if (isStoreError(error, 'not-found', 'precondition')) return undefined;
    throw error;
  }
}

/** A short name of every object, and of every version where there are versions, with its content: to compare before and after. */
export async function photograph(cold: Store, versioned: boolean): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const names: { key: string; versionId?: string }[] = [];
  if (versioned) {
    for await (const version of cold.listVersions(''))
      if (version.deleteMarker) found.set(`${version.key}?${version.versionId}`, 'delete marker');
      else names.push({ key: version.key, versionId: version.versionId });
  } else names.push(...(await listAll(cold)).map(({ key }) => ({ key })));
  await each(names, AT_ONCE, async ({ key, versionId }) => {
    const bytes = await bytesAt(cold, key, versionId === undefined ? {} : { versionId });
    found.set(
      versionId === undefined ? key : `${key}?${versionId}`,
      bytes === undefined ? 'gone' : md5(bytes),
    );
  });
  for (const upload of await cold.listUploads('')) found.set(`upload ${upload.key}`, upload.uploadId);
  return found;
}

/** Reads every version that any committed generation names, as a restore would. Returns what does not come back. */
export async function unrestorable(
  cold: Store,
  generations: readonly Generation[],
  known: KnownContent,
): Promise<{ faults: string[]; versions: number }> {
  const faults: string[] = [];
  const read = new Map<string, boolean>();
  let versions = 0;
  for (const generation of generations) {
    const asked: { entry: Entry; version: Version }[] = [];
    for (const entry of await entriesOf(cold, generation))
      for (const version of [entry, ...(entry.history ?? [])]) asked.push({ entry, version });
    versions += asked.length;
    await each(asked, AT_ONCE, async ({ entry, version }) => {
      const name = JSON.stringify([entry.key, version.since, version.etag, version.cold]);
      let good = read.get(name);
      if (good === undefined) {
        const bytes = await readVersion(cold, entry.key, version);
        good = bytes !== undefined && known.bytes(version.etag)?.equals(bytes) === true;
        read.set(name, good);
      }
      if (!good)
        faults.push(
          `generation ${generation.generation}: ${entry.key} of ${version.since} does not come back`,
        );
    });
  }
  return { faults, versions };
}

/** The recorded place, pinned; then the history name (design.md section 4). */
async function readVersion(cold: Store, key: string, version: Version): Promise<Buffer | undefined> {
  const { path, etag, versionId } = version.cold;
  const recorded = await bytesAt(cold, path, {
    ifMatch: etag,
    ...defined({ versionId }),
  });
  return recorded ?? (await bytesAt(cold, historyPath(key, version, 1024, false)));
}

function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}
