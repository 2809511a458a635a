import type { PruneOptions } from '../../options/options.ts';
import { parsePrune } from '../../options/parse.ts';
import { endAnnotation, noticeAnnotations, pruneAnnotations } from '../../report/annotations.ts';
import { plainEnding } from '../../report/ending.ts';
import {
  pruneExitCode,
  pruneProblem,
  pruneVerdict,
  renderPruneText,
  type PruneResult,
} from '../../report/prune.ts';
import { pruneIsRed } from '../../report/result.ts';
import { renderPruneSummary } from '../../report/sections/prune.ts';
import { pruneMetrics } from '../../report/metrics/of-results.ts';
import { headlineOf } from '../../report/notify/headline.ts';
import type { Command } from '../command.ts';
import { shownPruning } from '../shown-options.ts';

const TITLES: Readonly<Record<PruneResult['outcome'], string>> = {
  complete: 'Prune stopped',
  incomplete: 'Prune stopped',
  skipped: 'Prune skipped',
  failed: 'Prune failed',
};

export const prune: Command<PruneOptions, PruneResult> = {
  name: 'prune',
  noun: 'Prune',
  summary: 'delete old versions by the retention policy; --dry-run only reports which',
  about:
    'Judges every version by --retention, condemns what the policy no longer keeps, and deletes what an earlier run condemned at least --prune-delay ago. A backup does the same at its end. With --dry-run it reports what would be kept and deleted, and why, and changes nothing; a READ key on cold is enough for that.',
  examples: [
    [
      'what a policy would keep and delete, and why',
      "prune --cold s3://shop-backup --retention '* daily=7 weekly=4' --dry-run",
    ],
  ],
  exitCodes: `Exit code: 0 complete or skipped; 1 failed or bad input; 2 a guard tripped,
and nothing was pruned; 3 incomplete (run it again).`,
  stopping:
    'Stopping: what was deleted stays deleted, and the next prune continues. Press Ctrl-C again to stop at once.',
  parse: parsePrune,
  shown: ({ pruning, dryRun }) => [...shownPruning(pruning), ['dry-run', String(dryRun)]],
  run: async (options, ctx) => (await import('../prune/prune.ts')).runPrune(options, ctx),
  exitCode: pruneExitCode,
  text: renderPruneText,
  markdown: renderPruneSummary,
  outputs: ({ outcome, runId, generation, generationSha256 = '', prune: report }) => ({
    outcome,
    'run-id': runId,
    generation: String(generation),
    'generation-sha256': generationSha256,
    pruned: String(report?.deleted.objects ?? 0),
  }),
  annotations: ({ outcome, problem, prune: report, notices = [] }) => {
    const level = outcome === 'failed' ? 'error' : 'warning';
    const title = TITLES[outcome];
    const end = problem === null ? [] : [endAnnotation(level, { title, meaning: '' }, problem)];
    return [...end, ...pruneAnnotations(report), ...noticeAnnotations(notices)];
  },
  reported: {
    headline: ({ outcome, prune: report, problem }) => {
      const title = pruneIsRed(report) ? 'Pruning stopped' : `Prune ${outcome}`;
      const meaning = report === null ? '' : pruneVerdict(report);
      return headlineOf({ title, meaning }, problem ?? pruneProblem(report));
    },
    metrics: pruneMetrics,
  },
  ending: (result) => {
    const code = pruneExitCode(result);
    const red = code === 1 || code === 2;
    if (result.dryRun || (!red && result.outcome !== 'complete')) return undefined;
    const problem = result.problem ?? pruneProblem(result.prune);
    return { ...plainEnding(result.outcome, red, problem?.message), problem };
  },
};
