import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { parsePrivateKey } from '../../src/manifest/signing/openssh-key.ts';
import { parseTrustedKeys } from '../../src/manifest/signing/trusted-line.ts';
import { FakeTerminal } from './fake-terminal.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'keygen-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('keygen writes a pair that belongs together, shows the public half only, and replaces no file', async () => {
  const out = join(folder, 'key');
  const terminal = new FakeTerminal();
  expect(await main(['keygen', '--out', out], terminal)).toBe(0);
  const text = readFileSync(out, 'utf8');
  const key = parsePrivateKey(text, 'signing-key');
  const line = readFileSync(`${out}.pub`, 'utf8');
  expect(parseTrustedKeys(line, 'trusted-signers').map(({ fingerprint }) => fingerprint)).toEqual([
    key.publicKey.fingerprint,
  ]);
  if (process.platform !== 'win32') expect(statSync(out).mode & 0o777).toBe(0o600);
  expect(terminal.stdout.text).toContain(key.publicKey.fingerprint);
  for (const secret of text.split('\n').slice(1, -2)) expect(terminal.stdout.text).not.toContain(secret);
  expect(await main(['keygen', '--out', out], new FakeTerminal())).toBe(1);
  expect(readFileSync(out, 'utf8')).toBe(text);
});

test('keygen refuses a comment of several lines', async () => {
  const terminal = new FakeTerminal();
  expect(await main(['keygen', '--out', join(folder, 'key'), '--comment', 'a\nb'], terminal)).toBe(1);
  expect(terminal.stderr.text).toMatch(/--comment/);
});
