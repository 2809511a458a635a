import type { IsoTime } from './entry.ts';
import { anyTextOf, countOf, eachOf, optional, textOf, textsOf, timeOf } from '../core/bounded-json.ts';
import type { JsonLimits, JsonObject } from '../core/bounded-json.ts';
import { MAX_KEY, MAX_NAME, MAX_PATH, parseRecord } from './bounds.ts';
import { damagedAdvice, NEWER_ADVICE, StateError } from './errors.ts';
import { FORMAT } from './generation.ts';
import { VERIFIED } from './layout.ts';
import { SignatureRefused } from './signing/refusal.ts';
import type { State } from './state.ts';

const TOO_LARGE_ADVICE =
  'What was verified is in the report, but not remembered. Delete the object to start anew.';

/** When the keys of one prefix (the first part of the key, with its slash) were last read back, all of them. */
export interface VerifiedPrefix {
  readonly prefix: string;
  /** Start of the run that began with them: each was read then or later. */
  readonly verified: IsoTime;
  readonly keys: number;
  /** Stored objects that were not what they should be, and were not repaired. */
  readonly faults: number;
}

/** How far the samples of one scope have come through all keys. */
export interface Rotation {
  readonly prefixes: readonly string[];
  /** The last key that was read; null to begin again. */
  readonly after: string | null;
  /** Start of the run that began with the first key. */
  readonly since: IsoTime;
  /** What was read of prefixes that are not complete yet. */
  readonly open: readonly Omit<VerifiedPrefix, 'verified'>[];
}

export interface Verified {
  readonly format: typeof FORMAT;
  readonly run: string;
  readonly time: IsoTime;
  readonly prefixes: readonly VerifiedPrefix[];
  readonly rotations: readonly Rotation[];
}

/** The results of verifications so far; undefined where there was none. Throws StateError. */
export async function readVerified(state: State, signal: AbortSignal): Promise<Verified | undefined> {
  const file = await readFile(state, signal);
  if (file === undefined) return undefined;
  return parseRecord(file.text, VERIFIED, damagedAdvice(VERIFIED), LIMITS, (json) => {
    const format = countOf(json, 'format');
    if (format > FORMAT) throw new StateError(VERIFIED, `it has format ${format}`, NEWER_ADVICE);
    optional(json, 'run', () => textOf(json, 'run', MAX_NAME));
    optional(json, 'time', () => timeOf(json, 'time'));
    eachOf(json, 'prefixes', (prefix) => {
      checkPrefix(prefix);
      timeOf(prefix, 'verified');
    });
    eachOf(json, 'rotations', (rotation) => {
      textsOf(rotation, 'prefixes', MAX_KEY);
      if (rotation['after'] !== null) textOf(rotation, 'after', MAX_KEY);
      timeOf(rotation, 'since');
      eachOf(rotation, 'open', checkPrefix);
    });
    return json as unknown as Verified;
  });
}

/** What is not signed as it must be is ignored: it only spares reading, and is made anew. */
async function readFile(state: State, signal: AbortSignal): Promise<{ readonly text: string } | undefined> {
  try {
    return await state.read(VERIFIED, signal, LIMITS.bytes);
  } catch (error) {
    if (!(error instanceof SignatureRefused)) throw error;
    return undefined;
  }
}

/** A row for each first part of a key: a few hundred, or as many as there are users, say. */
const LIMITS: JsonLimits = { bytes: 16 * 1024 * 1024, depth: 8, text: 6 * MAX_PATH, values: 500_000 };

function checkPrefix(prefix: JsonObject): void {
  anyTextOf(prefix, 'prefix', MAX_KEY);
  countOf(prefix, 'keys');
  countOf(prefix, 'faults');
}

/** Under the lease. Throws StoreError. */
export async function writeVerified(state: State, verified: Verified, signal: AbortSignal): Promise<void> {
  const text = `${JSON.stringify(verified, undefined, 1)}\n`;
  // What could not be read back must not be written.
  if (Buffer.byteLength(text) > LIMITS.bytes)
    throw new StateError(VERIFIED, `it would have more than ${LIMITS.bytes} bytes`, TOO_LARGE_ADVICE);
  await state.write(VERIFIED, Buffer.from(text), 'application/json', signal);
}
