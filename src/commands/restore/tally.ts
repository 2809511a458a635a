import type { RestorePoint } from '../../manifest/generation.ts';
import type { CopyPath } from '../../core/domain.ts';
import type { RestoreDecision } from '../../plan/restore.ts';
import { prunedWithin } from '../../plan/restore-point.ts';
import type { RestoreCounts, RestorePlan, RestorePointUsed } from '../../report/restore-result.ts';
import { BODY_LIMIT_ADVICE, RECODED_ADVICE } from '../../transfer/hole.ts';
import type { Hole } from '../../transfer/hole.ts';
import type { Archived } from './archived.ts';
import { HoleGroups } from '../hole-groups.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What to do about each cause, one sentence. */
const HOLE_ADVICE: Readonly<Record<string, string>> = {
  different: 'They hold another content and were left alone: with overwrite they are replaced.',
  lost: 'Another program removed or replaced them in cold: look at its versions, or take an older restore point.',
  'no-identity':
    'They are encrypted to recipients of which identity-file has no identity: add the identity that opened older backups, or the recovery key.',
  damaged:
    'The bytes in cold are not those that were backed up: run verify, and take an older restore point.',
  archived:
    'They are in an archive storage class of cold: thaw them (the input thaw asks for it), then run the restore again.',
  denied: 'Give the credentials the right to read them in cold and to write them in to.',
  'bad-key': 'The bucket that is restored to cannot hold these names: restore them to another store.',
  'too-large': 'Raise max-operation-size or part-size: an object may have 10,000 parts at the most.',
  'body-limit': BODY_LIMIT_ADVICE,
  recoded: RECODED_ADVICE,
  unsupported: 'No copy path that copy-path allows can do this; allow more paths.',
  occupied:
    'A folder, a link or something else that no restore made has their names in the folder: move it away, or restore to another folder.',
  reserved: 'Names below .flashback-restore/ are those of a restore itself; get them with any S3 client.',
};

/** Counts the outcomes of a restore, in space that does not grow with the objects. */
export class RestoreTally {
  readonly counts: Mutable<RestoreCounts> = {
    keys: 0,
    restored: 0,
    added: 0,
    replaced: 0,
    equal: 0,
    different: 0,
    expired: 0,
    thawing: 0,
    failed: 0,
    deferred: 0,
    planned: 0,
    bySize: 0,
  };
  readonly bytes = { restored: 0, thawing: 0 };
  readonly paths: Record<CopyPath, { objects: number; bytes: number }> = {
    native: { objects: 0, bytes: 0 },
    emulated: { objects: 0, bytes: 0 },
    streamed: { objects: 0, bytes: 0 },
  };
  readonly holes = new HoleGroups(HOLE_ADVICE);
  /** Restored, or in place, but listed under another spelling; `example` is the first one's key. */
  readonly respelled = { keys: 0, example: '' };

  kept(key: string, reason: 'equal' | 'different' | 'expired'): void {
    this.counts.keys++;
    this.counts[reason]++;
    if (reason === 'different')
      this.holes.add(key, { cause: 'different', message: 'it holds another content' });
  }

  restored(
    reason: 'new' | 'begun' | 'replace',
    size: number,
    via: CopyPath,
    moved: boolean,
    proven: boolean,
  ): void {
    this.counts.keys++;
    this.counts.restored++;
    this.counts[reason === 'replace' ? 'replaced' : 'added']++;
    if (!proven) this.counts.bySize++;
    const bytes = moved ? size : 0;
    this.paths[via].objects++;
    this.paths[via].bytes += bytes;
    this.bytes.restored += bytes;
  }

  listedOtherwise(key: string): void {
    if (this.respelled.keys++ === 0) this.respelled.example = key;
  }

  /** Archived, and asked for. */
  thawing(size: number): void {
    this.counts.keys++;
    this.counts.thawing++;
    this.bytes.thawing += size;
  }

  /** A dry run: all that would be done. */
  planned(plan: RestorePlan, overwrite: boolean): void {
    const { keys, copy, equal, different, expired } = plan;
    Object.assign(this.counts, { keys, planned: copy, equal, expired, different: overwrite ? 0 : different });
  }

  hole(key: string, hole: Hole): void {
    this.counts.keys++;
    this.counts[hole.deferred ? 'deferred' : 'failed']++;
    this.holes.add(key, hole);
  }
}

/** Sums up what would be done. */
export class RestorePlanner {
  readonly #sums: Mutable<
    Omit<RestorePlan, 'copyPath' | 'points' | 'archived' | 'archivedBytes' | 'thawing'>
  > = {
    keys: 0,
    bytes: 0,
    copy: 0,
    copyBytes: 0,
    equal: 0,
    different: 0,
    expired: 0,
    others: 0,
  };
  readonly #points: Map<RestorePoint, number>;

  /** `point` is listed also where no key comes from it. */
  constructor(point: RestorePoint) {
    this.#points = new Map([[point, 0]]);
  }

  /** `different` counts all of them, whether they are to be replaced or not. */
  take(decision: RestoreDecision, size: number, point: RestorePoint): void {
    const sums = this.#sums;
    sums.keys++;
    sums.bytes += size;
    this.#points.set(point, (this.#points.get(point) ?? 0) + 1);
    if (decision.act === 'copy') {
      sums.copy++;
      sums.copyBytes += size;
      if (decision.reason === 'replace') sums.different++;
    } else sums[decision.reason]++;
  }

  other(): void {
    this.#sums.others++;
  }

  plan(copyPath: RestorePlan['copyPath'], prefixes: readonly string[], archived: Archived): RestorePlan {
    const points = [...this.#points]
      .map(([point, keys]): RestorePointUsed => {
        const { time, run, holes } = point;
        return { time, run, keys, holes: holes.count, pruned: prunedWithin(point, prefixes) };
      })
      .sort((a, b) => (a.time < b.time ? 1 : -1));
    const { objects, bytes, thawing } = archived;
    return { ...this.#sums, archived: objects, archivedBytes: bytes, thawing, copyPath, points };
  }
}
