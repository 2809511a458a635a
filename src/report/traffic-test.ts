import type { CopyPath } from '../core/domain.ts';
import { formatBytes, formatDuration } from '../core/format.ts';

export interface SampleReport {
  readonly size: number;
  /** Null if no allowed path could copy it. */
  readonly path: CopyPath | null;
  readonly problem: string | null;
}

/** Whether the platform counted the sample's bytes. Its statistics lag. */
export interface TrafficReport {
  readonly verdict: 'counted' | 'not-counted' | 'not-visible-yet' | 'not-seen';
  /** Increase in bytes out of hot and into cold; null if the platform did not report any. */
  readonly outOfHot: number | null;
  readonly intoCold: number | null;
  /** ms that the run waited for the statistics. */
  readonly waited: number;
}

/** How one small object of hot was copied, and whether the platform counted its bytes. */
export interface TrafficTestReport {
  readonly sample: SampleReport | null;
  readonly traffic: TrafficReport;
}

/** One line for the user. */
export function trafficTestText({ sample, traffic }: TrafficTestReport): string {
  if (sample === null || sample.path === null) return `Tested with one object: ${sampleText(sample)}.`;
  return `Tested with one object: ${sampleText(sample)}; traffic ${trafficText(traffic)}.`;
}

/** Why the counted traffic contradicts the copy path; undefined if it does not. */
export function contradiction({ sample, traffic }: TrafficTestReport): string | undefined {
  if (sample?.path !== 'native' || traffic.verdict !== 'counted') return undefined;
  return `The copy path is native, which should cause no traffic, but the platform counted some: ${trafficText(traffic)}. Something else may have used these buckets at the same time: check the platform's statistics, and run probe while nothing else uses them.`;
}

export function sampleText(sample: SampleReport | null): string {
  if (sample === null) return 'none: hot has no object small enough for a test';
  if (sample.path === null) return `${formatBytes(sample.size)}, not copied: ${sample.problem ?? ''}`;
  return `${formatBytes(sample.size)}, copied ${sample.path}`;
}

export function trafficText({ verdict, outOfHot, intoCold, waited }: TrafficReport): string {
  const after = `after ${formatDuration(waited)}`;
  switch (verdict) {
    case 'counted':
      return `counted: ${formatBytes(outOfHot ?? 0)} out of hot, ${formatBytes(intoCold ?? 0)} into cold (${after})`;
    case 'not-counted':
      return `none was counted ${after}; statistics lag, so check again later`;
    case 'not-visible-yet':
      return `not visible yet ${after}: statistics lag`;
    case 'not-seen':
      return 'unknown: no platform-token, or the platform did not report it';
  }
}
