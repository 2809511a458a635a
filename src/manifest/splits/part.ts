import { createHash } from 'node:crypto';
import {
  anyTextOf,
  countOf,
  eachOf,
  flagOf,
  JsonRefused,
  objectOf,
  optional,
  sha256Of,
  textOf,
  textsOf,
  timeOf,
} from '../../core/bounded-json.ts';
import type { JsonLimits, JsonObject } from '../../core/bounded-json.ts';
import { compareKeys } from '../../core/keys.ts';
import type { KeyRange } from '../../store/listing/listing.ts';
import {
  MAX_ETAG,
  MAX_EPOCH,
  MAX_KEY,
  MAX_LISTED_FILES,
  MAX_NAME,
  MAX_PATH,
  parseRecord,
} from '../bounds.ts';
import type { CondemnedFile } from '../condemned.ts';
import { StateError } from '../errors.ts';
import { isSealed } from '../encryption/stored.ts';
import { FORMAT } from '../generation.ts';
import type { Generation } from '../generation.ts';
import type { ListingFile } from '../listings/listing-writer.ts';
import { partPath, pieceRun, runPath } from '../layout.ts';
import type { SplitId } from '../layout.ts';
import { checkPathMemory } from '../parse-generation.ts';
import type { SegmentRef } from '../segment.ts';
import type { State } from '../state.ts';
import type { VanishedObject } from '../vanished.ts';

/** What a worker made of a piece: written once for each attempt, and named, by its hash, in the piece's lease. */
export interface Part extends PartId, Pick<Generation, 'copyPath' | 'ceilings' | 'bodyLimits'> {
  readonly format: typeof FORMAT;
  /** The name of the worker. */
  readonly worker: string;
  /** False where it was given up before all of it was listed. */
  readonly complete: boolean;
  readonly segments: readonly SegmentRef[];
  /** Of this attempt and of those before it. */
  readonly journals: Generation['journals'];
  /** Where the worker stored what it saw of hot's listing, in key order. */
  readonly listed: readonly ListingFile[];
  readonly condemned: readonly CondemnedFile[];
  readonly vanished: readonly VanishedObject[];
  readonly lacking: readonly string[];
  /** Keys that could not be brought up to date: how many, and where they are listed. */
  readonly holes: { readonly count: number; readonly list?: string };
  readonly ms: number;
  readonly figures: PartFigures;
  readonly requests: { readonly hot: Figures; readonly cold: Figures };
}

export type Figures = Readonly<Record<string, number>>;

/** Counts by their names, as the report has them. */
export interface PartFigures {
  readonly counts: Figures;
  readonly bytes: Figures;
  readonly paths: Readonly<Record<string, Figures>>;
  readonly lost: number;
  readonly prefixes: readonly PartRow[];
}

export interface PartRow {
  readonly prefix: string;
  readonly figures: Figures;
}

/** A piece of a million keys has twenty segments, and its report a thousand rows. */
const MAX_PART_BYTES = 8 * 1024 * 1024;
const LIMITS: JsonLimits = { bytes: MAX_PART_BYTES, depth: 16, text: 6 * MAX_PATH, values: 200_000 };
const MAX_ROWS = 2_000;
const MAX_VANISHED = 10_000;
const MAX_FIGURES = 100;
const ADVICE = 'Nothing was committed. Run the split again with plan; what was copied is journalled.';

/** An attempt at a piece. */
export interface PartId extends SplitId {
  readonly piece: number;
  readonly attempt: number;
}

/** Where an attempt lists the keys that it could not bring up to date. */
export function holesPath({ piece, attempt, ...id }: PartId): string {
  return runPath(pieceRun(id, piece, attempt), 'holes.ndjson');
}

/** Writes the part, and returns its SHA-256, for the piece's lease. Throws StoreError. */
export async function writePart(
  state: State,
  part: Part,
  range: KeyRange,
  signal: AbortSignal,
): Promise<string> {
  const path = partPath(part, part.piece, part.attempt);
  const text = JSON.stringify(part) + '\n';
  parse(text, path, part, range); // what could not be read back must not be written
  const stored = await state.write(path, Buffer.from(text), 'application/json', signal);
  // A hash of names and hashes must not stand in clear.
  return isSealed(state.cold, path) ? stored : sha256(text);
}

/** Which part: as the lease of its piece names it. */
export interface PartName {
  readonly piece: number;
  readonly attempt: number;
  readonly sha256: string;
}

/** Throws StateError where it is missing, damaged, or about other keys than those of its piece. */
export async function readPart(
  state: State,
  id: SplitId,
  name: PartName,
  range: KeyRange,
  signal: AbortSignal,
): Promise<Part> {
  const path = partPath(id, name.piece, name.attempt);
  const file = await state.read(path, signal, MAX_PART_BYTES);
  if (file === undefined)
    throw new StateError(path, 'the lease of its piece names it, but it does not exist', ADVICE);
  if (sha256(isSealed(state.cold, path) ? file.stored : file.text) !== name.sha256)
    throw new StateError(path, 'its content does not match the SHA-256 in the lease of its piece', ADVICE);
  return parse(file.text, path, { ...id, ...name }, range);
}

