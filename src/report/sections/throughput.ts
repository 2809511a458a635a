import { barChart, lineChart } from '../parts/chart.ts';
import type { RunResult } from '../result.ts';
import type { Section } from './section.ts';

/** How fast this run was from beginning to end; nothing below three samples. */
export const throughput: Section = {
  title: 'throughput',
  render: ({ progress }) => {
    const chart = lineChart(rates(progress));
    return chart === '' ? '' : `### Throughput\n\n${chart}`;
  },
};

/** What the last runs of this scope copied, this one included; nothing below three runs. */
export const lastRuns: Section = {
  title: 'last runs',
  render: (result) => {
    const runs = [...(result.history ?? []), ...present(result)].slice(-MOST_RUNS);
    if (runs.length < 3) return '';
    const chart = barChart(runs.map(({ copiedBytes }) => copiedBytes));
    if (chart === '') return `### Last ${runs.length} runs\n\nNone of them had anything to copy.\n`;
    return `### Last ${runs.length} runs\n\nBytes that each run copied, the newest at the right.\n\n${chart}`;
  },
};

const MOST_RUNS = 30;
const MOST_SAMPLES = 120;

function present({ generation, counts, bytes }: RunResult): { readonly copiedBytes: number }[] {
  return generation === null || counts.scanned === 0 ? [] : [{ copiedBytes: bytes.copied }];
}

function rates(samples: RunResult['progress']): { readonly seconds: number; readonly rate: number }[] {
  const found = [];
  let before = samples[0];
  for (const sample of samples.slice(1, MOST_SAMPLES)) {
    if (before === undefined || sample.ms <= before.ms) continue;
    const rate = Math.max(0, ((sample.bytes - before.bytes) * 1000) / (sample.ms - before.ms));
    found.push({ seconds: sample.ms / 1000, rate });
    before = sample;
  }
  return found;
}
