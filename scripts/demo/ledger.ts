import type { Emulator, RequestEntry } from '../../emulator/index.ts';
import { HISTORY } from './proof.ts';

/** What one run cost, by the emulator's own log and the traffic that the platform counted. */
export interface Cost {
  /** Requests to hot by S3's names. */
  readonly hot: ReadonlyMap<string, number>;
  /** Requests to hot that are more than listing and reading. */
  readonly hotWrites: number;
  /** Copy requests that took something: from hot, parts counted one by one, and of old versions within cold. */
  readonly copiesFromHot: number;
  readonly partsFromHot: number;
  readonly copiesKept: number;
  readonly copyRequests: number;
  /** Bytes of objects of hot that were sent to whoever asked. */
  readonly downloaded: number;
  /** Charged: bytes between the Bridge Node and the buckets. */
  readonly readFromHot: number;
  readonly writtenToHot: number;
  readonly writtenToCold: number;
}

/** What everything cost. */
export interface Total {
  readonly requests: number;
  /** By what S3 charges them as, the most expensive first. */
  readonly byKind: readonly (readonly [kind: string, requests: number])[];
  /** Bytes between the Bridge Node and the buckets. */
  readonly readFromHot: number;
  readonly readFromCold: number;
  readonly writtenToCold: number;
}

/** Keeps what each run cost apart from the others. */
export class Ledger {
  readonly #emulator: Emulator;
  readonly #repository: string;
  #requests = 0;
  #traffic = { readFromHot: 0, writtenToHot: 0, writtenToCold: 0 };

  constructor(emulator: Emulator, repository: string) {
    this.#emulator = emulator;
    this.#repository = repository;
  }

  /** All since the last call. */
  close(): Cost {
    const all = this.#emulator.requests.list();
    const entries = all.slice(this.#requests);
    this.#requests = all.length;
    const before = this.#traffic;
    this.#traffic = this.#totals();
    const toHot = entries.filter(({ bucket }) => bucket === 'hot');
    const copies = entries.filter(({ operation }) => COPIES.has(operation));
    const fromHot = copies.filter((entry) => took(entry) && /^\/?hot\//.test(entry.copySource ?? ''));
    return {
      hot: countBy(toHot, ({ operation }) => operation),
      hotWrites: toHot.filter(({ operation }) => !/^(Get|Head|List)/.test(operation)).length,
      copiesFromHot: fromHot.length,
      partsFromHot: fromHot.filter(({ operation }) => operation === 'UploadPartCopy').length,
      copiesKept: copies.filter((entry) => took(entry) && entry.key.startsWith(HISTORY)).length,
      copyRequests: copies.length,
      downloaded: toHot
        .filter((entry) => entry.operation === 'GetObject' && took(entry))
        .reduce((sum, { bytesOut }) => sum + bytesOut, 0),
      readFromHot: this.#traffic.readFromHot - before.readFromHot,
      writtenToHot: this.#traffic.writtenToHot - before.writtenToHot,
      writtenToCold: this.#traffic.writtenToCold - before.writtenToCold,
    };
  }

  /** All since the emulator was started. */
  total(): Total {
    const all = this.#emulator.requests.list();
    const kinds = countBy(all, ({ operation }) => KINDS.find(([, is]) => is.test(operation))?.[0] ?? OTHER);
    const { hot, cold } = this.#emulator.traffic()[this.#repository] ?? {};
    return {
      requests: all.length,
      byKind: [...KINDS.map(([kind]) => kind), OTHER].map((kind) => [kind, kinds.get(kind) ?? 0]),
      readFromHot: hot?.downloaded ?? 0,
      readFromCold: cold?.downloaded ?? 0,
      writtenToCold: cold?.uploaded ?? 0,
    };
  }

  #totals(): { readFromHot: number; writtenToHot: number; writtenToCold: number } {
    const { hot, cold } = this.#emulator.traffic()[this.#repository] ?? {};
    return {
      readFromHot: hot?.downloaded ?? 0,
      writtenToHot: hot?.uploaded ?? 0,
      writtenToCold: cold?.uploaded ?? 0,
    };
  }
}

/** As price lists group them. */
const KINDS: readonly (readonly [kind: string, operations: RegExp])[] = [
  ['PUT, COPY, POST', /^(Put|Copy|Post|Create|Complete|Upload)/],
  ['LIST', /^List/],
  ['GET, HEAD', /^(Get|Head)/],
];
const OTHER = 'DELETE and others';

const COPIES = new Set(['CopyObject', 'UploadPartCopy']);

function took({ status }: RequestEntry): boolean {
  return status >= 200 && status < 300;
}

function countBy<T>(items: readonly T[], name: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(name(item), (counts.get(name(item)) ?? 0) + 1);
  return counts;
}
