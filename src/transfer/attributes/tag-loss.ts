import type { CopyPath } from '../../core/domain.ts';
import { defined } from '../../core/defined.ts';
import type { Bucket } from '../../store/bucket.ts';
import { probeTags } from '../../store/capabilities.ts';
import type { TagsKept } from '../../store/capabilities.ts';
import { isStoreError } from '../../store/errors.ts';
import type { AttributeLosses } from '../../store/middleware/optional-attributes.ts';

/** A stored object, or a version of it. */
export interface Tagged {
  readonly bucket: Bucket;
  readonly path: string;
  readonly versionId?: string;
}

/**
 * Finds objects that lost their tags without an error. A server-side copy carries tags along and no request names them, so
 * no refusal says that they were lost; what a store refuses on Put it may drop on Copy, and a Put may ignore what it was
 * sent. One bucket's, for one run: what an earlier run found is not believed, since nothing would say that it changed.
 */
export class TagLoss {
  readonly #losses: Pick<AttributeLosses, 'add' | 'accepted'>;
  readonly #probe: (signal: AbortSignal) => Promise<TagsKept>;
  #probing: Promise<TagsKept> | undefined;
  #kept: TagsKept | undefined;
  /** Buckets that do not say which tags an object has. */
  readonly #silent = new Set<Bucket>();
  readonly #first = new Map<Bucket, Promise<number | undefined>>();

  /**
   * `folder` (`…/`) below the bucket's prefix is the program's own. Once something is written, it is tried there whether
   * tags are kept: six requests. `copiesTags` is what a moment ago was found of copies, and spares them.
   */
  constructor(
    losses: Pick<AttributeLosses, 'add' | 'accepted'>,
    bucket: Bucket,
    folder: string,
    copiesTags?: boolean,
  ) {
    this.#losses = losses;
    if (copiesTags !== undefined) this.#kept = { put: true, copy: copiesTags };
    this.#probe = (signal) => probeTags(bucket, folder, signal);
  }

  /**
   * Counts an object where the original has tags that it lacks, or may lack. Costs nothing where tags are known to be
   * kept, or to be refused; else a HEAD of the original, and one of the object if there are tags. Where such a request
   * fails, the object is stored all the same. Undefined where there is nothing to wait for, which is the usual case.
   */
  check(original: Tagged, stored: Tagged, via: CopyPath, signal: AbortSignal): Promise<void> | undefined {
    if (this.#kept !== undefined && this.#isKnownKept(this.#kept, via)) return undefined;
    return this.#compare(original, stored, via, signal);
  }

  #isKnownKept({ put, copy }: TagsKept, via: CopyPath): boolean {
    // Tags of what is streamed are named in the request: a refusal was counted.
    if (via === 'streamed') return put !== false || !this.#losses.accepted.has('tags');
    return copy === true;
  }

  async #compare(original: Tagged, stored: Tagged, via: CopyPath, signal: AbortSignal): Promise<void> {
    if (this.#kept === undefined) {
      this.#probing ??= this.#probe(signal); // once, for all that are copied at the time
      this.#kept = await this.#probing;
    }
    if (this.#isKnownKept(this.#kept, via)) return;
    const wanted = await this.#count(original, signal);
    if (wanted === undefined || wanted === 0) return;
    const kept = await this.#count(stored, signal);
    if (kept !== undefined && kept >= wanted) return;
    if (via === 'streamed')
      this.#losses.add('tags', 'it takes them without an error, and does not keep them');
    else this.#losses.add('copied tags', reasonOf(this.#kept.put, kept));
  }

  /** Undefined where nobody says. The first answer of a bucket is awaited: it may be that it does not say. */
  async #count(of: Tagged, signal: AbortSignal): Promise<number | undefined> {
    const { bucket } = of;
    if (!bucket.store.dialect.abilities.has('tags')) return 0;
    const first = this.#first.get(bucket);
    if (first === undefined) {
      const asked = this.#ask(of, signal);
      this.#first.set(bucket, asked);
      return asked;
    }
    await first;
    return this.#silent.has(bucket) ? undefined : this.#ask(of, signal);
  }

  async #ask({ bucket, path, versionId }: Tagged, signal: AbortSignal): Promise<number | undefined> {
    const { store } = bucket;
    const options = defined({ versionId });
    const key = bucket.key(path);
    try {
      const { tagCount, untagged } = await store.head(key, options, signal);
      return untagged === true ? 0 : (tagCount ?? Object.keys(await store.tags(key, options, signal)).length);
    } catch (error) {
      if (!isStoreError(error)) throw error;
      // Something else than tags as the answer: it knows none. Asking for each object would cost a request a copy.
      if (error.code === 'unsupported' || error.code === 'protocol') this.#silent.add(bucket);
      return undefined;
    }
  }
}

function reasonOf(put: boolean | undefined, kept: number | undefined): string {
  if (kept === undefined)
    return 'its server-side copies may lose them, and it does not say which tags a copy has';
  const lost = 'its server-side copies lose them without an error';
  return put === true ? `${lost}; what is streamed (copy-path: streamed) keeps them` : lost;
}
