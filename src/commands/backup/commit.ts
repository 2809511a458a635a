import { defined } from '../../core/defined.ts';
import { FORMAT } from '../../manifest/generation.ts';
import type { Generation, RecentRun, RestorePoint } from '../../manifest/generation.ts';
import { runPath } from '../../manifest/layout.ts';
import type { Committed, State } from '../../manifest/state.ts';
import { renderJson } from '../../report/json.ts';
import { isStoreError } from '../../store/errors.ts';
import { VERSION } from '../../core/version.ts';
import type { CopyRun } from './copy-phase.ts';
import { condemnOrphans } from '../../run/orphan-spool.ts';
import { coldApiOf, identityOf } from '../../run/preflight.ts';
import { scopeName, withRun } from '../../plan/recent-runs.ts';
import { resultOf, timeOf } from './result.ts';
import type { RunFacts } from './result.ts';

/** Scopes whose listing is remembered. */
const MOST_LISTINGS = 16;

/**
 * Writes the new generation and swaps HEAD to it. An incomplete run commits too, marked so: it is no restore
 * point. Throws LeaseLost where somebody else committed.
 */
export async function commit(
  facts: RunFacts,
  state: State,
  committed: Committed | undefined,
  run: CopyRun,
  epoch: number,
): Promise<Committed> {
  const { options, ctx, tally, meter, stop } = facts;
  const { runId } = ctx.identity;
  const time = facts.started ?? timeOf(facts);
  const base = committed?.generation;
  const holes = await storeHoles(facts, state);
  const number = await state.nextGeneration(base?.generation ?? 0, stop.finishing);
  const scope = { prefixes: options.prefixes, exclude: options.exclude };
  const point: RestorePoint = {
    run: runId,
    time,
    generation: number,
    scope,
    holes,
  };
  const { counts, bytes } = tally;
  const recent: RecentRun = {
    run: runId,
    time,
    ms: Math.round(meter.elapsed),
    scope: scopeName(scope),
    scanned: counts.scanned,
    bytes: bytes.scanned,
    copied: tally.done,
    copiedBytes: bytes.copied,
    failed: tally.holes,
    gone: counts.gone,
  };
  const generation: Generation = {
    format: FORMAT,
    generation: number,
    base: base?.generation ?? null,
    epoch,
    run: runId,
    time,
    program: VERSION,
    hot: identityOf(options),
    ...coldApiOf(options),
    complete: run.complete,
    segments: run.segments,
    restorePoints: [...(base?.restorePoints ?? []), ...(run.complete ? [point] : [])],
    journals: run.journals,
    condemned: await condemnOrphans(tally.orphans, base, time, state, stop.finishing),
    capabilities: run.capabilities,
    recentRuns: withRun(base, recent),
    ...run.paths,
    ...defined({ unlooked: run.unlooked }),
    ...(await storeListed(facts, state, run, base)),
  };
  const now = await state.commit(generation, committed, stop.finishing);
  facts.generation = number;
  if (run.complete) facts.restorePoint = time;
  return now;
}

/** The run's report, beside its journals. A quota or a right that forbids it is no reason to fail the run. */
export async function storeReport(facts: RunFacts, state: State): Promise<void> {
  if (facts.stop.finishing.aborted) return;
  const path = runPath(facts.ctx.identity.runId, 'report.json');
  try {
    await state.write(
      path,
      Buffer.from(renderJson(resultOf(facts))),
      'application/json',
      facts.stop.finishing,
    );
  } catch (error) {
    if (!isStoreError(error)) throw error;
    facts.ctx.log.warning(`The report was not stored in cold: ${error.message}`);
  }
}

/** Other scopes' are carried on; of these the newest. */
async function storeListed(
  { options, stop }: RunFacts,
  state: State,
  { listed }: CopyRun,
  base: Generation | undefined,
): Promise<Pick<Generation, 'listed'>> {
  const scope = scopeName(options);
  const others = (base?.listed ?? []).filter((one) => one.scope !== scope).slice(1 - MOST_LISTINGS);
  const known = base?.listed?.find((one) => one.scope === scope)?.sha256;
  const useful = [...listed.values()].some((blocks) => blocks.some(({ digest }) => digest !== undefined));
  if (!useful) return others.length === 0 ? {} : { listed: others };
  return { listed: [...others, { scope, sha256: await state.writeListed(listed, known, stop.finishing) }] };
}

async function storeHoles(facts: RunFacts, state: State): Promise<RestorePoint['holes']> {
  const { tally, ctx, stop } = facts;
  if (tally.holes === 0) return { count: 0 };
  const path = runPath(ctx.identity.runId, 'holes.ndjson');
  const lines = tally.holeLines.map((line) => JSON.stringify(line)).join('\n') + '\n';
  await state.write(path, Buffer.from(lines), 'application/x-ndjson', stop.finishing);
  return { count: tally.holes, list: path };
}
