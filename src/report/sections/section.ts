import type { RunResult } from '../result.ts';

/** One part of the job summary: a pure rendering in a file of its own, listed in summary.ts. */
export interface Section {
  /** Its name in the line that lists what did not fit. */
  readonly title: string;
  /** Markdown that ends in a newline, with all outside text escaped and clipped; empty for no section. */
  readonly render: (result: RunResult) => string;
}

/** The most code points shown of a key, and of a sentence; the budget in summary.ts relies on them. */
export const KEY_LIMIT = 200;
export const TEXT_LIMIT = 300;
