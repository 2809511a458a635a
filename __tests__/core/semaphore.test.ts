import { describe, expect, test } from '@jest/globals';
import { mapConcurrent, Semaphore } from '../../src/core/semaphore.ts';

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Acquires in order, and notes who was admitted and who was refused. */
function acquireAll(semaphore: Semaphore, weights: readonly number[], signal?: AbortSignal) {
  const admitted: number[] = [];
  const refused: unknown[] = [];
  weights.forEach((weight, i) => {
    const wait = semaphore.acquire(weight, signal);
    if (wait === undefined) admitted.push(i);
    else wait.then(() => admitted.push(i)).catch((error: unknown) => refused.push(error));
  });
  return { admitted, refused };
}

describe('a semaphore', () => {
  test('admits without a promise while there is room', () => {
    const semaphore = new Semaphore(2);
    expect([semaphore.acquire(), semaphore.acquire()]).toEqual([undefined, undefined]);
    expect(semaphore.acquire()).toBeInstanceOf(Promise);
  });

  test('admits in the order in which it was asked, a light weight behind a heavy one too', async () => {
    const semaphore = new Semaphore(100);
    const { admitted } = acquireAll(semaphore, [60, 50, 10, 30]);
    await settle();
    expect(admitted).toEqual([0]); // 10 would fit, but it is not its turn
    semaphore.release(60);
    await settle();
    expect(admitted).toEqual([0, 1, 2, 3]);
  });

  test('admits one who comes later only behind those who wait', async () => {
    const semaphore = new Semaphore(10);
    const first = acquireAll(semaphore, [8, 8]);
    const later = acquireAll(semaphore, [1]);
    await settle();
    expect([first.admitted, later.admitted]).toEqual([[0], []]);
    semaphore.release(8);
    await settle();
    expect([first.admitted, later.admitted]).toEqual([[0, 1], [0]]);
  });

  test('admits a weight above its capacity alone, and is whole again after it', async () => {
    const semaphore = new Semaphore(100);
    const { admitted } = acquireAll(semaphore, [1, 5000, 1]);
    await settle();
    expect(admitted).toEqual([0]);
    semaphore.release(1);
    await settle();
    expect(admitted).toEqual([0, 1]);
    semaphore.release(5000);
    await settle();
    expect(admitted).toEqual([0, 1, 2]);
    semaphore.release(1);
    expect(semaphore.acquire(100)).toBeUndefined();
    expect(semaphore.acquire(1)).toBeInstanceOf(Promise);
  });

  test('an abort ends the wait with its reason, and lets those behind go ahead', async () => {
    const semaphore = new Semaphore(100);
    const cancel = new AbortController();
    const first = acquireAll(semaphore, [60]);
    const heavy = acquireAll(semaphore, [80], cancel.signal);
    const light = acquireAll(semaphore, [40]);
    const reason = new Error('SIGINT');
    cancel.abort(reason);
    await settle();
    expect(heavy).toEqual({ admitted: [], refused: [reason] });
    expect([first.admitted, light.admitted]).toEqual([[0], [0]]);
    semaphore.release(60);
    semaphore.release(40);
    expect(semaphore.acquire(100)).toBeUndefined(); // nothing was lost
  });

  test('an abort of all that wait leaves the capacity whole', async () => {
    const semaphore = new Semaphore(10);
    const cancel = new AbortController();
    expect(semaphore.acquire(5)).toBeUndefined();
    const { admitted, refused } = acquireAll(semaphore, [10, 5, 5], cancel.signal);
    cancel.abort(new Error('SIGINT'));
    await settle();
    expect(admitted.length + refused.length).toBe(3);
    for (const _ of admitted) semaphore.release(5);
    semaphore.release(5);
    expect(semaphore.acquire(10)).toBeUndefined();
  });

  test('an abort after the admission takes nothing back', async () => {
    const semaphore = new Semaphore(1);
    const cancel = new AbortController();
    const { admitted, refused } = acquireAll(semaphore, [1, 1], cancel.signal);
    semaphore.release();
    await settle();
    cancel.abort(new Error('SIGINT'));
    await settle();
    expect({ admitted, refused }).toEqual({ admitted: [0, 1], refused: [] });
    semaphore.release();
    expect(semaphore.acquire()).toBeUndefined();
  });

  test('refuses at once where it was aborted already, though there is room', async () => {
    const semaphore = new Semaphore(1);
    await expect(semaphore.acquire(1, AbortSignal.abort(new Error('SIGINT')))).rejects.toThrow('SIGINT');
    expect(semaphore.acquire()).toBeUndefined();
  });
});

describe('concurrent work', () => {
  test('runs so many at a time, begins them in order and returns their results in order', async () => {
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const all = mapConcurrent([10, 11, 12, 13], 2, async (item, i) => {
      begun.push(i);
      await new Promise<void>((resolve) => (ends[i] = resolve));
      return item * 2;
    });
    await settle();
    expect(begun).toEqual([0, 1]);
    ends[1]?.(); // the next one does not wait for the slowest
    await settle();
    expect(begun).toEqual([0, 1, 2]);
    ends[2]?.();
    await settle();
    ends[3]?.();
    ends[0]?.();
    await expect(all).resolves.toEqual([20, 22, 24, 26]);
  });

  test('begins nothing after a failure, and throws it once the others have ended', async () => {
    const begun: number[] = [];
    let end: () => void = () => undefined;
    const thrown: unknown[] = [];
    const all = mapConcurrent([0, 1, 2, 3], 2, async (item) => {
      begun.push(item);
      if (item === 1) throw new Error('refused');
      await new Promise<void>((resolve) => (end = resolve));
    }).catch((error: unknown) => thrown.push(error));
    await settle();
    expect([begun, thrown]).toEqual([[0, 1], []]);
    end();
    await all;
    expect(thrown).toEqual([new Error('refused')]);
    expect(begun).toEqual([0, 1]);
  });

  test('ends where there is nothing to do', async () => {
    await expect(mapConcurrent([], 8, () => Promise.reject(new Error('never')))).resolves.toEqual([]);
  });
});
