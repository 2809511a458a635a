import * as core from '@actions/core';

/**
 * State that the main step saves for the post step, which is another process. No secrets: the runner stores it in plain
 * text. The post step reads the inputs again.
 */
const STARTED = 'started';
const OWNER = 'lease-owner';
const BACKUP = 'lease-backup';
const ENDED = 'ended';

/** Which of the two steps this process is. Both run the same bundle. */
export function phase(): 'main' | 'post' {
  return core.getState(STARTED) === '' ? 'main' : 'post';
}

/** Call first: without it the post step would run the main step again. */
export function rememberStart(): void {
  core.saveState(STARTED, 'true');
}

/** Saves the owner of the lease that the command is about to take; of several backups, the name of the one it is for. */
export function rememberRun(owner: string, backup = ''): void {
  core.saveState(OWNER, owner);
  core.saveState(BACKUP, backup);
}

/** Saves that the command ended by itself: it has released its lease, or tried to. */
export function rememberEnd(): void {
  core.saveState(ENDED, 'true');
}

/** The command failed by itself: it took no lease, or has given it back as well as it could. What it cached is not whole. */
export function rememberFailure(): void {
  core.saveState(OWNER, '');
}

/** What the main step left behind. */
export interface Leftovers {
  /** Owner of a lease that may still be held; undefined if none was taken or the command ended by itself. */
  readonly owner: string | undefined;
  /** The backup of the configuration file that it is for; empty without one. */
  readonly backup: string;
  /** False if the main step was killed. */
  readonly ended: boolean;
}

export function leftovers(): Leftovers {
  const ended = core.getState(ENDED) !== '';
  const owner = core.getState(OWNER);
  return { owner: ended || owner === '' ? undefined : owner, backup: core.getState(BACKUP), ended };
}
