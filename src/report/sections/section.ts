import type { RunResult } from '../result.ts';

/** One part of the job summary: a pure rendering in a file of its own, listed in summary.ts. */
export interface Section {
  /** Names it in the line that says what did not fit. */
  readonly title: string;
  /** Markdown that ends in a newline, with everything from outside escaped and clipped; empty for nothing to say. */
  readonly render: (result: RunResult) => string;
}

/** Code points of a key, and of a sentence, that a section shows: summary.ts adds up what they can come to. */
export const KEY_LIMIT = 200;
export const TEXT_LIMIT = 300;
