import { parseOptions } from '../../src/commands/registry.ts';
import { compileExclude, compileInclude } from '../../src/plan/scope.ts';
import { parseRetention } from '../../src/plan/retention-policy.ts';
import { parsePrivateKey } from '../../src/manifest/signing/openssh-key.ts';
import { parseTrustedKeys } from '../../src/manifest/signing/trusted-line.ts';
import { parsePlaceUrl } from '../../src/options/place-url.ts';
import { parseEndpoints } from '../../src/options/endpoints.ts';
import { parseAt } from '../../src/options/restore-point.ts';
import { readPrices } from '../../src/options/costs/read-prices.ts';
import { readConfig } from '../../src/options/config/yaml/read-config.ts';
import { parseCopyPaths } from '../../src/options/copying.ts';
import { mergePrefixes, parseLines } from '../../src/options/lines.ts';
import { parseSample } from '../../src/plan/sample.ts';
import { parseDuration, parseSize } from '../../src/options/quantities.ts';
import { allowedSignersLine, publicLine } from '../../src/manifest/signing/trusted-line.ts';
import { fileOf, keyOf } from '../manifest/signing/keys.ts';
import { each } from './each.ts';
import { INPUT_ERRORS } from './targets.ts';
import type { Target } from './targets.ts';

const KEYS = ['a', 'a/b', 'db-dumps/2026/x.sql.gz', 'é/ü', '.flashback-backup/HEAD'];
const INPUTS = JSON.stringify({
  command: 'backup',
  hot: 's3://shop/a',
  cold: 's3://shop-backup',
  endpoint: 'https://s3.eu-west-1.amazonaws.com',
  retention: '* last=3',
  exclude: '*.tmp',
  'max-delete': '5%',
  'max-bandwidth': '10MB',
  deadline: '1h',
  'copy-path': 'native,streamed',
  'part-size': '16MB',
  concurrency: '8',
  'access-key-id': 'AKIAIOSFODNN7EXAMPLE',
  'secret-access-key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
});

const CONFIG = `defaults:
  cold-endpoint: https://s3.eu-west-1.amazonaws.com
  exclude: ['*.tmp', "a b"]
backups:
  shop:
    hot: s3://shop/a
    cold: s3://shop-backup
    retention: |
      db/ daily=7
      * last=3
    secret-access-key-env: SHOP_SECRET
    concurrency: 8
`;

const PRICES = JSON.stringify({
  providers: [
    {
      ...{
        name: 'Other',
        hosts: ['s3.other.example'],
        read: '2026-11',
        source: 'https://other.example/prices',
      },
      ...{ gigabyte: 1e9, list: 0.005, egress: 0.01 },
      classes: { STANDARD: { storage: 0.006, write: 0.005, read: 0.0004, minDays: 30 } },
    },
  ],
});

/** What a user or a workflow gives: inputs are text from anywhere, such as an issue's title. */
export function inputTargets(): readonly Target[] {
  const throws = INPUT_ERRORS;
  return [
    {
      name: 'retention',
      samples: [
        'db-dumps/   daily=7 weekly=4 monthly=12\n*  within=90d versions=2',
        '"a b/" max-age=90d last=1',
      ],
      throws,
      read: parseRetention,
    },
    {
      name: 'globs',
      samples: ['**/*.tmp', 'a/{b,c}/[!x-z]?*', '**/node_modules/**'],
      throws,
      read: (text) => {
        const lines = text.split('\n');
        const [excluded, included] = [compileExclude(lines), compileInclude(lines)];
        return KEYS.map((key) => [excluded(key), included(key)]);
      },
    },
    {
      name: 'place',
      samples: ['s3://bucket/prefix', 'gs://bucket', 'https://a.blob.core.windows.net/b'],
      throws,
      read: (text) => parsePlaceUrl('hot', text),
    },
    {
      name: 'endpoints',
      samples: ['https://s3.eu-west-1.amazonaws.com\nhttp://127.0.0.1:9000'],
      throws,
      read: (text) => parseEndpoints('endpoint', text, 's3'),
    },
    {
      name: 'restore point',
      samples: ['2026-11-03T02:00:00Z', 'latest', 'run-1', '2026-11-03 02:00 UTC'],
      throws,
      read: parseAt,
    },
    {
      name: 'quantities',
      samples: ['100MB', '5GiB', '5h30m', '90d'],
      throws,
      read: (text) =>
        text.includes('B')
          ? parseSize('part-size', text, { least: 0, most: 2 ** 40 })
          : parseDuration('deadline', text, { least: 0 }),
    },
    {
      name: 'configuration',
      samples: [
        CONFIG,
        JSON.stringify({ backups: { a: { hot: 's3://a', cold: 's3://b', exclude: ['x', 'y'] } } }),
      ],
      throws,
      read: (text) => readConfig('backups.yaml', text),
    },
    {
      name: 'prices',
      samples: [PRICES],
      throws,
      read: (text) => readPrices('prices.json', () => text),
    },
    {
      name: 'lists',
      samples: ['a/\n" b\\n"\nc', '5%', '1000', 'native,streamed'],
      throws,
      read: (text) =>
        each([
          () => mergePrefixes(parseLines('prefixes', text)),
          () => parseSample(text),
          () => parseCopyPaths(text),
        ]),
    },
    {
      name: 'private key',
      samples: [fileOf('owner')],
      throws,
      read: (text) => parsePrivateKey(text, 'signing-key'),
    },
    {
      name: 'trusted signers',
      samples: [publicLine(keyOf('owner').publicKey, 'me'), allowedSignersLine(keyOf('owner').publicKey)],
      throws,
      read: (text) => parseTrustedKeys(text, 'trusted-signers'),
    },
    {
      name: 'all inputs',
      samples: [
        INPUTS,
        INPUTS.replace('"backup"', '"restore"').replace('"hot"', '"to"'),
        INPUTS.replace('"backup"', '"verify"'),
      ],
      throws,
      read: (text) => {
        let inputs: unknown;
        try {
          inputs = JSON.parse(text);
        } catch {
          return undefined;
        }
        const given = new Map(Object.entries(inputs ?? {}).map(([name, value]) => [name, String(value)]));
        return parseOptions(
          (name) => given.get(name),
          () => {
            throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
          },
        );
      },
    },
  ];
}
