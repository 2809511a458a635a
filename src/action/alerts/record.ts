import { isSeries } from './series.ts';
import type { Series } from './series.ts';

/**
 * What an issue remembers of its failures, in the hidden comment that marks it. Whoever may edit the issue may edit
 * this too: whatever is not of the expected shape is dropped, so that nothing can be slipped into the table.
 */
export interface Failure {
  /** ISO time. */
  readonly time: string;
  /** GITHUB_RUN_ID; empty where there is none. */
  readonly run: string;
  readonly command: string;
  readonly outcome: string;
  /** A short name of the reason: `denied`, `holes`; empty for none. */
  readonly code: string;
  /** Keys that could not be brought up to date. */
  readonly failed: number;
}

export interface Alert {
  /** How many failures in a row, those that fell off the table too. */
  readonly count: number;
  /** Of the first of them. */
  readonly since: string;
  /** The newest, oldest first, at most MOST_FAILURES. */
  readonly failures: readonly Failure[];
  /** Which have not gone well since, the longest first; the issue is closed with the last of them. */
  readonly failing: readonly Series[];
}

export const MOST_FAILURES = 20;
/** Scopes that were given up would fail for ever: the newest are remembered. */
const MOST_FAILING = 20;

export function withFailure(alert: Alert | undefined, failure: Failure, series: Series): Alert {
  const before = alert ?? { count: 0, since: failure.time, failures: [], failing: [] };
  return {
    count: before.count + 1,
    since: before.since,
    failures: [...before.failures, failure].slice(-MOST_FAILURES),
    failing: [...before.failing.filter((one) => one !== series), series].slice(-MOST_FAILING),
  };
}

export function withRecovery(alert: Alert, ended: readonly Series[]): Alert {
  return { ...alert, failing: alert.failing.filter((one) => !ended.includes(one)) };
}

/** The text of an issue with another memory, and else as it is. */
export function withMarker(text: string, target: string, alert: Alert): string {
  return [marker(target, alert), ...text.split('\n').slice(1)].join('\n');
}

/** The comment that marks a target's issue and carries what it remembers. Base64 cannot end a comment. */
export function marker(target: string, alert: Alert): string {
  return `${beginning(target)}${Buffer.from(JSON.stringify(alert)).toString('base64url')} -->`;
}

/** True where the text is a target's issue. */
export function isMarked(text: string, target: string): boolean {
  return text.startsWith(beginning(target));
}

/** Undefined where the comment is not there or was tampered with. */
export function readMarker(text: string, target: string): Alert | undefined {
  if (!isMarked(text, target)) return undefined;
  const code = /^[\w-]{1,20000}/.exec(text.slice(beginning(target).length))?.[0] ?? '';
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(code, 'base64url').toString('utf8'));
  } catch {
    return undefined; // it begins anew
  }
  if (!isRecord(value)) return undefined;
  const { count, since, failures, failing } = value;
  if (!isCount(count) || !isTime(since) || !Array.isArray(failures) || !Array.isArray(failing))
    return undefined;
  return {
    count,
    since,
    failures: failures.filter(isFailure).slice(-MOST_FAILURES),
    failing: failing.filter(isSeries).slice(-MOST_FAILING),
  };
}

function beginning(target: string): string {
  return `<!-- flashback-backup:alert:${target} `;
}

function isFailure(value: unknown): value is Failure {
  if (!isRecord(value)) return false;
  const { time, run, command, outcome, code, failed } = value;
  return (
    isTime(time) &&
    typeof run === 'string' &&
    /^\d{0,20}$/.test(run) &&
    isWord(command) &&
    isWord(outcome) &&
    (code === '' || isWord(code)) &&
    isCount(failed)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
}

function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z-]{0,39}$/.test(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
