import { createHash } from 'node:crypto';
import { Decrypter, Encrypter } from 'age-encryption';
import { CHUNK_BYTES } from '../../src/encryption/chunks.ts';
import { ageFileFrom, keyFromSecret, newAgeFile } from '../../src/encryption/file.ts';
import type { AgeFile } from '../../src/encryption/file.ts';
import type { Identity } from '../../src/encryption/identities.ts';
import { decryptChunks, openAgeFile, storedRange } from '../../src/encryption/open.ts';
import { decryptStream, encryptStream } from '../../src/encryption/streams.ts';
import { hybridIdentityOf, identityOf } from './keys.ts';

/** Every so many cases one is for post-quantum recipients: these take a hundred times as long. */
const HYBRID_EVERY = 50;

/**
 * One random case: some content for some recipients, encrypted by us in one of three ways and by `age-encryption`, and each
 * opened by both. Returns what differs, one line each. The same seed is the same case, but for the keys of files.
 */
export async function disagreements(seed: number): Promise<readonly string[]> {
  const random = randomFrom(seed);
  const plain = contentOf(sizeFrom(random), seed);
  const make = seed % HYBRID_EVERY === 0 ? hybridIdentityOf : identityOf;
  const identities = Array.from({ length: 1 + random(3) }, (_, i) => make(`${random(20)}/${i}`));
  const recipients = await Promise.all(identities.map((identity) => identity.recipient()));
  const reader = identities[random(identities.length)] as Identity;
  const { fileKey, nonce } = keyFromSecret(Buffer.from(`secret ${seed}`), plain.subarray(0, 16), ['a']);
  const file = random(2) === 0 ? await newAgeFile(recipients) : await ageFileFrom(fileKey, nonce, recipients);
  const stored = await encrypted(file, plain, random);
  const wrong: string[] = [];
  const expectSame = (what: string, got: Buffer): void => {
    if (!got.equals(plain)) wrong.push(`seed ${seed}: ${what}, ${plain.length} bytes`);
  };
  if (stored.length !== file.storedSize(plain.length)) wrong.push(`seed ${seed}: the size foretold`);
  expectSame('ours, opened by age-encryption', await openedByOther(stored, reader));
  expectSame(
    'ours, opened by us',
    await gathered(decryptStream(inPieces(stored, 1 + random(200_000)), [reader])),
  );
  const encrypter = new Encrypter();
  for (const { text } of recipients) encrypter.addRecipient(text);
  const theirs = Buffer.from(await encrypter.encrypt(plain));
  expectSame(
    'of age-encryption, opened by us',
    await gathered(decryptStream(inPieces(theirs, 1 + random(200_000)), [reader])),
  );
  if (theirs.length !== stored.length) wrong.push(`seed ${seed}: the sizes of both`);
  if (plain.length > 0 && !(await rangeAgrees(stored, plain, reader, random)))
    wrong.push(`seed ${seed}: a range`);
  return wrong;
}

/** In a stream, in one piece, or in parts of whole chunks, in a random order, the first one twice. */
async function encrypted(file: AgeFile, plain: Buffer, random: Random): Promise<Buffer> {
  const way = random(3);
  if (way === 0) return gathered(encryptStream(file, inPieces(plain, 1 + random(100_000))));
  if (way === 1) return Buffer.concat([file.header, file.encrypt(plain, 0, true)]);
  const chunks = Math.max(1, Math.ceil(plain.length / CHUNK_BYTES));
  const partChunks = 1 + random(3);
  const firsts = Array.from({ length: Math.ceil(chunks / partChunks) }, (_, i) => i * partChunks);
  const parts = new Map<number, Buffer>();
  for (const first of [...firsts].sort(() => random(3) - 1).concat(0)) {
    const last = first + partChunks >= chunks;
    const piece = plain.subarray(first * CHUNK_BYTES, last ? undefined : (first + partChunks) * CHUNK_BYTES);
    parts.set(first, file.encrypt(piece, first, last));
  }
  return Buffer.concat([file.header, ...firsts.map((first) => parts.get(first) ?? Buffer.alloc(0))]);
}

async function rangeAgrees(
  stored: Buffer,
  plain: Buffer,
  reader: Identity,
  random: Random,
): Promise<boolean> {
  const file = await openAgeFile(stored, [reader]);
  const first = random(plain.length);
  const last = first + random(plain.length - first);
  const range = storedRange(file, { first, last }, stored.length);
  const bytes = stored.subarray(range.first, range.last + 1);
  const content = decryptChunks(file, bytes, range.firstChunk, range.toEnd);
  return content.subarray(range.skip, range.skip + last - first + 1).equals(plain.subarray(first, last + 1));
}

async function openedByOther(stored: Buffer, identity: Identity): Promise<Buffer> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity.secret);
  return Buffer.from(await decrypter.decrypt(stored));
}

type Random = (below: number) => number;

/** mulberry32. */
function randomFrom(seed: number): Random {
  let state = (seed * 0x9e3779b1) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Mostly small, often within a few bytes of a chunk's border, sometimes of many chunks. */
function sizeFrom(random: Random): number {
  const kind = random(10);
  if (kind < 5) return random(3000);
  if (kind < 9) return Math.max(0, CHUNK_BYTES * (1 + random(3)) + random(5) - 2);
  return random(12 * CHUNK_BYTES);
}

function contentOf(size: number, seed: number): Buffer {
  return createHash('shake128', { outputLength: Math.max(1, size) })
    .update(String(seed))
    .digest()
    .subarray(0, size);
}

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function gathered(source: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of source) all.push(piece);
  return Buffer.concat(all);
}
