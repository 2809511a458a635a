import * as core from '@actions/core';
import type { Options } from '../options/options.ts';

/**
 * What the main step leaves to the post step, which is another process: no secret, for the runner keeps it in the
 * clear. The post step has the inputs themselves.
 */
const STARTED = 'started';
const OWNER = 'lease-owner';
const ENDED = 'ended';

/** Which of the two steps this process is. Both are the same bundle: what main cannot load, post could not either. */
export function phase(): 'main' | 'post' {
  return core.getState(STARTED) === '' ? 'main' : 'post';
}

/** Before all else: without it the post step would do the main step again. */
export function rememberStart(): void {
  core.saveState(STARTED, 'true');
}

/** Under which name the lease is about to be taken, by a command that writes. */
export function rememberRun(options: Options, runId: string): void {
  if (options.command === 'status' || options.command === 'ls') return;
  core.saveState(OWNER, runId);
}

/** The command ended by itself, whatever came of it: it has given its lease back as well as it could. */
export function rememberEnd(): void {
  core.saveState(ENDED, 'true');
}

/** The command failed by itself: it took no lease, or has given it back as well as it could. What it cached is not whole. */
export function rememberFailure(): void {
  core.saveState(OWNER, '');
}

export interface Left {
  /** Owner of a lease that may still be held; undefined where none was taken or the command ended by itself. */
  readonly owner: string | undefined;
  /** False where the main step was cut off. */
  readonly ended: boolean;
}

export function whatIsLeft(): Left {
  const ended = core.getState(ENDED) !== '';
  const owner = core.getState(OWNER);
  return { owner: ended || owner === '' ? undefined : owner, ended };
}
