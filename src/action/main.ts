import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import type { Command } from '../commands/command.ts';
import { explain, problemOf } from '../commands/explain.ts';
import { commandNamed, REGISTRY, type Registry } from '../commands/registry.ts';
import { shownOptions } from '../commands/shown-options.ts';
import { defined } from '../core/defined.ts';
import { clip, forLog } from '../core/escape.ts';
import { every } from '../core/every.ts';
import { formatBytes } from '../core/format.ts';
import { InputError, InputErrors } from '../core/input-error.ts';
import type { RunContext, SegmentCache } from '../core/run-context.ts';
import { onSecret } from '../core/secrets/announced.ts';
import { abortOnSignals, Stopped } from '../core/signals.ts';
import type { Options } from '../options/options.ts';
import { withAwsRegion } from '../options/aws-region.ts';
import { parseFlag } from '../options/quantities.ts';
import { given } from '../options/read-text.ts';
import { inputWarnings, unusedInputs } from '../options/warnings.ts';
import { plainEnding, type Ending } from '../report/ending.ts';
import { failedResult, renderFailedSummary } from '../report/failed.ts';
import { renderFailedPage } from '../report/html/failed.ts';
import { Pulse } from '../report/progress.ts';
import { act } from './act.ts';
import { hostedAnchors } from './anchor/open.ts';
import type { Host } from './host.ts';
import { identityOf } from './identity.ts';
import { maskSecrets, readInput, usesCache } from './inputs.ts';
import { log, shown } from './log.ts';
import { rememberEnd, rememberFailure, rememberRun, rememberStart } from './phases.ts';
import { signedInAndResolved } from './resolved.ts';
import { setOutputs, showOptions, writePage, writeReport, writeSummary } from './show.ts';

const PROGRESS_INTERVAL_MS = 10_000;

/**
 * The Action, from its inputs to its outputs. Never rejects: every error ends in one setFailed. Red for failed,
 * read-only and too many holes; green with a warning for incomplete and skipped.
 */
export async function run(host: Host, registry: Registry = REGISTRY): Promise<void> {
  maskSecrets();
  const stopMasking = onSecret((secret) => core.setSecret(secret));
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
    parseFlag('alert-issue', given(readInput, 'alert-issue')); // report a typo now, not after hours
    const summary = wanted ? host.env['GITHUB_STEP_SUMMARY'] : undefined;
    try {
      await runCommand(host, registry, summary);
    } catch (error) {
      fail(error);
      await reportFailure(host, registry, error, summary);
    }
  } catch (error) {
    fail(error);
  } finally {
    stopMasking();
    host.process.off('uncaughtException', uncaught);
    host.process.off('unhandledRejection', uncaught);
    host.end();
  }
}

async function runCommand(host: Host, registry: Registry, summary: string | undefined): Promise<void> {
  const read = withAwsRegion(readInput, host.env);
  const command = commandNamed(given(readInput, 'command'), registry);
  const readFile = (path: string): string => readFileSync(path, 'utf8');
  const controller = new AbortController();
  const identity = identityOf(host.env, host.random);
  const reports = {
    clock: host.clock,
    random: host.random,
    runId: identity.runId,
    stopped: controller.signal,
    warn: (line: string) => core.warning(forLog(line, 1_500), { title: 'Reports' }),
  };
  // Loaded here: the program starts without it.
  const { parsedOrReported, withReports } = await import('../commands/reports/reports.ts');
  const options = await parsedOrReported(command, (name) => given(read, name), readFile, reports);
  showOptions(shownOptions(command, options));
  warnOfInputs(options);

  const stopListening = abortOnSignals(host.process, controller);
  const pulse = new Pulse(host.clock.monotonic());
  const stopTicking = every(host.clock, PROGRESS_INTERVAL_MS, () => {
    const line = pulse.line(host.clock.monotonic());
    if (line !== undefined) core.info(line);
    core.debug(`${formatBytes(process.memoryUsage.rss())} resident`);
  });
  try {
    const folder = host.env['RUNNER_TEMP'];
    const segments = await cacheFor(options, folder);
    if (command.readsOnly !== true) rememberRun(identity.runId);
    const ctx: RunContext = {
      clock: host.clock,
      random: host.random,
      signal: controller.signal,
      identity,
      onProgress: (progress) => pulse.set(progress),
      log,
      hostedAnchor: hostedAnchors(host, options, readInput('github-token').trim()),
      ...defined({ segments }),
    };
    await alerting(host, command, options, controller.signal, () =>
      withReports(command, options, reports, async (take) => {
        const { options: settled, warnings } = await signedInAndResolved(options, ctx, host.env);
        for (const line of warnings) core.warning(forLog(line, 1_500), { title: 'Finish rotating keys' });
        const ending = await act(command, settled, ctx, { summary, folder }, take);
        rememberEnd();
        return ending;
      }),
    );
  } finally {
    stopTicking();
    stopListening();
  }
}

/** One annotation for all warnings: a step may have ten. */
function warnOfInputs(options: Options): void {
  const warnings = [...inputWarnings(options), ...unusedInputs(options.command, readInput)];
  if (warnings.length > 0)
    core.warning(clip(warnings.map((line) => forLog(line, 1_000)).join('\n'), 3_000), { title: 'Inputs' });
}

/** Does the work, then updates the alert issue by how it ended, unless the run was stopped. Throws what `work` throws. */
async function alerting(
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

function showFailure(error: unknown): void {
  core.setOutput('outcome', 'failed');
  const lines = error instanceof InputErrors ? error.lines : [lineOf(error)];
  core.setFailed(clip(lines.map((line) => shown(line, 2_000)).join('\n'), 4_000));
  const expected = explain(error) !== undefined || error instanceof Stopped;
  if (!(error instanceof Error) || (expected && !core.isDebug())) return;
  for (const line of (error.stack ?? '').split('\n')) core.info(shown(line));
}

/** An error ended the command without a result: summary and JSON report say why. */
async function reportFailure(
  host: Host,
  registry: Registry,
  error: unknown,
  summary: string | undefined,
): Promise<void> {
  // By the text of the input, which may itself be wrong.
  const name = given(readInput, 'command');
  const command = Object.values(registry).find((row: Command) => row.name === name) ?? registry.backup;
  await writeSummary(summary, renderFailedSummary(command.noun, lineOf(error)));
  // Bad input began no run, and a listing has no report.
  if (error instanceof InputError || command.line !== undefined) return;
  const { runId } = identityOf(host.env, host.random);
  const result = failedResult(command.name, problemOf(error));
  const folder = host.env['RUNNER_TEMP'];
  setOutputs(await writeReport(result, runId, folder));
  if (command.html !== undefined)
    setOutputs(await writePage(renderFailedPage(command.noun, lineOf(error)), runId, folder));
}

function lineOf(error: unknown): string {
  if (error instanceof Stopped) return `The run was ${error.message}; the next run continues from there.`;
  return explain(error) ?? `Unexpected error: ${error instanceof Error ? error.message : String(error)}`;
}
