import { forLog, forMarkdownCode } from '../core/escape.ts';
import { formatCount } from '../core/format.ts';

/** What a rebuild found, and what it made of it. */
export interface RebuildReport {
  readonly format: 1;
  readonly program: string;
  readonly command: 'rebuild';
  readonly runId: string;
  readonly generation: number;
  readonly adopted: number;
  readonly different: number;
  readonly onlyInCold: number;
  readonly oldVersions: number;
  readonly missing: number;
}

/** For a terminal or a log; ends in a newline. */
export function renderRebuildText(result: RebuildReport, { colour }: { readonly colour: boolean }): string {
  const { title, meaning } = words(result);
  const head = colour ? `\u001b[32;1m✔ ${title}\u001b[0m` : `✔ ${title}`;
  const figures = rows(result);
  const wide = Math.max(...figures.map(([, count]) => formatCount(count).length));
  const lines = figures.map(
    ([name, count, what]) => `  ${name.padEnd(14)}${formatCount(count).padStart(wide)}  ${what}`,
  );
  return `\n${head}  ${meaning}\n\n${lines.join('\n')}\n\n  run ${forLog(result.runId, 120)}\n`;
}

/** For the job summary. */
export function renderRebuildSummary(result: RebuildReport): string {
  const { title, meaning } = words(result);
  const lines = rows(result).map(([name, count, what]) => `| ${name} | ${formatCount(count)} | ${what} |`);
  return `## ✅ ${title}\n\n${meaning}\n\n| | objects | |\n| --- | ---: | --- |\n${lines.join('\n')}\n\nRun ${forMarkdownCode(result.runId, 120)}.\n`;
}

function words({ generation }: RebuildReport): { title: string; meaning: string } {
  return {
    title: 'Manifest rebuilt',
    meaning: `It is generation ${generation}, and no restore point yet: the next backup makes the first one.`,
  };
}

function rows(result: RebuildReport): [string, number, string][] {
  return [
    ['adopted', result.adopted, 'in cold as in hot'],
    [
      'different',
      result.different,
      'otherwise in hot, or not provably the same: the next backup keeps and replaces them',
    ],
    ['missing', result.missing, 'not in cold: the next backup copies them'],
    ['only in cold', result.onlyInCold, 'kept, absent from hot'],
    ['old versions', result.oldVersions, 'found by their names'],
  ];
}
