import { describe, expect, test } from '@jest/globals';
import type { RunResult, SplitReport, WorkerRow } from '../../src/report/result.ts';
import { workers } from '../../src/report/sections/workers.ts';

const row = (worker: string, change: Partial<WorkerRow> = {}): WorkerRow => ({
  worker,
  pieces: 4,
  takenOver: 0,
  scanned: 8_000,
  copied: 4_000,
  bytes: 1_000_000,
  ms: 2_000,
  ...change,
});

function render(rows: readonly WorkerRow[], takenOver = 0): string {
  const split: SplitReport = { pieces: { all: 12, complete: 12, takenOver }, workers: rows };
  return workers.render({ split } as RunResult);
}

describe('the workers of a split run, in the summary of its commit', () => {
  test('have a row each, with what was taken over from others, and a bar each', () => {
    const text = render([row('one'), row('two', { copied: 1_000, takenOver: 2 })], 2);
    expect(text).toContain('12 of 12 pieces seen to their end, 2 taken over from other workers.');
    expect(text).toMatch(/\| 1 \| <code>one<\/code> \| 4 \| 0 \|/);
    expect(text).toMatch(/\| 2 \| <code>two<\/code> \| 4 \| 2 \|/);
    expect(text).toContain('Objects that each worker copied a second.');
    expect(text).toContain('x-axis "worker" [1, 2]');
    expect(text).toContain('bar [2000.0, 500.0]');
  });

  test('that copied nothing are shown by what they listed', () => {
    const text = render([row('one', { copied: 0 }), row('two', { copied: 0, ms: 0 })]);
    expect(text).toContain('Objects that each worker listed a second.');
    expect(text).toContain('bar [4000.0, 0.0]');
  });

  test('show no chart of one worker, and no name of theirs in a chart', () => {
    expect(render([row('one')])).not.toContain('mermaid');
    const text = render([row('`evil"]\nend'), row('two')]);
    expect(text.slice(text.indexOf('```mermaid'))).not.toContain('evil');
  });

  test('are not there where the run was not split', () => {
    expect(workers.render({} as RunResult)).toBe('');
  });
});
