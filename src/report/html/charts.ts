import { Html, markup, NOTHING } from './markup.ts';

/* Charts as plain SVG, without script. Each has a text beside it that says the same: a caption, or a table. */

const WIDTH = 760;
const HEIGHT = 160;
const LEFT = 70;
const BOTTOM = 22;
const TOP = 14;

export interface Bar {
  readonly value: number;
  /** Shown when a pointer rests on it. */
  readonly title: string;
}

/** A bar for each value, the oldest on the left; `format` is for the scale. Nothing where all are 0. */
export function barChart(
  caption: string,
  bars: readonly Bar[],
  format: (value: number) => string,
  tone: 'bar' | 'bar2' = 'bar',
): Html {
  const highest = Math.max(0, ...bars.map(({ value }) => value));
  if (highest === 0) return NOTHING;
  const step = (WIDTH - LEFT) / bars.length;
  const shapes = bars.map(({ value, title }, i) => {
    // A run that copied a little shows as a line, not as nothing.
    const height = value <= 0 ? 0 : Math.max(1.5, (value / highest) * (HEIGHT - TOP - BOTTOM));
    const [x, y] = [LEFT + i * step + step * 0.1, HEIGHT - BOTTOM - height];
    return markup`<rect class="${tone}" x="${fixed(x)}" y="${fixed(y)}" width="${fixed(Math.min(step * 0.8, 40))}" height="${fixed(height)}"><title>${title}</title></rect>`;
  });
  return chart(caption, [axes(format(highest), format(0)), shapes]);
}

export interface Sample {
  readonly x: number;
  readonly y: number;
}

/** A line through the samples, in the order of x. Nothing below three of them, or where all are 0. */
export function lineChart(
  caption: string,
  samples: readonly Sample[],
  format: (value: number) => string,
  ends: readonly [from: string, to: string],
): Html {
  const highest = Math.max(0, ...samples.map(({ y }) => y));
  const [from, to] = [samples[0]?.x ?? 0, samples.at(-1)?.x ?? 0];
  if (samples.length < 3 || highest === 0 || to <= from) return NOTHING;
  const points = samples.map(({ x, y }) => {
    const across = LEFT + ((x - from) / (to - from)) * (WIDTH - LEFT - 4);
    return `${fixed(across)},${fixed(HEIGHT - BOTTOM - (Math.max(0, y) / highest) * (HEIGHT - TOP - BOTTOM))}`;
  });
  const line = markup`<polyline class="curve" points="${new Html(points.join(' '))}"/>`;
  const names = markup`<text class="axis" x="${LEFT}" y="${HEIGHT - 6}">${ends[0]}</text><text class="axis" x="${WIDTH - 4}" y="${HEIGHT - 6}" text-anchor="end">${ends[1]}</text>`;
  return chart(caption, [axes(format(highest), format(0)), line, names]);
}

function axes(top: string, bottom: string): Html {
  const base = HEIGHT - BOTTOM;
  return markup`<path class="grid" d="M${LEFT} ${TOP}H${WIDTH}M${LEFT} ${base}H${WIDTH}"/><text class="axis" x="${LEFT - 6}" y="${TOP + 4}" text-anchor="end">${top}</text><text class="axis" x="${LEFT - 6}" y="${base + 4}" text-anchor="end">${bottom}</text>`;
}

function chart(caption: string, body: readonly (Html | readonly Html[])[]): Html {
  return figure(caption, WIDTH, HEIGHT, body);
}

/** A picture with its caption, which is its name for those who cannot see it. */
export function figure(
  caption: string,
  width: number,
  height: number,
  body: readonly (Html | readonly Html[])[],
): Html {
  return markup`<figure><svg viewBox="0 0 ${fixed(width)} ${fixed(height)}" role="img" aria-label="${caption}">${body}</svg><figcaption>${caption}</figcaption></figure>`;
}

/** A coordinate. */
export function fixed(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 10) / 10) : '0';
}
