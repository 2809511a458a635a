import { formatCount, formatDuration } from '../../core/format.ts';
import { formatTime } from '../words.ts';
import { clipped, code, markup, NOTHING } from './markup.ts';
import type { Html } from './markup.ts';
import { section, table } from './parts.ts';

/** Since when every key below a prefix has been read back. */
export interface VerifiedRow {
  readonly prefix: string;
  /** ISO time; undefined for never. */
  readonly verified: string | undefined;
  readonly faults: number;
}

const MAX_ROWS = 51;

/** Those with faults first, then those not verified for longest. `now` is an ISO time. */
export function verificationSection(rows: readonly VerifiedRow[], now: string): Html {
  if (rows.length === 0) return NOTHING;
  const sorted = [...rows].sort(
    (a, b) => b.faults - a.faults || ((a.verified ?? '') < (b.verified ?? '') ? -1 : 1),
  );
  const known = rows.flatMap(({ verified }) => (verified === undefined ? [] : [verified])).sort();
  const oldest = known[0];
  const said =
    oldest === undefined
      ? markup`<p class="warning">Never verified: no object was read back and compared yet. Run verify.</p>`
      : markup`<p>${known.length === rows.length ? 'Everything' : 'What was verified'} was read back and compared ${age(oldest, now)} ago or later.</p>`;
  const more = sorted.length - MAX_ROWS;
  return section(
    'Verification',
    said,
    table(
      'By prefix: since when every key has been read back',
      ['prefix', 'verified', 'age', '#faults'],
      sorted
        .slice(0, MAX_ROWS)
        .map(({ prefix, verified, faults }) => [
          code(prefix === '' ? '(no folder)' : prefix),
          verified === undefined ? 'never' : clipped(formatTime(verified), 40),
          verified === undefined ? '–' : age(verified, now),
          faults === 0 ? '–' : markup`<strong class="bad">${formatCount(faults)}</strong>`,
        ]),
    ),
    more > 0 ? markup`<p>…and ${formatCount(more)} more.</p>` : NOTHING,
  );
}

function age(since: string, now: string): string {
  const ms = Date.parse(now) - Date.parse(since);
  return Number.isNaN(ms) ? 'unknown' : formatDuration(Math.max(0, ms));
}
