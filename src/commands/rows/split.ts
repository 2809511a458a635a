import type { CommitOptions, PlanOptions, ShardOptions } from '../../options/options.ts';
import { parseCommit, parsePlan, parseShard } from '../../options/parse.ts';
import { endAnnotation, type Annotation } from '../../report/annotations.ts';
import type { RunResult } from '../../report/result.ts';
import { renderSplitSummary, renderSplitText, splitExitCode, splitTitle } from '../../report/split/result.ts';
import type { SplitResult } from '../../report/split/result.ts';
import type { Command } from '../command.ts';
import { backup } from './backup.ts';

type SplitOptions = PlanOptions | ShardOptions | CommitOptions;
type Ended = SplitResult | RunResult;

/** A split run is one backup: whichever step commits shows what a backup shows, and the others a short page. */
function splitRow<O extends SplitOptions>(
  row: Pick<
    Command<O, Ended>,
    'name' | 'noun' | 'summary' | 'about' | 'examples' | 'stopping' | 'parse' | 'run'
  >,
): Command<O, Ended> {
  return {
    ...row,
    exitCodes: `Exit code: 0 done, skipped, or nothing left to do, 1 failed or bad input, 2 too many holes, read-only,
a guard tripped or pruning failed, 3 incomplete with everything checkpointed,
130 stopped at once by a second Ctrl-C.`,
    shown: (options) => {
      const { split, maxRequests } = options;
      const own: (readonly [string, string])[] = [['split', split === '' ? 'its run' : split]];
      if ('shard' in options) own.push(['shard', String(options.shard)]);
      if (maxRequests !== undefined) own.push(['max-requests', String(maxRequests)]);
      return [...own, ...backup.shown({ ...options, command: 'backup' })];
    },
    exitCode: (result, options) =>
      isSplit(result) ? splitExitCode(result) : backup.exitCode(result, { ...options, command: 'backup' }),
    text: (result, style) => (isSplit(result) ? renderSplitText(result, style) : backup.text(result, style)),
    markdown: (result) => (isSplit(result) ? renderSplitSummary(result) : backup.markdown(result)),
    outputs: (result) => {
      if (!isSplit(result)) return { ...backup.outputs(result), shards: '[]' };
      const { outcome, runId, split, shards } = result;
      return { outcome, 'run-id': runId, split, shards: JSON.stringify(shards) };
    },
    annotations: (result, options) => {
      if (!isSplit(result)) return backup.annotations(result, { ...options, command: 'backup' });
      return annotationOf(result);
    },
    ending: (result, options) =>
      isSplit(result) ? undefined : backup.ending?.(result, { ...options, command: 'backup' }),
  };
}

function isSplit(result: Ended): result is SplitResult {
  return 'shards' in result;
}

function annotationOf(result: SplitResult): readonly Annotation[] {
  const { problem, outcome } = result;
  if (problem === null || outcome === 'complete') return [];
  return [endAnnotation('warning', { title: splitTitle(result), meaning: 'Nothing is lost:' }, problem)];
}

export const plan = splitRow<PlanOptions>({
  name: 'plan',
  noun: 'Plan',
  summary: 'plan a backup for several machines',
  about:
    'Cuts the key space into pieces that workers (shard) take one after the other, and holds the lease for them. Where one machine is enough, it backs up at once.',
  examples: [
    ['for four workers', 'plan --hot s3://shop --cold s3://shop-backup --shards 4 --split tonight'],
    ['the workers, and the end', 'shard --hot s3://shop --cold s3://shop-backup --split tonight --shard 0'],
  ],
  stopping: 'Stopping: nothing is planned. Press Ctrl-C again to stop at once.',
  parse: parsePlan,
  run: async (options, ctx) => (await import('../split/plan.ts')).runPlan(options, ctx),
});

export const shard = splitRow<ShardOptions>({
  name: 'shard',
  noun: 'Worker',
  summary: 'work on a planned backup, beside other workers',
  about:
    'Takes pieces of a planned backup until none is left. Any number of workers may run, and any of them may be killed: others go on with its pieces. With --shards the first one plans and the last one commits.',
  examples: [
    [
      'four workers on this machine',
      'shard --hot s3://shop --cold s3://shop-backup --split tonight --shards 4 --shard 0',
    ],
  ],
  stopping: 'Stopping: saving what is done. Press Ctrl-C again to stop at once.',
  parse: parseShard,
  run: async (options, ctx) => (await import('../split/shard.ts')).runShard(options, ctx),
});

export const commit = splitRow<CommitOptions>({
  name: 'commit',
  noun: 'Commit',
  summary: 'commit what the workers of a planned backup did',
  about:
    'Commits what the workers did as one generation, prunes and reports. Pieces that no worker finished make the run incomplete; what was copied of them is committed.',
  examples: [['after the workers', 'commit --hot s3://shop --cold s3://shop-backup --split tonight']],
  stopping: 'Stopping: nothing more is committed. Press Ctrl-C again to stop at once.',
  parse: parseCommit,
  run: async (options, ctx) => (await import('../split/commit.ts')).runCommit(options, ctx),
});
