import type { RunResult } from './result.ts';
import { changes } from './sections/changes.ts';
import { copyPaths } from './sections/copy-paths.ts';
import { forecast } from './sections/forecast.ts';
import { holes } from './sections/holes.ts';
import { notices } from './sections/notices.ts';
import { outcome } from './sections/outcome.ts';
import { platform } from './sections/platform.ts';
import { prefixes } from './sections/prefixes.ts';
import { locks } from './sections/locks.ts';
import { prune } from './sections/prune.ts';
import { run } from './sections/run.ts';
import type { Section } from './sections/section.ts';
import { lastRuns, throughput } from './sections/throughput.ts';
import { workers } from './sections/workers.ts';

/**
 * GitHub drops the whole summary of a step above 1 MiB (dependency-review-action#867); other steps of the
 * job share the page, so this one stays well below.
 */
export const SUMMARY_BUDGET = 900 * 1024;

/** All sections of the summary, the most important first. To add one: a file in sections/ and a line here. */
export const SECTIONS: readonly Section[] = [
  outcome,
  holes,
  changes,
  locks,
  forecast,
  prune,
  notices,
  prefixes,
  copyPaths,
  platform,
  workers,
  throughput,
  lastRuns,
  run,
];

/**
 * A result as Markdown, the most important first. Never above `budget` bytes: every list and text is limited so that the
 * whole stays below the default, even with hostile text fully escaped; with a smaller budget, sections that do not fit are
 * left out and named at the end. Links are relative: absolute ones break if the repository's name is masked
 * (docker/actions-toolkit#367).
 */
export function renderSummary(result: RunResult, budget = SUMMARY_BUDGET): string {
  const left: string[] = [];
  let summary = '';
  for (const { title, render } of SECTIONS) {
    const text = render(result);
    if (text === '') continue;
    const next = summary === '' ? text : `${summary}\n${text}`;
    if (Buffer.byteLength(next) <= budget - LAST_LINE_BYTES) summary = next;
    else left.push(title);
  }
  if (left.length > 0)
    summary += `\n_Left out for size: ${left.join(', ')}. The JSON report has everything._\n`;
  return Buffer.byteLength(summary) <= budget ? summary : '';
}

const LAST_LINE_BYTES = 256;
