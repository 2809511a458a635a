/**
 * Charts for GitHub, in Mermaid's xychart. They contain only figures, because text is not escaped for Mermaid here.
 * Both old and new versions of Mermaid accept the name `xychart-beta`.
 */

/** Bytes per second over a run; empty with fewer than two points, or if nothing was copied. */
export function lineChart(points: readonly { readonly seconds: number; readonly rate: number }[]): string {
  const fastest = Math.max(0, ...points.map(({ rate }) => rate));
  const [first, last] = [points[0], points.at(-1)];
  if (points.length < 2 || first === undefined || last === undefined || !(fastest > 0)) return '';
  const unit = unitOf(fastest);
  const long = last.seconds >= 600;
  const ends = [first.seconds, last.seconds].map((s) => (long ? (s / 60).toFixed(1) : s.toFixed(1)));
  return chart([
    `x-axis "${long ? 'minutes' : 'seconds'}" ${ends.join(' --> ')}`,
    `y-axis "${unit.name}/s" 0 --> ${((fastest / unit.size) * 1.05).toFixed(2)}`,
    `line [${points.map(({ rate }) => (rate / unit.size).toFixed(2)).join(', ')}]`,
  ]);
}

/** One bar of bytes per run, the last run as number 0; empty if no run copied anything. */
export function barChart(bytes: readonly number[]): string {
  const most = Math.max(0, ...bytes);
  if (bytes.length === 0 || !(most > 0)) return '';
  const unit = unitOf(most);
  return chart([
    `x-axis "runs ago" [${bytes.map((_, i) => bytes.length - 1 - i).join(', ')}]`,
    `y-axis "${unit.name}" 0 --> ${((most / unit.size) * 1.05).toFixed(2)}`,
    `bar [${bytes.map((one) => (one / unit.size).toFixed(2)).join(', ')}]`,
  ]);
}

/** One bar of objects a second for each worker, by the number of its row; empty below two workers, or if none did anything. */
export function workerChart(rates: readonly number[]): string {
  const most = Math.max(0, ...rates);
  if (rates.length < 2 || !(most > 0)) return '';
  return chart([
    `x-axis "worker" [${rates.map((_, i) => i + 1).join(', ')}]`,
    `y-axis "objects/s" 0 --> ${(most * 1.05).toFixed(1)}`,
    `bar [${rates.map((rate) => rate.toFixed(1)).join(', ')}]`,
  ]);
}

/**
 * Wide and low: Mermaid's default of 700 × 500 would fill the screen. A blue that is visible on white and on black: the
 * default line is nearly white on GitHub's light theme.
 */
const FRONT_MATTER = [
  '---',
  'config:',
  '  xyChart:',
  '    width: 900',
  '    height: 220',
  '  themeVariables:',
  '    xyChart:',
  '      backgroundColor: "#00000000"',
  '      plotColorPalette: "#3b82f6"',
  '---',
];

function chart(lines: readonly string[]): string {
  return ['```mermaid', ...FRONT_MATTER, 'xychart-beta', ...lines.map((line) => `  ${line}`), '```', ''].join(
    '\n',
  );
}

function unitOf(bytes: number): { readonly name: string; readonly size: number } {
  if (bytes >= 1e9) return { name: 'GB', size: 1e9 };
  return bytes >= 1e6 ? { name: 'MB', size: 1e6 } : { name: 'kB', size: 1e3 };
}
