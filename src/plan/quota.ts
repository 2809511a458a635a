/** How much of a limit is used, in bytes; each field as far as the platform reports it. */
export interface QuotaUse {
  /** `STORAGE`, `TRAFFIC` and others. */
  readonly type: string | undefined;
  readonly period: string | undefined;
  readonly current: number | undefined;
  /** Undefined for no limit, or none reported. */
  readonly max: number | undefined;
  /** 0 to 100 and more. */
  readonly percentage: number | undefined;
}

/** A limit on bytes whose use is reported. */
export interface Quota {
  readonly kind: 'storage' | 'traffic';
  /** `monthly`; null for no period, or none reported. */
  readonly period: string | null;
  /** Bytes; null where only the share is known. */
  readonly used: number | null;
  readonly max: number | null;
  /** Of the limit, percent. */
  readonly percent: number;
}

/** From here on the report warns. */
const NEARLY_FULL_PERCENT = 80;

/** The limits that a backup can run into, the fullest first; limits on anything but bytes are ignored. */
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
  return quotas.filter(({ percent }) => percent >= NEARLY_FULL_PERCENT);
}

/** Those that `bytes` more do not fit into. Native copies are no traffic. */
export function tooSmallFor(quotas: readonly Quota[], bytes: number, native: boolean): readonly Quota[] {
  return quotas.filter(({ kind, used, max }) => {
    if (used === null || max === null || (native && kind === 'traffic')) return false;
    return bytes > max - used;
  });
}

/** From the figures themselves where there are any: the reported share is rounded. */
function percentOf({ current, max, percentage }: QuotaUse): number | undefined {
  if (current === undefined || max === undefined || max === 0) return percentage;
  return (current / max) * 100;
}
