import type { FolderRestoreOptions, RestoreOptions } from '../../options/options.ts';
import { parseRestore } from '../../options/target/restoring.ts';
import { renderRestorePage } from '../../report/html/restore.ts';
import { endAnnotations } from '../../report/annotations.ts';
import { renderRestoreSummary, renderRestoreText, restoreVerdict } from '../../report/restore.ts';
import { restoreExitCode, unrestored, type RestoreResult } from '../../report/restore-result.ts';
import { restoreMetrics } from '../../report/metrics/of-results.ts';
import { headlineOf } from '../../report/notify/headline.ts';
import { forLog } from '../../core/escape.ts';
import type { Command } from '../command.ts';
import { shownAt, shownCopying, shownList, shownPlace } from '../shown-options.ts';

export const restore: Command<RestoreOptions | FolderRestoreOptions, RestoreResult> = {
  name: 'restore',
  noun: 'Restore',
  summary: 'restore keys as of a restore point to another bucket, to hot or to a local folder',
  about:
    'Restores keys from cold as they were at a restore point, content and metadata, to another bucket, with --confirm to hot, or to the files of a local folder (without metadata). Prints the plan first (--dry-run: only the plan). Equal objects are skipped; different ones are left alone without --overwrite; nothing is ever deleted. A READ key on cold is enough. If it is interrupted, run it again: it continues where it stopped.',
  examples: [
    [
      'what would be restored, of the newest restore point',
      'restore --cold s3://shop-backup --to s3://shop-restored --dry-run',
    ],
    [
      'a prefix as of a day',
      'restore --cold s3://shop-backup --to s3://shop-restored --prefixes img/ --at 2026-11-03',
    ],
    ['a few files, to a folder', "restore --cold s3://shop-backup --to ./restored --include '**/*.sql'"],
    [
      'everything, back into hot',
      'restore --cold s3://shop-backup --hot s3://shop --to hot --confirm shop --overwrite',
    ],
  ],
  exitCodes: `Exit code: 0 everything is restored; 1 failed or bad input; 2 more than --max-failures keys were not
restored, or the quota is used up; 3 incomplete, or objects are being thawed (run it again).`,
  stopping: 'Stopping: run it again to continue. Press Ctrl-C again to stop at once.',
  parse: parseRestore,
  shown: (options) => [
    ['to', 'folder' in options ? forLog(options.folder) : shownPlace(options.to)],
    ['at', shownAt(options.at)],
    ['prefixes', shownList(options.prefixes, 'all')],
    ['include', shownList(options.include, 'all')],
    ['overwrite', String(options.overwrite)],
    ['thaw', options.thaw === undefined ? 'no' : `${options.thaw.days}d, ${options.thaw.tier}`],
    ...shownCopying(options),
  ],
  run: async (options, ctx) => (await import('../restore/restore.ts')).runRestore(options, ctx),
  exitCode: (result, { maxFailures }) => restoreExitCode(result, maxFailures),
  text: renderRestoreText,
  markdown: renderRestoreSummary,
  html: renderRestorePage,
  outputs: ({ outcome, runId, restorePoint, counts, bytes, paths }) => ({
    outcome,
    'run-id': runId,
    'restore-point': restorePoint?.time ?? '',
    scanned: String(counts.keys),
    copied: String(counts.restored),
    unchanged: String(counts.equal),
    failed: String(unrestored(counts)),
    restored: String(counts.restored),
    different: String(counts.different),
    'bytes-copied': String(bytes.restored),
    'native-copies': String(paths.native.objects),
    'emulated-copies': String(paths.emulated.objects),
    'streamed-copies': String(paths.streamed.objects),
  }),
  annotations: (result, { maxFailures }) =>
    endAnnotations(
      restoreExitCode(result, maxFailures),
      restoreVerdict(result),
      result.problem,
      result.holes,
      result.notices,
    ),
  reported: {
    headline: (result) => headlineOf(restoreVerdict(result), result.problem),
    metrics: restoreMetrics,
  },
  ending: (result, { maxFailures }) => {
    const code = restoreExitCode(result, maxFailures);
    if (result.dryRun || code === 3) return undefined;
    return {
      outcome: result.outcome,
      red: code !== 0,
      meaning: restoreVerdict(result).meaning,
      problem: result.problem,
      holes: result.holes,
      failed: unrestored(result.counts),
      restorePoint: result.restorePoint?.time ?? null,
    };
  },
};
