/** What of a limit is used, in bytes; as the platform says it, or less. */
export interface QuotaUse {
  /** `STORAGE`, `TRAFFIC` and others. */
  readonly type: string | undefined;
  readonly period: string | undefined;
  readonly current: number | undefined;
  /** Undefined: no limit, or none that was said. */
  readonly max: number | undefined;
  /** 0 to 100 and more. */
  readonly percentage: number | undefined;
}

/** A limit on bytes with something known about its use. */
export interface Quota {
  readonly kind: 'storage' | 'traffic';
  /** `monthly`; null where it is not of a period, or none was said. */
  readonly period: string | null;
  /** Bytes; null where only the share is known. */
  readonly used: number | null;
  readonly max: number | null;
  /** Of the limit, percent. */
  readonly percent: number;
}

/** From here on people are told, percent. */
const NEARLY = 80;

/** The limits that a backup can run into, the fullest first; limits on other things than bytes are none of its business. */
export function quotasOf(rows: readonly QuotaUse[]): readonly Quota[] {
  return rows
    .flatMap((row): readonly Quota[] => {
      const kind = /^(STORAGE|TRAFFIC)/.exec(row.type ?? '')?.[1]?.toLowerCase() as Quota['kind'] | undefined;
      const percent = percentOf(row);
      if (kind === undefined || percent === undefined) return [];
      const { period, current, max } = row;
      return [
        { kind, period: period?.toLowerCase() ?? null, used: current ?? null, max: max ?? null, percent },
      ];
    })
    .sort((a, b) => b.percent - a.percent);
}

export function exceeded(quotas: readonly Quota[]): Quota | undefined {
  return quotas.find(({ percent }) => percent >= 100);
}

export function nearlyUsedUp(quotas: readonly Quota[]): readonly Quota[] {
  return quotas.filter(({ percent }) => percent >= NEARLY);
}

/** Those that `bytes` more do not fit into. Native copies are no traffic. */
export function tooSmallFor(quotas: readonly Quota[], bytes: number, native: boolean): readonly Quota[] {
  return quotas.filter(({ kind, used, max }) => {
    if (used === null || max === null || (native && kind === 'traffic')) return false;
    return bytes > max - used;
  });
}

/** By the figures themselves; the share that was said is rounded, and may be all that there is. */
function percentOf({ current, max, percentage }: QuotaUse): number | undefined {
  if (current === undefined || max === undefined || max === 0) return percentage;
  return (current / max) * 100;
}
