import { countOf, oneOf, RECORD_LIMITS, textOf, timeOf, type JsonObject } from '../../core/bounded-json.ts';
import { isStoreError } from '../../store/errors.ts';
import { MAX_NAME, parseRecord } from '../bounds.ts';
import { storedPath } from '../encryption/stored.ts';
import type { IsoTime } from '../entry.ts';
import { damagedAdvice, NEWER_ADVICE, StateError } from '../errors.ts';
import { FORMAT } from '../generation.ts';
import { rehearsalOf, rehearsalPath, REHEARSALS } from '../layout.ts';
import type { State } from '../state.ts';

export const REHEARSAL_TARGETS = ['bucket', 'folder', 'read'] as const;

/** What a rehearsal of a restore measured, as it is kept in cold. Times in ms. */
export interface Rehearsal {
  readonly format: typeof FORMAT;
  readonly run: string;
  /** When it ended, by cold's clock. */
  readonly time: IsoTime;
  readonly restorePoint: IsoTime;
  /** Where the sample was restored to; `read`: it was only read and compared. */
  readonly target: (typeof REHEARSAL_TARGETS)[number];
  /** What was restored and compared. */
  readonly keys: number;
  readonly bytes: number;
  /** Keys of the sample that could not be restored. */
  readonly failed: number;
  /** All that there is to restore. */
  readonly allKeys: number;
  readonly allBytes: number;
  readonly tookMs: number;
  /** The expected time of a restore of everything; null where nothing was restored. */
  readonly rtoMs: number | null;
}

/** So many are kept: the oldest are removed by those that come after. */
const MOST_KEPT = 50;
/** Newest ones that are looked at before it is said that there is none: others may be damaged, or not be believed. */
const MOST_READ = 5;

/** Adds a record. An object each, so that two rehearsals at once lose nothing; no lease. Throws StoreError. */
export async function writeRehearsal(state: State, rehearsal: Rehearsal, signal: AbortSignal): Promise<void> {
  const text = `${JSON.stringify(rehearsal, undefined, 1)}\n`;
  const path = rehearsalPath(rehearsal.time, rehearsal.run);
  await state.write(path, Buffer.from(text), 'application/json', signal);
  const { store } = state.cold;
  for (const old of (await paths(state, signal)).slice(MOST_KEPT)) {
    try {
      await store.delete(state.cold.key(storedPath(state.cold, old)), {}, signal);
    } catch (error) {
      // Where nothing may be deleted they stay: a few hundred bytes a month.
      if (isStoreError(error, 'denied', 'locked', 'not-found', 'unsupported')) return;
      throw error;
    }
  }
}

/** The newest that is believed; undefined where there is none. Throws StoreError. */
export async function newestRehearsal(state: State, signal: AbortSignal): Promise<Rehearsal | undefined> {
  return newestOf(state, () => true, MOST_READ, signal);
}

/**
 * The newest that proves a restore: it restored something, and all of its sample. Undefined where none is known. `newest` is
 * what `newestRehearsal` found. Throws StoreError.
 */
export async function newestProof(
  state: State,
  newest: Rehearsal | undefined,
  signal: AbortSignal,
): Promise<Rehearsal | undefined> {
  if (newest === undefined || proves(newest)) return newest;
  return newestOf(state, proves, MOST_KEPT, signal);
}

function proves({ keys, failed }: Rehearsal): boolean {
  return keys > 0 && failed === 0;
}

async function newestOf(
  state: State,
  isMeant: (rehearsal: Rehearsal) => boolean,
  most: number,
  signal: AbortSignal,
): Promise<Rehearsal | undefined> {
  for (const path of (await paths(state, signal)).slice(0, most)) {
    try {
      const file = await state.read(path, signal, RECORD_LIMITS.bytes);
      if (file === undefined) continue;
      const rehearsal = parseRehearsal(file.text, path);
      if (isMeant(rehearsal)) return rehearsal;
    } catch (error) {
      if (!(error instanceof StateError)) throw error; // not as it must be, or not signed: an older one may be
    }
  }
  return undefined;
}

/** Names that are looked at: more than these are none that rehearsals made. */
const MOST_LISTED = 10_000;

/** The newest first. A name that is none of a rehearsal's is left alone. */
async function paths(state: State, signal: AbortSignal): Promise<string[]> {
  const found: string[] = [];
  for await (const path of state.paths(REHEARSALS, signal)) {
    if (rehearsalOf(path) !== undefined) found.push(path);
    if (found.length >= MOST_LISTED) break;
  }
  return found.sort().reverse();
}

/** Throws StateError. */
export function parseRehearsal(text: string, path: string): Rehearsal {
  return parseRecord(text, path, damagedAdvice(path), RECORD_LIMITS, (json: JsonObject) => {
    const format = countOf(json, 'format');
    if (format > FORMAT) throw new StateError(path, `it has format ${format}`, NEWER_ADVICE);
    return {
      format: FORMAT,
      run: textOf(json, 'run', MAX_NAME),
      time: timeOf(json, 'time'),
      restorePoint: timeOf(json, 'restorePoint'),
      target: oneOf(json, 'target', REHEARSAL_TARGETS),
      keys: countOf(json, 'keys'),
      bytes: countOf(json, 'bytes'),
      failed: countOf(json, 'failed'),
      allKeys: countOf(json, 'allKeys'),
      allBytes: countOf(json, 'allBytes'),
      tookMs: countOf(json, 'tookMs'),
      rtoMs: json['rtoMs'] === null ? null : countOf(json, 'rtoMs'),
    };
  });
}
