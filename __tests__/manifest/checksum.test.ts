import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checksumLike, checksumOfParts, partSizeOf } from '../../src/manifest/checksum.ts';
import { checksumOf } from './checksum-of.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const bytes = Buffer.from(Array.from({ length: 1000 }, (_, i) => (i * 7) % 256));

async function* pieces(of: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += of) yield bytes.subarray(at, at + of);
}

describe('the checksum of a content', () => {
  test('is the SHA-256 of the whole where nothing else is asked for', async () => {
    expect(await checksumOf(pieces(33), undefined)).toEqual({
      size: 1000,
      checksum: `sha256:${sha256(bytes)}`,
    });
  });

  test.each([1, 7, 300, 999, 1000, 1001])(
    'takes the form of the known one, however the bytes arrive (pieces of %i)',
    async (piece) => {
      for (const partSize of [1, 250, 300, 1000, 5000]) {
        const parts = [];
        for (let at = 0; at < bytes.length; at += partSize)
          parts.push(sha256(bytes.subarray(at, at + partSize)));
        const known = checksumOfParts(partSize, parts);
        expect(await checksumOf(pieces(piece), known)).toEqual({ size: 1000, checksum: known });
      }
    },
  );

  test('names the parts it was taken in', () => {
    const sum = sha256(bytes);
    expect(partSizeOf(checksumOfParts(300, [sum]))).toBe(300);
    for (const other of [undefined, `sha256:${sum}`, `sha256-parts:0:${sum}`, `md5-parts:300:${sum}`])
      expect(partSizeOf(other)).toBeUndefined();
  });

  test('differs where one byte does', async () => {
    const known = checksumOfParts(300, [sha256(bytes.subarray(0, 300))]);
    const other = checksumLike(known);
    other?.update(Buffer.alloc(300));
    expect(other?.value()).not.toBe(known);
  });

  test.each(['sha512:00', 'sha256-parts:0:' + '0'.repeat(64), 'crc64:1', ''])(
    'of a form that is not known, %j, is not compared',
    (known) => {
      expect(checksumLike(known)).toBeUndefined();
    },
  );

  const tools = ['bash', 'split', 'xxd', 'sha256sum'];
  const missing = tools.filter((tool) => spawnSync('which', [tool]).status !== 0);
  (missing.length === 0 ? test : test.skip)(
    'in parts is what the shell commands of docs/manifest-format.md give',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'checksum-'));
      try {
        writeFileSync(join(folder, 'large.bin'), bytes);
        const shell = 'split -b 300 --filter=sha256sum large.bin | cut -c1-64 | xxd -r -p | sha256sum';
        const printed = execFileSync('bash', ['-c', shell], { cwd: folder, encoding: 'utf8' });
        const sum = checksumLike(`sha256-parts:300:${'0'.repeat(64)}`);
        sum?.update(bytes);
        expect(sum?.value()).toBe(`sha256-parts:300:${printed.slice(0, 64)}`);
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});
