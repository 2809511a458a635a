import { expect, test } from '@jest/globals';
import { watched } from '../../../src/store/wire/watched.ts';

/** Three pieces; says whether it was closed before its end. */
function threePieces(): { stream: AsyncIterable<Uint8Array>; closed: () => boolean } {
  let closed = false;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    let given = 0;
    try {
      for (; given < 3; given++) yield Buffer.from(String(given));
    } finally {
      closed = given < 3;
    }
  }
  return { stream: pieces(), closed: () => closed };
}

async function read(stream: AsyncIterable<Uint8Array>, most = 10): Promise<string> {
  let text = '';
  for await (const piece of stream) {
    text += Buffer.from(piece).toString();
    if (text.length >= most) break;
  }
  return text;
}

test('each piece is seen once, before it is passed on', async () => {
  const { stream, closed } = threePieces();
  const seen: string[] = [];
  expect(await read(watched(stream, (piece) => seen.push(Buffer.from(piece).toString())))).toBe('012');
  expect(seen).toEqual(['0', '1', '2']);
  expect(closed()).toBe(false);
});

test('an error of the watcher ends the stream and closes its source', async () => {
  const { stream, closed } = threePieces();
  let seen = 0;
  const held = watched(stream, () => {
    if (++seen === 2) throw new Error('lost');
  });
  await expect(read(held)).rejects.toThrow('lost');
  expect(closed()).toBe(true);
});

test('a reader that stops closes the source', async () => {
  const { stream, closed } = threePieces();
  expect(
    await read(
      watched(stream, () => undefined),
      1,
    ),
  ).toBe('0');
  expect(closed()).toBe(true);
});

test('an error of the source is passed on', async () => {
  const broken: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('broken')) }),
  };
  await expect(read(watched(broken, () => undefined))).rejects.toThrow('broken');
});
