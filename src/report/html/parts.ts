import { formatCount, formatMany } from '../../core/format.ts';
import type { HoleGroup, Notice, Problem } from '../result.ts';
import { clipped, code, markup, NOTHING } from './markup.ts';
import type { Html, HtmlValue } from './markup.ts';

/* Pieces that the pages of several commands share. */

export function section(title: string, ...body: readonly HtmlValue[]): Html {
  return markup`<section><h2>${title}</h2>${body}</section>`;
}

export type Figure = readonly [name: string, value: HtmlValue, more?: HtmlValue];

/** The result at a glance. */
export function figures(rows: readonly Figure[]): Html {
  return markup`<dl>${rows.map(([name, value, more]) => markup`<div><dt>${name}</dt><dd>${value}${more === undefined ? NOTHING : markup`<small>${more}</small>`}</dd></div>`)}</dl>`;
}

/** `#` at the start of a column's title marks figures, which are aligned right. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly HtmlValue[])[],
): Html {
  const numeric = columns.map((title) => title.startsWith('#'));
  const head = columns.map((title, i) =>
    numeric[i] === true
      ? markup`<th scope="col" class="number">${title.slice(1)}</th>`
      : markup`<th scope="col">${title}</th>`,
  );
  const body = rows.map(
    (row) =>
      markup`<tr>${row.map((cell, i) => (numeric[i] === true ? markup`<td class="number">${cell}</td>` : markup`<td>${cell}</td>`))}</tr>\n`,
  );
  return markup`<table><caption>${caption}</caption><thead><tr>${head}</tr></thead>\n<tbody>${body}</tbody></table>`;
}

/** Folded; readable without script. */
export function details(title: string, ...body: readonly HtmlValue[]): Html {
  return markup`<details><summary>${title}</summary>${body}</details>`;
}

/** The reason and what to do. */
export function problemBox(problem: Problem | null, tone: 'warning' | 'bad'): Html {
  if (problem === null) return NOTHING;
  const { code: name, message, advice } = problem;
  const next = advice === '' ? NOTHING : markup`<p>${clipped(advice, 1_000)}</p>`;
  return markup`<div class="box ${tone}"><p><strong>${clipped(name, 60)}</strong>: ${clipped(message, 2_000)}</p>${next}</div>`;
}

const MAX_GROUPS = 20;
const MAX_EXAMPLES = 5;

/** Keys that failed, by cause; `fate` follows their number in the sentence. */
export function holesSection(title: string, groups: readonly HoleGroup[], fate: string): Html {
  if (groups.length === 0) return NOTHING;
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  const shown = groups.slice(0, MAX_GROUPS);
  const causes = shown.map(({ cause, count, advice }) => [
    markup`<strong>${clipped(cause, 60)}</strong>`,
    formatCount(count),
    advice,
  ]);
  const more = groups.length - shown.length;
  return section(
    title,
    markup`<p>${formatMany(all, 'key')} ${fate}.</p>`,
    table('By cause', ['cause', '#keys', 'what to do'], causes),
    more > 0 ? markup`<p>…and ${formatMany(more, 'more cause')}.</p>` : NOTHING,
    shown.map(examples),
  );
}

function examples({ cause, count, examples: all }: HoleGroup): Html {
  const shown = all.slice(0, MAX_EXAMPLES);
  if (shown.length === 0) return NOTHING;
  const title =
    shown.length === count ? 'All keys of ' : `The first ${shown.length} of ${formatMany(count, 'key')}: `;
  const rows = shown.map(({ key, message }) => markup`<li>${code(key)}: ${message}</li>`);
  return markup`<details><summary>${title}<strong>${clipped(cause, 60)}</strong></summary><ul>${rows}</ul></details>`;
}

const MAX_NOTICES = 25;

export function noticesSection(notices: readonly Notice[]): Html {
  if (notices.length === 0) return NOTHING;
  // A stable sort: warnings keep their order.
  const sorted = [...notices].sort((a, b) => Number(b.level === 'warning') - Number(a.level === 'warning'));
  const lines = sorted.slice(0, MAX_NOTICES).map(({ level, title, message }) => {
    const sign = level === 'warning' ? markup`<span class="warning">Warning</span> ` : NOTHING;
    return markup`<li>${sign}<strong>${clipped(title, 120)}</strong>: ${clipped(message, 600)}</li>`;
  });
  const more = notices.length - lines.length;
  return section(
    'Notices',
    markup`<ul>${lines}${more > 0 ? markup`<li>…and ${formatCount(more)} more</li>` : NOTHING}</ul>`,
  );
}
