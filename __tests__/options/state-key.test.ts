import { describe, expect, test } from '@jest/globals';
import { parseOptionsOf } from '../../src/commands/registry.ts';
import { onSecret } from '../../src/core/secrets/announced.ts';
import { COMMANDS } from '../../src/options/inputs.ts';
import type { CommandName } from '../../src/options/inputs.ts';
import type { Options } from '../../src/options/options.ts';
import { hybridIdentityOf, identityOf } from '../encryption/keys.ts';

const least = {
  hot: 's3://shop',
  cold: 's3://shop-backup',
  to: 's3://other',
  key: 'a',
  points: 'latest\nhot',
};

function parse(command: CommandName, stateKey: string): Options {
  const all: Record<string, string> = { ...least, 'state-key': stateKey };
  return parseOptionsOf(
    command,
    (name) => all[name],
    () => '',
  );
}

const { secret } = identityOf('state');

describe('state-key', () => {
  test.each(COMMANDS)('%s takes it for cold alone', async (command) => {
    const { cold, hot } = parse(command, `# created: now\n${secret}\n`);
    const sealed = await cold.stateCipher!.seal(Buffer.from('x'));
    expect((await cold.stateCipher!.open(sealed)).toString()).toBe('x');
    expect(hot?.stateCipher).toBeUndefined();
    expect(parse(command, ' \n').cold).not.toHaveProperty('stateCipher');
  });

  test('encrypts to the first line, and opens with all', async () => {
    const before = parse('ls', secret).cold.stateCipher!;
    const after = parse('ls', `${hybridIdentityOf('new').secret}\n${secret}`).cold.stateCipher!;
    const old = await before.seal(Buffer.from('old'));
    expect((await after.open(old)).toString()).toBe('old');
    await expect(before.open(await after.seal(Buffer.from('new')))).rejects.toMatchObject({
      code: 'no-identity',
    });
    expect(await after.fingerprint()).not.toBe(await before.fingerprint());
  });

  test('is masked before anything is done with it, each line of it', () => {
    const seen: string[] = [];
    const stop = onSecret((one) => seen.push(one));
    const other = identityOf('other').secret;
    parse('backup', `${secret}\r\n${other}`);
    stop();
    expect(seen).toEqual([secret, other]);
  });

  test.each([
    ['nonsense', 'state-key: line 1: it is no age identity'],
    [secret.slice(0, -1), 'state-key: line 1: it is no age identity'],
    ['age1xyz', 'state-key: line 1: it is a recipient'],
    ['# only a comment', 'state-key: it has no identity'],
  ])('refuses %j and does not show it', (text, message) => {
    expect(() => parse('backup', text)).toThrow(message);
    expect(() => parse('backup', text)).not.toThrow(text);
  });
});
