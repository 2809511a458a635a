import { createHash } from 'node:crypto';
import type { SegmentCache } from '../core/run-context.ts';
import type { Bucket } from '../store/bucket.ts';
import { defined } from '../core/defined.ts';
import { deleteAll } from '../store/delete-all.ts';
import { StoreError } from '../store/errors.ts';
import { readPiece } from '../store/read.ts';
import type { Piece } from '../store/read.ts';
import { CONDEMNED_RECORDS, decodeCondemned, encodeCondemned, fromOldForm, isOldForm } from './condemned.ts';
import type { CondemnedFile, CondemnedRecord, WithCondemned } from './condemned.ts';
import { decodeSegment } from './segment.ts';
import type { SegmentLine, SegmentRef } from './segment.ts';
import { decodeListed, encodeListed } from './listed.ts';
import type { ListedBlocks } from './listed.ts';
import { demandAnchors, judgeAnchors, keptFrom, readAnchors, recordAnchors } from './anchor/check.ts';
import type { AnchorReport } from './anchor/check.ts';
import { commitGeneration } from './commit.ts';
import type { CommitBase } from './commit.ts';
import type { SegmentPlaces } from './builder.ts';
import { listObjects, readObject, readStored, writeStored } from './encryption/objects.ts';
import type { StoredState } from './encryption/objects.ts';
import { EncryptionRefused } from './encryption/refusal.ts';
import { isSealed, openPacked, openState, sealState, storedPath } from './encryption/stored.ts';
import { PackedFiles } from './segments/packed-files.ts';
import type { OpenFile } from './segments/packed-files.ts';
import { DAMAGED_ADVICE, StateError, tooLarge } from './errors.ts';
import {
  MAX_GENERATION,
  MAX_GENERATION_BYTES,
  MAX_GENERATION_LEAD,
  MAX_LISTED_BYTES,
  maxBytesOf,
} from './bounds.ts';
import { ENCRYPTED_FORMAT } from './generation.ts';
import type { Committed, Generation } from './generation.ts';
import { parseGeneration, parseHead, USED_UP_ADVICE } from './parse-generation.ts';
import {
  condemnedPath,
  generationPath,
  GENERATIONS,
  HEAD,
  isUploadRecord,
  journalOf,
  listedPath,
  RUNS,
  segmentPath,
  SEGMENTS,
  signaturePath,
} from './layout.ts';
import { believed, notBelieved, sealed } from './signing/sealed.ts';
import { checkAgreement, MAX_SIGNATURE_BYTES, signerOf } from './signing/signed-generation.ts';

export type { Committed } from './generation.ts';

/** What a command that reports on cold needs to know of HEAD. */
export interface Inspected {
  readonly committed: Committed | undefined;
  /** Undefined where no anchor is given. */
  readonly anchors: AnchorReport | undefined;
}

/** The only way to stored state. Reads check what they read; writes are plain, the swap of HEAD is conditional. */
export class State {
  readonly cold: Bucket;
  readonly #cache: SegmentCache | undefined;
  readonly #packed: PackedFiles;

  /** Generations from here on are what an anchor is compared by: they are kept. Infinity where there is none. */
  #anchoredFrom = Infinity;

  /** HEAD was read, and says that state is not encrypted. */
  #inClear = false;

  /** `cache` spares reading unchanged segments again; what it gives is checked as what cold gives. */
  constructor(cold: Bucket, cache?: SegmentCache) {
    this.cold = cold;
    this.#cache = cache;
    this.#packed = new PackedFiles(cold);
  }

  /**
   * The newest committed generation; undefined where there is none. Throws StateError where it is damaged, and
   * AnchorRefused where it is not what was committed last.
   */
  async load(signal: AbortSignal): Promise<Committed | undefined> {
    const { committed, anchors } = await this.inspect(signal);
    if (anchors !== undefined) demandAnchors(this.cold, anchors, committed !== undefined);
    return committed;
  }

  /** The same, with what the anchors say of it, for a command that reports it. Throws StateError. */
  async inspect(signal: AbortSignal): Promise<Inspected> {
    const readings = await readAnchors(this.cold, signal);
    this.#anchoredFrom = keptFrom(readings);
    const committed = await this.#load(signal);
    return { committed, anchors: await judgeAnchors(this, readings, committed, signal) };
  }

