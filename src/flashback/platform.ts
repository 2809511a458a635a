import { defined } from '../core/defined.ts';
import type { Clock } from '../core/clock.ts';
import { TimeoutError, withTimeout } from '../core/with-timeout.ts';
import { nodesOf, quotaOf, repositoriesOf, trafficOf } from './answers.ts';
import type { PlatformNode, QuotaUsage, Repository, TrafficRow } from './answers.ts';
import { getText } from './get-text.ts';

export interface PlatformOptions {
  /** `https://host[:port]`. */
  readonly url: string;
  /** Sent as a bearer token, to this host alone; never shown. */
  readonly token: string;
  readonly ca: string | undefined;
  readonly clock: Clock;
  /** For one call, its body included, ms. */
  readonly timeLimit?: number;
  readonly fetchJson?: FetchJson;
}

/** One GET of a path, parsed. Tests replace it. Throws PlatformError. */
export type FetchJson = (path: string, signal: AbortSignal) => Promise<unknown>;

/** A failed request to the platform, one line without secrets. Never a reason to end a backup. */
export class PlatformError extends Error {
  /** No answer within the time limit. */
  readonly timedOut: boolean;

  constructor(message: string, options?: ErrorOptions & { readonly timedOut?: boolean }) {
    super(message, options);
    this.name = 'PlatformError';
    this.timedOut = options?.timedOut ?? false;
  }
}

/** An answer, or why there is none: the caller continues either way and reports what it could not see. */
export type Seen<T> =
  { readonly seen: true; readonly value: T } | { readonly seen: false; readonly why: string };

/** Which statistics; times are ms since the epoch. */
export interface TrafficQuery {
  readonly repositoryId?: string;
  readonly bucketIds?: readonly string[];
  readonly from: number;
  readonly to: number;
}

/**
 * Flashback's platform API (shared by all Repositories of an account), read only. Each call is made once, with limits on
 * its time and its answer; redirects are not followed, so the token is sent to no other host. After one timeout all later
 * calls fail at once: a run waits for it at most once. Methods throw only when `signal` is aborted.
 */
export class Platform {
  readonly #fetch: FetchJson;
  #timeout: string | undefined;

  constructor(options: PlatformOptions) {
    this.#fetch = options.fetchJson ?? ((path, signal) => getJson(options, path, signal));
  }

  /** One Repository, or all that the token may see, with their buckets. */
  repositories(repositoryId: string | undefined, signal: AbortSignal): Promise<Seen<readonly Repository[]>> {
    const query = repositoryId === undefined ? {} : { repoId: repositoryId };
    return this.#ask('/repo', query, repositoriesOf, signal);
  }

  trafficByMinute(query: TrafficQuery, signal: AbortSignal): Promise<Seen<readonly TrafficRow[]>> {
    return this.#ask('/stats/minute', statsQuery(query), trafficOf, signal);
  }

  trafficByDay(query: TrafficQuery, signal: AbortSignal): Promise<Seen<readonly TrafficRow[]>> {
    return this.#ask('/stats/daily', statsQuery(query), trafficOf, signal);
  }

  quota(signal: AbortSignal): Promise<Seen<readonly QuotaUsage[]>> {
    return this.#ask('/user/quota', {}, quotaOf, signal);
  }

  nodes(signal: AbortSignal): Promise<Seen<readonly PlatformNode[]>> {
    return this.#ask('/node', { nodeServices: '1' }, nodesOf, signal);
  }

  async #ask<T>(
    path: string,
    query: Readonly<Record<string, string>>,
    read: (answer: unknown) => T,
    signal: AbortSignal,
  ): Promise<Seen<T>> {
    if (this.#timeout !== undefined) return { seen: false, why: this.#timeout };
    const search = new URLSearchParams(query).toString();
    try {
      return {
        seen: true,
        value: read(await this.#fetch(search === '' ? path : `${path}?${search}`, signal)),
      };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof PlatformError)) throw error;
      if (error.timedOut) this.#timeout = error.message;
      return { seen: false, why: error.message };
    }
  }
}

const REQUEST_TIMEOUT_MS = 10_000;
/** A month of minutes of one bucket is a few MB. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

async function getJson(options: PlatformOptions, path: string, signal: AbortSignal): Promise<unknown> {
  const { url, token, ca, clock, timeLimit = REQUEST_TIMEOUT_MS } = options;
  const { origin } = new URL(url);
  const what = `GET ${path.split('?')[0] ?? ''}`;
  try {
    const request = {
      path,
      headers: { authorization: `Bearer ${token}`, accept: 'application/json' },
      ca,
      stepTimeout: timeLimit,
      maxBytes: MAX_ANSWER_BYTES,
    };
    const { status, text } = await withTimeout(
      clock,
      timeLimit,
      (limit) => getText(origin, request, limit),
      signal,
    );
    if (status >= 300 && status < 400)
      throw new PlatformError(`${what}: HTTP ${status}, a redirect, which is not followed`);
    const json = parsed(text);
    if (status < 200 || status >= 300) throw new PlatformError(`${what}: HTTP ${status}${refusalText(json)}`);
    if (json === undefined) throw new PlatformError(`${what}: the answer is not JSON`);
    if (isObject(json) && json['success'] === false)
      throw new PlatformError(`${what}: refused${refusalText(json)}`);
    return json;
  } catch (error) {
    if (error instanceof TimeoutError)
      throw new PlatformError(`${what}: no answer within ${timeLimit / 1000} s`, {
        timedOut: true,
        cause: error,
      });
    if (error instanceof PlatformError) throw new PlatformError(withoutToken(error.message, token));
    const why = error instanceof Error ? error.message : String(error);
    throw new PlatformError(withoutToken(`${what}: ${why}`, token), { cause: error });
  }
}

/** Undefined if it is not JSON: most often an HTML page of a proxy. */
function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** ` (message, CODE)` of a refusal. */
function refusalText(json: unknown): string {
  if (!isObject(json)) return '';
  const words = [json['message'], json['error_code']].filter((one) => typeof one === 'string' && one !== '');
  return words.length === 0 ? '' : ` (${words.join(', ').slice(0, 300)})`;
}

/** A server may echo what it was sent. */
function withoutToken(message: string, token: string): string {
  return message.replaceAll(token, '***');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function statsQuery({ repositoryId, bucketIds, from, to }: TrafficQuery): Record<string, string> {
  return {
    startDate: new Date(from).toISOString(),
    endDate: new Date(to).toISOString(),
    ...defined({ repoId: repositoryId }),
    ...(bucketIds === undefined || bucketIds.length === 0 ? {} : { bucketId: bucketIds.join(',') }),
  };
}
