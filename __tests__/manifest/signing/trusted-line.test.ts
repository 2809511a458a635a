import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../../src/core/input-error.ts';
import {
  allowedSignersLine,
  parseTrustedKeys,
  publicLine,
} from '../../../src/manifest/signing/trusted-line.ts';
import { wireString } from '../../../src/manifest/signing/wire.ts';
import { fileOf, keyOf } from './keys.ts';

const a = keyOf('a').publicKey;
const b = keyOf('b').publicKey;
const key = publicLine(a, '');

const parse = (text: string): string[] =>
  parseTrustedKeys(text, 'trusted-signers').map(({ fingerprint }) => fingerprint);
const refused = (text: string): string => {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'accepted';
};

describe('trusted signers', () => {
  test('are read one a line, with comments, empty lines and CRLF, each key once', () => {
    const text = ['# ours', '', publicLine(a, 'of the runner'), publicLine(b, ''), publicLine(a, 'again')];
    expect(parse(text.join('\r\n'))).toEqual([a.fingerprint, b.fingerprint]);
  });

  test.each([
    `backup ${key}`,
    `* ${key} comment`,
    `alice@example.com,backup ${key}`,
    `"backup" ${key}`,
    `backup namespaces="flashback-backup" ${key}`,
    `backup namespaces="git,flashback-backup"\t${key} two words`,
    allowedSignersLine(a),
  ])('may stand in an allowed_signers file: %s', (line) => {
    expect(parse(line)).toEqual([a.fingerprint]);
  });

  test.each([
    [`alice@example.com ${key}`, /line 1 trusts its key for "alice@example.com", not for "backup"/],
    [`*,!backup ${key}`, /principal pattern "!backup", which is not supported/],
    [`back* ${key}`, /principal pattern "back\*"/],
    [`backup cert-authority ${key}`, /option "cert-authority", which is not supported/],
    [`backup valid-before="20300101" ${key}`, /option "valid-before", which is not supported/],
    [`backup valid-after="20200101Z",namespaces="flashback-backup" ${key}`, /option "valid-after"/],
    [`backup namespaces="flashback-backup",valid-after="20200101" ${key}`, /option "valid-after"/],
    [`backup namespaces="git" ${key}`, /namespaces "git", which do not name "flashback-backup"/],
    [`backup namespaces="!git,flashback-backup" ${key}`, /namespace pattern "!git"/],
    [`backup namespaces ${key}`, /options of another form; expected namespaces="flashback-backup"/],
    [`backup namespaces=flashback-backup ${key}`, /options of another form/],
    [`backup namespaces="flashback-backup", ${key}`, /options of another form/],
    [`backup , ${key}`, /options of another form/],
    [`backup namespaces="flashback-backup" namespaces="git" ${key}`, /options of another form/],
    [`backup namespaces="flashback-backup" valid-before="20300101" ${key}`, /option "valid-before"/],
    [`backup other thing ${key}`, /option "other", which is not supported/],
    [`restrict ${key}`, /option "restrict" of an authorized_keys file/],
    [`from="10.0.0.1" ${key}`, /option "from=\\"10.0.0.1\\"" of an authorized_keys file/],
    [`backup,no-pty ${key}`, /option "no-pty" of an authorized_keys file/],
    [`backup "${key}`, /a quote that does not end/],
    ['ssh-rsa AAAA', /a key of type "ssh-rsa", only ssh-ed25519 is supported/],
    ['sk-ssh-ed25519@openssh.com AAAA', /type "sk-ssh-ed25519@openssh.com"/],
    ['ssh-ed25519-cert-v01@openssh.com AAAA', /only ssh-ed25519 is supported/],
    ['ssh-ed25519', /holds no ssh-ed25519 key/],
    ['ssh-ed25519 AAAA', /holds no ssh-ed25519 key/],
    [key.slice(0, -1), /not canonical base64/],
    [`${key}=`, /not canonical base64/],
    [`ssh-ed25519 ${Buffer.concat([a.blob, Buffer.from([0])]).toString('base64')}`, /bytes follow its end/],
    [`ssh-ed25519 ${wireString('ssh-rsa').toString('base64')}`, /another key type/],
    ['SHA256:abc', /line 1 has no key type; expected public keys, one a line/],
    ['', /it holds no key; expected/],
    ['# only this', /it holds no key; expected/],
    [`${key}\n${key} x\nssh-dss AAAA`, /line 3/],
    [`ssh-ed25519 ${'A'.repeat(5000)}`, /line 1 is too long/],
    ['\n'.repeat(300), /more than 256 lines/],
    ['x'.repeat(2_000_000), /it is too long/],
  ])('never ignore what they cannot check or read (%#)', (line, message) => {
    expect(refused(line)).toMatch(message);
  });

  test('show nothing of a private key that stands in their place', () => {
    const message = refused(`${key}\n${fileOf('a')}`);
    expect(message).toMatch(/it holds a private key, which does not belong here/);
    for (const line of fileOf('a').split('\n').slice(1, -2)) expect(message).not.toContain(line.slice(0, 12));
  });

  test('never fail but with InputError, on any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'backup',
        ' ',
        ',',
        '"',
        '=',
        '\n',
        '#',
        'namespaces',
        'ssh-ed25519',
        '*',
        a.blob.toString('base64'),
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => void refused(pieces.join(''))),
      {
        numRuns: 500,
      },
    );
  });

  test('in a long line of quotes and commas take linear time', () => {
    const began = process.cpuUsage();
    for (const text of ['",', 'a,', '"a" ', '=,'])
      refused(
        Array(255)
          .fill(text.repeat(4000 / text.length))
          .join('\n'),
      );
    const line = `backup ${'",",'.repeat(1000)} ${key}`;
    for (let i = 0; i < 20; i++) refused(line);
    expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
  });
});
