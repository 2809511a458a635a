import type { CopyPath } from '../../core/domain.ts';

/** Requests by Store operation. */
export type Counts = Record<string, number>;

/** What a backup does, as far as it costs something. */
export interface Work {
  readonly hot: Counts;
  /** `objects`: charged by the class of what is copied; `state`: in the bucket's own class. */
  readonly cold: { readonly objects: Counts; readonly state: Counts };
  readonly paths: Record<CopyPath, { objects: number; bytes: number }>;
  /** Bytes that are read back from cold (`verify: read`). */
  readBack: number;
  /** By how much cold grows: new objects, and old versions that stay. `charged` counts small ones as the class does. */
  readonly growth: { bytes: number; charged: number };
  /** Of overwritten objects that had not been stored for the class's shortest time: bytes × days left of it. */
  early: { objects: number; byteDays: number };
}

export function noWork(): Work {
  const none = (): { objects: number; bytes: number } => ({ objects: 0, bytes: 0 });
  return {
    hot: {},
    cold: { objects: {}, state: {} },
    paths: { native: none(), emulated: none(), streamed: none() },
    readBack: 0,
    growth: { bytes: 0, charged: 0 },
    early: { objects: 0, byteDays: 0 },
  };
}

export function count(counts: Counts, operation: string, times = 1): void {
  counts[operation] = (counts[operation] ?? 0) + times;
}

/** The sum of counts by operation. */
export function sum(...all: readonly Readonly<Counts>[]): Counts {
  const total: Counts = {};
  for (const counts of all)
    for (const [operation, times] of Object.entries(counts)) count(total, operation, times);
  return total;
}
