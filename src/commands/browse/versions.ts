import { defined } from '../../core/defined.ts';
import { isoTime } from '../../core/iso-time.ts';
import type { RunContext } from '../../core/run-context.ts';
import { VERSION } from '../../core/version.ts';
import type { CondemnedRecord } from '../../manifest/condemned.ts';
import type { Generation } from '../../manifest/generation.ts';
import { State } from '../../manifest/state.ts';
import type { VersionsOptions } from '../../options/options.ts';
import { historyOf, type PastVersion } from '../../plan/browse/key-history.ts';
import type { KeyVersion, Readable, VersionsResult } from '../../report/browse/versions.ts';
import { loadBackup, openBackup } from '../../run/open-backup.ts';
import type { OpenStore } from '../../run/open-buckets.ts';
import type { Bucket } from '../../store/bucket.ts';
import type { ObjectHead } from '../../store/contract.ts';
import { isArchive } from '../../store/dialect.ts';
import { openStore } from '../../store/registry.ts';
import { holeOf } from '../../transfer/hole.ts';
import { reportedPlace } from '../reported-place.ts';
import { withDeadline } from '../with-deadline.ts';
import { findKey } from './find-key.ts';

/**
 * Every version that the backup has of a key, and whether cold can be read for it now: one HEAD request a version. READ on
 * cold is enough. Throws InputError where the backup has no such key, StateError and StoreError.
 */
export async function runVersions(
  options: VersionsOptions,
  ctx: RunContext,
  open: OpenStore = openStore,
): Promise<VersionsResult> {
  return withDeadline('versions', ctx, (limited) => describe(options, limited, open));
}

async function describe(options: VersionsOptions, ctx: RunContext, open: OpenStore): Promise<VersionsResult> {
  const { cold, close } = await openBackup(options, ctx, open);
  try {
    const state = new State(cold, ctx.segments);
    const generation = await loadBackup(state, options, ctx.signal);
    const entry = await findKey(state, generation, options.key, ctx.signal);
    const condemned = await condemnedOf(state, generation, options.key, ctx.signal);
    const now = cold.now(ctx.clock);
    const history = historyOf(entry, generation.restorePoints, options.policy, now);
    const versions: KeyVersion[] = [];
    for (const past of history) {
      const look = await lookAt(cold, past, ctx.signal);
      const { since } = past.version;
      versions.push(versionOf(past, look, condemned.find(({ version }) => version === since)?.since));
    }
    return {
      format: 1,
      program: VERSION,
      command: 'versions',
      cold: reportedPlace(options.cold),
      generation: generation.generation,
      time: isoTime(now),
      key: options.key,
      retention: options.policy !== undefined,
      versions,
    };
  } finally {
    await close();
  }
}

/** Records of this key: what an earlier prune has marked for deletion. The list is read a batch at a time. */
async function condemnedOf(
  state: State,
  generation: Generation,
  key: string,
  signal: AbortSignal,
): Promise<readonly CondemnedRecord[]> {
  const own: CondemnedRecord[] = [];
  for await (const batch of state.condemned(generation, signal))
    own.push(...batch.filter((record) => record.key === key));
  return own;
}

interface Look {
  readonly readable: Readable;
  readonly storageClass?: string;
}

async function lookAt(cold: Bucket, { version, state }: PastVersion, signal: AbortSignal): Promise<Look> {
  if (state === 'expired') return { readable: 'expired' };
  const { path, etag, versionId } = version.cold;
  let head: ObjectHead | undefined;
  try {
    head = await cold.headIfPresent(path, signal, defined({ versionId }));
  } catch (error) {
    if (holeOf(error) === undefined) throw error;
    return { readable: 'unknown' };
  }
  if (head === undefined) return { readable: 'missing' };
  const { storageClass, thaw } = head;
  const at = defined({ storageClass });
  if (head.etag !== etag) return { readable: 'replaced', ...at };
  if (!isArchive(cold.store.dialect, storageClass) || thaw === 'done') return { readable: 'yes', ...at };
  return { readable: thaw === 'going-on' ? 'thawing' : 'archived', ...at };
}

function versionOf(
  { version, until, state, points, kept }: PastVersion,
  { readable, storageClass }: Look,
  condemned: string | undefined,
): KeyVersion {
  const { cold } = version;
  return {
    state,
    since: version.since,
    until: until ?? null,
    size: version.size,
    etag: version.etag,
    modified: version.modified,
    stored: {
      path: cold.path,
      versionId: cold.versionId ?? null,
      time: cold.stored,
      via: cold.via,
      evidence: cold.evidence,
      checksum: cold.checksum ?? null,
      storageClass: storageClass ?? null,
    },
    readable,
    restorePoints: {
      count: points.count,
      newest: points.newest === undefined ? null : { time: points.newest.time, run: points.newest.run },
    },
    kept: kept === undefined ? null : { ...kept, until: kept.until ?? null },
    condemned: condemned ?? null,
  };
}
