import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { againstBudgets, BUDGETED } from '../../bench/budgets.ts';
import { charts, median, table } from '../../bench/rows.ts';
import type { Row } from '../../bench/rows.ts';

const root = join(import.meta.dirname, '..', '..');

const first: Row = {
  work: 'first',
  tool: 'flashback-backup',
  setting: 'default',
  wall: 10,
  cpu: 5,
  peak: 190,
  copied: 50_000,
  requests: { copy: 50_000, list: 90 },
};

test('a table says how many times as much as this program each tool took', () => {
  const peer: Row = { ...first, tool: 'rclone', setting: 'checksum', wall: 25, cpu: 20.25, requests: {} };
  expect(table([first, peer], 'flashback-backup').split('\n').slice(2)).toEqual([
    '| first | flashback-backup | 10.00 s | 5.00 s | 190 MiB | copy 50000, list 90 |',
    '| first | rclone, checksum | 25.00 s (2.5 ×) | 20.25 s (4.0 ×) | 190 MiB |  |',
    '',
  ]);
});

test('a chart shows every tool once, in its best setting, and needs two of them', () => {
  const slow: Row = { ...first, tool: 'rclone', setting: 'checksum', cpu: 20 };
  const best: Row = { ...first, tool: 'rclone', setting: 'size-only', cpu: 12 };
  expect(charts([first, slow, best, { ...first, work: 'changed' }])).toBe(
    [
      '```mermaid',
      'xychart-beta horizontal',
      '    title "first: seconds of CPU"',
      '    x-axis ["flashback-backup", "rclone"]',
      '    bar [5, 12]',
      '```',
      '',
    ].join('\n'),
  );
});

test('the median of an even number of turns is one of them', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect([1, 2]).toContain(median([1, 2]));
});

describe('budgets', () => {
  test('leave room for noise only', () => {
    const exceeded = (row: Row): readonly string[] =>
      againstBudgets([row])
        .filter((kept) => kept.exceeded)
        .map(({ what }) => what);
    expect(exceeded(first)).toEqual([]);
    expect(exceeded({ ...first, cpu: 9.3 })).toEqual([]);
    expect(exceeded({ ...first, cpu: 9.4 })).toEqual(['µs of CPU a copy']);
    expect(exceeded({ ...first, peak: 251 })).toEqual(['MiB of a first backup']);
    expect(exceeded({ ...first, requests: { copy: 100_000 } })).toEqual(['copy requests an object']);
  });

  test('take a figure that is not there for exceeded', () => {
    const kept = againstBudgets([{ ...first, requests: {} }]);
    expect(kept.filter(({ exceeded }) => exceeded)).toMatchObject([{ what: 'copy requests an object' }]);
  });

  test('a page costs what more of them cost', () => {
    const small: Row = { ...first, work: 'nothing-200k', cpu: 1, requests: { list: 200 } };
    const large: Row = { ...first, work: 'nothing-1m', cpu: 3, requests: { list: 1000 } };
    expect(againstBudgets([small, large])).toContainEqual({
      what: 'ms of CPU a listed page',
      figure: 2.5,
      budget: 2.5,
      exceeded: false,
    });
  });
});

describe('budgets of GCS and Azure', () => {
  test('are those of S3, a page of Azure counting for the thousands of keys in it', () => {
    for (const [api, lists] of [
      ['gs', [200, 1000]],
      ['az', [100, 500]],
    ] as const) {
      const row = (work: string, cpu: number, list: number): Row => ({
        ...first,
        work: `${api}-${work}`,
        cpu,
        requests: { list },
      });
      const kept = againstBudgets([row('nothing-200k', 1, lists[0]), row('nothing-1m', 3, lists[1])]);
      const name = { gs: 'GCS', az: 'Azure' }[api];
      expect(kept).toContainEqual({
        what: `${name}: ms of CPU a listed page`,
        figure: 2.5,
        budget: 2.5,
        exceeded: false,
      });
      const huge = againstBudgets([{ ...row('nothing-10m', 30, 10_000), peak: 260 }]);
      expect(huge.filter(({ exceeded }) => exceeded).map(({ what }) => what)).toEqual([
        `${name}: MiB with nothing to do in 10 million`,
      ]);
      expect(BUDGETED).toContain(`${api}-first`);
    }
  });
});

// It reads /proc.
(process.platform === 'linux' ? test : test.skip)(
  'the benchmark runs the bundle on work of its own and says what it took',
  () => {
    const out = mkdtempSync(join(tmpdir(), 'flashback-bench-test-'));
    try {
      const args = [
        'first',
        'changed',
        'gs-first',
        'az-nothing-200k',
        '--scale',
        '0.002',
        '--turns',
        '1',
        '--tools',
        'none',
        '--no-build',
        '--tls',
      ];
      const { status, stderr } = spawnSync(
        process.execPath,
        [join(root, 'scripts', 'bench.ts'), ...args, '--out', out],
        { encoding: 'utf8' },
      );
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const { rows } = JSON.parse(readFileSync(join(out, 'bench.json'), 'utf8')) as { rows: Row[] };
      expect(rows).toMatchObject([
        { work: 'first', tool: 'flashback-backup', copied: 100, requests: { copy: 100 } },
        { work: 'changed', tool: 'flashback-backup' },
        { work: 'gs-first', tool: 'flashback-backup', copied: 100 },
        { work: 'az-nothing-200k', tool: 'flashback-backup', copied: 0 },
      ]);
      for (const { wall, cpu, peak } of rows) {
        for (const figure of [wall, cpu, peak]) expect(figure).toBeGreaterThan(0);
      }
      expect(readFileSync(join(out, 'bench.md'), 'utf8')).toContain('| first | flashback-backup |');
    } finally {
      rmSync(out, { recursive: true });
    }
  },
  120_000,
);
