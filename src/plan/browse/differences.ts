import type { Entry, IsoTime } from '../../manifest/entry.ts';
import type { RestorePoint } from '../../manifest/generation.ts';
import type { ListedObject } from '../../store/contract.ts';
import { isContentOf, isSameContent } from '../../store/evidence.ts';
import { asOf, coverage, newestByScope, upTo, type AsOf } from '../as-of.ts';

/** What is known of a key on one side of a comparison. */
export interface Side {
  readonly size: number;
  readonly etag: string;
  /** ISO time of its last change in hot. */
  readonly modified: IsoTime;
}

/**
 * How a key differs, earlier side first. `equal` means the same content: a version that came back after another one is no
 * difference. `uncovered`: no restore point up to one of the two covers the key, so that its absence says nothing.
 */
export type Difference =
  | { readonly change: 'new'; readonly after: Side }
  | { readonly change: 'changed'; readonly before: Side; readonly after: Side }
  | { readonly change: 'gone'; readonly before: Side }
  | { readonly change: 'equal'; readonly after: Side }
  | { readonly change: 'uncovered' | 'absent' };

/** What a backup held at a restore point, and of which keys that is known. */
export interface PointView {
  readonly at: AsOf;
  readonly covers: (key: string) => boolean;
}

export function viewOf(restorePoints: readonly RestorePoint[], { time }: RestorePoint): PointView {
  const scopes = newestByScope(upTo(restorePoints, time)).map(coverage);
  return { at: asOf(restorePoints, time), covers: (key) => scopes.some((covers) => covers(key)) };
}

/** One entry at two restore points. */
export function differenceOf(entry: Entry, from: PointView, to: PointView): Difference {
  const before = from.at(entry)?.version;
  const after = to.at(entry)?.version;
  if (before === undefined && after === undefined) return { change: 'absent' };
  if (!from.covers(entry.key) || !to.covers(entry.key)) return { change: 'uncovered' };
  if (after === undefined) return before === undefined ? { change: 'absent' } : { change: 'gone', before };
  if (before === undefined) return { change: 'new', after };
  return before.since === after.since || isSameContent(before, after)
    ? { change: 'equal', after }
    : { change: 'changed', before, after };
}

/** One key at a restore point, and as hot lists it. */
export function differenceFromHot(
  key: string,
  entry: Entry | undefined,
  listed: ListedObject | undefined,
  from: PointView,
): Difference {
  const before = entry === undefined ? undefined : from.at(entry)?.version;
  if (before === undefined && listed === undefined) return { change: 'absent' };
  if (!from.covers(key)) return { change: 'uncovered' };
  if (listed === undefined) return before === undefined ? { change: 'absent' } : { change: 'gone', before };
  const { size, etag, modified } = listed;
  const after = { size, etag, modified: new Date(modified).toISOString() };
  if (before === undefined) return { change: 'new', after };
  return isContentOf(before, listed) ? { change: 'equal', after } : { change: 'changed', before, after };
}
