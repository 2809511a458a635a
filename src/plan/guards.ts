import { createHash } from 'node:crypto';
import { formatCount, formatMany } from '../core/format.ts';
import type { RetentionPolicy } from './retention-policy.ts';
import { shownPrefix } from './retention-policy.ts';

/** How much may change before a person must check: a share, or a number. */
export type Limit =
  { readonly kind: 'share'; readonly percent: number } | { readonly kind: 'count'; readonly count: number };

/** What a prune is about to do, and what the last run of the scope recorded. */
export interface GuardFigures {
  /** Versions that have a stored object. */
  readonly stored: number;
  /** Those of them that this plan newly drops. */
  readonly toGo: number;
  /**
   * Newest versions of keys that would be deleted now on the word of a manifest that nobody signed; 0 where it is signed. An
   * honest run counted them when it condemned them, but whoever can write to cold can write such a manifest.
   */
  readonly unsignedDue: number;
  /** Keys that hot had at the run before the newest one of its scope. */
  readonly live: number;
  /** Those of them whose content the newest run found changed, and those that it did not find. */
  readonly changed: number;
  readonly gone: number;
  /** Keys of the scope that the backup knows, and those of them that hot has now. */
  readonly known: number;
  readonly present: number;
}

export interface GuardLimits {
  readonly maxDelete: Limit;
  readonly maxChange: Limit;
}

/** A guard that tripped: nothing is pruned. In words for people, its figures among them. */
export interface TrippedGuard {
  readonly code: 'empty-hot' | 'max-delete' | 'max-change';
  readonly message: string;
  /** What to check, and what to do then. */
  readonly check: string;
}

/** A share of very few keys means nothing: below these numbers the shares do not apply. */
const MIN_DELETE_LIMIT = 100;
const MIN_LIVE_KEYS = 100;

/** The guards of design.md section 7 that trip; none for a plan that may go on. */
export function trippedGuards(figures: GuardFigures, limits: GuardLimits): TrippedGuard[] {
  const { stored, toGo, unsignedDue, live, changed, gone, known, present } = figures;
  const tripped: TrippedGuard[] = [];
  if (known > 0 && present === 0) {
    tripped.push({
      code: 'empty-hot',
      message: `the listing of hot was empty, where the backup knows ${formatMany(known, 'key')}`,
      check: "Check hot's name, prefix and key, and the inputs prefixes and exclude: is hot really empty?",
    });
  }
  if (toGo > mostToGo(limits.maxDelete, stored)) {
    tripped.push({
      code: 'max-delete',
      message: `${formatCount(toGo)} of ${formatMany(stored, 'stored version')} would go, which is more than max-delete (${shownLimit(limits.maxDelete)}) allows`,
      check: 'Check whether the retention policy was changed, and look at what would go: prune: plan.',
    });
  } else if (unsignedDue > mostToGo(limits.maxDelete, stored)) {
    tripped.push({
      code: 'max-delete',
      message: `the newest versions of ${formatMany(unsignedDue, 'key')}, of ${formatMany(stored, 'stored version')}, are due to be deleted, which is more than max-delete (${shownLimit(limits.maxDelete)}) allows`,
      check:
        'Check whether runs of yours condemned them: the state in cold is not signed, so anybody who can write there can have done it. A signing-key rules that out.',
    });
  }
  if (live >= MIN_LIVE_KEYS && changed + gone > mostToChange(limits.maxChange, live)) {
    tripped.push({
      code: 'max-change',
      message: `${formatCount(changed)} of ${formatMany(live, 'key')} changed and ${formatCount(gone)} are gone since the run before, which is more than max-change (${shownLimit(limits.maxChange)}) allows`,
      check:
        'Check a few changed objects in hot: encrypted by somebody else, overwritten by mistake, or another prefix than before?',
    });
  }
  return tripped;
}

/**
 * The token that approves one plan: it follows from the policy, from every version that would go, and from the
 * guards that tripped, so that it is of no use for any other.
 */
export function planToken(
  planned: string,
  policy: RetentionPolicy,
  tripped: readonly TrippedGuard[],
): string {
  const lines = policy.map(({ prefix, rules }) => `${shownPrefix(prefix)} ${rules}`);
  const codes = tripped.map(({ code }) => code).sort();
  const whole = JSON.stringify([planned, lines, codes]);
  return `prune-${createHash('sha256').update(whole).digest('hex').slice(0, 24)}`;
}

/** Takes versions that would go in key order, and gives one hash of them all. */
export class PlanHash {
  readonly #hash = createHash('sha256');

  add(key: string, since: string, etag: string): void {
    this.#hash.update(`${JSON.stringify([key, since, etag])}\n`);
  }

  digest(): string {
    return this.#hash.digest('hex');
  }
}

export function shownLimit(limit: Limit): string {
  return limit.kind === 'share' ? `${limit.percent} %` : String(limit.count);
}

function mostToGo(limit: Limit, stored: number): number {
  return limit.kind === 'count' ? limit.count : Math.max(MIN_DELETE_LIMIT, (stored * limit.percent) / 100);
}

function mostToChange(limit: Limit, live: number): number {
  return limit.kind === 'count' ? limit.count : (live * limit.percent) / 100;
}
