import * as core from '@actions/core';
import type { ShowKeys } from '../commands/ls.ts';
import type {
  BackupOptions,
  LsOptions,
  Options,
  ProbeOptions,
  PruneOptions,
  RebuildOptions,
  RestoreOptions,
  StatusOptions,
  VerifyOptions,
} from '../options/options.ts';
import { forMarkdown } from '../core/escape.ts';
import { formatMany } from '../core/format.ts';
import { listingLine, listingSum, type LsResult } from '../report/listing.ts';
import { renderProbeSummary, renderProbeText, type ProbeResult } from '../report/probe.ts';
import { pruneExitCode, pruneProblem, renderPruneText, type PruneResult } from '../report/prune.ts';
import { renderPruneSummary } from '../report/sections/prune.ts';
import { renderRebuildSummary, renderRebuildText, type RebuildReport } from '../report/rebuild.ts';
import type { HoleGroup, Notice, Problem } from '../report/result.ts';
import { renderRestoreSummary, renderRestoreText, restoreVerdict } from '../report/restore.ts';
import { restoreExitCode, unrestored, type RestoreResult } from '../report/restore-result.ts';
import {
  isStopped,
  renderStoppedSummary,
  renderStoppedText,
  stoppedExitCode,
  stoppedTitle,
  type StoppedResult,
} from '../report/stopped.ts';
import { renderStatusSummary, renderStatusText, type StatusResult } from '../report/status.ts';
import {
  renderVerifySummary,
  renderVerifyText,
  verifyExitCode,
  verifyVerdict,
  type VerifyResult,
} from '../report/verify.ts';
import type { Command } from '../commands/command.ts';
import type { RunContext } from '../core/run-context.ts';
import {
  annotate,
  endAnnotation,
  holeAnnotations,
  noticeAnnotations,
  pruneAnnotations,
} from './annotations.ts';
import { setOutputs } from './outputs.ts';
import { showResult, showText, writeReport, writeSummary, type Where } from './show.ts';

/** What the Action can run; tests stand in for it. */
export interface Commands {
  readonly backup: Command<BackupOptions>;
  readonly restore: (options: RestoreOptions, ctx: RunContext) => Promise<RestoreResult>;
  readonly verify: (options: VerifyOptions, ctx: RunContext) => Promise<VerifyResult>;
  readonly prune: (options: PruneOptions, ctx: RunContext) => Promise<PruneResult>;
  readonly status: (options: StatusOptions, ctx: RunContext) => Promise<StatusResult>;
  readonly ls: (options: LsOptions, ctx: RunContext, show: ShowKeys) => Promise<LsResult>;
  readonly rebuild: (options: RebuildOptions, ctx: RunContext) => Promise<RebuildReport | StoppedResult>;
  readonly probe: (options: ProbeOptions, ctx: RunContext) => Promise<ProbeResult | StoppedResult>;
}

/** Each loaded only once the inputs are good: a typo need not wait for the SDK. */
export const LOADED: Commands = {
  backup: async (options, ctx) => (await import('../commands/backup/backup.ts')).runBackup(options, ctx),
  restore: async (options, ctx) => (await import('../commands/restore/restore.ts')).runRestore(options, ctx),
  verify: async (options, ctx) => (await import('../commands/verify/verify.ts')).runVerify(options, ctx),
  prune: async (options, ctx) => (await import('../commands/prune/prune.ts')).runPrune(options, ctx),
  status: async (options, ctx) => (await import('../commands/status.ts')).runStatus(options, ctx),
  ls: async (options, ctx, show) => (await import('../commands/ls.ts')).runLs(options, ctx, show),
  probe: async (options, ctx) => (await import('../commands/probe.ts')).runProbe(options, ctx),
  rebuild: async (options, ctx) => (await import('../commands/rebuild.ts')).runRebuild(options, ctx),
};

/** Runs what the options say and shows what came of it. Sets the exit code; throws what the command throws. */
export async function act(
  options: Options,
  ctx: RunContext,
  commands: Commands,
  where: Where,
): Promise<void> {
  switch (options.command) {
    case 'backup':
      return showResult(await commands.backup(options, ctx), options.maxFailures, where);
    case 'restore':
      return showRestore(await commands.restore(options, ctx), options.maxFailures, where);
    case 'verify':
      return showVerify(await commands.verify(options, ctx), options.maxFailures, where);
    case 'prune':
      return showPrune(await commands.prune(options, ctx), where);
    case 'status':
      return showStatus(await commands.status(options, ctx), ctx.identity.runId, where);
    case 'ls':
      return list(options, ctx, commands, where);
    case 'rebuild':
      return showRebuild(await commands.rebuild(options, ctx), where);
    case 'probe':
      return showProbe(await commands.probe(options, ctx), where);
  }
}

