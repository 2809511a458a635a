import { describe, expect, test } from '@jest/globals';
import { parseOptions } from '../../src/commands/registry.ts';
import { INPUTS } from '../../src/options/inputs.ts';
import type { Options } from '../../src/options/options.ts';

const S3 = { hot: 's3://shop', cold: 's3://shop-backup', endpoint: 'https://s3.example.com' };

function parse(given: Readonly<Record<string, string>>, command = 'backup'): Options {
  const all: Record<string, string> = {
    command,
    'access-key-id': 'id',
    'secret-access-key': 'secret',
    ...S3,
    ...given,
  };
  const defaults = new Map(INPUTS.map(({ name, default: value }) => [name as string, value as string]));
  return parseOptions(
    (name: string) => all[name] ?? defaults.get(name) ?? '',
    () => '',
  );
}

describe('immutable', () => {
  test('switches pruning off, and is said of cold alone', () => {
    const options = parse({ immutable: 'true' });
    expect(options).toMatchObject({ cold: { immutable: true }, pruning: { mode: 'off' } });
    expect(options.hot).not.toHaveProperty('immutable');
    expect(parse({})).not.toHaveProperty('cold.immutable');
  });

  test.each(['backup', 'verify', 'rebuild', 'probe'])('is taken by %s', (command) => {
    expect(parse({ immutable: 'true' }, command)).toMatchObject({ cold: { immutable: true } });
  });

  test('with retention is bad input: another job prunes', () => {
    expect(() => parse({ immutable: 'true', retention: '* within=90d' })).toThrow(
      /^retention: .*job of its own, with command: prune/,
    );
  });

  test('with lock takes retention, which says how long versions are locked, and prunes nothing', () => {
    const locked = { immutable: 'true', lock: 'governance', 'lock-for': '30d' };
    const { pruning } = parse({ ...locked, retention: '* within=90d' }) as { pruning?: unknown };
    expect(pruning).toMatchObject({ mode: 'off', policy: [{ prefix: '', within: 90 * 86_400_000 }] });
  });

  test('is refused for Azure', () => {
    const azure = {
      cold: 'az://account/container',
      endpoint: '',
      'access-key-id': '',
      'secret-access-key': '',
    };
    const hot = { 'hot-access-key-id': 'id', 'hot-secret-access-key': 'secret', 'hot-endpoint': S3.endpoint };
    expect(() => parse({ ...azure, ...hot, immutable: 'true' })).toThrow(
      /^immutable: .*Azure Blob are not used yet/,
    );
  });
});

describe('lock', () => {
  test('takes a mode and a period', () => {
    expect(parse({ lock: 'governance', 'lock-for': '30d' })).toMatchObject({
      cold: { lock: { mode: 'governance', period: 30 * 86_400_000 } },
    });
  });

  test.each([
    ['gs://shop-backup', 'GCS'],
    ['az://account/container', 'Azure Blob'],
  ])('is refused for %s, with what would do', (cold, api) => {
    const elsewhere = { cold, endpoint: '', 'access-key-id': '', 'secret-access-key': '' };
    const hot = { 'hot-access-key-id': 'id', 'hot-secret-access-key': 'secret', 'hot-endpoint': S3.endpoint };
    const lock = { lock: 'compliance', 'lock-for': '30d' };
    expect(() => parse({ ...elsewhere, ...hot, ...lock })).toThrow(
      new RegExp(`^lock: needs S3 Object Lock, and cold speaks ${api}; expected a cold in S3`),
    );
  });

  test('is renewed on request', () => {
    const lock = { lock: 'governance', 'lock-for': '30d' };
    expect(parse(lock)).not.toHaveProperty('cold.lock.renew');
    expect(parse({ ...lock, 'lock-renew': 'true' })).toHaveProperty('cold.lock.renew', true);
  });

  test.each([
    [{ 'lock-renew': 'true' }, /^lock-renew: is given without lock/],
    [{ lock: 'legal', 'lock-for': '30d' }, /^lock: .*expected governance or compliance/],
    [{ lock: 'compliance' }, /^lock-for: is not given/],
    [{ 'lock-for': '30d' }, /^lock-for: is given without lock/],
    [{ lock: 'compliance', 'lock-for': '5m' }, /^lock-for: .*out of range/],
  ])('refuses %j', (given, message) => {
    expect(() => parse(given)).toThrow(message);
  });

  const LOCKED = { lock: 'compliance', 'lock-for': '30d' };

  test.each([
    ['hourly=87673', 'hourly=87672'],
    ['daily=3654', 'daily=3653'],
    ['weekly=522', 'weekly=521'],
    ['monthly=121', 'monthly=120'],
    ['yearly=11', 'yearly=10'],
    ['yearly=1000000', 'yearly=10'],
    ['within=11y', 'within=10y'],
    ['daily=7 yearly=1000 max-age=11y', 'yearly=10'],
  ])('with %s could hold a version for longer than ten years: bad input, with the most', (rules, most) => {
    for (const immutable of ['false', 'true'])
      expect(() => parse({ ...LOCKED, immutable, retention: `* daily=7\nlogs/ ${rules}` })).toThrow(
        new RegExp(
          `^retention: logs/ .*longer than 10 years.*expected ${most} at most, max-age=10y or less .*lock left out`,
        ),
      );
  });

  test.each([
    '* hourly=87672 daily=3653 weekly=521 monthly=120 yearly=10 within=10y',
    '* yearly=1000 max-age=10y',
    '* last=1000000',
    '* versions=1000000',
    '* max-age=100y',
    '* ',
  ])('with %s is no bad input', (retention) => {
    expect(parse({ ...LOCKED, retention })).toHaveProperty('cold.lock.mode', 'compliance');
  });

  test('left out, retention may keep for as long as it likes', () => {
    expect(parse({ retention: '* yearly=1000' })).not.toHaveProperty('cold.lock');
  });
});
