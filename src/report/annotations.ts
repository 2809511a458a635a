import { forLog } from '../core/escape.ts';
import { formatCount, formatMany } from '../core/format.ts';
import { approval, pruneNotices, pruneVerdict } from './prune.ts';
import { lockNotices } from './sections/locks.ts';
import {
  exitCode,
  pruneIsRed,
  pruneStopped,
  type ExitCode,
  type HoleGroup,
  type Notice,
  type Problem,
  type PruneReport,
  type RunResult,
} from './result.ts';
import { verdict } from './words.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten annotations per severity and step, and cuts a message at 4,096 characters. */
export const MAX_PER_LEVEL = 10;
/** Of a result. The rest is for warnings about inputs, key rotation and the alert issue. */
export const MAX_PER_RESULT = 7;
export const MAX_MESSAGE_LENGTH = 4_096;

/**
 * The annotations of a backup: how it ended unless all went well, then the holes by cause, then the notices; the
 * most important first in each severity. A red run has exactly one error that says so, which is the first.
 */
export function annotationsOf(result: RunResult, maxFailures: number): Annotation[] {
  const code = exitCode(result, maxFailures);
  const red = code === 1 || code === 2;
  const all: Annotation[] = [];
  // The backup itself is complete: only pruning makes the run red.
  const onlyPruning = result.outcome === 'complete' && pruneIsRed(result.prune);
  if ((red && !onlyPruning) || code === 3 || result.outcome === 'skipped')
    all.push(endAnnotation(red ? 'error' : 'warning', verdict(result), result.problem));
  all.push(
    ...noticeAnnotations(lockNotices(result.locks)),
    ...pruneAnnotations(result.prune),
    ...holeAnnotations(result.holes, red ? 'error' : 'warning'),
    ...noticeAnnotations(result.notices),
  );
  return atMost(all);
}

/** The annotations of any command but `backup`: how it ended unless with exit code 0, the holes by cause, the notices. */
export function endAnnotations(
  code: ExitCode,
  verdict: { readonly title: string; readonly meaning: string },
  problem: Problem | null,
  holes: readonly HoleGroup[],
  notices: readonly Notice[],
): Annotation[] {
  const level = code === 0 || code === 3 ? 'warning' : 'error';
  return [
    ...(code === 0 ? [] : [endAnnotation(level, verdict, problem)]),
    ...holeAnnotations(holes, level),
    ...noticeAnnotations(notices),
  ];
}

/** How a command ended. */
export function endAnnotation(
  level: Annotation['level'],
  { title, meaning }: { readonly title: string; readonly meaning: string },
  problem: Problem | null,
): Annotation {
  return { level, title, message: `${meaning}${reason(problem)}` };
}

/** One per cause, with the number of keys, what to do and the first few keys. */
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

/** A tripped guard with its token, what made pruning fail, and what was not deleted. */
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

// Code points. Even at two UTF-16 units each, a whole message stays below GitHub's limit.
const KEY_LIMIT = 120;
const MESSAGE_LIMIT = 200;
const MAX_EXAMPLES = 5;

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
  const shown = group.examples.slice(0, MAX_EXAMPLES);
  const lines = shown.map(
    ({ key, message }) => `${forLog(key, KEY_LIMIT)}: ${forLog(message, MESSAGE_LIMIT)}`,
  );
  const more = group.count - shown.length;
  if (more > 0 && shown.length > 0) lines.push(`…and ${formatCount(more)} more`);
  return [forLog(group.advice, 250), ...lines].join('\n');
}

/** No more than a step may have; the last one of a severity counts those left out. */
export function atMost(annotations: readonly Annotation[]): Annotation[] {
  return (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const all = annotations.filter((one) => one.level === level);
    if (all.length <= MAX_PER_RESULT) return all;
    const more = all.length - MAX_PER_RESULT + 1;
    const message = 'The job summary and the JSON report list them.';
    return [...all.slice(0, MAX_PER_RESULT - 1), { level, title: `${formatCount(more)} more`, message }];
  });
}
