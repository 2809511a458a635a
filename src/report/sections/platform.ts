import type { BucketUse } from '../../plan/statistics.ts';
import { forMarkdown } from '../../core/escape.ts';
import { formatBytes, formatCount } from '../../core/format.ts';
import { table } from '../parts/markdown.ts';
import type { PlatformReport, RunResult } from '../result.ts';
import type { Section } from './section.ts';

/** What Flashback reports: the account's quotas when the run began, and the traffic of the buckets. */
export const platform: Section = {
  title: 'platform',
  render: (result) => {
    const { platform: report } = result;
    if (report === undefined) return '';
    return [quotas(report), statistics(report, result)].filter((part) => part !== '').join('\n');
  },
};

const MAX_QUOTAS = 10;

function quotas({ quotas: limits }: PlatformReport): string {
  if (limits.length === 0) return '';
  const rows = limits
    .slice(0, MAX_QUOTAS)
    .map(({ kind, period, used, max, percent }) => [
      forMarkdown(period === null ? kind : `${kind}, ${period}`, 60),
      used === null ? '' : formatBytes(used),
      max === null ? '' : formatBytes(max),
      `${percent >= 80 ? '⚠️ ' : ''}${Math.floor(percent)}%`,
    ]);
  return `### Flashback quota\n\n${table(['', 'used', 'of', ''], rows)}`;
}

/** Bytes and latency are of all users of the bucket; operations and errors are of this run. */
function statistics(
  { statistics: counted }: PlatformReport,
  { requests, limiter, counts }: RunResult,
): string {
  if (counted === undefined) return '';
  const row = (when: string, operations: string, { bucket, ...use }: BucketUse): string[] => [
    `${bucket}, ${when}`,
    operations,
    formatBytes(use.uploaded),
    formatBytes(use.downloaded),
    use.latencyMs === null ? '' : milliseconds(use.latencyMs),
  ];
  const operations = (bucket: BucketUse['bucket']): string =>
    formatCount(Object.values(requests[bucket]).reduce((sum, count) => sum + count, 0));
  const rows = [
    ...counted.run.map((use) => row('this run', operations(use.bucket), use)),
    ...counted.days.map((use) => row('today', '–', use)),
  ];
  const heads = ['', 'operations', 'uploaded', 'downloaded', 'latency'];
  const errors = `Errors: ${formatCount(counts.failed)} objects failed, ${formatCount(limiter?.throttled ?? 0)} answers asked to slow down.`;
  return `### Flashback statistics\n\n${table(heads, rows)}\n${errors}\n`;
}

function milliseconds(ms: number): string {
  return `${ms < 10 ? ms.toFixed(1) : formatCount(Math.round(ms))} ms`;
}
