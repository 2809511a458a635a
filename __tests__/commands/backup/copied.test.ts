import { beforeEach, expect, test } from '@jest/globals';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { backup as row } from '../../../src/commands/rows/backup.ts';
import type { Progress } from '../../../src/core/run-context.ts';
import type { BackupOptions } from '../../../src/options/options.ts';
import { progressLine } from '../../../src/report/progress.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { renderText } from '../../../src/report/text.ts';
import { verdict } from '../../../src/report/words.ts';
import type { OpenStore } from '../../../src/run/open-buckets.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import type { Store } from '../../../src/store/contract.ts';
import { optionsFor, runContext, TestClock } from '../setting.ts';

const base = optionsFor('http://127.0.0.1:9');

let clock: TestClock;
let hot: Store;
let cold: Store;
let progress: Progress[];

const open: OpenStore = ({ bucket }) => (bucket === 'hot' ? hot : cold);
const put = (key: string, text: string): Promise<unknown> => hot.put(key, Buffer.from(text));

async function backup(change: Partial<BackupOptions> = {}): Promise<RunResult> {
  progress = [];
  const onProgress = (one: Progress): void => void progress.push(one);
  const result = await runBackup({ ...base, ...change }, runContext({ clock, onProgress }), open);
  await clock.advance(1_000);
  return result;
}

/** One key new, one changed, one touched, one as it was. */
beforeEach(async () => {
  clock = new TestClock();
  const provider = new MemoryProvider(clock);
  hot = provider.store('hot');
  cold = provider.store('cold');
  await put('same', '1');
  await put('changed', '22');
  await put('touched', '333');
  await backup();
  await put('new', '4444');
  await put('changed', '55555');
  await put('touched', '333');
});

test('15.13 copied is new and changed in the counts, the bytes, the outputs and the run that is remembered', async () => {
  const result = await backup();
  expect(result.counts).toMatchObject({ copied: 2, new: 1, changed: 1, touched: 1, unchanged: 1 });
  expect(result.bytes).toEqual({ scanned: 13, copied: 9, touched: 3, planned: 0 });
  expect(row.outputs(result)).toMatchObject({ copied: '2', touched: '1', 'bytes-copied': '9' });
  const next = await backup();
  expect(next.history?.at(-1)).toMatchObject({ copied: 2, copiedBytes: 9 });
});

test('15.13 headline, rows and summary say the same, and name what was only touched', async () => {
  const result = await backup();
  expect(verdict(result).meaning).toBe('2 objects copied, 9 B; 1 touched, 3 B.');
  const text = renderText(result, { colour: false });
  expect(text).toMatch(/copied +2 +9 B +\(1 new, 1 changed\)/);
  expect(text).toMatch(/touched +1 +same content, new date; 3 B; with those copied: 3 /);
  expect(renderSummary(result)).toMatch(/\| copied \| touched \|[\s\S]*\| 2<br>9 B \| 1<br>3 B \|/);
  expect(progress.at(-1)).toMatchObject({ done: 2, touched: 1, bytes: 12 });
  expect(progressLine(progress.at(-1)!, 1_000)).toContain('2 of 2 copied, 1 touched, 12 B');
});

test('15.13 what a dry run would copy is planned, and none of it is copied', async () => {
  const result = await backup({ dryRun: true });
  expect(result.counts).toMatchObject({ planned: 3, copied: 0, touched: 0 });
  expect(result.bytes).toEqual({ scanned: 13, copied: 0, touched: 0, planned: 12 });
  expect(row.outputs(result)).toMatchObject({ copied: '0', 'bytes-copied': '0' });
});

test('15.12 a dry run has no speed', async () => {
  const result = { ...(await backup({ dryRun: true })), durationMs: 1_000 };
  expect(renderText(result, { colour: false })).toContain('12 B');
  for (const shown of [renderText(result, { colour: false }), renderSummary(result)])
    expect(shown).not.toMatch(/B\/s/);
  const line = progressLine(progress.at(-1)!, 1_000, { bytes: 12, ms: 1_000 });
  expect(line).toContain('3 to copy, 12 B');
  expect(line).not.toContain('/s');
});
