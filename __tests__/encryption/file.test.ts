import { describe, expect, test } from '@jest/globals';
import { Decrypter, Encrypter } from 'age-encryption';
import { CHUNK_BYTES, plainSizeOf, sealedSize } from '../../src/encryption/chunks.ts';
import { ageFileFrom, keyFromSecret, newAgeFile } from '../../src/encryption/file.ts';
import type { Identity } from '../../src/encryption/identities.ts';
import { decryptChunks, openAgeFile, storedRange } from '../../src/encryption/open.ts';
import { decryptStream, encryptStream } from '../../src/encryption/streams.ts';
import { decryptWhole, encryptWhole } from '../../src/encryption/whole.ts';
import { ChunkLog } from './chunk-log.ts';
import { hybridIdentityOf, identityOf, seeded } from './keys.ts';

const work = identityOf('work');
const recovery = identityOf('recovery');
const both = await recipientsOf(work, recovery);
const sizes = [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES, 3 * CHUNK_BYTES + 17];

describe('an age file', () => {
  test.each(sizes)(
    'of %i bytes is opened by each identity, and by the second implementation',
    async (size) => {
      const plain = contentOf(size);
      const file = await newAgeFile(both);
      const stored = encryptWhole(file, plain);
      expect(stored.length).toBe(file.storedSize(size));
      for (const identity of [work, recovery]) {
        expect((await decryptWhole(stored, [identity])).equals(plain)).toBe(true);
        expect((await opened(stored, identity)).equals(plain)).toBe(true);
      }
    },
  );

  test.each(sizes)('of %i bytes that the second implementation made is opened', async (size) => {
    const encrypter = new Encrypter();
    for (const { text } of both) encrypter.addRecipient(text);
    const stored = Buffer.from(await encrypter.encrypt(contentOf(size)));
    expect((await decryptWhole(stored, [recovery])).equals(contentOf(size))).toBe(true);
  });

  test('for post-quantum recipients is opened by both implementations, whoever made it', async () => {
    const [one, two] = [hybridIdentityOf('one'), hybridIdentityOf('two')];
    const recipients = await recipientsOf(one, two);
    const plain = contentOf(1000);
    const stored = encryptWhole(await newAgeFile(recipients), plain);
    const encrypter = new Encrypter();
    for (const { text } of recipients) encrypter.addRecipient(text);
    const theirs = Buffer.from(await encrypter.encrypt(plain));
    for (const identity of [one, two]) {
      expect((await decryptWhole(stored, [identity])).equals(plain)).toBe(true);
      expect((await opened(stored, identity)).equals(plain)).toBe(true);
      expect((await decryptWhole(theirs, [identity])).equals(plain)).toBe(true);
    }
  });

  test('has another key each time', async () => {
    const [one, two] = [await newAgeFile(both), await newAgeFile(both)];
    const plain = contentOf(100);
    expect(one.encrypt(plain, 0, true).equals(two.encrypt(plain, 0, true))).toBe(false);
  });

  test('is the same in parts, in any order, some made twice', async () => {
    const plain = contentOf(7 * CHUNK_BYTES + 5);
    const file = await newAgeFile(both);
    const whole = encryptWhole(file, plain);
    const parts = [0, 2, 4, 6].map((first) => ({ first, last: first === 6 }));
    const made = new Map<number, Buffer>();
    for (const { first, last } of [...parts].reverse().concat(parts[1]!)) {
      const piece = plain.subarray(first * CHUNK_BYTES, last ? undefined : (first + 2) * CHUNK_BYTES);
      made.set(first, file.encrypt(piece, first, last));
    }
    const joined = Buffer.concat([file.header, ...parts.map(({ first }) => made.get(first)!)]);
    expect(joined.equals(whole)).toBe(true);
  });

  test('is found again from a secret, header and all', async () => {
    const secret = contentOf(32);
    const key = keyFromSecret(secret, contentOf(16), ['etag', '100', 'a/b']);
    for (const recipients of [both, await recipientsOf(hybridIdentityOf('one'))]) {
      const [one, two] = [
        await ageFileFrom(key.fileKey, key.nonce, recipients),
        await ageFileFrom(key.fileKey, key.nonce, recipients),
      ];
      expect(one.header.equals(two.header)).toBe(true);
      const plain = contentOf(100);
      expect(encryptWhole(one, plain).equals(encryptWhole(two, plain))).toBe(true);
    }
    expect(
      (
        await decryptWhole(encryptWhole(await ageFileFrom(key.fileKey, key.nonce, both), secret), [work])
      ).equals(secret),
    ).toBe(true);
    const others = [
      keyFromSecret(contentOf(31), contentOf(16), ['etag', '100', 'a/b']),
      keyFromSecret(secret, contentOf(17), ['etag', '100', 'a/b']),
      keyFromSecret(secret, contentOf(16), ['etag', '100a', '/b']),
    ];
    for (const other of others) expect(other.fileKey.equals(key.fileKey)).toBe(false);
  });

  test('takes no piece that would break the order of chunks', async () => {
    const file = await newAgeFile(both);
    expect(() => file.encrypt(contentOf(10), 0, false)).toThrow(RangeError);
    expect(() => file.encrypt(Buffer.alloc(0), 0, false)).toThrow(RangeError);
    expect(() => file.encrypt(Buffer.alloc(0), 1, true)).toThrow(RangeError);
    expect(() => file.encrypt(contentOf(10), -1, true)).toThrow(RangeError);
    expect(() => file.encrypt(contentOf(10), 0.5, true)).toThrow(RangeError);
    await expect(newAgeFile([])).rejects.toThrow('a file needs a recipient');
  });

  test('says how large the content of stored bytes is', () => {
    for (const size of sizes) expect(plainSizeOf(sealedSize(size))).toBe(size);
    for (const sealed of [0, 15, CHUNK_BYTES + 17, CHUNK_BYTES + 32, -1])
      expect(plainSizeOf(sealed)).toBeUndefined();
  });
});

