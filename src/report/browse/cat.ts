import { forLog } from '../../core/escape.ts';
import type { ChosenPoint } from '../../plan/restore-point.ts';
import type { PlaceReport, Problem } from '../result.ts';

/** What was written of one object, without the bytes. */
export interface CatResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'cat';
  readonly cold: PlaceReport;
  readonly generation: number;
  readonly at: ChosenPoint;
  readonly key: string;
  readonly size: number;
  /** Bytes; fewer than `size` where nobody read on, or where there is a problem. */
  readonly written: number;
  /** The strongest proof of the content; `none` where it was not written completely, or is wrong. */
  readonly verified: 'md5' | 'checksum' | 'size' | 'none';
  readonly problem: Problem | null;
}

/** For stderr: nothing, unless the content is wrong, or was compared by its size only. Ends in a newline. */
export function renderCatText({ key, size, written, verified, problem }: CatResult): string {
  if (problem !== null)
    return `flashback-backup: ${forLog(key, 300)}: ${forLog(problem.message, 1_000)}; ${written} bytes were written. ${forLog(problem.advice, 500)}\n`;
  return verified === 'size' && size > 0
    ? `note: ${forLog(key, 300)}: compared by its size only, ${size} bytes: the manifest has neither MD5 nor checksum of it\n`
    : '';
}
