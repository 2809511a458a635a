import { defined } from '../../core/defined.ts';
import type { IsoTime } from '../../manifest/entry.ts';
import { pathOfStored, storedPath } from '../../manifest/encryption/stored.ts';
import { StateError } from '../../manifest/errors.ts';
import { parseGeneration } from '../../manifest/parse-generation.ts';
import type { Generation } from '../../manifest/generation.ts';
import { isOldForm } from '../../manifest/condemned.ts';
import {
  CONDEMNED,
  condemnedPath,
  generationPath,
  isUploadRecord,
  LISTED,
  listedPath,
  RUNS,
  segmentPath,
  signaturePath,
  SPLITS,
  STATE,
} from '../../manifest/layout.ts';
import { checkChain } from '../../manifest/signing/signed-generation.ts';
import type { State } from '../../manifest/state.ts';
import type { Bucket } from '../../store/bucket.ts';
import { deleteAll } from '../../store/delete-all.ts';
import { isStoreError } from '../../store/errors.ts';
import type { BackupRun, WriteAccess } from './backup-run.ts';

/** Segments that one of so many newest generations names stay, however old they are. */
const GENERATIONS_KEPT = 10;

/**
 * Deletes state that nothing needs any more (design.md section 5): segments that none of the last ten
 * generations names, generations before them, and folders of old runs but for the lists of holes that restore points
 * name, and generations by which HEAD is traced back to an anchor. Under the lease, after the commit. Best effort: what cannot be deleted is left to the next run, with a notice.
 */
export async function collectGarbage(
  { control, margins, ctx, options }: BackupRun,
  { state, cold }: WriteAccess,
  started: IsoTime,
  present: Generation,
): Promise<void> {
  if (options.cold.immutable === true) return;
  const signal = control.finishing;
  try {
    const now = Date.parse(started);
    const old = await olderThan(cold, `${STATE}segments/`, now - margins.garbage.segments, signal);
    old.push(...(await olderThan(cold, `${STATE}generations/`, now - margins.garbage.segments, signal)));
    old.push(...(await olderThan(cold, CONDEMNED, now - margins.garbage.segments, signal)));
    old.push(...(await olderThan(cold, LISTED, now - margins.garbage.segments, signal)));
    const candidates = new Set(old);
    const keepPath = (path: string): unknown => candidates.delete(storedPath(cold, path));
    const keep = ({ generation, segments, condemned, listed }: Generation): void => {
      keepPath(generationPath(generation));
      keepPath(signaturePath(generation));
      for (const { sha256 } of segments) keepPath(segmentPath(sha256));
      if (!isOldForm(condemned)) for (const { sha256 } of condemned.files) keepPath(condemnedPath(sha256));
      for (const { sha256 } of listed ?? []) keepPath(listedPath(sha256));
    };
    for (const path of old) if (generationOf(path) >= state.anchoredFrom) candidates.delete(path);
    keep(present);
    if (candidates.size > 0) for (const generation of await before(state, present, signal)) keep(generation);
    const holes = new Set(present.restorePoints.map((point) => point.holes.list));
    const runs = await olderThan(cold, RUNS, now - margins.garbage.runs, signal);
    // Upload records are deleted elsewhere: they name uploads that are still billed.
    const over = runs.filter((stored) => {
      const path = pathOfStored(cold, stored) ?? stored;
      return !holes.has(path) && !isUploadRecord(path);
    });
    const splits = await olderThan(cold, SPLITS, now - margins.garbage.runs, signal);
    const unused = [...candidates, ...over, ...splits].map((path) => ({ key: cold.key(path) }));
    const failures = await deleteAll(cold.store, unused, signal);
    if (failures[0] !== undefined) {
      const code = failures[0].providerCode ?? failures[0].code;
      ctx.log.notice(`${failures.length} old state objects were not deleted: ${code}.`);
    }
  } catch (error) {
    if (!isStoreError(error) && !(error instanceof StateError)) throw error;
    ctx.log.notice(`Old state was not deleted (${error.message}); it costs a little space, nothing else.`);
  }
}

/** The committed generations before this one, as far as they count. */
async function before(state: State, present: Generation, signal: AbortSignal): Promise<Generation[]> {
  const generations: Generation[] = [];
  let next = present;
  for (let number = present.base; number !== null && generations.length < GENERATIONS_KEPT - 1;) {
    const path = generationPath(number);
    const file = await state.read(path, signal);
    if (file === undefined) break;
    checkChain(state.cold, file.stored, path, next);
    const generation = parseGeneration(file.text, path);
    next = generation;
    generations.push(generation);
    number = generation.base;
  }
  return generations;
}

/** The number in the name of a generation or its signature, -1 for other paths. */
function generationOf(path: string): number {
  return Number(/\/generations\/(\d{1,13})\.json(?:\.age)?(?:\.sig)?$/.exec(path)?.[1] ?? -1);
}

/** Paths below `prefix` that were last modified before `limit`, wall ms. */
async function olderThan(
  cold: Bucket,
  prefix: string,
  limit: number,
  signal: AbortSignal,
): Promise<string[]> {
  const paths: string[] = [];
  for (let continuation: string | undefined; ;) {
    const request = { prefix: cold.key(prefix), ...defined({ continuation }) };
    const page = await cold.store.list(request, signal);
    for (const { key, modified, doubt } of page.objects) {
      // A listing must not aim our deletes at anything but what was asked for; without a date it may be of this run.
      if (doubt === undefined && modified < limit && key.startsWith(request.prefix))
        paths.push(key.slice(cold.prefix.length));
    }
    if (page.next === undefined) return paths;
    continuation = page.next;
  }
}
