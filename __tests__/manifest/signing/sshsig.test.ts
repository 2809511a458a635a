import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { ED25519 } from '../../../src/manifest/signing/ed25519.ts';
import type { RefusalReason } from '../../../src/core/signing/state-keys.ts';
import { StateSigner, TrustedSigners } from '../../../src/manifest/signing/signer.ts';
import { armor, fromBase64, uint32, wireString } from '../../../src/manifest/signing/wire.ts';
import { keyOf } from './keys.ts';

const bytes = Buffer.from('{"format":1,"generation":42}\n');
const signer = new StateSigner(keyOf('a'));
const trusted = new TrustedSigners([keyOf('b').publicKey, signer.publicKey]);
const signature = signer.signGeneration(bytes);
const blob = fromBase64(signature.split('\n').slice(1, -2).join(''));

const verdict = (text: string | undefined, content: Uint8Array = bytes): RefusalReason | 'trusted' => {
  const found = trusted.verifyGeneration(content, text);
  return found.trusted ? 'trusted' : found.reason;
};

/** A signature with some fields otherwise, each still correctly signed by the trusted key. */
function made(fields: {
  namespace?: string;
  hash?: string;
  reserved?: string;
  version?: number;
  after?: string;
}): string {
  const { namespace = 'flashback-backup', hash = 'sha512', reserved = '', version = 1, after = '' } = fields;
  const digest = createHash(hash).update(bytes).digest();
  const magic = Buffer.from('SSHSIG');
  const rest = [namespace, reserved, hash].map(wireString);
  const raw = keyOf('a').sign(Buffer.concat([magic, ...rest, wireString(digest)]));
  const inner = wireString(Buffer.concat([wireString(ED25519), wireString(raw)]));
  const key = wireString(keyOf('a').publicKey.blob);
  return armor(
    'SSH SIGNATURE',
    Buffer.concat([magic, uint32(version), key, ...rest, inner, Buffer.from(after)]),
  );
}

describe('the signature of a generation', () => {
  test('names its signer, whatever the content', () => {
    const { fingerprint } = signer.publicKey;
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
        const found = trusted.verifyGeneration(content, signer.signGeneration(content));
        expect(found).toEqual({ trusted: true, signer: fingerprint });
      }),
      { numRuns: 30 },
    );
  });

  test('is refused by name where there is none, or its signer is not trusted', () => {
    expect(verdict(undefined)).toBe('unsigned');
    const stranger = new StateSigner(keyOf('stranger'));
    const found = trusted.verifyGeneration(bytes, stranger.signGeneration(bytes));
    expect(found).toMatchObject({ reason: 'unknown-signer', signer: stranger.publicKey.fingerprint });
  });

  test('is wrong for any other content', () => {
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(verdict(signature, changed)).toBe('wrong-signature');
    }
    expect(verdict(signature, Buffer.concat([bytes, Buffer.from('\n')]))).toBe('wrong-signature');
    expect(verdict(signature, bytes.subarray(0, -1))).toBe('wrong-signature');
  });

  test('is refused with any byte of it changed', () => {
    expect(verdict(armor('SSH SIGNATURE', blob))).toBe('trusted');
    for (let at = 0; at < blob.length; at++) {
      const changed = Buffer.from(blob);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(verdict(armor('SSH SIGNATURE', changed))).not.toBe('trusted');
    }
  });

  test('for another namespace or hash, or with other fields, is refused although the key made it', () => {
    expect(made({})).toBe(signature);
    expect(verdict(made({ namespace: 'git' }))).toBe('wrong-signature');
    expect(verdict(made({ hash: 'sha256' }))).toBe('wrong-signature');
    expect(verdict(made({ reserved: 'x' }))).toBe('malformed');
    expect(verdict(made({ version: 2 }))).toBe('malformed');
    expect(verdict(made({ after: 'x' }))).toBe('malformed');
  });

  test('has one spelling: other line lengths, ends, blanks and padding are refused', () => {
    const flat = blob.toString('base64');
    const begin = '-----BEGIN SSH SIGNATURE-----';
    const end = '-----END SSH SIGNATURE-----';
    for (const text of [
      `${begin}\n${flat}\n${end}\n`,
      signature.replaceAll('\n', '\r\n'),
      signature.trimEnd(),
      `${signature}\n`,
      `${signature}${signature}`,
      ` ${signature}`,
      `x\n${signature}`,
      signature.replace('\n-----END', '=\n-----END'),
      '',
      'x'.repeat(1_000_000),
    ])
      expect(verdict(text)).toBe('malformed');
  });

  test('that is damaged anyhow is refused, and nothing is thrown', () => {
    const cut = fc.tuple(fc.nat(signature.length), fc.nat(60), fc.string({ unit: 'binary', maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 3 }), (cuts) => {
        let text = signature;
        for (const [at, length, put] of cuts) text = text.slice(0, at) + put + text.slice(at + length);
        expect(verdict(text) === 'trusted').toBe(text === signature);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.nat(blob.length), fc.uint8Array({ maxLength: 12 }), (at, put) => {
        const changed = Buffer.concat([blob.subarray(0, at), put, blob.subarray(at + put.length)]);
        expect(verdict(armor('SSH SIGNATURE', changed)) === 'trusted').toBe(changed.equals(blob));
      }),
      { numRuns: 300 },
    );
  });
});
