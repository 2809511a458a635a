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
   * `gone`: hot has it no more; `missing`: the last listing did not have it, and the next one decides; `expired`:
   * max-age let go of its content, whatever hot has.
   */
  readonly mark: '' | 'missing' | 'gone' | 'expired';
  /** The entry as JSON, on one line. */
  readonly json: () => string;
}

/** What a listing came to. */
export interface LsResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'ls';
  readonly cold: PlaceReport;
  readonly generation: number;
  /** The restore point that was asked for; null for the present manifest. */
  readonly at: ChosenPoint | null;
  /** Those marked `gone` or `expired` are counted apart: the backup cannot give them back as they are now. */
  readonly keys: number;
  readonly bytes: number;
  readonly gone: number;
  readonly expired: number;
}

/** `size  modified  key`, with a column for marks where `marks`; on one line, whatever the key is. */
export function listingLine({ key, size, modified, mark }: ListedKey, marks: boolean): string {
  const what = marks || mark !== '' ? `${mark.padEnd(7)}  ` : '';
  return `${String(size).padStart(15)}  ${formatTime(modified)}  ${what}${forLog(key)}`;
}

/** The last line of a listing, without its line feed. */
export function listingSum({ keys, bytes, gone, expired, at, generation }: LsResult): string {
  const lost = gone === 0 ? '' : `, and ${formatMany(gone, 'key')} gone from hot`;
  const old = expired === 0 ? '' : `, and ${formatMany(expired, 'key')} that max-age let go of`;
  const when =
    at === null
      ? `generation ${generation}`
      : `as of the restore point ${forLog(formatTime(at.time), 40)} (run ${forLog(at.run, 120)})${distanceWords(at)}`;
  return `${formatMany(keys, 'key')}, ${formatBytes(bytes)}${lost}${old}; ${when}`;
}
