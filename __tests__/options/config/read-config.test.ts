import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { InputError, InputErrors } from '../../../src/core/input-error.ts';
import { FIELDS } from '../../../src/options/config/fields.ts';
import { configSchema } from '../../../src/options/config/schema.ts';
import { readConfig } from '../../../src/options/config/yaml/read-config.ts';
import { INPUTS, secretInputs } from '../../../src/options/inputs.ts';

/** What is wrong with the text, a line each. */
function problems(text: string): string[] {
  try {
    readConfig('backup.yaml', text);
    return [];
  } catch (error) {
    if (error instanceof InputErrors) return error.errors.map(({ message }) => message);
    if (error instanceof InputError) return [error.message];
    throw error;
  }
}

function valuesOf(text: string): Record<string, Record<string, string>> {
  return Object.fromEntries(
    readConfig('backup.yaml', text).backups.map(({ name, values }) => [
      name,
      Object.fromEntries([...values].map(([input, { how, value }]) => [input, `${how}: ${value}`])),
    ]),
  );
}

const TWO = `
defaults:
  retention: |
    * daily=7
    logs/ max-age=90d
  secret-access-key-env: BACKUP_SECRET
backups:
  shop:
    hot: s3://shop
    cold: s3://shop-backup
    exclude: ['cache/**', '" odd"', ' blank']
    retention: ['* weekly=4']
    part-size: 64MiB
    concurrency: 16
    repair: true
  media:
    hot: s3://media
    cold: s3://media-backup
    secret-access-key-file: /run/secrets/media
`;

