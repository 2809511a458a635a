import { endpointIdentity } from '../../flashback/endpoint.ts';
import type { Generation } from '../../manifest/generation.ts';
import { RESTORE_STATE } from '../../manifest/journals/restore-journal.ts';
import { HEAD } from '../../manifest/layout.ts';
import { placeUrl } from '../../core/place.ts';
import { InputError } from '../../core/input-error.ts';
import type { ReadingOptions, RestoreOptions } from '../../options/options.ts';
import { quoted } from '../../core/quoted.ts';
import type { RunContext } from '../../core/run-context.ts';
import { Bucket } from '../../store/bucket.ts';
import { refuseTargetInCold } from '../../run/nested.ts';
import { isStoreError } from '../../store/errors.ts';
import { checkedVersions, VersionTrust } from '../../store/middleware/version-ids.ts';
import { pinnedReads } from '../../store/middleware/pinned-reads.ts';
import type { Store } from '../../store/contract.ts';
import { readOnly } from '../../store/middleware/middleware.ts';
import { openAnchors } from '../../run/anchor/open.ts';
import { openConnections } from '../../run/connections.ts';
import type { Connections, Session } from '../../run/connections.ts';
import { atSource } from '../../run/open-buckets.ts';
import type { OpenStore } from '../../run/open-buckets.ts';

/** Cold as a restore uses it. */
export interface RestoreCold extends Session {
  /** Nothing of cold is written but the hold; what is archived may be asked to be thawed. */
  readonly cold: Bucket;
  readonly holds: Bucket;
  readonly archive: Pick<Store, 'dialect' | 'thaw'>;
  /** What the version ids of cold are worth: set before they are used (version-trust.ts). */
  readonly versionTrust: VersionTrust;
}

/** Cold and `to` as a restore to a bucket uses them. */
export interface RestoreBuckets extends RestoreCold {
  readonly to: Bucket;
  /** `to` at cold's endpoint, by cold's key: where copies are asked of the source's endpoint. */
  readonly toAtCold: () => Pick<Store, 'copy'>;
  /** As `versionTrust`, of `to`. */
  readonly targetTrust: VersionTrust;
}

type Setting = Pick<RunContext, 'clock' | 'random' | 'log'> & Partial<Pick<RunContext, 'hostedAnchor'>>;

/** Cold alone, for a restore to somewhere else than a bucket. */
export function openRestoreCold(options: ReadingOptions, ctx: Setting, open: OpenStore): RestoreCold {
  return coldOf(
    openConnections(ctx, (place) => open(place, options.ca, ctx.clock)),
    options,
    ctx,
    open,
  );
}

function coldOf(
  { connect, atPace, session }: Connections,
  options: ReadingOptions,
  ctx: Setting,
  open: OpenStore,
): RestoreCold {
  const { prefix, stateKeys, stateCipher, objectKeys } = options.cold;
  const versionTrust = new VersionTrust();
  const cold = atPace(checkedVersions(connect('cold', options.cold), versionTrust), options.cold);
  return {
    ...session,
    versionTrust,
    cold: new Bucket(
      pinnedReads(readOnly(cold, 'a restore never writes to cold')),
      prefix,
      stateKeys,
      openAnchors(options, ctx, open),
      stateCipher,
      objectKeys,
    ),
    holds: new Bucket(cold, prefix, stateKeys),
    archive: cold,
  };
}

export function openRestoreBuckets(options: RestoreOptions, ctx: Setting, open: OpenStore): RestoreBuckets {
  const connections = openConnections(ctx, (place) => open(place, options.ca, ctx.clock));
  const { connect, atPace } = connections;
  const targetTrust = new VersionTrust();
  const room = `${options.to.prefix}${RESTORE_STATE}probe-room`;
  const cold = coldOf(connections, options, ctx, open);
  const to = atPace(checkedVersions(connect('to', options.to), targetTrust), options.to, room);
  return {
    ...cold,
    targetTrust,
    toAtCold: () => {
      const at = atSource(options.cold, options.to);
      return atPace(checkedVersions(connect('to', at), targetTrust), at, room);
    },
    to: new Bucket(options.dryRun ? readOnly(to, 'a dry run writes nothing') : to, options.to.prefix),
  };
}

/** Refuses a `to` that must not be written, before anything is. Throws InputError. */
export async function checkTarget(
  options: RestoreOptions,
  { hot }: Generation,
  { cold, to }: RestoreBuckets,
  signal: AbortSignal,
): Promise<void> {
  const { bucket, prefix, endpoint } = options.to;
  // Another endpoint may lead to the same bucket: only its name can tell.
  const { account } = options.to;
  const sameAccount = account === undefined || hot.account === undefined || account === hot.account;
  const sameName = sameAccount && bucket === hot.bucket;
  const intoHot = sameName && (prefix.startsWith(hot.prefix) || hot.prefix.startsWith(prefix));
  if (intoHot && !options.dryRun && options.confirm !== bucket) {
    const given = options.confirm === '' ? 'is not given' : `${quoted(options.confirm)} is not its name`;
    const name = `${placeUrl(hot)} at ${hot.endpoint}`;
    const same = endpointIdentity(endpoint) === hot.endpoint ? 'is hot' : `has the name of hot (${name})`;
    throw new InputError(
      'confirm',
      `${given}, and to (${placeUrl(options.to)}) ${same}; expected ${quoted(bucket)}, to show that it is to be written`,
    );
  }
  if (!intoHot && options.confirm !== '' && options.confirm !== bucket) {
    throw new InputError(
      'confirm',
      `${quoted(options.confirm)} is not the name of the bucket to (${quoted(bucket)}); expected that, or nothing`,
    );
  }
  if (!intoHot && (await to.headIfPresent(HEAD, signal)) !== undefined) {
    throw new InputError(
      'to',
      `${placeUrl(options.to)} is the cold of a backup (it has ${HEAD}), which a restore would ruin; expected another bucket or prefix`,
    );
  }
  if (!intoHot) await refuseTargetInCold(to, signal);
  if (cold.prefix.startsWith(to.prefix) || to.prefix.startsWith(cold.prefix))
    await refuseCold(cold, to, signal);
}

/** Cold itself, reached through another endpoint. */
async function refuseCold(cold: Bucket, to: Bucket, signal: AbortSignal): Promise<void> {
  const head = await cold.headIfPresent(HEAD, signal);
  let there;
  try {
    there = await to.store.head(cold.key(HEAD), {}, signal);
  } catch (error) {
    if (isStoreError(error, 'not-found', 'denied')) return;
    throw error;
  }
  if (there.etag !== head?.etag) return;
  throw new InputError(
    'to',
    `${String(to)} is the bucket of cold, reached through another endpoint; expected another bucket`,
  );
}
