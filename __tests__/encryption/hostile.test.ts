import { describe, expect, test } from '@jest/globals';
import { toBase64 } from '../../src/encryption/base64.ts';
import { CHUNK_BYTES, SEALED_CHUNK_BYTES } from '../../src/encryption/chunks.ts';
import { isAgeError } from '../../src/encryption/errors.ts';
import type { AgeErrorCode } from '../../src/encryption/errors.ts';
import { newAgeFile } from '../../src/encryption/file.ts';
import { decryptStream } from '../../src/encryption/streams.ts';
import { decryptWhole, encryptWhole } from '../../src/encryption/whole.ts';
import { identityOf } from './keys.ts';

const work = identityOf('work');
const both = [await work.recipient(), await identityOf('recovery').recipient()];
const file = await newAgeFile(both);
const plain = Buffer.alloc(2 * CHUNK_BYTES + 300, 'content ');
const stored = encryptWhole(file, plain);
const start = file.header.length;

describe('a file that somebody changed', () => {
  test('is refused whichever bit of a small one is flipped', async () => {
    const small = encryptWhole(await newAgeFile(both), Buffer.from('content'));
    const passed: number[] = [];
    for (let at = 0; at < small.length; at++) {
      const flipped = Buffer.from(small);
      flipped[at]! ^= 1 << (at % 8);
      if ((await refusal(flipped)) === undefined) passed.push(at);
    }
    expect(passed).toEqual([]);
  });

  test('is refused wherever it is cut off, as truncated but within a chunk', async () => {
    const codes = new Map<number, string | undefined>();
    const borders = [start, start + SEALED_CHUNK_BYTES, start + 2 * SEALED_CHUNK_BYTES];
    for (const at of [0, 1, 21, 100, start - 1, ...borders, stored.length - 1]) {
      const code = await refusal(stored.subarray(0, at));
      codes.set(at, code);
      if (at !== stored.length - 1) expect([at, code]).toEqual([at, 'truncated']);
    }
    expect(codes.get(stored.length - 1)).toBe('authentication-failed');
  });

  const chunk = (number: number): Buffer =>
    stored.subarray(start + number * SEALED_CHUNK_BYTES, start + (number + 1) * SEALED_CHUNK_BYTES);
  test.each<[string, Buffer, AgeErrorCode]>([
    ['two chunks swapped', joined(chunk(1), chunk(0), chunk(2)), 'authentication-failed'],
    ['a chunk left out', joined(chunk(0), chunk(2)), 'authentication-failed'],
    ['a chunk repeated', joined(chunk(0), chunk(0), chunk(1), chunk(2)), 'authentication-failed'],
    [
      'a byte after its last chunk',
      joined(chunk(0), chunk(1), chunk(2), Buffer.from('x')),
      'authentication-failed',
    ],
    ['its end cut off at a chunk', joined(chunk(0), chunk(1)), 'truncated'],
  ])('is refused with %s', async (_, changed, code) => {
    expect(await refusal(changed)).toBe(code);
  });

  test('is refused with bytes after a last chunk that is full', async () => {
    const full = encryptWhole(file, plain.subarray(0, CHUNK_BYTES));
    expect(await refusal(Buffer.concat([full, Buffer.alloc(100)]))).toBe('trailing-data');
    expect(await refusal(full)).toBeUndefined();
  });

  test('is refused where its last chunk is empty after others', async () => {
    const whole = file.encrypt(plain.subarray(0, CHUNK_BYTES), 0, false);
    const { payloadKey } = await (await import('../../src/encryption/open.ts')).openAgeFile(stored, [work]);
    const { sealChunk } = await import('../../src/encryption/chunks.ts');
    const empty = Buffer.alloc(16);
    sealChunk(payloadKey, 1, true, Buffer.alloc(0), empty, 0);
    expect(await refusal(joined(whole, empty))).toBe('malformed');
  });

  test('is refused where it is for somebody else', async () => {
    const foreign = encryptWhole(await newAgeFile([await identityOf('stranger').recipient()]), plain);
    expect(await refusal(foreign)).toBe('no-identity');
  });

  test('is refused with the payload of another', async () => {
    const other = encryptWhole(await newAgeFile(both), plain);
    expect(await refusal(Buffer.concat([file.header, other.subarray(start)]))).toBe('authentication-failed');
  });
});

