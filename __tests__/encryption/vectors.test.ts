import { createHash } from 'node:crypto';
import { unzipSync } from 'node:zlib';
import * as vectors from 'cctv-age';
import { describe, expect, test } from '@jest/globals';
import { CHUNK_BYTES } from '../../src/encryption/chunks.ts';
import { isAgeError } from '../../src/encryption/errors.ts';
import type { AgeErrorCode } from '../../src/encryption/errors.ts';
import { parseIdentities } from '../../src/encryption/identities.ts';
import { decryptStream } from '../../src/encryption/streams.ts';
import { decryptWhole } from '../../src/encryption/whole.ts';

interface Vector {
  readonly name: string;
  readonly expects: string;
  /** SHA-256 of the content, or of as much of it as may come before the failure. */
  readonly payload: string | undefined;
  readonly identities: readonly string[];
  /** Armored, or for a passphrase. */
  readonly other: boolean;
  readonly file: Buffer;
}

/** The test vectors of the specification: https://c2sp.org/CCTV/age. */
const all = Object.entries((vectors as { default?: Record<string, Uint8Array> }).default ?? vectors)
  .filter((pair): pair is [string, Uint8Array] => pair[1] instanceof Uint8Array)
  .map(([name, bytes]) => parse(name, Buffer.from(bytes)));
const ours = all.filter(({ other }) => !other);

describe('the vectors of the specification', () => {
  test('are there, of every kind', () => {
    const kinds = Map.groupBy(ours, ({ expects }) => expects);
    expect([...kinds.keys()].sort()).toEqual([
      'HMAC failure',
      'header failure',
      'no match',
      'payload failure',
      'success',
    ]);
    expect(ours.length).toBeGreaterThan(70);
  });

  test.each(ours.map((vector) => [vector.expects, vector.name, vector] as const))(
    '%s: %s',
    async (expects, _, vector) => {
      const identities = parseIdentities(vector.identities.join('\n'));
      const got: Buffer[] = [];
      const code = await codeOf(async () => {
        for await (const piece of decryptStream(piecesOf(vector.file), identities)) got.push(piece);
      });
      expect(CODES[expects]).toContain(code);
      expect(await codeOf(() => decryptWhole(vector.file, identities))).toBe(code);
      // The newest chunk is held back until it is known whether bytes follow: then less than possible came out.
      const heldBack = code === 'trailing-data' || HELD_BACK.test(vector.name);
      const sha256 = createHash('sha256').update(Buffer.concat(got)).digest('hex');
      if (vector.payload === undefined) expect(got).toEqual([]);
      else if (heldBack) expect(got.every((piece) => piece.length === CHUNK_BYTES)).toBe(true);
      else expect(sha256).toBe(vector.payload);
    },
  );

  test('for passphrases and armor are refused too', async () => {
    const identities = parseIdentities(
      ours.find(({ expects }) => expects === 'success')?.identities.join('\n') ?? '',
    );
    for (const { file } of all.filter(({ other }) => other))
      expect(['malformed', 'no-identity', 'truncated']).toContain(
        await codeOf(() => decryptWhole(file, identities)),
      );
  });
});

const HELD_BACK = /^stream_(trailing_garbage|two_final_chunks|no_final_(two_chunks_)?full)/;

const CODES: Readonly<Record<string, readonly (AgeErrorCode | undefined)[]>> = {
  success: [undefined],
  'no match': ['no-identity'],
  'HMAC failure': ['authentication-failed'],
  'header failure': ['malformed', 'truncated'],
  'payload failure': ['malformed', 'truncated', 'authentication-failed', 'trailing-data'],
};

function parse(name: string, bytes: Buffer): Vector {
  const end = bytes.indexOf('\n\n');
  const lines = bytes.subarray(0, end).toString('utf8').split('\n');
  const values = (field: string): string[] =>
    lines.filter((line) => line.startsWith(`${field}: `)).map((line) => line.slice(field.length + 2));
  const body = bytes.subarray(end + 2);
  return {
    name,
    expects: values('expect')[0] ?? '',
    payload: values('payload')[0],
    identities: values('identity'),
    other: values('armored').length > 0 || values('passphrase').length > 0 || values('identity').length === 0,
    file: values('compressed').length > 0 ? unzipSync(body) : body,
  };
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

async function* piecesOf(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000);
}
