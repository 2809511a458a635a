import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/core/input-error.ts';
import { parseReports } from '../../src/options/reports/reports.ts';
import { given } from '../../src/options/read-text.ts';

const parse = (inputs: Readonly<Record<string, string>>): ReturnType<typeof parseReports> =>
  parseReports((name) => given((input) => inputs[input], name));

function refusal(inputs: Readonly<Record<string, string>>): string {
  try {
    parse(inputs);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return 'taken';
}

test('nobody is told where nothing is given', () => {
  expect(parse({})).toEqual({});
  expect(parse({ 'notify-secret': 'of a job that shares its secrets' })).toEqual({});
});

describe('notify-url', () => {
  test.each([
    'https://hooks.example/services/T0/B0/x?y=1',
    'http://127.0.0.1:9000/hook',
    'http://localhost/hook',
    'http://[::1]:8080/',
  ])('may be %s', (url) => {
    expect(parse({ 'notify-url': url }).reports?.notify).toEqual({ url, format: 'json', key: undefined });
  });

  test.each([
    ['http://hooks.example/t0ken', 'plain http to another machine'],
    ['http://127.0.0.1.hooks.example/t0ken', 'plain http to another machine'],
    ['ftp://hooks.example/t0ken', 'is not a URL of http'],
    ['t0ken', 'is not a URL of http'],
    ['https://user:t0ken@hooks.example/', 'holds credentials'],
    ['https://hooks.example/#t0ken', 'holds a fragment'],
  ])('must not be %s, and its value is not shown', (url, why) => {
    const message = refusal({ 'notify-url': url });
    expect(message).toContain(why);
    expect(message).not.toContain('t0ken');
  });
});

describe('notify-secret', () => {
  const url = { 'notify-url': 'https://hooks.example/' };

  test('is a text, or base64 behind whsec_, as Standard Webhooks have it', () => {
    const keyOf = (secret: string): Uint8Array | undefined =>
      parse({ ...url, 'notify-secret': secret }).reports?.notify?.key;
    expect(keyOf('sixteen letters!')).toEqual(Buffer.from('sixteen letters!'));
    expect(keyOf('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw')).toEqual(
      Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64'),
    );
  });

  test.each(['short', 'whsec_', 'whsec_c2hvcnQ=', 'whsec_not base64 but long enough for one!!'])(
    'must not be %s, which is not shown',
    (secret) => {
      const message = refusal({ ...url, 'notify-secret': secret });
      expect(message).toContain('notify-secret: cannot be used');
      expect(message).not.toContain(secret === 'whsec_' ? 'whsec_"' : secret);
    },
  );
});

test('notify-format is one of three', () => {
  expect(refusal({ 'notify-format': 'teams' })).toContain('expected one of json, healthchecks, slack');
});

test('metrics is a file that the collector reads', () => {
  expect(parse({ metrics: '/var/lib/x/backup.prom' }).reports).toEqual({
    metrics: '/var/lib/x/backup.prom',
    notify: undefined,
  });
  for (const path of ['backup.txt', '.prom', 'dir/', 'a.prom/b'])
    expect(refusal({ metrics: path })).toContain('is not a file that the textfile collector reads');
});