  /** Throws AnchorRefused unless an absent or damaged manifest may be replaced by a new one. */
  async demandNewManifest(signal: AbortSignal): Promise<void> {
    const report = await judgeAnchors(this, await readAnchors(this.cold, signal), undefined, signal);
    if (report !== undefined) demandAnchors(this.cold, report, false);
  }

  /** The first generation whose file an anchor may need, as of the last load. */
  get anchoredFrom(): number {
    return this.#anchoredFrom;
  }

  async #load(signal: AbortSignal): Promise<Committed | undefined> {
    const pointer = await this.read(HEAD, signal);
    if (pointer === undefined) return undefined;
    const head = parseHead(pointer.text, HEAD);
    const path = generationPath(head.generation);
    const encrypted = head.format === ENCRYPTED_FORMAT;
    this.#inClear = !encrypted;
    if (encrypted !== isSealed(this.cold, path))
      throw new EncryptionRefused(HEAD, encrypted ? 'no-key' : 'clear');
    const file = await readStored(this.cold, path, MAX_GENERATION_BYTES, signal);
    if (file === 'too-large') throw tooLarge(path, MAX_GENERATION_BYTES);
    if (file === undefined)
      throw new StateError(path, 'HEAD names it, but it does not exist', DAMAGED_ADVICE);
    if (sha256(file.bytes) !== head.sha256) {
      throw new StateError(path, 'its content does not match the SHA-256 in HEAD', DAMAGED_ADVICE);
    }
    const signer = await this.#signerOf(head.generation, file.bytes, signal);
    const text = Buffer.from(await openState(this.cold, path, file.bytes)).toString('utf8');
    const generation = parseGeneration(text, path);
    if (generation.generation !== head.generation || generation.epoch !== head.epoch)
      throw new StateError(path, 'HEAD names it with another number or epoch', DAMAGED_ADVICE);
    if (signer !== undefined) checkAgreement(this.cold, head, generation);
    return { head, etag: pointer.etag, generation, ...defined({ signer }) };
  }

  /** Undefined where state need not be signed. Throws SignatureRefused. */
  async #signerOf(generation: number, stored: Uint8Array, signal: AbortSignal): Promise<string | undefined> {
    const { stateKeys } = this.cold;
    if (stateKeys === undefined) return undefined;
    const file = await this.readIfSmall(signaturePath(generation), signal, MAX_SIGNATURE_BYTES);
    const signature = file === 'too-large' ? '' : file && Buffer.from(file.bytes).toString('latin1');
    return signerOf(stateKeys, generationPath(generation), stored, signature);
  }

  /** The entries of a segment, in batches. */
  async *entries(ref: SegmentRef, signal: AbortSignal): AsyncGenerator<readonly SegmentLine[]> {
    const path = segmentPath(ref.sha256);
    const near = this.#packed.inMemory(path) ?? (await this.#cached(path, ref.sha256));
    const file = near ?? (await this.#packed.open(path, signal));
    if (file === undefined) {
      throw new StateError(path, 'the manifest names it, but it does not exist', DAMAGED_ADVICE);
    }
    try {
      yield* decodeSegment(openPacked(this.cold, path, file.content), ref);
      if (near === undefined && file.content instanceof Uint8Array)
        await this.#cache?.put(ref.sha256, file.content);
    } finally {
      await file.close();
    }
  }

  /** Undefined where the cache has none, or another file under that name. */
  async #cached(path: string, name: string): Promise<OpenFile | undefined> {
    const file = await this.#cache?.get(name);
    return file !== undefined && sha256(file) === name ? this.#packed.hold(path, file) : undefined;
  }

  /** Where new segments go. */
  segmentPlaces(signal: AbortSignal): Required<Pick<SegmentPlaces, 'store' | 'seal'>> {
    return {
      seal: (file) => sealState(this.cold, SEGMENTS, file),
      store: (ref, file) => this.writeSegment(ref, file, signal),
    };
  }

  /** `file` as `seal` made it, by whose hash the reference names it. */
  async writeSegment({ sha256 }: SegmentRef, file: Uint8Array, signal: AbortSignal): Promise<void> {
    await writeStored(this.cold, segmentPath(sha256), file, 'application/gzip', signal);
    await this.#cache?.put(sha256, file);
  }

  /** Writes a packed file under the SHA-256 of what is stored, but not where it is among those that are `present`. */
  async #writePacked(
    pathOf: (sha256: string) => string,
    file: Uint8Array,
    signal: AbortSignal,
    present?: ReadonlySet<string>,
  ): Promise<string> {
    const stored = await sealState(this.cold, pathOf(''), file);
    const name = sha256(stored);
    if (present?.has(name) !== true)
      await writeStored(this.cold, pathOf(name), stored, 'application/gzip', signal);
    return name;
  }

  /** What hot listed in an earlier run. Throws StateError where it is damaged or missing. */
  async listed(sha256: string, signal: AbortSignal): Promise<ListedBlocks> {
    const path = listedPath(sha256);
    const file = await readStored(this.cold, path, MAX_LISTED_BYTES, signal);
    if (file === 'too-large') throw tooLarge(path, MAX_LISTED_BYTES);
    if (file === undefined)
      throw new StateError(path, 'the manifest names it, but it does not exist', DAMAGED_ADVICE);
    return decodeListed(openPacked(this.cold, path, file.bytes), sha256);
  }

  /** Its SHA-256; not written where it is among those that are `present`. */
  async writeListed(
    blocks: ListedBlocks,
    present: ReadonlySet<string>,
    signal: AbortSignal,
  ): Promise<string> {
    const { file } = await encodeListed(blocks);
    return this.#writePacked(listedPath, file, signal, present);
  }

  /** What a generation has condemned, in batches, in no order of keys. */
  async *condemned(
    { condemned }: WithCondemned,
    signal: AbortSignal,
  ): AsyncGenerator<readonly CondemnedRecord[]> {
    if (isOldForm(condemned)) {
      yield fromOldForm(condemned);
      return;
    }
    for (const ref of condemned.files) {
      const path = condemnedPath(ref.sha256);
      const file = await this.#packed.open(path, signal);
      if (file === undefined)
        throw new StateError(path, 'the manifest names it, but it does not exist', DAMAGED_ADVICE);
      try {
        yield* decodeCondemned(openPacked(this.cold, path, file.content), ref);
      } finally {
        await file.close();
      }
    }
  }

  /** Writes records in as many files as they need. */
  async writeCondemned(
    records: AsyncIterable<readonly CondemnedRecord[]>,
    signal: AbortSignal,
  ): Promise<readonly CondemnedFile[]> {
    const files: CondemnedFile[] = [];
    let held: CondemnedRecord[] = [];
    const write = async (some: readonly CondemnedRecord[]): Promise<void> => {
      const { ref, file } = await encodeCondemned(some);
      files.push({ ...ref, sha256: await this.#writePacked(condemnedPath, file, signal) });
    };
    for await (const batch of records) {
      held.push(...batch);
      if (held.length < CONDEMNED_RECORDS) continue;
      await write(held);
      held = [];
    }
    if (held.length > 0) await write(held);
    return files;
  }

  /**
   * Writes the generation, swaps HEAD to it, then records it in the anchors. Throws LeaseLost where HEAD is not what the
   * run started from: then another run committed, and this run commits nothing.
   */
  async commit(made: Generation, from: CommitBase | undefined, signal: AbortSignal): Promise<Committed> {
    const committed = await commitGeneration(this, made, from, signal);
    await recordAnchors(this.cold, committed.head, signal);
    return committed;
  }

  /** True where a generation builds on another: then HEAD existed once. */
  async wasCommitted(signal: AbortSignal): Promise<boolean> {
    for await (const path of this.paths(GENERATIONS, signal)) {
      if (!path.endsWith('.json')) continue;
      const file = await this.read(path, signal);
      if (file !== undefined && parseGeneration(file.text, path).base !== null) return true;
    }
    return false;
  }

  /**
   * The next number that no generation has yet, committed or not. Files whose number no count of runs can have reached
   * are passed over: one planted at the highest number would leave none for us. Throws StateError where none is left.
   */
  async nextGeneration(base: number, signal: AbortSignal): Promise<number> {
    const taken = new Set(await this.generations(signal));
    let next = base + 1;
    for (const number of taken) {
      if (number > base && number <= base + MAX_GENERATION_LEAD) next = Math.max(next, number + 1);
    }
    while (taken.has(next)) next++;
    if (next > MAX_GENERATION) throw new StateError(HEAD, 'its generation leaves no number', USED_UP_ADVICE);
    return next;
  }

  /** The numbers of the generations whose files are in cold, committed or not, ascending. */
  async generations(signal: AbortSignal): Promise<readonly number[]> {
    const numbers: number[] = [];
    for await (const path of this.paths(GENERATIONS, signal)) {
      const number = Number(/\/(\d{1,13})\.json$/.exec(path)?.[1] ?? 0);
      if (number > 0) numbers.push(number);
    }
    return numbers.sort((a, b) => a - b);
  }

  /** The journal objects in cold, by run, each in the order in which they were written. `below`: of these folders only. */
  async journals(signal: AbortSignal, below: readonly string[] = [RUNS]): Promise<Map<string, string[]>> {
    const byRun = new Map<string, string[]>();
    for (const folder of below)
      for await (const path of this.paths(folder, signal)) {
        const run = journalOf(path)?.run;
        if (run === undefined) continue;
        byRun.set(run, byRun.get(run) ?? []);
        byRun.get(run)?.push(path);
      }
    for (const paths of byRun.values()) paths.sort();
    return byRun;
  }

  /** The records of uploads that are not over, of all runs, or of those with these folders. */
  async uploadRecords(signal: AbortSignal, below: readonly string[] = [RUNS]): Promise<string[]> {
    const records: string[] = [];
    for (const folder of below)
      for await (const { path, empty } of listObjects(this.cold, folder, this.#inClear, signal))
        if (isUploadRecord(path) && !empty) records.push(path);
    return records;
  }

  /** Removes records of uploads alone; one that may not be deleted is emptied, and is none any more. Throws StoreError. */
  async removeUploadRecords(paths: readonly string[], signal: AbortSignal): Promise<void> {
    const other = paths.find((path) => !isUploadRecord(path));
    if (other !== undefined) throw new Error('only records of uploads may be removed here');
    const names = paths.map((path) => ({ key: this.cold.key(storedPath(this.cold, path)) }));
    const failures = await deleteAll(this.cold.store, names, signal);
    const kept = failures.filter(({ code }) => code === 'denied' || code === 'locked');
    for (const { key } of kept) await this.cold.store.put(key, Buffer.alloc(0), {}, signal);
    const failure = failures.find((one) => !kept.includes(one));
    if (failure === undefined) return;
    const { code, providerCode } = failure;
    throw new StoreError('denied', `delete: ${providerCode ?? code}`, {
      operation: 'delete',
      ...defined({ providerCode }),
    });
  }

  /** Throws StateError where it has more than `limit` bytes. */
  async read(
    path: string,
    signal: AbortSignal,
    limit = maxBytesOf(path),
  ): Promise<{ text: string; stored: Uint8Array; etag: string } | undefined> {
    const file = await this.readBytes(path, signal, limit);
    return file && { text: Buffer.from(file.bytes).toString('utf8'), stored: file.stored, etag: file.etag };
  }

  /** The SHA-256 of what is stored: signed, and encrypted, where it has to be. Throws StoreError. */
  async write(path: string, content: Uint8Array, contentType: string, signal: AbortSignal): Promise<string> {
    const stored = await sealState(this.cold, path, sealed(this.cold, path, content));
    return writeStored(this.cold, path, stored, contentType, signal);
  }

  /** The same as bytes, which take half the memory. */
  async readBytes(path: string, signal: AbortSignal, limit: number): Promise<StoredState | undefined> {
    const file = await readObject(this.cold, path, limit, signal).catch((error: unknown) => {
      throw notBelieved(this.cold, path, error);
    });
    if (file === 'too-large') throw tooLarge(path, limit);
    return file && { ...file, bytes: believed(this.cold, path, file.bytes) };
  }

  /** With its signature, where it carries one; `too-large` for more than `limit` bytes. */
  async readIfSmall(
    path: string,
    signal: AbortSignal,
    limit: number,
  ): Promise<StoredState | undefined | 'too-large'> {
    return readObject(this.cold, path, limit, signal);
  }

  /** At most `length` bytes of a larger object that is not encrypted, pinned to `etag` where an earlier piece gave one. */
  async readPiece(
    path: string,
    piece: { readonly first: number; readonly length: number; readonly etag: string | undefined },
    signal: AbortSignal,
  ): Promise<Piece | undefined> {
    return readPiece(this.cold.store, this.cold.key(path), piece, signal);
  }

  /** The state objects below a prefix, in order. */
  async *paths(prefix: string, signal: AbortSignal): AsyncGenerator<string> {
    for await (const { path } of listObjects(this.cold, prefix, this.#inClear, signal)) yield path;
  }
}

function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
