import { defined } from '../../core/defined.ts';
import { clip } from '../../core/escape.ts';
import { JsonRefused, textOf } from '../../core/bounded-json.ts';
import type { JsonObject } from '../../core/bounded-json.ts';
import { LINE_LIMITS, MAX_JOURNAL_BYTES, MAX_KEY, MAX_TEXT, parseRecord } from '../../manifest/bounds.ts';
import { DAMAGED_ADVICE, StateError } from '../../manifest/errors.ts';
import { afterReconciliation } from '../../manifest/journals/unreconciled.ts';
import type { ListingFile } from '../../manifest/listings/listing-writer.ts';
import { readPart } from '../../manifest/splits/part.ts';
import type { Figures, Part } from '../../manifest/splits/part.ts';
import { splitPlanPath } from '../../manifest/layout.ts';
import { compareKeys } from '../../core/keys.ts';
import { compileExclude } from '../../plan/scope.ts';
import { LineWatch } from '../../plan/unmatched.ts';
import type { SplitReport, WorkerRow } from '../../report/result.ts';
import type { KeyRange } from '../../store/listing/key-range.ts';
import { inPrefixes } from '../../transfer/slice-input.ts';
import { VanishedObjects } from '../../manifest/vanished.ts';
import type { VanishedObject } from '../../manifest/vanished.ts';
import type { Copies } from '../backup/copy.ts';
import { Tally } from '../backup/tally.ts';
import { resultOfPiece } from './claims.ts';
import type { Worker } from './worker.ts';

/** What all workers of a split run did, in sum. */
export interface Gathered {
  readonly copies: Copies;
  readonly tally: Tally;
  readonly pieces: SplitReport['pieces'];
  readonly workers: readonly WorkerRow[];
}

/**
 * Reads the results of all pieces, one after the other, and puts them together. Throws StateError where one is missing or
 * damaged: nothing is committed that lacks a piece.
 */
export async function gather(worker: Worker): Promise<Gathered> {
  const { plan, committed } = worker;
  const tally = new Tally(new LineWatch([], 'exclude', []));
  const parts: Omit<Part, 'figures'>[] = [];
  const segments: Copies['segments'][number][] = [];
  const rows = new Map<string, Mutable<WorkerRow>>();
  for (const piece of plan.pieces.keys()) {
    const { figures, ...part } = await readOf(worker, piece);
    const last = segments.at(-1)?.last;
    const first = part.segments[0]?.first;
    // Ranges that tile the key space cannot overlap; this is what the whole manifest rests on.
    if (last !== undefined && first !== undefined && compareKeys(last, first) >= 0)
      throw new StateError(splitPlanPath(plan), 'the results of its pieces overlap', DAMAGED_ADVICE);
    segments.push(...part.segments);
    tally.merge(figures);
    await mergeHoles(worker, tally, part);
    addRow(rows, part, figures);
    addRequests(worker, part);
    parts.push({ ...part, segments: [] }); // they are held once
  }
  const complete = parts.every((part) => part.complete);
  const takenOver = parts.filter(({ attempt }) => attempt > 1).length;
  const cutOff = plan.cutOff || takenOver > 0;
  const before = cutOff ? { looked: [] } : committed?.generation.unlooked;
  const reconciled = complete && tally.holes === 0;
  const { scope } = plan;
  const copies: Copies = {
    segments,
    complete,
    journals: [...plan.journals, ...parts.flatMap(({ journals }) => journals)],
    capabilities: plan.capabilities,
    unreconciled: reconciled ? afterReconciliation(before, scope.prefixes) : before,
    paths: worker.path.remember(),
    storeListing: () => Promise.resolve(listingOf(plan.pieces, parts)),
    condemned: parts.flatMap(({ condemned }) => condemned),
    lacking: [...new Set(parts.flatMap(({ lacking }) => lacking))],
    vanished: vanishedOf(worker, parts),
    forgetsListings: false,
  };
  const finished = parts.filter((part) => part.complete).length;
  const workers = [...rows.values()].sort((a, b) => b.pieces - a.pieces);
  return { copies, tally, pieces: { all: parts.length, complete: finished, takenOver }, workers };
}

