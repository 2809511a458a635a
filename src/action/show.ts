import { createHash } from 'node:crypto';
import { appendFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { ShownOption } from '../commands/shown-options.ts';
import { forLog } from '../core/escape.ts';
import { atMost, type Annotation } from '../report/annotations.ts';
import { renderJson } from '../report/json.ts';
import type { OutputName } from '../report/outputs.ts';

/** The options as they were understood, in a group of the log. */
export function showOptions(options: readonly ShownOption[]): void {
  core.startGroup('Inputs');
  for (const [name, value] of options) core.info(forLog(`${name.padEnd(14)}${value}`, 4_000));
  core.endGroup();
}

/** A rendering has escaped each line already; forLog would escape its line breaks too. */
export function showText(text: string): void {
  for (const line of text.split('\n')) core.info(line);
}

/** Writes annotations into the log, the most important first, no more than a step may have. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, title, message } of atMost(annotations)) core[level](message, { title });
}

/** Sets the outputs that are given; all others stay empty. */
export function setOutputs(outputs: Partial<Readonly<Record<OutputName, string>>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

/**
 * Appends to the job summary at `path`, GITHUB_STEP_SUMMARY; no path, no summary. Best effort: a failure here is a
 * warning and never fails the run.
 */
export async function writeSummary(path: string | undefined, markdown: string): Promise<void> {
  if (path === undefined || path === '') return;
  try {
    await appendFile(path, markdown);
  } catch (error) {
    core.warning(forLog(`The job summary could not be written: ${messageOf(error)}`, 1_000));
  }
}

/** Where the JSON report is, for the outputs; both are empty, with a warning, if it could not be written. */
export interface WrittenReport {
  readonly report: string;
  /** Of the file. */
  readonly 'report-sha256': string;
}

export async function writeReport(
  result: object,
  runId: string,
  folder: string | undefined,
): Promise<WrittenReport> {
  const path = pathOf(runId, folder, 'json');
  try {
    const text = renderJson(result);
    await writeFile(path, text);
    return { report: path, 'report-sha256': createHash('sha256').update(text).digest('hex') };
  } catch (error) {
    core.warning(forLog(`The JSON report could not be written: ${messageOf(error)}`, 1_000));
    return { report: '', 'report-sha256': '' };
  }
}

/** Writes the page beside the JSON report. Resolves with its output, which is empty, with a warning, if it failed. */
export async function writePage(
  page: string,
  runId: string,
  folder: string | undefined,
): Promise<{ readonly 'html-report': string }> {
  const path = pathOf(runId, folder, 'html');
  try {
    await writeFile(path, page);
    return { 'html-report': path };
  } catch (error) {
    core.warning(forLog(`The HTML report could not be written: ${messageOf(error)}`, 1_000));
    return { 'html-report': '' };
  }
}

function pathOf(runId: string, folder: string | undefined, ending: 'json' | 'html'): string {
  const name = runId.replace(/[^\w.-]/g, '_').slice(0, 100);
  return join(folder ?? tmpdir(), `flashback-backup-${name}.${ending}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
