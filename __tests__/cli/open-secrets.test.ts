import { expect, test } from '@jest/globals';
import { openSecretFiles } from '../../src/cli/open-secrets.ts';

const flags = new Map([['secret-access-key-file', ['/keys/secret']]]);

test('16.D a secret file that others can read is a warning that names it', () => {
  expect(openSecretFiles(flags, {}, () => 0o100644)).toEqual([
    'secret-access-key-file: other users of this machine can read "/keys/secret". Use chmod 600.',
  ]);
  const env = { FLASHBACK_HOT_SECRET_ACCESS_KEY_FILE: '/keys/hot' };
  expect(openSecretFiles(new Map(), env, () => 0o100640)).toHaveLength(1);
});

test('16.D one that only its owner can read is none, and neither is a missing one', () => {
  expect(openSecretFiles(flags, {}, () => 0o100600)).toEqual([]);
  expect(openSecretFiles(flags, {}, () => undefined)).toEqual([]);
});
