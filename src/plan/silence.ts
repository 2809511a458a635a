import { formatDuration, formatMany } from '../core/format.ts';
import { quoted } from '../core/quoted.ts';
import type { RestorePoint, Scope } from '../manifest/generation.ts';
import { newestFirst } from './as-of.ts';

/** A restore point of a backup that has been silent for too long, or undefined: there never was one. */
interface Judged {
  /** What it should have covered: `all keys`, `keys below "assets/"`. */
  readonly what: string;
  readonly point: Pick<RestorePoint, 'time'> | undefined;
}

/**
 * Why a backup is silent, one line; undefined if it is not. Judged is the newest restore point of each scope that was
 * ever made: a run over one prefix must not hide that the run over all keys stopped. With `prefixes`, each of them is
 * judged instead, by the newest restore point that covers all of it, so that a retired scope can be left out; the
 * prefix `''` means all keys. What a scope excludes does not matter then. Times in ms.
 */
export function silence(
  restorePoints: readonly RestorePoint[],
  prefixes: readonly string[],
  now: number,
  maxMs: number,
): string | undefined {
  const sorted = newestFirst(restorePoints);
  const allowed = `max-silence allows ${formatDuration(maxMs)}`;
  if (sorted.length === 0)
    return `max-silence is ${formatDuration(maxMs)}, and there is no restore point at all`;
  const judged = prefixes.length === 0 ? byScope(sorted) : prefixes.map((prefix) => covering(sorted, prefix));
  const age = (point: Pick<RestorePoint, 'time'>): number => now - Date.parse(point.time);
  const silent = judged.filter(({ point }) => point === undefined || age(point) > maxMs);
  const [worst] = silent.toSorted((a, b) => (a.point?.time ?? '').localeCompare(b.point?.time ?? ''));
  if (worst === undefined) return undefined;
  const others = silent.length > 1 ? ` (and ${formatMany(silent.length - 1, 'other')})` : '';
  const { point, what } = worst;
  if (point === undefined) return `no restore point covers ${what}${others}; ${allowed}`;
  const alone = judged.length === 1 && prefixes.length === 0;
  const old = `is ${formatDuration(age(point))} old (${timeOf(point)})`;
  if (alone) return `the newest restore point ${old}; ${allowed}`;
  const retired =
    prefixes.length === 0
      ? '. If that scope was retired, name in prefixes what must be backed up ("" is all keys)'
      : '';
  return `the newest restore point of ${what} ${old}${others}; ${allowed}${retired}`;
}

/** The newest of each scope. */
function byScope(sorted: readonly RestorePoint[]): Judged[] {
  const newest = new Map<string, RestorePoint>();
  for (const point of sorted) {
    const name = JSON.stringify([point.scope.prefixes, point.scope.exclude]);
    if (!newest.has(name)) newest.set(name, point);
  }
  return [...newest.values()].map((point) => ({ point, what: scopeInWords(point.scope) }));
}

function covering(sorted: readonly RestorePoint[], prefix: string): Judged {
  const covers = ({ prefixes }: Scope): boolean =>
    prefixes.length === 0 || prefixes.some((own) => prefix.startsWith(own));
  const point = sorted.find(({ scope }) => covers(scope));
  return { point, what: prefix === '' ? 'all keys' : `keys below ${quoted(prefix)}` };
}

const MAX_SHOWN = 3;

function scopeInWords({ prefixes, exclude }: Scope): string {
  const keys = prefixes.length === 0 ? 'all keys' : `keys below ${shown(prefixes)}`;
  return exclude.length === 0 ? keys : `${keys} without ${shown(exclude)}`;
}

function shown(items: readonly string[]): string {
  const more = items.length > MAX_SHOWN ? ` and ${items.length - MAX_SHOWN} more` : '';
  return `${items.slice(0, MAX_SHOWN).map(quoted).join(', ')}${more}`;
}

function timeOf({ time }: Pick<RestorePoint, 'time'>): string {
  return `${time.slice(0, 19).replace('T', ' ')} UTC`;
}
