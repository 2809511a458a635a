import type { SealedFile } from '../../core/encryption/object-keys.ts';
import type { IsoTime } from '../entry.ts';
import { FORMAT } from '../generation.ts';
import { uploadRecordPath } from '../layout.ts';
import { SignatureRefused } from '../signing/refusal.ts';
import type { State } from '../state.ts';
import { encodeUploadRecord, parseUploadRecord } from './upload-record.ts';
import type { StoredUploadRecord, UploadRecord } from './upload-record.ts';

/** A record whose parts go on is written after so many ms or parts: what a crash costs to be hashed again. */
const WRITE_PACE = { ms: 5_000, parts: 8 };
/** Of records that are held in memory at once: a few of the largest, or many thousands of others. */
const MAX_LOADED_BYTES = 64 * 1024 * 1024;

/** Who writes, and the store's present time. */
export interface UploadsOwner {
  readonly run: string;
  readonly epoch: number;
  readonly now: () => IsoTime;
}

/**
 * The multipart uploads of this backup that are not over: one object of state each, in the folder of the run that last
 * worked on it, so that a late write of a dead run never replaces what a living one wrote. Only uploads that
 * are recorded here may be touched.
 */
export class Uploads {
  readonly #state: State;
  readonly #owner: UploadsOwner;
  readonly #records = new Map<string, StoredUploadRecord>();
  /** State objects by the path that they are about. */
  readonly #objects = new Map<string, Set<string>>();
  readonly #over = new Set<string>();
  readonly #asked = new Set<string>();
  readonly #superseded: StoredUploadRecord[] = [];
  /** The keys of encrypted uploads by their ids: in memory alone. */
  readonly files = new Map<string, SealedFile>();
  /** Changes of a record since it was last written. */
  readonly #dirty = new Map<string, number>();
  readonly #writing = new Map<string, Promise<void>>();
  /** Not the run's: a cancelled run still writes down what it sent. */
  readonly #signal = new AbortController().signal;

  constructor(state: State, owner: UploadsOwner) {
    this.#state = state;
    this.#owner = owner;
  }

  /** What earlier runs left, or those with these folders. Throws StateError where a record is damaged. */
  static async load(
    state: State,
    owner: UploadsOwner,
    signal: AbortSignal,
    below?: readonly string[],
  ): Promise<Uploads> {
    const uploads = new Uploads(state, owner);
    let bytes = 0;
    for (const object of await state.uploadRecords(signal, below)) {
      const file = await readRecord(state, object, signal);
      if (file === undefined) continue;
      uploads.#add(object, parseUploadRecord(file.text, object));
      bytes += file.text.length;
      // The rest is left to a later run: what they are about is begun again.
      if (bytes > MAX_LOADED_BYTES) break;
    }
    return uploads;
  }

