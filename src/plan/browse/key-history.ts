import type { Entry, IsoTime, Version } from '../../manifest/entry.ts';
import type { RestorePoint } from '../../manifest/generation.ts';
import { coverage, newestFirst } from '../as-of.ts';
import { retentionOf } from '../retention.ts';
import { lineOf, type RetentionPolicy } from '../retention-policy.ts';

/** One version of a key, and why it is still there. */
export interface PastVersion {
  readonly version: Version;
  /** Undefined while it is current. */
  readonly until: IsoTime | undefined;
  /** `missing`: the last listing did not have it, and the next one decides. */
  readonly state: 'current' | 'missing' | 'gone' | 'superseded' | 'expired';
  /** Restore points that have it. */
  readonly points: { readonly count: number; readonly newest: RestorePoint | undefined };
  /** What the policy says; undefined where none is given, or nothing is stored any more. */
  readonly kept: Kept | undefined;
}

export interface Kept {
  readonly keep: boolean;
  readonly code: string;
  readonly detail: string;
  /** When `max-age` ends it; undefined where only later runs can tell. */
  readonly until: IsoTime | undefined;
}

/** Every version of an entry, the newest first. `now`: ms. */
export function historyOf(
  entry: Entry,
  restorePoints: readonly RestorePoint[],
  policy: RetentionPolicy | undefined,
  now: number,
): readonly PastVersion[] {
  const covering = newestFirst(restorePoints).filter((point) => coverage(point)(entry.key));
  const verdicts = policy === undefined ? [] : retentionOf(policy, restorePoints, now).judge(entry, false);
  const maxAge = policy === undefined ? undefined : lineOf(policy, entry.key)?.maxAge;
  const end = entry.gone?.confirmed === true ? entry.gone.since : undefined;
  const all: readonly Pick<PastVersion, 'version' | 'until' | 'state'>[] = [
    { version: entry, until: end, state: stateOf(entry) },
    ...[...(entry.history ?? [])]
      .reverse()
      .map((version) => ({ version, until: version.until, state: 'superseded' as const })),
  ];
  return all.map((one) => {
    const { version, until } = one;
    const points = covering.filter(
      ({ time }) => version.since <= time && (until === undefined || time < until),
    );
    const verdict = verdicts.find((each) => each.version === version);
    const ends = maxAge === undefined ? undefined : Date.parse(version.since) + maxAge;
    return {
      ...one,
      points: { count: points.length, newest: points[0] },
      kept:
        verdict === undefined
          ? undefined
          : {
              keep: verdict.keep,
              ...verdict.reason,
              until: ends === undefined ? undefined : new Date(ends).toISOString(),
            },
    };
  });
}

function stateOf({ gone, expired }: Entry): PastVersion['state'] {
  if (expired !== undefined) return 'expired';
  if (gone === undefined) return 'current';
  return gone.confirmed ? 'gone' : 'missing';
}
