import * as core from '@actions/core';
import type { endLease } from '../run/with-lease.ts';
import type { Command } from '../commands/command.ts';
import { explain } from '../commands/explain.ts';
import { givesConfig, parseOne, parseRun, type RunSources } from '../commands/parse-run.ts';
import { commandNamed } from '../commands/registry.ts';
import type { Options } from '../options/options.ts';
import { given } from '../options/read-text.ts';
import { forLog } from '../core/escape.ts';
import { withTimeout } from '../core/with-timeout.ts';
import type { Host } from './host.ts';
import { maskSecrets, readInput, sourcesOf, usesCache } from './inputs.ts';
import { log } from './log.ts';
import { leftovers } from './phases.ts';
import { signedInAndResolved } from './resolved.ts';

/** Ends a lease in cold; tests replace it. */
export type EndLease = typeof endLease;

/** The post step must not hold up the job. */
const END_LEASE_TIMEOUT_MS = 30_000;

/**
 * The post step: ends a lease that a killed main step left, and saves the cache, each even if the other fails. Best
 * effort: a failure here never fails the job.
 */
export async function post(host: Host, end: EndLease = loaded): Promise<void> {
  maskSecrets();
  const left = leftovers();
  try {
    const command = commandNamed(given(readInput, 'command'));
    const sources = sourcesOf(host.env);
    const ran = givesConfig(sources.plain)
      ? await backupsOf(command, sources)
      : [{ name: '', options: parseOne(command, sources) }];
    for (const { name, options } of ran) {
      if (left.owner !== undefined && name === left.backup) await endLeft(host, options, left.owner, end);
      await saveCache(host, options, left.ended);
    }
  } catch (error) {
    // The main step has already reported bad inputs.
    log.debug(`Nothing to clean up: ${messageOf(error)}`);
  } finally {
    host.end();
  }
}

/** What the main step was about: a backup without a name, unless it was one of several. */
interface Ran {
  readonly name: string;
  readonly options: Options;
}

async function backupsOf(command: Command, sources: RunSources): Promise<readonly Ran[]> {
  const parsed = await parseRun(command, sources);
  if (parsed.kind === 'one') return [{ name: '', options: parsed.options }];
  return parsed.members.flatMap(({ name, options }) => (options === undefined ? [] : [{ name, options }]));
}

const loaded: EndLease = async (...args) => (await import('../run/with-lease.ts')).endLease(...args);

async function endLeft(host: Host, options: Options, owner: string, end: EndLease): Promise<void> {
  try {
    const ended = await withTimeout(host.clock, END_LEASE_TIMEOUT_MS, async (signal) => {
      const ctx = { ...host, signal };
      const { options: settled } = await signedInAndResolved(options, ctx, host.env);
      return end(settled, ctx, owner);
    });
    log.info(ended ? 'The lease that the run left ends within seconds.' : 'The run left no lease.');
  } catch (error) {
    core.warning(
      forLog(
        `The lease that the run left could not be ended; it expires within a minute: ${messageOf(error)}`,
        1_000,
      ),
    );
  }
}

async function saveCache(host: Host, options: Options, ended: boolean): Promise<void> {
  const temp = host.env['RUNNER_TEMP'];
  if (temp === undefined || !usesCache(options.command)) return;
  const { saveSegments } = await import('./cache.ts');
  await saveSegments(temp, options, ended, log);
}

function messageOf(error: unknown): string {
  return explain(error) ?? (error instanceof Error ? error.message : String(error));
}
