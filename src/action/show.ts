import { appendFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { BackupOptions, PlaceOptions } from '../options/options.ts';
import { forLog } from '../report/escape.ts';
import { formatDuration } from '../report/format.ts';
import { renderJson } from '../report/json.ts';
import { exitCode, type RunResult } from '../report/result.ts';
import { renderSummary } from '../report/summary.ts';
import { renderText } from '../report/text.ts';
import { placeName } from '../report/words.ts';
import { annotationsOf } from './annotations.ts';
import { outputsOf } from './outputs.ts';

/** The options as they were understood, in a group of the log. No credentials. */
export function showOptions(options: BackupOptions): void {
  core.startGroup('Inputs');
  const shown: [string, string][] = [
    ['hot', place(options.hot)],
    ['cold', place(options.cold)],
    ['prefixes', options.prefixes.length === 0 ? 'all' : options.prefixes.slice(0, 50).map(json).join(', ')],
    ['exclude', options.exclude.length === 0 ? 'none' : options.exclude.slice(0, 50).map(json).join(', ')],
    ['copy-path', options.copyPaths.join(', ')],
    ['verify', options.verify],
    ['concurrency', String(options.concurrency ?? 'auto')],
    ['deadline', formatDuration(options.deadline)],
    ['lease-wait', formatDuration(options.leaseWait)],
    ['max-failures', String(options.maxFailures)],
    ['dry-run', String(options.dryRun)],
  ];
  for (const [name, value] of shown) core.info(forLog(`${name.padEnd(14)}${value}`, 4_000));
  core.endGroup();
}

/** Log, annotations, outputs, report and summary of a result, and the exit code. Only the exit code can fail a run. */
export async function showResult(
  result: RunResult,
  maxFailures: number,
  where: { readonly summary: string | undefined; readonly folder: string | undefined },
): Promise<void> {
  // Already escaped line by line; forLog would take its line breaks.
  for (const line of renderText(result, { colour: false }).split('\n')) core.info(line);
  const report = await writeReport(result, where.folder ?? tmpdir());
  for (const [name, value] of Object.entries(outputsOf(result, report))) core.setOutput(name, value);
  await writeSummary(where.summary, renderSummary(result));
  const code = exitCode(result, maxFailures);
  const annotations = annotationsOf(result, maxFailures);
  for (const { level, title, message } of annotations) core[level](message, { title });
  // Incomplete is no failure: all is checkpointed, and the next run goes on. Its warning is among the annotations.
  if (code === 1 || code === 2) process.exitCode = code;
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

async function writeReport(result: RunResult, folder: string): Promise<string> {
  const path = join(folder, `flashback-backup-${result.runId.replace(/[^\w.-]/g, '_').slice(0, 100)}.json`);
  try {
    await writeFile(path, renderJson(result));
    return path;
  } catch (error) {
    core.warning(forLog(`The JSON report could not be written: ${messageOf(error)}`, 1_000));
    return '';
  }
}

function place(options: PlaceOptions): string {
  const keys = options.credentials === undefined ? "the SDK's default chain" : 'keys from inputs';
  return `${placeName(options)} at ${options.endpoint} (${options.region}, ${keys})`;
}

function json(text: string): string {
  return JSON.stringify(text);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
