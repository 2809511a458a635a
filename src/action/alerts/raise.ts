import * as core from '@actions/core';
import type { Options } from '../../options/options.ts';
import { forLog } from '../../core/escape.ts';
import type { Ending } from '../../report/ending.ts';
import type { Host } from '../host.ts';

/** All requests and waits together. */
const ALERT_TIMEOUT_MS = 120_000;

/**
 * Opens, updates or closes the target's issue. Best effort: a failure here is a warning and never fails the run. `token`
 * needs `issues: write`.
 */
export async function raise(host: Host, options: Options, ending: Ending, token: string): Promise<void> {
  const limit = new AbortController();
  const timer = new AbortController();
  host.clock.sleep(ALERT_TIMEOUT_MS, timer.signal).then(
    () => limit.abort(new Error('GitHub took too long')),
    () => undefined, // it answered
  );
  try {
    const repository = host.env['GITHUB_REPOSITORY'] ?? '';
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
    if (owner === undefined || repo === undefined) throw new Error('GITHUB_REPOSITORY names no repository');
    if (token === '') throw new Error('github-token is empty');
    const { openIssues } = await import('./github.ts');
    const { updateAlert } = await import('./alert.ts');
    const api = host.env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const issues = openIssues({ owner, repo, api, token }, host.clock, limit.signal);
    const site = {
      repository: `${host.env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${owner}/${repo}`,
      run: host.env['GITHUB_RUN_ID'] ?? '',
    };
    const { action, issue } = await updateAlert(issues, options, ending, site, host.clock.now());
    core.info(
      issue === undefined ? 'No alert issue is open for this.' : `Alert: issue #${issue} was ${action}.`,
    );
  } catch (error) {
    const title = 'Alert issue';
    core.warning(forLog(`alert-issue: ${reasonOf(error)}`, 1_000), { title });
  } finally {
    timer.abort();
  }
}

function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  if (status === 403 || status === 404)
    return `${message} (${status}); expected a token with permissions: issues: write, in a repository that has issues`;
  if (status === 410) return `${message}; this repository has issues switched off`;
  return `the issue could not be written: ${message}`;
}
