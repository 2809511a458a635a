import type { IsoTime } from './entry.ts';
import { DAMAGED_ADVICE, NEWER_ADVICE, StateError } from './errors.ts';
import { FORMAT } from './generation.ts';
import { VERIFIED } from './layout.ts';
import type { State } from './state.ts';

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
  const file = await state.read(VERIFIED, signal);
  if (file === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch (cause) {
    throw new StateError(VERIFIED, 'it is not JSON', DAMAGED_ADVICE, { cause });
  }
  if (!isVerified(value)) throw new StateError(VERIFIED, 'it lacks a field', DAMAGED_ADVICE);
  const format: number = value.format;
  if (format > FORMAT) throw new StateError(VERIFIED, `it has format ${format}`, NEWER_ADVICE);
  return value;
}

/** Under the lease. Throws StoreError. */
export async function writeVerified(state: State, verified: Verified, signal: AbortSignal): Promise<void> {
  const text = `${JSON.stringify(verified, undefined, 1)}\n`;
  await state.write(VERIFIED, Buffer.from(text), 'application/json', signal);
}

function isVerified(value: unknown): value is Verified {
  if (typeof value !== 'object' || value === null) return false;
  const { format, prefixes, rotations } = value as Partial<Verified>;
  return typeof format === 'number' && Array.isArray(prefixes) && Array.isArray(rotations);
}
