import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePrivateKey } from '../../../src/manifest/signing/openssh-key.ts';
import { InputError } from '../../../src/core/input-error.ts';
import { StateSigner, TrustedSigners } from '../../../src/manifest/signing/signer.ts';
import {
  allowedSignersLine,
  parseTrustedKeys,
  publicLine,
} from '../../../src/manifest/signing/trusted-line.ts';
import { fileOf, keyOf } from './keys.ts';
import { keysOf, SignedWorld } from './world.ts';

/** OpenSSH before 8.0 knows no signatures. An option that it does not have makes it print its usage. */
const usage = spawnSync('ssh-keygen', ['-?'], { encoding: 'utf8' });
const present = usage.error === undefined && usage.stderr.includes('-Y verify');

(present ? describe : describe.skip)('with ssh-keygen (skipped where it is not installed)', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const write = (name: string, text: string | Uint8Array): string => {
    writeFileSync(at(name), text, { mode: 0o600 });
    return at(name);
  };
  const keygen = (
    args: readonly string[],
    input: string | Uint8Array = '',
  ): { status: number; out: string } => {
    const { status, stdout, stderr } = spawnSync('ssh-keygen', args, { input, encoding: 'utf8' });
    return { status: status ?? -1, out: stdout + stderr };
  };
  const generation = Buffer.from('{"format":1,"generation":42}\n');
  const verify = (signature: string, signers: string, content: Uint8Array): { status: number; out: string } =>
    keygen(
      ['-Y', 'verify', '-f', signers, '-I', 'backup', '-n', 'flashback-backup', '-s', signature],
      content,
    );

  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'signing-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('our private key is read, and is the same key', () => {
    const file = write('ours', fileOf('a'));
    const { out } = keygen(['-y', '-f', file]);
    expect(out.trim()).toBe(publicLine(keyOf('a').publicKey, 'a'));
    expect(keygen(['-l', '-f', file]).out).toBe(`256 ${keyOf('a').publicKey.fingerprint} a (ED25519)\n`);
  });

  test('its private key is read by us, and is the same key', () => {
    const file = at('theirs');
    expect(keygen(['-q', '-t', 'ed25519', '-N', '', '-C', 'a comment', '-f', file]).status).toBe(0);
    const { publicKey } = parsePrivateKey(readFileSync(file, 'utf8'), 'signing-key');
    expect(readFileSync(`${file}.pub`, 'utf8').trim()).toBe(publicLine(publicKey, 'a comment'));
    expect(parseTrustedKeys(readFileSync(`${file}.pub`, 'utf8'), 'trusted-signers')[0]?.fingerprint).toBe(
      publicKey.fingerprint,
    );
    expect(keygen(['-l', '-f', file]).out).toContain(publicKey.fingerprint);
  });

  test('its encrypted key is refused until ssh-keygen -p removes the passphrase', () => {
    const file = at('encrypted');
    keygen(['-q', '-t', 'ed25519', '-N', 'secret', '-C', '', '-f', file]);
    const parse = (): unknown => parsePrivateKey(readFileSync(file, 'utf8'), 'signing-key');
    expect(parse).toThrow(/it is encrypted with a passphrase.*ssh-keygen -p -N ''/);
    keygen(['-q', '-p', '-P', 'secret', '-N', '', '-f', file]);
    expect(parse).not.toThrow();
  });

  test.each(['ecdsa', 'rsa'])('its %s key is refused by the name of its type', (type) => {
    const file = at(type);
    expect(keygen(['-q', '-t', type, '-N', '', '-f', file]).status).toBe(0);
    expect(() => parsePrivateKey(readFileSync(file, 'utf8'), 'signing-key')).toThrow(
      /signing-key: it is a key of type (ssh-rsa|ecdsa-sha2-nistp256); expected/,
    );
    expect(() => parseTrustedKeys(readFileSync(`${file}.pub`, 'utf8'), 'trusted-signers')).toThrow(
      InputError,
    );
  });

  test('our signature is accepted, and a changed byte is not', () => {
    const signature = write('42.json.sig', new StateSigner(keyOf('a')).signGeneration(generation));
    const signers = write('allowed_signers', `${allowedSignersLine(keyOf('a').publicKey)}\n`);
    const good = verify(signature, signers, generation);
    expect(good).toEqual({
      status: 0,
      out: expect.stringContaining(`Good "flashback-backup" signature for backup`),
    });
    expect(verify(signature, signers, Buffer.from(`${generation.toString()} `)).status).not.toBe(0);
    const others = write('others', `${allowedSignersLine(keyOf('b').publicKey)}\n`);
    expect(verify(signature, others, generation).status).not.toBe(0);
  });

  test('its signature is accepted, and is the very text that we make', () => {
    const file = write('signer', fileOf('a'));
    const content = write('42.json', generation);
    expect(keygen(['-Y', 'sign', '-f', file, '-n', 'flashback-backup', content]).status).toBe(0);
    const signature = readFileSync(`${content}.sig`, 'utf8');
    const trusted = new TrustedSigners([keyOf('a').publicKey]);
    expect(trusted.verifyGeneration(generation, signature)).toMatchObject({ trusted: true });
    expect(signature).toBe(new StateSigner(keyOf('a')).signGeneration(generation));
  });

  test.each([
    ['-n', 'git'],
    ['-O', 'hashalg=sha256'],
  ])('its signature made with %s %s is refused', (option, value) => {
    const file = write('signer', fileOf('a'));
    const content = write(`other${option}`, generation);
    const namespace = option === '-n' ? value : 'flashback-backup';
    const more = option === '-n' ? [] : [option, value];
    expect(keygen(['-Y', 'sign', '-f', file, '-n', namespace, ...more, content]).status).toBe(0);
    const trusted = new TrustedSigners([keyOf('a').publicKey]);
    const found = trusted.verifyGeneration(generation, readFileSync(`${content}.sig`, 'utf8'));
    expect(found).toMatchObject({ trusted: false, reason: 'wrong-signature' });
  });

  test.each([
    'backup',
    '*',
    'alice,backup',
    'alice',
    'backup namespaces="flashback-backup"',
    'backup namespaces="git"',
    '"backup"',
    '"alice,backup"',
    'backup namespaces="git,flashback-backup"',
    'backup NAMESPACES="flashback-backup"',
    'backup namespaces=flashback-backup',
    'backup namespaces="flashback-backup',
    'backup namespaces=""',
    'backup namespaces="flashback-backup"x',
    'backup namespaces="git",namespaces="flashback-backup"',
    'backup namespaces="flashback-backup",namespaces="flashback-backup"',
    'backup namespaces="flashback-backup",',
    'backup ,',
    'backup namespaces="flashback-backup" namespaces="flashback-backup"',
    'backup,',
    'Backup',
    'backup valid-before="20200101"',
    'backup cert-authority',
  ])('we trust no key that it would not trust: %s', (before) => {
    const { publicKey } = keyOf('a');
    const line = `${before} ${publicLine(publicKey, '')}`;
    const signature = write('x.sig', new StateSigner(keyOf('a')).signGeneration(generation));
    const theirs = verify(signature, write('signers', `${line}\n`), generation).status === 0;
    let ours = true;
    try {
      parseTrustedKeys(line, 'trusted-signers');
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      ours = false;
    }
    expect(ours).toBe(theirs);
  });

  test('a generation that a backup run wrote is verified, and one that was changed is not', async () => {
    const world = new SignedWorld();
    world.keys = keysOf('a');
    await world.hot.put('key', Buffer.from('content'));
    await world.backup();
    const bytes = async (path: string): Promise<Buffer> => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of (await world.cold.get(path)).stream) chunks.push(chunk);
      return Buffer.concat(chunks);
    };
    const path = '.flashback-backup/generations/1.json';
    const signature = write('1.json.sig', await bytes(`${path}.sig`));
    const signers = write('allowed', `${allowedSignersLine(keyOf('a').publicKey)}\n`);
    const content = await bytes(path);
    expect(verify(signature, signers, content).status).toBe(0);
    expect(verify(signature, signers, Buffer.concat([content, Buffer.from(' ')])).status).not.toBe(0);
  });
});
