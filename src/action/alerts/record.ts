import { isSeries } from './series.ts';
import type { Series } from './series.ts';

/**
 * One failure, as stored in the hidden comment that marks an issue. Everyone who may edit the issue may edit it: values of
 * another shape are dropped, so that nothing can be injected into the table.
 */
export interface Failure {
  /** ISO time. */
  readonly time: string;
  /** GITHUB_RUN_ID; empty if there is none. */
  readonly run: string;
  readonly command: string;
  readonly outcome: string;
  /** A short name of the reason: `denied`, `holes`; empty for none. */
  readonly code: string;
  /** Keys that could not be brought up to date. */
  readonly failed: number;
}

export interface Alert {
  /** Failures since the issue was opened, including those no longer listed. */
  readonly count: number;
  /** Time of the first of them. */
  readonly since: string;
  /** The newest, oldest first, at most MAX_FAILURES. */
  readonly failures: readonly Failure[];
  /** The series that have not succeeded since, the oldest first; the issue is closed with the last of them. */
  readonly failing: readonly Series[];
}

export const MAX_FAILURES = 20;
/** Abandoned scopes would be listed for ever: only the newest are kept. */
const MAX_SERIES = 20;

export function withFailure(alert: Alert | undefined, failure: Failure, series: Series): Alert {
  const before = alert ?? { count: 0, since: failure.time, failures: [], failing: [] };
  return {
    count: before.count + 1,
    since: before.since,
    failures: [...before.failures, failure].slice(-MAX_FAILURES),
    failing: [...before.failing.filter((one) => one !== series), series].slice(-MAX_SERIES),
  };
}

export function withRecovery(alert: Alert, ended: readonly Series[]): Alert {
  return { ...alert, failing: alert.failing.filter((one) => !ended.includes(one)) };
}

/** The text of an issue with another marker, otherwise unchanged. */
export function withMarker(text: string, target: string, alert: Alert): string {
  return [marker(target, alert), ...text.split('\n').slice(1)].join('\n');
}

/** The comment that marks a target's issue and stores its alert. Base64 cannot end a comment. */
export function marker(target: string, alert: Alert): string {
  return `${markerStart(target)}${Buffer.from(JSON.stringify(alert)).toString('base64url')} -->`;
}

/** True if the text is that of the target's issue. */
export function isMarked(text: string, target: string): boolean {
  return text.startsWith(markerStart(target));
}

/** Undefined if the comment is missing or was tampered with. */
export function readMarker(text: string, target: string): Alert | undefined {
  if (!isMarked(text, target)) return undefined;
  const code = /^[\w-]{1,20000}/.exec(text.slice(markerStart(target).length))?.[0] ?? '';
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(code, 'base64url').toString('utf8'));
  } catch {
    return undefined; // tampered with: the alert starts over
  }
  if (!isRecord(value)) return undefined;
  const { count, since, failures, failing } = value;
  if (!isCount(count) || !isTime(since) || !Array.isArray(failures) || !Array.isArray(failing))
    return undefined;
  return {
    count,
    since,
    failures: failures.filter(isFailure).slice(-MAX_FAILURES),
    failing: failing.filter(isSeries).slice(-MAX_SERIES),
  };
}

function markerStart(target: string): string {
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