/** The files of all pieces in key order: the last one of a piece is about its keys up to its end. */
function listingOf(
  pieces: readonly KeyRange[],
  parts: readonly Pick<Part, 'listed'>[],
): readonly ListingFile[] {
  return parts.flatMap(({ listed }, piece) =>
    listed.map(({ sha256, upto = pieces[piece]?.upto }) => ({ sha256, ...defined({ upto }) })),
  );
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

async function readOf(worker: Worker, piece: number): Promise<Part> {
  const { run, plan, state, lease } = worker;
  const { signal } = run.control;
  const name = await resultOfPiece(worker, piece, signal);
  const range = plan.pieces[piece];
  if (name === undefined || range === undefined)
    throw new StateError(splitPlanPath(plan), `its piece ${piece} has no result`, DAMAGED_ADVICE);
  return readPart(state, lease.id, name, range, signal);
}

/** Those of hot's objects that were listed and could not be read, in any piece; what other scopes saw is carried on. */
function vanishedOf(
  { plan, committed }: Worker,
  parts: readonly Pick<Part, 'vanished'>[],
): readonly VanishedObject[] {
  const { prefixes, exclude } = plan.scope;
  const excluded = compileExclude(exclude);
  const carried = new VanishedObjects(committed?.generation.vanished).remembered(
    (key) => inPrefixes(prefixes, key) && !excluded(key),
  );
  return [...parts.flatMap(({ vanished }) => vanished), ...carried].slice(0, MAX_VANISHED);
}

const MAX_VANISHED = 1_000;

function addRow(
  rows: Map<string, Mutable<WorkerRow>>,
  part: Pick<Part, 'worker' | 'ms' | 'attempt'>,
  figures: Part['figures'],
): void {
  const { worker, ms, attempt } = part;
  const row = rows.get(worker) ?? { worker, pieces: 0, takenOver: 0, scanned: 0, copied: 0, bytes: 0, ms: 0 };
  row.pieces++;
  if (attempt > 1) row.takenOver++;
  row.scanned += figures.counts['scanned'] ?? 0;
  row.copied += (figures.counts['copied'] ?? 0) + (figures.counts['touched'] ?? 0);
  row.bytes += (figures.bytes['copied'] ?? 0) + (figures.bytes['touched'] ?? 0);
  row.ms += ms;
  rows.set(worker, row);
}

function addRequests({ run }: Worker, { requests }: Pick<Part, 'requests'>): void {
  const add = (sum: Map<string, number>, some: Figures): void => {
    for (const [operation, count] of Object.entries(some))
      sum.set(operation, (sum.get(operation) ?? 0) + count);
  };
  add(run.buckets.requests.hot, requests.hot);
  add(run.buckets.requests.cold, requests.cold);
}

/** Holes of more pieces than fit are counted, and not listed. */
async function mergeHoles(
  { run, state }: Worker,
  tally: Tally,
  { holes }: Pick<Part, 'holes'>,
): Promise<void> {
  const { list } = holes;
  if (list === undefined) return;
  const file = await state.read(list, run.control.signal, MAX_JOURNAL_BYTES);
  if (file === undefined)
    throw new StateError(list, 'a result names it, but it does not exist', DAMAGED_ADVICE);
  for (const line of file.text.split('\n')) if (line !== '') tally.mergeHole(holeOf(line, list));
}

function holeOf(line: string, object: string): { key: string; cause: string; message: string } {
  const read = (json: JsonObject): { key: string; cause: string; message: string } => {
    const { message } = json;
    if (typeof message !== 'string') throw new JsonRefused('its message is not a text');
    return {
      key: textOf(json, 'key', MAX_KEY),
      cause: textOf(json, 'cause', MAX_TEXT),
      message: clip(message, 1000),
    };
  };
  return parseRecord(line, object, DAMAGED_ADVICE, LINE_LIMITS, read);
}
