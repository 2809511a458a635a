import { readFileSync } from 'node:fs';
import * as core from '@actions/core';
import type { endLease } from '../run/end-lease.ts';
import { explain } from '../commands/explain.ts';
import type { Options } from '../options/options.ts';
import { given, parseOptions } from '../options/parse.ts';
import { hasChoice, hasRole } from '../options/places.ts';
import { parseFlag } from '../options/quantities.ts';
import { forLog } from '../core/escape.ts';
import { withTimeout } from '../core/with-timeout.ts';
import { maskSecrets, readInput } from './inputs.ts';
import { log } from './log.ts';
import type { Host } from './main.ts';
import { whatIsLeft } from './phases.ts';

/** What the post step asks cold for; tests stand in for it. */
export type EndLease = typeof endLease;

/** A job should not hang on its last step, ms. */
const LIMIT_MS = 30_000;

/**
 * The post step: ends a lease that a killed main step left, and saves the cache, each whatever became of the other.
 * Never red: by now the backup is what it is.
 */
export async function post(host: Host, end: EndLease = loaded): Promise<void> {
  maskSecrets();
  const left = whatIsLeft();
  try {
    const options = parseOptions(readInput, (path) => readFileSync(path, 'utf8'));
    if (left.owner !== undefined) await endLeft(host, options, left.owner, end);
    await saveCache(host, options, left.ended);
  } catch (error) {
    // Bad inputs were the main step's error already.
    log.debug(`Nothing to clean up: ${messageOf(error)}`);
  } finally {
    host.end();
  }
}

const loaded: EndLease = async (...args) => (await import('../run/end-lease.ts')).endLease(...args);

async function endLeft(host: Host, options: Options, owner: string, end: EndLease): Promise<void> {
  try {
    const ended = await withTimeout(host.clock, LIMIT_MS, async (signal) => {
      const ctx = { ...host, signal };
      return end(await reached(options, ctx, host.env), ctx, owner);
    });
    log.info(ended ? 'The lease that the run left ends within seconds.' : 'The run left no lease.');
  } catch (error) {
    core.warning(
      forLog(
        `The lease that the run left could not be ended, and ends within a minute: ${messageOf(error)}`,
        1_000,
      ),
    );
  }
}

/** As the main step reached it: by a node that answers, with a key that is taken. */
async function reached(given: Options, ctx: Parameters<EndLease>[1], env: Host['env']): Promise<Options> {
  const options = hasRole(given) ? await (await import('./role.ts')).signedIn(given, env) : given;
  if (!hasChoice(options)) return options;
  return (await import('../run/resolve-options.ts')).resolveOptions(options, ctx);
}

async function saveCache(host: Host, options: Options, ended: boolean): Promise<void> {
  const temp = host.env['RUNNER_TEMP'];
  if (options.command !== 'backup' || temp === undefined) return;
  if (!parseFlag('cache', given(readInput, 'cache'))) return;
  const { saveSegments } = await import('./cache.ts');
  await saveSegments(temp, options, ended, log);
}

function messageOf(error: unknown): string {
  return explain(error) ?? (error instanceof Error ? error.message : String(error));
}
