import type { Entry } from '../../manifest/entry.ts';
import type { Verdict } from '../../plan/retention.ts';
import { shownPrefix } from '../../plan/retention-policy.ts';
import type { RetentionLine, RetentionPolicy } from '../../plan/retention-policy.ts';
import type { Swept } from '../../plan/sweep.ts';
import type { Amount, PruneExample, PruneLine } from '../../report/result.ts';

type Sum = { -readonly [K in keyof Amount]: Amount[K] };

/** Examples of each line of the policy: the earliest. */
const MAX_EXAMPLES = 5;

/** Sums of a prune's plan, by line of the policy, in space that grows with the lines only. */
export class PruneTotals {
  readonly kept: Sum = { objects: 0, bytes: 0 };
  readonly condemned: Sum = { objects: 0, bytes: 0 };
  readonly waiting: Sum = { objects: 0, bytes: 0 };
  /** Condemned earlier, and no longer. */
  keptAgain = 0;
  /** Keys whose newest version is to be deleted. */
  dueKeys = 0;
  readonly #lines: Map<RetentionLine | undefined, LineTotals>;

  constructor(policy: RetentionPolicy) {
    const shown = [...policy]
      .reverse()
      .map((line) => [line, new LineTotals(shownPrefix(line.prefix), line.rules)] as const);
    this.#lines = new Map<RetentionLine | undefined, LineTotals>([
      ...shown,
      [undefined, new LineTotals(null, '')],
    ]);
  }

  /** Versions that have a stored object. */
  get stored(): number {
    return [...this.#lines.values()].reduce(
      (sum, { kept, dropped }) => sum + kept.objects + dropped.objects,
      0,
    );
  }

  take(
    key: string,
    line: RetentionLine | undefined,
    verdicts: readonly Verdict[],
    swept: Swept,
    entry: Entry | undefined,
  ): void {
    const totals = this.#lines.get(line);
    for (const verdict of verdicts) {
      if (verdict.keep) add(this.kept, verdict);
      totals?.take(key, verdict, swept);
    }
    if (swept.released.some(({ version }) => version === entry)) this.dueKeys++;
    this.keptAgain += swept.kept;
    for (const verdict of swept.condemned) add(this.condemned, verdict);
    for (const verdict of swept.waiting) add(this.waiting, verdict);
  }

  rows(): PruneLine[] {
    return [...this.#lines.values()]
      .filter(({ prefix, kept }) => prefix !== null || kept.objects > 0)
      .map(({ prefix, rules, kept, dropped, examples }) => ({ prefix, rules, kept, dropped, examples }));
  }
}

class LineTotals {
  readonly prefix: string | null;
  readonly rules: string;
  readonly kept: Sum = { objects: 0, bytes: 0 };
  readonly dropped: Sum = { objects: 0, bytes: 0 };
  examples: PruneExample[] = [];

  constructor(prefix: string | null, rules: string) {
    this.prefix = prefix;
    this.rules = rules;
  }

  take(key: string, verdict: Verdict, swept: Swept): void {
    add(verdict.keep ? this.kept : this.dropped, verdict);
    if (verdict.keep) return;
    const { version, until, reason } = verdict;
    const last = this.examples.at(-1);
    if (this.examples.length >= MAX_EXAMPLES && last !== undefined && last.since <= version.since) return;
    const example = {
      key,
      since: version.since,
      until: until ?? null,
      bytes: version.size,
      reason: reason.detail,
      step: stepOf(verdict, swept),
    };
    this.examples = [...this.examples, example]
      .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))
      .slice(0, MAX_EXAMPLES);
  }
}

function stepOf(verdict: Verdict, { released, waiting }: Swept): PruneExample['step'] {
  if (released.includes(verdict)) return 'delete';
  return waiting.includes(verdict) ? 'wait' : 'condemn';
}

function add(sum: Sum, { version }: Verdict): void {
  sum.objects++;
  sum.bytes += version.size;
}
