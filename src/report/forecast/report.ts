import type { CopyPath } from '../../core/domain.ts';
import type { Cost } from '../../plan/forecast/cost.ts';

/** What a run does, or will do, and what that costs. */
export interface RunCost {
  /** By Store operation, of the whole run. */
  readonly requests: {
    readonly hot: Readonly<Record<string, number>>;
    readonly cold: Readonly<Record<string, number>>;
  };
  readonly paths: Readonly<Record<CopyPath, { readonly objects: number; readonly bytes: number }>>;
  /** Bytes by which cold grows: new objects, and old versions that stay. */
  readonly growth: number;
  /** The same as its storage class charges it: small objects may count for larger ones. */
  readonly charged: number;
  /** Of overwritten objects that had not been stored for their class's shortest time: bytes × days left of it. */
  readonly early: { readonly objects: number; readonly byteDays: number };
  /** Null where the prices of neither provider are known. */
  readonly cost: Cost | null;
}

export interface ForecastReport {
  readonly forecast: RunCost & {
    /** How long the copies take, ms, and whether by earlier runs of this scope or by an assumption. */
    readonly time: { readonly ms: number; readonly by: 'earlier runs' | 'assumption' };
  };
  /** Absent where nothing was copied: a dry run, or one that max-cost stopped. */
  readonly actual?: RunCost;
  /** Hosts whose prices are not known. */
  readonly unpriced: readonly string[];
}
