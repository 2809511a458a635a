import { createHash } from 'node:crypto';
import { defined } from '../../../src/core/defined.ts';
import { encodeEntry } from '../../../src/manifest/entry.ts';
import type { Entry, IsoTime, StoredRef, SupersededVersion } from '../../../src/manifest/entry.ts';
import type { Generation } from '../../../src/manifest/generation.ts';
import { Journal } from '../../../src/manifest/journals/journal.ts';
import type {
  Intent,
  JournalRecord,
  SettledJournal,
  Stored,
} from '../../../src/manifest/journals/journal.ts';
import { recoverJournals } from '../../../src/manifest/journals/recover-journals.ts';
import type { RecoveredJournals } from '../../../src/manifest/journals/recover-journals.ts';
import type { Uploads } from '../../../src/manifest/journals/uploads.ts';
import { historyPath } from '../../../src/manifest/layout.ts';
import { SegmentWriter } from '../../../src/manifest/segments/segment-writer.ts';
import { State } from '../../../src/manifest/state.ts';
import type { Committed } from '../../../src/manifest/state.ts';
import { Bucket } from '../../../src/store/bucket.ts';
import type { Versioning } from '../../../src/store/contract.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import { TestClock } from '../../commands/setting.ts';

export const never = new AbortController().signal;
/** Starts of runs, an hour apart. */
export const hour = (n: number): IsoTime => new Date(Date.UTC(2026, 10, 3, n)).toISOString();
/** Start of the run that recovers. */
export const NOW = hour(20);

export const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** Cold as earlier runs left it: objects, one committed generation, and journals written by the program's own Journal. */
export class ColdState {
  readonly clock = new TestClock(Date.parse(NOW));
  readonly bucket: Bucket;
  readonly state: State;
  readonly versioned: boolean;
  /** Keys that were asked for by HEAD, below the prefix. */
  readonly heads: string[] = [];
  /** From the next HEAD on nothing of cold answers. */
  dies = false;
  committed: Committed | undefined;

  constructor(versioning: Versioning = 'off') {
    const store = new MemoryProvider(this.clock).store('cold', versioning);
    let dead = false;
    const watched = wrapStore(store, ({ operation, key, call }) => {
      if (operation === 'head') {
        this.heads.push(key!.slice('backup/'.length));
        dead = this.dies;
      }
      if (dead) return Promise.reject(new StoreError('protocol', 'dead', { operation }));
      return call();
    });
    this.bucket = new Bucket(watched, 'backup/');
    this.state = new State(this.bucket);
    this.versioned = versioning === 'enabled';
  }

  /** Stores the text, and says how a manifest would name it. */
  async store(path: string, text: string): Promise<StoredRef> {
    const { etag, versionId } = await this.bucket.store.put(this.bucket.key(path), Buffer.from(text));
    return { path, etag, stored: hour(1), via: 'native', evidence: 'md5', ...defined({ versionId }) };
  }

  /** An entry whose content is in cold. */
  async entry(key: string, text: string, since = hour(1)): Promise<Entry> {
    return entryOf(key, text, await this.store(key, text), since);
  }

  /** Keeps the entry's content as a run does before it overwrites it. */
  async keep(entry: Entry, text: string): Promise<string> {
    const path = historyPath(entry.key, entry, this.bucket.maxPathBytes, false);
    await this.store(path, text);
    return path;
  }

  async commit(entries: readonly Entry[], change: Partial<Generation> = {}): Promise<void> {
    const writer = new SegmentWriter(2, (ref, file) => this.state.writeSegment(ref, file, never));
    for (const entry of entries) await writer.add(entry.key, encodeEntry(entry), entry.size);
    const segments = await writer.end();
    const number = (this.committed?.generation.generation ?? 0) + 1;
    const generation: Generation = {
      format: 1,
      generation: number,
      base: number === 1 ? null : number - 1,
      epoch: number,
      run: `committed-${number}`,
      time: hour(number),
      program: '1.0.0',
      hot: { endpoint: 'memory:', bucket: 'hot', prefix: '' },
      complete: true,
      segments,
      restorePoints: [],
      journals: [],
      condemned: { count: 0, files: [] },
      ...change,
    };
    this.committed = await this.state.commit(generation, this.committed, never);
  }

  /** Writes the journal of a run; each list of records becomes one object. */
  async journal(
    run: string,
    { epoch, base, settles }: { epoch: number; base: number; settles?: readonly SettledJournal[] },
    ...objects: readonly (readonly JournalRecord[])[]
  ): Promise<void> {
    const start = { op: 'start', format: 1, run, epoch, base, time: hour(epoch) } as const;
    const journal = new Journal(this.state, this.clock, { ...start, ...defined({ settles }) }, []);
    for (const records of objects) {
      for (const record of records) {
        if (record.op === 'stored') journal.record(record);
        else void journal.intend(record);
      }
      await journal.flush();
    }
    journal.close();
  }

  /** What a run that starts now recovers; so little is sorted in memory, and needs no close. */
  async recover(uploads?: Pick<Uploads, 'find'>): Promise<{ found: RecoveredJournals; facts: Stored[] }> {
    this.heads.length = 0;
    const { state, bucket, committed, versioned } = this;
    const found = await recoverJournals(state, bucket, committed, versioned, NOW, never, uploads);
    const facts: Stored[] = [];
    for await (const batch of found.facts({})) facts.push(...batch);
    return { found, facts };
  }
}

export function entryOf(key: string, text: string, cold: StoredRef, since = hour(1)): Entry {
  return { key, size: Buffer.byteLength(text), etag: md5(text), modified: hour(0), cold, since };
}

export function stored(entry: Entry, loose?: Stored['loose']): Stored {
  return { op: 'stored', entry, ...defined({ loose }) };
}

/** To overwrite the entry's object with this content. */
export function intentTo(before: Entry, text: string, etag = md5(text)): Intent {
  const { key, cold } = before;
  const size = Buffer.byteLength(text);
  return { op: 'intent', key, path: cold.path, size, etag, modified: hour(0), before };
}

/** The entry's content as a superseded version, named where it lies now. */
export function superseded(entry: Entry, cold: StoredRef, until = NOW): SupersededVersion {
  const { size, etag, modified, since } = entry;
  return { size, etag, modified, cold, since, until };
}
