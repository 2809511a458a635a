import { expect, test } from '@jest/globals';
import { TimeoutError, withTimeout } from '../../src/core/with-timeout.ts';
import { HandClock } from '../hand-clock.ts';

const never = (): Promise<never> => new Promise(() => undefined);

/** Rejects with the signal's reason, as a request does. */
function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('request aborted', { cause: signal.reason })));
  });
}

test('returns what the work returns, and leaves no timer', async () => {
  const clock = new HandClock();
  await expect(withTimeout(clock, 1000, () => Promise.resolve('done'))).resolves.toBe('done');
  expect(clock.sleepers).toBe(0);
});

test('throws what the work throws, and leaves no timer', async () => {
  const clock = new HandClock();
  const failing = withTimeout(clock, 1000, () => Promise.reject(new Error('refused')));
  await expect(failing).rejects.toThrow('refused');
  expect(clock.sleepers).toBe(0);
});

test('throws what the work throws before it returns a promise', async () => {
  const clock = new HandClock();
  const failing = withTimeout(clock, 1000, () => {
    throw new Error('bad argument');
  });
  await expect(failing).rejects.toThrow('bad argument');
  expect(clock.sleepers).toBe(0);
});

test('aborts the work when the time is up, and says how long it waited', async () => {
  const clock = new HandClock();
  let given: AbortSignal | undefined;
  const work = withTimeout(clock, 30_000, (signal) => untilAborted((given = signal)));
  const error = work.catch((thrown: unknown) => thrown);
  await clock.advance(29_999);
  expect(given?.aborted).toBe(false);
  await clock.advance(1);
  expect(given?.aborted).toBe(true);
  expect(await error).toBeInstanceOf(TimeoutError);
  expect(await error).toMatchObject({
    code: 'timeout',
    ms: 30_000,
    message: 'it took too long (more than 30 s)',
  });
  expect(given?.reason).toBe(await error);
});

test('does not wait for work that ignores its signal', async () => {
  const clock = new HandClock();
  const error = withTimeout(clock, 1000, never).catch((thrown: unknown) => thrown);
  await clock.advance(1000);
  expect(await error).toBeInstanceOf(TimeoutError);
});

test('work that fails after its time was up fails nobody', async () => {
  const clock = new HandClock();
  let fail: (error: Error) => void = () => undefined;
  const work = withTimeout(clock, 1000, () => new Promise((_resolve, reject) => (fail = reject)));
  const error = work.catch((thrown: unknown) => thrown);
  await clock.advance(1000);
  fail(new Error('too late'));
  await clock.advance(1);
  expect(await error).toBeInstanceOf(TimeoutError);
});

test('aborting from outside aborts the work, throws the reason and leaves no timer', async () => {
  const clock = new HandClock();
  const cancel = new AbortController();
  let given: AbortSignal | undefined;
  const work = withTimeout(clock, 1000, (signal) => untilAborted((given = signal)), cancel.signal);
  const error = work.catch((thrown: unknown) => thrown);
  const reason = new Error('SIGINT');
  cancel.abort(reason);
  expect(await error).toBe(reason);
  expect(given?.reason).toBe(reason);
  expect(clock.sleepers).toBe(0);
});

test('does not begin where it was aborted already', async () => {
  const clock = new HandClock();
  let begun = false;
  const work = withTimeout(
    clock,
    1000,
    () => Promise.resolve((begun = true)),
    AbortSignal.abort(new Error('SIGINT')),
  );
  await expect(work).rejects.toThrow('SIGINT');
  expect([begun, clock.sleepers]).toEqual([false, 0]);
});

test('an abort from outside after the end does nothing to the work', async () => {
  const clock = new HandClock();
  const cancel = new AbortController();
  let given: AbortSignal | undefined;
  await withTimeout(clock, 1000, (signal) => Promise.resolve((given = signal)), cancel.signal);
  cancel.abort(new Error('SIGINT'));
  expect(given?.aborted).toBe(false);
});
