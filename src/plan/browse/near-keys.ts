const MAX_NEAR = 3;
/** Of the characters; a key that shares less is no typo. */
const MIN_SHARED = 0.6;

/** The keys most like one that was not found, as they are met: at most three are kept. */
export class NearKeys {
  readonly #wanted: string;
  readonly #folded: string;
  #near: { readonly key: string; readonly likeness: number }[] = [];

  constructor(wanted: string) {
    this.#wanted = wanted;
    this.#folded = folded(wanted);
  }

  saw(key: string): void {
    const likeness = this.#likeness(key);
    const worst = this.#near.at(-1);
    if (likeness < MIN_SHARED) return;
    if (this.#near.length === MAX_NEAR && worst !== undefined && likeness <= worst.likeness) return;
    this.#near = [...this.#near, { key, likeness }]
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MAX_NEAR);
  }

  /** The likeliest first. */
  get keys(): readonly string[] {
    return this.#near.map(({ key }) => key);
  }

  /** 1 for the same letters in another case or normalisation; else the share of both ends that they have in common. */
  #likeness(key: string): number {
    const most = Math.max(key.length, this.#wanted.length);
    const least = Math.min(key.length, this.#wanted.length);
    if (least < MIN_SHARED * most) return 0;
    let start = 0;
    while (start < least && key[start] === this.#wanted[start]) start++;
    let end = 0;
    while (end < least - start && key.at(-1 - end) === this.#wanted.at(-1 - end)) end++;
    const shared = (start + end) / most;
    return least === most && shared < 1 && folded(key) === this.#folded ? 1 : shared;
  }
}

function folded(key: string): string {
  return key.normalize('NFC').toLowerCase();
}
