import { formatDuration } from '../../core/format.ts';
import type { BackupOptions } from '../../options/options.ts';
import { parseBackup } from '../../options/parse.ts';
import { renderBackupPage } from '../../report/html/backup.ts';
import { annotationsOf } from '../../report/annotations.ts';
import type { Outputs } from '../../report/outputs.ts';
import { pruneProblem } from '../../report/prune.ts';
import { exitCode, type RunResult } from '../../report/result.ts';
import { renderSummary } from '../../report/summary.ts';
import { renderText } from '../../report/text.ts';
import { verdict } from '../../report/words.ts';
import { backupMetrics } from '../../report/metrics/of-results.ts';
import { headlineOf } from '../../report/notify/headline.ts';
import type { Command } from '../command.ts';
import { shownCopying, shownList, shownPruning } from '../shown-options.ts';
import type { ShownOption } from '../shown-options.ts';

export const backup: Command<BackupOptions, RunResult> = {
  name: 'backup',
  noun: 'Backup',
  summary: 'copy new and changed objects from hot to cold, and commit a restore point',
  about:
    'Copies new and changed objects from the hot bucket to the cold one, keeps the old versions, and commits a restore point. Continues from where an earlier run stopped.',
  examples: [
    [
      'the first run, and every other: only what changed is copied',
      'backup --hot s3://shop --cold s3://shop-backup',
    ],
    ['what it would copy and cost', 'backup --hot s3://shop --cold s3://shop-backup --dry-run'],
    [
      'across clouds, with a policy for old versions',
      "backup --hot gs://shop --cold s3://shop-backup --retention '* daily=7 weekly=4'",
    ],
  ],
  exitCodes: `Exit code: 0 complete or skipped, 1 failed or bad input, 2 too many holes, read-only,
a guard tripped or pruning failed, 3 incomplete with everything checkpointed (run it again),
130 stopped at once by a second Ctrl-C.`,
  stopping: 'Stopping: saving what is done. Press Ctrl-C again to stop at once.',
  parse: parseBackup,
  shown: (options) => [
    ['prefixes', shownList(options.prefixes, 'all')],
    ['exclude', shownList(options.exclude, 'none')],
    ...shownCopying(options),
    ...(options.costs?.max === undefined
      ? []
      : [['max-cost', `$${options.costs.max}`] satisfies ShownOption]),
    ['lease-wait', formatDuration(options.leaseWait)],
    ...shownPruning(options.pruning),
  ],
  run: async (options, ctx) => (await import('../backup/backup.ts')).runBackup(options, ctx),
  exitCode: (result, { maxFailures }) => exitCode(result, maxFailures),
  text: renderText,
  markdown: (result) => renderSummary(result),
  html: renderBackupPage,
  outputs,
  annotations: (result, { maxFailures }) => annotationsOf(result, maxFailures),
  reported: {
    headline: (result) => headlineOf(verdict(result), result.problem ?? pruneProblem(result.prune)),
    metrics: backupMetrics,
  },
  ending: (result, { maxFailures }) => {
    const code = exitCode(result, maxFailures);
    if (result.dryRun || code === 3 || result.outcome === 'skipped') return undefined;
    return {
      outcome: result.outcome,
      red: code !== 0,
      meaning: verdict(result).meaning,
      problem: result.problem ?? pruneProblem(result.prune),
      holes: result.holes,
      failed: result.counts.failed + result.counts.deferred,
      restorePoint: result.restorePoint,
    };
  },
};

export function outputs(result: RunResult): Outputs {
  const { counts, paths } = result;
  return {
    outcome: result.outcome,
    'run-id': result.runId,
    generation: result.generation === null ? '' : String(result.generation),
    'generation-sha256': result.generationSha256 ?? '',
    'restore-point': result.restorePoint ?? '',
    scanned: String(counts.scanned),
    copied: String(counts.copied),
    touched: String(counts.touched),
    unchanged: String(counts.unchanged),
    excluded: String(counts.excluded),
    gone: String(counts.gone),
    vanished: String(counts.vanished),
    failed: String(counts.failed),
    deferred: String(counts.deferred),
    pruned: String(result.prune?.deleted.objects ?? 0),
    'bytes-copied': String(result.bytes.copied),
    'native-copies': String(paths.native.objects),
    'emulated-copies': String(paths.emulated.objects),
    'streamed-copies': String(paths.streamed.objects),
  };
}
