import { defined } from '../core/defined.ts';
import { condemnedCount } from '../manifest/condemned.ts';
import type { Generation, RestorePoint } from '../manifest/generation.ts';
import { hasEnded, readLease } from '../manifest/lease.ts';
import type { LeaseRecord } from '../manifest/lease.ts';
import { readHolds } from '../manifest/holds.ts';
import { refusalOf } from '../manifest/anchor/check.ts';
import { refuseLostHead } from '../manifest/committed.ts';
import { State } from '../manifest/state.ts';
import type { Committed } from '../manifest/state.ts';
import { newestProof, newestRehearsal, type Rehearsal } from '../manifest/rehearsals/rehearsal.ts';
import { readVerified } from '../manifest/verified.ts';
import type { StatusOptions } from '../options/options.ts';
import { newestFirst } from '../plan/as-of.ts';
import { overdueRehearsal } from '../plan/rehearsal/overdue.ts';
import { silence } from '../plan/silence.ts';
import type {
  CapabilityStatus,
  LeaseStatus,
  RestorePointStatus,
  ScopeStatus,
  StatusResult,
} from '../report/status.ts';
import type { RehearsedStatus } from '../report/sections/rehearsed.ts';
import type { RunContext } from '../core/run-context.ts';
import type { StateKeys } from '../core/signing/state-keys.ts';
import { encryptionStatus } from './encryption/recipient-sets.ts';
import { loadProbeCache } from '../run/probe-cache.ts';
import { preventsOverlap } from '../store/capabilities.ts';
import type { Capabilities } from '../store/capabilities.ts';
import { VERSION } from '../core/version.ts';
import { anchorStatus, numbersStatus } from './anchor-status.ts';
import { withDeadline } from './with-deadline.ts';
import { openStore } from '../store/registry.ts';
import type { OpenStore } from '../run/open-buckets.ts';
import { checkHot, openBackup } from '../run/open-backup.ts';
import { reportedPlace } from './reported-place.ts';

/**
 * Describes a backup, from HEAD, its generation, the lease and the names of journals: a handful of
 * requests, whatever its size. READ on cold is enough. Throws InputError, StateError and StoreError.
 */
export async function runStatus(
  options: StatusOptions,
  ctx: RunContext,
  open: OpenStore = openStore,
): Promise<StatusResult> {
  return withDeadline('status', ctx, (limited) => status(options, limited, open));
}

async function status(options: StatusOptions, ctx: RunContext, open: OpenStore): Promise<StatusResult> {
  const { clock, signal } = ctx;
  const { cold, close } = await openBackup(options, ctx, open);
  try {
    const state = new State(cold);
    const { committed, anchors } = await state.inspect(signal);
    const rollback = anchors === undefined ? undefined : refusalOf(anchors);
    if (committed === undefined && rollback === undefined) await refuseLostHead(state, signal);
    checkHot(committed, options);
    const lease = await readLease(cold, signal);
    const journals = await state.journals(signal);
    const verified = await readVerified(state, signal);
    const rehearsed = await newestRehearsal(state, signal);
    const holds = await readHolds(cold, cold.now(clock), signal);
    const now = cold.now(clock);
    const probed = await loadProbeCache(state, committed, now, signal);
    const generation = committed?.generation;
    const held = leaseStatus(lease, now);
    const points = newestFirst(generation?.restorePoints ?? []);
    const scopes = newestByScope(generation?.restorePoints ?? [], now);
    const { maxSilence, prefixes } = options;
    const silent = maxSilence === undefined ? undefined : silence(points, prefixes, now, maxSilence);
    const { maxRehearsalAge } = options;
    const overdue =
      maxRehearsalAge === undefined
        ? undefined
        : overdueRehearsal(await newestProof(state, rehearsed, signal), now, maxRehearsalAge);
    const late = [silent, overdue].filter((one) => one !== undefined).join('. ') || undefined;
    const problem = rollback === undefined ? late : `${rollback.message}. ${rollback.advice}`;
    const watched = cold.anchors !== undefined || cold.stateKeys !== undefined;
    const files = watched ? await state.generations(signal) : undefined;
    return {
      format: 1,
      program: VERSION,
      command: 'status',
      outcome: problem === undefined ? 'complete' : 'failed',
      time: new Date(now).toISOString(),
      cold: reportedPlace(options.cold),
      hot: generation?.hot ?? null,
      generation: committed === undefined ? null : generationStatus(committed),
      scopes,
      restorePoints: points.map(restorePointStatus),
      restorePointCount: points.length,
      points: points.map(({ time, run, scope, holes }) => ({
        time,
        run,
        prefixes: scope.prefixes,
        exclude: scope.exclude,
        holes: holes.count,
      })),
      manifest: sizes(generation),
      condemned: generation === undefined ? 0 : condemnedCount(generation),
      verified: (verified?.prefixes ?? []).map(({ prefix, verified: time, faults }) => ({
        prefix,
        verified: time,
        faults,
      })),
      rehearsed: rehearsed === undefined ? null : rehearsedStatus(rehearsed),
      restoring: holds.map(({ owner, at, expires }) => ({ owner, at, expires })),
      lease: held,
      signed: signedStatus(cold.stateKeys, committed),
      encryption: await encryptionStatus(state, generation, signal),
      anchor: anchors === undefined ? null : anchorStatus(anchors, now),
      numbers: files === undefined ? null : numbersStatus(files, generation?.generation ?? 0),
      unfinished: unfinished(journals, generation, held?.held === true ? held.owner : undefined),
      capabilities: capabilityStatus(generation?.capabilities, probed?.capabilities),
      maxSilence: maxSilence ?? null,
      maxRehearsalAge: maxRehearsalAge ?? null,
      watched: prefixes,
      problem: problem ?? null,
    };
  } finally {
    await close();
  }
}

