import { getOctokit } from '@actions/github';
import type { Clock } from '../../core/clock.ts';

/** The fields of an issue that are used here. */
export interface Issue {
  readonly number: number;
  readonly body: string;
  readonly open: boolean;
}

/** The issues of a repository that have our label. Each call throws what GitHub answers, after bounded retries. */
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
 * Marks our issues. Anyone can open an issue in a public repository, but only users with triage permission can set a label,
 * so the text alone is not trusted. Listing by label is also never stale, unlike the search.
 */
export const LABEL = 'flashback-backup';

/** All waits together: an alert must not hold up a job. */
const MAX_WAIT_MS = 90_000;
const MAX_ATTEMPTS = 4;
const PAGE_SIZE = 100;
const MAX_PAGES = 5;

/** A client of one repository. `ask` retries rate limits and server errors, within one budget of waiting. */
export function openRest({ owner, repo, api, token }: Repository, clock: Clock, signal: AbortSignal): Rest {
  const { rest } = getOctokit(token, { baseUrl: api, log: QUIET });
  let waited = 0;

  async function ask<T>(call: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await call();
      } catch (error) {
        const wait = waitFor(error, attempt, clock.now());
        if (wait === undefined || attempt >= MAX_ATTEMPTS || waited + wait > MAX_WAIT_MS) throw error;
        waited += wait;
        await clock.sleep(wait, signal);
      }
    }
  }

  return { rest, at: { owner, repo, request: { signal } }, ask };
}

interface Rest {
  readonly rest: ReturnType<typeof getOctokit>['rest'];
  /** To be spread into each request. */
  readonly at: {
    readonly owner: string;
    readonly repo: string;
    readonly request: { readonly signal: AbortSignal };
  };
  readonly ask: <T>(call: () => Promise<T>) => Promise<T>;
}

/** Needs `issues: write` and nothing else. A retried `create` may open two issues: the caller merges them. */
export function openIssues(repository: Repository, clock: Clock, signal: AbortSignal): Issues {
  const { rest, at, ask } = openRest(repository, clock, signal);
  return {
    list: async () => {
      const labelled: Issue[] = [];
      for (let page = 1; page <= MAX_PAGES; page++) {
        const { data } = await ask(() =>
          rest.issues.listForRepo({ ...at, labels: LABEL, state: 'all', per_page: PAGE_SIZE, page }),
        );
        // GitHub lists pull requests as issues.
        for (const { number, body, state, pull_request: pull } of data)
          if (pull === undefined) labelled.push({ number, body: body ?? '', open: state === 'open' });
        if (data.length < PAGE_SIZE) break;
      }
      return labelled;
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
 * ms until the request may be retried; undefined if a retry is useless. By GitHub's rules: Retry-After, else
 * x-ratelimit-reset if nothing remains, else a minute for a secondary limit.
 * https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function waitFor(error: unknown, attempt: number, now: number): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  const { status } = error;
  if (typeof status !== 'number') return undefined;
  if (status >= 500) return 1_000 * 2 ** (attempt - 1);
  if (status !== 403 && status !== 429) return undefined;
  const header = headersOf(error);
  const after = Number(header('retry-after'));
  if (header('retry-after') !== undefined && Number.isFinite(after)) return Math.max(1_000, after * 1_000);
  if (header('x-ratelimit-remaining') === '0') {
    const reset = Number(header('x-ratelimit-reset')) * 1_000;
    return Number.isFinite(reset) ? Math.max(1_000, reset - now) : 60_000;
  }
  // A 403 without these headers is a missing permission.
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

/** Octokit logs nothing itself: errors are escaped and logged by the caller. */
const nothing = (): void => undefined;
const QUIET = { debug: nothing, info: nothing, warn: nothing, error: nothing };
