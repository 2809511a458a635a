import { describe, expect, test } from '@jest/globals';
import { parseOptionsOf } from '../../src/commands/registry.ts';
import { COMMANDS, secretInputs } from '../../src/options/inputs.ts';
import type { CommandName } from '../../src/options/inputs.ts';
import type { Options } from '../../src/options/options.ts';
import { inputWarnings } from '../../src/options/warnings.ts';

const least = {
  hot: 's3://shop',
  cold: 's3://shop-backup',
  to: 's3://other',
  key: 'a',
  points: 'latest\nhot',
};
const keys = { 'anchor-access-key-id': 'AK', 'anchor-secret-access-key': 'SK' };
const token = `rollback-${'0'.repeat(24)}`;

function parse(inputs: Record<string, string>, command: CommandName = 'backup'): Options {
  const all: Record<string, string> = { ...least, ...inputs };
  return parseOptionsOf(
    command,
    (name) => all[name],
    () => '',
  );
}

describe('anchor', () => {
  test.each(COMMANDS)('%s takes one or several, for cold alone', (command) => {
    const lines = 'github\ngithub:shop\nfile:/var/lib/a.json\nalert-issue\ns3://vault/a';
    const { cold, hot } = parse({ anchor: lines, 'accept-rollback': token, ...keys }, command);
    expect(cold.anchor).toEqual({
      accepted: token,
      places: [
        { kind: 'github' },
        { kind: 'github', name: 'shop' },
        { kind: 'file', path: '/var/lib/a.json' },
        { kind: 'alert-issue' },
        {
          kind: 's3',
          place: {
            api: 's3',
            endpoint: 'https://s3.us-east-1.amazonaws.com',
            bucket: 'vault',
            prefix: 'a/',
            region: 'us-east-1',
            pathStyle: false,
            credentials: { accessKeyId: 'AK', secretAccessKey: 'SK' },
          },
        },
      ],
    });
    expect(hot).not.toHaveProperty('anchor');
    expect(parse({}, command).cold).not.toHaveProperty('anchor');
  });

  test.each([
    [
      'a place that is none',
      { anchor: 'gitlab' },
      /^anchor: "gitlab" is no place for an anchor; expected github/,
    ],
    ['an environment with no name', { anchor: 'github:' }, /^anchor: .*letters, digits/],
    ['a file without a path', { anchor: 'file:' }, /^anchor: .*has no path/],
    ['a URL of a file', { anchor: 'file:///a' }, /^anchor: .*has no path/],
    [
      'a bucket without keys of its own',
      { anchor: 's3://vault' },
      /^anchor-access-key-id: .*another account/,
    ],
    ['half a pair', { 'anchor-access-key-id': 'AK' }, /^anchor-secret-access-key: is missing/],
    ['the bucket of cold', { anchor: 's3://shop-backup/x', ...keys }, /^anchor: .*rolled back with it/],
    ['two endpoints', { 'anchor-endpoint': 'https://a\nhttps://b' }, /^anchor-endpoint: has several/],
    ['a region that is none', { 'anchor-region': 'x y' }, /^anchor-region: /],
    [
      'a token that is none',
      { anchor: 'github', 'accept-rollback': 'yes' },
      /^accept-rollback: "yes" is not a/,
    ],
    [
      'a token without an anchor',
      { 'accept-rollback': token },
      /^accept-rollback: is given, but anchor is not/,
    ],
  ])('refuses %s', (_what, inputs, message) => {
    expect(() => parse(inputs as unknown as Record<string, string>)).toThrow(message);
  });

  test('an endpoint without TLS is a warning', () => {
    const given = { anchor: 's3://vault', 'anchor-endpoint': 'http://vault.example', ...keys };
    expect(inputWarnings(parse(given))).toEqual([
      expect.stringMatching(/^http:\/\/vault.example is plain http/),
    ]);
  });

  test('the secret of its key is a secret', () => {
    expect(secretInputs()).toContain('anchor-secret-access-key');
  });
});
