import { defined } from '../../core/defined.ts';
import { MAX_LISTED_FILES } from '../../manifest/bounds.ts';
import type { IsoTime } from '../../manifest/entry.ts';
import { FORMAT } from '../../manifest/generation.ts';
import type { Generation, RecentRun, RememberedListing, RestorePoint } from '../../manifest/generation.ts';
import { runPath } from '../../manifest/layout.ts';
import type { Committed, State } from '../../manifest/state.ts';
import { renderJson } from '../../report/json.ts';
import type { RunResult } from '../../report/result.ts';
import { isStoreError } from '../../store/errors.ts';
import { lackingAfter } from '../../store/middleware/optional-attributes.ts';
import { VERSION } from '../../core/version.ts';
import { condemnOrphans } from '../../run/orphan-spool.ts';
import { encryptionOf } from '../../run/encryption/check.ts';
import { coldApiOf, identityOf } from '../../run/preflight.ts';
import { scopeName, withRun } from '../../plan/recent-runs.ts';
import type { BackupRun, WriteAccess } from './backup-run.ts';
import type { Copies } from './copy.ts';

/** Scopes whose listing is remembered. */
const MAX_LISTINGS = 16;

export interface CommitResult {
  /** The newest manifest; pruning may commit another. */
  readonly committed: Committed;
  /** Undefined where the run did not see its whole scope. */
  readonly restorePoint: IsoTime | undefined;
}

/**
 * Writes the new generation and swaps HEAD to it. An incomplete run commits too, marked so: it is no restore
 * point. Throws LeaseLost where somebody else committed.
 */
export async function commit(
  run: BackupRun,
  { state, committed, fence }: WriteAccess,
  started: IsoTime,
  copies: Copies,
): Promise<CommitResult> {
  const { options, ctx, tally, control, buckets } = run;
  const { runId } = ctx.identity;
  const { finishing } = control;
  const base = committed?.generation;
  const holes = await storeHoles(run, state);
  const number = await state.nextGeneration(base?.generation ?? 0, finishing);
  const above = number - 1 - (base?.generation ?? 0);
  if (above > 0) run.ctx.log.warning(aboveWords(above, base?.generation ?? 0));
  const scope = { prefixes: options.prefixes, exclude: options.exclude };
  const lacking = [...(base?.lacking ?? []), ...(copies.lacking ?? [])];
  const point: RestorePoint = { run: runId, time: started, generation: number, scope, holes };
  const generation: Generation = {
    format: FORMAT,
    generation: number,
    base: base?.generation ?? null,
    epoch: fence.epoch,
    run: runId,
    time: started,
    program: VERSION,
    hot: identityOf(options),
    ...coldApiOf(options),
    ...encryptionOf(options.cold),
    complete: copies.complete,
    segments: copies.segments,
    restorePoints: [...(base?.restorePoints ?? []), ...(copies.complete ? [point] : [])],
    journals: copies.journals,
    condemned: await condemnOrphans(tally.orphans, base, started, state, finishing, copies.condemned),
    capabilities: copies.capabilities,
    recentRuns: withRun(base, recentRun(run, started)),
    ...copies.paths,
    ...defined({ locks: base?.locks }),
    ...defined({ unlooked: copies.unreconciled, lacking: lackingAfter(lacking, buckets.losses.cold) }),
    ...(copies.vanished.length === 0 ? {} : { vanished: copies.vanished }),
    ...(await storeListed(run, copies, base)),
  };
  return {
    committed: await state.commit(generation, committed, finishing),
    restorePoint: copies.complete ? started : undefined,
  };
}

/**
 * Stores the run's report, beside its journals. Best effort: a quota, or a missing right to write, is a warning.
 * `result` is asked for only where the report can still be stored.
 */
export async function storeReport(
  { control, ctx }: BackupRun,
  state: State,
  result: () => RunResult,
): Promise<void> {
  const { finishing } = control;
  if (finishing.aborted) return;
  const path = runPath(ctx.identity.runId, 'report.json');
  try {
    await state.write(path, Buffer.from(renderJson(result())), 'application/json', finishing);
  } catch (error) {
    if (!isStoreError(error)) throw error;
    ctx.log.warning(`The report was not stored in cold: ${error.message}`);
  }
}

function aboveWords(above: number, head: number): string {
  return `Cold has files of generations above ${head}, which HEAD names; ${above} number(s) are skipped. A run that was cut off while it committed leaves them; if there was none, HEAD was put back to an older one.`;
}

function recentRun({ options, ctx, tally, meter }: BackupRun, time: IsoTime): RecentRun {
  const { counts, bytes } = tally;
  return {
    run: ctx.identity.runId,
    time,
    ms: Math.round(meter.elapsed),
    scope: scopeName(options),
    scanned: counts.scanned,
    bytes: bytes.scanned,
    copied: counts.copied,
    copiedBytes: bytes.copied,
    failed: tally.holes,
    gone: counts.gone,
  };
}

/** Stores this scope's listing. Those of other scopes are carried on, the newest of them, as far as there is room. */
async function storeListed(
  { options }: BackupRun,
  { storeListing, forgetsListings }: Copies,
  base: Generation | undefined,
): Promise<Pick<Generation, 'listed'>> {
  const scope = scopeName(options);
  const files = (await storeListing()).slice(0, MAX_LISTED_FILES);
  const recorded = forgetsListings ? [] : (base?.listed ?? []);
  const others = Map.groupBy(
    recorded.filter((other) => other.scope !== scope),
    (other) => other.scope,
  );
  let room = MAX_LISTED_FILES - files.length;
  const kept: RememberedListing[][] = [];
  for (const listing of [...others.values()].slice(1 - MAX_LISTINGS).reverse()) {
    if (listing.length > room) break;
    room -= listing.length;
    kept.unshift(listing);
  }
  const listed = [...kept.flat(), ...files.map((file) => ({ scope, ...file }))];
  return listed.length === 0 ? {} : { listed };
}

async function storeHoles({ tally, ctx, control }: BackupRun, state: State): Promise<RestorePoint['holes']> {
  if (tally.holes === 0) return { count: 0 };
  const path = runPath(ctx.identity.runId, 'holes.ndjson');
  const lines = tally.holeLines.map((line) => JSON.stringify(line)).join('\n') + '\n';
  await state.write(path, Buffer.from(lines), 'application/x-ndjson', control.finishing);
  return { count: tally.holes, list: path };
}
