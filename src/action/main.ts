import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import type { Clock, Random } from '../clock.ts';
import { every } from '../every.ts';
import { InputError, type BackupOptions } from '../options/options.ts';
import { given, parseOptions } from '../options/parse.ts';
import { parseFlag } from '../options/quantities.ts';
import { inputWarnings } from '../options/warnings.ts';
import { forLog, forMarkdown } from '../report/escape.ts';
import { Pulse } from '../report/pulse.ts';
import type { Command, Log } from '../run.ts';
import { abortOnSignals, Stopped, type SignalSource } from '../signals.ts';
import { identityOf } from './identity.ts';
import { maskSecrets, readInput } from './inputs.ts';
import { showOptions, showResult, writeSummary } from './show.ts';

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

/**
 * The Action, from its inputs to its outputs. Never rejects: whatever goes wrong ends in one setFailed. Red
 * for failed, read-only and too many holes; green with a warning for incomplete and skipped.
 */
export async function run(host: Host, command: Command<BackupOptions> = backup): Promise<void> {
  maskSecrets();
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
    const summary = wanted ? host.env['GITHUB_STEP_SUMMARY'] : undefined;
    try {
      await runCommand(host, command, summary);
    } catch (error) {
      fail(error);
      await writeSummary(summary, `## ❌ Backup failed\n\n${forMarkdown(lineOf(error), 1_000)}\n`);
    }
  } catch (error) {
    fail(error);
  } finally {
    host.process.off('uncaughtException', uncaught);
    host.process.off('unhandledRejection', uncaught);
    host.end();
  }
}

async function runCommand(
  host: Host,
  command: Command<BackupOptions>,
  summary: string | undefined,
): Promise<void> {
  const options = parseOptions(readInput, (path) => readFileSync(path, 'utf8'));
  showOptions(options);
  for (const warning of inputWarnings(options)) core.warning(forLog(warning, 1_000), { title: 'Inputs' });

  const controller = new AbortController();
  const stopListening = abortOnSignals(host.process, controller);
  const pulse = new Pulse(host.clock.monotonic());
  const stopTicking = every(host.clock, PROGRESS_EVERY_MS, () => {
    const line = pulse.line(host.clock.monotonic());
    if (line !== undefined) core.info(line);
  });
  try {
    const result = await command(options, {
      clock: host.clock,
      random: host.random,
      signal: controller.signal,
      identity: identityOf(host.env, host.random),
      onProgress: (progress) => pulse.set(progress),
      log,
    });
    await showResult(result, options.maxFailures, { summary, folder: host.env['RUNNER_TEMP'] });
  } finally {
    stopTicking();
    stopListening();
  }
}

/** Loaded only once the inputs are good: a typo need not wait for the SDK. */
const backup: Command<BackupOptions> = async (options, surroundings) => {
  const { runBackup } = await import('../commands/backup.ts');
  return runBackup(options, surroundings);
};

/** Lines of the log only: what is worth an annotation is in the result. */
const log: Log = {
  info: (line) => core.info(forLog(line)),
  notice: (line) => core.info(forLog(`notice: ${line}`)),
  warning: (line) => core.info(forLog(`warning: ${line}`)),
  debug: (line) => core.debug(forLog(line)),
};

function showFailure(error: unknown): void {
  core.setOutput('outcome', 'failed');
  core.setFailed(forLog(lineOf(error), 2_000));
  const expected = error instanceof InputError || error instanceof Stopped;
  if (!(error instanceof Error) || (expected && !core.isDebug())) return;
  for (const line of (error.stack ?? '').split('\n')) core.info(forLog(line));
}

function lineOf(error: unknown): string {
  if (error instanceof InputError) return error.message;
  if (error instanceof Stopped) return `The run was ${error.message}; the next one goes on from there.`;
  return `Unexpected error: ${error instanceof Error ? error.message : String(error)}`;
}
