import { beforeEach, expect, test } from '@jest/globals';
import { runBackup } from '../../../src/commands/backup/backup.ts';
import { asOf } from '../../../src/plan/as-of.ts';
import type { RunResult } from '../../../src/report/result.ts';
import { wrapStore } from '../../../src/store/middleware/wrap-store.ts';
import { MemoryProvider } from '../../../src/store/memory/store.ts';
import type { Store } from '../../../src/store/contract.ts';
import { entriesOf, headGeneration } from '../known-content.ts';
import { optionsFor, runContext, TestClock } from '../setting.ts';

let clock: TestClock;
let hot: Store;
let cold: Store;
/** What the store's Date makes the program believe of its clock, ms: within a second, anything. */
let offset: number;

beforeEach(() => {
  clock = new TestClock();
  const provider = new MemoryProvider(clock);
  hot = provider.store('hot');
  cold = provider.store('cold');
  offset = 0;
});

const put = (text: string): Promise<unknown> => hot.put('key', Buffer.from(text));

function backup(run: string, through: Store = cold): Promise<RunResult> {
  const late = { ...through, clockOffset: () => offset };
  const ctx = runContext({ clock, identity: { runId: run, workflowRun: '1', attempt: 1 } });
  return runBackup(optionsFor('http://127.0.0.1:9'), ctx, ({ bucket }) => (bucket === 'hot' ? hot : late));
}

/** What the restore point of each run has of the key, by its size. */
async function atEach(): Promise<Record<string, number | undefined>> {
  const generation = await headGeneration(cold);
  if (generation === undefined) return {};
  const [entry] = await entriesOf(cold, generation);
  if (entry === undefined) return {};
  const { restorePoints } = generation;
  return Object.fromEntries(
    restorePoints.map(({ run, time }) => [run, asOf(restorePoints, time)(entry)?.version.size]),
  );
}

test('runs within a second are restore points in the order in which they ran, whatever the store says of the time', async () => {
  await put('1');
  await backup('first');
  await put('22');
  offset = -900;
  const second = await backup('second');
  await put('333');
  offset = -950;
  const third = await backup('third');

  expect([second.outcome, third.outcome]).toEqual(['complete', 'complete']);
  expect(await atEach()).toEqual({ first: 1, second: 2, third: 3 });
});

test('a run that takes up what one of the same second left behind has it at its own restore point', async () => {
  await put('1');
  await backup('first');
  await put('22');
  // Its commit never comes about; what it journalled does.
  const dying = wrapStore(cold, ({ operation, key, call }) => {
    const refused = operation === 'put' && key?.includes('/generations/') === true;
    return refused ? Promise.reject(new Error('power cut')) : call();
  });
  offset = 700;
  const second = await backup('second', dying);
  offset = 0;
  const third = await backup('third');

  expect([second.outcome, third.outcome]).toEqual(['failed', 'complete']);
  expect(third.counts.copied).toBe(0);
  expect(await atEach()).toEqual({ first: 1, third: 2 });
});
