import { readFileSync } from 'node:fs';
import { asS3 } from '../as-s3.ts';
import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/core/input-error.ts';
import { type BackupOptions, type Options } from '../../src/options/options.ts';
import { parseOptions, parseOptionsOf } from '../../src/commands/registry.ts';
import { inputWarnings, unusedInputs } from '../../src/options/warnings.ts';

const least = { hot: 's3://shop', cold: 's3://shop-backup' };

function parse(inputs: Record<string, string>, files: Record<string, string> = {}): BackupOptions {
  const options = parseAny({ ...least, ...inputs }, files);
  if (options.command !== 'backup') throw new Error(`was ${options.command}`);
  return options;
}

function parseAny(inputs: Record<string, string>, files: Record<string, string> = {}): Options {
  return parseOptions(
    (name) => inputs[name],
    (path) => {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      return text;
    },
  );
}

function complaint(inputs: Record<string, string>, files: Record<string, string> = {}): string {
  try {
    parse(inputs, files);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message;
  }
  throw new Error('was accepted');
}

describe('parseOptions', () => {
  test('needs only the two buckets, and then means AWS', () => {
    expect(parse({})).toEqual({
      command: 'backup',
      hot: {
        api: 's3',
        endpoint: 'https://s3.us-east-1.amazonaws.com',
        bucket: 'shop',
        prefix: '',
        region: 'us-east-1',
        pathStyle: false,
        credentials: undefined,
      },
      cold: {
        api: 's3',
        endpoint: 'https://s3.us-east-1.amazonaws.com',
        bucket: 'shop-backup',
        prefix: '',
        region: 'us-east-1',
        pathStyle: false,
        credentials: undefined,
      },
      prefixes: [],
      exclude: [],
      copyPaths: ['native', 'emulated', 'streamed'],
      maxOperationSize: undefined,
      partSize: undefined,
      concurrency: undefined,
      verify: 'copy',
      deadline: (5 * 60 + 30) * 60_000,
      pruning: {
        mode: 'prune',
        policy: [],
        delay: 24 * 3600_000,
        maxDelete: { kind: 'share', percent: 10 },
        maxChange: { kind: 'share', percent: 50 },
        approve: undefined,
        allowUnfenced: false,
      },
      leaseWait: 120_000,
      maxFailures: 0,
      dryRun: false,
      ca: undefined,
    });
  });

  test('takes several endpoints, one a line, each once', () => {
    const { hot } = parse({ endpoint: 'https://b\n https://A:443 \n\nhttps://b/' });
    expect(hot).toMatchObject({ endpoint: 'https://b', endpoints: ['https://b', 'https://a'] });
    expect(parse({ endpoint: 'https://b\nhttps://b' }).hot.endpoints).toBeUndefined();
  });

  test('15.18 an endpoint may have the path of its S3 API; one name alone needs a slash to be told from a bucket', () => {
    expect(parse({ endpoint: 'https://B/storage/v1/s3' }).hot.endpoint).toBe('https://b/storage/v1/s3');
    expect(parse({ endpoint: 'https://b:443/storage/v1/s3/' }).hot.endpoint).toBe('https://b/storage/v1/s3');
    expect(parse({ endpoint: 'https://b/s3/' }).hot.endpoint).toBe('https://b/s3');
  });

  test('lets hot and cold override endpoint, region and keys', () => {
    const { hot, cold } = parse({
      endpoint: 'https://S3-us-east-1-aws.flashback.tech/',
      'hot-endpoint': 'http://127.0.0.1:9000',
      'cold-region': 'eu-west-1',
      'access-key-id': 'BOTH',
      'secret-access-key': 'secret',
      'hot-access-key-id': 'HOT',
      'hot-secret-access-key': 'hot secret'.replace(' ', ''),
      'hot-session-token': 'token',
    });
    expect(hot).toMatchObject({ endpoint: 'http://127.0.0.1:9000', region: 'us-east-1', pathStyle: true });
    expect(cold).toMatchObject({
      endpoint: 'https://s3-us-east-1-aws.flashback.tech',
      region: 'eu-west-1',
      pathStyle: true,
    });
    expect(hot.credentials).toEqual({
      accessKeyId: 'HOT',
      secretAccessKey: 'hotsecret',
      sessionToken: 'token',
    });
    expect(cold.credentials).toEqual({ accessKeyId: 'BOTH', secretAccessKey: 'secret' });
  });

  test('takes the previous key pair, of both or of one side; an equal pair counts as none', () => {
    const { hot, cold } = parse({
      'access-key-id': 'NEW',
      'secret-access-key': 'new',
      'previous-access-key-id': 'OLD',
      'previous-secret-access-key': 'old',
      'hot-access-key-id': 'HOT',
      'hot-secret-access-key': 'hot',
      'hot-previous-access-key-id': 'HOT',
      'hot-previous-secret-access-key': 'hot',
    });
    expect(cold.credentials).toEqual({
      accessKeyId: 'NEW',
      secretAccessKey: 'new',
      previous: { accessKeyId: 'OLD', secretAccessKey: 'old' },
    });
    expect(hot.credentials).toEqual({ accessKeyId: 'HOT', secretAccessKey: 'hot' });
    expect(complaint({ 'previous-access-key-id': 'OLD', 'previous-secret-access-key': 'old' })).toBe(
      'previous-access-key-id: is given without access-key-id and secret-access-key; expected the new pair too',
    );
    expect(complaint({ 'cold-previous-access-key-id': 'OLD' })).toBe(
      'cold-previous-secret-access-key: is missing while cold-previous-access-key-id is given; expected both or neither (on the command line FLASHBACK_COLD_PREVIOUS_SECRET_ACCESS_KEY, or --cold-previous-secret-access-key-file)',
    );
  });

  test("never pairs hot's key with the secret of both", () => {
    expect(complaint({ 'access-key-id': 'A', 'secret-access-key': 'S', 'hot-access-key-id': 'H' })).toBe(
      'hot-secret-access-key: is missing while hot-access-key-id is given; expected both or neither (on the command line FLASHBACK_HOT_SECRET_ACCESS_KEY, or --hot-secret-access-key-file)',
    );
  });

  test('reads sizes, durations, numbers and switches', () => {
    expect(
      parse({
        'max-operation-size': '100MB',
        'part-size': '8MiB',
        concurrency: '12',
        deadline: '1h30m5s',
        'lease-wait': '0s',
        'max-failures': '7',
        'dry-run': 'true',
        verify: 'read',
        'copy-path': 'streamed, native',
        'path-style': 'true',
      }),
    ).toMatchObject({
      maxOperationSize: 100_000_000,
      partSize: 8 * 1024 * 1024,
      concurrency: 12,
      deadline: 5_405_000,
      leaseWait: 0,
      maxFailures: 7,
      dryRun: true,
      verify: 'read',
      copyPaths: ['streamed', 'native'],
      hot: { pathStyle: true },
    });
    expect(parse({ deadline: '30d' }).deadline).toBe(30 * 86_400_000);
    expect(parse({ 'part-size': '5242880' }).partSize).toBe(5_242_880);
  });

  test('addresses a bucket with a dot by path, for which AWS has no certificate otherwise', () => {
    expect(asS3(parse({ hot: 's3://my.shop' }).hot).pathStyle).toBe(true);
    expect(asS3(parse({ hot: 's3://my.shop', 'path-style': 'false' }).hot).pathStyle).toBe(false);
  });

  test('takes prefixes as keys are, in UTF-8 order, none inside another', () => {
    expect(parse({ prefixes: ' b/c \n\nb/\r\n/lead\na\u{10000}\na\uffff\n" odd\\n"' }).prefixes).toEqual([
      ' odd\n',
      '/lead',
      'a\uffff',
      'a\u{10000}',
      'b/',
    ]);
    expect(parse({ prefixes: 'a\n""' }).prefixes).toEqual([]);
  });

  test('gives a bucket prefix its slash and leaves the rest alone', () => {
    expect(parse({ hot: 's3://shop/a b/+%20' }).hot.prefix).toBe('a b/+%20/');
    expect(parse({ hot: 's3://shop//x/' }).hot.prefix).toBe('/x/');
    expect(parse({ hot: 's3://shop/' }).hot.prefix).toBe('');
  });

  test('takes only the certificates of a CA bundle', () => {
    const pem = readFileSync(new URL('ca.pem', import.meta.url), 'utf8');
    const key = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n';
    expect(parse({ 'ca-bundle': 'ca.pem' }, { 'ca.pem': `# mine\n${key}${pem}` }).ca).toBe(pem);
    expect(complaint({ 'ca-bundle': 'ca.pem' }, { 'ca.pem': key })).toMatch('holds no certificate');
    expect(complaint({ 'ca-bundle': 'no.pem' })).toMatch(
      /^ca-bundle: "no.pem" cannot be read \(ENOENT\); expected/,
    );
    expect(
      complaint({ 'ca-bundle': 'b' }, { b: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----' }),
    ).toMatch('does not parse');
  });

  test.each<[Record<string, string>, string]>([
    [
      { command: 'repair' },
      'command: "repair" is not a command of this version; expected one of backup, restore, verify, prune, status, ls, versions, diff, cat, rebuild, probe',
    ],
    [{ command: 'restore', to: 's3://rescue', thaw: '7' }, 'thaw: "7" is not a duration'],
    [{ command: 'restore', to: 's3://rescue', thaw: '1h' }, 'thaw: "1h" is out of range; expected 86400s'],
    [{ command: 'restore', to: 's3://rescue', thaw: '1d12h' }, 'thaw: "1d12h" is not a whole number of days'],
    [
      { command: 'restore', to: 's3://rescue', 'thaw-tier': 'Bulk' },
      'thaw-tier: "Bulk" is not known; expected one of standard, bulk, expedited',
    ],
    [{ hot: '' }, 'hot: is not given; expected s3://bucket or s3://bucket/prefix'],
    [{ cold: 's3:/x' }, 'cold: "s3:/x" is not a bucket URL; expected s3://bucket or s3://bucket/prefix'],
    [{ cold: 'https://s3.example.com/shop' }, 'is the URL of a web server; expected s3://bucket'],
    [{ cold: 's3://b/x?versionId=1' }, 'cold: "s3://b/x?versionId=1" has a query or a fragment'],
    [{ cold: 's3://b/x#y' }, 'has a query or a fragment'],
    [{ cold: 's3://ab' }, 'names no valid bucket'],
    [{ cold: 's3://10.0.0.1/x' }, 'names no valid bucket'],
    [{ cold: 's3://a..b' }, 'names no valid bucket'],
    [
      { endpoint: 'flashback.tech' },
      'endpoint: "flashback.tech" is not a URL of an endpoint; expected https://host',
    ],
    [{ endpoint: 'ftp://x' }, 'is not a URL of an endpoint'],
    [{ endpoint: 'https://x/bucket' }, 'has more than a host'],
    [{ endpoint: 'https://x/?' }, 'has more than a host'],
    [{ endpoint: 'https://x/storage/v1/s3?a' }, 'has more than a host'],
    [{ endpoint: 'https://a\nb' }, 'endpoint: "b" is not a URL of an endpoint'],
    [
      { 'hot-endpoint': 'https://a\nhttps://b', 'cold-endpoint': 'https://b', cold: 's3://shop' },
      'cold: "s3://shop/" is the same place as hot',
    ],
    [{ 'hot-endpoint': 'nope' }, 'hot-endpoint: "nope"'],
    [{ region: 'us east' }, 'region: "us east" is not a region'],
    [{ 'cold-region': 'a/b' }, 'cold-region: "a/b" is not a region'],
    [{ cold: 's3://shop' }, 'cold: "s3://shop/" is the same place as hot'],
    [{ cold: 's3://shop/backup' }, 'lies inside hot'],
    [{ hot: 's3://shop/live', cold: 's3://shop' }, 'has hot inside it'],
    [{ cold: 's3://shop/x', 'cold-region': 'eu-west-1' }, 'lies inside hot'],
    [{ 'secret-access-key': 'S' }, 'access-key-id: is missing while secret-access-key is given'],
    [{ 'session-token': 'T' }, 'session-token: is given without access-key-id and secret-access-key'],
    [{ 'copy-path': 'native,fast' }, 'copy-path: "native,fast" is not a list of copy paths'],
    [{ 'copy-path': 'native,native' }, 'each once at most'],
    [{ 'max-operation-size': '100 megs' }, 'max-operation-size: "100 megs" is not a size; expected bytes or'],
    [{ 'max-operation-size': '1MB' }, 'is out of range; expected 5MiB to 5GiB'],
    [
      { 'part-size': '200MB', 'max-operation-size': '100MB' },
      'part-size: "200MB" is above max-operation-size',
    ],
    [{ 'part-size': '5.3' }, 'is not a size'],
    [{ concurrency: '0' }, 'concurrency: "0" is not a whole number from 1 to 256'],
    [{ concurrency: '257' }, 'whole number from 1 to 256'],
    [{ concurrency: '1e2' }, 'whole number from 1 to 256'],
    [{ deadline: '5' }, 'deadline: "5" is not a duration; expected a number with s, m, h or d'],
    [{ deadline: '30m5h' }, 'is not a duration'],
    [{ deadline: '0s' }, 'is out of range'],
    [{ deadline: '99999d' }, 'is out of range'],
    [{ 'max-failures': '-1' }, 'max-failures: "-1" is not a whole number'],
    [{ 'dry-run': 'yes' }, 'dry-run: "yes" is not a switch; expected true or false'],
    [{ 'dry-run': 'True' }, 'expected true or false'],
    [{ 'path-style': 'maybe' }, 'path-style: "maybe" is not known'],
    [{ verify: 'always' }, 'verify: "always" is not known; expected one of copy, read, none'],
    [{ exclude: '[a' }, 'exclude: "[a" has a [ without its ]'],
    [{ prefixes: '"a\\x"' }, 'is in quotes and is not a JSON string'],
  ])('refuses %j in one line that says what was expected', (inputs, expected) => {
    const line = complaint(inputs);
    expect(line).toContain(expected);
    expect(line).not.toMatch(/[\r\n]/);
  });

  test('neighbours in one bucket are fine', () => {
    expect(parse({ hot: 's3://shop/live', cold: 's3://shop/live-backup' }).cold.prefix).toBe('live-backup/');
  });

  test.each<[Record<string, string>]>([
    [{ cold: 's3://AKIA:hunter2/x@bucket/prefix' }],
    [{ cold: 's3://AKIA:hunter2@bucket' }],
    [{ endpoint: 'https://AKIA:hunter2@host' }],
    [{ endpoint: 'https://hunter2@' }],
    [{ 'access-key-id': 'A', 'secret-access-key': 'hunter2 hunter2' }],
    [{ 'access-key-id': 'hunter2 hunter2', 'secret-access-key': 'A' }],
    [{ 'access-key-id': 'A', 'secret-access-key': 'A', 'session-token': 'hunter2\nhunter2' }],
  ])('does not show the secret in %j', (inputs) => {
    expect(complaint(inputs)).not.toContain('hunter2');
  });
});

describe('other commands', () => {
  test('status and ls do without hot', () => {
    expect(parseAny({ command: 'status', cold: 's3://cold' })).toMatchObject({
      command: 'status',
      hot: undefined,
      maxSilence: undefined,
    });
    expect(
      parseAny({ command: 'status', cold: 's3://cold', 'max-silence': '26h', 'hot-access-key-id': 'half' }),
    ).toMatchObject({ maxSilence: 26 * 3600_000 });
    expect(
      parseAny({ command: 'ls', cold: 's3://cold', hot: 's3://hot', prefixes: 'a/b\na/\n" c"' }),
    ).toMatchObject({ command: 'ls', hot: { bucket: 'hot' }, prefixes: [' c', 'a/'], at: undefined });
  });

  test('15.9 status takes prefixes as they are: one inside another, and the empty one', () => {
    const status = { command: 'status', cold: 's3://cold', prefixes: 'a/b/\na/\n""\na/' };
    expect(parseAny(status)).toMatchObject({ prefixes: ['a/b/', 'a/', ''] });
    expect(inputWarnings(parseAny(status))).toEqual([
      'prefixes chooses what max-silence judges, and max-silence is not given.',
    ]);
    expect(inputWarnings(parseAny({ ...status, 'max-silence': '1d' }))).toEqual([]);
  });

  test("hot's keys are not looked at where hot is not asked", () => {
    const half = { ...least, 'hot-access-key-id': 'half' };
    expect(parseAny({ ...half, command: 'ls' })).toMatchObject({ hot: { credentials: undefined } });
    expect(() => parseAny({ ...half, command: 'rebuild' })).toThrow('hot-secret-access-key: is missing');
  });

  test('rebuild needs both, and trusts sizes only on request', () => {
    expect(parseAny({ ...least, command: 'rebuild' })).toMatchObject({
      command: 'rebuild',
      trustSize: false,
      leaseWait: 120_000,
    });
    expect(parseAny({ ...least, command: 'rebuild', 'trust-size': 'true' })).toMatchObject({
      trustSize: true,
    });
    expect(() => parseAny({ command: 'rebuild', cold: 's3://cold' })).toThrow('hot: is not given');
  });

  test.each([
    ['latest', { kind: 'latest' }],
    ['2026-11-03T02:00:00Z', { kind: 'time', time: '2026-11-03T02:00:00.000Z' }],
    ['2026-11-03T02:00+01:00', { kind: 'time', time: '2026-11-03T01:00:00.000Z' }],
    ['2026-11-03T02:00:00.123Z', { kind: 'time', time: '2026-11-03T02:00:00.123Z' }],
    ['2026-11-03', { kind: 'time', time: '2026-11-03T00:00:00.000Z' }],
    ['gh-77-1-0a1b2c3d', { kind: 'run', run: 'gh-77-1-0a1b2c3d' }],
  ])('at %s', (at, expected) => {
    expect(parseAny({ command: 'ls', cold: 's3://cold', at })).toMatchObject({ at: expected });
  });

  test.each([
    '2026-11-03T02:00:00',
    '2026-02-31',
    '2026-13-01',
    '2026-11-03 02:00',
    'a b',
    '../x',
    '2026-11',
  ])('refuses at %s', (at) => {
    expect(() => parseAny({ command: 'ls', cold: 's3://cold', at })).toThrow(
      `at: ${JSON.stringify(at)} is neither a time nor a run; expected latest, the id of a run, or a time such as`,
    );
  });

  test('a command known beforehand reads no input of that name', () => {
    const read = (name: string): string | undefined =>
      ({ command: 'ls', ...least })[name as keyof typeof least];
    expect(parseOptionsOf('status', read, () => '').command).toBe('status');
  });

  test('an input that the command does not use is worth a warning', () => {
    const given: Record<string, string> = { deadline: '1h', 'max-silence': '1d', prefixes: 'a/' };
    expect(unusedInputs('backup', (name) => given[name])).toEqual([
      'max-silence is given, but backup does not use it; it is for status.',
    ]);
    expect(unusedInputs('ls', (name) => given[name])).toHaveLength(2);
    expect(unusedInputs('status', () => '')).toEqual([]);
    expect(unusedInputs('status', (name) => (name === 'deadline' ? '5h30m' : ''))).toEqual([]);
  });
});

describe('inputWarnings', () => {
  test('says when bytes travel in the clear, but not on loopback', () => {
    expect(inputWarnings(parse({ endpoint: 'http://127.0.0.1:9100' }))).toEqual([]);
    expect(inputWarnings(parse({ endpoint: 'http://localhost' }))).toEqual([]);
    expect(inputWarnings(parse({ endpoint: 'http://[::1]:1' }))).toEqual([]);
    expect(inputWarnings(parse({ endpoint: 'http://127.evil.example' }))).toHaveLength(1);
    expect(inputWarnings(parse({ endpoint: 'http://store.example' }))[0]).toMatch('plain http');
  });

  test('wonders about prefixes that begin with a slash', () => {
    expect(inputWarnings(parse({ prefixes: '/logs/' }))[0]).toMatch('"/logs/" begins with "/"');
  });
});
