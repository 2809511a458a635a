/** Of keys that are walked in order: whether this one, by its size, is restored. */
export type KeySampler = (size: number) => boolean;

/** A rehearsal: which keys it restores, and how long they take. */
export interface RestoreWatch {
  /** For one walk over the keys; `total` is about how many there are. Each walk has one of its own, and all pick alike. */
  sampler(total: number): KeySampler;
  /** The first copy is about to begin. */
  copying(): void;
  /** An object was restored and compared; `ms` is how long that took. */
  done(size: number, ms: number): void;
}
