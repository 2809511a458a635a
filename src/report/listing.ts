import { forLog } from '../core/escape.ts';
import { formatBytes, formatMany } from '../core/format.ts';
import type { ChosenPoint } from '../plan/restore-point.ts';
import type { PlaceReport } from './result.ts';
import { distanceWords, formatTime } from './words.ts';

/** One key as `ls` shows it. */
export interface ListedKey {
  readonly key: string;
  readonly size: number;
  /** ISO time of its last change in hot. */
  readonly modified: string;
  /**
   * `gone`: deleted from hot; `missing`: absent from the last listing, and the next one decides; `expired`: its content
   * was removed by max-age.
   */
  readonly mark: '' | 'missing' | 'gone' | 'expired';
  /** With --long. */
  readonly details?: {
    /** As cold lists its object now; undefined where no listing shows it. */
    readonly storageClass: string | undefined;
    /** That the backup has of the key; 1 as of a restore point. */
    readonly versions: number;
  };
  /** The entry as JSON, on one line. */
  readonly json: () => string;
}

/** The totals of a listing. */
export interface LsResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'ls';
  readonly cold: PlaceReport;
  readonly generation: number;
  /** The restore point that was asked for; null for the current manifest. */
  readonly at: ChosenPoint | null;
  /** Without those marked `gone` or `expired`, which are counted separately. */
  readonly keys: number;
  readonly bytes: number;
  readonly gone: number;
  readonly expired: number;
}

/** `size  modified  key` on one line, with a column for marks if `marks`, and the details before it if there are any. */
export function listingLine({ key, size, modified, mark, details }: ListedKey, marks: boolean): string {
  const what = marks || mark !== '' ? `${mark.padEnd(7)}  ` : '';
  const long =
    details === undefined
      ? ''
      : `${forLog(details.storageClass ?? '-', 40).padEnd(12)}  ${String(details.versions).padStart(3)}v  `;
  return `${String(size).padStart(15)}  ${formatTime(modified)}  ${long}${what}${forLog(key)}`;
}

/** The last line of a listing, without its line feed. */
export function listingSum({ keys, bytes, gone, expired, at, generation }: LsResult): string {
  const lost = gone === 0 ? '' : `, and ${formatMany(gone, 'key')} gone from hot`;
  const old = expired === 0 ? '' : `, and ${formatMany(expired, 'key')} expired by max-age`;
  const when =
    at === null
      ? `generation ${generation}`
      : `as of the restore point ${forLog(formatTime(at.time), 40)} (run ${forLog(at.run, 120)})${distanceWords(at)}`;
  return `${formatMany(keys, 'key')}, ${formatBytes(bytes)}${lost}${old}; ${when}`;
}