  get all(): readonly StoredUploadRecord[] {
    return [...this.#records.values()];
  }

  /** Older records of a path that has a newer one with another upload. */
  get superseded(): readonly StoredUploadRecord[] {
    return this.#superseded;
  }

  find(path: string): StoredUploadRecord | undefined {
    return this.#records.get(path);
  }

  /** As `find`, for the caller that continues it and will `forget` it: `forgetCompleted` leaves it alone. */
  ask(path: string): StoredUploadRecord | undefined {
    this.#asked.add(path);
    return this.find(path);
  }

  /** Stores the record, under the present run. */
  async store(record: UploadRecord): Promise<void> {
    this.#set(record);
    await this.#write(record.path);
  }

  /** Takes the record with one more part; it is stored once it is time, else with the next one or `flush`. */
  async progress(record: UploadRecord): Promise<void> {
    const { path } = record;
    const last = this.#set(record);
    const changes = (this.#dirty.get(path) ?? 0) + 1;
    this.#dirty.set(path, changes);
    const recent = last !== undefined && Date.parse(this.#owner.now()) - Date.parse(last) < WRITE_PACE.ms;
    if (!recent || changes >= WRITE_PACE.parts) await this.#write(path);
  }

  /** The upload is over, completed or aborted: its record goes with the next `sweep`. */
  forget(path: string): void {
    this.files.delete(this.#records.get(path)?.uploadId ?? '');
    this.#records.delete(path);
    this.#dirty.delete(path);
    this.#over.add(path);
  }

  /** Forgets completed uploads that this run, which listed everything, did not ask for: the manifest has their outcome. */
  forgetCompleted(): void {
    for (const { path, completes } of this.all)
      if (completes !== undefined && !this.#asked.has(path)) this.forget(path);
  }

  /** Stores what `progress` took and has not stored. */
  async flush(): Promise<void> {
    await Promise.all([...this.#dirty.keys()].map((path) => this.#write(path)));
  }

  /** Deletes the records of uploads that are over. Only once their outcomes are journalled. Throws StoreError. */
  async sweep(signal: AbortSignal): Promise<void> {
    const obsolete: string[] = [];
    for (const [path, objects] of this.#objects) {
      if (this.#dirty.has(path)) continue;
      const record = this.#records.get(path);
      const present = record === undefined ? undefined : uploadRecordPath(record.run, path);
      for (const object of objects) {
        if (object !== present && (present !== undefined || this.#over.has(path))) obsolete.push(object);
      }
    }
    await this.#state.removeUploadRecords(obsolete, signal);
    for (const [path, objects] of this.#objects) {
      for (const object of obsolete) objects.delete(object);
      if (objects.size === 0) this.#objects.delete(path);
    }
  }

  #add(object: string, record: StoredUploadRecord): void {
    const other = this.#records.get(record.path);
    const [newer, older] = other !== undefined && isNewer(other, record) ? [other, record] : [record, other];
    this.#records.set(record.path, newer);
    if (older !== undefined && older.uploadId !== newer.uploadId) this.#superseded.push(older);
    this.#objectsOf(record.path).add(object);
  }

  /** When it was stored before. */
  #set(record: UploadRecord): IsoTime | undefined {
    const { run, epoch } = this.#owner;
    const last = this.#records.get(record.path);
    const time = last?.run === run ? last.time : undefined;
    this.#records.set(record.path, { ...record, format: FORMAT, run, epoch, time: time ?? record.begun });
    this.#over.delete(record.path);
    return time;
  }

  /** One write of a record at a time, so that an older one never lands last. */
  async #write(path: string): Promise<void> {
    const before = this.#writing.get(path) ?? Promise.resolve();
    const turn = before.then(() => this.#writeNow(path));
    const settled = turn.catch(() => undefined); // thrown to the caller by `turn`
    this.#writing.set(path, settled);
    await turn;
  }

  async #writeNow(path: string): Promise<void> {
    const record = this.#records.get(path);
    if (record === undefined) return;
    const changes = this.#dirty.get(path) ?? 0;
    const stored = { ...record, time: this.#owner.now() };
    this.#records.set(path, stored);
    this.#dirty.delete(path);
    const object = uploadRecordPath(this.#owner.run, path);
    this.#objectsOf(path).add(object);
    const bytes = Buffer.from(encodeUploadRecord(stored));
    try {
      await this.#state.write(object, bytes, 'application/json', this.#signal);
    } catch (error) {
      this.#dirty.set(path, (this.#dirty.get(path) ?? 0) + changes);
      throw error;
    }
  }

  #objectsOf(path: string): Set<string> {
    let objects = this.#objects.get(path);
    if (objects === undefined) this.#objects.set(path, (objects = new Set()));
    return objects;
  }
}

/** Undefined too where it is not signed as it must be: what it is about is begun again. */
async function readRecord(
  state: State,
  object: string,
  signal: AbortSignal,
): Promise<{ readonly text: string } | undefined> {
  try {
    return await state.read(object, signal);
  } catch (error) {
    if (!(error instanceof SignatureRefused)) throw error;
    return undefined;
  }
}

function isNewer(a: StoredUploadRecord, b: StoredUploadRecord): boolean {
  return a.epoch !== b.epoch ? a.epoch > b.epoch : a.time > b.time;
}
