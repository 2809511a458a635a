import { defined } from '../core/defined.ts';
import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import type { Clock, Random } from '../core/clock.ts';
import { every } from '../core/every.ts';
import { explain } from '../commands/explain.ts';
import type { Options } from '../options/options.ts';
import { withAwsRegion } from '../options/aws-region.ts';
import { given, parseOptions } from '../options/parse.ts';
import { hasChoice, hasRole } from '../options/places.ts';
import { parseFlag } from '../options/quantities.ts';
import { inputWarnings, unusedInputs } from '../options/warnings.ts';
import { clip, forLog, forMarkdown } from '../core/escape.ts';
import { formatBytes } from '../core/format.ts';
import { Pulse } from '../report/pulse.ts';
import type { Progress, SegmentCache, RunContext } from '../core/run-context.ts';
import { abortOnSignals, Stopped, type SignalSource } from '../core/signals.ts';
import type { Ending } from './alerts/text.ts';
import { act, LOADED, type Commands } from './commands.ts';
import { identityOf } from './identity.ts';
import { maskSecrets, readInput } from './inputs.ts';
import { log } from './log.ts';
import { rememberEnd, rememberFailure, rememberRun, rememberStart } from './phases.ts';
import { showOptions, writeSummary } from './show.ts';

/** The machine that the Action runs on. */
export interface Host {
  readonly clock: Clock;
  readonly random: Random;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly process: SignalSource & UncaughtSource;
  /** Ends the process, soon and whatever is still open; its exit code is set by then. */
  readonly end: () => void;
}

interface UncaughtSource {
  on(event: 'uncaughtException' | 'unhandledRejection', listener: (error: unknown) => void): unknown;
  off(event: 'uncaughtException' | 'unhandledRejection', listener: (error: unknown) => void): unknown;
}

const PROGRESS_EVERY_MS = 10_000;
const ROTATION = 'Finish rotating keys';

/**
 * The Action, from its inputs to its outputs. Never rejects: whatever goes wrong ends in one setFailed. Red
 * for failed, read-only and too many holes; green with a warning for incomplete and skipped.
 */
export async function run(host: Host, commands: Commands = LOADED): Promise<void> {
  maskSecrets();
  rememberStart();
  let failed = false;
  const fail = (error: unknown): void => {
    if (!failed) showFailure(error);
    failed = true;
  };
  const uncaught = (error: unknown): void => {
    fail(error);
    host.end();
  };
  host.process.on('uncaughtException', uncaught);
  host.process.on('unhandledRejection', uncaught);
  try {
    const wanted = parseFlag('summary', given(readInput, 'summary'));
    parseFlag('alert-issue', given(readInput, 'alert-issue')); // a typo is told now, not after hours
    const summary = wanted ? host.env['GITHUB_STEP_SUMMARY'] : undefined;
    try {
      await runCommand(host, commands, summary);
    } catch (error) {
      fail(error);
      await writeSummary(summary, `## ❌ ${failureTitle()}\n\n${forMarkdown(lineOf(error), 1_000)}\n`);
    }
  } catch (error) {
    fail(error);
  } finally {
    host.process.off('uncaughtException', uncaught);
    host.process.off('unhandledRejection', uncaught);
    host.end();
  }
}

async function runCommand(host: Host, commands: Commands, summary: string | undefined): Promise<void> {
  const options = parseOptions(withAwsRegion(readInput, host.env), (path) => readFileSync(path, 'utf8'));
  showOptions(options);
  const warnings = [...inputWarnings(options), ...unusedInputs(options.command, readInput)];
  // One for all: a step may have ten.
  if (warnings.length > 0)
    core.warning(clip(warnings.map((line) => forLog(line, 1_000)).join('\n'), 3_000), { title: 'Inputs' });

  const controller = new AbortController();
  const stopListening = abortOnSignals(host.process, controller);
  const pulse = new Pulse(host.clock.monotonic());
  const stopTicking = every(host.clock, PROGRESS_EVERY_MS, () => {
    const line = pulse.line(host.clock.monotonic());
    if (line !== undefined) core.info(line);
    core.debug(`${formatBytes(process.memoryUsage.rss())} resident`);
  });
  try {
    const folder = host.env['RUNNER_TEMP'];
    const cache = await cacheFor(options, folder);
    const identity = identityOf(host.env, host.random);
    rememberRun(options, identity.runId);
    const ctx = {
      clock: host.clock,
      random: host.random,
      signal: controller.signal,
      identity,
      onProgress: (progress: Progress) => pulse.set(progress),
      log,
      ...defined({ segments: cache }),
    };
    let ending: Ending | undefined;
    const onEnd = (how: Ending): void => void (ending = how);
    try {
      await act(await reached(options, ctx, host.env), ctx, grouped(commands), {
        summary,
        folder,
        onEnd,
      });
      rememberEnd();
    } catch (error) {
      // A cancelled run may not have had the time to give its lease back.
      if (!controller.signal.aborted) rememberFailure();
      if (alerts(options) && !(error instanceof Stopped)) ending = endingOf(error);
      throw error;
    } finally {
      if (ending !== undefined && !controller.signal.aborted) await alertIfWanted(host, options, ending);
    }
  } finally {
    stopTicking();
    stopListening();
  }
}

