import { formatBytes, formatCount, formatDuration, formatRate } from '../../core/format.ts';
import { approval, pruneVerdict } from '../prune.ts';
import { pruneIsRed } from '../result.ts';
import type { LocksReport } from '../parts/locks-report.ts';
import { lockWords } from '../sections/locks.ts';
import type { PruneReport, RunResult } from '../result.ts';
import { balanced, formatTime, generations, movedBytes, placeName, receipt, verdict } from '../words.ts';
import { calendarSection } from './calendar.ts';
import { clipped, code, markup, NOTHING } from './markup.ts';
import type { Html } from './markup.ts';
import { renderPage } from './page.ts';
import { details, figures, holesSection, noticesSection, problemBox, section, table } from './parts.ts';
import type { Figure } from './parts.ts';
import { prefixesSection } from './prefixes.ts';
import { throughputSection, timelineSection } from './timeline.ts';
import { verificationSection } from './verification.ts';

/** The page of a backup. */
export function renderBackupPage(result: RunResult): string {
  const { tone, mark, title, meaning } = verdict(result);
  return renderPage({
    title,
    tone,
    mark,
    meaning,
    time: formatTime(result.finished),
    sections: [
      problemBox(result.problem, tone === 'bad' ? 'bad' : 'warning'),
      pruneBox(result.prune),
      glance(result),
      holesSection(
        'Holes',
        result.holes,
        'could not be brought up to date. Their previous versions in cold are kept',
      ),
      prefixesSection(result.prefixes),
      timelineSection(result),
      throughputSection(result),
      calendar(result),
      locksSection(result.locks),
      pruneSection(result.prune),
      verificationSection(verifiedRows(result), result.finished),
      noticesSection(result.notices),
      runSection(result),
    ],
  });
}

function glance(result: RunResult): Html {
  const { counts, bytes, durationMs, dryRun } = result;
  const failed = counts.failed + counts.deferred;
  const moved = movedBytes(result);
  const rows: Figure[] = [
    ['Restore point', restorePoint(result)],
    ['In hot', formatCount(counts.scanned), formatBytes(bytes.scanned)],
    dryRun
      ? ['Would be copied', formatCount(counts.planned), formatBytes(bytes.planned)]
      : ['Copied', formatCount(counts.copied), formatBytes(bytes.copied)],
    [
      'Failed',
      failed === 0 ? '0' : markup`<strong class="bad">${formatCount(failed)}</strong>`,
      'keys not up to date',
    ],
    ['Gone', formatCount(counts.gone), 'no longer in hot, kept in cold'],
    ['Took', formatDuration(durationMs), moved === 0 ? '' : formatRate(moved, durationMs)],
  ];
  const places = markup`<p>${code(placeName(result.hot), 300)} → ${code(placeName(result.cold), 300)}, generation ${generations(result)}</p>`;
  const sum = balanced(counts)
    ? markup`<p class="dim">Receipt: ${receipt(counts)}.</p>`
    : markup`<p class="bad">Receipt does not add up: ${receipt(counts)}. Please report this.</p>`;
  return markup`${figures(rows)}${places}${counts.scanned === 0 && !dryRun ? NOTHING : sum}`;
}

function restorePoint({ restorePoint: own, newestRestorePoint: newest }: RunResult): Html {
  if (own !== null) return clipped(formatTime(own), 40);
  if (newest === undefined) return markup`none of this run`;
  return newest === null
    ? markup`<strong class="bad">none yet</strong>`
    : markup`none of this run, newest: ${clipped(formatTime(newest), 40)}`;
}

function pruneBox(prune: PruneReport | null | undefined): Html {
  if (prune === null || prune === undefined || !pruneIsRed(prune)) return NOTHING;
  const guards = prune.guards.map(
    ({ code: name, message, check }) =>
      markup`<p><strong>${clipped(name, 60)}</strong>: ${message}. ${check}</p>`,
  );
  const token = prune.token === null || prune.failed ? NOTHING : markup`<p>${approval(prune.token)}</p>`;
  const why = prune.failed ? markup`<p>${clipped(prune.failed.message, 600)}</p>` : NOTHING;
  return markup`<div class="box bad"><p>${pruneVerdict(prune)}</p>${guards}${why}${token}</div>`;
}

const MAX_LINES = 30;

function pruneSection(prune: PruneReport | null | undefined): Html {
  if (prune === null || prune === undefined) return NOTHING;
  const rows = prune.lines
    .slice(0, MAX_LINES)
    .map(({ prefix, rules, kept, dropped }) => [
      prefix === null ? 'no line' : code(prefix),
      rules === '' ? 'everything' : code(rules),
      formatCount(kept.objects),
      formatBytes(kept.bytes),
      formatCount(dropped.objects),
      formatBytes(dropped.bytes),
    ]);
  const columns = ['prefix', 'rules', '#kept', '#bytes', '#dropped', '#bytes'];
  return section(
    'Pruning',
    markup`<p>${pruneVerdict(prune)}</p>`,
    rows.length === 0 ? NOTHING : table('Versions by line of the policy', columns, rows),
  );
}

function locksSection(locks: LocksReport | undefined): Html {
  if (locks === undefined) return NOTHING;
  return section('Locks', markup`<p>${lockWords(locks)}</p>`);
}

function calendar({ retention }: RunResult): Html {
  if (retention === undefined) return NOTHING;
  const { count, kept, points } = retention;
  return calendarSection({ count, leaving: count - kept, points, judged: true });
}

function verifiedRows({ prefixes }: RunResult): Parameters<typeof verificationSection>[0] {
  return prefixes
    .slice(0, 51)
    .filter(({ prefix, verified }) => verified !== undefined || prefix !== '…')
    .map(({ prefix, verified, faults = 0 }) => ({ prefix, verified, faults }));
}

const MAX_ITEMS = 20;

function runSection(result: RunResult): Html {
  const { runId, started, finished, scope, requests, copyPath } = result;
  const sent = (['hot', 'cold'] as const).flatMap((side) =>
    Object.entries(requests[side])
      .sort(([, a], [, b]) => b - a)
      .slice(0, MAX_ITEMS)
      .map(([operation, count]) => [side, clipped(operation, 60), formatCount(count)]),
  );
  const scoped = [
    ...scope.prefixes.slice(0, MAX_ITEMS).map((prefix) => markup`<li>prefix ${code(prefix)}</li>`),
    ...scope.exclude.slice(0, MAX_ITEMS).map((glob) => markup`<li>without ${code(glob)}</li>`),
  ];
  return section(
    'Run',
    markup`<p>Run ${code(runId, 120)}, ${clipped(formatTime(started), 40)} to ${clipped(formatTime(finished), 40)}.</p>`,
    copyPath === null ? NOTHING : markup`<p>Copy path: ${copyPath.path}, because ${copyPath.reason}.</p>`,
    scoped.length === 0 ? NOTHING : details('Scope', markup`<ul>${scoped}</ul>`),
    sent.length === 0
      ? NOTHING
      : details('Requests', table('As sent, retries counted', ['bucket', 'request', '#count'], sent)),
  );
}
