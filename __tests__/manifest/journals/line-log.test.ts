import { expect, test } from '@jest/globals';
import { LineLog } from '../../../src/manifest/journals/line-log.ts';
import { HandClock } from '../../hand-clock.ts';

const PACE = { interval: 5_000, lines: 3, gather: 10 };

/** A log whose objects are kept; each write takes `took` ms. */
function aLog(took = 0): { clock: HandClock; log: LineLog; objects: string[][] } {
  const clock = new HandClock();
  const objects: string[][] = [];
  const write = async (lines: readonly string[]): Promise<void> => {
    if (took > 0) await clock.sleep(took);
    objects.push([...lines]);
  };
  return { clock, log: new LineLog(write, clock, PACE), objects };
}

test('lines that are waited for share an object, with those that are not', async () => {
  const { clock, log, objects } = aLog();
  log.take('outcome');
  const stored = [log.stored('a'), log.stored('b')];
  await clock.advance(9);
  expect(objects).toEqual([]);
  await clock.advance(1);
  await Promise.all(stored);
  expect(objects).toEqual([['outcome', 'a', 'b']]);
  log.close();
});

test('while one object is written, what comes gathers for the next', async () => {
  const { clock, log, objects } = aLog(100);
  const first = log.stored('a');
  await clock.advance(20);
  const others = ['b', 'c'].map((line) => log.stored(line));
  await clock.advance(30);
  const last = log.stored('d');
  await clock.advance(70);
  await first;
  expect(objects).toEqual([['a']]);
  await clock.advance(100);
  await Promise.all([...others, last]);
  expect(objects).toEqual([['a'], ['b', 'c', 'd']]);
});

test('an outcome is not waited for: it is written after the interval, or once there are many', async () => {
  const { clock, log, objects } = aLog();
  log.take('a');
  await clock.advance(4_999);
  expect(objects).toEqual([]);
  await clock.advance(1);
  expect(objects).toEqual([['a']]);
  for (const line of ['b', 'c', 'd']) log.take(line);
  await clock.advance(0);
  expect(objects).toEqual([['a'], ['b', 'c', 'd']]);
});

test('after an error nothing more is written, and every caller gets it', async () => {
  const clock = new HandClock();
  let writes = 0;
  const write = (): Promise<void> => {
    writes++;
    return Promise.reject(new Error('no'));
  };
  const log = new LineLog(write, clock, PACE);
  const both = Promise.allSettled([log.stored('a'), log.stored('b')]);
  await clock.advance(10);
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(() => log.take('c')).toThrow('no');
  await expect(log.flush()).rejects.toThrow('no');
  expect(writes).toBe(1);
  expect(log.waiting).toBe(2);
});
