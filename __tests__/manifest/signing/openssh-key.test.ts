import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { generateKeyPairSync } from 'node:crypto';
import { inspect } from 'node:util';
import { InputError } from '../../../src/core/input-error.ts';
import { PublicKey } from '../../../src/manifest/signing/ed25519.ts';
import {
  formatPrivateKey,
  generateKeyPair,
  parsePrivateKey,
} from '../../../src/manifest/signing/openssh-key.ts';
import { armor, fromBase64, uint32, wireString } from '../../../src/manifest/signing/wire.ts';
import { fileOf, keyOf, seedOf } from './keys.ts';

const parse = (text: string): string => parsePrivateKey(text, 'signing-key').publicKey.fingerprint;
const refused = (text: string): string => {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'accepted';
};

/** The bytes of a key's file. */
const bytesOf = (file: string): Buffer => fromBase64(file.split('\n').slice(1, -2).join(''));

/** As `ssh-keygen -N passphrase` writes it, up to the ciphertext, which is never read. */
const ENCRYPTED_HEADER = Buffer.concat([
  Buffer.from('openssh-key-v1\0'),
  wireString('aes256-ctr'),
  wireString('bcrypt'),
  wireString(Buffer.concat([wireString(Buffer.alloc(16, 7)), uint32(16)])),
  uint32(1),
  wireString(keyOf('encrypted').publicKey.blob),
  wireString(Buffer.alloc(160, 9)),
]);

