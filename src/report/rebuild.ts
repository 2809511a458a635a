import { forLog, forMarkdownCode } from '../core/escape.ts';
import { formatCount } from '../core/format.ts';
import { painter } from './parts/paint.ts';
import type { Notice } from './result.ts';
import { figureLines } from './parts/text-lines.ts';

/** What a rebuild found, and what it made of it. */
export interface RebuildResult {
  readonly format: 1;
  readonly program: string;
  readonly command: 'rebuild';
  readonly runId: string;
  readonly generation: number;
  /** SHA-256 of its file in cold. */
  readonly generationSha256?: string;
  /** What people should know; absent for nothing. */
  readonly notices?: readonly Notice[];
  /** Objects of cold that are what hot holds: proven by MD5 ETags, or by size alone with `trust-size`. */
  readonly adopted: number;
  /** Objects of cold that differ from hot, or are not proven equal: the next backup keeps and replaces them. */
  readonly different: number;
  /** Keys of cold that hot does not have: kept, absent from hot. */
  readonly onlyInCold: number;
  /** Old versions found under `.flashback-backup/history/`. */
  readonly oldVersions: number;
  /** Keys of hot that cold does not have: the next backup copies them. */
  readonly missing: number;
}

/** For a terminal or a log; ends in a newline. */
export function renderRebuildText(result: RebuildResult, { colour }: { readonly colour: boolean }): string {
  const { title, meaning } = words(result);
  const paint = painter(colour);
  const lines = figureLines(rows(result), paint);
  return `\n${paint('good', `✔ ${title}`)}  ${meaning}\n\n${lines.join('\n')}\n\n  run ${forLog(result.runId, 120)}\n`;
}

/** For the job summary. */
export function renderRebuildSummary(result: RebuildResult): string {
  const { title, meaning } = words(result);
  const lines = rows(result).map(([name, count, what]) => `| ${name} | ${formatCount(count)} | ${what} |`);
  return `## ✅ ${title}\n\n${meaning}\n\n| | objects | |\n| --- | ---: | --- |\n${lines.join('\n')}\n\nRun ${forMarkdownCode(result.runId, 120)}.\n`;
}

function words({ generation }: RebuildResult): { title: string; meaning: string } {
  return {
    title: 'Manifest rebuilt',
    meaning: `It is generation ${generation}. It has no restore point yet: the next backup makes the first one.`,
  };
}

function rows(result: RebuildResult): [string, number, string][] {
  return [
    ['adopted', result.adopted, 'equal in cold and hot'],
    [
      'different',
      result.different,
      'different in hot, or not proven equal: the next backup keeps and replaces them',
    ],
    ['missing', result.missing, 'not in cold: the next backup copies them'],
    ['only in cold', result.onlyInCold, 'kept, absent from hot'],
    ['old versions', result.oldVersions, 'found by their names'],
  ];
}
