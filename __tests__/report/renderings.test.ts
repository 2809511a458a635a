import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { barChart } from '../../src/report/parts/chart.ts';
import { renderJson } from '../../src/report/json.ts';
import { exitCode, type Outcome, type RunResult } from '../../src/report/result.ts';
import { SUMMARY_BUDGET, renderSummary } from '../../src/report/summary.ts';
import type { PruneResult } from '../../src/report/prune.ts';
import { renderPruneSummary } from '../../src/report/sections/prune.ts';
import { renderText } from '../../src/report/text.ts';
import { renderStoppedSummary, renderStoppedText } from '../../src/report/stopped.ts';
import { HOSTILE, complete, degraded, flooded, pastRun, stoppedOf } from './results.ts';
import { SCENES, trippedGuard } from './scenes.ts';

/** Compares with the file; GOLDEN=write writes it anew, for a look at the difference before a commit. */
function expectGolden(name: string, text: string): void {
  const file = new URL(`../golden/${name}`, import.meta.url);
  if (process.env['GOLDEN'] === 'write') writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

const plain = { colour: false };

describe('golden', () => {
  test('summary of a complete run', () => expectGolden('summary-complete.md', renderSummary(complete)));
  test('summary of a run with holes', () => expectGolden('summary-degraded.md', renderSummary(degraded)));
  test.each(SCENES)('summary of %s', (name, markdown) => expectGolden(`summary-${name}.md`, markdown));
  test('text of a complete run', () => expectGolden('text-complete.txt', renderText(complete, plain)));
  test('text of a run with holes', () => expectGolden('text-degraded.txt', renderText(degraded, plain)));
});

describe('renderSummary', () => {
  test('says first what makes a run red, and how to approve it', () => {
    const head = renderSummary(trippedGuard).split('###')[0];
    expect(head).toMatch(/^## 🛑 Backup complete, pruning stopped/);
    expect(head).toContain('**max-change**');
    expect(head).toContain('approve-prune: `prune-6f1c0a94be27d3588e10b2a7`');
    const failed = { ...trippedGuard.prune!, guards: [], failed: { code: 'store', message: 'no | answer' } };
    expect(renderSummary({ ...trippedGuard, prune: failed })).toMatch(
      /^## 🛑 Backup complete, pruning failed[^]*no &#124; answer[^]*### Retention/,
    );
    const approved = { ...trippedGuard.prune!, approved: true };
    expect(renderSummary({ ...trippedGuard, prune: approved })).toMatch(
      /^## ✅ Backup complete\n[^]*### Retention[^]*max-change\*\*, approved/,
    );
  });

  test('a prune by itself has a heading, its outcome and its place', () => {
    const result: PruneResult = {
      format: 1,
      program: '1.0.0',
      command: 'prune',
      outcome: 'complete',
      dryRun: false,
      runId: 'r',
      generation: 31,
      started: complete.started,
      finished: complete.finished,
      cold: complete.cold,
      prune: trippedGuard.prune!,
      problem: null,
    };
    expect(renderPruneSummary(result)).toMatch(
      /^## 🛑 Pruning stopped\n[^]*approve-prune: `prune-[^]*shop-backup[^]*### Retention/,
    );
    expect(renderPruneSummary({ ...result, prune: null })).toMatch(
      /^## ✅ Prune complete\n[^]*Nothing to prune/,
    );
    const problem = { code: 'lease-held', message: 'held by `x`', advice: 'Wait.' };
    expect(renderPruneSummary({ ...result, outcome: 'skipped', prune: null, problem })).toMatch(
      /^## ⏭️ Prune skipped\n[^]*held by &#96;x&#96;/,
    );
  });

  test.each(HOSTILE)('the owner of a lease stays text in what says that it is held: %j', (text) => {
    const result = stoppedOf('rebuild', 'skipped', text);
    expect(renderStoppedText(result, plain).split('\n')).toHaveLength(
      renderStoppedText(stoppedOf('rebuild', 'skipped'), plain).split('\n').length,
    );
    expect(renderStoppedSummary(result)).not.toMatch(/<script|^::|^\|/m);
  });

  test.each(['\u{e0001}', '@', '|', '\n', '\u202e', '<', '😀', 'a'])(
    'keeps under the budget and whole when everything is %j without end',
    (text) => {
      const summary = renderSummary(flooded(text.repeat(1_024), 200));
      expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_BUDGET);
      expect(summary).not.toContain('Left out for size');
      expect(summary).toContain('### Holes');
    },
  );

  test('keeps under the budget with 100,000 groups of holes', () => {
    const summary = renderSummary(flooded('k', 100_000));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_BUDGET);
    expect(summary).toContain('…and 99,980 more causes');
    expect(summary).toContain('10,000,000,000 keys could not be brought up to date');
  });

  test('names what a small budget leaves out, and keeps the outcome', () => {
    const summary = renderSummary(degraded, 1_500);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_500);
    expect(summary).toMatch(/^## ⚠️ Backup committed with holes/);
    expect(summary).toMatch(/Left out for size: .*prefixes/);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), (budget) => {
        expect(Buffer.byteLength(renderSummary(degraded, budget))).toBeLessThanOrEqual(budget);
      }),
    );
  });

  test('no key adds a line, a cell or an element', () => {
    const bare = shape(renderSummary(flooded('x', 3)));
    // An empty advice has no line of its own.
    for (const text of HOSTILE.filter((one) => one !== ''))
      expect(shape(renderSummary(flooded(text, 3)))).toEqual(bare);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), (text) => {
        expect(shape(renderSummary(flooded(text, 3)))).toEqual(bare);
      }),
    );
  });

  test('says loudly when the receipt does not add up', () => {
    const broken = { ...complete, counts: { ...complete.counts, scanned: 1_205 } };
    expect(renderSummary(broken)).toContain(
      '**Receipt does not add up: copied 4 + unchanged 1,200 ≠ scanned 1,205',
    );
    expect(renderSummary(complete)).toContain('Receipt: copied 4 + unchanged 1,200 = scanned 1,204');
  });
});