describe('a private key', () => {
  test('reads back as it was written, whatever its comment', () => {
    const comment = fc.string({ unit: 'grapheme-ascii', maxLength: 100 });
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), comment, (seed, comment) => {
        const key = parsePrivateKey(formatPrivateKey(seed, comment), 'signing-key');
        const { publicKey } = generateKeyPair(() => seed, comment).key;
        expect(key.publicKey.fingerprint).toBe(publicKey.fingerprint);
        expect(publicKey.verify(Buffer.from('x'), key.sign(Buffer.from('x')))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('reads with CRLF, without its last line feed, and with blanks around it', () => {
    const file = fileOf('a');
    const { fingerprint } = keyOf('a').publicKey;
    const crlf = file.replaceAll('\n', '\r\n');
    expect([file, crlf, file.trim(), `\n  ${file}\n`].map(parse)).toEqual(Array(4).fill(fingerprint));
  });

  test('that is encrypted is refused with the way to remove the passphrase', () => {
    expect(refused(armor('OPENSSH PRIVATE KEY', ENCRYPTED_HEADER))).toMatch(
      /passphrase.*ssh-keygen -p -N ''/,
    );
    const { privateKey } = generateKeyPairSync('ed25519', {
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' },
    });
    expect(refused(privateKey)).toMatch(/ssh-keygen -p -N ''/);
  });

  test.each([
    ['', /it is empty; expected an OpenSSH Ed25519 private key/],
    ['ssh-ed25519 AAAA', /it is a public key; expected/],
    ['-----BEGIN RSA PRIVATE KEY-----\nAAAA\n', /it is a PEM "RSA PRIVATE KEY"; expected/],
    ['-----BEGIN PRIVATE KEY-----\nAAAA\n', /it is a PEM "PRIVATE KEY"; expected/],
    ['PuTTY-User-Key-File-3: ssh-ed25519', /PuTTY.*private-openssh/],
    [fileOf('a').replaceAll('\n', ' '), /its line breaks are lost/],
    ['x'.repeat(20_000), /it is too long; expected/],
    [fileOf('a').replace('END', 'BEGIN'), /expected an OpenSSH Ed25519 private key/],
  ])('in another form is refused with the expected one (%#)', (text, message) => {
    expect(refused(text)).toMatch(message);
  });

  test('of another type is refused by the name of its type', () => {
    const rsa = bytesOf(fileOf('a'));
    const at = rsa.indexOf('ssh-ed25519');
    rsa.write('ssh-rsa-xyz', at, 'latin1');
    expect(refused(armor('OPENSSH PRIVATE KEY', rsa))).toMatch(/it is a key of type ssh-rsa-xyz; expected/);
  });

  test('with a changed byte anywhere is refused, or is the same key with another comment', () => {
    const bytes = bytesOf(fileOf('a'));
    const { fingerprint } = keyOf('a').publicKey;
    let same = 0;
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const file = armor('OPENSSH PRIVATE KEY', changed);
      if (refused(file) !== 'accepted') continue;
      expect(parse(file)).toBe(fingerprint);
      same++;
    }
    // The one letter of the comment.
    expect(same).toBe(1);
  });

  test('with more padding than a block needs, or bytes after its end, is refused', () => {
    const bytes = bytesOf(fileOf('a'));
    const at = bytes.indexOf(keyOf('a').publicKey.blob) + keyOf('a').publicKey.blob.length;
    const secret = bytes.subarray(at + 4);
    // 4 + 4 + 51 + 68 + 5 bytes, and 4 of padding: 8 more go on counting.
    const padded = Buffer.concat([secret, Buffer.from([5, 6, 7, 8, 9, 10, 11, 12])]);
    const longer = Buffer.concat([bytes.subarray(0, at), wireString(padded)]);
    expect(refused(armor('OPENSSH PRIVATE KEY', longer))).toMatch(/its padding is wrong/);
    const more = Buffer.concat([bytes, Buffer.from([0])]);
    expect(refused(armor('OPENSSH PRIVATE KEY', more))).toMatch(/bytes follow its end/);
  });

  test('is shown by no log and no JSON', () => {
    const key = keyOf('a');
    const secret = seedOf('a');
    const shown = inspect(key, { depth: 9, showHidden: true }) + JSON.stringify(key);
    for (const form of ['hex', 'base64', 'base64url'] as const)
      expect(shown).not.toContain(secret.toString(form));
  });

  test('is never shown by an error', () => {
    const body = fileOf('a').split('\n').slice(1, -2);
    const damaged = [fileOf('a').replace('\n', '\n!'), fileOf('a').slice(0, -60), body.join('\n')];
    for (const text of damaged) {
      const message = refused(text);
      expect(message).not.toBe('accepted');
      for (const line of body) expect(message).not.toContain(line.slice(0, 20));
    }
  });

  test('never fails but with InputError, on any damage, in bounded time', () => {
    const file = fileOf('a');
    const damage = fc.tuple(fc.nat(file.length), fc.nat(40), fc.string({ unit: 'binary', maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (cuts) => {
        let text = file;
        for (const [at, length, put] of cuts) text = text.slice(0, at) + put + text.slice(at + length);
        refused(text);
      }),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        refused(armor('OPENSSH PRIVATE KEY', Buffer.concat([Buffer.from('openssh-key-v1\0'), bytes])));
      }),
      { numRuns: 200 },
    );
  });

  test('with lengths up to 4 GiB in any field is refused without taking that much memory', () => {
    const bytes = bytesOf(fileOf('a'));
    const before = process.memoryUsage().rss;
    for (let at = 15; at + 4 <= bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed.writeUInt32BE(0xffff_ffff, at);
      refused(armor('OPENSSH PRIVATE KEY', changed));
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });

  test('takes no comment that would make a line of its own', () => {
    for (const comment of ['a\nb', 'a\u2028b', 'x'.repeat(1025)])
      expect(() => formatPrivateKey(seedOf('a'), comment)).toThrow(RangeError);
  });
});

describe('a public key', () => {
  test('of small order is refused, for anybody can sign for it', () => {
    for (const raw of smallOrderEncodings()) expect(() => new PublicKey(raw)).toThrow(/small order/);
  });
});

/** All 32-byte encodings of the 8 points of small order, computed from the curve's equation (RFC 8032, section 5.1). */
function smallOrderEncodings(): Buffer[] {
  const p = 2n ** 255n - 19n;
  const mod = (n: bigint): bigint => ((n % p) + p) % p;
  const power = (base: bigint, exponent: bigint): bigint => {
    let result = 1n;
    for (let b = mod(base), e = exponent; e > 0n; e >>= 1n, b = mod(b * b))
      if (e & 1n) result = mod(result * b);
    return result;
  };
  const inverse = (n: bigint): bigint => power(n, p - 2n);
  const d = mod(-121665n * inverse(121666n));
  const root = power(2n, (p - 1n) / 4n);
  const sqrt = (n: bigint): bigint | undefined => {
    const x = power(n, (p + 3n) / 8n);
    return [x, mod(x * root)].find((one) => mod(one * one) === mod(n));
  };
  // Of order 8: doubling gives y = 0, so x² = −y², and with −x² + y² = 1 + d x² y²: d y⁴ + 2 y² − 1 = 0.
  const isOnCurve = (y: bigint): boolean => {
    const x2 = mod((y * y - 1n) * inverse(d * y * y + 1n));
    return sqrt(x2) !== undefined && mod(x2 + y * y) === 0n;
  };
  const ys = new Set([0n, 1n, p - 1n]);
  const disc = sqrt(mod(1n + d)) ?? 0n;
  for (const s of [disc, mod(-disc)]) {
    const y = sqrt(mod((-1n + s) * inverse(d)));
    if (y !== undefined && isOnCurve(y)) for (const one of [y, p - y]) ys.add(one);
  }
  const encodings = [...ys].flatMap((y) => (y + p < 2n ** 255n ? [y, y + p] : [y]));
  expect(encodings).toHaveLength(7);
  return encodings.flatMap((y) =>
    [0, 0x80].map((sign) => {
      const bytes = Buffer.from(y.toString(16).padStart(64, '0'), 'hex').reverse();
      bytes[31] = (bytes[31] ?? 0) | sign;
      return bytes;
    }),
  );
}
