import { barChart, lineChart } from '../parts/chart.ts';
import type { RunResult } from '../result.ts';
import type { Section } from './section.ts';

/** The speed over the run; empty below three samples. */
export const throughput: Section = {
  title: 'throughput',
  render: ({ progress }) => {
    const chart = lineChart(rates(progress));
    return chart === '' ? '' : `### Throughput\n\n${chart}`;
  },
};

/** What the last runs of this scope copied, including this one; empty below three runs. */
export const lastRuns: Section = {
  title: 'last runs',
  render: (result) => {
    const runs = [...(result.history ?? []), ...present(result)].slice(-MAX_RUNS);
    if (runs.length < 3) return '';
    const chart = barChart(runs.map(({ copiedBytes }) => copiedBytes));
    if (chart === '') return `### Last ${runs.length} runs\n\nNone of them had anything to copy.\n`;
    return `### Last ${runs.length} runs\n\nBytes that each run copied, the newest on the right.\n\n${chart}`;
  },
};

const MAX_RUNS = 30;
const MAX_SAMPLES = 120;

function present({ generation, counts, bytes }: RunResult): { readonly copiedBytes: number }[] {
  return generation === null || counts.scanned === 0 ? [] : [{ copiedBytes: bytes.copied }];
}

function rates(samples: RunResult['progress']): { readonly seconds: number; readonly rate: number }[] {
  const points = [];
  let before = samples[0];
  for (const sample of samples.slice(1, MAX_SAMPLES)) {
    if (before === undefined || sample.ms <= before.ms) continue;
    const rate = Math.max(0, ((sample.bytes - before.bytes) * 1000) / (sample.ms - before.ms));
    points.push({ seconds: sample.ms / 1000, rate });
    before = sample;
  }
  return points;
}
