import { describe, expect, test } from '@jest/globals';
import { Cursor, groupByKey, KeyCursor } from '../../../src/store/listing/cursor.ts';

/** Yields the batches, and notes how many were asked for and whether it was ended early. */
function source<T>(batches: readonly (readonly T[])[], failure?: Error) {
  const seen = { batches: 0, closed: false };
  async function* items(): AsyncGenerator<readonly T[]> {
    try {
      for (const batch of batches) {
        seen.batches++;
        yield await Promise.resolve(batch);
      }
      if (failure !== undefined) throw failure;
    } finally {
      seen.closed = true;
    }
  }
  return { items: items(), seen };
}

async function all<T>(cursor: Cursor<T>): Promise<T[]> {
  const items: T[] = [];
  for (;;) {
    if (cursor.exhausted) await cursor.fill();
    const item = cursor.peek();
    if (item === undefined) return items;
    items.push(item);
    cursor.advance();
  }
}

const keyed = (keys: string): readonly { readonly key: string }[] => [...keys].map((key) => ({ key }));

describe('a cursor', () => {
  test('walks through all batches, empty ones too', async () => {
    const { items } = source([[], [1, 2], [], [], [3], []]);
    const cursor = new Cursor(items);
    expect(cursor.peek()).toBeUndefined();
    expect(await all(cursor)).toEqual([1, 2, 3]);
    expect(cursor.exhausted).toBe(false);
  });

  test('waits for nothing while a batch is in memory, and reads no batch before it is needed', async () => {
    const { items, seen } = source([[1, 2], [3]]);
    const cursor = new Cursor(items);
    await cursor.fill();
    expect([cursor.peek(), cursor.peek(), seen.batches]).toEqual([1, 1, 1]);
    cursor.advance();
    expect([cursor.peek(), cursor.exhausted, seen.batches]).toEqual([2, false, 1]);
    cursor.advance();
    expect([cursor.peek(), cursor.exhausted, seen.batches]).toEqual([undefined, true, 1]);
    await cursor.fill();
    expect([cursor.peek(), seen.batches]).toEqual([3, 2]);
  });

  test('does not read on where there is an item to look at', async () => {
    const { items, seen } = source([[1], [2]]);
    const cursor = new Cursor(items);
    await cursor.fill();
    await cursor.fill();
    expect([cursor.peek(), seen.batches]).toEqual([1, 1]);
  });

  test('advances over what matches, to the end of the batch at most', async () => {
    const cursor = new Cursor(source([[1, 2, 3], [4]]).items);
    await cursor.fill();
    expect(cursor.advanceWhile((item) => item < 3)).toBe(2);
    expect(cursor.peek()).toBe(3);
    expect(cursor.advanceWhile(() => true)).toBe(1);
    expect(cursor.exhausted).toBe(true);
  });

  test('throws what the stream throws, after what came before it', async () => {
    const cursor = new Cursor(source([[1]], new Error('listing failed')).items);
    await cursor.fill();
    expect(cursor.peek()).toBe(1);
    cursor.advance();
    await expect(cursor.fill()).rejects.toThrow('listing failed');
  });

  test('an abort ends the reading before the next batch', async () => {
    const cancel = new AbortController();
    const { items, seen } = source([[1], [2]]);
    const cursor = new Cursor(items, cancel.signal);
    await cursor.fill();
    cancel.abort(new Error('SIGINT'));
    expect(cursor.peek()).toBe(1); // what is in memory stays
    cursor.advance();
    await expect(cursor.fill()).rejects.toThrow('SIGINT');
    expect(seen.batches).toBe(1);
  });

  test('closing ends a stream that was not read to its end, once', async () => {
    const { items, seen } = source([[1, 2], [3]]);
    const cursor = new Cursor(items);
    await cursor.fill();
    await cursor.close();
    await cursor.close();
    expect(seen).toEqual({ batches: 1, closed: true });
    await cursor.fill();
    expect([cursor.peek(), cursor.exhausted]).toEqual([undefined, false]);
  });
});

describe('a cursor over keys', () => {
  test('seeks over batches, and finds only the key that was asked for', async () => {
    const cursor = new KeyCursor(source([keyed('ab'), [], keyed('cd'), keyed('fg')]).items);
    await cursor.seek('b');
    expect(cursor.at('b')).toEqual({ key: 'b' });
    await cursor.seek('e');
    expect(cursor.at('e')).toBeUndefined();
    expect(cursor.peek()).toEqual({ key: 'f' });
    await cursor.seek('c'); // never backwards
    expect(cursor.peek()).toEqual({ key: 'f' });
    await cursor.seek('z');
    expect(cursor.peek()).toBeUndefined();
    await cursor.seek('zz');
    expect(cursor.at('zz')).toBeUndefined();
  });

  test('needs no promise for a key that is in memory', async () => {
    const cursor = new KeyCursor(source([keyed('abc'), keyed('d')]).items);
    const read = cursor.seek('a');
    expect(read).toBeInstanceOf(Promise);
    await read;
    expect(cursor.seek('b')).toBeUndefined();
    expect(cursor.seek('bb')).toBeUndefined();
    expect(cursor.at('c')).toEqual({ key: 'c' });
    await expect(cursor.seek('cc')).resolves.toBeUndefined();
    expect(cursor.at('d')).toEqual({ key: 'd' });
  });

  test('keeps to the order of UTF-8, not of UTF-16', async () => {
    const keys = ['\u{ff61}', '\u{10002}']; // the surrogates of the second sort before the first
    const cursor = new KeyCursor(source([keys.map((key) => ({ key }))]).items);
    await cursor.seek('\u{10002}');
    expect(cursor.at('\u{10002}')).toBeDefined();
  });
});

describe('lines grouped by key', () => {
  const lines = (text: string): readonly { readonly key: string; readonly line: string }[] =>
    text.split(' ').map((one) => ({ key: one.slice(0, 1), line: one.slice(1) }));
  const groups = async (
    ...batches: readonly string[]
  ): Promise<readonly (readonly [string, readonly number[]])[]> => {
    const cursor = new KeyCursor(groupByKey(source(batches.map(lines)).items, Number));
    return (await all(cursor)).map(({ key, items }) => [key, items]);
  };

  test('keep the order of the lines of one key', async () => {
    expect(await groups('a2 a1 b3')).toEqual([
      ['a', [2, 1]],
      ['b', [3]],
    ]);
  });

  test('are whole where a key goes on in the next batches', async () => {
    expect(await groups('a1 b2', 'b3', 'b4 c5', 'd6')).toEqual([
      ['a', [1]],
      ['b', [2, 3, 4]],
      ['c', [5]],
      ['d', [6]],
    ]);
  });

  test('are none where there are no lines', async () => {
    expect(await all(new Cursor(groupByKey(source<never>([]).items, Number)))).toEqual([]);
  });

  test('throw what the parser throws', async () => {
    const cursor = new Cursor(groupByKey(source([lines('a{')]).items, JSON.parse));
    await expect(cursor.fill()).rejects.toThrow(SyntaxError);
  });
});
