import { describe, expect, test } from '@jest/globals';
import type { ObjectOpener, OpenedHead } from '../../src/core/encryption/object-keys.ts';
import { newAgeFile } from '../../src/encryption/file.ts';
import { openerFor } from '../../src/encryption/objects.ts';
import { encryptWhole } from '../../src/encryption/whole.ts';
import { MAX_HEAD_BYTES, openedStream } from '../../src/transfer/encryption/open.ts';
import { RECOVERY, WORK } from './world.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Counts how often the beginning of a file is parsed. */
function counting(open: ObjectOpener['open']): { readonly opener: ObjectOpener; readonly parsed: number[] } {
  const parsed: number[] = [];
  const opener: ObjectOpener = {
    ...openerFor([WORK]),
    open: (head) => {
      parsed.push(head.length);
      return open(head);
    },
  };
  return { opener, parsed };
}

async function drained(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('an object that comes in small pieces', () => {
  const plain = Buffer.alloc(200_000, 'content ');

  test.each([1, 7, 100, 65_536, 1_000_000])('is opened from pieces of %i bytes', async (size) => {
    const file = await newAgeFile([await WORK.recipient(), await RECOVERY.recipient()]);
    const real = openerFor([WORK]);
    const { opener, parsed } = counting((head) => real.open(head));
    const content = await drained(
      openedStream(inPieces(encryptWhole(file, plain), size), opener, plain.length),
    );
    expect(content.equals(plain)).toBe(true);
    expect(parsed.length).toBeLessThan(12);
  });

  test('is not parsed from the start at each of them', async () => {
    const endless = Buffer.alloc(3 * MAX_HEAD_BYTES, 'x');
    const { opener, parsed } = counting(() => Promise.resolve<OpenedHead>({ kind: 'more' }));
    await expect(drained(openedStream(inPieces(endless, 1), opener, 10))).rejects.toMatchObject({
      providerCode: 'NotOpened',
    });
    expect(parsed.length).toBeLessThan(20);
    expect(parsed.at(-1)).toBeLessThanOrEqual(2 * MAX_HEAD_BYTES);
  });

  test('is refused where it ends before its header does', async () => {
    const file = await newAgeFile([await WORK.recipient()]);
    const cut = encryptWhole(file, plain).subarray(0, 101);
    await expect(drained(openedStream(inPieces(cut, 3), openerFor([WORK]), 10))).rejects.toMatchObject({
      providerCode: 'NotOpened',
    });
  });
});
