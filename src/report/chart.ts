import type { RunResult } from './result.ts';

/**
 * Throughput over the run as a Mermaid xychart, which GitHub draws; empty below three samples. Only
 * figures go in: Mermaid has a syntax of its own that nothing here escapes for.
 */
export function throughputChart(samples: RunResult['progress']): string {
  const rates: { seconds: number; bytes: number }[] = [];
  let before = samples[0];
  for (const sample of samples.slice(1, MOST_SAMPLES)) {
    if (before === undefined || sample.ms <= before.ms) continue;
    const bytes = Math.max(0, ((sample.bytes - before.bytes) * 1000) / (sample.ms - before.ms));
    rates.push({ seconds: sample.ms / 1000, bytes });
    before = sample;
  }
  const fastest = Math.max(0, ...rates.map((rate) => rate.bytes));
  const first = rates[0];
  const last = rates.at(-1);
  if (rates.length < 2 || samples.length < 3 || first === undefined || last === undefined) return '';
  if (!(fastest > 0)) return '';
  const [unit, size] = fastest >= 1e6 ? ['MB/s', 1e6] : ['kB/s', 1e3];
  const figures = rates.map((rate) => (rate.bytes / size).toFixed(2));
  const long = last.seconds >= 600;
  const ends = [first.seconds, last.seconds].map((s) => (long ? (s / 60).toFixed(1) : s.toFixed(1)));
  return [
    '### Throughput',
    '',
    '```mermaid',
    'xychart-beta',
    `  x-axis "${long ? 'minutes' : 'seconds'}" ${ends.join(' --> ')}`,
    `  y-axis "${unit}" 0 --> ${((fastest / size) * 1.05).toFixed(2)}`,
    `  line [${figures.join(', ')}]`,
    '```',
    '',
  ].join('\n');
}

const MOST_SAMPLES = 120;
