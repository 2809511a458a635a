import { forMarkdown } from '../../core/escape.ts';
import type { LsOptions } from '../../options/options.ts';
import { parseLs } from '../../options/parse.ts';
import { listingLine, listingSum, type ListedKey, type LsResult } from '../../report/listing.ts';
import type { Command } from '../command.ts';
import { shownAt, shownList } from '../shown-options.ts';

export const ls: Command<LsOptions, LsResult, ListedKey> = {
  name: 'ls',
  noun: 'Listing',
  summary: 'list the keys in the backup, now or as of a restore point',
  about:
    'Lists keys with size and date, from the manifest alone: the current ones, with those that hot no longer has marked, or with --at as they were at a restore point. Changes nothing; a READ key on cold is enough.',
  examples: [
    ['what the backup holds below a prefix', 'ls img/ --cold s3://shop-backup'],
    ['with storage class and number of versions', 'ls img/ --cold s3://shop-backup --long'],
    ['as of a time, one JSON object a line', 'ls --cold s3://shop-backup --at 2026-11-03T02:00:00Z --json'],
  ],
  stopping: 'Stopping.',
  readsOnly: true,
  positional: { placeholder: '[prefix]...', input: 'prefixes' },
  parse: parseLs,
  shown: ({ prefixes, at }) => [
    ['prefixes', shownList(prefixes, 'all')],
    ['at', at === undefined ? 'now' : shownAt(at)],
  ],
  run: async (options, ctx, show) => (await import('../ls.ts')).runLs(options, ctx, show),
  line: (key, { at }) => listingLine(key, at === undefined),
  exitCode: () => 0,
  text: (result) => `${listingSum(result)}\n`,
  markdown: (result) => `## Keys in the backup\n\n${forMarkdown(listingSum(result), 1_000)}\n`,
  outputs: ({ generation, at }) => ({
    outcome: 'complete',
    generation: String(generation),
    'restore-point': at?.time ?? '',
  }),
  annotations: () => [],
};