async function showRestore(result: RestoreResult, maxFailures: number, where: Where): Promise<void> {
  showText(renderRestoreText(result, { colour: false }));
  const { counts, paths, bytes } = result;
  setOutputs({
    outcome: result.outcome,
    'run-id': result.runId,
    'restore-point': result.restorePoint?.time ?? '',
    scanned: String(counts.keys),
    copied: String(counts.restored),
    unchanged: String(counts.equal),
    failed: String(unrestored(counts)),
    'bytes-copied': String(bytes.restored),
    'native-copies': String(paths.native.objects),
    'emulated-copies': String(paths.emulated.objects),
    'streamed-copies': String(paths.streamed.objects),
    report: await writeReport(result, result.runId, where.folder),
  });
  await writeSummary(where.summary, renderRestoreSummary(result));
  const code = restoreExitCode(result, maxFailures);
  annotateEnd(code, restoreVerdict(result), result.problem, result.holes, result.notices);
  if (!result.dryRun && code !== 3) {
    where.onEnd?.({
      outcome: result.outcome,
      red: code !== 0,
      meaning: restoreVerdict(result).meaning,
      problem: result.problem,
      holes: result.holes,
      failed: unrestored(counts),
      restorePoint: result.restorePoint?.time ?? null,
    });
  }
  if (code !== 0 && code !== 3) process.exitCode = code;
}

/** As a backup's: how it ended where that was not well, then what did not go well by cause, then the notices. */
function annotateEnd(
  code: 0 | 1 | 2 | 3,
  verdict: { readonly title: string; readonly meaning: string },
  problem: Problem | null,
  holes: readonly HoleGroup[],
  notices: readonly Notice[],
): void {
  const level = code === 0 || code === 3 ? 'warning' : 'error';
  annotate([
    ...(code === 0 ? [] : [endAnnotation(level, verdict, problem)]),
    ...holeAnnotations(holes, level),
    ...noticeAnnotations(notices),
  ]);
}

async function showVerify(result: VerifyResult, maxFailures: number, where: Where): Promise<void> {
  showText(renderVerifyText(result, { colour: false }));
  const { counts } = result;
  setOutputs({
    outcome: result.outcome,
    'run-id': result.runId,
    generation: String(result.generation ?? ''),
    scanned: String(counts.versions),
    copied: String(counts.repaired),
    unchanged: String(counts.sound),
    failed: String(counts.faults),
    report: await writeReport(result, result.runId, where.folder),
  });
  await writeSummary(where.summary, renderVerifySummary(result));
  const code = verifyExitCode(result, maxFailures);
  annotateEnd(code, verifyVerdict(result), result.problem, result.faults, result.notices);
  if (code !== 3) {
    where.onEnd?.({
      outcome: result.outcome,
      red: code !== 0,
      meaning: verifyVerdict(result).meaning,
      problem: result.problem,
      holes: result.faults,
      failed: counts.faults,
      restorePoint: null,
      found: counts.faults > 0,
      partial: counts.keys < counts.all || counts.faults > 0,
    });
  }
  if (code !== 0 && code !== 3) process.exitCode = code;
}

const PRUNE_TITLES: Readonly<Record<PruneResult['outcome'], string>> = {
  complete: 'Prune stopped',
  incomplete: 'Prune stopped',
  skipped: 'Prune skipped',
  failed: 'Prune failed',
};

async function showPrune(result: PruneResult, where: Where): Promise<void> {
  showText(renderPruneText(result));
  const { prune } = result;
  setOutputs({
    outcome: result.outcome,
    'run-id': result.runId,
    generation: String(result.generation),
    pruned: String(prune?.deleted.objects ?? 0),
    report: await writeReport(result, result.runId, where.folder),
  });
  await writeSummary(where.summary, renderPruneSummary(result));
  const title = PRUNE_TITLES[result.outcome];
  const code = pruneExitCode(result);
  const red = code === 1 || code === 2;
  const level = code === 1 ? 'error' : 'warning';
  const stopped =
    result.problem === null ? [] : [endAnnotation(level, { title, meaning: '' }, result.problem)];
  annotate([...stopped, ...pruneAnnotations(prune)]);
  if (red) process.exitCode = code;
  if (!result.dryRun && (red || result.outcome === 'complete')) {
    const problem = result.problem ?? pruneProblem(prune);
    where.onEnd?.({
      outcome: result.outcome,
      red,
      meaning: problem?.message ?? '',
      problem,
      holes: [],
      failed: 0,
      restorePoint: null,
    });
  }
}

