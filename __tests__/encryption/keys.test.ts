import { describe, expect, test } from '@jest/globals';
import { generateHybridIdentity, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { decodeBech32, encodeBech32 } from '../../src/encryption/bech32.ts';
import { parseIdentities } from '../../src/encryption/identities.ts';
import { fingerprint, parseRecipients } from '../../src/encryption/recipients.ts';
import { hybridIdentityOf, identityOf } from './keys.ts';

describe('recipients', () => {
  test('are read one a line, with comments, empty lines and CRLF', async () => {
    const [one, two] = [await recipientOf('one'), await recipientOf('two')];
    const read = parseRecipients(`# work\r\n${one}   # mine\r\n\r\n  # recovery\n${two}`);
    expect(read.map(({ text, kind }) => [text, kind])).toEqual([
      [one, 'x25519'],
      [two, 'x25519'],
    ]);
    expect(parseRecipients('\n# nobody\n')).toEqual([]);
  });

  test('have a fingerprint that does not hold the key', async () => {
    const [one] = parseRecipients(await recipientOf('one'));
    const [two] = parseRecipients(await recipientOf('two'));
    expect(fingerprint(one!)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(one!)).not.toBe(fingerprint(two!));
    expect(one!.text).not.toContain(fingerprint(one!));
  });

  test('of post-quantum identities are read, and not mixed with others', async () => {
    const pq = (await hybridIdentityOf('one').recipient()).text;
    expect(parseRecipients(pq)[0]).toMatchObject({ kind: 'post-quantum', text: pq });
    const mixed = `${pq}\n${await recipientOf('one')}`;
    expect(() => parseRecipients(mixed)).toThrow('encrypt-to: post-quantum recipients');
  });

  const damaged = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kudesskh2s0xjrj';
  test.each([
    ['an identity', identityOf('one').secret, 'line 2: it is an identity, which is secret'],
    [
      'an identity in lower case',
      identityOf('one').secret.toLowerCase(),
      'line 2: it is an identity, which is secret',
    ],
    ['a wrong character', damaged, 'line 2: it is no age recipient'],
    ['an SSH key', 'ssh-ed25519 AAAAC3Nza user@host', 'line 2: SSH keys are no recipients'],
    ['a plugin', encodeBech32('age1yubikey', Buffer.alloc(33, 2)), 'line 2: recipients of this kind'],
    ['a point of low order', encodeBech32('age', Buffer.alloc(32)), 'line 2: it is no key'],
    ['capital letters', encodeBech32('age', Buffer.alloc(32, 9)).toUpperCase(), 'line 2: it is no age'],
  ])('refuse %s, and never show the line', (_, line, message) => {
    const read = (): unknown => parseRecipients(`# first\n${line}`);
    expect(read).toThrow(`encrypt-to: ${message}`);
    expect(read).not.toThrow(line);
  });

  test('are refused twice over, and when there are too many', async () => {
    const one = await recipientOf('one');
    expect(() => parseRecipients(`${one}\n${one}`)).toThrow('line 2: this recipient is there already');
    const many = await Promise.all(Array.from({ length: 21 }, (_, i) => recipientOf(String(i))));
    expect(() => parseRecipients(many.join('\n'))).toThrow('21 recipients; at most 20');
  });
});

describe('identities', () => {
  test('of the second implementation are read, and have its recipients', async () => {
    for (const make of [generateX25519Identity, generateHybridIdentity]) {
      const text = await make();
      const [identity] = parseIdentities(`# created: now\n# public key: age1…\n${text}\n`);
      expect(identity?.secret).toBe(text);
      expect((await identity!.recipient()).text).toBe(await identityToRecipient(text));
    }
  });

  test.each([
    ['', 'it has no identity'],
    ['age1qqqqqq', 'line 1: it is a recipient, which opens nothing'],
    ['AGE-PLUGIN-YUBIKEY-1QQQ', 'line 1: identities of plugins are not supported'],
    [`${identityOf('one').secret}Q`, 'line 1: it is no age identity'],
    [identityOf('one').secret.toLowerCase(), 'line 1: it is no age identity'],
    ['age-encryption.org/v1\n-> scrypt', 'it is encrypted: decrypt it with age -d'],
    ['-----BEGIN AGE ENCRYPTED FILE-----\n', 'it is encrypted: decrypt it with age -d'],
  ])('refuse %j, and never show the line', (text, message) => {
    expect(() => parseIdentities(text)).toThrow(`identity-file: ${message}`);
    if (text.length > 40) expect(() => parseIdentities(text)).not.toThrow(text);
  });
});

describe('Bech32', () => {
  test('reads the valid strings of BIP 173, and none of the invalid ones', () => {
    for (const text of [
      'A12UEL5L',
      'an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs',
      'abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw',
      'split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w',
    ])
      expect(decodeBech32(text)?.prefix).toBe(text.slice(0, text.lastIndexOf('1')).toLowerCase());
    for (const text of [
      'pzry9x0s0muk',
      '1pzry9x0s0muk',
      'x1b4n0q5v',
      'li1dgmt3',
      'A1G7SGD8',
      '10a06t8',
      'a12UEL5L',
    ])
      expect(decodeBech32(text)).toBeUndefined();
  });
});

async function recipientOf(name: string): Promise<string> {
  return (await identityOf(name).recipient()).text;
}
