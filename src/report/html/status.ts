import { formatBytes, formatCount, formatDuration, formatMany } from '../../core/format.ts';
import { statusTitle } from '../status.ts';
import type { StatusResult } from '../status.ts';
import { rehearsedWords } from '../sections/rehearsed.ts';
import { formatTime, placeName } from '../words.ts';
import { calendarSection } from './calendar.ts';
import { clipped, code, markup, NOTHING } from './markup.ts';
import type { Html } from './markup.ts';
import { renderPage } from './page.ts';
import { figures, section, table } from './parts.ts';
import { verificationSection } from './verification.ts';

/** The page of `status`: how old the backup is, which restore points it has, when it was verified. */
export function renderStatusPage(result: StatusResult): string {
  const { problem, scopes, cold, hot, time } = result;
  const tone = problem !== null ? 'bad' : scopes.length === 0 ? 'warning' : 'good';
  const from = hot === null ? NOTHING : markup`${code(placeName(hot), 300)} → `;
  return renderPage({
    title: statusTitle(result),
    tone,
    mark: tone === 'bad' ? '✘' : tone === 'warning' ? '!' : '✔',
    meaning: newest(result),
    time: formatTime(time),
    sections: [
      problem === null ? NOTHING : markup`<div class="box bad"><p>${clipped(problem, 1_000)}</p></div>`,
      glance(result),
      markup`<p>${from}${code(placeName(cold), 300)} at ${cold.endpoint}</p>`,
      scopesSection(result),
      calendarSection({
        count: result.restorePointCount,
        leaving: 0,
        points: result.points.map(({ time: at, run, holes }) => ({
          time: at,
          run,
          holes,
          kept: true,
          reasons: [],
        })),
        judged: false,
      }),
      verificationSection(result.verified, time),
      stateSection(result),
    ],
  });
}

function newest({ scopes }: StatusResult): string {
  const [first] = scopes;
  if (first === undefined) return 'There is no restore point yet.';
  return `The newest restore point is ${formatDuration(Math.max(0, first.ageMs))} old.`;
}

function glance(result: StatusResult): Html {
  const { scopes, restorePointCount, manifest, generation, condemned, rehearsed, time } = result;
  const { last, rto } = rehearsedWords(rehearsed, time);
  const [first] = scopes;
  return figures([
    ['Newest restore point', first === undefined ? 'none' : clipped(formatTime(first.time), 40)],
    ['Restore points', formatCount(restorePointCount)],
    ['Keys', formatCount(manifest.keys), 'including those gone'],
    ['Bytes', formatBytes(manifest.bytes), 'of what hot has'],
    ['Generation', generation === null ? 'none' : formatCount(generation.number)],
    ['Last rehearsed', rehearsed === null ? 'never' : clipped(last, 300)],
    ['Time to restore', rto === undefined ? 'unknown' : clipped(rto, 300)],
    ['Condemned', formatCount(condemned), 'stored objects that no version needs'],
  ]);
}

const MAX_SCOPES = 50;
const MAX_ITEMS = 5;

function scopesSection({ scopes }: StatusResult): Html {
  if (scopes.length === 0) return NOTHING;
  const rows = scopes
    .slice(0, MAX_SCOPES)
    .map(({ prefixes, exclude, time, ageMs, run, holes }) => [
      scopeWords(prefixes, exclude),
      clipped(formatTime(time), 40),
      formatDuration(Math.max(0, ageMs)),
      code(run, 120),
      holes.count === 0 ? '–' : markup`<strong class="bad">${formatCount(holes.count)}</strong>`,
    ]);
  const more = scopes.length - rows.length;
  return section(
    'Scopes',
    table('The newest restore point of each', ['scope', 'restore point', 'age', 'run', '#holes'], rows),
    more > 0 ? markup`<p>…and ${formatMany(more, 'more scope')}.</p>` : NOTHING,
  );
}

function scopeWords(prefixes: readonly string[], exclude: readonly string[]): Html {
  const list = (items: readonly string[]): Html => {
    const more = items.length - MAX_ITEMS;
    return markup`${items.slice(0, MAX_ITEMS).map((item, i) => markup`${i === 0 ? '' : ', '}${code(item)}`)}${more > 0 ? ` and ${formatCount(more)} more` : ''}`;
  };
  const without = exclude.length === 0 ? NOTHING : markup` without ${list(exclude)}`;
  return prefixes.length === 0 ? markup`all keys${without}` : markup`${list(prefixes)}${without}`;
}

function stateSection({ generation, lease, unfinished, signed, anchor }: StatusResult): Html {
  const held =
    lease === null
      ? 'never taken'
      : lease.held
        ? markup`held by ${code(lease.owner, 120)} until ${clipped(formatTime(lease.expires ?? ''), 40)}`
        : 'free';
  const rows: (readonly [string, string | Html])[] = [
    ['lease', held],
    ['unfinished', unfinished.runs === 0 ? 'nothing' : formatMany(unfinished.runs, 'run')],
    ['signed', signed === null ? 'no' : signed.state],
    ['anchor', anchor === null ? 'none' : anchor.state],
  ];
  if (generation !== null) rows.push(['SHA-256 of the generation', code(generation.sha256)]);
  return section('State', table('Of the backup in cold', ['what', 'state'], rows));
}
