import { quoted } from '../../core/quoted.ts';
import type { VersionsOptions } from '../../options/options.ts';
import { parseVersions } from '../../options/parse.ts';
import {
  renderVersionsSummary,
  renderVersionsText,
  type VersionsResult,
} from '../../report/browse/versions.ts';
import type { Command } from '../command.ts';

export const versions: Command<VersionsOptions, VersionsResult> = {
  name: 'versions',
  noun: 'Versions',
  summary: 'list every version that the backup has of one key',
  about:
    'Shows every version of a key that the backup has, the newest first: from when to when it was current, size and ETag, where it is stored, whether it can be read now, which restore points have it, and with --retention whether and why the policy keeps it. Changes nothing; a READ key on cold is enough.',
  examples: [
    ['when did it change?', 'versions etc/app.conf --cold s3://shop-backup'],
    [
      'and what does a policy keep of it?',
      "versions etc/app.conf --cold s3://shop-backup --retention '* daily=7 weekly=4'",
    ],
  ],
  exitCodes: 'Exit code: 0; 1 if the backup has no such key, or on bad input.',
  stopping: 'Stopping.',
  readsOnly: true,
  positional: { placeholder: '<key>', input: 'key' },
  parse: parseVersions,
  shown: ({ key, policy }) => [
    ['key', quoted(key)],
    ['retention', policy === undefined ? 'not given' : `${policy.length} line(s)`],
  ],
  run: async (options, ctx) => (await import('../browse/versions.ts')).runVersions(options, ctx),
  exitCode: () => 0,
  text: renderVersionsText,
  markdown: renderVersionsSummary,
  outputs: ({ generation }) => ({ outcome: 'complete', generation: String(generation) }),
  annotations: () => [],
};
