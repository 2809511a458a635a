import { formatDuration } from '../../core/format.ts';
import type { Sample } from '../../core/domain.ts';
import type { VerifyOptions } from '../../options/options.ts';
import { parseVerify } from '../../options/parse.ts';
import { renderVerifyPage } from '../../report/html/verify.ts';
import { endAnnotations } from '../../report/annotations.ts';
import {
  renderVerifySummary,
  renderVerifyText,
  verifyExitCode,
  verifyVerdict,
  type VerifyResult,
} from '../../report/verify.ts';
import { verifyMetrics } from '../../report/metrics/of-results.ts';
import { headlineOf } from '../../report/notify/headline.ts';
import type { Command } from '../command.ts';
import { shownList } from '../shown-options.ts';

export const verify: Command<VerifyOptions, VerifyResult> = {
  name: 'verify',
  noun: 'Verification',
  summary: 'read the backup back and compare it with the manifest, all or a sample; repair it',
  about:
    "Reads stored objects back, old versions too, and compares size and checksum with the manifest; with --hot also metadata with hot's. Each --sample continues after the keys of the one before. --repair copies what is missing or damaged again, if hot still has that version. A READ key on cold is enough to find faults; recording what was verified and repairing need WRITE.",
  examples: [
    ['the next 5 % of the keys: 20 runs read all', 'verify --cold s3://shop-backup --sample 5%'],
    ['all of it, and repair what hot still has', 'verify --cold s3://shop-backup --hot s3://shop --repair'],
  ],
  exitCodes: `Exit code: 0 no faults; 1 failed or bad input; 2 more than --max-failures faults remain,
or read-only; 3 incomplete (run it again).`,
  stopping: 'Stopping. Press Ctrl-C again to stop at once.',
  parse: parseVerify,
  shown: (options) => [
    ['prefixes', shownList(options.prefixes, 'all')],
    ['sample', shownSample(options.sample)],
    ['repair', String(options.repair)],
    ['concurrency', String(options.concurrency ?? 'auto')],
    ['deadline', formatDuration(options.deadline)],
    ['max-failures', String(options.maxFailures)],
  ],
  run: async (options, ctx) => (await import('../verify/verify.ts')).runVerify(options, ctx),
  exitCode: (result, { maxFailures }) => verifyExitCode(result, maxFailures),
  text: renderVerifyText,
  markdown: renderVerifySummary,
  html: renderVerifyPage,
  outputs: ({ outcome, runId, generation, generationSha256 = '', counts }) => ({
    outcome,
    'run-id': runId,
    generation: String(generation ?? ''),
    'generation-sha256': generationSha256,
    scanned: String(counts.versions),
    copied: String(counts.repaired),
    unchanged: String(counts.sound),
    failed: String(counts.faults),
    damaged: String(counts.faults),
    repaired: String(counts.repaired),
  }),
  annotations: (result, { maxFailures }) =>
    endAnnotations(
      verifyExitCode(result, maxFailures),
      verifyVerdict(result),
      result.problem,
      result.faults,
      result.notices,
    ),
  reported: {
    headline: (result) => headlineOf(verifyVerdict(result), result.problem),
    metrics: verifyMetrics,
  },
  ending: (result, { maxFailures }) => {
    const code = verifyExitCode(result, maxFailures);
    if (code === 3) return undefined;
    const { counts } = result;
    return {
      outcome: result.outcome,
      red: code !== 0,
      meaning: verifyVerdict(result).meaning,
      problem: result.problem,
      holes: result.faults,
      failed: counts.faults,
      restorePoint: null,
      faultsFound: counts.faults > 0,
      partial: counts.keys < counts.all || counts.faults > 0,
    };
  },
};

function shownSample(sample: Sample): string {
  switch (sample.kind) {
    case 'all':
      return 'all';
    case 'count':
      return String(sample.count);
    case 'percent':
      return `${sample.percent}%`;
  }
}
