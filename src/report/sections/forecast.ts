import { forMarkdown } from '../../core/escape.ts';
import { formatBytes, formatCount, formatDuration } from '../../core/format.ts';
import { table } from '../parts/markdown.ts';
import { formatUsd } from '../forecast/cost.ts';
import type { ForecastReport, RunCost } from '../forecast/report.ts';
import { TEXT_LIMIT, type Section } from './section.ts';

/** What the run was expected to do and to cost, beside what it did. */
export const forecast: Section = {
  title: 'forecast',
  render: ({ forecast: report }) => {
    if (report === undefined) return '';
    const head = ['', 'forecast', ...(report.actual === undefined ? [] : ['actual'])];
    return `### Forecast\n\n${table(head, forecastRows(report))}\n${forMarkdown(forecastNote(report), TEXT_LIMIT * 2)}\n`;
  },
};

/** A name, the forecast, and where there is one the actual figure. */
export function forecastRows({ forecast, actual }: ForecastReport): string[][] {
  const columns: RunCost[] = actual === undefined ? [forecast] : [forecast, actual];
  const row = (name: string, figure: (one: RunCost) => string): string[] => [name, ...columns.map(figure)];
  const rows = [
    row('requests to hot', ({ requests }) => formatCount(total(requests.hot))),
    row('requests to cold', ({ requests }) => formatCount(total(requests.cold))),
  ];
  for (const path of ['native', 'emulated', 'streamed'] as const) {
    if (columns.some(({ paths }) => paths[path].objects > 0))
      rows.push(
        row(path, ({ paths }) => `${formatCount(paths[path].objects)}, ${formatBytes(paths[path].bytes)}`),
      );
  }
  rows.push(row('cold grows by', ({ growth }) => formatBytes(growth)));
  const lines = forecast.cost?.lines ?? [];
  for (const { what } of lines)
    rows.push(
      row(`price of ${what}${what === 'storage' ? ', a month' : ''}`, ({ cost }) =>
        formatUsd(cost?.lines.find((line) => line.what === what)?.price ?? 0),
      ),
    );
  if (forecast.cost !== null) rows.push(row('price of the run', ({ cost }) => formatUsd(cost?.now ?? 0)));
  return rows;
}

/** Where the figures come from. One line. */
export function forecastNote({ forecast: { time, cost }, unpriced }: ForecastReport): string {
  const took =
    time.ms === 0
      ? ''
      : `The copies take about ${formatDuration(time.ms)}, by ${time.by === 'assumption' ? 'an assumption, since there is no earlier run to go by' : 'the rate of earlier runs'}. `;
  const prices = (cost?.sources ?? []).map(({ name, read }) => `${name} (list prices of ${read})`);
  const priced = prices.length === 0 ? '' : `Prices in USD: ${prices.join('; ')}. `;
  const missing =
    unpriced.length === 0 ? '' : `No prices are known for ${unpriced.join(' and ')}: give them in prices. `;
  return `${took}${priced}${missing}`.trim();
}

const total = (requests: Readonly<Record<string, number>>): number =>
  Object.values(requests).reduce((sum, count) => sum + count, 0);
