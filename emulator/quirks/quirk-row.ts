import type { Behaviour } from '../config.ts';

/** One deviation of a real store from S3, as data. */
export interface QuirkRow {
  /** What the store does, in one sentence. */
  readonly does: string;
  /** Stores, proxies and issues where it was seen. */
  readonly seen: readonly string[];
  /** What it applies to; a bucket by default. */
  readonly scope?: 'endpoint';
  /** Set for quirks that take a value (`name=value`). */
  readonly value?: QuirkValue;
  /** The fields of Behaviour that it sets. */
  readonly behaviour?: Partial<Behaviour>;
}

export interface QuirkValue {
  /** `bytes` and `seconds` are whole numbers; `keys` is a key, or a prefix that ends in `*`. */
  readonly kind: 'bytes' | 'seconds' | 'keys' | 'text';
  readonly default: string;
  readonly meaning: string;
}