describe('a header that somebody made up', () => {
  const lines = file.header
    .subarray(0, start - 16)
    .toString('latin1')
    .split('\n');
  const share = toBase64(Buffer.alloc(32, 9));
  const body = toBase64(Buffer.alloc(32));
  test.each<[string, string, AgeErrorCode]>([
    ['nothing of an age file', 'GIF89a'.padEnd(100, '\0'), 'malformed'],
    ['armor', '-----BEGIN AGE ENCRYPTED FILE-----\n', 'malformed'],
    ['a later version', headerOf('age-encryption.org/v2', ...lines.slice(1)), 'malformed'],
    ['no stanza', headerOf(lines[0]!, lines.at(-2)!), 'malformed'],
    ['a stanza without end', `${lines[0]!}\n-> x\n${`${'A'.repeat(64)}\n`.repeat(2000)}`, 'malformed'],
    ['a line without end', `${lines[0]!}\n-> ${'x'.repeat(100_000)}`, 'malformed'],
    ['65 stanzas', headerOf(lines[0]!, ...Array<string>(65).fill('-> x\n'), lines.at(-2)!), 'malformed'],
    ['padded base64', headerOf(lines[0]!, '-> x', 'QQ==', lines.at(-2)!), 'malformed'],
    ['base64 with left-over bits', headerOf(lines[0]!, '-> x', 'QR', lines.at(-2)!), 'malformed'],
    ['CRLF', headerOf(...lines.map((line) => `${line}\r`)), 'malformed'],
    [
      'a share of low order',
      headerOf(lines[0]!, `-> X25519 ${toBase64(Buffer.alloc(32))}`, body, lines.at(-2)!),
      'malformed',
    ],
    ['a short share', headerOf(lines[0]!, `-> X25519 ${share.slice(4)}`, body, lines.at(-2)!), 'malformed'],
    ['two shares', headerOf(lines[0]!, `-> X25519 ${share} ${share}`, body, lines.at(-2)!), 'malformed'],
    [
      'a body of another length',
      headerOf(lines[0]!, `-> X25519 ${share}`, `${body}AAAA`, lines.at(-2)!),
      'malformed',
    ],
    ['a stanza added', headerOf(lines[0]!, '-> x', '', ...lines.slice(1)), 'authentication-failed'],
    [
      'a stanza removed',
      headerOf(lines[0]!, ...lines.slice(1, 3), ...lines.slice(5)),
      'authentication-failed',
    ],
  ])('is refused: %s', async (_, header, code) => {
    const whole = Buffer.concat([Buffer.from(header, 'latin1'), stored.subarray(start - 16)]);
    expect(await refusal(whole)).toBe(code);
  });

  test('keeps at most twice 64 KiB, however long it goes on', async () => {
    let given = 0;
    const endless = (async function* () {
      yield Buffer.from('age-encryption.org/v1\n-> x\n');
      for (;;) {
        given += 8 * 65;
        yield Buffer.from(`${'A'.repeat(64)}\n`.repeat(8));
      }
    })();
    await expect(decryptStream(endless, [work]).next()).rejects.toThrow('more than 65536 bytes');
    expect(given).toBeLessThan(3 * 65_536);
  });

  test('with stanzas of other kinds is opened by the one that is ours', async () => {
    const { formatHeader } = await import('../../src/encryption/header.ts');
    const fileKey = Buffer.alloc(16, 7);
    const { ageFileFrom } = await import('../../src/encryption/file.ts');
    const ours = await ageFileFrom(fileKey, Buffer.alloc(16), both);
    const stanza = await both[0]!.wrap(fileKey, (length) => Buffer.alloc(length, 5));
    const grease = { args: ['x-grease', 'abc'], body: Buffer.alloc(96, 1) };
    const header = formatHeader([grease, stanza, { args: ['y'], body: Buffer.alloc(0) }], fileKey);
    const whole = Buffer.concat([header, Buffer.alloc(16), ours.encrypt(plain, 0, true)]);
    expect((await decryptWhole(whole, [work])).equals(plain)).toBe(true);
  });
});

/** The code with which both ways of reading refuse the file; undefined where they open it. */
async function refusal(bytes: Buffer): Promise<AgeErrorCode | undefined> {
  const [whole, streamed] = [
    await codeOf(() => decryptWhole(bytes, [work])),
    await codeOf(() => drained(bytes)),
  ];
  expect(streamed).toBe(whole);
  return whole;
}

async function drained(bytes: Buffer): Promise<void> {
  const source = (async function* () {
    for (let at = 0; at < bytes.length; at += 30_000) yield bytes.subarray(at, at + 30_000);
  })();
  for await (const _ of decryptStream(source, [work]));
}

async function codeOf(read: () => Promise<unknown>): Promise<AgeErrorCode | undefined> {
  try {
    await read();
    return undefined;
  } catch (error) {
    if (!isAgeError(error)) throw error;
    return error.code;
  }
}

function joined(...chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([file.header, ...chunks]);
}

function headerOf(...some: readonly string[]): string {
  return some.at(-1) === '' ? some.join('\n') : `${some.join('\n')}\n`;
}
