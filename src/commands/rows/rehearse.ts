import { forLog } from '../../core/escape.ts';
import { formatDuration } from '../../core/format.ts';
import type { RehearseOptions } from '../../options/options.ts';
import { parseRehearse } from '../../options/target/restoring.ts';
import { endAnnotations } from '../../report/annotations.ts';
import { rehearseMetrics } from '../../report/metrics/rehearsals.ts';
import { headlineOf } from '../../report/notify/headline.ts';
import {
  rehearseVerdict,
  renderRehearsePage,
  renderRehearseSummary,
  renderRehearseText,
} from '../../report/rehearse/render.ts';
import { rehearseExitCode, type RehearseResult } from '../../report/rehearse/result.ts';
import type { Command } from '../command.ts';
import { shownAt, shownList, shownPlace } from '../shown-options.ts';

export const rehearse: Command<RehearseOptions, RehearseResult> = {
  name: 'rehearse',
  noun: 'Rehearsal',
  summary: 'restore a sample to a scratch place, compare and measure it, and remove it again',
  about:
    'Restores a sample (--sample, 5 % by default) of a restore point to a scratch place as restore would: a folder of its own below --to, which is a bucket or a local folder; without --to objects are only read and compared. Says how long a restore of everything is expected to take (RTO), removes what it made and nothing else, and keeps the figures in cold, where status finds them. A READ key on cold is enough but for keeping them.',
  examples: [
    [
      'can it be restored, and how long would all of it take?',
      'rehearse --cold s3://shop-backup --to s3://scratch',
    ],
    [
      'everything, to a folder of this machine',
      'rehearse --cold s3://shop-backup --to ./scratch --sample all',
    ],
    ['only read 1 % and compare it', 'rehearse --cold s3://shop-backup --sample 1%'],
  ],
  exitCodes: `Exit code: 0 all of the sample was restored; 1 failed or bad input; 2 more than --max-failures keys of it
could not be restored, or the quota is used up; 3 incomplete (run it again).`,
  stopping: 'Stopping, and removing what was restored. Press Ctrl-C again to stop at once.',
  parse: parseRehearse,
  shown: (options) => [
    [
      'to',
      options.scratch !== undefined
        ? shownPlace(options.scratch)
        : forLog(options.folder ?? 'nowhere, only read'),
    ],
    ['at', shownAt(options.at)],
    ['prefixes', shownList(options.prefixes, 'all')],
    ['include', shownList(options.include, 'all')],
    ['concurrency', String(options.concurrency ?? 'auto')],
    ['deadline', formatDuration(options.deadline)],
    ['max-failures', String(options.maxFailures)],
  ],
  run: async (options, ctx) => (await import('../rehearse/rehearse.ts')).runRehearse(options, ctx),
  exitCode: (result, { maxFailures }) => rehearseExitCode(result, maxFailures),
  text: renderRehearseText,
  markdown: renderRehearseSummary,
  html: renderRehearsePage,
  outputs: ({ outcome, runId, restorePoint, generation, generationSha256, counts, bytes, whole, rto }) => ({
    outcome,
    'run-id': runId,
    'restore-point': restorePoint?.time ?? '',
    generation: String(generation ?? ''),
    'generation-sha256': generationSha256 ?? '',
    scanned: String(whole.keys),
    restored: String(counts.restored),
    failed: String(counts.failed + counts.deferred + counts.different),
    'bytes-copied': String(bytes.restored),
    'rto-seconds': rto === null ? '' : String(Math.round(rto.ms / 1000)),
  }),
  annotations: (result, { maxFailures }) =>
    endAnnotations(
      rehearseExitCode(result, maxFailures),
      rehearseVerdict(result),
      result.problem,
      result.holes,
      result.notices,
    ),
  reported: {
    headline: (result) => headlineOf(rehearseVerdict(result), result.problem),
    metrics: rehearseMetrics,
  },
  ending: (result, { maxFailures }) => {
    const code = rehearseExitCode(result, maxFailures);
    if (code === 3) return undefined;
    return {
      outcome: result.outcome,
      red: code !== 0,
      meaning: rehearseVerdict(result).meaning,
      problem: result.problem,
      holes: result.holes,
      failed: result.counts.failed + result.counts.deferred + result.counts.different,
      restorePoint: result.restorePoint?.time ?? null,
      faultsFound: code === 2,
      partial: result.sample !== 'all',
    };
  },
};
