import type { Store } from '../../src/store/contract.ts';
import { each } from './pair.ts';
import type { KnownContent } from './pair.ts';

const AT_ONCE = 16;

/** Hot as people use it: written, overwritten, touched, deleted, deleted and made anew. All of it remembered. */
export class HotBucket {
  /** Changes made while runs were being cut off. */
  disturbances = 0;
  readonly #store: Store;
  readonly #known: KnownContent;
  readonly #random: () => number;
  readonly #live = new Map<string, Buffer>();
  readonly #deleted: string[] = [];
  #serial = 0;

  constructor(store: Store, known: KnownContent, random: () => number) {
    this.#store = store;
    this.#known = known;
    this.#random = random;
  }

  async fill(objects: number): Promise<void> {
    await each(
      Array.from({ length: objects }, () => this.#freshKey()),
      AT_ONCE,
      (key) => this.#put(key),
    );
  }

  /** Between two rounds: about a fifth of the keys. */
  async change(): Promise<void> {
    await this.#some(0.1, 0.03, 0.02, 0.05);
  }

  /** While a run lies dead: a few keys. Returns them. */
  async disturb(): Promise<ReadonlySet<string>> {
    const touched = await this.#some(0.01, 0.003, 0.002, 0.005);
    this.disturbances += touched.size;
    return touched;
  }

  async #some(overwritten: number, deleted: number, touched: number, added: number): Promise<Set<string>> {
    const keys = new Set<string>();
    const size = this.#live.size;
    const pick = (share: number, from: readonly string[]): string[] => {
      const count = Math.min(from.length, Math.ceil(share * size));
      const picked = Array.from(
        { length: count },
        () => from[Math.floor(this.#random() * from.length)] ?? '',
      );
      const fresh = [...new Set(picked)].filter((key) => !keys.has(key));
      for (const key of fresh) keys.add(key);
      return fresh;
    };
    const live = [...this.#live.keys()];
    const overwrite = pick(overwritten, live);
    const touch = pick(touched, live);
    const remove = pick(deleted, live);
    const again = pick(deleted / 2, this.#deleted);
    const add = Array.from({ length: Math.ceil(added * size) }, () => this.#freshKey());
    for (const key of add) keys.add(key);
    await each([...overwrite, ...again, ...add], AT_ONCE, (key) => this.#put(key));
    await each(touch, AT_ONCE, (key) => this.#put(key, this.#live.get(key)));
    await each(remove, AT_ONCE, async (key) => {
      await this.#store.delete(key);
      this.#live.delete(key);
      this.#deleted.push(key);
    });
    return keys;
  }

  async #put(key: string, bytes = this.#content(key)): Promise<void> {
    this.#known.remember(bytes);
    const { etag } = await this.#store.put(key, bytes);
    this.#known.remember(bytes, etag);
    this.#live.set(key, bytes);
    const at = this.#deleted.indexOf(key);
    if (at >= 0) this.#deleted.splice(at, 1);
  }

  /** Mostly small, some of one size and another content, some that an earlier version had already. */
  #content(key: string): Buffer {
    if (this.#random() < 0.1) return Buffer.from(`the same for all of ${key}`);
    const length = this.#random() < 0.02 ? 70_000 : 20 + Math.floor(this.#random() * 40);
    return Buffer.from(`${++this.#serial} ${key} `.padEnd(length, 'x'));
  }

  #freshKey(): string {
    const serial = ++this.#serial;
    const folder = ['', 'a/', 'a/b/', 'ä ö/', '\u{1F5C4}/', '.flashback-backup/'][
      Math.floor(this.#random() * 5.05)
    ];
    return `${folder ?? ''}${Math.floor(this.#random() * 1e6).toString(36)}-${serial}`;
  }
}
