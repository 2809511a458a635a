import { expect, test } from '@jest/globals';
import { renderPruneText, type PruneResult } from '../../src/report/prune.ts';
import { restoreVerdict } from '../../src/report/restore.ts';
import { restore, trippedGuard } from './scenes.ts';

test('a restore of which no key was asked for does not say that nothing was missing', () => {
  const counts = Object.fromEntries(Object.keys(restore.counts).map((name) => [name, 0]));
  const none = { ...restore, outcome: 'complete', counts: { ...restore.counts, ...counts } } as const;
  expect(restoreVerdict(none).meaning).toMatch(/^No key .* nothing was restored\.$/);
});

const planned: PruneResult = {
  format: 1,
  program: '1.0.0',
  command: 'prune',
  outcome: 'complete',
  dryRun: true,
  runId: 'r',
  generation: 7,
  started: '2026-11-03T02:00:00.000Z',
  finished: '2026-11-03T02:00:01.000Z',
  cold: trippedGuard.cold,
  prune: { ...trippedGuard.prune!, mode: 'planned', guards: [] },
  problem: null,
};

test('a dry run of a prune says that nothing was changed, and what becomes of each version', () => {
  const text = renderPruneText(planned);
  expect(text).toMatch(/^\n {2}Dry run: nothing was changed\.\n/);
  expect(text).toContain('What is condemned can be restored until a prune deletes it');
  expect(text).toContain('; would be condemned\n');
});

test('a prune that ran says none of this', () => {
  const text = renderPruneText({
    ...planned,
    dryRun: false,
    prune: { ...planned.prune!, mode: 'pruned' },
  });
  expect(text).not.toMatch(/Dry run|would be|not due yet\n/);
});
