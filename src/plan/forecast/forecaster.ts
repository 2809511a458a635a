import type { CopyPath } from '../../core/domain.ts';
import type { Entry } from '../../manifest/entry.ts';
import type { ListedObject } from '../../store/contract.ts';
import { md5Of } from '../../store/evidence.ts';
import type { ClassPrices } from './prices.ts';
import { count, noWork, sum } from './work.ts';
import type { Counts, Work } from './work.ts';

export interface ForecastSetting {
  /** The path of an object that goes in parts, or in one piece; undefined where no path is left. */
  readonly pathFor: (inParts: boolean) => CopyPath | undefined;
  /** Into how many parts an object goes by that path; 0 for one piece. */
  readonly partsOf: (path: CopyPath, size: number) => number;
  /** Cold keeps what is overwritten by itself. */
  readonly versioned: boolean;
  readonly verify: 'copy' | 'read' | 'none';
  /** No backup is in cold yet. */
  readonly first: boolean;
  /** The run holds the lease, and has tried what a new cold can do: what that sent is not counted again. */
  readonly begun: boolean;
  /** Segments of the manifest, and entries in one. */
  readonly segments: number;
  readonly segmentEntries: number;
  /** Of the storage class that is written. */
  readonly storageClass: Pick<ClassPrices, 'minDays' | 'minBytes'>;
  /** Wall ms. */
  readonly now: number;
}

const DAY_MS = 86_400_000;
/** Stored outcomes in one journal object (JOURNAL_PACE). */
const JOURNAL_LINES = 500;
/** Intents that wait together for one journal object, as measured. */
const INTENTS_TOGETHER = 20;
/** Records of an upload: its intent, its id, and its parts now and then. */
const UPLOAD_RECORDS = 2.5;

/** What a run sends beside its listing and its copies, as measured: lease, state, and what it tries in a new cold. */
const LATER: Counts = { get: 4, put: 5, list: 8 };
const FIRST: Counts = {
  ...{ get: 4, put: 15, list: 9, head: 19, copy: 5, delete: 8, tags: 2, objectLock: 1, listUploads: 1 },
  ...{ createUpload: 1, copyPart: 2, uploadPart: 1, completeUpload: 2, abortUpload: 1 },
};
/** What is left of either once the run has begun. */
const REST: Counts = { get: 3, put: 5, list: 5 };
/** What a later run tries before it copies: whether copies keep tags. */
const LATER_COPY: Counts = { copy: 1, tags: 2, delete: 2, put: 1 };

/** Adds up what a run will do, object by object, from what a dry run finds. Pure: nothing is sent. */
export class Forecaster {
  readonly #setting: ForecastSetting;
  readonly #work = noWork();
  #objects = 0;
  #intents = 0;

  constructor(setting: ForecastSetting) {
    this.#setting = setting;
  }

  /** An object that would be copied; `before` is what the manifest says about its key. */
  add(reason: 'new' | 'changed' | 'touched', listed: ListedObject, before: Entry | undefined): void {
    const { versioned, now } = this.#setting;
    const { size } = listed;
    this.#objects++;
    const parts = this.#copy(listed);
    if (before === undefined || before.expired !== undefined) {
      this.#grow(size);
      return;
    }
    // A large copy is so slow that its intent waits for no other.
    if (parts > 0) count(this.#work.cold.state, 'put');
    else this.#intents++;
    if (reason === 'changed') {
      this.#grow(size);
      if (!versioned) this.#keep(before.size);
    } else if (versioned) this.#grow(size);
    if (!versioned) this.#overwritten(before, now);
  }

  /** All of it, with what the run sends besides. */
  work(): Work {
    const { first, begun, segments, segmentEntries } = this.#setting;
    const work = this.#work;
    const copies = this.#objects > 0;
    const rewritten = first ? Math.ceil(this.#objects / segmentEntries) : Math.min(segments, this.#objects);
    const journals = Math.ceil(this.#objects / JOURNAL_LINES) + Math.ceil(this.#intents / INTENTS_TOGETHER);
    if (work.cold.objects['createUpload'] !== undefined) {
      count(work.cold.state, 'get');
      count(work.cold.state, 'deleteMany');
    }
    const besides = begun ? REST : first ? FIRST : LATER;
    const state = sum(work.cold.state, besides, copies && !first ? LATER_COPY : {}, {
      put: rewritten + journals,
    });
    return {
      ...work,
      hot: sum(work.hot, first && !begun ? { get: 1 } : {}),
      cold: { objects: rounded(work.cold.objects), state: rounded(state) },
    };
  }

  /** Returns the number of parts; 0 where the object goes in one piece. */
  #copy(listed: ListedObject): number {
    const { pathFor, partsOf, verify } = this.#setting;
    const whole = pathFor(false);
    let path = whole;
    let parts = path === undefined ? 0 : partsOf(path, listed.size);
    if (parts > 0) {
      path = pathFor(true) ?? whole;
      parts = path === undefined ? 0 : partsOf(path, listed.size);
    }
    if (path === undefined) return 0;
    const { hot, cold, paths } = this.#work;
    paths[path].objects++;
    paths[path].bytes += listed.size;
    if (parts > 0) {
      count(hot, 'head');
      this.#parts(path, parts);
      if (path === 'streamed') count(hot, 'get', parts);
    } else if (path === 'streamed') {
      count(hot, 'get');
      count(cold.objects, 'put');
    } else count(cold.objects, 'copy');
    // Equal hashes prove a copy; where none can be compared, one HEAD shows its size.
    const proven = path === 'streamed' || (parts === 0 && (md5Of(listed) ?? listed.crc32c) !== undefined);
    if (!proven && verify !== 'none') count(cold.objects, 'head');
    if (verify === 'read') {
      count(cold.objects, 'get');
      this.#work.readBack += listed.size;
    }
    return parts;
  }

  /** The old version is copied to its name in history first, inside cold. */
  #keep(size: number): void {
    const { partsOf, verify } = this.#setting;
    const { cold } = this.#work;
    const parts = partsOf('native', size);
    if (parts === 0) count(cold.objects, 'copy');
    else {
      count(cold.objects, 'head', verify === 'none' ? 1 : 2);
      this.#parts('native', parts);
    }
  }

  #parts(path: CopyPath, parts: number): void {
    const { objects, state } = this.#work.cold;
    count(objects, 'createUpload');
    count(objects, path === 'streamed' ? 'uploadPart' : 'copyPart', parts);
    count(objects, 'completeUpload');
    count(state, 'put', UPLOAD_RECORDS);
  }

  #grow(bytes: number): void {
    const { growth } = this.#work;
    growth.bytes += bytes;
    growth.charged += Math.max(bytes, this.#setting.storageClass.minBytes ?? 0);
  }

  /** Charged to the end of the class's shortest time. */
  #overwritten({ size, cold }: Entry, now: number): void {
    const { minDays = 0, minBytes = 0 } = this.#setting.storageClass;
    const left = minDays - (now - Date.parse(cold.stored)) / DAY_MS;
    if (!(left > 0)) return;
    const { early } = this.#work;
    early.objects++;
    early.byteDays += Math.max(size, minBytes) * left;
  }
}

function rounded(counts: Counts): Counts {
  return Object.fromEntries(Object.entries(counts).map(([name, times]) => [name, Math.ceil(times)]));
}
