import * as core from '@actions/core';
import type { Options } from '../../options/options.ts';
import { forLog } from '../../core/escape.ts';
import { TimeoutError, withTimeout } from '../../core/with-timeout.ts';
import type { Ending } from '../../report/ending.ts';
import type { Host } from '../host.ts';
import { repositoryOf } from './repository.ts';

/** All requests and waits together. */
const ALERT_TIMEOUT_MS = 120_000;

/**
 * Opens, updates or closes the target's issue. Best effort: a failure here is a warning and never fails the run. `token`
 * needs `issues: write`.
 */
export async function raise(host: Host, options: Options, ending: Ending, token: string): Promise<void> {
  try {
    await withTimeout(host.clock, ALERT_TIMEOUT_MS, (signal) =>
      raiseWithin(host, options, ending, token, signal),
    );
  } catch (error) {
    const title = 'Alert issue';
    core.warning(forLog(`alert-issue: ${reasonOf(error)}`, 1_000), { title });
  }
}

async function raiseWithin(
  host: Host,
  options: Options,
  ending: Ending,
  token: string,
  signal: AbortSignal,
): Promise<void> {
  const repository = repositoryOf(host.env, token);
  if (typeof repository === 'string') throw new Error(repository);
  const { openIssues } = await import('./github.ts');
  const { updateAlert } = await import('./alert.ts');
  const issues = openIssues(repository, host.clock, signal);
  const site = {
    repository: `${host.env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository.owner}/${repository.repo}`,
    run: host.env['GITHUB_RUN_ID'] ?? '',
  };
  const { action, issue } = await updateAlert(issues, options, ending, site, host.clock.now());
  core.info(
    issue === undefined ? 'No alert issue is open for this.' : `Alert: issue #${issue} was ${action}.`,
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof TimeoutError) return `GitHub did not answer in time: ${error.message}`;
  const message = error instanceof Error ? error.message : String(error);
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  if (status === 403 || status === 404)
    return `${message} (${status}); expected a token with permissions: issues: write, in a repository that has issues`;
  if (status === 410) return `${message}; this repository has issues switched off`;
  return `the issue could not be written: ${message}`;
}