describe('a configuration file', () => {
  test('holds several backups: each has the defaults that it does not replace', () => {
    expect(valuesOf(TWO)).toEqual({
      shop: {
        hot: 'text: s3://shop',
        cold: 'text: s3://shop-backup',
        exclude: 'text: cache/**\n"\\" odd\\""\n" blank"',
        retention: 'text: * weekly=4',
        'secret-access-key': 'env: BACKUP_SECRET',
        'part-size': 'text: 64MiB',
        concurrency: 'text: 16',
        repair: 'text: true',
      },
      media: {
        hot: 'text: s3://media',
        cold: 'text: s3://media-backup',
        retention: 'text: * daily=7\nlogs/ max-age=90d\n',
        'secret-access-key': 'file: /run/secrets/media',
      },
    });
  });

  test('may be JSON, and name its schema', () => {
    const json = JSON.stringify({
      $schema: './backup.schema.json',
      backups: { a: { cold: 's3://a', exclude: [] } },
    });
    expect(valuesOf(json)).toEqual({ a: { cold: 'text: s3://a', exclude: 'text: ' } });
  });

  test('is told where each thing is wrong, all at once', () => {
    const text = `defaults:
  exlude: ['*']
  secret-access-key: hunter2
  dry-run: true
  region-env: REGION
  max-silence-env: X
backups:
  shop:
    cold: s3://shop-backup
    hot:
  "../etc": {cold: s3://x}
  SHOP: {cold: s3://y}
  media: s3://media
`;
    expect(problems(text)).toEqual([
      'config: backup.yaml:2:3: "exlude" is not the name of an input. Did you mean exclude?',
      'config: backup.yaml:3:3: secret-access-key: is a secret, and no secret belongs in this file; expected secret-access-key-env with the name of a variable, secret-access-key-file with a path, or FLASHBACK_SECRET_ACCESS_KEY',
      "config: backup.yaml:4:3: dry-run: is not for the file; expected it on the command line, in the environment or in the workflow's step",
      'config: backup.yaml:6:3: "max-silence-env" is not known: only keys and secrets have -env; expected max-silence with its value',
      'config: backup.yaml:10:9: hot: has no value that can be read; expected a text',
      'config: backup.yaml:11:3: "../etc" is not a name for a backup; expected up to 63 letters, digits, dots, hyphens and underscores, the first a letter or a digit',
      'config: backup.yaml:12:3: "SHOP" is the name of a backup above, but for case; expected another',
      'config: backup.yaml:13:3: "media": has no names in it; expected inputs by their names',
    ]);
  });

  test.each([
    [
      '',
      'config: backup.yaml:1:1: the file: has no names in it; expected backups: with a name and inputs below it',
    ],
    [
      'backup: {}',
      'config: backup.yaml:1:1: "backup" is not known here; expected defaults or backups. Did you mean backups?',
    ],
    ['backups: {}', 'config: backup.yaml:1:1: backups: has none; expected a name with inputs below it'],
    ['a: 1\na: 2', 'config: backup.yaml:2:1: is not valid YAML: duplicate key'],
    ['a: [', 'config: backup.yaml:1:5: is not valid YAML: bad indent'],
    [
      'backups: {a: {cold: !!js/function "x"}}',
      'config: backup.yaml:1:21: is not valid YAML: tag resolve failed',
    ],
    [
      'x: &a s3://x\nbackups: {a: {cold: *a}}',
      'config: backup.yaml:2:15: cold: has no value that can be read; expected a text',
    ],
    [
      'backups: {a: {<<: {cold: s3://x}}}',
      'config: backup.yaml:1:15: is not a name; YAML merges and complex keys are not read here: use defaults',
    ],
    [
      'backups: {a: {cold: [s3://x]}}',
      'config: backup.yaml:1:21: cold: has no value that can be read; expected a text',
    ],
    [
      'backups: {a: {retention: [{x: 1}]}}',
      'config: backup.yaml:1:27: retention: has an item that is not a text',
    ],
    [
      'backups: {a: {retention: ["a\\nb"]}}',
      'config: backup.yaml:1:26: retention: has an item of several lines; expected one line each',
    ],
    [
      'backups: {a: {secret-access-key-env: "x y"}}',
      'config: backup.yaml:1:38: secret-access-key-env: is not the name of an environment variable; expected one such as SHOP_SECRET',
    ],
    [
      'backups: {a: {secret-access-key-env: A, secret-access-key-file: b}}',
      'config: backup.yaml:1:41: secret-access-key: is given twice; expected one of its names',
    ],
  ])('%j is refused', (text, message) => {
    expect(problems(text)).toContain(message);
  });

  test('above 256 KiB is refused before it is parsed', () => {
    expect(problems(`# ${'x'.repeat(256 * 1024)}`)).toEqual([
      'config: "backup.yaml" is larger than 256 KiB; expected a file with backups',
    ]);
  });

  test('never shows a value: it may be a secret in the wrong place', () => {
    const texts = secretInputs().map((name) => `backups: {a: {${name}: hunter2-hunter2}}`);
    const more = [
      'backups: hunter2-hunter2',
      'backups: {a: hunter2-hunter2}',
      'backups: {a: {secret-access-key-env: "hunter2-hunter2"}}',
      'backups: {a: {secret-access-key: "hunter2-hunter2}}',
      'backups: {a: {secret-access-key: hunter2-hunter2: x}}',
      'backups:\n  a:\n  b: hunter2-hunter2\n c: x',
    ];
    for (const text of [...texts, ...more]) {
      expect([text, problems(text).length > 0]).toEqual([text, true]);
      expect(problems(text).join()).not.toContain('hunter2');
    }
  });

  test('has every input of a backup, and none of the secrets themselves', () => {
    const names = FIELDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const secret of secretInputs()) expect(names).not.toContain(secret);
    const known = new Set<string>(INPUTS.map(({ name }) => name));
    for (const { input } of FIELDS) expect(known.has(input.name)).toBe(true);
    expect(names).toEqual(expect.arrayContaining(['hot', 'cold', 'retention', 'max-silence', 'anchor']));
    expect(names).toEqual(
      expect.arrayContaining(['secret-access-key-env', 'signing-key-file', 'access-key-id-env']),
    );
    for (const once of [
      'command',
      'config',
      'backup',
      'dry-run',
      'approve-prune',
      'to',
      'confirm',
      'github-token-env',
    ])
      expect(names).not.toContain(once);
  });
});

test('docs/backup.schema.json takes what the reader takes', () => {
  const root = new URL('../../../', import.meta.url);
  const schema = JSON.parse(readFileSync(new URL('docs/backup.schema.json', root), 'utf8')) as {
    $defs: { inputs: { properties: Record<string, unknown> } };
  };
  expect(Object.keys(schema.$defs.inputs.properties)).toEqual(FIELDS.map(({ name }) => name));
  expect(schema).toEqual(JSON.parse(JSON.stringify(configSchema())));
});
