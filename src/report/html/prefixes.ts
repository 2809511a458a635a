import { formatBytes, formatCount, formatMany } from '../../core/format.ts';
import type { PrefixRow } from '../result.ts';
import { figure, fixed } from './charts.ts';
import { clipped, code, markup, NOTHING } from './markup.ts';
import type { Html } from './markup.ts';
import { details, section, table } from './parts.ts';
import { squarified } from './squares.ts';
import type { Tile } from './squares.ts';

const MAX_ROWS = 51;
const OPEN_ROWS = 10;
const WIDTH = 760;
const HEIGHT = 320;
/** Of a letter at 12 px, generously: a name that is longer than its field is cut by the field. */
const LETTER = 7;

/** What changed below each first folder: a treemap by bytes, and the same as a table. */
export function prefixesSection(rows: readonly PrefixRow[]): Html {
  if (rows.length === 0) return NOTHING;
  const shown = rows.slice(0, MAX_ROWS);
  const open = shown.slice(0, OPEN_ROWS);
  const folded = shown.slice(OPEN_ROWS);
  const more =
    folded.length === 0
      ? NOTHING
      : details(formatMany(folded.length, 'more prefix', 'more prefixes'), rowsTable(folded));
  return section('Changes by prefix', treemap(shown), rowsTable(open), more);
}

function treemap(rows: readonly PrefixRow[]): Html {
  const weights = rows.map(({ bytes }) => bytes);
  const tiles = squarified(weights, { x: 0, y: 0, width: WIDTH, height: HEIGHT });
  if (tiles.length < 2) return NOTHING;
  const caption =
    'Bytes in hot by prefix. The stronger the colour, the larger the share of objects that are new, changed or gone; red: some failed. The table has the figures.';
  return figure(
    caption,
    WIDTH,
    HEIGHT,
    tiles.map((tile) => field(tile, rows)),
  );
}

/** An inner SVG cuts off what reaches over its edge. */
function field({ index, x, y, width, height }: Tile, rows: readonly PrefixRow[]): Html {
  const row = rows[index];
  if (row === undefined || width < 0.5 || height < 0.5) return NOTHING;
  const letters = Math.floor((width - 8) / LETTER);
  const name =
    height < 18 || letters < 3 ? NOTHING : markup`<text x="5" y="15">${clipped(nameOf(row), letters)}</text>`;
  const size =
    height < 34 || letters < 8
      ? NOTHING
      : markup`<text x="5" y="30">${clipped(formatBytes(row.bytes), letters)}</text>`;
  const title = markup`<title>${clipped(nameOf(row), 100)}: ${formatMany(row.objects, 'object')}, ${formatBytes(row.bytes)}; ${words(row)}</title>`;
  return markup`<svg x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}"><g>${title}<rect class="field ${tone(row)}" width="100%" height="100%"/>${name}${size}</g></svg>`;
}

function nameOf({ prefix }: PrefixRow): string {
  return prefix === '' ? '(no folder)' : prefix;
}

function tone(row: PrefixRow): string {
  if (row.failed > 0) return 'fieldBad';
  const share = (row.new + row.changed + row.gone) / Math.max(1, row.objects);
  if (share === 0) return 'field0';
  return share < 0.01 ? 'field1' : share < 0.1 ? 'field2' : 'field3';
}

const EVENTS = ['new', 'changed', 'touched', 'gone', 'failed', 'kept'] as const;

function words(row: PrefixRow): string {
  const happened = EVENTS.filter((event) => (row[event] ?? 0) > 0).map(
    (event) => `${formatCount(row[event] ?? 0)} ${event}`,
  );
  return happened.length === 0 ? 'unchanged' : happened.join(', ');
}

function rowsTable(rows: readonly PrefixRow[]): Html {
  return table(
    'Objects and bytes in hot, and what this run found',
    ['prefix', '#objects', '#bytes', ...EVENTS.map((event) => `#${event}`)],
    rows.map((row) => [
      code(nameOf(row)),
      formatCount(row.objects),
      formatBytes(row.bytes),
      ...EVENTS.map((event) => {
        const count = row[event] ?? 0;
        if (count === 0) return '–';
        return event === 'failed' ? markup`<strong>${formatCount(count)}</strong>` : formatCount(count);
      }),
    ]),
  );
}
