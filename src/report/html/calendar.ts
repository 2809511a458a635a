import { formatCount, formatMany } from '../../core/format.ts';
import { figure } from './charts.ts';
import { code, Html, markup, NOTHING } from './markup.ts';
import { details, section, table } from './parts.ts';
import { formatTime } from '../words.ts';

/** A restore point as the calendar shows it. */
export interface CalendarPoint {
  readonly time: string;
  readonly run: string;
  readonly holes: number;
  readonly kept: boolean;
  readonly reasons: readonly string[];
  readonly pruned?: boolean;
}

export interface Calendar {
  /** Of all restore points; `points` has the newest of them. */
  readonly count: number;
  /** Of them, those that the policy no longer selects. */
  readonly leaving: number;
  readonly points: readonly CalendarPoint[];
  /** False where the policy is not known: a point then has no reasons. */
  readonly judged: boolean;
}

const DAY_MS = 86_400_000;
const MAX_YEARS = 5;
const MAX_ROWS = 366;
const OPEN_ROWS = 14;

/** Which restore points there are, which of them stay, and why: a row of weeks for each year, and a table. */
export function calendarSection({ count, leaving, points, judged }: Calendar): Html {
  if (count === 0) return NOTHING;
  const rows = points.slice(0, MAX_ROWS);
  const said = judged
    ? markup`<p>${formatMany(count, 'restore point')}. ${leaving === 0 ? 'The retention policy keeps all of them' : `${formatCount(leaving)} no longer selected by the retention policy: removed after prune-delay`}.</p>`
    : markup`<p>${formatMany(count, 'restore point')}.</p>`;
  const folded = rows.slice(OPEN_ROWS);
  const missing = count - rows.length;
  return section(
    judged ? 'Retention calendar' : 'Restore points',
    said,
    years(rows, judged),
    pointsTable(rows.slice(0, OPEN_ROWS), judged),
    folded.length === 0
      ? NOTHING
      : details(formatMany(folded.length, 'earlier restore point'), pointsTable(folded, judged)),
    missing > 0
      ? markup`<p class="dim">…and ${formatCount(missing)} more: flashback-backup status --json lists all.</p>`
      : NOTHING,
  );
}

function pointsTable(points: readonly CalendarPoint[], judged: boolean): Html {
  const columns = ['restore point', 'run', '#holes', ...(judged ? ['stays, because'] : [])];
  return table(
    'The newest first',
    columns,
    points.map(({ time, run, holes, kept, reasons, pruned }) => {
      const part =
        pruned === true ? markup` <span class="dim">(some of its versions are removed)</span>` : NOTHING;
      const why = kept
        ? markup`${reasons.join('; ')}`
        : markup`<span class="warning">not selected: removed after prune-delay</span>`;
      const cells = [
        markup`${formatTime(time)}${part}`,
        code(run, 120),
        holes === 0 ? '–' : formatCount(holes),
      ];
      return judged ? [...cells, why] : cells;
    }),
  );
}

const CELL = 13;
const MARGIN = 44;
const ROW = 7 * CELL + 22;

interface Day {
  readonly week: number;
  readonly day: number;
  points: CalendarPoint[];
}

/** Only the years that have a point, the newest first; only days that have one are drawn over the grid. */
function years(points: readonly CalendarPoint[], judged: boolean): Html {
  const byYear = new Map<number, Map<string, Day>>();
  for (const point of points) {
    const time = Date.parse(point.time);
    if (Number.isNaN(time)) continue;
    const date = new Date(time);
    const year = date.getUTCFullYear();
    const days = byYear.get(year) ?? new Map<string, Day>();
    byYear.set(year, days);
    const name = date.toISOString().slice(0, 10);
    const place = placeOf(date);
    const day = days.get(name) ?? { ...place, points: [] };
    days.set(name, day);
    day.points.push(point);
  }
  const shown = [...byYear].sort(([a], [b]) => b - a).slice(0, MAX_YEARS);
  if (shown.length === 0) return NOTHING;
  const height = shown.length * ROW;
  const caption = judged
    ? 'A column a week, Monday first. Filled: a restore point that stays; outlined: one that retention no longer selects.'
    : 'A column a week, Monday first. Filled: a day with a restore point.';
  return figure(
    caption,
    MARGIN + 54 * CELL,
    height,
    shown.map(([year, days], i) => yearRow(year, days, i * ROW)),
  );
}

function yearRow(year: number, days: ReadonlyMap<string, Day>, top: number): Html {
  const marks = [...days].map(([name, { week, day, points }]) => {
    const kept = points.filter((point) => point.kept).length;
    const text = kept === points.length ? '' : `, ${points.length - kept} not selected`;
    const title = `${name}: ${formatMany(points.length, 'restore point')}${text}`;
    return markup`<rect class="${kept > 0 ? 'kept' : 'leaving'}" x="${MARGIN + week * CELL + 1}" y="${top + 14 + day * CELL + 1}" width="${CELL - 3}" height="${CELL - 3}" rx="2"><title>${title}</title></rect>`;
  });
  return markup`<text class="axis" x="0" y="${top + 26}">${year}</text>${grid(year, top)}${marks}`;
}

/** The days of the year as one path, and the names of its months. */
function grid(year: number, top: number): Html {
  let path = '';
  const names: Html[] = [];
  for (let time = Date.UTC(year, 0, 1); new Date(time).getUTCFullYear() === year; time += DAY_MS) {
    const date = new Date(time);
    const { week, day } = placeOf(date);
    const [x, y] = [MARGIN + week * CELL + 1, top + 14 + day * CELL + 1];
    path += `M${x} ${y}h${CELL - 3}v${CELL - 3}h-${CELL - 3}z`;
    if (date.getUTCDate() === 1)
      names.push(
        markup`<text class="axis" x="${x}" y="${top + 10}">${date.toISOString().slice(5, 7)}</text>`,
      );
  }
  return markup`<path class="grid" d="${new Html(path)}"/>${names}`;
}

/** Column and row in the year's block. */
function placeOf(date: Date): { readonly week: number; readonly day: number } {
  const first = Date.UTC(date.getUTCFullYear(), 0, 1);
  const offset = (new Date(first).getUTCDay() + 6) % 7;
  const number = Math.floor((Date.parse(date.toISOString().slice(0, 10)) - first) / DAY_MS);
  return { week: Math.floor((number + offset) / 7), day: (number + offset) % 7 };
}
