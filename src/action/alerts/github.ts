import { getOctokit } from '@actions/github';
import type { Clock } from '../../core/clock.ts';

/** One issue, as far as it matters here. */
export interface Issue {
  readonly number: number;
  readonly body: string;
  readonly open: boolean;
}

/** A repository's issues that carry our label. Each call throws what GitHub answers, after bounded waits. */
export interface Issues {
  list(): Promise<readonly Issue[]>;
  create(title: string, body: string): Promise<number>;
  update(
    issue: number,
    change: { readonly body?: string; readonly state?: 'open' | 'closed' },
  ): Promise<void>;
  comment(issue: number, body: string): Promise<void>;
}

export interface Repository {
  readonly owner: string;
  readonly repo: string;
  /** GITHUB_API_URL: GitHub's own, or that of an Enterprise Server. */
  readonly api: string;
  readonly token: string;
}

/**
 * Only who may triage can set a label, while anybody can open an issue in a public repository: so the label, and not
 * the text alone, tells that an issue is ours. It also makes a list that is never behind, as the search is.
 */
export const LABEL = 'flashback-backup';

/** All waiting together, ms: an alert must not hold up a job. */
const MOST_WAIT_MS = 90_000;
const TRIES = 4;
const PAGE = 100;
const MOST_PAGES = 5;

/** Needs `issues: write` and nothing else. */
export function openIssues(
  { owner, repo, api, token }: Repository,
  clock: Clock,
  signal: AbortSignal,
): Issues {
  const { rest } = getOctokit(token, { baseUrl: api, log: QUIET });
  const at = { owner, repo, request: { signal } };
  let waited = 0;

  /** What GitHub limits or cannot do just now is asked again; creating twice is found and mended by who asks. */
  async function ask<T>(call: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await call();
      } catch (error) {
        const wait = waitFor(error, tries, clock.now());
        if (wait === undefined || tries >= TRIES || waited + wait > MOST_WAIT_MS) throw error;
        waited += wait;
        await clock.sleep(wait, signal);
      }
    }
  }

  return {
    list: async () => {
      const found: Issue[] = [];
      for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await ask(() =>
          rest.issues.listForRepo({ ...at, labels: LABEL, state: 'all', per_page: PAGE, page }),
        );
        // Pull requests are issues to this call.
        for (const { number, body, state, pull_request: pull } of data)
          if (pull === undefined) found.push({ number, body: body ?? '', open: state === 'open' });
        if (data.length < PAGE) break;
      }
      return found;
    },
    create: async (title, body) => {
      const { data } = await ask(() => rest.issues.create({ ...at, title, body, labels: [LABEL] }));
      return data.number;
    },
    update: async (issue, change) => {
      await ask(() => rest.issues.update({ ...at, issue_number: issue, ...change }));
    },
    comment: async (issue, body) => {
      await ask(() => rest.issues.createComment({ ...at, issue_number: issue, body }));
    },
  };
}

/**
 * ms until the same may be asked again; undefined where that is of no use. By GitHub's own rules: Retry-After,
 * else x-ratelimit-reset where nothing remains, else a minute for a secondary limit.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function waitFor(error: unknown, tries: number, now: number): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  const { status } = error;
  if (typeof status !== 'number') return undefined;
  if (status >= 500) return 1_000 * 2 ** (tries - 1);
  if (status !== 403 && status !== 429) return undefined;
  const header = headersOf(error);
  const after = Number(header('retry-after'));
  if (header('retry-after') !== undefined && Number.isFinite(after)) return Math.max(1_000, after * 1_000);
  if (header('x-ratelimit-remaining') === '0') {
    const reset = Number(header('x-ratelimit-reset')) * 1_000;
    return Number.isFinite(reset) ? Math.max(1_000, reset - now) : 60_000;
  }
  // A 403 without any of these is a right that is missing.
  return status === 429 ? 60_000 : undefined;
}

function headersOf(error: object): (name: string) => string | undefined {
  const { response } = error as {
    readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
  };
  return (name) => {
    const value = response?.headers?.[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
}

/** What Octokit has to say goes through forLog with the error, or nowhere. */
const nothing = (): void => undefined;
const QUIET = { debug: nothing, info: nothing, warn: nothing, error: nothing };
