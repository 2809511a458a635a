import { forLog } from '../report/escape.ts';
import { formatCount, formatMany } from '../report/format.ts';
import { approval, pruneNotices, pruneVerdict } from '../report/prune.ts';
import { exitCode, pruneIsRed, pruneStopped, type HoleGroup, type RunResult } from '../report/result.ts';
import { verdict } from '../report/words.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten a severity and step, and cuts a message at 4,096 characters. */
export const MOST_A_LEVEL = 10;
export const MOST_CHARACTERS = 4_096;

/**
 * What of a result is worth an annotation: how it ended where that was not well, then the holes grouped by
 * cause, then the notices; the most important first in each severity. A red run has exactly one error that says
 * so, which is the first.
 */
export function annotationsOf(result: RunResult, maxFailures: number): Annotation[] {
  const code = exitCode(result, maxFailures);
  const red = code === 1 || code === 2;
  const { title, meaning } = verdict(result);
  const all: Annotation[] = [];
  // What was backed up is complete then: it is the pruning that makes the run red.
  const onlyPruning = result.outcome === 'complete' && pruneIsRed(result.prune);
  if ((red && !onlyPruning) || code === 3 || result.outcome === 'skipped') {
    all.push({ level: red ? 'error' : 'warning', title, message: `${meaning}${reason(result)}` });
  }
  const { prune } = result;
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
  for (const { level, title: name, message } of pruneNotices(prune))
    all.push({ level, title: name, message: forLog(message, 1_500) });
  for (const group of result.holes) {
    all.push({ level: red ? 'error' : 'warning', title: groupTitle(group), message: groupMessage(group) });
  }
  for (const { level, title: name, message } of result.notices) {
    all.push({ level, title: forLog(name, 100), message: forLog(message, 1_500) });
  }
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    atMostTen(all.filter((one) => one.level === level)),
  );
}

// Limits are in code points; two UTF-16 units each still keep a whole message below GitHub's.
const KEY_LIMIT = 120;
const MESSAGE_LIMIT = 200;
const MOST_EXAMPLES = 5;

function reason(result: RunResult): string {
  if (result.problem === null) return '';
  const { code, message, advice } = result.problem;
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

function atMostTen(annotations: readonly Annotation[]): Annotation[] {
  const [first] = annotations;
  if (first === undefined || annotations.length <= MOST_A_LEVEL) return [...annotations];
  const more = annotations.length - MOST_A_LEVEL + 1;
  return [
    ...annotations.slice(0, MOST_A_LEVEL - 1),
    {
      level: first.level,
      title: `${formatCount(more)} more`,
      message: 'The job summary and the JSON report name them.',
    },
  ];
}
