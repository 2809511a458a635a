import { formatCount } from '../../src/core/format.ts';
import type { RunResult } from '../../src/report/result.ts';

/** Throws where a run did not end complete, left a key out, or where a count is not what it must be. */
export function expectFigures(
  where: string,
  result: RunResult,
  expected: Partial<RunResult['counts']>,
): void {
  if (result.outcome !== 'complete') throw new Error(`${where} ended ${result.outcome}, expected complete`);
  const counts = { failed: 0, deferred: 0, vanished: 0, renamed: 0, touched: 0, ...expected };
  for (const [name, count] of Object.entries(counts))
    expectFigure(where, name, result.counts[name as keyof typeof counts], count);
}

export function expectFigure(where: string, name: string, actual: number, expected: number): void {
  if (actual !== expected)
    throw new Error(`${where}: ${name} is ${formatCount(actual)}, expected ${formatCount(expected)}`);
}
