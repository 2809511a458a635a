/** A table. Columns of figures are aligned right, unless all are centred. Cells must be escaped. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  set: 'centre' | 'by-content' = 'by-content',
): string {
  const rule = head.map((_, i) => {
    if (set === 'centre') return ':---:';
    return rows.length > 0 && rows.every((row) => FIGURE.test(row[i] ?? '')) ? '---:' : '---';
  });
  return `${[head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

/** A coloured box on GitHub, elsewhere a quotation. Each line must be escaped. */
export function alert(kind: 'NOTE' | 'WARNING' | 'CAUTION', lines: readonly string[]): string {
  return `${[`[!${kind}]`, ...lines].map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')}\n`;
}

/** A collapsed section. */
export function details(title: string, text: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${text}\n</details>\n`;
}

const FIGURE = /^(\*\*)?[+−]?[\d,.]+( [kMGTPE]?B)?(\*\*)?$|^–$/;
