import { forLog } from '../../core/escape.ts';
import type { ForecastReport } from './report.ts';
import { forecastNote, forecastRows } from '../sections/forecast.ts';
import type { Paint } from '../parts/paint.ts';

/** The forecast, beside what was done, for a terminal. */
export function forecastLines(report: ForecastReport, paint: Paint): string[] {
  const head = ['forecast', ...(report.actual === undefined ? [] : ['actual'])];
  const lines = [['', ...head], ...forecastRows(report)].map(
    ([name = '', ...figures]) =>
      `  ${name.padEnd(30)}${figures.map((figure) => figure.padStart(22)).join('')}`,
  );
  return [...lines, `  ${paint('dim', forLog(forecastNote(report), 600))}`];
}