/** Signed in, with one endpoint in front and one pair of keys a place. */
async function reached(given: Options, ctx: RunContext, env: Host['env']): Promise<Options> {
  const options = hasRole(given) ? await (await import('./role.ts')).signedIn(given, env) : given;
  if (!hasChoice(options)) return options;
  const { resolveOptions } = await import('../run/resolve-options.ts');
  const { rotations } = await import('../run/key-rotation.ts');
  const settled = await resolveOptions(options, ctx);
  // A backup's result has it among its notices.
  if (settled.command !== 'backup')
    for (const line of rotations(settled)) core.warning(forLog(line, 1_500), { title: ROTATION });
  return settled;
}

/** What a command says as it goes on folds away, so that its result is the first thing in the log. */
function grouped(commands: Commands): Commands {
  const inGroup =
    <A extends unknown[], R>(command: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      core.startGroup('Progress');
      try {
        return await command(...args);
      } finally {
        core.endGroup();
      }
    };
  return {
    ...commands,
    backup: inGroup(commands.backup),
    restore: inGroup(commands.restore),
    verify: inGroup(commands.verify),
    prune: inGroup(commands.prune),
    rebuild: inGroup(commands.rebuild),
    probe: inGroup(commands.probe),
  };
}

async function alertIfWanted(host: Host, options: Options, ending: Ending): Promise<void> {
  if (!parseFlag('alert-issue', given(readInput, 'alert-issue'))) return;
  const { raise } = await import('./alerts/raise.ts');
  await raise(host, options, ending, readInput('github-token').trim());
}

/** Whether it says something of the backup's health; a look at it, or a plan, does not. */
function alerts(options: Options): boolean {
  if ('dryRun' in options && options.dryRun) return false;
  return options.command !== 'ls' && options.command !== 'probe';
}

function endingOf(error: unknown): Ending {
  return {
    outcome: 'failed',
    red: true,
    meaning: lineOf(error),
    problem: null,
    holes: [],
    failed: 0,
    restorePoint: null,
  };
}

/** Loaded only where it is of use: a backup reads the manifest, and other commands seldom run. */
async function cacheFor(options: Options, folder: string | undefined): Promise<SegmentCache | undefined> {
  if (options.command !== 'backup' || folder === undefined) return undefined;
  if (!parseFlag('cache', given(readInput, 'cache'))) return undefined;
  const { openCache } = await import('./cache.ts');
  return openCache(folder, options, log);
}

function showFailure(error: unknown): void {
  core.setOutput('outcome', 'failed');
  core.setFailed(forLog(lineOf(error), 2_000));
  const expected = explain(error) !== undefined || error instanceof Stopped;
  if (!(error instanceof Error) || (expected && !core.isDebug())) return;
  for (const line of (error.stack ?? '').split('\n')) core.info(forLog(line));
}

/** By the input itself: it may be what is wrong. */
function failureTitle(): string {
  switch (given(readInput, 'command')) {
    case 'restore':
      return 'Restore failed';
    case 'verify':
      return 'Verification failed';
    case 'prune':
      return 'Prune failed';
    case 'status':
      return 'Status failed';
    case 'ls':
      return 'Listing failed';
    case 'probe':
      return 'Probe failed';
    case 'rebuild':
      return 'Rebuild failed';
    default:
      return 'Backup failed';
  }
}

function lineOf(error: unknown): string {
  if (error instanceof Stopped) return `The run was ${error.message}; the next one goes on from there.`;
  return explain(error) ?? `Unexpected error: ${error instanceof Error ? error.message : String(error)}`;
}