async function showStatus(result: StatusResult, runId: string, where: Where): Promise<void> {
  showText(renderStatusText(result, { colour: false }));
  setOutputs({
    outcome: result.outcome,
    generation: String(result.generation?.number ?? ''),
    'restore-point': result.scopes[0]?.time ?? '',
    report: await writeReport(result, runId, where.folder),
  });
  await writeSummary(where.summary, renderStatusSummary(result));
  where.onEnd?.({
    outcome: result.outcome,
    red: result.problem !== null,
    meaning: result.problem ?? '',
    problem: null,
    holes: [],
    failed: 0,
    restorePoint: result.scopes[0]?.time ?? null,
  });
  if (result.problem === null) return;
  core.error(result.problem, { title: 'Backup is silent' });
  process.exitCode = 1;
}

/** A probe or a rebuild without the lease. */
async function showStopped(result: StoppedResult, where: Where): Promise<void> {
  showText(renderStoppedText(result, { colour: false }));
  setOutputs({
    outcome: result.outcome,
    'run-id': result.runId,
    report: await writeReport(result, result.runId, where.folder),
  });
  await writeSummary(where.summary, renderStoppedSummary(result));
  const code = stoppedExitCode(result);
  const end =
    code === 0
      ? ({ level: 'warning', meaning: 'Nothing was done:' } as const)
      : ({ level: 'error', meaning: 'The lease was lost in mid-run:' } as const);
  annotate([endAnnotation(end.level, { title: stoppedTitle(result), meaning: end.meaning }, result.problem)]);
  if (code === 0) return;
  process.exitCode = code;
  if (result.command === 'probe') return; // a look at the backup says nothing about its health
  where.onEnd?.({
    outcome: result.outcome,
    red: true,
    meaning: result.problem.message,
    problem: result.problem,
    holes: [],
    failed: 0,
    restorePoint: null,
  });
}

async function showRebuild(result: RebuildReport | StoppedResult, where: Where): Promise<void> {
  if (isStopped(result)) return showStopped(result, where);
  showText(renderRebuildText(result, { colour: false }));
  setOutputs({
    outcome: 'complete',
    'run-id': result.runId,
    generation: String(result.generation),
    report: await writeReport(result, result.runId, where.folder),
  });
  await writeSummary(where.summary, renderRebuildSummary(result));
  where.onEnd?.({
    outcome: 'complete',
    red: false,
    meaning: '',
    problem: null,
    holes: [],
    failed: 0,
    restorePoint: null,
  });
}

async function showProbe(result: ProbeResult | StoppedResult, where: Where): Promise<void> {
  if (isStopped(result)) return showStopped(result, where);
  showText(renderProbeText(result, { colour: false }));
  setOutputs({
    outcome: 'complete',
    'run-id': result.runId,
    report: await writeReport(result, result.runId, where.folder),
  });
  await writeSummary(where.summary, renderProbeSummary(result));
}

/** A log of more lines than this cannot be read in a browser; the command line lists them all. */
const MOST_LINES = 10_000;

async function list(options: LsOptions, ctx: RunContext, commands: Commands, where: Where): Promise<void> {
  let seen = 0;
  const result = await commands.ls(options, ctx, (keys) => {
    for (const key of keys.slice(0, Math.max(0, MOST_LINES - seen)))
      core.info(listingLine(key, options.at === undefined));
    seen += keys.length;
    return Promise.resolve(true);
  });
  if (seen > MOST_LINES) core.info(`…and ${formatMany(seen - MOST_LINES, 'more key')}`);
  const sum = listingSum(result);
  core.info(sum);
  setOutputs({
    outcome: 'complete',
    generation: String(result.generation),
    'restore-point': result.at?.time ?? '',
  });
  await writeSummary(where.summary, `## Keys in the backup\n\n${forMarkdown(sum, 1_000)}\n`);
}
