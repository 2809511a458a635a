import { formatBytes, formatCount, formatDuration, formatRate } from '../../core/format.ts';
import { restoreReceipt, restoreVerdict } from '../restore.ts';
import { targetName, unrestored } from '../restore-result.ts';
import type { RestorePlan, RestoreResult } from '../restore-result.ts';
import { distanceWords, formatTime, placeName } from '../words.ts';
import { clipped, code, markup, NOTHING } from './markup.ts';
import type { Html } from './markup.ts';
import { renderPage } from './page.ts';
import { details, figures, holesSection, noticesSection, problemBox, section, table } from './parts.ts';
import type { Figure } from './parts.ts';

/** The page of a restore. */
export function renderRestorePage(result: RestoreResult): string {
  const { tone, mark, title, meaning } = restoreVerdict(result);
  return renderPage({
    title,
    tone,
    mark,
    meaning,
    time: formatTime(result.finished),
    sections: [
      problemBox(result.problem, tone === 'bad' ? 'bad' : 'warning'),
      glance(result),
      holesSection('Not restored', result.holes, 'were not restored'),
      keysSection(result),
      pathsSection(result),
      pointsSection(result.plan),
      noticesSection(result.notices),
      section(
        'Run',
        markup`<p>Run ${code(result.runId, 120)}, ${clipped(formatTime(result.started), 40)} to ${clipped(formatTime(result.finished), 40)}.</p>`,
        scope(result),
      ),
    ],
  });
}

function glance(result: RestoreResult): Html {
  const { restorePoint, counts, bytes, dryRun, plan, durationMs } = result;
  const short = unrestored(counts);
  const rows: Figure[] = [
    restorePoint === null
      ? ['As of', 'none']
      : [
          'As of',
          clipped(formatTime(restorePoint.time), 40),
          `run ${restorePoint.run}${distanceWords(restorePoint)}`,
        ],
    ['Keys then', formatCount(counts.keys)],
    dryRun
      ? ['Would be restored', formatCount(counts.planned), formatBytes(plan?.copyBytes ?? 0)]
      : ['Restored', formatCount(counts.restored), formatBytes(bytes.restored)],
    ['Already there', formatCount(counts.equal)],
    ['Not restored', short === 0 ? '0' : markup`<strong class="bad">${formatCount(short)}</strong>`],
    ['Took', formatDuration(durationMs), bytes.restored === 0 ? '' : formatRate(bytes.restored, durationMs)],
  ];
  return markup`${figures(rows)}<p>${code(placeName(result.cold), 300)} → ${code(targetName(result.to), 300)}</p><p class="dim">Receipt: ${restoreReceipt(counts)}.</p>`;
}

const COUNTS = [
  ['added', 'were absent'],
  ['replaced', 'replaced other content'],
  ['equal', 'already there'],
  ['different', 'left alone, with other content'],
  ['expired', 'removed by max-age, no longer in the backup'],
  ['thawing', 'archived, thaw requested: run the same restore again'],
  ['failed', ''],
  ['deferred', 'to the next run'],
  ['bySize', 'of those restored: verified by size alone'],
] as const;

function keysSection({ counts }: RestoreResult): Html {
  const rows = COUNTS.filter(([name]) => counts[name] > 0).map(([name, words]) => [
    name === 'bySize' ? 'by size' : name,
    formatCount(counts[name]),
    words,
  ]);
  if (rows.length === 0) return NOTHING;
  return section('Keys', table('What became of them', ['keys', '#number', 'meaning'], rows));
}

function pathsSection({ paths, copyPath }: RestoreResult): Html {
  const used = (['native', 'emulated', 'streamed'] as const).filter((path) => paths[path].objects > 0);
  if (used.length === 0) return NOTHING;
  const rows = used.map((path) => [path, formatCount(paths[path].objects), formatBytes(paths[path].bytes)]);
  const why = copyPath === null ? NOTHING : markup`<p>${copyPath.path}, because ${copyPath.reason}.</p>`;
  return section('Copy paths', table('By copy path', ['copied', '#objects', '#bytes'], rows), why);
}

const MAX_POINTS = 50;

function pointsSection(plan: RestorePlan | null): Html {
  if (plan === null || plan.points.length === 0) return NOTHING;
  const rows = plan.points
    .slice(0, MAX_POINTS)
    .map(({ time, run, keys, holes }) => [
      clipped(formatTime(time), 40),
      code(run, 120),
      formatCount(keys),
      holes === 0 ? '–' : formatCount(holes),
    ]);
  const columns = ['restore point', 'run', '#keys', '#holes'];
  return section('Restored from', table('Restore points that keys come from', columns, rows));
}

const MAX_ITEMS = 20;

function scope({ scope: { prefixes, include } }: RestoreResult): Html {
  const items = [
    ...prefixes.slice(0, MAX_ITEMS).map((prefix) => markup`<li>prefix ${code(prefix)}</li>`),
    ...include.slice(0, MAX_ITEMS).map((glob) => markup`<li>only ${code(glob)}</li>`),
  ];
  return items.length === 0 ? NOTHING : details('Scope', markup`<ul>${items}</ul>`);
}
