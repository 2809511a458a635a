import { describe, expect, test } from '@jest/globals';
import { parseOptionsOf } from '../../src/commands/registry.ts';
import { COMMANDS } from '../../src/options/inputs.ts';
import type { CommandName } from '../../src/options/inputs.ts';
import type { Options } from '../../src/options/options.ts';
import { publicLine } from '../../src/manifest/signing/trusted-line.ts';
import { fileOf, keyOf } from '../manifest/signing/keys.ts';

const least = {
  hot: 's3://shop',
  cold: 's3://shop-backup',
  to: 's3://other',
  key: 'a',
  points: 'latest\nhot',
};

function parse(command: CommandName, inputs: Record<string, string>): Options {
  const all: Record<string, string> = { ...least, ...inputs };
  return parseOptionsOf(
    command,
    (name) => all[name],
    () => '',
  );
}

const publicKey = publicLine(keyOf('b').publicKey, 'b');

describe('signing-key and trusted-signers', () => {
  test.each(COMMANDS)('%s signs with the key, and believes it and the others', (command) => {
    const { cold, hot } = parse(command, { 'signing-key': fileOf('a'), 'trusted-signers': publicKey });
    expect(cold.stateKeys?.signer).toBeDefined();
    const signed = cold.stateKeys?.signer?.signGeneration(Buffer.from('x'));
    expect(cold.stateKeys?.trusted.verifyGeneration(Buffer.from('x'), signed)).toEqual({
      trusted: true,
      signer: keyOf('a').publicKey.fingerprint,
    });
    expect(hot?.stateKeys).toBeUndefined();
  });

  test.each(COMMANDS)('%s without keys signs nothing', (command) => {
    expect(parse(command, {}).cold).not.toHaveProperty('stateKeys');
  });

  test.each(['restore', 'verify', 'status', 'ls'] as const)('%s needs the public keys alone', (command) => {
    const { stateKeys } = parse(command, { 'trusted-signers': publicKey }).cold;
    expect(stateKeys).toMatchObject({ signer: undefined, acceptUnsigned: false });
  });

  test.each(['backup', 'prune', 'rebuild', 'probe'] as const)(
    '%s cannot do without the private key',
    (command) => {
      expect(() => parse(command, { 'trusted-signers': publicKey })).toThrow(
        /^signing-key: is not given, but trusted-signers is/,
      );
    },
  );

  test('accept-unsigned without keys is refused', () => {
    expect(() => parse('backup', { 'accept-unsigned': 'true' })).toThrow(
      /^accept-unsigned: is true, but no keys/,
    );
    const given = { 'accept-unsigned': 'true', 'signing-key': fileOf('a') };
    expect(parse('backup', given).cold.stateKeys?.acceptUnsigned).toBe(true);
  });

  test('no form of the options shows the private key', () => {
    const options = parse('backup', { 'signing-key': fileOf('a') });
    const lines = fileOf('a').split('\n').slice(1, -2);
    for (const line of lines) expect(JSON.stringify(options)).not.toContain(line);
  });
});
