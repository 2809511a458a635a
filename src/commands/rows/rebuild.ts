import { formatDuration } from '../../core/format.ts';
import type { RebuildOptions } from '../../options/options.ts';
import { parseRebuild } from '../../options/parse.ts';
import { noticeAnnotations } from '../../report/annotations.ts';
import { plainEnding } from '../../report/ending.ts';
import { renderRebuildSummary, renderRebuildText, type RebuildResult } from '../../report/rebuild.ts';
import type { StoppedResult } from '../../report/stopped.ts';
import type { Command } from '../command.ts';
import { orStopped } from './or-stopped.ts';

export const rebuild: Command<RebuildOptions, RebuildResult | StoppedResult> = orStopped<
  RebuildOptions,
  RebuildResult
>({
  name: 'rebuild',
  noun: 'Rebuild',
  summary: 'make a new manifest from cold and hot, when the old one is lost or damaged',
  about:
    'Makes a new manifest from listings of hot and cold: for when state is lost or damaged, or another tool filled cold. Copies and deletes nothing, and refuses to replace a sound manifest. The next backup makes the first restore point.',
  examples: [['only if there is no valid manifest', 'rebuild --hot s3://shop --cold s3://shop-backup']],
  exitCodes:
    'Exit code: 0, also if another run held the lease and nothing was done; 1 if it failed, or on bad input.',
  stopping: 'Stopping: nothing is committed. Press Ctrl-C again to stop at once.',
  parse: parseRebuild,
  shown: ({ trustSize, leaseWait }) => [
    ['trust-size', String(trustSize)],
    ['lease-wait', formatDuration(leaseWait)],
  ],
  run: async (options, ctx) => (await import('../rebuild.ts')).runRebuild(options, ctx),
  exitCode: () => 0,
  text: renderRebuildText,
  markdown: renderRebuildSummary,
  outputs: ({ runId, generation, generationSha256 = '' }) => ({
    outcome: 'complete',
    'run-id': runId,
    generation: String(generation),
    'generation-sha256': generationSha256,
  }),
  annotations: ({ notices = [] }) => noticeAnnotations(notices),
  ending: () => plainEnding('complete', false),
});
