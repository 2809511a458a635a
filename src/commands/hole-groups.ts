import type { HoleGroup } from '../report/result.ts';
import { compareKeys } from '../core/keys.ts';
import { OTHER_HOLE_ADVICE } from '../transfer/hole.ts';

/** Examples that are kept of each cause. */
const MAX_EXAMPLES = 20;

/** Failures by cause: how many, with a few examples of each. */
export class HoleGroups {
  readonly #advice: Readonly<Record<string, string>>;
  readonly #groups = new Map<string, { count: number; examples: { key: string; message: string }[] }>();

  /** `advice` says what to do about each cause, one sentence. */
  constructor(advice: Readonly<Record<string, string>>) {
    this.#advice = advice;
  }

  add(key: string, { cause, message }: { readonly cause: string; readonly message: string }): void {
    let group = this.#groups.get(cause);
    if (group === undefined) this.#groups.set(cause, (group = { count: 0, examples: [] }));
    group.count++;
    if (group.examples.length < MAX_EXAMPLES) group.examples.push({ key, message });
  }

  count(cause: string): number {
    return this.#groups.get(cause)?.count ?? 0;
  }

  /** The largest first; examples in key order. */
  groups(): HoleGroup[] {
    return [...this.#groups]
      .map(([cause, { count, examples }]) => ({
        cause,
        count,
        advice: this.#advice[cause] ?? OTHER_HOLE_ADVICE,
        examples: examples.sort((a, b) => compareKeys(a.key, b.key)),
      }))
      .sort((a, b) => b.count - a.count);
  }
}
