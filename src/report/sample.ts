import type { CopyPath } from '../core/domain.ts';
import { formatBytes, formatDuration } from '../core/format.ts';

export interface SampleReport {
  readonly size: number;
  /** Null where no allowed path could copy it. */
  readonly path: CopyPath | null;
  readonly problem: string | null;
}

/** Whether the platform counted the sample's bytes, honestly: its statistics lag. */
export interface TrafficReport {
  readonly verdict: 'counted' | 'not-counted' | 'not-visible-yet' | 'not-seen';
  /** Bytes more than before, out of hot and into cold; null where nothing was seen. */
  readonly outOfHot: number | null;
  readonly intoCold: number | null;
  /** ms that were waited for the statistics. */
  readonly waited: number;
}

/** How one small object of hot went into cold, and whether the platform counted its bytes. */
export interface LookReport {
  readonly sample: SampleReport | null;
  readonly traffic: TrafficReport;
}

/** One line for people. */
export function lookWords({ sample, traffic }: LookReport): string {
  if (sample === null || sample.path === null) return `Tried with one object: ${sampleWords(sample)}.`;
  return `Tried with one object: ${sampleWords(sample)}; traffic ${trafficWords(traffic)}.`;
}

/** Why what was counted cannot be of the path that was taken; undefined where it can. */
export function contradiction({ sample, traffic }: LookReport): string | undefined {
  if (sample?.path !== 'native' || traffic.verdict !== 'counted') return undefined;
  return `Copies go native, which should cause no traffic, but the platform counted some: ${trafficWords(traffic)}. Something else may have used these buckets meanwhile; look at the platform's statistics, and run probe while nothing else does.`;
}

export function sampleWords(sample: SampleReport | null): string {
  if (sample === null) return 'none: hot has no object that is small enough to try with';
  if (sample.path === null) return `${formatBytes(sample.size)}, not copied: ${sample.problem ?? ''}`;
  return `${formatBytes(sample.size)}, went ${sample.path}`;
}

export function trafficWords({ verdict, outOfHot, intoCold, waited }: TrafficReport): string {
  const after = `after ${formatDuration(waited)}`;
  switch (verdict) {
    case 'counted':
      return `counted: ${formatBytes(outOfHot ?? 0)} out of hot, ${formatBytes(intoCold ?? 0)} into cold (${after})`;
    case 'not-counted':
      return `none was counted ${after}; statistics lag, so look again later`;
    case 'not-visible-yet':
      return `not visible yet ${after}: statistics lag`;
    case 'not-seen':
      return 'not seen: no platform-token, or the platform did not say';
  }
}
