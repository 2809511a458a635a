import * as core from '@actions/core';
import type { Command } from '../commands/command.ts';
import { explain, problemOf } from '../commands/explain.ts';
import { commandNamed, REGISTRY, type Registry } from '../commands/registry.ts';
import { parseRun } from '../commands/parse-run.ts';
import { shownOptions } from '../commands/shown-options.ts';
import { clip, forLog } from '../core/escape.ts';
import { every } from '../core/every.ts';
import { formatBytes } from '../core/format.ts';
import { InputError, InputErrors } from '../core/input-error.ts';
import { onSecret } from '../core/secrets/announced.ts';
import { abortOnSignals, Stopped } from '../core/signals.ts';
import type { Options } from '../options/options.ts';
import { parseFlag } from '../options/quantities.ts';
import { given } from '../options/read-text.ts';
import { failedResult, renderFailedSummary } from '../report/failed.ts';
import { renderFailedPage } from '../report/html/failed.ts';
import { Pulse } from '../report/progress.ts';
import { act } from './act.ts';
import type { Host } from './host.ts';
import { identityOf } from './identity.ts';
import { maskSecrets, readInput, sourcesOf } from './inputs.ts';
import { shown } from './log.ts';
import { rememberEnd, rememberStart } from './phases.ts';
import { signedInAndResolved } from './resolved.ts';
import { setOutputs, showOptions, writePage, writeReport, writeSummary } from './show.ts';
import { alerting, contextOf, lineOf, reporting, reportsSetting, warnOfInputs, type Step } from './step.ts';

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
  const command = commandNamed(given(readInput, 'command'), registry);
  const controller = new AbortController();
  const { runId } = identityOf(host.env, host.random);
  const reports = reportsSetting(host, controller.signal, runId);
  const parsed = await parseRun(command, sourcesOf(host.env), reports);
  const stopListening = abortOnSignals(host.process, controller);
  const pulse = new Pulse(host.clock.monotonic());
  const stopTicking = every(host.clock, PROGRESS_INTERVAL_MS, () => {
    const line = pulse.line(host.clock.monotonic());
    if (line !== undefined) core.info(line);
    core.debug(`${formatBytes(process.memoryUsage.rss())} resident`);
  });
  const step: Step = { host, command, signal: controller.signal, pulse, summary };
  try {
    if (parsed.kind === 'several') await (await import('./fleet.ts')).runFleet(step, parsed.members);
    else await runOne(step, parsed.options);
  } finally {
    stopTicking();
    stopListening();
  }
}

async function runOne(step: Step, options: Options): Promise<void> {
  const { host, command, signal, summary } = step;
  showOptions(shownOptions(command, options));
  warnOfInputs(options);
  await alerting(host, command, options, signal, async () => {
    const ctx = await contextOf(step, options);
    return reporting(step, options, ctx, async (take) => {
      const { options: settled, warnings } = await signedInAndResolved(options, ctx, host.env);
      for (const line of warnings) core.warning(forLog(line, 1_500), { title: 'Finish rotating keys' });
      const ending = await act(command, settled, ctx, { summary, folder: host.env['RUNNER_TEMP'] }, take);
      rememberEnd();
      return ending;
    });
  });
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
