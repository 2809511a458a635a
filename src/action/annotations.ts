import * as core from '@actions/core';
import { forLog } from '../core/escape.ts';
import { formatCount, formatMany } from '../core/format.ts';
import { approval, pruneNotices, pruneVerdict } from '../report/prune.ts';
import {
  exitCode,
  pruneIsRed,
  pruneStopped,
  type HoleGroup,
  type Notice,
  type Problem,
  type PruneReport,
  type RunResult,
} from '../report/result.ts';
import { verdict } from '../report/words.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten a severity and step, and cuts a message at 4,096 characters. */
export const MOST_A_LEVEL = 10;
/** Of a result: the rest is for what is said beside it, of the inputs, of keys that rotate, of the alert issue. */
export const MOST_OF_A_RESULT = 7;
export const MOST_CHARACTERS = 4_096;

/** Puts them into the log, the most important first, no more than a step may have. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { level, title, message } of atMost(annotations)) core[level](message, { title });
}

/**
 * What of a backup is worth an annotation: how it ended where that was not well, then the holes grouped by
 * cause, then the notices; the most important first in each severity. A red run has exactly one error that says
 * so, which is the first.
 */
export function annotationsOf(result: RunResult, maxFailures: number): Annotation[] {
  const code = exitCode(result, maxFailures);
  const red = code === 1 || code === 2;
  const all: Annotation[] = [];
  // What was backed up is complete then: it is the pruning that makes the run red.
  const onlyPruning = result.outcome === 'complete' && pruneIsRed(result.prune);
  if ((red && !onlyPruning) || code === 3 || result.outcome === 'skipped')
    all.push(endAnnotation(red ? 'error' : 'warning', verdict(result), result.problem));
  all.push(
    ...pruneAnnotations(result.prune),
    ...holeAnnotations(result.holes, red ? 'error' : 'warning'),
    ...noticeAnnotations(result.notices),
  );
  return atMost(all);
}

/** How a command ended. */
export function endAnnotation(
  level: Annotation['level'],
  { title, meaning }: { readonly title: string; readonly meaning: string },
  problem: Problem | null,
): Annotation {
  return { level, title, message: `${meaning}${reason(problem)}` };
}

/** One a cause, with how many keys, what to do and the first few. */
export function holeAnnotations(groups: readonly HoleGroup[], level: 'error' | 'warning'): Annotation[] {
  return groups.map((group) => ({ level, title: groupTitle(group), message: groupMessage(group) }));
}

export function noticeAnnotations(notices: readonly Notice[]): Annotation[] {
  return notices.map(({ level, title, message }) => ({
    level,
    title: forLog(title, 100),
    message: forLog(message, 1_500),
  }));
}

/** A guard that tripped with its token, what broke pruning off, and what was not deleted. */
export function pruneAnnotations(prune: PruneReport | null | undefined): Annotation[] {
  const all: Annotation[] = [];
  if (prune !== null && prune !== undefined && pruneStopped(prune)) {
    const guards = prune.guards.map(({ message, check }) => `${message}. ${check}`).join('\n');
    const token = approval(prune.token ?? '');
    all.push({
      level: 'error',
      title: 'Pruning stopped',
      message: `${pruneVerdict(prune)} ${guards}\n${token}`,
    });
  }
  if (prune?.failed) {
    const message = `${pruneVerdict(prune)} ${forLog(prune.failed.message, 1_500)}`;
    all.push({ level: 'error', title: 'Pruning failed', message });
  }
  return [...all, ...noticeAnnotations(pruneNotices(prune))];
}

// Limits are in code points; two UTF-16 units each still keep a whole message below GitHub's.
const KEY_LIMIT = 120;
const MESSAGE_LIMIT = 200;
const MOST_EXAMPLES = 5;

function reason(problem: Problem | null): string {
  if (problem === null) return '';
  const { code, message, advice } = problem;
  const next = advice === '' ? '' : ` ${forLog(advice, 500)}`;
  return ` ${forLog(message, 1_000)} [${forLog(code, 60)}]${next}`;
}

function groupTitle(group: HoleGroup): string {
  return forLog(`${formatMany(group.count, 'key')}: ${group.cause}`, 100);
}

function groupMessage(group: HoleGroup): string {
  const shown = group.examples.slice(0, MOST_EXAMPLES);
  const lines = shown.map(
    ({ key, message }) => `${forLog(key, KEY_LIMIT)}: ${forLog(message, MESSAGE_LIMIT)}`,
  );
  const more = group.count - shown.length;
  if (more > 0 && shown.length > 0) lines.push(`…and ${formatCount(more)} more`);
  return [forLog(group.advice, 250), ...lines].join('\n');
}

function atMost(annotations: readonly Annotation[]): Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = annotations.filter((one) => one.level === level);
    if (all.length <= MOST_OF_A_RESULT) return all;
    const more = all.length - MOST_OF_A_RESULT + 1;
    const message = 'The job summary and the JSON report name them.';
    return [...all.slice(0, MOST_OF_A_RESULT - 1), { level, title: `${formatCount(more)} more`, message }];
  });
}