function rehearsedStatus({ format: _format, tookMs: _took, ...rehearsed }: Rehearsal): RehearsedStatus {
  return rehearsed;
}

function newestByScope(restorePoints: readonly RestorePoint[], now: number): ScopeStatus[] {
  const byScope = new Map<string, ScopeStatus>();
  for (const { scope, run, time, generation, holes } of newestFirst(restorePoints)) {
    const name = JSON.stringify([scope.prefixes, scope.exclude]);
    if (byScope.has(name)) continue;
    byScope.set(name, {
      prefixes: scope.prefixes,
      exclude: scope.exclude,
      run,
      time,
      ageMs: now - Date.parse(time),
      generation,
      holes: { count: holes.count, list: holes.list ?? null },
    });
  }
  return [...byScope.values()];
}

function restorePointStatus({ time, run, generation, scope, holes }: RestorePoint): RestorePointStatus {
  const { prefixes, exclude } = scope;
  return {
    time,
    run,
    generation,
    scope: { prefixes, exclude },
    holes: { count: holes.count, list: holes.list ?? null },
  };
}

function generationStatus({ generation: of, head }: Committed): NonNullable<StatusResult['generation']> {
  const { generation, run, time, program, epoch, complete } = of;
  return { number: generation, sha256: head.sha256, run, time, program, epoch, complete };
}

function signedStatus(keys: StateKeys | undefined, committed: Committed | undefined): StatusResult['signed'] {
  if (committed === undefined) return null;
  const signer = committed.signer ?? null;
  const claimed = committed.generation.cold?.bucket !== undefined;
  if (keys === undefined) return { state: claimed ? 'not-checked' : 'unsigned', signer };
  return { state: signer === null ? 'unsigned' : 'verified', signer };
}

function sizes(generation: Generation | undefined): StatusResult['manifest'] {
  const segments = generation?.segments ?? [];
  return {
    segments: segments.length,
    keys: segments.reduce((sum, { count }) => sum + count, 0),
    bytes: segments.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

function leaseStatus(lease: LeaseRecord | undefined, now: number): LeaseStatus | null {
  if (lease === undefined) return null;
  const { owner, epoch, expires } = lease;
  return {
    held: !hasEnded(lease, now),
    owner,
    epoch,
    expires: expires === 0 ? null : new Date(expires).toISOString(),
  };
}

function unfinished(
  journals: ReadonlyMap<string, readonly string[]>,
  generation: Generation | undefined,
  holder: string | undefined,
): StatusResult['unfinished'] {
  const committed = new Map((generation?.journals ?? []).map(({ run, objects }) => [run, objects]));
  const open = [...journals]
    .filter(([run]) => run !== holder)
    .map(([run, paths]) => Math.max(0, paths.length - (committed.get(run) ?? 0)))
    .filter((objects) => objects > 0);
  return { runs: open.length, journals: open.reduce((sum, objects) => sum + objects, 0) };
}

/** As the newest run recorded it; what a newer probe found of its key is added. */
function capabilityStatus(
  recorded: Capabilities | undefined,
  probed: Capabilities | undefined,
): CapabilityStatus | null {
  if (recorded === undefined) return null;
  const { versionDelete = recorded.versionDelete, immutable = recorded.immutable } = probed ?? {};
  const capabilities = { ...recorded, ...defined({ versionDelete, immutable }) };
  const conditions = [
    ...(capabilities.putIfAbsent && capabilities.putIfMatch ? ['put'] : []),
    ...(capabilities.copyIfAbsent && capabilities.copyIfMatch ? ['copy'] : []),
    ...(capabilities.completeIfAbsent && capabilities.completeIfMatch ? ['complete'] : []),
    ...(capabilities.deleteIfMatch ? ['delete'] : []),
  ];
  const overlap = preventsOverlap(capabilities) ? 'prevented' : 'detected';
  return {
    probed: capabilities.probed,
    overlap,
    conditions,
    immutable: capabilities.immutable ?? false,
    versionDelete: capabilities.versionDelete ?? null,
  };
}
