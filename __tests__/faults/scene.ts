import { createHash } from 'node:crypto';
import type { Behaviour, Emulator, FaultAction, FaultRule } from '../../emulator/index.ts';
import { defaultCredentials } from '../../src/store/s3/credentials.ts';
import type { CredentialSource } from '../../src/store/s3/credentials.ts';
import type { Credentials } from '../../src/store/s3/sigv4.ts';
import type { Timeouts } from '../../src/store/wire/timeouts.ts';
import { FIRST_KEYS, PROVIDER_KEY } from '../paths/worlds.ts';
import { requestsOf } from './columns.ts';
import type { Column } from './columns.ts';
import type { IdleClock } from './idle-clock.ts';

/** The object that a fault is about. It has been backed up once, and changed since. */
export const STRUCK = 'm/struck';

const MIB = 1024 * 1024;
/** Of one operation: S3 has no smaller parts. */
export const LIMIT = 5 * MIB;

/** Objects beside the struck one: as they were, changed, new, empty. `gone` was deleted since the first backup. */
export const OTHERS = {
  same: 'a/same',
  changed: 'b/changed',
  fresh: 'n/new',
  empty: 'z/',
  gone: 'y/gone',
} as const;

/** What a fault can lay hands on before and while the backup runs. Buckets by their ids, `hot` and `cold`. */
export class Scene {
  readonly emulator: Emulator;
  readonly column: Column;
  readonly clock: IdleClock;
  /** What each key ever held in hot, by MD5. */
  readonly held = new Map<string, Set<string>>();
  /** Credentials of a side that can be renewed; those of the other side are fixed. */
  chain: { readonly bucket: 'hot' | 'cold'; readonly source: CredentialSource } | undefined;
  timeouts: Partial<Timeouts> = {};
  /** What the emulator's clock is ahead, ms. */
  ahead = 0;
  readonly #lift: (() => void)[] = [];
  readonly #struck: (() => boolean)[] = [];

  constructor(emulator: Emulator, column: Column, clock: IdleClock) {
    this.emulator = emulator;
    this.column = column;
    this.clock = clock;
  }

  /** New content for a key of hot, with attributes and tags. */
  async put(key: string, bytes: Buffer, storageClass = 'STANDARD'): Promise<void> {
    this.held.set(key, (this.held.get(key) ?? new Set()).add(md5(bytes)));
    await this.emulator.store.putObject('hot', key, bytes, {
      contentType: 'text/x-fault',
      headers: { 'cache-control': `max-age=${bytes.length}` },
      metadata: { size: String(bytes.length) },
      tags: { kind: 'a+b' },
      storageClass,
    });
  }

  /** The struck object's content of this column, another one for each `version`. */
  content(version: number): Buffer {
    const size = this.column.size === 'small' ? 1000 : LIMIT + 3;
    return Buffer.alloc(size, `version ${version} `);
  }

  /** Strikes the requests that move the struck object's bytes; for ever where no number is given. */
  strike(action: FaultAction, times = Infinity, change: Partial<FaultRule> = {}): void {
    const { faults } = this.emulator;
    const id = faults.put({ ...requestsOf(this.column), key: STRUCK, times, ...change, do: action });
    this.#struck.push(() => faults.strikes(id) > 0);
    this.onLift(() => void faults.remove(id));
  }

  /** Strikes the writes of objects of state. */
  strikeState(key: RegExp, action: FaultAction, times = Infinity, operation = 'PutObject'): void {
    this.strike(action, times, { operation, bucket: 'cold', key });
  }

  /** Strikes hot's listing at its second page. */
  strikeListing(action: FaultAction, times = Infinity): void {
    const { accessKeyId } = this.column.leg === 'native' ? PROVIDER_KEY : FIRST_KEYS.hot;
    this.smallPages();
    // Before it: is the bucket there, does it list in order, and the first page.
    const page = { operation: 'ListObjectsV2', bucket: 'hot', key: '', accessKeyId, skip: 3 };
    this.strike(action, times, page);
  }

  /** Hot lists two keys a page. */
  smallPages(change: Partial<Behaviour> = {}): void {
    this.emulator.setBehaviour('hot', { pageSize: 2, ...change });
    this.onLift(() =>
      this.emulator.setBehaviour('hot', { pageSize: 0, oddPages: 'none', unsortedListing: false }),
    );
  }

  /** False where a fault never came to strike: then its cell says nothing. */
  get struck(): boolean {
    return this.#struck.every((struck) => struck());
  }

  /** From now on a side's credentials come from a chain: `keys` one after the other, the last one for ever. */
  async renewable(bucket: 'hot' | 'cold', keys: readonly Credentials[]): Promise<void> {
    const left = [...keys];
    const next = (): Promise<Credentials> => {
      const [first = { accessKeyId: '', secretAccessKey: '' }] = left;
      if (left.length > 1) left.shift();
      return Promise.resolve(first);
    };
    const source = defaultCredentials('us-east-1', () => this.clock.now(), next);
    await source.get();
    this.clock.pass(31_000); // a chain is not asked twice in half a minute
    this.chain = { bucket, source };
  }

  /** Calls `act` before one of the requests that move the struck object's bytes: the second one where there are parts. */
  onBytes(act: () => void | Promise<void>): void {
    const { operation, bucket } = requestsOf(this.column);
    let before = this.column.size === 'small' ? 1 : 2;
    this.#struck.push(() => before <= 0);
    const stop = this.emulator.onRequest(async (entry) => {
      if (entry.operation !== operation || entry.bucket !== bucket || entry.key !== STRUCK) return;
      if (--before === 0) await act();
    });
    this.onLift(stop);
  }

  /** Calls `act` before requests that look at the struck object in hot, or copy from it. */
  onLook(act: (count: number) => void | Promise<void>): void {
    let count = 0;
    this.#struck.push(() => count > 0);
    const stop = this.emulator.onRequest(async ({ operation, bucket, key, copySource }) => {
      const reads = bucket === 'hot' && key === STRUCK && /^(Head|Get)Object$/.test(operation);
      if (reads || copySource?.endsWith(`/hot/${STRUCK}`) === true) await act(++count);
    });
    this.onLift(stop);
  }

  onLift(act: () => void): void {
    this.#lift.push(act);
  }

  /** Everything is as it should be again. */
  lift(): void {
    for (const act of this.#lift.splice(0)) act();
    this.timeouts = {};
    this.chain = undefined;
  }
}

export function md5(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}
