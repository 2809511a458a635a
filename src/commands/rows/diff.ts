import { forMarkdown } from '../../core/escape.ts';
import type { DiffOptions } from '../../options/options.ts';
import { parseDiff } from '../../options/parse.ts';
import { differenceSum, type DiffLine, type DiffResult } from '../../report/browse/diff.ts';
import type { Command } from '../command.ts';
import { shownAt, shownList } from '../shown-options.ts';

export const diff: Command<DiffOptions, DiffResult, DiffLine> = {
  name: 'diff',
  noun: 'Comparison',
  summary: 'list what is new, changed and gone between two restore points, or since one in hot',
  about:
    'Compares two restore points by the manifest alone, or one with what hot lists now: keys that are new, changed or gone, with their sizes, one per line, or with --by-prefix their sums. Changes nothing; a READ key on cold is enough, and one on hot where hot is compared.',
  examples: [
    ['what changed in a month', 'diff 2026-10-03 2026-11-03 --cold s3://shop-backup --by-prefix'],
    ['what the next backup would find', 'diff latest hot --hot s3://shop --cold s3://shop-backup'],
  ],
  exitCodes: 'Exit code: 0, whether something differs or not; 1 if it failed, or on bad input.',
  stopping: 'Stopping.',
  readsOnly: true,
  positional: { placeholder: '<point> <point|hot>', input: 'points' },
  parse: parseDiff,
  shown: ({ from, against, prefixes, byPrefix }) => [
    ['from', shownAt(from)],
    ['to', against === 'hot' ? 'hot as it is now' : shownAt(against)],
    ['prefixes', shownList(prefixes, 'all')],
    ['by-prefix', String(byPrefix)],
  ],
  run: async (options, ctx, show) => (await import('../browse/diff.ts')).runDiff(options, ctx, show),
  line: ({ text }) => text(),
  exitCode: () => 0,
  text: (result) => `${differenceSum(result)}\n`,
  markdown: (result) => `## What differs\n\n${paragraph(differenceSum(result))}\n`,
  outputs: ({ generation, to }) => ({
    outcome: 'complete',
    generation: String(generation),
    'restore-point': to === 'hot' ? '' : to.time,
  }),
  annotations: () => [],
};

function paragraph(text: string): string {
  return text
    .split('\n')
    .map((line) => forMarkdown(line.trim(), 2_000))
    .join('<br>\n');
}
