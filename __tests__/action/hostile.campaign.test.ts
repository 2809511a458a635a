import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MAX_PER_LEVEL, MAX_MESSAGE_LENGTH } from '../../src/report/annotations.ts';
import type { RunResult } from '../../src/report/result.ts';
import { SUMMARY_BUDGET } from '../../src/report/summary.ts';
import { HOSTILE } from '../report/results.ts';

const CHILD = fileURLToPath(new URL('hostile-child.ts', import.meta.url));
const KEYS = 100_000;

/** Names that S3 can hold: UTF-8, so no lone surrogate. */
const names = [...HOSTILE, '%0A::error::x', '\u2028::error::y', '::stop-commands::z', '::add-mask::a'].filter(
  (name) => name.isWellFormed(),
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number | null;
  readonly log: string;
  readonly summary: string;
  readonly result: RunResult;
}

/** A process with nothing but what a runner gives it; its raw log. */
async function actionOn(keys: readonly string[], count: number): Promise<Ran> {
  for (const name of ['output', 'summary', 'state']) writeFileSync(join(folder, name), '');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', CHILD], {
    env: {
      PATH: process.env['PATH'],
      HOSTILE_NAMES: JSON.stringify(keys),
      HOSTILE_KEYS: String(count),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STATE: join(folder, 'state'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: folder,
      RUNNER_DEBUG: '1',
      INPUT_HOT: 's3://hot',
      INPUT_COLD: 's3://cold',
      'INPUT_ACCESS-KEY-ID': 'AKID',
      'INPUT_SECRET-ACCESS-KEY': 'hunter2',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let log = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (log += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const report = /report<<(\S+)\n(.+)\n\1/.exec(readFileSync(join(folder, 'output'), 'utf8'))?.[2] ?? '';
  return {
    code,
    log,
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
    result: JSON.parse(readFileSync(report, 'utf8')) as RunResult,
  };
}

/** What a runner would act on, in whatever way it cuts lines: the commands' names, with their properties' names. */
function commandsOf(log: string): Set<string> {
  const found = log.split(/\r\n|[\r\n\u0085\u2028\u2029]/).flatMap((line) => {
    const command = /^\s*::([^ :]*)(?: ([^:]*))?::/u.exec(line);
    const old = /##\[([^\]]*)\]/.exec(line);
    return [
      ...(command === null ? [] : [`${command[1]} ${(command[2] ?? '').replace(/=[^,]*/g, '')}`.trim()]),
      ...(old === null ? [] : [`##${old[1]}`]),
    ];
  });
  return new Set(found);
}

test('100,000 hostile keys that fail: summary and annotations within limits, and no command in the raw log', async () => {
  const { code, log, summary, result } = await actionOn(names, KEYS);
  expect(code).toBe(2);
  expect(result.counts).toMatchObject({ scanned: KEYS, failed: KEYS });
  expect(result.holes.reduce((sum, { count }) => sum + count, 0)).toBe(KEYS);

  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_BUDGET);
  expect(summary).not.toContain('Left out for size');
  expect(summary).not.toMatch(/<(script|img|!--)|\]\(|[\p{Cc}--[\n]]|\p{Cf}/v);

  expect([...commandsOf(log)].filter((name) => !ALLOWED.includes(name))).toEqual([]);
  for (const level of ['error', 'warning', 'notice']) {
    const annotations = log.split('\n').filter((line) => line.startsWith(`::${level} `));
    expect(annotations.length).toBeLessThanOrEqual(MAX_PER_LEVEL);
    for (const line of annotations) {
      const message = decodeURIComponent(line.slice(line.indexOf('::', 2) + 2));
      expect(message.length).toBeLessThanOrEqual(MAX_MESSAGE_LENGTH);
    }
  }
  expect(log).toMatch(/^::error title=/m);
  // Not a line a key: what is printed does not grow with the failures.
  expect(log.split('\n').length).toBeLessThan(500);
  console.log(
    `${KEYS} failing keys: summary ${Buffer.byteLength(summary)} bytes, log ${Buffer.byteLength(log)} bytes`,
  );
}, 300_000);

const ALLOWED = ['add-mask', 'group', 'endgroup', 'debug', 'error title', 'warning title', 'notice title'];

test('what looks for commands in the log finds them', () => {
  const log =
    'a\n::error title=x::y\n  ::set-output name=a::b\r::stop-commands::z\nx ##[error]y\u2028::add-mask::a';
  expect([...commandsOf(log)]).toEqual([
    'error title',
    'set-output name',
    'stop-commands',
    '##error',
    'add-mask',
  ]);
});
