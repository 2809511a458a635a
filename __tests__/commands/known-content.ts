import { defined } from '../../src/core/defined.ts';
import { expect } from '@jest/globals';
import { createHash } from 'node:crypto';
import { State } from '../../src/manifest/state.ts';
import type { CondemnedRecord } from '../../src/manifest/condemned.ts';
import type { Entry, Version } from '../../src/manifest/entry.ts';
import { parseGeneration, parseHead } from '../../src/manifest/parse-generation.ts';
import type { Generation } from '../../src/manifest/generation.ts';
import { HEAD } from '../../src/manifest/layout.ts';
import { Bucket } from '../../src/store/bucket.ts';
import { isStoreError } from '../../src/store/errors.ts';
import type { Store } from '../../src/store/contract.ts';

const never = new AbortController().signal;

/** Every content that hot ever held, by its tag (in S3 its MD5): what any version in any manifest must give back. */
export class KnownContent {
  readonly #byTag = new Map<string, Buffer>();

  async put(hot: Store, key: string, bytes: Buffer): Promise<void> {
    this.#byTag.set(createHash('md5').update(bytes).digest('hex'), bytes);
    const { etag } = await hot.put(key, bytes);
    this.#byTag.set(etag, bytes);
  }

  /** Reads each version that a committed generation names, as a restore would, and compares its bytes. */
  async expectRestorable(cold: Store, generation: Generation): Promise<number> {
    const bucket = new Bucket(cold, '');
    let read = 0;
    for (const entry of await entriesOf(cold, generation)) {
      for (const version of [entry, ...(entry.history ?? [])]) {
        const bytes = await readVersion(bucket, entry, version);
        const where = `${entry.key} of ${version.since} in generation ${generation.generation}`;
        expect({ where, bytes: bytes?.toString('utf8') }).toEqual({
          where,
          bytes: this.#byTag.get(version.etag)?.toString('utf8'),
        });
        read++;
      }
    }
    return read;
  }
}

/** As every reader of cold does: the recorded place, pinned; then the history name (design.md section 4). */
async function readVersion(cold: Bucket, entry: Entry, version: Version): Promise<Buffer | undefined> {
  const { historyPath } = await import('../../src/manifest/layout.ts');
  const { path, etag, versionId } = version.cold;
  const history = historyPath(entry.key, version, 1024, false);
  for (const [from, options] of [
    [path, { ifMatch: etag, ...defined({ versionId }) }],
    [history, {}],
  ] as const) {
    try {
      const body = await cold.store.get(cold.key(from), options);
      const chunks: Uint8Array[] = [];
      for await (const chunk of body.stream) chunks.push(chunk);
      return Buffer.concat(chunks);
    } catch (error) {
      if (!isStoreError(error, 'not-found', 'precondition')) throw error;
    }
  }
  return undefined;
}

export async function headGeneration(cold: Store): Promise<Generation | undefined> {
  return (await new State(new Bucket(cold, '')).load(never))?.generation;
}

/** Every generation from the newest back to the first that was committed. */
export async function committedGenerations(cold: Store): Promise<Generation[]> {
  const state = new State(new Bucket(cold, ''));
  const head = await state.read(HEAD, never);
  const found: Generation[] = [];
  let number: number | null = head === undefined ? null : parseHead(head.text, HEAD).generation;
  while (number !== null) {
    const path = `.flashback-backup/generations/${number}.json`;
    const file: { text: string } | undefined = await state.read(path, never);
    if (file === undefined) throw new Error(`${path} is missing`);
    const generation = parseGeneration(file.text, path);
    found.push(generation);
    number = generation.base;
  }
  return found;
}

export async function entriesOf(cold: Store, generation: Generation): Promise<Entry[]> {
  const state = new State(new Bucket(cold, ''));
  const found: Entry[] = [];
  for (const segment of generation.segments) {
    for await (const batch of state.entries(segment, never)) found.push(...batch.map(({ entry }) => entry));
  }
  return found;
}

export async function condemnedOf(cold: Store, generation: Generation): Promise<CondemnedRecord[]> {
  const found: CondemnedRecord[] = [];
  for await (const batch of new State(new Bucket(cold, '')).condemned(generation, never))
    found.push(...batch);
  return found;
}

/** The mirror: every key of cold that is not state, with its bytes. */
export async function mirrorOf(store: Store): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (let continuation: string | undefined; ;) {
    const page = await store.list(continuation === undefined ? {} : { continuation });
    for (const { key } of page.objects) {
      if (key.startsWith('.flashback-backup/')) continue;
      const body = await store.get(key);
      const chunks: Uint8Array[] = [];
      for await (const chunk of body.stream) chunks.push(chunk);
      found[key] = Buffer.concat(chunks).toString('utf8');
    }
    if (page.next === undefined) return found;
    continuation = page.next;
  }
}
