/** What one tool in one setting took for one work. */
export interface Row {
  readonly work: string;
  readonly tool: string;
  readonly setting: string;
  /** Medians of the turns: s, s, MiB. */
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  /** Objects that a turn copied. */
  readonly copied: number;
  /** By kind; empty where the server does not count them. */
  readonly requests: Readonly<Record<string, number>>;
}

/** The rows with how many times as much as `base`, a tool, each took, as a Markdown table. */
export function table(rows: readonly Row[], base: string): string {
  const lines = rows.map((row) => {
    const ours = rows.find(({ work, tool }) => work === row.work && tool === base);
    const kinds = Object.entries(row.requests).map(([kind, count]) => `${kind} ${count}`);
    const cells = [
      row.work,
      row.setting === 'default' ? row.tool : `${row.tool}, ${row.setting}`,
      `${row.wall.toFixed(2)} s${times(row, ours, 'wall')}`,
      `${row.cpu.toFixed(2)} s${times(row, ours, 'cpu')}`,
      `${row.peak} MiB`,
      kinds.join(', '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| work | program | wall | CPU | resident | requests |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

function times(row: Row, ours: Row | undefined, figure: 'wall' | 'cpu'): string {
  return ours === undefined || ours === row ? '' : ` (${(row[figure] / ours[figure]).toFixed(1)} ×)`;
}

/**
 * A chart in Mermaid of each work: CPU of every tool in its best setting, s. Bars of one work only, since works differ by
 * orders of magnitude.
 */
export function charts(rows: readonly Row[]): string {
  const works = [...new Set(rows.map(({ work }) => work))];
  return works
    .map((work) => {
      const best = new Map<string, Row>();
      for (const row of rows) {
        const known = best.get(row.tool);
        if (row.work === work && (known === undefined || row.cpu < known.cpu)) best.set(row.tool, row);
      }
      const bars = [...best.values()];
      if (bars.length < 2) return '';
      return [
        '```mermaid',
        'xychart-beta horizontal',
        `    title "${work}: seconds of CPU"`,
        `    x-axis [${bars.map(({ tool }) => `"${tool}"`).join(', ')}]`,
        `    bar [${bars.map(({ cpu }) => cpu).join(', ')}]`,
        '```',
        '',
      ].join('\n');
    })
    .filter((chart) => chart !== '')
    .join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