describe('streams', () => {
  test.each(sizes)('encrypt and decrypt %i bytes in pieces of any size', async (size) => {
    const plain = contentOf(size);
    const file = await newAgeFile(both, seeded('stream'));
    const stored = await gathered(encryptStream(file, pieces(plain, 10_007)));
    expect(stored.equals(encryptWhole(file, plain))).toBe(true);
    for (const step of [size > 1000 ? 40_009 : 1, 1_000_000])
      expect((await gathered(decryptStream(pieces(stored, step), [work]))).equals(plain)).toBe(true);
  });

  test('give the source up where the reader stops, and where the file is refused', async () => {
    const stored = encryptWhole(await newAgeFile(both), contentOf(5 * CHUNK_BYTES));
    for (const identities of [[work], [identityOf('stranger')]]) {
      let closed = false;
      const source = (async function* () {
        try {
          yield* pieces(stored, 50_000);
        } finally {
          closed = true;
        }
      })();
      const stream = decryptStream(source, identities);
      await stream.next().catch(() => undefined);
      await stream.return(undefined);
      expect(closed).toBe(true);
    }
  });
});

describe('a range', () => {
  test('is read from the chunks that hold it', async () => {
    const size = 5 * CHUNK_BYTES + 100;
    const plain = contentOf(size);
    const stored = encryptWhole(await newAgeFile(both), plain);
    const file = await openAgeFile(stored, [work]);
    const borders = [
      0,
      1,
      CHUNK_BYTES - 1,
      CHUNK_BYTES,
      CHUNK_BYTES + 1,
      3 * CHUNK_BYTES,
      size - 101,
      size - 1,
    ];
    for (const first of borders)
      for (const last of borders.filter((end) => end >= first)) {
        const range = storedRange(file, { first, last }, stored.length);
        const bytes = stored.subarray(range.first, range.last + 1);
        const chunks = decryptChunks(file, bytes, range.firstChunk, range.toEnd);
        const got = chunks.subarray(range.skip, range.skip + last - first + 1);
        expect(got.equals(plain.subarray(first, last + 1))).toBe(true);
      }
    expect(() => storedRange(file, { first: 0, last: size }, stored.length)).toThrow(RangeError);
    expect(() => storedRange(file, { first: 0, last: 1 }, stored.length - 110)).toThrow('no age file has');
  });
});

describe('the record of keys and nonces', () => {
  test('finds a chunk that was made from two contents, and none where they are the same', async () => {
    const log = new ChunkLog().start();
    try {
      const file = await newAgeFile(both);
      file.encrypt(contentOf(100), 0, true);
      file.encrypt(contentOf(100), 0, true);
      file.encrypt(contentOf(CHUNK_BYTES), 0, false);
      (await newAgeFile(both)).encrypt(contentOf(99), 0, true);
      expect([log.chunks, log.reused]).toEqual([4, []]);
      file.encrypt(contentOf(99), 0, true);
      expect(log.reused).toHaveLength(1);
    } finally {
      log.stop();
    }
  });
});

async function recipientsOf(...identities: readonly Identity[]) {
  return Promise.all(identities.map((identity) => identity.recipient()));
}

function contentOf(size: number): Buffer {
  const pattern = Buffer.from(Array.from({ length: 251 }, (_, i) => (i * 37 + size) & 255));
  return Buffer.alloc(size, pattern);
}

async function opened(stored: Buffer, identity: Identity): Promise<Buffer> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity.secret);
  return Buffer.from(await decrypter.decrypt(stored));
}

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function gathered(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of source) all.push(piece);
  return Buffer.concat(all);
}