function parse(text: string, path: string, name: PartId, range: KeyRange): Part {
  return parseRecord(text, path, ADVICE, LIMITS, (json) => {
    countOf(json, 'format', FORMAT);
    const isNamed =
      textOf(json, 'split', MAX_NAME) === name.split &&
      countOf(json, 'epoch', MAX_EPOCH) === name.epoch &&
      countOf(json, 'piece') === name.piece &&
      countOf(json, 'attempt') === name.attempt;
    if (!isNamed) throw new JsonRefused('it is the part of another piece than its name says');
    textOf(json, 'worker', MAX_NAME);
    flagOf(json, 'complete');
    checkSegments(json, range);
    checkJournals(json, name);
    eachOf(json, 'condemned', (file) => {
      sha256Of(file, 'sha256');
      countOf(file, 'count');
    });
    checkListed(json, range);
    checkMemories(json, name);
    countOf(json, 'ms');
    checkFigures(objectOf(json, 'figures'));
    const requests = objectOf(json, 'requests');
    for (const side of ['hot', 'cold']) figuresOf(objectOf(requests, side));
    return json as unknown as Part;
  });
}

/** In key order, and in the piece's range: what is outside belongs to another piece. */
function checkSegments(json: JsonObject, { after, upto }: KeyRange): void {
  let before = after;
  eachOf(json, 'segments', (segment) => {
    const first = textOf(segment, 'first', MAX_KEY);
    const last = textOf(segment, 'last', MAX_KEY);
    sha256Of(segment, 'sha256');
    countOf(segment, 'count');
    countOf(segment, 'bytes');
    if (compareKeys(first, last) > 0 || (before !== undefined && compareKeys(before, first) >= 0))
      throw new JsonRefused('its segments are out of order, or begin before its piece');
    before = last;
  });
  if (upto !== undefined && before !== undefined && compareKeys(before, upto) > 0)
    throw new JsonRefused('its segments end after its piece');
}

/** In key order, and in the piece's range. */
function checkListed(json: JsonObject, { after, upto }: KeyRange): void {
  let before = after;
  eachOf(
    json,
    'listed',
    (file) => {
      sha256Of(file, 'sha256');
      const end = optional(file, 'upto', () => textOf(file, 'upto', MAX_KEY));
      const inOrder = end === undefined || before === undefined || compareKeys(before, end) < 0;
      if (!inOrder || (end !== undefined && upto !== undefined && compareKeys(end, upto) > 0))
        throw new JsonRefused('its listings are out of order, or of another piece');
      before = end ?? before;
    },
    MAX_LISTED_FILES,
  );
}

/** Only those of its own piece: a commit takes their records for part of the manifest. */
function checkJournals(json: JsonObject, name: PartId): void {
  eachOf(json, 'journals', (journal) => {
    const run = textOf(journal, 'run', MAX_NAME);
    countOf(journal, 'objects');
    const attempt = Number(/-(\d{10})$/.exec(run)?.[1]);
    if (!(attempt <= name.attempt) || run !== pieceRun(name, name.piece, attempt))
      throw new JsonRefused('it names the journal of another piece');
  });
}

function checkMemories(json: JsonObject, name: PartId): void {
  eachOf(
    json,
    'vanished',
    (object) => {
      textOf(object, 'key', MAX_KEY);
      anyTextOf(object, 'etag', MAX_ETAG);
      timeOf(object, 'modified');
    },
    MAX_VANISHED,
  );
  textsOf(json, 'lacking', MAX_NAME, 10);
  const holes = objectOf(json, 'holes');
  countOf(holes, 'count');
  const list = optional(holes, 'list', () => textOf(holes, 'list', MAX_PATH));
  if (list !== undefined && list !== holesPath(name))
    throw new JsonRefused('its list of holes is not in a folder of its piece');
  checkPathMemory(json);
}

function checkFigures(figures: JsonObject): void {
  figuresOf(objectOf(figures, 'counts'));
  figuresOf(objectOf(figures, 'bytes'));
  countOf(figures, 'lost');
  const paths = objectOf(figures, 'paths');
  for (const path of Object.keys(paths)) figuresOf(objectOf(paths, path));
  eachOf(
    figures,
    'prefixes',
    (row) => {
      anyTextOf(row, 'prefix', MAX_KEY);
      figuresOf(objectOf(row, 'figures'));
    },
    MAX_ROWS,
  );
}

function figuresOf(figures: JsonObject): void {
  const names = Object.keys(figures);
  if (names.length > MAX_FIGURES) throw new JsonRefused('it has far too many figures');
  for (const name of names) countOf(figures, name);
}

function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