describe('the charts', () => {
  const sampled = (progress: RunResult['progress']): string =>
    /```mermaid[^`]*```/.exec(renderSummary({ ...complete, progress, history: [] }))?.[0] ?? '';

  test('throughput needs three samples and something copied', () => {
    expect(sampled(complete.progress.slice(0, 2))).toBe('');
    expect(sampled([0, 1, 2].map((ms) => ({ ms, objects: 0, bytes: 0 })))).toBe('');
    expect(sampled(complete.progress)).toContain('line [6.67, 1.67, 6.12]');
  });

  test('throughput survives samples at the same time or going back', () => {
    const ms = [0, 1_000, 1_000, 500, 3_000];
    const chart = sampled(ms.map((at, i) => ({ ms: at, objects: i, bytes: i * 1_000 })));
    expect(chart).toContain('line [1.00, 1.50]');
  });

  test('the last runs are drawn oldest first, this one at the end, thirty at the most', () => {
    const history = Array.from({ length: 40 }, (_, i) => ({ ...pastRun, copiedBytes: (i + 1) * 1e6 }));
    const summary = renderSummary({ ...complete, history, progress: [] });
    expect(summary).toContain('### Last 30 runs');
    expect(/bar \[(.*)\]/.exec(summary)?.[1]?.split(', ')).toEqual([
      ...Array.from({ length: 29 }, (_, i) => (i + 12).toFixed(2)),
      '1.23',
    ]);
    expect(renderSummary({ ...complete, history: history.slice(0, 1) })).not.toContain('### Last');
  });

  test('nothing but figures gets into a chart, whatever the state holds', () => {
    const copiedBytes = ']\n```\n<script>' as unknown as number;
    const history = [{ ...pastRun, copiedBytes }, pastRun, pastRun];
    expect(renderSummary({ ...complete, history })).not.toContain('<script');
    expect(barChart([0, 0])).toBe('');
  });
});

describe('renderText', () => {
  test('no key adds a line or a command, with colour or without', () => {
    // An empty advice has no line of its own.
    for (const text of HOSTILE.filter((one) => one !== '')) {
      const lines = renderText(flooded(text, 2), plain).split('\n');
      expect(lines.length).toBe(renderText(flooded('x', 2), plain).split('\n').length);
      for (const line of lines) {
        expect(line).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}]/u);
      }
    }
  });

  test('colours only when asked to', () => {
    expect(renderText(complete, plain)).not.toContain('\u001b');
    expect(renderText(complete, { colour: true })).toContain('\u001b[32;1m✔ Backup complete\u001b[0m');
  });

  test.each<[Outcome, string]>([
    ['incomplete', 'the next run continues from there'],
    ['read-only', 'The quota is used up'],
    ['skipped', 'Another run is writing to cold'],
    ['failed', 'Backup failed'],
  ])('%s says what it means', (outcome, words) => {
    expect(renderText({ ...complete, outcome }, plain)).toContain(words);
    expect(renderSummary({ ...complete, outcome })).toContain(words);
  });

  test('a dry run says that it was one', () => {
    const dry: RunResult = {
      ...complete,
      dryRun: true,
      generation: null,
      restorePoint: null,
      counts: { ...complete.counts, copied: 0, new: 0, changed: 0, planned: 4 },
    };
    expect(renderText(dry, plain)).toContain('Nothing was changed. 4 objects would have been copied.');
  });
});

test('renderJson is the result, whatever the keys', () => {
  for (const text of HOSTILE) {
    const result = flooded(text, 2);
    const json = renderJson(result);
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(result)));
    expect(json).not.toMatch(/^\s*::/m);
    expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
});

test.each<[Outcome, number, number]>([
  ['complete', 0, 0],
  ['skipped', 0, 0],
  ['degraded', 7, 2],
  ['degraded', 8, 0],
  ['read-only', 0, 2],
  ['incomplete', 0, 3],
  ['failed', 0, 1],
])('%s with %d allowed exits with %d', (outcome, allowed, code) => {
  expect(exitCode({ ...degraded, outcome }, allowed)).toBe(code);
});

/** What Markdown makes of it: per line its cells and whether it is a heading, item or rule; and all elements. */
function shape(markdown: string): unknown {
  const lines = markdown
    .split('\n')
    .map((line) => [line.split('|').length, /^(#+ |- |\*\*|```|$)/.exec(line)?.[0]]);
  return { lines, elements: markdown.match(/<\/?\w+/g)?.length };
}
