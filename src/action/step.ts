import * as core from '@actions/core';
import type { Command } from '../commands/command.ts';
import { explain } from '../commands/explain.ts';
import type { TakeResult } from '../commands/reports/reports.ts';
import type { ReportsSetting } from '../commands/reports/setting.ts';
import { clip, forLog } from '../core/escape.ts';
import { defined } from '../core/defined.ts';
import type { RunContext, SegmentCache } from '../core/run-context.ts';
import { Stopped } from '../core/signals.ts';
import type { Options } from '../options/options.ts';
import { parseFlag } from '../options/quantities.ts';
import { given } from '../options/read-text.ts';
import { inputWarnings, unusedInputs } from '../options/warnings.ts';
import { plainEnding, type Ending } from '../report/ending.ts';
import type { Pulse } from '../report/progress.ts';
import { hostedAnchors } from './anchor/open.ts';
import type { Host } from './host.ts';
import { identityOf } from './identity.ts';
import { readInput, usesCache } from './inputs.ts';
import { log } from './log.ts';
import { rememberFailure, rememberRun } from './phases.ts';

/* What each run of a command is surrounded with, for one backup and for each of several. */

/** The step, for all that it runs. */
export interface Step {
  readonly host: Host;
  readonly command: Command;
  /** Aborted when the job is cancelled. */
  readonly signal: AbortSignal;
  readonly pulse: Pulse;
  /** File of the job summary; undefined for none. */
  readonly summary: string | undefined;
}

/** The context of one run, with an id of its own, and for the post step whose lease it may hold. */
export async function contextOf(
  { host, command, signal, pulse }: Step,
  options: Options,
  backup = '',
): Promise<RunContext> {
  const segments = await cacheFor(options, host.env['RUNNER_TEMP']);
  const identity = identityOf(host.env, host.random);
  if (command.readsOnly !== true) rememberRun(identity.runId, backup);
  return {
    clock: host.clock,
    random: host.random,
    signal,
    identity,
    onProgress: (progress) => pulse.set(progress),
    log,
    hostedAnchor: hostedAnchors(host, options, readInput('github-token').trim()),
    ...defined({ segments }),
  };
}

/** What telling others of a run needs to know of the step. */
export function reportsSetting(host: Host, stopped: AbortSignal, runId: string): ReportsSetting {
  const warn = (line: string): void => core.warning(forLog(line, 1_500), { title: 'Reports' });
  return { clock: host.clock, random: host.random, runId, stopped, warn };
}

/** Does the work between the announcements of its start and its end, where there are any. Throws what `work` throws. */
export async function reporting<T>(
  { host, command, signal }: Step,
  options: Options,
  { identity }: RunContext,
  work: (take: TakeResult) => Promise<T>,
): Promise<T> {
  // Loaded here: the program starts without it.
  const { withReports } = await import('../commands/reports/reports.ts');
  return withReports(command, options, reportsSetting(host, signal, identity.runId), work);
}

/** One annotation for all warnings: a step may have ten. */
export function warnOfInputs(options: Options): void {
  const warnings = [...inputWarnings(options), ...unusedInputs(options.command, readInput)];
  if (warnings.length > 0)
    core.warning(clip(warnings.map((line) => forLog(line, 1_000)).join('\n'), 3_000), { title: 'Inputs' });
}

/** Does the work, then updates the alert issue by how it ended, unless the run was stopped. Throws what `work` throws. */
export async function alerting(
  host: Host,
  command: Command,
  options: Options,
  stopped: AbortSignal,
  work: () => Promise<Ending | undefined>,
): Promise<void> {
  let ending: Ending | undefined;
  try {
    ending = await work();
  } catch (error) {
    // A cancelled run may not have had the time to give its lease back.
    if (!stopped.aborted && command.readsOnly !== true) rememberFailure();
    const dryRun = 'dryRun' in options && options.dryRun;
    if (command.ending !== undefined && !dryRun && !(error instanceof Stopped))
      ending = plainEnding('failed', true, lineOf(error));
    throw error;
  } finally {
    if (ending !== undefined && !stopped.aborted) await alertIfWanted(host, options, ending);
  }
}

async function alertIfWanted(host: Host, options: Options, ending: Ending): Promise<void> {
  if (!parseFlag('alert-issue', given(readInput, 'alert-issue'))) return;
  const { raise } = await import('./alerts/raise.ts');
  await raise(host, options, ending, readInput('github-token').trim());
}

/** Loaded only for a command that uses it. */
async function cacheFor(options: Options, folder: string | undefined): Promise<SegmentCache | undefined> {
  if (!usesCache(options.command) || folder === undefined) return undefined;
  const { openCache } = await import('./cache.ts');
  return openCache(folder, options, log);
}

/** An error in one line, for an annotation or a summary. */
export function lineOf(error: unknown): string {
  if (error instanceof Stopped) return `The run was ${error.message}; the next run continues from there.`;
  return explain(error) ?? `Unexpected error: ${error instanceof Error ? error.message : String(error)}`;
}
