import { appendFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { At } from '../core/domain.ts';
import type {
  BackupOptions,
  Options,
  PlaceOptions,
  PruneSettings,
  RestoreOptions,
  VerifyOptions,
} from '../options/options.ts';
import { shownLimit } from '../plan/guards.ts';
import { shownPrefix } from '../plan/retention-policy.ts';
import { forLog } from '../core/escape.ts';
import { formatDuration } from '../core/format.ts';
import { renderJson } from '../report/json.ts';
import { pruneProblem } from '../report/prune.ts';
import { exitCode, type RunResult } from '../report/result.ts';
import { renderSummary } from '../report/summary.ts';
import { renderText } from '../report/text.ts';
import { placeName, verdict } from '../report/words.ts';
import type { Ending } from './alerts/text.ts';
import { annotate, annotationsOf } from './annotations.ts';
import { outputsOf, setOutputs } from './outputs.ts';

/** The options as they were understood, in a group of the log. No credentials. */
export function showOptions(options: Options): void {
  core.startGroup('Inputs');
  const shown: [string, string][] = [
    ['command', options.command],
    ...(options.hot === undefined ? [] : [['hot', place(options.hot)] satisfies [string, string]]),
    ['cold', place(options.cold)],
    ...others(options),
  ];
  for (const [name, value] of shown) core.info(forLog(`${name.padEnd(14)}${value}`, 4_000));
  core.endGroup();
}

function others(options: Options): [string, string][] {
  switch (options.command) {
    case 'backup':
      return ofBackup(options);
    case 'prune':
      return [...ofPruning(options.pruning), ['dry-run', String(options.dryRun)]];
    case 'status': {
      const { maxSilence } = options;
      return [['max-silence', maxSilence === undefined ? 'none' : formatDuration(maxSilence)]];
    }
    case 'ls': {
      const { at, prefixes } = options;
      return [
        ['prefixes', listed(prefixes, 'all')],
        ['at', at === undefined ? 'now' : atText(at)],
      ];
    }
    case 'restore':
      return ofRestore(options);
    case 'verify':
      return ofVerify(options);
    case 'probe':
      return [
        ['copy-path', options.copyPaths.join(', ')],
        ['lease-wait', formatDuration(options.leaseWait)],
      ];
    case 'rebuild':
      return [
        ['trust-size', String(options.trustSize)],
        ['lease-wait', formatDuration(options.leaseWait)],
      ];
  }
}

function ofRestore(options: RestoreOptions): [string, string][] {
  return [
    ['to', place(options.to)],
    ['at', atText(options.at)],
    ['prefixes', listed(options.prefixes, 'all')],
    ['include', listed(options.include, 'all')],
    ['overwrite', String(options.overwrite)],
    ['thaw', options.thaw === undefined ? 'no' : `${options.thaw.days}d, ${options.thaw.tier}`],
    ...ofCopying(options),
  ];
}

function ofVerify(options: VerifyOptions): [string, string][] {
  const { sample } = options;
  const size =
    sample.kind === 'all' ? 'all' : sample.kind === 'count' ? String(sample.count) : `${sample.percent}%`;
  return [
    ['prefixes', listed(options.prefixes, 'all')],
    ['sample', size],
    ['repair', String(options.repair)],
    ['concurrency', String(options.concurrency ?? 'auto')],
    ['deadline', formatDuration(options.deadline)],
    ['max-failures', String(options.maxFailures)],
  ];
}

function atText(at: At): string {
  return at.kind === 'time' ? at.time : at.kind === 'run' ? at.run : at.kind;
}

function ofBackup(options: BackupOptions): [string, string][] {
  return [
    ['prefixes', listed(options.prefixes, 'all')],
    ['exclude', listed(options.exclude, 'none')],
    ...ofCopying(options),
    ['lease-wait', formatDuration(options.leaseWait)],
    ...ofPruning(options.pruning),
  ];
}

function ofCopying(options: BackupOptions | RestoreOptions): [string, string][] {
  return [
    ['copy-path', options.copyPaths.join(', ')],
    ['verify', options.verify],
    ['concurrency', String(options.concurrency ?? 'auto')],
    ['deadline', formatDuration(options.deadline)],
    ['max-failures', String(options.maxFailures)],
    ['dry-run', String(options.dryRun)],
  ];
}

function ofPruning({
  mode,
  policy,
  delay,
  maxDelete,
  maxChange,
  approve,
}: PruneSettings): [string, string][] {
  const lines = policy.map(({ prefix, rules }) => `${shownPrefix(prefix)} ${rules}`);
  return [
    ['retention', lines.length === 0 ? 'everything' : lines.slice(0, 50).join('; ')],
    ['prune', mode],
    ['prune-delay', formatDuration(delay)],
    ['max-delete', shownLimit(maxDelete)],
    ['max-change', shownLimit(maxChange)],
    ...(approve === undefined ? [] : [['approve-prune', approve] satisfies [string, string]]),
  ];
}

function listed(items: readonly string[], none: string): string {
  return items.length === 0 ? none : items.slice(0, 50).map(json).join(', ');
}

/** Where what is shown goes besides the log: the job summary's file, none for no summary; the report's folder. */
export interface Where {
  readonly summary: string | undefined;
  /** Told how the command ended, by those that know more of it than the exit code says. */
  readonly onEnd?: (ending: Ending) => void;
  readonly folder: string | undefined;
}

/** Text that a rendering has escaped line by line; forLog would take its line breaks. */
export function showText(text: string): void {
  for (const line of text.split('\n')) core.info(line);
}

/** Log, annotations, outputs, report and summary of a result, and the exit code. Only the exit code can fail a run. */
export async function showResult(result: RunResult, maxFailures: number, where: Where): Promise<void> {
  showText(renderText(result, { colour: false }));
  const report = await writeReport(result, result.runId, where.folder);
  setOutputs(outputsOf(result, report));
  await writeSummary(where.summary, renderSummary(result));
  const code = exitCode(result, maxFailures);
  annotate(annotationsOf(result, maxFailures));
  // Incomplete is no failure: all is checkpointed, and the next run goes on. Its warning is among the annotations.
  const red = code === 1 || code === 2;
  if (red) process.exitCode = code;
  if (!result.dryRun && (red || code === 0) && result.outcome !== 'skipped') {
    where.onEnd?.({
      outcome: result.outcome,
      red,
      meaning: verdict(result).meaning,
      problem: result.problem ?? pruneProblem(result.prune),
      holes: result.holes,
      failed: result.counts.failed + result.counts.deferred,
      restorePoint: result.restorePoint,
    });
  }
}

/**
 * Adds to the job summary at `path`, GITHUB_STEP_SUMMARY; no path, no summary. Never fatal: a backup does not
 * fail for want of a page about it.
 */
export async function writeSummary(path: string | undefined, markdown: string): Promise<void> {
  if (path === undefined || path === '') return;
  try {
    await appendFile(path, markdown);
  } catch (error) {
    core.warning(forLog(`The job summary could not be written: ${messageOf(error)}`, 1_000));
  }
}

/** The path that the result was written to as JSON; empty, with a warning, where it could not be. */
export async function writeReport(
  result: object,
  runId: string,
  folder: string | undefined,
): Promise<string> {
  const path = join(
    folder ?? tmpdir(),
    `flashback-backup-${runId.replace(/[^\w.-]/g, '_').slice(0, 100)}.json`,
  );
  try {
    await writeFile(path, renderJson(result));
    return path;
  } catch (error) {
    core.warning(forLog(`The JSON report could not be written: ${messageOf(error)}`, 1_000));
    return '';
  }
}

function place(options: PlaceOptions): string {
  const none = options.role ?? "the SDK's default chain";
  const keys = options.credentials === undefined ? none : 'keys from inputs';
  return `${placeName(options)} at ${options.endpoint} (${options.region}, ${keys})`;
}

function json(text: string): string {
  return JSON.stringify(text);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
