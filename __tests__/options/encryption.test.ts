import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseOptionsOf } from '../../src/commands/registry.ts';
import { InputError } from '../../src/core/input-error.ts';
import { onSecret } from '../../src/core/secrets/announced.ts';
import type { CommandName } from '../../src/options/inputs.ts';
import type { Options } from '../../src/options/options.ts';
import { identityOf } from '../encryption/keys.ts';

const least = {
  hot: 's3://shop',
  cold: 's3://shop-backup',
  to: 's3://other',
  key: 'a',
  points: 'latest\nhot',
};
const state = { 'state-key': identityOf('state').secret };
let one = '';
let two = '';
beforeAll(async () => {
  one = (await identityOf('work').recipient()).text;
  two = `${one}\n${(await identityOf('recovery').recipient()).text}`;
});

function parse(command: CommandName, inputs: Record<string, string>, file = ''): Options {
  const all: Record<string, string> = { ...least, ...inputs };
  return parseOptionsOf(
    command,
    (name) => all[name],
    () => file,
  );
}

function refusal(command: CommandName, inputs: Record<string, string>, file?: string): InputError {
  try {
    parse(command, inputs, file);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('it was not refused');
}

describe('encrypt-to', () => {
  test.each(['backup', 'plan', 'shard', 'commit'] as const)('%s streams everything', (command) => {
    const options = parse(command, { ...state, 'encrypt-to': two });
    expect(options).toMatchObject({ copyPaths: ['streamed'] });
    expect(options.cold.objectKeys?.recipients?.fingerprints).toHaveLength(2);
    expect(options.cold.objectKeys?.recipients?.resumes).toBe(false);
    expect(options.hot?.objectKeys).toBeUndefined();
  });

  test.each(['native', 'emulated', 'native,streamed'])('does not go with copy-path %s', (path) => {
    const error = refusal('backup', { ...state, 'encrypt-to': two, 'copy-path': path });
    expect(error.input).toBe('copy-path');
    expect(error.message).toContain('can only be streamed');
  });

  test.each(['copy-by-source', 'copy-by-url'])('does not go with %s', (name) => {
    expect(refusal('backup', { ...state, 'encrypt-to': two, [name]: 'true' }).input).toBe(name);
  });

  test('names two recipients, or one that is accepted', () => {
    expect(refusal('backup', { ...state, 'encrypt-to': one }).message).toContain('one recipient');
    const single = { ...state, 'encrypt-to': one, 'allow-single-recipient': 'true' };
    expect(parse('backup', single).cold.objectKeys?.recipients?.fingerprints).toHaveLength(1);
    expect(refusal('backup', { ...state, 'encrypt-to': '# nobody' }).input).toBe('encrypt-to');
  });

  test('needs a state-key: hashes of contents must not lie open', () => {
    expect(refusal('backup', { 'encrypt-to': two }).input).toBe('state-key');
  });

  test('masks an identity that stands there by mistake, and does not show it', () => {
    const heard: string[] = [];
    const end = onSecret((secret) => heard.push(secret));
    const { secret } = identityOf('work');
    const error = refusal('backup', { ...state, 'encrypt-to': `${one}\n${secret}` });
    end();
    expect(error.input).toBe('encrypt-to');
    expect(error.message).toContain('line 2: it is an identity');
    expect(error.message).not.toContain(secret.slice(0, 30));
    expect(heard).toContain(secret);
  });

  test.each([
    ['names', 'hidden'],
    ['resume-secret', '0'.repeat(64)],
    ['allow-single-recipient', 'true'],
  ])('is needed for %s', (name, value) => {
    expect(refusal('backup', { ...state, [name]: value }).message).toContain('without encrypt-to');
  });

  test('hides names by the state-key', () => {
    const { objectKeys } = parse('backup', { ...state, 'encrypt-to': two, names: 'hidden' }).cold;
    expect(objectKeys?.hide?.('a')).toMatch(/^[0-9a-f]{64}$/);
    expect(parse('backup', { ...state, 'encrypt-to': two }).cold.objectKeys?.hide).toBeUndefined();
    expect(refusal('backup', { ...state, 'encrypt-to': two, names: 'secret' }).input).toBe('names');
  });
});

test('resume-secret is 32 bytes in hex or base64, and is never shown', () => {
  const bytes = Buffer.alloc(32, 9);
  for (const secret of [bytes.toString('hex'), bytes.toString('base64')])
    expect(
      parse('backup', { ...state, 'encrypt-to': two, 'resume-secret': secret }).cold.objectKeys?.recipients
        ?.resumes,
    ).toBe(true);
  for (const secret of ['short-secret', 'z'.repeat(64), bytes.toString('hex').slice(1)]) {
    const error = refusal('backup', { ...state, 'encrypt-to': two, 'resume-secret': secret });
    expect(error.input).toBe('resume-secret');
    expect(error.message).not.toContain(secret);
  }
});

describe('identity-file', () => {
  const { secret } = identityOf('work');

  test.each(['restore', 'cat', 'verify', 'probe'] as const)('%s opens with it', (command) => {
    const options = parse(command, { 'identity-file': '/keys/work.txt' }, `# work\n${secret}\n`);
    expect(options.cold.objectKeys?.identities).toBeDefined();
    expect(parse(command, {}).cold.objectKeys?.identities).toBeUndefined();
  });

  test('is a path, never an identity', () => {
    const error = refusal('restore', { 'identity-file': secret });
    expect(error.input).toBe('identity-file');
    expect(error.message).not.toContain(secret.slice(0, 30));
    expect(refusal('restore', { 'identity-file': '/keys/none' }, 'no identity').input).toBe('identity-file');
  });
});
