import { formatBytes, formatCount, formatDuration, formatRate } from '../../core/format.ts';
import { verifyVerdict } from '../verify.ts';
import type { VerifyResult } from '../verify.ts';
import { formatTime, placeName } from '../words.ts';
import { clipped, code, markup } from './markup.ts';
import { renderPage } from './page.ts';
import { figures, holesSection, noticesSection, problemBox, section } from './parts.ts';
import { verificationSection } from './verification.ts';

/** The page of a verification. */
export function renderVerifyPage(result: VerifyResult): string {
  const { tone, mark, title, meaning } = verifyVerdict(result);
  const { counts, bytes, durationMs, cold, finished, runId, started } = result;
  const part = counts.keys === counts.all ? 'all of them' : `of ${formatCount(counts.all)}`;
  return renderPage({
    title,
    tone,
    mark,
    meaning,
    time: formatTime(finished),
    sections: [
      problemBox(result.problem, tone === 'bad' ? 'bad' : 'warning'),
      figures([
        ['Keys read', formatCount(counts.keys), part],
        ['Stored objects', formatCount(counts.versions), formatBytes(bytes.read)],
        ['Sound', formatCount(counts.sound), `${formatCount(counts.compared)} by content`],
        ['Repaired', formatCount(counts.repaired)],
        [
          'Faults',
          counts.faults === 0 ? '0' : markup`<strong class="bad">${formatCount(counts.faults)}</strong>`,
        ],
        ['Took', formatDuration(durationMs), formatRate(bytes.read, durationMs)],
      ]),
      markup`<p>${code(placeName(cold), 300)} at ${cold.endpoint}</p>`,
      holesSection('Faults', result.faults, 'are missing or damaged in cold'),
      verificationSection(result.prefixes, finished),
      noticesSection(result.notices),
      section(
        'Run',
        markup`<p>Run ${code(runId, 120)}, ${clipped(formatTime(started), 40)} to ${clipped(formatTime(finished), 40)}.</p>`,
      ),
    ],
  });
}
