import type { ClassPace, PaceLog } from './pace-log.ts';
import type { Census, ClassTotals } from './size-classes.ts';

/** How long a restore of everything is expected to take. */
export interface Rto {
  readonly ms: number;
  /** 95 % of what chance alone may change of it, as a share: 0.1 for ±10 %. Other loads on the stores are not in it. */
  readonly margin: number;
}

/** ms of a rehearsal. */
export interface Phases {
  /** All but the copying: reading the manifest, listing and trying the target. It is as long for everything. */
  readonly planMs: number;
  /** From the first copy to the last. */
  readonly copyMs: number;
}

const STEADY_FROM = 0.25;
/** Fewer than these, and the ramp is all there is. */
const LEAST_FOR_STEADY = 64;
/** From here on, time grows with bytes. */
const BYTES_COUNT_FROM = 1024 * 1024;

/**
 * The model (docs/restore.md, "Rehearse"): each size class costs what its objects took, all of them together as many at once as
 * there were in the steady middle of the rehearsal. Planning, the start and the end are added as they were. Undefined where
 * nothing was restored.
 */
export function extrapolate(census: Census, log: PaceLog, { planMs, copyMs }: Phases): Rto | undefined {
  if (log.keys === 0) return undefined;
  if (log.keys >= census.keys) return { ms: planMs + copyMs, margin: 0 }; // nothing is left to guess
  const means = census.classes.map((totals, i) => meanOf(totals, log.classes, i));
  const whole = census.classes.reduce((sum, { keys }, i) => sum + keys * (means[i] ?? 0), 0);
  const sampled = log.classes.reduce((sum, { ms }) => sum + ms, 0);
  if (sampled === 0) return { ms: planMs + copyMs, margin: 0 };
  const steady = log.steady(STEADY_FROM, LEAST_FOR_STEADY);
  const done = steady?.keys.reduce((sum, keys, i) => sum + keys * (ownMean(log.classes[i]) ?? 0), 0) ?? 0;
  // How many ms of work are done in one of the clock: what is in flight.
  const atOnce = steady === undefined || done === 0 ? sampled / Math.max(1, copyMs) : done / steady.ms;
  const slowest = log.classes.findLast(({ keys }) => keys > 0)?.keys ?? 0;
  const around = Math.max(0, copyMs - spanOf(sampled / atOnce, log.longest, slowest));
  return {
    ms: planMs + around + spanOf(whole / atOnce, aloneMs(census, log), largestKeys(census)),
    margin: marginOf(census, log, whole),
  };
}

/**
 * How long work of `ms` takes with its slowest objects in it, `count` of them of `longest` ms each, spread over all: the last of
 * them begins near the end, and is waited for.
 */
function spanOf(ms: number, longest: number, count: number): number {
  return Math.max(ms, (ms * count) / (count + 1) + longest);
}

function largestKeys({ classes }: Census): number {
  return classes.findLast(({ keys }) => keys > 0)?.keys ?? 0;
}

function ownMean(pace: ClassPace | undefined): number | undefined {
  return pace === undefined || pace.keys === 0 ? undefined : pace.ms / pace.keys;
}

/** Of a class whose sample is of other sizes than the whole, or empty, by bytes where they count. */
function meanOf(totals: ClassTotals, paces: readonly ClassPace[], index: number): number {
  if (totals.keys === 0) return 0;
  const size = totals.bytes / totals.keys;
  const nearest = nearestPace(paces, index);
  const mean = ownMean(nearest);
  if (nearest === undefined || mean === undefined) return 0;
  const sampledSize = nearest.bytes / nearest.keys;
  return size < BYTES_COUNT_FROM || sampledSize === 0 ? mean : mean * (size / sampledSize);
}

function nearestPace(paces: readonly ClassPace[], index: number): ClassPace | undefined {
  for (let away = 0; away < paces.length; away++) {
    for (const at of [index - away, index + away]) {
      const pace = paces[at];
      if (pace !== undefined && pace.keys > 0) return pace;
    }
  }
  return undefined;
}

/** The largest object takes its time, whatever else is in flight. */
function aloneMs({ largest }: Census, log: PaceLog): number {
  const top = log.classes.findLast(({ keys }) => keys > 0);
  if (top === undefined || top.bytes === 0 || largest < BYTES_COUNT_FROM) return 0;
  return (top.ms / top.bytes) * largest;
}

function marginOf(census: Census, log: PaceLog, whole: number): number {
  let variance = 0;
  for (const [i, { keys: all }] of census.classes.entries()) {
    const { keys, ms, squares } = log.classes[i] ?? { keys: 0, ms: 0, squares: 0 };
    if (keys < 2 || all <= keys) continue;
    const spread = Math.max(0, squares / keys - (ms / keys) ** 2);
    variance += (all * (all - keys) * spread) / keys;
  }
  return whole === 0 ? 0 : (1.96 * Math.sqrt(variance)) / whole;
}
