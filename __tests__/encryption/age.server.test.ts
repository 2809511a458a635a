import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CHUNK_BYTES } from '../../src/encryption/chunks.ts';
import { newAgeFile } from '../../src/encryption/file.ts';
import type { Identity } from '../../src/encryption/identities.ts';
import { stateCipher } from '../../src/encryption/state-cipher.ts';
import { decryptWhole, encryptWhole } from '../../src/encryption/whole.ts';
import { hybridIdentityOf, identityOf } from './keys.ts';

/** The `age` command: https://filippo.io/age, as scripts/servers.sh installs it. */
const AGE = process.env['AGE'] ?? '';

const SIZES = [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES, 40_000_000];

(AGE === '' ? describe.skip : describe)('the age command (skipped where it is not installed)', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'age-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  function age(...args: readonly string[]): { readonly status: number; readonly stderr: string } {
    const { status, stderr } = spawnSync(AGE, args, { encoding: 'utf8' });
    return { status: status ?? -1, stderr };
  }

  function opened(stored: Buffer, identity: Identity): Buffer {
    writeFileSync(at('file.age'), stored);
    writeFileSync(at('key.txt'), `# a comment\n${identity.secret}\n`, { mode: 0o600 });
    const done = age('-d', '-i', at('key.txt'), '-o', at('file'), at('file.age'));
    expect(done).toEqual({ status: 0, stderr: '' });
    return readFileSync(at('file'));
  }

  const kinds = [
    ['X25519', [identityOf('work'), identityOf('recovery')]],
    ['post-quantum', [hybridIdentityOf('work'), hybridIdentityOf('recovery')]],
  ] as const;
  const cases = kinds.flatMap(([kind, identities]) => SIZES.map((size) => [size, kind, identities] as const));

  test.each(cases)(
    'opens %i bytes for two %s recipients, with each key, made in parts out of order',
    async (size, _, identities) => {
      const plain = Buffer.alloc(size, 'content that repeats ');
      const file = await newAgeFile(await Promise.all(identities.map((one) => one.recipient())));
      const parts: Buffer[] = [];
      const chunks = Math.max(1, Math.ceil(size / CHUNK_BYTES));
      for (let part = Math.ceil(chunks / 100) - 1; part >= 0; part--) {
        const last = (part + 1) * 100 >= chunks;
        const piece = plain.subarray(
          part * 100 * CHUNK_BYTES,
          last ? undefined : (part + 1) * 100 * CHUNK_BYTES,
        );
        parts.unshift(file.encrypt(piece, part * 100, last));
      }
      const stored = Buffer.concat([file.header, ...parts]);
      for (const identity of identities) expect(opened(stored, identity).equals(plain)).toBe(true);
    },
  );

  test.each(cases)(
    'makes %i bytes for two %s recipients that we open with each key',
    async (size, _, identities) => {
      const plain = Buffer.alloc(size, 'content that repeats ');
      writeFileSync(at('plain'), plain);
      const recipients = await Promise.all(identities.map((one) => one.recipient()));
      const args = recipients.flatMap(({ text }) => ['-r', text]);
      expect(age(...args, '-o', at('theirs.age'), at('plain')).status).toBe(0);
      for (const identity of identities)
        expect((await decryptWhole(readFileSync(at('theirs.age')), [identity])).equals(plain)).toBe(true);
    },
  );

  test('opens what state is encrypted to', async () => {
    const plain = Buffer.from('{"format":1}\n');
    expect(
      opened(await stateCipher([identityOf('state')]).seal(plain), identityOf('state')).equals(plain),
    ).toBe(true);
  });

  test('refuses what we refuse: a flipped bit, a cut end, a byte too many', async () => {
    const stored = encryptWhole(
      await newAgeFile([await identityOf('work').recipient()]),
      Buffer.alloc(100_000, 'x'),
    );
    writeFileSync(at('key.txt'), identityOf('work').secret, { mode: 0o600 });
    const flipped = Buffer.from(stored);
    flipped[300]! ^= 1;
    for (const bad of [
      flipped,
      stored.subarray(0, -1),
      stored.subarray(0, 184 + 16 + CHUNK_BYTES + 16),
      Buffer.concat([stored, Buffer.from('x')]),
    ]) {
      writeFileSync(at('bad.age'), bad);
      expect(age('-d', '-i', at('key.txt'), '-o', at('out'), at('bad.age')).status).not.toBe(0);
      await expect(decryptWhole(bad, [identityOf('work')])).rejects.toMatchObject({ name: 'AgeError' });
    }
  });
});
