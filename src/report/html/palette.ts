/** The colours of a page. A test computes the contrast of every pair of text and ground (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface Palette {
  readonly ground: string;
  readonly panel: string;
  readonly text: string;
  readonly dim: string;
  readonly line: string;
  readonly good: string;
  readonly warning: string;
  readonly bad: string;
  /** Bars, lines and marks of charts. */
  readonly mark: string;
  /** A second mark, beside the first. */
  readonly other: string;
  /** Grounds of the fields of the treemap and the calendar, by how much changed; `text` is written on them. */
  readonly field0: string;
  readonly field1: string;
  readonly field2: string;
  readonly field3: string;
  readonly fieldBad: string;
}

export const LIGHT: Palette = {
  ground: '#ffffff',
  panel: '#f6f8fa',
  text: '#1f2328',
  dim: '#59636e',
  line: '#d1d9e0',
  good: '#1a7f37',
  warning: '#8a5a00',
  bad: '#b91c28',
  mark: '#0969da',
  other: '#8250df',
  field0: '#eaeef2',
  field1: '#ddf4ff',
  field2: '#b6e3ff',
  field3: '#80ccff',
  fieldBad: '#ffcecb',
};

export const DARK: Palette = {
  ground: '#0d1117',
  panel: '#151b23',
  text: '#f0f6fc',
  dim: '#9198a1',
  line: '#3d444d',
  good: '#3fb950',
  warning: '#d29922',
  bad: '#ff7b72',
  mark: '#4493f8',
  other: '#ab7df8',
  field0: '#262c36',
  field1: '#0c2d6b',
  field2: '#0d419d',
  field3: '#1158c7',
  fieldBad: '#8e1519',
};

/** As custom properties of CSS. */
export function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour as string}`)
    .join(';');
}
