import { formatBytes, formatCount, formatDuration, formatRate } from '../../core/format.ts';
import type { RecentRun } from '../../manifest/generation.ts';
import type { RunResult } from '../result.ts';
import { formatTime } from '../words.ts';
import { barChart, lineChart } from './charts.ts';
import { clipped, markup, NOTHING } from './markup.ts';
import type { Html } from './markup.ts';
import { details, section, table } from './parts.ts';

const MAX_RUNS = 30;
const MAX_SAMPLES = 120;

type Past = Pick<RecentRun, 'time' | 'ms' | 'scanned' | 'bytes' | 'copied' | 'copiedBytes' | 'failed'>;

/** How large hot was at each of the last runs of this scope, and what they copied. */
export function timelineSection(result: RunResult): Html {
  const runs = [...(result.history ?? []), ...present(result)].slice(-MAX_RUNS);
  if (runs.length < 2) return NOTHING;
  const at = (run: Past, what: string): string => `${formatTime(run.time)}: ${what}`;
  const sizes = runs.map((run) => ({
    value: run.bytes,
    title: at(run, `${formatBytes(run.bytes)} in ${formatCount(run.scanned)} objects`),
  }));
  const copies = runs.map((run) => ({
    value: run.copiedBytes,
    title: at(run, `${formatBytes(run.copiedBytes)} in ${formatCount(run.copied)} objects`),
  }));
  const count = `${runs.length} runs of this scope that committed, the newest on the right`;
  return section(
    'Timeline',
    barChart(`Bytes in hot: the last ${count}.`, sizes, formatBytes),
    barChart(`Bytes that each run copied: the last ${count}.`, copies, formatBytes, 'bar2'),
    details('The same as a table', runsTable(runs)),
  );
}

function present({ generation, counts, bytes, started, durationMs }: RunResult): Past[] {
  if (generation === null || counts.scanned === 0) return [];
  return [
    {
      time: started,
      ms: durationMs,
      scanned: counts.scanned,
      bytes: bytes.scanned,
      copied: counts.copied,
      copiedBytes: bytes.copied,
      failed: counts.failed + counts.deferred,
    },
  ];
}

function runsTable(runs: readonly Past[]): Html {
  return table(
    'The newest first',
    ['run', '#took', '#objects in hot', '#bytes in hot', '#copied', '#bytes copied', '#failed'],
    [...runs]
      .reverse()
      .map(({ time, ms, scanned, bytes, copied, copiedBytes, failed }) => [
        clipped(formatTime(time), 40),
        formatDuration(ms),
        formatCount(scanned),
        formatBytes(bytes),
        formatCount(copied),
        formatBytes(copiedBytes),
        failed === 0 ? '–' : markup`<strong>${formatCount(failed)}</strong>`,
      ]),
  );
}

/** The speed over the run, and how objects were copied. */
export function throughputSection({ progress, paths, durationMs, bytes, limiter }: RunResult): Html {
  const used = (['native', 'emulated', 'streamed'] as const).filter((path) => paths[path].objects > 0);
  const rates = ratesOf(progress);
  const rate = formatRate(bytes.copied + bytes.touched, durationMs);
  const chart = lineChart(
    `Bytes per second over the run${rate === '' ? '' : `; ${rate} on average`}.`,
    rates,
    (value) => `${formatBytes(Math.round(value))}/s`,
    ['start', formatDuration(progress.at(-1)?.ms ?? 0)],
  );
  if (used.length === 0 && chart.source === '') return NOTHING;
  const rows = used.map((path) => [path, formatCount(paths[path].objects), formatBytes(paths[path].bytes)]);
  const flight =
    limiter === null
      ? NOTHING
      : markup`<p class="dim">At most ${formatCount(limiter.highest)} copies in flight; throttled ${formatCount(limiter.throttled)} times.</p>`;
  const byPath = rows.length === 0 ? NOTHING : table('By copy path', ['copied', '#objects', '#bytes'], rows);
  return section('Throughput', chart, byPath, flight);
}

function ratesOf(samples: RunResult['progress']): { readonly x: number; readonly y: number }[] {
  const points = [];
  let before = samples[0];
  for (const sample of samples.slice(1, MAX_SAMPLES)) {
    if (before === undefined || sample.ms <= before.ms) continue;
    points.push({ x: sample.ms, y: ((sample.bytes - before.bytes) * 1000) / (sample.ms - before.ms) });
    before = sample;
  }
  return points;
}
