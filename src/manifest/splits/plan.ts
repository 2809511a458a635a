import { defined } from '../../core/defined.ts';
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
import type { JsonObject } from '../../core/bounded-json.ts';
import { compareKeys } from '../../core/keys.ts';
import type { Capabilities } from '../../store/capabilities.ts';
import type { KeyRange } from '../../store/listing/listing.ts';
import {
  GENERATION_LIMITS,
  MAX_EPOCH,
  MAX_GENERATION,
  MAX_GENERATION_BYTES,
  MAX_KEY,
  MAX_NAME,
  MAX_TEXT,
  parseRecord,
} from '../bounds.ts';
import type { IsoTime } from '../entry.ts';
import { NEWER_ADVICE, StateError } from '../errors.ts';
import { FORMAT } from '../generation.ts';
import type { Generation, HotIdentity, Scope } from '../generation.ts';
import { splitPlanPath } from '../layout.ts';
import type { SplitId } from '../layout.ts';
import { checkCapabilities, checkEncryptedObjects, checkPathMemory } from '../parse-generation.ts';
import type { State } from '../state.ts';

/** More pieces than this spare nobody a wait. */
export const MAX_PIECES = 4096;
export const MAX_SHARDS = 256;

/** What the workers of a split run share: written once, under the lease, before any of them begins. */
export interface SplitPlan
  extends SplitId, Pick<Generation, 'copyPath' | 'ceilings' | 'bodyLimits' | 'encryption'> {
  readonly format: typeof FORMAT;
  /** The manifest that the split builds on; null for none. */
  readonly base: { readonly generation: number; readonly sha256: string } | null;
  /** Start of the split run: of its restore point, and of each version that a worker stores. */
  readonly started: IsoTime;
  readonly hot: HotIdentity;
  readonly scope: Scope;
  /** For how many workers it was cut. */
  readonly shards: number;
  /** A run before this one was cut off: cold may hold new objects that nobody recorded. */
  readonly cutOff: boolean;
  readonly capabilities: Capabilities;
  /** Of the base's journals, those that still lie in cold. */
  readonly journals: Generation['journals'];
  /** They tile the key space: each holds the keys after the end of the one before it, up to and with its own. */
  readonly pieces: readonly KeyRange[];
}

const ADVICE = 'Nothing was committed. Run plan again; what was copied is journalled.';

/** Throws StoreError. */
export async function writePlan(state: State, plan: SplitPlan, signal: AbortSignal): Promise<void> {
  const path = splitPlanPath(plan);
  const text = JSON.stringify(plan) + '\n';
  parse(text, path, plan); // what could not be read back must not be written
  await state.write(path, Buffer.from(text), 'application/json', signal);
}

/** Throws StateError where it is missing or damaged. */
export async function readPlan(state: State, id: SplitId, signal: AbortSignal): Promise<SplitPlan> {
  const path = splitPlanPath(id);
  const file = await state.read(path, signal, MAX_GENERATION_BYTES);
  if (file === undefined)
    throw new StateError(path, 'the lease names its split, but it does not exist', ADVICE);
  return parse(file.text, path, id);
}

function parse(text: string, path: string, id: SplitId): SplitPlan {
  return parseRecord(text, path, ADVICE, GENERATION_LIMITS, (json) => {
    if (countOf(json, 'format') > FORMAT)
      throw new StateError(path, 'a later version of this program wrote it', NEWER_ADVICE);
    if (textOf(json, 'split', MAX_NAME) !== id.split || countOf(json, 'epoch', MAX_EPOCH) !== id.epoch)
      throw new JsonRefused('it is the plan of another split or epoch than its name says');
    checkBase(json);
    timeOf(json, 'started');
    checkHot(objectOf(json, 'hot'));
    optional(json, 'encryption', () => checkEncryptedObjects(objectOf(json, 'encryption')));
    const scope = objectOf(json, 'scope');
    textsOf(scope, 'prefixes', MAX_KEY);
    textsOf(scope, 'exclude', MAX_TEXT);
    countOf(json, 'shards', MAX_SHARDS);
    flagOf(json, 'cutOff');
    checkCapabilities(objectOf(json, 'capabilities'));
    checkPathMemory(json);
    eachOf(json, 'journals', (journal) => {
      textOf(journal, 'run', MAX_NAME);
      countOf(journal, 'objects');
    });
    checkPieces(json);
    return json as unknown as SplitPlan;
  });
}

function checkBase(json: JsonObject): void {
  if (json['base'] === null) return;
  const base = objectOf(json, 'base');
  countOf(base, 'generation', MAX_GENERATION);
  sha256Of(base, 'sha256');
}

function checkHot(hot: JsonObject): void {
  anyTextOf(hot, 'endpoint', MAX_TEXT);
  textOf(hot, 'bucket', MAX_TEXT);
  anyTextOf(hot, 'prefix', MAX_KEY);
  for (const field of ['api', 'account']) optional(hot, field, () => textOf(hot, field, MAX_NAME));
}

function checkPieces(json: JsonObject): void {
  const pieces: KeyRange[] = [];
  const bound = (piece: JsonObject, name: string): string | undefined =>
    optional(piece, name, () => textOf(piece, name, MAX_KEY));
  eachOf(
    json,
    'pieces',
    (piece) => pieces.push(defined({ after: bound(piece, 'after'), upto: bound(piece, 'upto') })),
    MAX_PIECES,
  );
  if (!tile(pieces)) throw new JsonRefused('its pieces leave out keys, or overlap');
}

/** True where the ranges cover every key, and none twice. */
export function tile(ranges: readonly KeyRange[]): boolean {
  if (ranges.length === 0 || ranges[0]?.after !== undefined || ranges.at(-1)?.upto !== undefined)
    return false;
  return ranges.every(({ after, upto }, i) => {
    if (i > 0 && (after === undefined || after !== ranges[i - 1]?.upto)) return false;
    return after === undefined || upto === undefined || compareKeys(after, upto) < 0;
  });
}
